import { forPlainText } from '../lib/safe-text.ts';
import type { Presentation } from './presentation.ts';
import { labeller } from './speakers.ts';
import type { Transcript } from './transcript.ts';

const COLUMNS = ['start', 'end', 'channel', 'speaker', 'confidence', 'word'] as const;

type Shown = Pick<Presentation, 'names'>;

/** CSV as RFC 4180 has it but with LF at the end of lines: a row a word, in the order in which they are said. */
export function renderCsv(transcript: Transcript, { names }: Shown): string {
  return table(transcript, names, ',');
}

/** The same with tabs; quotes stand only around cells with quotes in them, which spreadsheets expect. */
export function renderTsv(transcript: Transcript, { names }: Shown): string {
  return table(transcript, names, '\t');
}

function table(transcript: Transcript, names: Presentation['names'], separator: ',' | '\t'): string {
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
  return [COLUMNS, ...rows].map((cells) => `${cells.map(quoted).join(separator)}\n`).join('');
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
