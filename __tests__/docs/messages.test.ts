import { expect, test } from 'vitest';
import { readAll } from './documents.ts';

const documents = (await readAll('**/*.md')).map((document) => ({
  ...document,
  quoted: quotedMessages(document.text),
}));
const quoting = documents.filter(({ quoted }) => quoted.length > 0);
const sources = (await readAll('src/**/*.ts')).map(({ text }) => joined(text)).join('\n');

test.each(quoting)('$name quotes messages that the actions have', ({ quoted }) => {
  expect(quoted.filter((message) => !sources.includes(message))).toEqual([]);
});

test('each action has a page with its messages', () => {
  const names = quoting.map(({ name }) => name);
  const actions = [
    'audit-keys/README.md',
    'check-key/README.md',
    'create-key/README.md',
    'rotate-key/README.md',
  ];
  const pages = ['docs/troubleshooting.md', 'docs/troubleshooting-sending.md'];
  expect(names).toEqual(expect.arrayContaining([...actions, ...pages]));
  expect(quoting.flatMap(({ quoted }) => quoted).length).toBeGreaterThan(150);
});

/** Source text without comments, in which a string of several parts is joined, whatever the quotes of each part. */
function joined(text: string): string {
  return text.replaceAll(/^ *(?:\/\/|\/?\*).*$/gm, '').replaceAll(/['"`]\s*\+\s*['"`]/g, '');
}

/** The fragments in the first column of the tables of messages. */
function quotedMessages(text: string): string[] {
  const tables = text.matchAll(/^\| The log says .*\n\|.*\n((?:\|.*\n)+)/gm);
  const rows = [...tables].flatMap(([, body = '']) => body.trim().split('\n'));
  return rows.flatMap((row) =>
    [...(row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, quote = '']) => quote),
  );
}
