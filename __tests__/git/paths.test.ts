import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { GitError } from '../../src/git/git.ts';
import { blobText, ignoredPaths, lfsPaths } from '../../src/git/paths.ts';
import { commitAll, git } from '../helpers/repository.ts';
import { isPosix, makeWorkspace } from '../helpers/workspace.ts';

async function repository(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await makeWorkspace(files);
  await commitAll(root);
  return root;
}

const PATHS = ['media/a.mp3.txt', 'media/deep/a.mp3.json', 'transcripts/a.txt'];

describe('paths that Git LFS keeps', () => {
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

  it('are none if none are asked about, and cannot be told without a repository', async () => {
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

  it('are not those that it tracks nevertheless', async () => {
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
  await writeFile(`${root}/.git/info/exclude`, '*.json\n');
}

it('a file is read by its id, wherever it stands', async () => {
  const root = await repository({ 'a.json': '{ "ü": 1 }\n' });
  expect(await blobText(root, git(root, 'rev-parse', 'HEAD:a.json').trim())).toBe('{ "ü": 1 }\n');
  await expect(blobText(root, '0'.repeat(40))).rejects.toThrow(GitError);
});
