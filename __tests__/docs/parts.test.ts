import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { partsOf, withParts } from '../../scripts/markers.ts';
import { allParts } from '../../scripts/parts.ts';
import { samplesOf } from '../../scripts/samples.ts';
import { ACTIONS, tablesOf } from '../../scripts/tables.ts';
import { FORMATS } from '../../src/transcript/formats.ts';
import { read, readAll } from './documents.ts';

const documents = await readAll('**/*.md');
const parts = await allParts();

test.each(documents)('the generated parts of $name are current', ({ text }) => {
  expect(withParts(text, parts)).toBe(text);
});

test('each generated part is in a document', () => {
  const shown = documents.flatMap(({ text }) => partsOf(text));
  expect([...parts.keys()].filter((name) => !shown.includes(name))).toEqual([]);
});

test('the samples are rendered from an answer', () => {
  expect(() => samplesOf('{}')).toThrow('not an answer');
});

test.each(FORMATS)('the format %s is named where formats are chosen, and has its row', async (format) => {
  const action = parse((await read('action.yml')).text);
  expect(action.inputs.formats.description).toContain(`\`${format}\``);
  const row = new RegExp(`^\\| [^|]*\`${format}\`[^|]* \\| \`talk\\.mp3\\.`, 'm');
  expect((await read('docs/formats.md')).text).toMatch(row);
});

describe('the tables of inputs and outputs', () => {
  test('exist for each action of the repository', async () => {
    const files = (await readAll('**/action.yml')).map(({ name }) => name);
    expect(files).toEqual(ACTIONS.map(({ file }) => file));
  });

  test.each(ACTIONS)('of $file have a row for each', async ({ file, prefix }) => {
    const action = parse((await read(file)).text);
    const tables = [...parts].filter(([name]) => name === `${prefix}inputs` || name === `${prefix}outputs`);
    for (const name of Object.keys({ ...action.inputs, ...action.outputs }))
      expect(tables.some(([, table]) => table.includes(`\n| \`${name}\` |`))).toBe(true);
  });

  test('have rows whose text does not break its cell', () => {
    const inputs = {
      model: { description: 'One of\n  `a|b`.', default: 'a|b' },
      language: { description: 'A tag.' },
    };
    const tables = tablesOf({ inputs, outputs: { words: { description: 'How many.' } } }, 'other-');
    expect(tables).toEqual([
      [
        'other-inputs',
        '| Input | Meaning |\n| --- | --- |\n' +
          '| `model` | One of `a\\|b`. Default: `a\\|b`. |\n| `language` | A tag. |',
      ],
      ['other-outputs', '| Output | Meaning |\n| --- | --- |\n| `words` | How many. |'],
    ]);
  });
});

describe('a part of a document', () => {
  const page = '# Title\n<!-- a:start -->\nold\n<!-- a:end -->\n<!-- b:start -->\n<!-- b:end -->\nThe end\n';
  const contents = new Map([
    ['a', 'one'],
    ['b', 'two'],
  ]);

  test('is replaced between its markers, and everything else stays', () => {
    const made = withParts(page, contents);
    expect(made).toBe(
      '# Title\n<!-- a:start -->\n\none\n\n<!-- a:end -->\n<!-- b:start -->\n\ntwo\n\n<!-- b:end -->\nThe end\n',
    );
    expect(withParts(made, contents)).toBe(made);
  });

  test('needs its end marker, after its start marker', () => {
    expect(() => withParts(page.replace('a:end', 'a:stop'), contents)).toThrow('a:end');
    expect(() => withParts('<!-- a:end --><!-- a:start -->', contents)).toThrow('a:end');
  });

  test('that nothing generates is an error', () => {
    expect(() => withParts(page, new Map([['a', 'one']]))).toThrow('part b');
  });
});
