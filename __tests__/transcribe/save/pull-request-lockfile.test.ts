import { describe, expect, it } from 'vitest';
import { at } from '../../../src/lib/guards.ts';
import { serializeLock } from '../../../src/transcribe/lockfile/format.ts';
import { lockReaderAt } from '../../../src/transcribe/save/lock-reader.ts';
import type { GitHub } from '../../servers/github/server.ts';
import { batchOf, commitSaver, gitHub, pullRequestSaver, push } from './on-github.ts';
import { contentOf, entriesOf, LOCKFILE, lockOn, pathsOn, runOf } from './recording.ts';

const OURS = 'transcripts/main';
const LOCK_FILE = lockReaderAt(LOCKFILE);
const NONE = entriesOf([]);
const ONE = entriesOf(['a']);
const BEFORE = { 'a.txt': 'a, first', [LOCKFILE]: serializeLock(ONE) };

describe('a pull request', () => {
  it('moves files and records them', async () => {
    const server = await gitHub({ files: BEFORE });
    const saved = await pullRequestSaver(server, push(await server.head('main'))).save(
      await runOf(ONE, entriesOf(['b'])),
    );
    expect(saved.message).toMatch(/^Pull request #\d+ opened with 1 file and 1 removal: /);
    expect(await pathsOn(server, OURS)).toEqual(['b.txt', LOCKFILE]);
    expect(await lockOn(server, OURS)).toEqual({ b: 'first' });
    expect(await lockOn(server, 'main')).toEqual({ a: 'first' });
    const [pull] = await server.pulls();
    expect(at(pull, 'title')).toBe('Add transcript of b');
    expect(String(at(pull, 'body'))).toContain('Removes 1 file whose media were deleted or moved.');
  });

  it('is not opened for files that the base has', async () => {
    const server = await gitHub({ files: BEFORE });
    const event = push(await server.head('main'));
    const batch = await batchOf({ 'a.txt': 'a, first' }, { removed: ['none.txt'] });
    const saved = await pullRequestSaver(server, event).save(batch);
    expect(saved.outputs['pull-request-number']).toBe('');
    await pullRequestSaver(server, event).save(await runOf(ONE, ONE));
    expect(await server.pulls()).toEqual([]);
  });

  it('keeps files that somebody changed on the base, and their entry', async () => {
    const server = await gitHub({ files: BEFORE });
    const event = push(await server.head('main'));
    await server.push('main', { 'a.txt': 'Theirs', [LOCKFILE]: serializeLock(entriesOf(['a'], 'theirs')) });
    const saved = await pullRequestSaver(server, event).save(await runOf(ONE, entriesOf(['b'])));
    expect(saved.left).toEqual(['a.txt']);
    expect(await contentOf(server, OURS, 'a.txt')).toBe('Theirs');
    expect(await lockOn(server, OURS)).toEqual({ a: 'theirs', b: 'first' });
  });

  it('can consist of the lock file alone', async () => {
    const server = await gitHub({ files: { 'a.txt': 'a, first' } });
    const saver = pullRequestSaver(server, push(await server.head('main')));
    const saved = await saver.save(await runOf(NONE, ONE));
    expect(saved.message).toMatch(/^Pull request #\d+ opened with 1 lock file: /);
    expect(await server.pulls()).toMatchObject([{ title: 'Add transcript of a' }]);
  });
});

describe('a later run', () => {
  it('keeps what an earlier one recorded in the pull request', async () => {
    const server = await gitHub({ files: BEFORE });
    const event = push(await server.head('main'));
    await pullRequestSaver(server, event).save(await runOf(ONE, entriesOf(['a', 'b'])));
    await pullRequestSaver(server, event).save(await runOf(ONE, entriesOf(['a', 'c'])));
    expect(await lockOn(server, OURS)).toEqual({ a: 'first', b: 'first', c: 'first' });
    expect(await pathsOn(server, OURS)).toEqual(['a.txt', 'b.txt', 'c.txt', LOCKFILE]);
    expect(await server.pulls()).toMatchObject([{ title: 'Add transcripts of 2 sources' }]);
  });

  it('without changes does not update it', async () => {
    const server = await gitHub();
    const event = push(await server.head('main'));
    await pullRequestSaver(server, event).save(await runOf(NONE, ONE));
    const head = await server.head(OURS);
    const again = await pullRequestSaver(server, event).save(await runOf(NONE, ONE));
    expect(again.message).toMatch(/^Pull request #\d+ is up to date: /);
    expect(await server.head(OURS)).toBe(head);
  });

  it('removes files that the pull request added and the base never had', async () => {
    const server = await gitHub();
    const event = push(await server.head('main'));
    const two = entriesOf(['a', 'b']);
    await pullRequestSaver(server, event).save(await runOf(NONE, two));
    const saved = await pullRequestSaver(server, event).save(await runOf(two, ONE));
    expect(saved.message).toMatch(/^Pull request #\d+ updated with 1 removal: /);
    expect(await pathsOn(server, OURS)).toEqual(['README.md', 'a.txt', LOCKFILE]);
    expect(await lockOn(server, OURS)).toEqual({ a: 'first' });
    const [pull] = await server.pulls();
    expect(at(pull, 'title')).toBe('Add transcript of a');
  });

  it('keeps corrections in it, even if their recording was deleted', async () => {
    const server = await gitHub();
    const event = push(await server.head('main'));
    await pullRequestSaver(server, event).save(await runOf(NONE, ONE));
    await server.push(OURS, { 'a.txt': 'Corrected' });
    const saved = await pullRequestSaver(server, event).save(await runOf(ONE, NONE));
    expect(saved.left).toEqual(['a.txt']);
    expect(await contentOf(server, OURS, 'a.txt')).toBe('Corrected');
  });

  it('at the same time as another one adds to the same lock file', async () => {
    const server = await gitHub();
    const event = push(await server.head('main'));
    const runs = [await runOf(NONE, entriesOf(['a'])), await runOf(NONE, entriesOf(['b']))];
    await Promise.all(runs.map((run) => pullRequestSaver(server, event).save(run)));
    expect(await server.pulls()).toHaveLength(1);
    expect(await lockOn(server, OURS)).toEqual({ a: 'first', b: 'first' });
  });
});

it('reads the lock file from its branch, then from the base, then from a declined pull request', async () => {
  const server = await gitHub({ files: BEFORE });
  const saver = pullRequestSaver(server, push(await server.head('main')));
  const lockfiles = async () => ((await saver.recorded?.(LOCK_FILE)) ?? []).map(({ text }) => text);
  expect(await lockfiles()).toEqual([BEFORE[LOCKFILE]]);
  await saver.save(await runOf(ONE, entriesOf(['a', 'b'])));
  const ours = serializeLock(entriesOf(['a', 'b']));
  const [recorded] = (await saver.recorded?.(LOCK_FILE)) ?? [];
  expect(await lockfiles()).toEqual([ours, BEFORE[LOCKFILE]]);
  expect(String(await recorded?.read('b.txt'))).toBe('b, first');
  await server.people.closePull(1);
  expect(await lockfiles()).toEqual([BEFORE[LOCKFILE], ours]);
});

describe('the content of the action’s open pull request is known', () => {
  /** Returns a GitHub with a lock file, on which a run has opened a pull request from `transcripts/main`. */
  async function proposed(): Promise<GitHub> {
    const server = await gitHub({ files: BEFORE });
    const event = push(await server.head('main'));
    await pullRequestSaver(server, event).save(await runOf(ONE, entriesOf(['a', 'b'])));
    return server;
  }

  /** Returns what two savers find: one for another branch of the action, and one that commits. */
  async function lockfiles(server: GitHub): Promise<(readonly string[])[]> {
    const event = push(await server.head('main'));
    const savers = [
      pullRequestSaver(server, event, { branch: 'texts/{branch}' }),
      commitSaver(server, event),
    ];
    const all = savers.map(async (saver) => (await saver.recorded?.(LOCK_FILE)) ?? []);
    return (await Promise.all(all)).map((locks) => locks.map(({ text }) => text));
  }

  const [base, ours] = [BEFORE[LOCKFILE], serializeLock(entriesOf(['a', 'b']))];

  it('to runs that now save another way', async () => {
    const server = await proposed();
    expect(await lockfiles(server)).toEqual([
      [base, ours],
      [base, ours],
    ]);
    await server.people.closePull(1);
    expect(await lockfiles(server)).toEqual([[base], [base]]);
  });

  it('but not the content of other pull requests, whatever their lock file', async () => {
    const server = await proposed();
    await server.people.editPull(1, { body: 'Nothing of ours.' });
    const fork = { owner: 'mona', repository: 'forked', branch: 'main' };
    const body = '<!-- transcripts:begin -->\n<!-- transcripts:end -->';
    await server.people.openPull({ fork, body, files: { [LOCKFILE]: ours } });
    expect(await lockfiles(server)).toEqual([[base], [base]]);
  });

  it.each([
    [{ path: '/pulls?', times: 100, answer: { status: 403, body: { message: 'No' } } }],
    [{ path: '/pulls?', times: 100, answer: { status: 404, body: { message: 'Not Found' } } }],
    [{ path: '/pulls?', times: 100, answer: { status: 502, body: { message: 'Bad Gateway' } } }],
  ])('unless pull requests cannot be read, which fails nothing: %j', async (fault) => {
    const server = await proposed();
    server.fail(fault);
    const saver = commitSaver(server, push(await server.head('main')));
    expect((await saver.recorded?.(LOCK_FILE))?.map(({ text }) => text)).toEqual([base]);
  });
});
