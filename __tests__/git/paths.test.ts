import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { GitError } from '../../src/git/git.ts';
import { ignoredPaths, lfsPaths, sparseText } from '../../src/git/paths.ts';
import { commitAll, git } from '../helpers/repository.ts';
import { isPosix, makeWorkspace } from '../helpers/workspace.ts';

async function repository(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await makeWorkspace(files);
  await commitAll(root);
  return root;
}

const PATHS = ['media/a.mp3.txt', 'media/deep/a.mp3.json', 'transcripts/a.txt'];

describe('paths that Git LFS tracks', () => {
  it.each([
    ['media/** filter=lfs diff=lfs merge=lfs -text', ['media/a.mp3.txt', 'media/deep/a.mp3.json']],
    ['*.json filter=lfs', ['media/deep/a.mp3.json']],
    ['media/** filter=lfs\n*.txt !filter', ['media/deep/a.mp3.json']],
    ['*.mp3 filter=lfs', []],
    ['*.txt filter=other', []],
  ])('%j', async (attributes, expected) => {
    const root = await repository({ '.gitattributes': `${attributes}\n` });
    expect(await lfsPaths(root, PATHS)).toEqual(expected);
  });

  it('are none for an empty list, and unknown without a repository', async () => {
    const root = await makeWorkspace({});
    expect(await lfsPaths(root, [])).toEqual([]);
    await expect(lfsPaths(root, PATHS)).rejects.toThrow(GitError);
  });
});

describe('paths that git ignores', () => {
  it.each([
    ['*.json', ['media/deep/a.mp3.json']],
    ['/transcripts/', ['transcripts/a.txt']],
    ['media/**\n!*.txt', ['media/deep/a.mp3.json']],
    ['# nothing', []],
  ])('%j', async (rules, expected) => {
    const root = await repository({ '.gitignore': `${rules}\n` });
    expect(await ignoredPaths(root, PATHS)).toEqual(expected);
  });

  it('do not include tracked ones', async () => {
    const root = await repository({ 'a.json': '{}' });
    await makeIgnored(root);
    expect(await ignoredPaths(root, ['a.json', 'b.json'])).toEqual(['b.json']);
  });

  it.runIf(isPosix)('whatever their names', async () => {
    const root = await repository({ '.gitignore': '*.json\n' });
    const odd = [' a.json', 'ü\n.json', '-rf.json', ':(top)x.json'];
    expect(await ignoredPaths(root, odd)).toEqual(odd);
  });
});

async function makeIgnored(root: string): Promise<void> {
  await mkdir(`${root}/.git/info`);
  await writeFile(`${root}/.git/info/exclude`, '*.json\n');
}

describe('files that a sparse checkout leaves out are read from git', () => {
  const FILES = { 'in/a.json': '{ "a": 1 }\n', 'out/b.json': '{ "ü": 1 }\n', 'top.json': '{}\n' };

  it.each([
    [
      'in a cone',
      ['--cone', 'in'],
      { 'in/a.json': undefined, 'out/b.json': FILES['out/b.json'], 'top.json': undefined },
    ],
    [
      'by patterns',
      ['--no-cone', '/in/'],
      { 'in/a.json': undefined, 'out/b.json': FILES['out/b.json'], 'top.json': '{}\n' },
    ],
  ])('%s', async (_, pattern, expected) => {
    const root = await repository(FILES);
    git(root, 'sparse-checkout', 'set', ...pattern);
    const texts = Object.keys(FILES).map(async (file) => [file, await sparseText(root, file)] as const);
    expect(Object.fromEntries(await Promise.all(texts))).toEqual(expected);
  });

  it('but not files that the repository does not have, or has elsewhere', async () => {
    const root = await repository(FILES);
    git(root, 'sparse-checkout', 'set', '--no-cone', '/in/');
    for (const file of ['x.json', '*.json', 'out', 'b.json'])
      expect(await sparseText(root, file)).toBeUndefined();
  });

  it('even where another object replaces it', async () => {
    const root = await repository(FILES);
    git(root, 'sparse-checkout', 'set', '--no-cone', '/in/');
    git(root, 'replace', 'HEAD:out/b.json', 'HEAD:top.json');
    expect(await sparseText(root, 'out/b.json')).toBe(FILES['out/b.json']);
  });

  it.each(['sha1', 'sha256'])('in a repository with %s objects', async (format) => {
    const root = await makeWorkspace(FILES);
    git(root, 'init', '--quiet', `--object-format=${format}`);
    await commitAll(root);
    git(root, 'sparse-checkout', 'set', '--no-cone', '/in/');
    expect(await sparseText(root, 'out/b.json')).toBe(FILES['out/b.json']);
  });

  it('and a missing object is an error, as in a partial clone', async () => {
    const root = await repository(FILES);
    git(root, 'sparse-checkout', 'set', '--no-cone', '/in/');
    const id = git(root, 'rev-parse', 'HEAD:top.json').trim();
    await rm(path.join(root, '.git/objects', id.slice(0, 2), id.slice(2)));
    await expect(sparseText(root, 'top.json')).rejects.toThrow(GitError);
  });
});
