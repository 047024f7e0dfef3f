import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rmdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { AnswerFolder } from '../../../src/transcribe/answers/folder.ts';
import { isPosix, makeWorkspace } from '../../helpers/workspace.ts';

const KEY = 'aa11-bb22';
const OTHER = 'cc33';

async function open(files: Readonly<Record<string, string>> = {}) {
  const root = await makeWorkspace(files);
  const folder = path.join(root, 'deep/answers');
  return { root, folder, answers: new AnswerFolder(folder) };
}

test('an answer is read back unchanged, from a folder that is created when first needed', async () => {
  const { folder, answers } = await open();
  expect(await answers.get(KEY)).toBeUndefined();
  expect(await answers.keys()).toEqual([]);
  expect(existsSync(folder)).toBe(false);

  await answers.put(OTHER, '{}');
  await answers.put(KEY, '{"text":"Grüße 🎧"}');
  expect(await answers.get(KEY)).toBe('{"text":"Grüße 🎧"}');
  expect(await answers.keys()).toEqual([KEY, OTHER]);
  expect(await readdir(folder)).toEqual([`${KEY}.json`, `${OTHER}.json`]);
});

test('a damaged answer can be replaced', async () => {
  const { answers } = await open({ [`deep/answers/${KEY}.json`]: '{"resul' });
  await answers.put(KEY, '{}');
  expect(await answers.get(KEY)).toBe('{}');
});

test('the folder is removed with its last answer, if it contains nothing else', async () => {
  const { folder, answers } = await open();
  await answers.put(KEY, '{}');
  await answers.put(OTHER, '{}');
  await answers.remove(KEY);
  expect(await answers.keys()).toEqual([OTHER]);
  await answers.remove(OTHER);
  expect(existsSync(folder)).toBe(false);
  await answers.remove(OTHER);

  await answers.put(KEY, '{}');
  await writeFile(path.join(folder, 'notes.txt'), 'Of the user.');
  await answers.remove(KEY);
  expect(await readdir(folder)).toEqual(['notes.txt']);
});

test('answers are stored while the folder is created and removed', async () => {
  const { folder, answers } = await open();
  const keys = Array.from({ length: 200 }, (_, index) => index.toString(16));
  await Promise.all(
    keys.map(async (key) => {
      await answers.put(key, key);
      expect(await answers.get(key)).toBe(key);
      await answers.remove(key);
    }),
  );
  expect(existsSync(folder)).toBe(false);
});

test('answers are stored while their parent folder is created and removed', async () => {
  const { folder, answers } = await open();
  let isOver = false;
  const remove = async (): Promise<void> => {
    while (!isOver) await rmdir(path.dirname(folder)).catch(() => {});
  };
  const removing = [remove(), remove(), remove()];
  const keys = Array.from({ length: 20 }, (_, index) => index.toString(16));
  for (let round = 0; round < 30; round++) {
    await Promise.all(keys.map((key) => answers.put(key, '{}').then(() => answers.remove(key))));
  }
  isOver = true;
  await Promise.all(removing);
});

test('an answer is copied from another folder completely or not at all', async () => {
  const { root, folder, answers } = await open();
  const other = new AnswerFolder(path.join(root, 'other'));
  await other.put(KEY, '{"text":"Grüße 🎧"}');
  await answers.copy(KEY, other);
  expect(await answers.get(KEY)).toBe('{"text":"Grüße 🎧"}');
  await expect(answers.copy(OTHER, other)).rejects.toThrow('ENOENT');
  expect(await readdir(folder)).toEqual([`${KEY}.json`]);
});

test.each(['', '../secret', 'AA', 'a/b', 'a.json', 'a\0'])('%j is not a key', async (key) => {
  const { answers } = await open();
  await expect(answers.get(key)).rejects.toThrow('is not the key of an answer');
  await expect(answers.put(key, '{}')).rejects.toThrow('is not the key of an answer');
  await expect(answers.remove(key)).rejects.toThrow('is not the key of an answer');
});

test('a partial file of a killed run is not an answer, and is removed when found', async () => {
  const { folder, answers } = await open({
    'deep/answers/.0b1c2d3e-0000-4000-8000-000000000000.tmp': '{"half',
    'deep/answers/notes.txt': 'Of the user.',
  });
  await answers.put(KEY, '{}');
  expect(await answers.keys()).toEqual([KEY]);
  expect(await readdir(folder)).toEqual([`${KEY}.json`, 'notes.txt']);
});

test('a folder that a killed run left without an answer is removed when found', async () => {
  const { folder, answers } = await open({
    'deep/answers/.0b1c2d3e-0000-4000-8000-000000000000.tmp': '{"half',
  });
  expect(await answers.keys()).toEqual([]);
  await expect(readdir(folder)).rejects.toThrow(/ENOENT/);
});

test('a run that is killed while it writes leaves only complete answers', async () => {
  const { root, folder, answers } = await open();
  const length = 2_000_000;
  const script = `
    import { AnswerFolder } from ${JSON.stringify(new URL('../../../src/transcribe/answers/folder.ts', import.meta.url).href)};
    const answers = new AnswerFolder(${JSON.stringify(folder)});
    for (let key = 0; ; key++) {
      process.send(key);
      await answers.put(key.toString(16), 'a'.repeat(${length}));
    }`;
  const file = path.join(root, 'writer.mjs');
  await writeFile(file, script);
  const writer = fork(file);
  const ended = once(writer, 'close');
  writer.on('message', (key) => void (key === 5 && writer.kill('SIGKILL')));
  await ended;

  const keys = await answers.keys();
  expect(keys.slice(0, 5)).toEqual(['0', '1', '2', '3', '4']);
  for (const key of keys) expect(await answers.get(key)).toHaveLength(length);
  expect(await readdir(folder)).toEqual(keys.map((key) => `${key}.json`));
});

test.runIf(isPosix)('links, pipes and folders are not answers', async () => {
  const { root, folder, answers } = await open({ 'secret.json': 'secret', 'deep/answers/dd.json/a': '' });
  await symlink(path.join(root, 'secret.json'), path.join(folder, 'aa.json'));
  await symlink(path.join(root, 'nowhere'), path.join(folder, 'bb.json'));
  execFileSync('mkfifo', [path.join(folder, 'cc.json')]);

  for (const key of ['aa', 'bb', 'cc', 'dd']) expect(await answers.get(key)).toBeUndefined();
  expect(await answers.keys()).toEqual([]);

  await answers.put('aa', '{}');
  expect(await readFile(path.join(root, 'secret.json'), 'utf8')).toBe('secret');
  expect(await answers.get('aa')).toBe('{}');
});

test.runIf(isPosix)('nothing is written through a link at the path of the folder', async () => {
  const { root, folder, answers } = await open({ 'deep/file': '' });
  await mkdir(path.join(root, 'elsewhere'));
  await symlink(path.join(root, 'elsewhere'), folder);
  await expect(answers.put(KEY, '{}')).rejects.toThrow('is a link');
  expect(await readdir(path.join(root, 'elsewhere'))).toEqual([]);
});

test('a file at the path of the folder is reported, and not treated as an empty folder', async () => {
  const { answers } = await open({ 'deep/answers': 'a file' });
  await expect(answers.put(KEY, '{}')).rejects.toThrow('EEXIST');
  await expect(answers.get(KEY)).rejects.toThrow('ENOTDIR');
  await expect(answers.keys()).rejects.toThrow('ENOTDIR');
});
