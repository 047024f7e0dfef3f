import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isPosix, makeWorkspace } from '../../helpers/workspace.ts';
import { tokenAfter } from './emulator.ts';
import { COLLEAGUE } from './server.ts';
import { commitOnBranch, start } from './start.ts';

/** Git sorts a folder as if its name ended with a slash. */
const SORTED_ODDLY = ['a.txt', 'a/b.txt', 'a0.txt', 'a-b/c.txt', 'deep/er/and/deeper.txt'];
const ODD_NAMES = ['a b.txt', '"quoted" \'name\'.txt', '🎙️/épisode.txt', '-n.txt', 'new\nline.txt', 'CON'];
const POSIX_NAMES = isPosix ? ODD_NAMES : [];

test('the tree is the one that git makes', async () => {
  const names = [...SORTED_ODDLY, ...POSIX_NAMES];
  const files = Object.fromEntries(names.map((name) => [name, `The content of ${name}\n`]));
  const root = await makeWorkspace(files);
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  git('init', '--quiet');
  git('config', 'core.autocrlf', 'false');
  git('add', '--all', '--force');
  const first = git('write-tree');

  const github = await start({ files });
  expect((await github.commits('main'))[0]).toMatchObject({ tree: first, author: COLLEAGUE });

  const add = { 'deep/er/other.txt': 'é\r\n', 'a b.txt': 'Changed' };
  for (const [name, content] of Object.entries(add)) await writeFile(path.join(root, name), content);
  git('rm', '--quiet', '--force', 'a/b.txt');
  git('add', '--all', '--force');
  await commitOnBranch(github, { expected: await github.head('main'), add, remove: ['a/b.txt'] });
  expect((await github.commits('main'))[0]?.tree).toBe(git('write-tree'));
});

test('a tree holds links, programs and submodules, too', async () => {
  const submodule = { mode: '160000', oid: '0123456789abcdef0123456789abcdef01234567' };
  const github = await start({ files: { 'a.txt': 'a', vendor: submodule } });
  const { oid = '' } = (await github.tree('main')).get('a.txt') ?? {};
  await github.push('side', {
    'run.sh': { mode: '100755', oid },
    link: { mode: '120000', oid },
    'a.txt': null,
  });
  expect(Object.fromEntries(await github.tree('side'))).toEqual({
    'run.sh': { mode: '100755', oid },
    link: { mode: '120000', oid },
    vendor: submodule,
  });
  expect((await github.commits('side'))[0]?.parents).toEqual([await github.head('main')]);
});

test('one commit takes 6,000 files', async () => {
  const github = await start();
  const add = Object.fromEntries(
    Array.from({ length: 6000 }, (_, index) => [`media/${index % 50}/${index}.txt`, `Text ${index}\n`]),
  );
  await commitOnBranch(github, { expected: await github.head('main'), add });
  expect((await github.tree('main')).size).toBe(6001);
  expect(github.violations).toEqual([]);
});

test('no token of the store is used until the emulator refuses it, which it does after 5,000 requests', () => {
  const tokens = Array.from({ length: 20_000 }, (_, asked) => tokenAfter(asked));
  for (const token of new Set(tokens)) {
    expect(tokens.filter((other) => other === token).length).toBeLessThan(5000);
  }
});
