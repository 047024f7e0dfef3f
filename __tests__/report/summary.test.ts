import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { totalsOf } from '../../src/report/result.ts';
import { renderSummary, totalsLine } from '../../src/report/summary.ts';
import type { Omission } from '../../src/sources/source.ts';
import { account, failed, planned, reused, transcribed, unchanged } from '../helpers/results.ts';

const omission = (name: string): Omission => ({ name, reason: 'hidden', message: 'is hidden' });

it.each([
  [[], 'Nothing sent'],
  [[unchanged('a'), reused('b')], 'Nothing sent; 1 reused; 1 unchanged'],
  [[planned('a'), planned('b', 'reusable')], 'Nothing sent; 1 would be sent; 1 would be reused'],
  [
    [transcribed('a'), unchanged('b'), planned('c', 'over-cap')],
    '1 of 1 source transcribed, 1:00 of audio; 1 unchanged; 1 not sent',
  ],
  [[transcribed('a')], '1 of 1 source transcribed, 1:00 of audio'],
  [[transcribed('a'), failed('b'), failed('c')], '1 of 3 sources transcribed, 1:00 of audio; 2 failed'],
  [[failed('b', 'not-sent')], '0 of 1 source transcribed, 0.0 s of audio; 1 failed'],
])('the totals are one line', (results, line) => {
  expect(totalsLine(totalsOf(results))).toBe(line);
});

describe('the summary', () => {
  it('has a row for each source but those that had nothing to do, and names what someone edited', () => {
    const results = [
      transcribed('new.mp3', { edited: ['new.mp3.txt'] }),
      reused('renamed.mp3'),
      unchanged('old.mp3', { edited: ['a/old.mp3.txt'] }),
      planned('dry.mp3'),
      planned('kept.mp3', 'reusable'),
      planned('dear.mp3', 'over-cap'),
    ];
    const lines = renderSummary(account(results)).split('\n');
    expect(lines.filter((line) => line.startsWith('| ')).slice(2)).toEqual([
      '| new.mp3 | 1:00 | 150 | 99 % | new.mp3.txt |',
      '| renamed.mp3 | 1:00 | 150 | 99 % | renamed.mp3.txt |',
      '| dry.mp3 | 1:00 | | | would be sent: new |',
      '| kept.mp3 | 1:00 | | | nothing to send: new |',
      '| dear.mp3 | 1:00 | | | not sent, it would be above the limit |',
    ]);
    expect(lines).toContain('Left as they are, because someone changed them: new.mp3.txt, a/old.mp3.txt.');
  });

  it('has a row for each source', () => {
    const results = [
      transcribed('a/talk.mp3', {
        files: [
          { format: 'txt', path: 'a/talk.mp3.txt' },
          { format: 'json', path: 'a/talk.mp3.json' },
        ],
      }),
      transcribed('silence.mp3', { words: 0, confidence: undefined, duration: 3.21 }),
      failed('bad.mp3'),
    ];
    expect(renderSummary(account(results, [omission('.a.mp3'), omission('.b.mp3')]))).toBe(
      [
        '## Transcripts',
        '',
        '2 of 3 sources transcribed, 1:03 of audio; 1 failed',
        '',
        '| Source | Audio | Words | Confidence | Transcript |',
        '| --- | ---: | ---: | ---: | --- |',
        '| a/talk.mp3 | 1:00 | 150 | 99 % | a/talk.mp3.txt<br>a/talk.mp3.json |',
        '| silence.mp3 | 3.2 s | no speech |  | silence.mp3.txt |',
        '| bad.mp3 | | | | ❌ Deepgram cannot read it. Request id request-2. |',
        '',
        'Left out on purpose: 2 matches.',
        '',
      ].join('\n'),
    );
  });

  it('has no table if there is nothing', () => {
    expect(renderSummary(account([], [omission('.a.mp3')]))).toBe(
      '## Transcripts\n\nNothing sent\n\n\nLeft out on purpose: 1 match.\n',
    );
  });

  it('renders hostile names and messages as text, a row each', () => {
    const hostile = '<img src=x> | @all\n| [x](https://y) `z` **b**';
    const error = { code: 'x', message: hostile, status: undefined, requestId: undefined };
    const files = [{ format: 'txt', path: `${hostile}.txt` }];
    const summary = renderSummary(
      account([transcribed(hostile, { files }), failed(hostile, 'x', { error })], []),
    );
    const html = marked.parse(summary, { async: false });
    expect(html.match(/<tr>/g)).toHaveLength(3);
    expect(html.match(/<td/g)).toHaveLength(10);
    expect(new Set(html.match(/<[a-z]\w*/g))).toEqual(
      new Set(['<h2', '<p', '<table', '<thead', '<tbody', '<tr', '<th', '<td']),
    );
  });
});

describe('a summary that is too long', () => {
  const results = Array.from({ length: 12 }, (_, index) => transcribed(`Übung ${index}.mp3`));
  const rowsOf = (summary: string): string[] =>
    summary.split('\n').filter((line) => line.startsWith('| Übung'));
  const whole = renderSummary(account(results, [omission('.a.mp3')]));
  const longest = Math.max(...rowsOf(whole).map((row) => Buffer.byteLength(row)));
  const budgets = Array.from({ length: 1500 }, (_, index) => Buffer.byteLength(whole) - 700 + index);
  const least = Buffer.byteLength(renderSummary(account(results, [omission('.a.mp3')]), 0));

  it.each([results.length, 1])('is never longer than its budget, with %i sources', (amount) => {
    const some = results.slice(0, amount);
    const shortest = Buffer.byteLength(renderSummary(account(some, [omission('.a.mp3')]), 0));
    for (let budget = shortest; budget < shortest + 1500; budget += 1) {
      const bytes = Buffer.byteLength(renderSummary(account(some, [omission('.a.mp3')]), budget));
      expect(bytes, `with a budget of ${budget} bytes`).toBeLessThanOrEqual(budget);
    }
  });

  it('wastes no room for another row', () => {
    for (const budget of budgets.filter((each) => each >= least)) {
      const summary = renderSummary(account(results, [omission('.a.mp3')]), budget);
      const spare = budget - Buffer.byteLength(summary);
      // A row, its line break, and what `12 more rows` is longer than `1 more row`.
      if (rowsOf(summary).length < results.length) expect(spare).toBeLessThanOrEqual(longest + 3);
    }
  });

  it('keeps the first rows, counts the others and keeps the rest', () => {
    const summary = renderSummary(account(results, [omission('.a.mp3')]), Buffer.byteLength(whole) - 1);
    expect(rowsOf(summary)).toEqual(rowsOf(whole).slice(0, rowsOf(summary).length));
    const missing = results.length - rowsOf(summary).length;
    expect(missing).toBeGreaterThan(0);
    expect(summary).toMatch(
      new RegExp(`\n\n${missing} more rows? would not fit; the file in the output \`results\` has all\\.\n`),
    );
    expect(summary).toMatch(/^## Transcripts\n\n12 of 12 sources transcribed/);
    expect(summary).toMatch(/\nLeft out on purpose: 1 match\.\n$/);
  });

  it('stays below the limit of GitHub by itself', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => failed(`${'ü<'.repeat(20)}${index}.mp3`));
    const bytes = Buffer.byteLength(renderSummary(account(many, [])));
    expect(bytes).toBeLessThanOrEqual(900 * 1024);
    expect(bytes).toBeGreaterThan(890 * 1024);
  });
});
