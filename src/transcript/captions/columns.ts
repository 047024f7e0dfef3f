import stringWidth from 'string-width';

const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Widths that are known: a language has few words, which come again and again. */
const known = new Map<string, number>();
/** So many are kept, and only of short texts, so that no transcript fills the memory. */
const [MOST_KNOWN, LONGEST_KNOWN] = [10_000, 32];

/** What a reader takes for single characters. */
export const graphemesOf = (text: string): string[] =>
  [...GRAPHEMES.segment(text)].map(({ segment }) => segment);

/**
 * How many columns of a fixed grid a text takes, by Unicode's East Asian Width: a wide character or an emoji two, what
 * is drawn on top of another or not at all none. https://www.unicode.org/reports/tr11/
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

/** Escapes of terminals mean nothing in captions. */
const measure = (text: string): number => stringWidth(text, { countAnsiEscapeCodes: true });
