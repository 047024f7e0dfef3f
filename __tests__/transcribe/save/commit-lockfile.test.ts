import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../../src/github/event.ts';
import { blobId } from '../../../src/lib/hash.ts';
import { serializeLock } from '../../../src/transcribe/lockfile/format.ts';
import { entriesOf as keyed } from '../../../src/transcribe/lockfile/lock.ts';
import { parseLock } from '../../../src/transcribe/lockfile/parse.ts';
import { lockReaderAt } from '../../../src/transcribe/save/lock-reader.ts';
import { lockFrom } from '../../helpers/batches.ts';
import { makeEntry, recordedFile } from '../../helpers/locks.ts';
import type { GitHub } from '../../servers/github/server.ts';
import { batchOf, commitSaver, gitHub, push } from './on-github.ts';
import { contentOf, entriesOf, LOCKFILE, locked, lockOn, pathsOn, runOf } from './recording.ts';

const LOCK_FILE = lockReaderAt(LOCKFILE);
const NONE = entriesOf([]);
const ONE = entriesOf(['a']);
const BEFORE = { 'a.txt': 'a, first', [LOCKFILE]: serializeLock(ONE) };

const entriesIn = (files: Readonly<Record<string, string>>) =>
  parseLock(files[LOCKFILE] ?? '', LOCKFILE).entries;

/** Returns the id of the tree that git creates from the files in a folder. */
function treeByGit(folder: string): string {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'core.autocrlf=false', ...args], { cwd: folder, encoding: 'utf8' }).trim();
  git('init', '--quiet');
  git('add', '--all');
  return git('write-tree');
}

describe('a commit', () => {
  it('that moves a transcript is a single commit, with the same tree as git’s', async () => {
    const files = { 'old/talk.txt': 'Hello', 'old/stays.txt': 'x', 'gone/alone.txt': 'y' };
    const server = await gitHub({ files: locked(files) });
    const removed = ['gone/alone.txt', 'old/talk.txt'];
    const batch = await batchOf(locked({ 'new/talk.txt': 'Hello', 'old/stays.txt': 'x' }), {
      removed,
      lockfile: lockFrom(
        entriesIn(locked(files)),
        entriesIn(locked({ 'new/talk.txt': 'Hello', 'old/stays.txt': 'x' })),
      ),
    });
    const saved = await commitSaver(server, push(await server.head('main'))).save(batch);
    const [head, ...older] = await server.commits('main');
    expect(older).toHaveLength(1);
    expect(head?.tree).toBe(treeByGit(batch.root));
    expect(saved.left).toEqual([]);
    expect(saved.message).toMatch(/^1 file and 2 removals committed to main: /);
    expect(head?.message).toContain('Add transcript of new/talk\n\n1 file, 1:00 of audio:');
    expect(head?.message).toContain('\n\n2 files removed:\n\n- gone/alone.txt\n- old/talk.txt\n');
  });

  it('can only delete', async () => {
    const server = await gitHub({ files: { 'README.md': 'x', ...BEFORE } });
    const batch = await runOf(ONE, NONE);
    const saved = await commitSaver(server, push(await server.head('main'))).save(batch);
    expect(await pathsOn(server, 'main')).toEqual(['README.md', LOCKFILE]);
    expect(await lockOn(server, 'main')).toEqual({});
    expect((await server.commits('main'))[0]?.message).toMatch(/^Remove transcripts of deleted media\n/);
    expect(saved.message).toMatch(/^1 removal committed to main: /);
  });

  it('deletes nothing that is already deleted', async () => {
    const server = await gitHub({ files: { 'README.md': 'x' } });
    const start = await server.head('main');
    const saved = await commitSaver(server, push(start)).save(await batchOf({}, { removed: ['a.txt'] }));
    expect(await server.head('main')).toBe(start);
    expect(saved.outputs['commit-sha']).toBe('');
    expect(saved.left).toEqual([]);
  });

  it('can consist of the lock file alone, which does not count as a transcript', async () => {
    const server = await gitHub({ files: BEFORE });
    const later = entriesOf(['a'], 'second');
    const batch = await runOf(ONE, later);
    await server.push('main', { 'a.txt': 'a, second' });
    const saved = await commitSaver(server, push(await server.head('main'))).save(batch);
    const [head] = await server.commits('main');
    expect(head?.message).toMatch(/^Update the lock file of transcripts\n\nhttps:/);
    expect(saved.message).toMatch(/^1 lock file committed to main: /);
    expect(await lockOn(server, 'main')).toEqual({ a: 'second' });
  });

  it('is not made for a lock file that is the same', async () => {
    const server = await gitHub({ files: BEFORE });
    const start = await server.head('main');
    await commitSaver(server, push(start)).save(await runOf(ONE, ONE));
    expect(await server.head('main')).toBe(start);
  });

  it('names transcripts in its variables, not the lock file', async () => {
    const server = await gitHub();
    const saver = commitSaver(server, push(await server.head('main')), { message: '{count}\n{files}' });
    const saved = await saver.save(await runOf(NONE, entriesOf(['a', 'b'])));
    expect((await server.commits('main'))[0]?.message).toBe('2\n\na.txt\nb.txt');
    expect(saved.message).toMatch(/^2 files committed to main: /);
    expect(await lockOn(server, 'main')).toEqual({ a: 'first', b: 'first' });
  });

  it('that is split brings the lock file and the deletions last', async () => {
    const server = await gitHub({ files: locked({ 'old.txt': 'old' }) });
    const entries = entriesOf(['1', '2']);
    const large = 'x'.repeat(16_000_000);
    const { lockfile } = await runOf(NONE, entries);
    const files = { '1.txt': large, '2.txt': `${large}y`, [LOCKFILE]: serializeLock(entries) };
    const batch = await batchOf(files, { removed: ['old.txt'], lockfile });
    const firstDone = Promise.withResolvers<readonly string[]>();
    server.fail({ path: '/graphql', before: async () => undefined });
    server.fail({ path: '/graphql', before: async () => firstDone.resolve(await pathsOn(server, 'main')) });
    await commitSaver(server, push(await server.head('main'))).save(batch);
    expect(await firstDone.promise).toEqual(['1.txt', 'old.txt', LOCKFILE]);
    expect(await server.commits('main')).toHaveLength(3);
    expect(await pathsOn(server, 'main')).toEqual(['1.txt', '2.txt', LOCKFILE]);
  });
});

describe('an interrupted chain of commits', () => {
  const names = (from: number, to: number, prefix = 's'): string[] =>
    Array.from({ length: to - from }, (_, index) => `${prefix}${String(from + index).padStart(3, '0')}`);

  /**
   * Returns the files on a branch that match the branch's lock file, and all other files, none of which may be ours.
   */
  async function filesOn(server: GitHub): Promise<{ recorded: string[]; unknown: string[] }> {
    const tree = await server.tree('main');
    const files = lockReaderAt(LOCKFILE).files(await contentOf(server, 'main', LOCKFILE));
    expect([...files].filter(([path, { git }]) => tree.get(path)?.oid !== git)).toEqual([]);
    const unknown = [...tree.keys()].filter((path) => !files.has(path) && path !== LOCKFILE);
    return { recorded: [...files.keys()].sort(), unknown };
  }

  /** Lets GitHub refuse all commits after this many. */
  const breakAfter = (server: GitHub, commits: number): void => {
    if (commits > 0) server.fail({ path: '/graphql', times: commits, before: async () => undefined });
    server.fail({ path: '/graphql', answer: { status: 403, body: { message: 'No' } } });
  };

  it.each([1, 2])('after %i records the existing files, and is continued', async (done) => {
    const server = await gitHub({ files: BEFORE });
    const event = push(await server.head('main'));
    const batch = await runOf(ONE, entriesOf(['a', ...names(0, 250)]));
    breakAfter(server, done);
    await expect(commitSaver(server, event).save(batch)).rejects.toThrow('No');
    const { recorded, unknown } = await filesOn(server);
    // The hundredth change of each commit is the lock file.
    expect(recorded).toEqual(['a', ...names(0, 99 * done)].map((name) => `${name}.txt`));
    expect(unknown).toEqual([]);
    await commitSaver(server, event).save(batch);
    expect((await filesOn(server)).recorded).toHaveLength(251);
    expect(await server.commits('main')).toHaveLength(4);
  });

  it('keeps files that it has not removed yet as the action’s', async () => {
    const before = entriesOf(names(0, 150));
    const old = Object.fromEntries(names(0, 150).map((name) => [`${name}.txt`, `${name}, first`]));
    const server = await gitHub({ files: { ...old, [LOCKFILE]: serializeLock(before) } });
    const event = push(await server.head('main'));
    const batch = await runOf(before, entriesOf(names(0, 150, 'renamed ')));
    breakAfter(server, 2);
    await expect(commitSaver(server, event).save(batch)).rejects.toThrow('No');
    expect((await filesOn(server)).unknown).toEqual([]);
    await commitSaver(server, event).save(batch);
    const { recorded, unknown } = await filesOn(server);
    expect([recorded.length, unknown]).toEqual([150, []]);
    expect(recorded[0]).toBe('renamed 000.txt');
  });
});

describe('changes in the meantime', () => {
  it('a transcript that somebody changed is not deleted', async () => {
    const server = await gitHub({ files: BEFORE });
    const event = push(await server.head('main'));
    await server.push('main', { 'a.txt': 'Corrected' });
    const saved = await commitSaver(server, event).save(await runOf(ONE, entriesOf(['b'])));
    expect(saved.left).toEqual(['a.txt']);
    expect(await pathsOn(server, 'main')).toEqual(['a.txt', 'b.txt', LOCKFILE]);
  });

  it.each([
    ['before', false],
    ['in between', true],
  ])('records by others %s stay', async (_, between) => {
    const server = await gitHub({ files: BEFORE });
    const event = push(await server.head('main'));
    const theirs = { 'c.txt': 'c, first', [LOCKFILE]: serializeLock(entriesOf(['a', 'c'])) };
    if (between) server.fail({ path: '/graphql', before: () => server.push('main', theirs) });
    else await server.push('main', theirs);
    await commitSaver(server, event).save(await runOf(ONE, entriesOf(['a', 'b'])));
    expect(await lockOn(server, 'main')).toEqual({ a: 'first', b: 'first', c: 'first' });
  });

  it('an entry whose files are all kept stays unchanged', async () => {
    const server = await gitHub({ files: BEFORE });
    const event = push(await server.head('main'));
    await server.push('main', { 'a.txt': 'Corrected' });
    const ours = new Map([...entriesOf(['a'], 'ours'), ...entriesOf(['b'])]);
    const saved = await commitSaver(server, event).save(await runOf(ONE, ours));
    expect(saved.left).toEqual(['a.txt']);
    expect(saved.warnings).toEqual([
      expect.stringMatching(
        /^a\.txt on main is kept: it differs from what transcripts\.lock\.json there records\. Somebody changed it in [0-9a-f]{7}: https:/,
      ),
    ]);
    expect(await lockOn(server, 'main')).toEqual({ a: 'first', b: 'first' });
    const { entries } = parseLock(await contentOf(server, 'main', LOCKFILE), LOCKFILE);
    const [entry] = [...entries.values()].filter(({ source }) => source === 'a');
    expect(entry?.files['txt']).toMatchObject({ path: 'a.txt', git: blobId('a, first') });
  });

  it('a damaged lock file fails the save, and nothing is committed', async () => {
    const server = await gitHub({ files: BEFORE });
    const event = push(await server.head('main'));
    const damaged = await server.push('main', { [LOCKFILE]: '<<<<<<< HEAD\n' });
    const saving = commitSaver(server, event).save(await runOf(ONE, entriesOf(['a', 'b'])));
    await expect(saving).rejects.toThrow(/^lock-file: transcripts\.lock\.json: /);
    expect(await server.head('main')).toBe(damaged);
  });

  it('a lock file that was deleted comes back', async () => {
    const server = await gitHub({ files: BEFORE });
    const event = push(await server.head('main'));
    await server.push('main', { [LOCKFILE]: null });
    await commitSaver(server, event).save(await runOf(ONE, entriesOf(['a', 'b'])));
    expect(await lockOn(server, 'main')).toEqual({ a: 'first', b: 'first' });
  });

  it.each([1, 2, 3, 4, 5])('two runs that add different sources are both in the lock file (%i)', async () => {
    const server = await gitHub();
    const event = push(await server.head('main'));
    const runs = [await runOf(NONE, entriesOf(['a', 'b'])), await runOf(NONE, entriesOf(['c']))];
    const met = Promise.withResolvers<void>();
    let waiting = 0;
    const meet = async (): Promise<void> => {
      waiting += 1;
      if (waiting === runs.length) met.resolve();
      await met.promise;
    };
    server.fail({ path: '/graphql', times: runs.length, before: meet });
    await Promise.all(runs.map((run) => commitSaver(server, event).save(run)));
    expect(await lockOn(server, 'main')).toEqual({ a: 'first', b: 'first', c: 'first' });
    expect(await pathsOn(server, 'main')).toEqual(['README.md', 'a.txt', 'b.txt', 'c.txt', LOCKFILE]);
    expect(await server.commits('main')).toHaveLength(3);
  });

  it('two runs that give two recordings the same path keep the first, and report the second', async () => {
    const recordings = { 'a/talk': 'a', 'b/talk': 'b' };
    const server = await gitHub({ files: recordings });
    const event = push(await server.head('main'));
    const runs = Object.keys(recordings).map(async (source) => {
      const entry = makeEntry(source, ['out/talk.txt'], {
        files: { txt: { ...recordedFile('out/talk.txt'), git: blobId(source) } },
      });
      const after = keyed([entry]);
      return await batchOf(
        { 'out/talk.txt': source, [LOCKFILE]: serializeLock(after) },
        { lockfile: lockFrom(NONE, after) },
      );
    });
    const [one, other] = await Promise.all(runs);
    if (one === undefined || other === undefined) throw new Error('there are two runs');
    await commitSaver(server, event).save(one);
    const saved = await commitSaver(server, event).save(other);
    expect(saved).toMatchObject({ left: ['out/talk.txt'], isDisplaced: true });
    expect(saved.warnings).toEqual([
      'out/talk.txt on main is kept: it is the transcript of a/talk, which .github/workflows/ci.yml (transcribe/self) ' +
        'saved there in the meantime. Give each recording a file of its own with `output`.',
    ]);
    expect(await contentOf(server, 'main', 'out/talk.txt')).toBe('a/talk');
    expect(await lockOn(server, 'main')).toEqual({ 'a/talk': '0b1a2c3d' });
    // Once the first recording is gone, its transcript is in nobody's way.
    await server.push('main', { 'a/talk': null });
    await commitSaver(server, event).save(other);
    expect(await contentOf(server, 'main', 'out/talk.txt')).toBe('b/talk');
  });

  it.each(['drop-after', 'drop'] as const)(
    '%s: a commit that may already exist is made only once',
    async (answer) => {
      const server = await gitHub({ files: BEFORE });
      const event = push(await server.head('main'));
      server.fail({ path: '/graphql', answer });
      const saved = await commitSaver(server, event).save(await runOf(ONE, entriesOf(['b'])));
      const commits = await server.commits('main');
      expect(commits).toHaveLength(2);
      expect(saved.outputs['commit-sha']).toBe(commits[0]?.oid);
      expect(saved.message).toMatch(/^1 file and 1 removal committed to main: /);
      expect(await lockOn(server, 'main')).toEqual({ b: 'first' });
    },
  );
});

describe('the recorded lock file', () => {
  it('is read from the branch, not from where the run started', async () => {
    const server = await gitHub({ files: { 'README.md': 'x' } });
    const saver = commitSaver(server, push(await server.head('main')));
    expect(await saver.recorded?.(LOCK_FILE)).toEqual([]);
    await server.push('main', { ...BEFORE, 'deep/er.json': '{}' });
    const [recorded] = (await saver.recorded?.(LOCK_FILE)) ?? [];
    expect(recorded?.text).toBe(BEFORE[LOCKFILE]);
    expect(String(await recorded?.read('deep/er.json'))).toBe('{}');
    expect(await recorded?.read('none.json')).toBeUndefined();
    expect(await recorded?.read('deep')).toBeUndefined();
  });

  it('is also read from the default branch, and from that of the pull request', async () => {
    const server = await gitHub({ files: BEFORE });
    await server.push('changes', { [LOCKFILE]: null, 'a.txt': null });
    const recordedOn = async (more: Partial<Event>) => {
      const event = push(await server.head('changes'), { ref: 'refs/heads/changes', ...more });
      return (await commitSaver(server, event).recorded?.(LOCK_FILE))?.map(({ text }) => text);
    };
    const pullRequest = { number: 1, headBranch: 'changes', headSha: '', baseBranch: 'main', baseSha: '' };
    expect(await recordedOn({})).toEqual([]);
    expect(await recordedOn({ defaultBranch: 'main' })).toEqual([BEFORE[LOCKFILE]]);
    expect(await recordedOn({ defaultBranch: 'main', pullRequest })).toEqual([BEFORE[LOCKFILE]]);
    expect(await recordedOn({ defaultBranch: 'changes' })).toEqual([]);
  });

  it('and its files are from the same commit', async () => {
    const server = await gitHub({ files: BEFORE });
    const saver = commitSaver(server, push(await server.head('main')));
    const [recorded] = (await saver.recorded?.(LOCK_FILE)) ?? [];
    await server.push('main', { 'a.txt': 'Later' });
    expect(String(await recorded?.read('a.txt'))).toBe('a, first');
  });

  it('is empty without a branch, and a fault is reported', async () => {
    const server = await gitHub({ files: BEFORE });
    const event = push(await server.head('main'));
    expect(await commitSaver(server, event, { branch: 'none' }).recorded?.(LOCK_FILE)).toEqual([]);
    server.fail({ path: '/git/blobs', times: 100, answer: { status: 403, body: { message: 'No' } } });
    await expect(commitSaver(server, event).recorded?.(LOCK_FILE)).rejects.toThrow(
      'token: it may not read a file (403 No). Add `permissions: contents: read`',
    );
  });
});

it('is a failure if the run wrote it and it is missing', async () => {
  const server = await gitHub();
  const batch = await runOf(NONE, ONE);
  await rm(path.join(batch.root, LOCKFILE));
  await expect(commitSaver(server, push(await server.head('main'))).save(batch)).rejects.toThrow(
    `${LOCKFILE} cannot be read to commit it: ENOENT`,
  );
  expect(await contentOf(server, 'main', 'README.md')).not.toBe('');
});
