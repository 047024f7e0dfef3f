import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { blobIn, changedWith, pastIdsOf, trackedFiles } from '../../src/git/past.ts';
import { blobId } from '../../src/lib/hash.ts';
import { commitAll, git } from '../helpers/repository.ts';
import { makeWorkspace } from '../helpers/workspace.ts';

/** A repository whose files have these contents, one commit each; null deletes. */
async function history(...commits: readonly Readonly<Record<string, string | null>>[]): Promise<string> {
  const root = await makeWorkspace({});
  for (const files of commits) {
    for (const [name, content] of Object.entries(files)) {
      if (content === null) await rm(path.join(root, name));
      else await writeFile(path.join(root, name), content);
    }
    await commitAll(root);
  }
  return root;
}

it('a file has the contents of its commits, newest first', async () => {
  const root = await history({ 'ü *.json': '1' }, { 'ü *.json': 'two' }, { b: '3' }, { 'ü *.json': null });
  expect(await pastIdsOf(root, 'ü *.json', 5)).toEqual([blobId('two'), blobId('1')]);
  expect(await pastIdsOf(root, 'ü *.json', 1)).toEqual([blobId('two')]);
  expect(await pastIdsOf(root, 'none.json', 5)).toEqual([]);
  expect(String(await blobIn(root, blobId('1')))).toBe('1');
  expect(await blobIn(root, blobId('4'))).toBeUndefined();
  git(root, 'checkout', '--quiet', '--orphan', 'unborn');
  expect(await pastIdsOf(root, 'b', 5)).toEqual([]);
});

it('a transcript has the recording of the commit that last changed it', async () => {
  const root = await history({ a: '1', 'a.txt': 'one' }, { a: 'two' });
  expect(await changedWith(root, 'a.txt', 'a')).toMatchObject({ otherId: blobId('1') });
  expect(await changedWith(root, 'a.txt', 'b')).toBeUndefined();
  expect(await changedWith(root, 'b.txt', 'a')).toBeUndefined();
  await writeFile(path.join(root, 'a.txt'), 'the second');
  await commitAll(root);
  expect(await changedWith(root, 'a.txt', 'a')).toMatchObject({ otherId: blobId('two') });
});

it('nothing is known without a repository', async () => {
  const root = await makeWorkspace({ 'a.json': '{}' });
  expect(await pastIdsOf(root, 'a.json', 5)).toEqual([]);
  expect(await trackedFiles(root, '*.json')).toEqual([]);
  expect(await changedWith(root, 'a.json', 'a')).toBeUndefined();
  await commitAll(root);
  expect(await trackedFiles(root, '*.json')).toEqual(['a.json']);
});
