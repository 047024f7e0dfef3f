import { appendFile, readFile, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { AnswerFolder } from '../../../src/transcribe/answers/folder.ts';
import { readFromPack, readHeader, writePack } from '../../../src/transcribe/answers/pack-file.ts';
import { makeWorkspace } from '../../helpers/workspace.ts';

const ANSWERS = { aa: '{"text":"Grüße 🎧"}', bb: '', cc: 'x'.repeat(300_000) };

async function pack() {
  const root = await makeWorkspace();
  const from = new AnswerFolder(path.join(root, 'pending'));
  const answers = [];
  for (const [key, answer] of Object.entries(ANSWERS)) {
    await from.put(key, answer);
    answers.push({ key, named: key, bytes: await from.sizeOf(key), from, replaces: false });
  }
  const file = path.join(root, 'pack');
  const header = await writePack(file, { earlier: [[1, 'x'.repeat(100_000)]], unseen: [[2, 7]] }, answers);
  return { file, header };
}

test('a pack returns the answers that were put into it', async () => {
  const { file, header } = await pack();
  expect(await readHeader(file)).toEqual(header);
  for (const [key, answer] of Object.entries(ANSWERS)) expect(await readFromPack(file, key)).toBe(answer);
  expect(await readFromPack(file, 'dd')).toBeUndefined();
});

test('a missing or shortened answer is an error', async () => {
  const root = await makeWorkspace();
  const from = new AnswerFolder(path.join(root, 'pending'));
  await from.put('aa', '{}');
  const write = (key: string, bytes: number) =>
    writePack(path.join(root, 'pack'), { earlier: [], unseen: [] }, [
      { key, named: key, bytes, from, replaces: false },
    ]);
  await expect(write('aa', 3)).rejects.toThrow('was cut off');
  await expect(write('bb', 3)).rejects.toThrow('ENOENT');
});

test('a pack that is cut off, or longer than it states, is refused', async () => {
  const { file } = await pack();
  const whole = await readFile(file);
  await truncate(file, whole.byteLength - 1);
  expect(await readHeader(file)).toBeUndefined();
  await truncate(file, 50_000);
  expect(await readHeader(file)).toBeUndefined();
  await writeFile(file, whole);
  await appendFile(file, 'x');
  expect(await readFromPack(file, 'aa')).toBeUndefined();
});

test.each([
  ['nothing', ''],
  ['no line', '{"format":1'],
  ['no JSON', 'evil\n'],
  ['null', 'null\n'],
  ['another format', '{"format":2,"answers":[],"earlier":[],"unseen":[]}\n'],
  ['a negative size', '{"format":1,"answers":[["aa",-1],["bb",1]],"earlier":[],"unseen":[]}\n'],
  ['a size that is no number', '{"format":1,"answers":[["aa","0"]],"earlier":[],"unseen":[]}\n'],
  ['a size beyond its end', '{"format":1,"answers":[["aa",9007199254740991]],"earlier":[],"unseen":[]}\n'],
  ['three where two belong', '{"format":1,"answers":[],"earlier":[[1,"",2]],"unseen":[]}\n'],
])('a file of %s is not a pack', async (_, content) => {
  const file = path.join(await makeWorkspace({ pack: content }), 'pack');
  expect(await readHeader(file)).toBeUndefined();
  expect(await readFromPack(file, 'aa')).toBeUndefined();
});
