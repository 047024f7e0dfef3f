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

it('content is new if it was nowhere before', () => {
  const blobs = (files: Readonly<Record<string, string>>): Blobs => new Map(Object.entries(files));
  expect(newContent(PATHS, blobs(BEFORE), blobs(AFTER))).toEqual(CHANGED);
  expect(newContent(['gone.mp3'], blobs(BEFORE), blobs(AFTER))).toEqual(new Set());
});

describe('what changed', () => {
  it('by a push is what its first commit did not have', async () => {
    expect(await changedAmong(PATHS, history({ before: BEFORE, head: AFTER }), EVENT)).toEqual(CHANGED);
  });

  it('by a pull request is what the common commit did not have', async () => {
    const commits = history({ 'base+tip': BEFORE, tip: AFTER, head: {} });
    const event = { ...EVENT, name: 'pull_request', ref: 'refs/pull/1/merge', pullRequest: PULL_REQUEST };
    expect(await changedAmong(PATHS, commits, event)).toEqual(CHANGED);
  });

  it.each([
    ['a new branch', { ...EVENT, ref: 'refs/heads/new', before: undefined }],
    ['a force-push over a commit that is gone', { ...EVENT, ref: 'refs/heads/new' }],
  ])('by %s is what the default branch does not have', async (_, event) => {
    expect(await changedAmong(PATHS, history({ 'trunk+head': BEFORE, head: AFTER }), event)).toEqual(CHANGED);
  });

  it('by the first push of all is everything', async () => {
    const event = { ...EVENT, before: undefined };
    expect(await changedAmong(PATHS, history({ head: AFTER }, 'head'), event)).toEqual(new Set(PATHS));
    // Others have followed it meanwhile.
    const later = history({ head: AFTER, 'later+head': AFTER }, 'later');
    expect(await changedAmong(PATHS, later, event)).toEqual(new Set(PATHS));
  });

  it('by a push is also what was pushed since the last run that succeeded', async () => {
    const commits = { long: {}, before: AFTER, head: AFTER };
    expect(await changedAmong(PATHS, history(commits), EVENT)).toEqual(new Set());
    expect(await changedAmong(PATHS, history(commits, 'trunk', 'long'), EVENT)).toEqual(new Set(PATHS));
    // That commit may be gone after a force-push.
    expect(await changedAmong(PATHS, history(commits, 'trunk', 'gone'), EVENT)).toEqual(new Set());
  });

  it('by a branch without a common history is everything', async () => {
    const event = { ...EVENT, ref: 'refs/heads/orphan', before: undefined };
    const commits = history({ head: AFTER }, 'elsewhere');
    expect(await changedAmong(PATHS, commits, event)).toEqual(new Set(PATHS));
  });

  it('by the deletion of a branch is nothing', async () => {
    const event = { ...EVENT, isDeletion: true as const };
    expect(await changedAmong(PATHS, history({ before: BEFORE, head: AFTER }), event)).toEqual(new Set());
  });

  it('by a push that has no commit in common with the default branch is everything', async () => {
    const orphan = { ...history({ head: AFTER }), mergeBase: async () => undefined };
    const event = { ...EVENT, before: undefined };
    expect(await changedAmong(PATHS, orphan, event)).toEqual(new Set(PATHS));
  });

  it('by the deletion of a branch is nothing', async () => {
    const event = { ...EVENT, isDeletion: true } as const;
    expect(await changedAmong(PATHS, history({ before: BEFORE, head: AFTER }), event)).toEqual(new Set());
  });

  it.each([
    ['schedule', 'refs/heads/main'],
    ['workflow_dispatch', 'refs/heads/main'],
    ['push', 'refs/tags/v1'],
    ['merge_group', 'refs/heads/gh-readonly-queue/main/pr-1'],
  ])('by %s on %s is nobody’s guess', async (name, ref) => {
    const commits = history({ before: BEFORE, head: AFTER });
    await expect(changedAmong(PATHS, commits, { ...EVENT, name, ref })).rejects.toThrow(
      `changed-only: the event ${name} on ${ref} has no changes of its own.`,
    );
  });
});
