import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { withSamples } from '../../scripts/samples.ts';
import { ACTIONS, withTables } from '../../scripts/tables.ts';
import { explainAnswer } from '../../src/deepgram/explain.ts';
import { type Result, resultsFile } from '../../src/transcribe/report/result.ts';
import { FORMATS } from '../../src/transcript/formats.ts';
import { fences, read, readAll } from './documents.ts';
import { stepsOf } from './workflows.ts';

const readme = await read('README.md');
const EMPTY = '<!-- inputs:start -->\n<!-- inputs:end -->\n<!-- outputs:start -->\n<!-- outputs:end -->\n';

test('the samples of the formats are what is rendered', async () => {
  const { text } = await read('__tests__/transcript/answers/kennedy.json');
  expect(withSamples(readme.text, text)).toBe(readme.text);
  expect(() => withSamples(readme.text, '{}')).toThrow('no answer');
});

test.each(FORMATS)('the format %s is named where one is chosen, and has its row', async (format) => {
  const action = parse((await read('action.yml')).text);
  expect(action.inputs.formats.description).toContain(`\`${format}\``);
  expect(readme.text).toMatch(new RegExp(`^\\| [^|]*\`${format}\`[^|]* \\| \`talk\\.mp3\\.`, 'm'));
});

describe('the tables of inputs and outputs', () => {
  test.each(ACTIONS)('of $file are current', async ({ file, prefix }) => {
    const action = parse((await read(file)).text);
    expect(withTables(readme.text, action, prefix)).toBe(readme.text);
    for (const name of Object.keys({ ...action.inputs, ...action.outputs }))
      expect(readme.text).toContain(`\n| \`${name}\` |`);
  });

  test('are there for each action of the repository', async () => {
    const files = (await readAll('**/action.yml')).map(({ name }) => name);
    expect(files).toEqual(ACTIONS.map(({ file }) => file));
  });

  const action = {
    inputs: {
      model: { description: 'One of\n  `a|b`.', default: 'a|b' },
      language: { description: 'A tag.' },
    },
    outputs: { words: { description: 'How many.' } },
  };

  test('have a row for each, whose text does not end its cell', () => {
    const tables = withTables(EMPTY, action);
    expect(tables).toContain('| `model` | `a\\|b` | One of `a\\|b`. |\n| `language` |  | A tag. |\n');
    expect(tables).toContain('| `words` | How many. |\n\n<!-- outputs:end -->');
  });

  test('are the same when made again, and replace what stood there', () => {
    const once = withTables(`# Title\n${EMPTY}The end\n`, action);
    expect(withTables(once, action)).toBe(once);
    expect(withTables(once, { ...action, outputs: {} })).not.toContain('How many.');
    expect(once.startsWith('# Title\n') && once.endsWith('The end\n')).toBe(true);
  });

  test('of several actions stand side by side', () => {
    const both = `${EMPTY}${EMPTY.replaceAll('<!-- ', '<!-- other-')}`;
    const tables = withTables(withTables(both, action), { inputs: {}, outputs: action.outputs }, 'other-');
    expect(tables.match(/How many\./g)).toHaveLength(2);
    expect(tables.match(/A tag\./g)).toHaveLength(1);
  });

  test('need their markers, in order', () => {
    expect(() => withTables(EMPTY.replace('inputs:end', 'inputs:stop'), action)).toThrow('inputs:end');
    expect(() => withTables('<!-- inputs:end --><!-- inputs:start -->', action)).toThrow('inputs:start');
  });
});

describe('the README', () => {
  test('begins with the commands that CI runs', async () => {
    const commands = fences(readme, 'sh').map((block) => block.trim());
    expect(commands.slice(0, 2)).toEqual(['npm ci && npm run demo', 'npm ci && npm test']);
    const scripts = stepsOf((await read('.github/workflows/ci.yml')).text).map(({ run }) => run);
    expect(scripts).toEqual(
      expect.arrayContaining(commands.slice(0, 2).flatMap((line) => line.split(' && '))),
    );
  });

  test('shows the results file as it is written', () => {
    const refusal = explainAnswer(
      400,
      { 'dg-request-id': '0f2d9a51-7c36-4b7f-8f5b-6a1de2c4b833' },
      JSON.stringify({
        err_code: 'Bad Request',
        err_msg: 'Bad Request: failed to process audio: corrupt or unsupported data',
      }),
    );
    const results: Result[] = [
      {
        status: 'transcribed',
        source: 'media/talk.mp3',
        kind: 'file',
        why: 'new',
        edited: [],
        files: [
          { format: 'txt', path: 'media/talk.mp3.txt' },
          { format: 'json', path: 'media/talk.mp3.json' },
        ],
        duration: 11,
        channels: 1,
        words: 22,
        confidence: 0.98,
        elapsed: 1.4,
        models: ['general-nova-3 2025-07-31.0'],
        requestId: '8e4a3f0c-5b0e-4a53-9d0e-2f8b1c7d6a90',
        warnings: [],
        excerpt: 'What is said.',
        answer: undefined,
      },
      {
        status: 'failed',
        source: 'https://example.com/talks/2.mp3',
        kind: 'url',
        error: {
          code: refusal.kind,
          message: refusal.message,
          status: refusal.details.status,
          requestId: refusal.details.requestId,
        },
        answer: undefined,
      },
    ];
    expect(JSON.parse(fences(readme, 'json')[0] ?? '')).toEqual(JSON.parse(resultsFile(results)));
  });

  test('quotes messages that the action has', async () => {
    const sources = (await readAll('src/**/*.ts')).map(({ text }) => joined(text)).join('\n');
    const quoted = quotedMessages(readme.text);
    expect(quoted.length).toBeGreaterThan(40);
    expect(quoted.filter((message) => !sources.includes(message))).toEqual([]);
  });
});

/** Source text in which a string that goes over several lines is whole. */
const joined = (text: string): string => text.replaceAll(/(['"`])\s*\+\s*\1/g, '');

/** The fragments in the first column of the tables of messages. */
function quotedMessages(text: string): string[] {
  const tables = text.matchAll(/^\| The log says .*\n\|.*\n((?:\|.*\n)+)/gm);
  const rows = [...tables].flatMap(([, body = '']) => body.trim().split('\n'));
  return rows.flatMap((row) =>
    [...(row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, quote = '']) => quote),
  );
}
