import { forPlainText } from '../lib/safe-text.ts';
import type { Presentation } from './presentation.ts';
import { labeller } from './speakers.ts';
import type { Transcript, Word } from './transcript.ts';

const COLUMNS = ['start', 'end', 'channel', 'speaker', 'confidence', 'word'] as const;

/** Tells Excel that a file is UTF-8, which it takes for the code page of the system otherwise. */
const BYTE_ORDER_MARK = '\ufeff';

/** CSV as RFC 4180 has it but with LF at the end of lines: a row a word, in the order in which they are said. */
export function renderCsv(
  transcript: Transcript,
  { names, csvBom }: Pick<Presentation, 'names' | 'csvBom'>,
): string {
  return `${csvBom ? BYTE_ORDER_MARK : ''}${tableOf(transcript, names, { mark: ',', cellOf: quoted })}`;
}

/** The same with tabs and no quotes, for what reads cells as they are: none has a tab or the end of a line in it. */
export const renderTsv = (transcript: Transcript, { names }: Pick<Presentation, 'names'>): string =>
  tableOf(transcript, names, { mark: '\t', cellOf: (text) => text });

/** How cells are written: what stands between them, and the text of one. */
interface TableForm {
  readonly mark: string;
  readonly cellOf: (text: string) => string;
}

function tableOf(transcript: Transcript, names: Presentation['names'], { mark, cellOf }: TableForm): string {
  const labelOf = labeller(transcript, names);
  const cells = new Map<string, string>();
  // A language has few words, which come again and again.
  const textOf = (text: string): string => {
    const known = cells.get(text);
    if (known !== undefined) return known;
    const cell = cellOf(textCell(text));
    cells.set(text, cell);
    return cell;
  };
  const rows = [COLUMNS.join(mark)];
  const add = (channel: number, { start, end, speaker, confidence, text }: Word): void => {
    const label = textOf(labelOf({ channel, speaker }) ?? '');
    const sure = confidence === undefined ? '' : confidence.toFixed(4);
    rows.push([start.toFixed(3), end.toFixed(3), channel, label, sure, textOf(text)].join(mark));
  };
  const [only] = transcript.channels;
  // Words of one channel are in order as they are.
  if (transcript.channels.length === 1) for (const word of only?.words ?? []) add(0, word);
  else for (const { word, channel } of wordsInOrder(transcript)) add(channel, word);
  return `${rows.join('\n')}\n`;
}

const wordsInOrder = ({ channels }: Transcript): { readonly word: Word; readonly channel: number }[] =>
  channels
    .flatMap(({ words }, channel) => words.map((word) => ({ word, channel })))
    .sort((a, b) => a.word.start - b.word.start);

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
