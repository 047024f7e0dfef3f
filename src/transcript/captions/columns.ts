/** Wide and fullwidth characters in short: https://www.unicode.org/reports/tr11/ */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\p{Emoji}\ufe0f/u;

const ONE_COLUMN_EACH = /^[\x20-\x7e\u00a0-\u02ff\u0370-\u0482\u2010-\u2027]*$/;

/** Kana, ideographs, Hangul and fullwidth marks, none of which attaches to another. */
const TWO_COLUMNS_EACH =
  /^[\u3001-\u3029\u3041-\u3096\u30a1-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60]*$/;

const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** What a reader takes for single characters. */
export const graphemesOf = (text: string): string[] =>
  [...GRAPHEMES.segment(text)].map(({ segment }) => segment);

/** How many columns a text takes: a wide character two, whatever is attached to it none. */
export function columnsOf(text: string): number {
  if (ONE_COLUMN_EACH.test(text)) return text.length;
  if (TWO_COLUMNS_EACH.test(text)) return 2 * text.length;
  return graphemesOf(text).reduce((sum, grapheme) => sum + (WIDE.test(grapheme) ? 2 : 1), 0);
}
