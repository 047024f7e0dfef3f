import { expect, test } from 'vitest';
import { fences, read, readAll } from './documents.ts';
import { stepsOf } from './workflow-blocks.ts';

const readme = await read('README.md');
const documents = await readAll('**/*.md');

/** The most text that the Marketplace shows to a visitor before the first thing to try. */
const README_BYTES = 16_384;
const PAGE_BYTES = 30_000;

test('the README begins with the commands that CI runs', async () => {
  const commands = fences(readme, 'sh').map((block) => block.trim());
  expect(commands.slice(0, 2)).toEqual(['npm ci && npm run demo', 'npm ci && npm test']);
  const scripts = stepsOf((await read('.github/workflows/ci.yml')).text).map(({ run }) => run);
  expect(scripts).toEqual(expect.arrayContaining(commands.slice(0, 2).flatMap((line) => line.split(' && '))));
});

test('the README is short, and so is each page', () => {
  expect(Buffer.byteLength(readme.text)).toBeLessThanOrEqual(README_BYTES);
  const long = documents.filter(({ text }) => Buffer.byteLength(text) > PAGE_BYTES);
  expect(long.map(({ name }) => name)).toEqual([]);
});

test('the README links to each page of docs/ and to the page of each action', () => {
  const pages = documents.filter(({ name }) => /^docs\/[\w-]+\.md$|^\w+-keys?\/README\.md$/.test(name));
  expect(pages.length).toBeGreaterThan(10);
  expect(pages.filter(({ name }) => !readme.text.includes(`](${name}`)).map(({ name }) => name)).toEqual([]);
});
