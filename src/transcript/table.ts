import { forPlainText } from '../lib/safe-text.ts';
import type { Presentation } from './presentation.ts';
import { labeller } from './speakers.ts';
import type { Transcript, Word } from './transcript.ts';

const COLUMNS = ['start', 'end', 'channel', 'speaker', 'confidence', 'word'] as const;

/** Makes Excel read the file as UTF-8. Without it, Excel uses the code page of the system. */
const BYTE_ORDER_MARK = '\ufeff';

/** Renders CSV by RFC 4180, but with LF line ends: one row per word, in the order of their times. */
export function renderCsv(
  transcript: Transcript,
  { names, csvBom }: Pick<Presentation, 'names' | 'csvBom'>,
): string {
  return `${csvBom ? BYTE_ORDER_MARK : ''}${tableOf(transcript, names, { mark: ',', cellOf: quoted })}`;
}

/**
 * Renders the same with tabs and without quotes, for programs that do not parse quotes. No cell contains a tab or line
 * end.
 */
export const renderTsv = (transcript: Transcript, { names }: Pick<Presentation, 'names'>): string =>
  tableOf(transcript, names, { mark: '\t', cellOf: (text) => text });

/** Separator and cell encoding of a table. */
interface TableForm {
  readonly mark: string;
  readonly cellOf: (text: string) => string;
}

function tableOf(transcript: Transcript, names: Presentation['names'], { mark, cellOf }: TableForm): string {
  const labelOf = labeller(transcript, names);
  const cells = new Map<string, string>();
  // Cached: words repeat often.
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
    const rounded = confidence === undefined ? '' : confidence.toFixed(4);
    rows.push([start.toFixed(3), end.toFixed(3), channel, label, rounded, textOf(text)].join(mark));
  };
  const [only] = transcript.channels;
  // The words of one channel are already in order.
  if (transcript.channels.length === 1) for (const word of only?.words ?? []) add(0, word);
  else for (const { word, channel } of wordsInOrder(transcript)) add(channel, word);
  return `${rows.join('\n')}\n`;
}

const wordsInOrder = ({ channels }: Transcript): { readonly word: Word; readonly channel: number }[] =>
  channels
    .flatMap(({ words }, channel) => words.map((word) => ({ word, channel })))
    .sort((a, b) => a.word.start - b.word.start);

/** Start of text that spreadsheets interpret as a formula, also in the full-width forms of East Asian input. */
const FORMULA = /^[=+\-@＝＋－＠]/u;

/**
 * Text on one line without tabs. Spreadsheets would execute a cell that starts like a formula, so it gets an
 * apostrophe: https://owasp.org/www-community/attacks/CSV_Injection
 */
function textCell(text: string): string {
  const line = forPlainText(text).trim();
  return FORMULA.test(line) ? `'${line}` : line;
}

/** Quotes a cell that contains a separator or a quote. Some locales use semicolons as separators. */
const quoted = (cell: string): string => (/[",;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
