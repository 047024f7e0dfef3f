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

test('stored answers exist, and others do not', async () => {
  const { pending, store } = await open();
  await pending.put('aa', '{}');
  await store.put('aa', pending);
  expect(await store.get('aa')).toBe('{}');
  expect(await store.get('bb')).toBeUndefined();
});

test('an answer replaces another one, and is found under its key from then on', async () => {
  const { pending, store } = await open();
  await pending.put('aa', 'old');
  await store.put('aa', pending);
  await pending.put('aa-11', 'new');
  await store.put('aa-11', pending, 'aa');
  expect([await store.get('aa'), await store.get('aa-11')]).toEqual(['new', 'new']);
});

test('a folder at the path of an answer is an error, and does not count as a missing answer', async () => {
  const { root, store } = await open();
  await mkdir(path.join(root, 'kept/aa.json'), { recursive: true });
  await expect(store.get('aa')).rejects.toThrow('aa.json is not a regular file');
});

test.runIf(isPosix)('a link at the path of an answer is an error, too, whatever its target', async () => {
  const { root, store } = await open({ secret: '{}', 'kept/x': '' });
  await symlink(path.join(root, 'secret'), path.join(root, 'kept/aa.json'));
  await symlink(path.join(root, 'nowhere'), path.join(root, 'kept/bb.json'));
  for (const key of ['aa', 'bb']) await expect(store.get(key)).rejects.toThrow('is not a regular file');
});
