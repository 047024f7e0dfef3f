import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../../src/github/event.ts';

import { LOCK, locked, planOf } from '../../helpers/batches.ts';
import { isPosix } from '../../helpers/workspace.ts';
import { batchOf, commitSaver, gitHub, push } from './on-github.ts';

const run = promisify(execFile);

/** Returns the id of the tree that git creates from the files in a folder. */
async function treeByGit(folder: string): Promise<string> {
  const git = async (...args: string[]): Promise<string> => (await run('git', args, { cwd: folder })).stdout;
  await git('init', '--quiet');
  await git('add', '--all');
  return (await git('write-tree')).trim();
}

const pullRequest = (headSha: string): Pick<Event, 'name' | 'ref' | 'pullRequest'> => ({
  name: 'pull_request',
  ref: 'refs/pull/1/merge',
  pullRequest: { number: 1, headBranch: 'topic', headSha, baseBranch: 'main', baseSha: headSha },
});

describe('a commit', () => {
  it('adds a transcript', async () => {
    const server = await gitHub();
    const start = await server.head('main');
    const saver = commitSaver(server, push(start));
    await saver.preflight(planOf());
    const saved = await saver.save(await batchOf({ 'a/talk.txt': 'Hello.\n' }));
    const [head, ...older] = await server.commits('main');
    const oid = head?.oid ?? '';
    const url = `https://github.com/mona/talks/commit/${oid}`;
    expect(older.map((commit) => commit.oid)).toEqual([start]);
    expect(head?.message).toBe(
      'Add transcript of a/talk\n\n1 file, 1:00 of audio:\n\n- a/talk\n\nhttps://github.com/mona/talks/actions/runs/42',
    );
    const { pageOf, ...told } = saved;
    expect(pageOf?.('a/talk', 'a/talk.txt')).toBe('https://github.com/mona/talks/blob/main/a/talk.txt');
    expect(told).toEqual({
      outputs: { 'commit-sha': oid, 'commit-url': url },
      message: `1 file committed to main: ${url}`,
      link: { text: `Commit ${oid.slice(0, 7)} on main`, url },
      left: [],
      warnings: [],
    });
  });

  it('of 25 files with odd names is a single commit, with the same tree as git’s', async () => {
    const server = await gitHub({ files: {} });
    const names = [
      ...['a b.txt', "it's.txt", 'émoji 🎤.txt', '-dash.txt', 'x/[1] {2}.txt'],
      // Windows does not allow such names.
      ...(isPosix ? ['"quoted".txt', 'new\nline.txt', 'x/*?.txt'] : []),
    ];
    const more = Array.from({ length: 25 - names.length }, (_, index) => `folder/${index}/talk ${index}.txt`);
    const files = Object.fromEntries(
      [...names, ...more].map((name, index) => [name, `Transcript ${index}\n`]),
    );
    const batch = await batchOf(files);
    const saved = await commitSaver(server, push(await server.head('main'))).save(batch);
    const commits = await server.commits('main');
    expect(commits).toHaveLength(2);
    expect(commits[0]?.oid).toBe(saved.outputs['commit-sha']);
    expect(commits[0]?.tree).toBe(await treeByGit(batch.root));
  });

  it('keeps other files on the branch', async () => {
    const server = await gitHub({ files: { 'README.md': 'Read me', ...locked({ 'talk.txt': 'Old' }) } });
    const saver = commitSaver(server, push(await server.head('main')));
    await saver.save(await batchOf(locked({ 'talk.txt': 'New' })));
    const tree = await server.tree('main');
    expect([...tree.keys()]).toEqual(['README.md', 'talk.txt', LOCK]);
    expect(String(await server.content(tree.get('talk.txt')?.oid ?? ''))).toBe('New');
  });

  it('is not made if nothing changed', async () => {
    const server = await gitHub({ files: { 'talk.txt': 'Hello' } });
    const start = await server.head('main');
    const saved = await commitSaver(server, push(start)).save(await batchOf({ 'talk.txt': 'Hello' }));
    expect(await server.head('main')).toBe(start);
    expect(saved.outputs).toEqual({ 'commit-sha': '', 'commit-url': '' });
    expect(server.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('goes to the head branch of a pull request', async () => {
    const server = await gitHub();
    const head = await server.push('topic', { 'talk.mp3': 'sound' });
    const saver = commitSaver(server, push('f'.repeat(40), pullRequest(head)));
    await saver.preflight(planOf());
    await saver.save(await batchOf({ 'talk.txt': 'Hello' }));
    expect([...(await server.tree('topic')).keys()]).toContain('talk.txt');
    expect([...(await server.tree('main')).keys()]).not.toContain('talk.txt');
  });

  it('is split only where it would be too large', async () => {
    const server = await gitHub();
    const large = 'x'.repeat(16_000_000);
    const batch = await batchOf({ '1.txt': large, '2.txt': `${large}y`, '3.txt': 'Hello' });
    const saved = await commitSaver(server, push(await server.head('main'))).save(batch);
    const commits = await server.commits('main');
    expect(commits.map(({ message }) => message.split('\n')[0])).toEqual([
      'Add transcripts of 2 sources',
      'Add transcript of 1',
      'First commit',
    ]);
    expect(saved.outputs['commit-sha']).toBe(commits[0]?.oid);
    expect(saved.message).toMatch(/^3 files committed to main/);
  });

  it('has the user’s message', async () => {
    const server = await gitHub();
    const message = 'Transcribe {count} [skip ci]\n\n{names}\n\nCo-authored-by: Mona <mona@example.com>';
    const saver = commitSaver(server, push(await server.head('main')), { message });
    await saver.preflight(planOf());
    await saver.save(await batchOf({ 'talk.txt': 'Hello' }));
    expect((await server.commits('main'))[0]?.message).toBe(
      'Transcribe 1 [skip ci]\n\ntalk\n\nCo-authored-by: Mona <mona@example.com>',
    );
  });
});
