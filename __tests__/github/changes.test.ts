import { describe, expect, it } from 'vitest';
import { type Blobs, changedAmong, type History, newContent } from '../../src/github/changes.ts';
import type { Event } from '../../src/github/event.ts';

const EVENT: Event = {
  name: 'push',
  owner: 'octo',
  repo: 'talks',
  sha: 'head',
  ref: 'refs/heads/main',
  workflow: 'Transcripts',
  workflowRef: '',
  job: 'transcribe',
  step: '',
  runId: 1,
  runAttempt: 1,
  serverUrl: 'https://github.com',
  pullRequest: undefined,
  fromFork: false,
  outsider: undefined,
  byDependabot: false,
  before: 'before',
};
const PULL_REQUEST = { number: 1, headBranch: 'b', headSha: 'tip', baseBranch: 'main', baseSha: 'base' };

/** A history of commits with their files. */
const history = (
  commits: Readonly<Record<string, Readonly<Record<string, string>>>>,
  trunk = 'trunk',
  succeeded?: string,
): History => ({
  files: async (oid) => (commits[oid] === undefined ? undefined : new Map(Object.entries(commits[oid]))),
  mergeBase: async (base, head) => (base === 'elsewhere' ? undefined : `${base}+${head}`),
  trunk: async () => ({ branch: 'main', head: trunk }),
  lastSuccess: async () => succeeded,
});

const PATHS = ['a.mp3', 'b.mp3', 'c.mp3', 'd.mp3', 'e.mp3'];
const BEFORE = { 'a.mp3': '1', 'b.mp3': '2', 'old.mp3': '3' };
/** Unchanged, modified, renamed, added, copied. */
const AFTER = { 'a.mp3': '1', 'b.mp3': '20', 'c.mp3': '3', 'd.mp3': '4', 'e.mp3': '1' };
const CHANGED = new Set(['b.mp3', 'd.mp3']);

it('content is new if it existed nowhere before', () => {
  const blobs = (files: Readonly<Record<string, string>>): Blobs => new Map(Object.entries(files));
  expect(newContent(PATHS, blobs(BEFORE), blobs(AFTER))).toEqual(CHANGED);
  expect(newContent(['gone.mp3'], blobs(BEFORE), blobs(AFTER))).toEqual(new Set());
});

describe('the changes', () => {
  it('of a push are relative to the commit before its first one', async () => {
    expect(await changedAmong(PATHS, history({ before: BEFORE, head: AFTER }), EVENT)).toEqual(CHANGED);
  });

  it('of a pull request are relative to the merge base', async () => {
    const commits = history({ 'base+tip': BEFORE, tip: AFTER, head: {} });
    const event = { ...EVENT, name: 'pull_request', ref: 'refs/pull/1/merge', pullRequest: PULL_REQUEST };
    expect(await changedAmong(PATHS, commits, event)).toEqual(CHANGED);
  });

  it.each([
    ['a new branch', { ...EVENT, ref: 'refs/heads/new', before: undefined }],
    ['a force-push over a commit that no longer exists', { ...EVENT, ref: 'refs/heads/new' }],
  ])('of %s are relative to the default branch', async (_, event) => {
    expect(await changedAmong(PATHS, history({ 'trunk+head': BEFORE, head: AFTER }), event)).toEqual(CHANGED);
  });

  it('of the very first push are all files', async () => {
    const event = { ...EVENT, before: undefined };
    expect(await changedAmong(PATHS, history({ head: AFTER }, 'head'), event)).toEqual(new Set(PATHS));
    // Other commits have followed in the meantime.
    const later = history({ head: AFTER, 'later+head': AFTER }, 'later');
    expect(await changedAmong(PATHS, later, event)).toEqual(new Set(PATHS));
  });

  it('of a push include pushes since the last successful run', async () => {
    const commits = { long: {}, before: AFTER, head: AFTER };
    expect(await changedAmong(PATHS, history(commits), EVENT)).toEqual(new Set());
    expect(await changedAmong(PATHS, history(commits, 'trunk', 'long'), EVENT)).toEqual(new Set(PATHS));
    // That commit may no longer exist after a force-push.
    expect(await changedAmong(PATHS, history(commits, 'trunk', 'gone'), EVENT)).toEqual(new Set());
  });

  it('of a branch without a common history are all files', async () => {
    const event = { ...EVENT, ref: 'refs/heads/orphan', before: undefined };
    const commits = history({ head: AFTER }, 'elsewhere');
    expect(await changedAmong(PATHS, commits, event)).toEqual(new Set(PATHS));
  });

  it('of a deleted branch are empty', async () => {
    const event = { ...EVENT, isDeletion: true as const };
    expect(await changedAmong(PATHS, history({ before: BEFORE, head: AFTER }), event)).toEqual(new Set());
  });

  it('of a push without a commit in common with the default branch are all files', async () => {
    const orphan = { ...history({ head: AFTER }), mergeBase: async () => undefined };
    const event = { ...EVENT, before: undefined };
    expect(await changedAmong(PATHS, orphan, event)).toEqual(new Set(PATHS));
  });

  it('of a deletion are empty', async () => {
    const event = { ...EVENT, isDeletion: true } as const;
    expect(await changedAmong(PATHS, history({ before: BEFORE, head: AFTER }), event)).toEqual(new Set());
  });

  it.each([
    ['schedule', 'refs/heads/main'],
    ['workflow_dispatch', 'refs/heads/main'],
    ['push', 'refs/tags/v1'],
    ['merge_group', 'refs/heads/gh-readonly-queue/main/pr-1'],
  ])('of %s on %s are undefined, which is an error', async (name, ref) => {
    const commits = history({ before: BEFORE, head: AFTER });
    await expect(changedAmong(PATHS, commits, { ...EVENT, name, ref })).rejects.toThrow(
      `changed-only: the event ${name} on ${ref} has no changes of its own.`,
    );
  });
});
