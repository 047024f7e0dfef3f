import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { AnswerFolder } from '../../../src/transcribe/answers/folder.ts';
import { FolderStore } from '../../../src/transcribe/answers/folder-store.ts';
import { isPosix, makeWorkspace } from '../../helpers/workspace.ts';

async function open(files: Readonly<Record<string, string>> = {}) {
  const root = await makeWorkspace(files);
  const pending = new AnswerFolder(path.join(root, 'pending'));
  const store = new FolderStore(new AnswerFolder(path.join(root, 'kept')));
  return { root, pending, store };
}

test('what is kept is there, and what is not is not', async () => {
  const { pending, store } = await open();
  await pending.put('aa', '{}');
  await store.put('aa', pending);
  expect(await store.get('aa')).toBe('{}');
  expect(await store.get('bb')).toBeUndefined();
});

test('an answer takes the place of another one, under whose key it is found from then on', async () => {
  const { pending, store } = await open();
  await pending.put('aa', 'old');
  await store.put('aa', pending);
  await pending.put('aa-11', 'new');
  await store.put('aa-11', pending, 'aa');
  expect([await store.get('aa'), await store.get('aa-11')]).toEqual(['new', 'new']);
});

test('a folder in place of an answer is an error, and not an answer that was never paid for', async () => {
  const { root, store } = await open();
  await mkdir(path.join(root, 'kept/aa.json'), { recursive: true });
  await expect(store.get('aa')).rejects.toThrow('aa.json is not a regular file');
});

test.runIf(isPosix)('a link in its place is one, too, wherever it leads', async () => {
  const { root, store } = await open({ secret: '{}', 'kept/x': '' });
  await symlink(path.join(root, 'secret'), path.join(root, 'kept/aa.json'));
  await symlink(path.join(root, 'nowhere'), path.join(root, 'kept/bb.json'));
  for (const key of ['aa', 'bb']) await expect(store.get(key)).rejects.toThrow('is not a regular file');
});
