import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCheckout } from '../../src/git/checkout.ts';
import { media } from '../helpers/find.ts';
import { commitAll, git } from '../helpers/repository.ts';
import { makeWorkspace } from '../helpers/workspace.ts';

/** Checkouts of all kinds: for each, git reports its state, or the failure is reported. */

const TRACKED = 'in/a.mp3';
const LEFT_OUT = 'out/b.mp3';

/** A repository with two recordings. */
async function origin(...init: readonly string[]): Promise<string> {
  const root = await makeWorkspace(media(TRACKED, LEFT_OUT));
  git(root, 'init', '--quiet', ...init);
  await commitAll(root);
  return root;
}

/** A clone of it. Git ignores depth and filter for local copies. */
async function cloned(...options: readonly string[]): Promise<string> {
  const from = await origin();
  git(from, 'config', 'uploadpack.allowFilter', 'true');
  const root = path.join(await makeWorkspace(), 'clone');
  git(from, 'clone', '--quiet', ...options, pathToFileURL(from).href, root);
  return root;
}

/** An additional working tree of a repository. */
async function worktree(): Promise<string> {
  const root = path.join(await makeWorkspace(), 'tree');
  git(await origin(), 'worktree', 'add', '--quiet', '--detach', root);
  return root;
}

const MADE: Readonly<Record<string, () => Promise<string>>> = {
  'one of objects by SHA-256': () => origin('--object-format=sha256'),
  'a shallow clone': () => cloned('--depth=1'),
  'a clone without blobs': () => cloned('--filter=blob:none'),
  'a clone that shares its objects': async () => {
    const root = path.join(await makeWorkspace(), 'clone');
    git(await origin(), 'clone', '--quiet', '--shared', '.', root);
    return root;
  },
  'a further working tree': worktree,
  'an index in two files': async () => {
    const root = await origin();
    git(root, 'update-index', '--split-index');
    return root;
  },
  'a head without a branch': async () => {
    const root = await origin();
    git(root, 'tag', 'v1');
    git(root, 'checkout', '--quiet', '--detach', 'v1');
    return root;
  },
};

describe.each(Object.entries(MADE))('%s', (_, make) => {
  it('reports its files, and those that a sparse checkout leaves out', async () => {
    const root = await make();
    git(root, 'sparse-checkout', 'set', '--no-cone', '/in');
    const checkout = await readCheckout(root, [TRACKED, LEFT_OUT, 'never.mp3']);
    expect(checkout.gitErrors).toEqual([]);
    expect([TRACKED, LEFT_OUT, 'never.mp3'].map((name) => checkout.presenceOf(name))).toEqual([
      'tracked',
      'tracked',
      'untracked',
    ]);
    expect(checkout.sparseIdOf(LEFT_OUT)).toBe(checkout.stagedIdOf(LEFT_OUT));
  });
});

describe('a repository without a commit', () => {
  it.each(['main', 'nowhere'])('has no files, on any branch: %s', async (branch) => {
    const root = await makeWorkspace(media(TRACKED));
    git(root, 'init', '--quiet', `--initial-branch=${branch}`);
    const checkout = await readCheckout(root, [TRACKED]);
    expect([checkout.presenceOf(TRACKED), checkout.gitErrors]).toEqual(['untracked', []]);
  });

  it('or with a dangling HEAD has the files in its index', async () => {
    const root = await origin();
    await writeFile(path.join(root, '.git/HEAD'), 'ref: refs/heads/nowhere\n');
    const checkout = await readCheckout(root, [TRACKED]);
    expect([checkout.presenceOf(TRACKED), checkout.gitErrors]).toEqual(['tracked', []]);
  });
});

describe('nothing is known, and this is reported, about', () => {
  it.each<[string, (root: string) => Promise<unknown>]>([
    ['a bare repository', async (root) => git(root, 'config', 'core.bare', 'true')],
    ['a head that is none', (root) => writeFile(path.join(root, '.git/HEAD'), 'rubbish\n')],
    ['an index that is cut off', (root) => writeFile(path.join(root, '.git/index'), 'DIRC\0\0\0\x02')],
    ['an empty folder for git', (root) => mkdir(path.join(root, '.git'))],
    ['a file that leads nowhere', (root) => writeFile(path.join(root, '.git'), 'gitdir: /nowhere/at/all\n')],
    ['a file of rubbish', (root) => writeFile(path.join(root, '.git'), 'rubbish')],
  ])('%s', async (what, damage) => {
    const root = await origin();
    if (/folder for git|^a file/.test(what)) await rm(path.join(root, '.git'), { recursive: true });
    await damage(root);
    const checkout = await readCheckout(root, [TRACKED]);
    expect(checkout.presenceOf(TRACKED)).toBe('unknown');
    expect(checkout.gitErrors).toEqual([expect.stringMatching(/^the workspace: git ended with code 128: /)]);
  });
});
