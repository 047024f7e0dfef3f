import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentMarker, renderComment } from '../../../src/transcribe/report/comment.ts';
import type { Result } from '../../../src/transcribe/report/result.ts';
import { type ReportData, renderSummary } from '../../../src/transcribe/report/summary.ts';
import {
  account,
  failed,
  planned,
  reused,
  TALK_TIMES,
  transcribed,
  unchanged,
} from '../../helpers/results.ts';
import { type Found, findIn } from './markdown.ts';

const SUMMARY_LIMIT = 1024 * 1024;
const COMMENT_LIMIT = 65_536;

/** Returns the numbers of rows, charts and excerpts that a report shows or reports as missing. */
function expected(results: readonly Result[]): { rows: number; charts: number; excerpts: number } {
  const done = results.filter((result) => result.status === 'transcribed' || result.status === 'reused');
  const several = done.filter(
    ({ talkTimes = [] }) => talkTimes.filter(({ seconds }) => seconds >= 0.1).length > 1,
  );
  return {
    rows: results.filter(({ status }) => status !== 'unchanged').length,
    charts: several.length,
    excerpts: done.filter(({ excerpt }) => excerpt !== '').length,
  };
}

const total = ({ rows, charts, quotes, missing }: Found): ReturnType<typeof expected> => ({
  rows: rows + missing.rows,
  charts: charts.length + missing.charts,
  excerpts: quotes.length + missing.excerpts,
});

/** All kinds of Markdown in reports. Each is written by the action. */
const KINDS = new Set('blockquote code codespan heading html paragraph space strong table text'.split(' '));

const hostile = fc.constantFrom(
  '```',
  '~~~',
  '</details>',
  '<details>',
  '<!--',
  '\n',
  '\n\n',
  '"',
  '\\',
  '| ',
  '# ',
  '> ',
  '- ',
  '1. ',
  '`',
  '%%',
  '    ',
  '@a',
  'ü会',
  'word ',
);
const text = fc.oneof(
  fc.string(),
  fc.array(hostile, { maxLength: 60 }).map((parts) => parts.join('')),
);
const talkTimes = fc.option(
  fc.array(fc.record({ label: text, seconds: fc.double({ min: 0, max: 4000, noNaN: true }) }), {
    minLength: 2,
    maxLength: 15,
  }),
  { nil: undefined },
);
const confidence = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined });
const facts = fc.record({
  excerpt: text.map((words) => (words.trim() === '' ? '' : words)),
  talkTimes,
  confidence,
});
// As in a real transcript, there are no talk times without words.
const plausibleFacts = facts.map((each) => (each.excerpt === '' ? { ...each, talkTimes: undefined } : each));
const result: fc.Arbitrary<Result> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(text, plausibleFacts).map(([name, some]) => transcribed(name, some)) },
  fc.tuple(text, plausibleFacts).map(([name, some]) => reused(name, some)),
  text.map((name) => failed(name)),
  text.map((name) => planned(name)),
  text.map((name) => unchanged(name, { edited: [`${name}.txt`] })),
);
const results = fc.array(result, { maxLength: 30 });

describe('any report', () => {
  it('keeps its budget, stays well-formed, and says how much it omits', () => {
    fc.assert(
      fc.property(results, fc.double({ min: 0, max: 1.2, noNaN: true }), (some, share) => {
        const data = account(some);
        const least = Buffer.byteLength(renderSummary(data, 0));
        const all = Buffer.byteLength(renderSummary(data));
        const budget = Math.round(least + Math.max(all - least, 0) * share);
        const report = renderSummary(data, budget);
        expect(Buffer.byteLength(report)).toBeLessThanOrEqual(budget);
        const found = findIn(report);
        expect(total(found)).toEqual(expected(some));
        expect([...found.kinds].filter((kind) => !KINDS.has(kind))).toEqual([]);
        // Rows are left out last.
        if (found.missing.rows > 0) expect(found).toMatchObject({ quotes: [], charts: [] });
        if (found.missing.rests > 0) expect(found.charts).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('omits nothing where there is room, except too many charts for a browser', () => {
    fc.assert(
      fc.property(results, (some) => {
        const { missing, charts } = findIn(renderSummary(account(some)));
        expect(charts.length).toBe(Math.min(20, expected(some).charts));
        expect({ ...missing, charts: 0 }).toEqual({ rows: 0, charts: 0, rests: 0, excerpts: 0 });
      }),
    );
  });
});

describe('a report of many recordings', () => {
  const excerpt = 'word '.repeat(80).trim();
  const reportOf = (amount: number): ReportData =>
    account(
      Array.from({ length: amount }, (_, index) =>
        transcribed(`media/${index}.mp3`, { excerpt, ...(index % 2 === 0 ? { talkTimes: TALK_TIMES } : {}) }),
      ),
    );
  const comment = (data: ReportData): string =>
    renderComment(data, commentMarker('Transcripts', 'transcribe'));

  it.each([
    [1, 1],
    [10, 1],
    [11, 2],
    [100, 2],
  ])('folds %i into at most ten lines, with a few charts', (amount, depth) => {
    const summary = renderSummary(reportOf(amount));
    const found = findIn(summary);
    expect(found).toMatchObject({ rows: amount, depth });
    expect(found.charts).toHaveLength(Math.min(Math.ceil(amount / 2), 20));
    expect(summary.includes(`<summary>First words of ${amount} transcripts</summary>`)).toBe(depth === 2);
  });

  it.each([
    [1000, { rows: 0, rests: 0, excerpts: 0 }],
    [10_000, { rows: 0 }],
    [30_000, { excerpts: 30_000, charts: 15_000, rests: 0 }],
  ])('fits into the step summary: %i', (amount, missing) => {
    const summary = renderSummary(reportOf(amount));
    expect(Buffer.byteLength(summary)).toBeLessThan(SUMMARY_LIMIT);
    const found = findIn(summary);
    expect(found.missing).toMatchObject(missing);
    expect(total(found)).toEqual({ rows: amount, charts: amount / 2, excerpts: amount });
  });

  it.each([
    [20, { rows: 0, charts: 0, rests: 0, excerpts: 0 }],
    [150, { rows: 0, charts: 75, excerpts: 0 }],
    [400, { rows: 0, charts: 200 }],
    [10_000, { excerpts: 10_000, charts: 5000, rests: 0 }],
  ])('fits into the comment, dropping first charts, then excerpts, then rows: %i', (amount, missing) => {
    const rendered = comment(reportOf(amount));
    expect(Buffer.byteLength(rendered)).toBeLessThanOrEqual(COMMENT_LIMIT);
    const found = findIn(rendered);
    expect(found.missing).toMatchObject(missing);
    expect(total(found)).toEqual({ rows: amount, charts: amount / 2, excerpts: amount });
  });

  it('uses the available room: an equal share for all, and more for the first', () => {
    const data = reportOf(150);
    const found = findIn(comment(data));
    const lengths = found.quotes.map(({ length }) => length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
    expect(new Set(lengths).size).toBe(2);
    expect(found.missing.rests).toBe(lengths.filter((length) => length < excerpt.length).length);
    expect(Buffer.byteLength(comment(data))).toBeGreaterThan(COMMENT_LIMIT - 700);
  });

  it('shows no details at the cost of a row', () => {
    const data = account([transcribed('a.mp3'), transcribed(`${'long/'.repeat(100)}b.mp3`)]);
    const bare = account(data.results.map((each) => ({ ...each, excerpt: '' })));
    const found = findIn(renderSummary(data, Buffer.byteLength(renderSummary(bare))));
    expect(found).toMatchObject({ rows: 1, quotes: [], missing: { rows: 1, excerpts: 2 } });
  });
});
