import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forPlainText } from '../../src/lib/safe-text.ts';
import { renderCsv, renderTsv } from '../../src/transcript/table.ts';
import { by, HOSTILE, transcriptOf, word, words } from './answer-of.ts';
import { randomTranscript } from './random-answers.ts';

/** The cells of a table whose rows are lines, by the rules of RFC 4180. */
function cellsOf(table: string, separator: string): string[][] {
  const cell = new RegExp(`(?:^|${separator})(?:"((?:[^"]|"")*)"|([^"${separator}]*))`, 'gy');
  return table
    .slice(0, -1)
    .split('\n')
    .map((line) => {
      if (separator === '\t') return line.split('\t');
      const found = [...line.matchAll(cell)];
      expect(found.map(([text]) => text).join('')).toBe(line);
      return found.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
    });
}

const HEADER = ['start', 'end', 'channel', 'speaker', 'confidence', 'word'];

describe.each([
  ['CSV', renderCsv, ','],
  ['TSV', renderTsv, '\t'],
] as const)('%s', (_, renderTable, separator) => {
  const rowsOf = (transcript: ReturnType<typeof transcriptOf>, names = {}) =>
    cellsOf(renderTable(transcript, { names, csvBom: undefined }), separator);

  it('has one row per word, in spoken order', () => {
    const right = [
      word('Well,', 0.79999995, { speaker: 1, confidence: 0.99365234 }),
      word('no', 7, { confidence: null }),
    ];
    expect(rowsOf(transcriptOf(by(0, 'One two.'), right), { 'channel 0': 'Ada, "B"' })).toEqual([
      HEADER,
      ['0.000', '0.500', '0', 'Ada, "B"', '0.5000', 'One'],
      ['0.800', '1.300', '1', 'Channel 1, Speaker 2', '0.9937', 'Well,'],
      ['1.000', '1.500', '0', 'Ada, "B"', '0.5000', 'two.'],
      ['7.000', '7.500', '1', 'Channel 1', '', 'no'],
    ]);
  });

  it('of silence has only a header', () => {
    expect(rowsOf(transcriptOf([]))).toEqual([HEADER]);
  });

  it.each(["=cmd|'", '+1', '-5', '@SUM', '＝1', '＋1', '－1', '＠1', ' =1', '\t=1', '\u202e=1'])(
    'lets no spreadsheet run %j, as a word or a name',
    (text) => {
      const row = rowsOf(transcriptOf([word(text, 0, { speaker: 0 })]), { '0': text })[1];
      expect([row?.[3], row?.[5]]).toEqual(Array(2).fill(`'${forPlainText(text).trim()}`));
    },
  );

  it.each(['cold-hearted', '1+1=2', 'a@b', "'quoted'", '5'])('leaves %j unchanged', (text) => {
    expect(rowsOf(transcriptOf([word(text, 0)]))[1]?.[5]).toBe(text);
  });

  it('shows hostile words unchanged, without invisible characters', () => {
    const rows = rowsOf(transcriptOf(words(HOSTILE.join(' '))));
    const shown = rows.slice(1).map((row) => row[5]?.replace(/^'/, ''));
    expect(shown).toEqual(HOSTILE.join(' ').split(' ').map(forPlainText));
  });

  it('of any answer has all words, in rows with the same number of cells', () => {
    fc.assert(
      fc.property(randomTranscript(), (transcript) => {
        const rows = rowsOf(transcript);
        expect(rows).toHaveLength(1 + transcript.channels.flatMap((each) => each.words).length);
        expect(rows.filter((row) => row.length !== HEADER.length)).toEqual([]);
        expect(rows.flat().filter((cell) => /^[=+\-@]|[\t\r]/.test(cell))).toEqual([]);
      }),
    );
  });
});

it('cells are quoted only where necessary', () => {
  const transcript = transcriptOf(words('plain a,b a;b "a"'));
  const lastCells = (table: string) =>
    table
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.replace(/^.*0\.5000./, ''));
  expect(lastCells(renderCsv(transcript, { names: {}, csvBom: undefined }))).toEqual([
    'plain',
    '"a,b"',
    '"a;b"',
    '"""a"""',
  ]);
});

it('TSV has words without quotes, for programs that do not support them', () => {
  const rows = renderTsv(transcriptOf(words('Tom, "a" a;b')), { names: {} })
    .split('\n')
    .slice(1, -1);
  expect(rows.map((row) => row.split('\t')[5])).toEqual(['Tom,', '"a"', 'a;b']);
});

it('CSV has one byte order mark where that is set', () => {
  const csv = renderCsv(transcriptOf(words('\ufeffZürich')), { names: {}, csvBom: true });
  expect(csv).toBe(`\ufeff${renderCsv(transcriptOf(words('Zürich')), { names: {}, csvBom: undefined })}`);
  expect(csv.lastIndexOf('\ufeff')).toBe(0);
});
