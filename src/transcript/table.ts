import { forPlainText } from '../lib/safe-text.ts';
import type { Presentation } from './presentation.ts';
import { labeller } from './speakers.ts';
import type { Transcript } from './transcript.ts';

const COLUMNS = ['start', 'end', 'channel', 'speaker', 'confidence', 'word'] as const;

/** Tells Excel that a file is UTF-8, which it takes for the code page of the system otherwise. */
const BYTE_ORDER_MARK = '\ufeff';

/** CSV as RFC 4180 has it but with LF at the end of lines: a row a word, in the order in which they are said. */
export function renderCsv(
  transcript: Transcript,
  { names, csvBom }: Pick<Presentation, 'names' | 'csvBom'>,
): string {
  const rows = rowsOf(transcript, names).map((cells) => `${cells.map(quoted).join(',')}\n`);
  return `${csvBom ? BYTE_ORDER_MARK : ''}${rows.join('')}`;
}

/** The same with tabs and no quotes, for what reads cells as they are: none has a tab or the end of a line in it. */
export function renderTsv(transcript: Transcript, { names }: Pick<Presentation, 'names'>): string {
  return rowsOf(transcript, names)
    .map((cells) => `${cells.join('\t')}\n`)
    .join('');
}

function rowsOf(transcript: Transcript, names: Presentation['names']): (readonly string[])[] {
  const labelOf = labeller(transcript, names);
  const rows = transcript.channels
    .flatMap(({ words }, channel) => words.map((word) => ({ ...word, channel })))
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, channel, speaker, confidence, text }) => [
      start.toFixed(3),
      end.toFixed(3),
      String(channel),
      textCell(labelOf({ channel, speaker }) ?? ''),
      confidence === undefined ? '' : confidence.toFixed(4),
      textCell(text),
    ]);
  return [COLUMNS, ...rows];
}

/** What a spreadsheet takes for a formula, also in the wide forms of East Asian input. */
const FORMULA = /^[=+\-@＝＋－＠]/u;

/**
 * One line without tabs. Spreadsheets would run a cell that begins as a formula, so that such a word has an
 * apostrophe in front: https://owasp.org/www-community/attacks/CSV_Injection
 */
function textCell(text: string): string {
  const line = forPlainText(text).trim();
  return FORMULA.test(line) ? `'${line}` : line;
}

/** Some locales separate cells by semicolons. */
const quoted = (cell: string): string => (/[",;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
