import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readCheckout, repositoryAround } from '../../src/git/checkout.ts';
import { media } from '../helpers/find.ts';
import { commitAll, git } from '../helpers/repository.ts';
import { isPosix, makeWorkspace } from '../helpers/workspace.ts';

afterEach(() => vi.unstubAllEnvs());

/** What git reports for each path. */
async function presences(root: string, ...names: readonly string[]): Promise<Record<string, string>> {
  const checkout = await readCheckout(root, names);
  return Object.fromEntries(names.map((name) => [name, checkout.presenceOf(name)]));
}

/** Creates a repository with another one at `inner`, as a submodule. */
async function withSubmodule(): Promise<string> {
  const root = await makeWorkspace(media('a.mp3', 'inner/b.mp3'));
  await commitAll(path.join(root, 'inner'));
  await commitAll(root);
  return root;
}

/** Installs a program called git that runs the script. */
async function fakeGit(root: string, script: string): Promise<void> {
  const folder = path.join(root, 'fake-bin');
  await mkdir(folder);
  await writeFile(path.join(folder, 'git'), `#!/bin/sh\n${script}\n`);
  await chmod(path.join(folder, 'git'), 0o755);
  vi.stubEnv('PATH', `${folder}:${process.env['PATH']}`);
}

describe('a file of the workspace', () => {
  it('is tracked, or is not', async () => {
    const root = await makeWorkspace(media('a.mp3', 'b/c.mp3'));
    await commitAll(root);
    await writeFile(path.join(root, 'new.mp3'), 'media');
    expect(await presences(root, 'a.mp3', 'b/c.mp3', 'new.mp3', 'b/gone.mp3', 'b')).toEqual({
      'a.mp3': 'tracked',
      'b/c.mp3': 'tracked',
      'new.mp3': 'untracked',
      'b/gone.mp3': 'untracked',
      b: 'untracked',
    });
  });

  it('is tracked if it is deleted and the deletion is not committed', async () => {
    const root = await makeWorkspace(media('a.mp3'));
    await commitAll(root);
    await rm(path.join(root, 'a.mp3'));
    expect(await presences(root, 'a.mp3')).toEqual({ 'a.mp3': 'tracked' });
    git(root, 'rm', '--quiet', '--cached', 'a.mp3');
    expect(await presences(root, 'a.mp3')).toEqual({ 'a.mp3': 'untracked' });
  });

  it.each([['--cone'], ['--no-cone']])('is tracked if a sparse checkout (%s) leaves it out', async (cone) => {
    const root = await makeWorkspace(media('in/a.mp3', 'out/b.mp3'));
    await commitAll(root);
    git(root, 'sparse-checkout', 'set', cone, 'in');
    const seen = await presences(root, 'out/b.mp3', 'out/never.mp3');
    expect(seen).toEqual({ 'out/b.mp3': 'tracked', 'out/never.mp3': 'untracked' });
  });

  it('has the state in the nested repository, in a checkout with `path`', async () => {
    const root = await makeWorkspace(media('repo/media/a.mp3', 'other/b.mp3', 'loose/c.mp3'));
    for (const folder of ['repo', 'other']) await commitAll(path.join(root, folder));
    git(path.join(root, 'repo'), 'sparse-checkout', 'set', '--no-cone', '/*', '!/media/');
    const names = ['repo/media/a.mp3', 'repo/media/x.mp3', 'other/b.mp3', 'other/x.mp3', 'loose/c.mp3'];
    expect(await presences(root, ...names)).toEqual({
      'repo/media/a.mp3': 'tracked',
      'repo/media/x.mp3': 'untracked',
      'other/b.mp3': 'tracked',
      'other/x.mp3': 'untracked',
      'loose/c.mp3': 'no-repository',
    });
  });

  it('has the state in the submodule, if that is checked out', async () => {
    const root = await withSubmodule();
    expect(await presences(root, 'inner/b.mp3', 'inner/x.mp3')).toEqual({
      'inner/b.mp3': 'tracked',
      'inner/x.mp3': 'untracked',
    });
  });

  it.each(['', 'inner'])(
    'is unknown in a submodule that is not checked out (folder left: %j)',
    async (kept) => {
      const root = await withSubmodule();
      await rm(path.join(root, 'inner'), { recursive: true });
      if (kept !== '') await mkdir(path.join(root, kept));
      expect(await presences(root, 'inner/b.mp3', 'inner/deep/b.mp3', 'innermost.mp3')).toEqual({
        'inner/b.mp3': 'unknown',
        'inner/deep/b.mp3': 'unknown',
        'innermost.mp3': 'untracked',
      });
    },
  );

  it('has the state in the repository around the workspace', async () => {
    const around = await makeWorkspace(media('work/a.mp3', 'b.mp3'));
    await commitAll(around);
    const root = path.join(around, 'work');
    expect(await presences(root, 'a.mp3', 'b.mp3')).toEqual({ 'a.mp3': 'tracked', 'b.mp3': 'untracked' });
    expect(repositoryAround(root)).toBe(around);
  });

  it('is only checked on the disk without a repository', async () => {
    const root = await makeWorkspace(media('a.mp3'));
    const checkout = await readCheckout(root, ['a.mp3']);
    expect(checkout.presenceOf('a.mp3')).toBe('no-repository');
    expect(checkout.gitErrors).toEqual([]);
  });
});

describe('a git that does not answer', () => {
  it.runIf(isPosix).each([
    ['exit 128', 'the workspace: git ended with code 128'],
    [
      'echo "fatal: detected dubious ownership" >&2; exit 128',
      'the workspace: git ended with code 128: fatal: detected dubious ownership',
    ],
    ['kill -9 $$', 'the workspace: git ended with code null'],
  ])('makes everything unknown, and is reported: %s', async (script, silence) => {
    const root = await makeWorkspace(media('a.mp3'));
    await commitAll(root);
    await fakeGit(root, script);
    const checkout = await readCheckout(root, ['a.mp3', 'b.mp3']);
    expect(['a.mp3', 'b.mp3'].map((name) => checkout.presenceOf(name))).toEqual(['unknown', 'unknown']);
    expect(checkout.gitErrors).toEqual([silence]);
    expect([checkout.idOf('a.mp3'), checkout.sparseIdOf('a.mp3'), checkout.has('a.mp3')]).toEqual([
      undefined,
      undefined,
      false,
    ]);
  });

  it.runIf(isPosix)('is abandoned after 30 seconds, even if it left a program running', async () => {
    const root = await makeWorkspace(media('a.mp3'));
    await commitAll(root);
    await fakeGit(root, 'sleep 60 & wait');
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const reading = readCheckout(root, ['a.mp3']);
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(2), { timeout: 60_000 });
    vi.advanceTimersByTime(30_000);
    vi.useRealTimers();
    expect((await reading).gitErrors).toEqual(['the workspace: git did not answer within 30 s']);
  });

  it('is reported once for each repository, and does not affect the others', async () => {
    const root = await makeWorkspace(media('a.mp3', 'inner/b.mp3', 'inner/c.mp3'));
    for (const folder of [path.join(root, 'inner'), root]) await commitAll(folder);
    await writeFile(path.join(root, 'inner/.git/index'), 'rubbish');
    const checkout = await readCheckout(root, ['a.mp3', 'inner/b.mp3', 'inner/c.mp3']);
    expect(checkout.presenceOf('a.mp3')).toBe('tracked');
    expect(checkout.presenceOf('inner/b.mp3')).toBe('unknown');
    expect(checkout.gitErrors).toEqual([expect.stringMatching(/^inner: git ended with code 128: /)]);
  });

  it('can be one that is not installed', async () => {
    const root = await makeWorkspace(media('a.mp3'));
    await commitAll(root);
    vi.stubEnv('PATH', path.join(root, 'nowhere'));
    const { gitErrors } = await readCheckout(root, ['a.mp3']);
    expect(gitErrors).toEqual(['the workspace: git is not installed']);
  });
});

describe('git works', () => {
  it.runIf(isPosix)('in a checkout that belongs to another user', async () => {
    const root = await makeWorkspace(media('a.mp3'));
    await commitAll(root);
    const real = execFileSync('which', ['git'], { encoding: 'utf8' }).trim();
    // Git's own tests set this variable: https://github.com/git/git/blob/master/t/t0033-safe-directory.sh
    const home = path.join(root, 'home');
    await fakeGit(root, `printf %s "$HOME" > '${home}'; GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec ${real} "$@"`);
    expect(() => execFileSync('git', ['-C', root, 'ls-files'], { stdio: 'pipe' })).toThrow(
      /dubious ownership/,
    );
    expect(await presences(root, 'a.mp3')).toEqual({ 'a.mp3': 'tracked' });
    // What empties temporary folders during a run removes the settings that git gets from the action.
    await rm(await readFile(home, 'utf8'), { recursive: true });
    expect(await presences(root, 'a.mp3')).toEqual({ 'a.mp3': 'tracked' });
  });

  it('even if the environment names other repositories', async () => {
    const root = await makeWorkspace(media('a.mp3'));
    await commitAll(root);
    for (const name of ['GIT_DIR', 'GIT_INDEX_FILE', 'GIT_WORK_TREE']) vi.stubEnv(name, '/nowhere');
    expect(await presences(root, 'a.mp3')).toEqual({ 'a.mp3': 'tracked' });
  });
});
