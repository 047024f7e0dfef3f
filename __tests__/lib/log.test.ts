import { describe, expect, it } from 'vitest';
import * as log from '../../src/lib/log.ts';
import { linesOf, printedBy } from '../helpers/stdout.ts';

const HOSTILE = '::add-mask::x\n::error::y\r##[group]z';

it.each([
  ['info', log.info, ': :add-mask::x⏎::error::y\\u{d}## [group]z'],
  ['debug', log.debug, '::debug::::add-mask::x%0A::error::y%0D##[group]z'],
  ['notice', log.notice, '::notice::::add-mask::x⏎::error::y\\u{d}##[group]z'],
  ['warning', log.warning, '::warning::::add-mask::x⏎::error::y\\u{d}##[group]z'],
])('%s prints one line', async (_, print, line) => {
  expect(linesOf(await printedBy(() => print(HOSTILE)))).toEqual([line]);
});

it.each([
  ['info', log.info],
  ['notice', log.notice],
  ['warning', log.warning],
])('%s truncates long messages', async (_, print) => {
  const [line = ''] = linesOf(await printedBy(() => print('x'.repeat(7_000_000))));
  expect(line.length).toBeLessThan(4100);
  expect(line.endsWith('x…')).toBe(true);
});

it('fail prints one line and fails the step', async () => {
  expect(linesOf(await printedBy(() => log.fail('a%b\nc')))).toEqual(['::error::a%25b⏎c']);
  expect(process.exitCode).toBe(1);
  process.exitCode = undefined;
});

describe('annotations', () => {
  const annotations = (amount: number): log.Annotation[] =>
    Array.from({ length: amount }, (_, index) => ({ text: `error ${index}`, file: undefined }));
  const print = async (all: readonly log.Annotation[]): Promise<string[]> =>
    linesOf(await printedBy(() => log.annotate('error', all, (amount) => `and ${amount} more`)));

  it.each([0, 1, 9])('are all shown if there are %i', async (amount) => {
    expect(await print(annotations(amount))).toEqual(
      annotations(amount).map(({ text }) => `::error::${text}`),
    );
  });

  it.each([
    [10, 2],
    [11, 3],
    [500, 492],
  ])('leave one of the ten that GitHub shows to the step: %i', async (amount, rest) => {
    const lines = await print(annotations(amount));
    expect(lines).toHaveLength(9);
    expect(lines.slice(0, 8)).toEqual(annotations(8).map(({ text }) => `::error::${text}`));
    expect(lines[8]).toBe(`::error::and ${rest} more`);
  });

  it('point at their file', async () => {
    expect(await print([{ text: 'a: b', file: 'dir/a,b:c\nd%.mp3' }])).toEqual([
      '::error file=dir/a%2Cb%3Ac%0Ad%25.mp3::a: b',
    ]);
  });

  it('are warnings on request', async () => {
    const printed = await printedBy(() =>
      log.annotate('warning', annotations(10), (amount) => `${amount} more`),
    );
    expect(linesOf(printed)).toHaveLength(9);
    expect(linesOf(printed).every((line) => line.startsWith('::warning::'))).toBe(true);
  });
});
