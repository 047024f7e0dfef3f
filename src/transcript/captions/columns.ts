import stringWidth from 'string-width';
import { segmenterOf } from '../segmenter.ts';

/** Cache of widths. Words repeat often. */
const known = new Map<string, number>();
/** Limits of the cache: number of texts, and their length. */
const [MOST_KNOWN, LONGEST_KNOWN] = [10_000, 32];

/** The graphemes of a text, which readers see as single characters. */
export const graphemesOf = (text: string): string[] =>
  [...segmenterOf('und', 'grapheme').segment(text)].map(({ segment }) => segment);

/**
 * Width of a text in columns of a fixed grid, by Unicode's East Asian Width: a wide character or an emoji has two,
 * combining and invisible characters have none. https://www.unicode.org/reports/tr11/
 */
export function columnsOf(text: string): number {
  if (text.length > LONGEST_KNOWN) return measure(text);
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const columns = measure(text);
  known.set(text, columns);
  return columns;
}

/** Measures a text. Terminal escapes have no meaning in captions and count as text. */
const measure = (text: string): number => stringWidth(text, { countAnsiEscapeCodes: true });
