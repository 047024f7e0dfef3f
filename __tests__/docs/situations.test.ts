import { expect, it } from 'vitest';
import { read } from './documents.ts';

const page = await read('docs/situations.md');
/** The file and the title of each test that the table names. */
const named = [...page.text.matchAll(/\| \[[\w-]+\]\(\.\.\/(__tests__\/\S+)\): (.+) \|$/gm)].map(
  ([, file = '', title = '']) => [file, title] as const,
);

it.each(named)('%s has the test: %s', async (file, title) => {
  expect((await read(file)).text).toContain(title);
});

it('each situation has a test', () => {
  const rows = page.text.match(/^\| (?!Situation|---).*\|$/gm);
  expect(named).toHaveLength(rows?.length ?? 0);
  expect(named.length).toBeGreaterThanOrEqual(20);
});
