/**
 * Scripts that are written without spaces between words; Korean is not among them.
 * https://www.unicode.org/reports/tr14/ classes ID, CJ and SA
 */
const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
/** Marks that such scripts have around their words. */
const MARKS = String.raw`\u3000-\u303f\uff01-\uff0f\uff1a-\uff1f\uff3b-\uff40\uff5b-\uff65ー`;

const ENDS_UNSPACED = new RegExp(`[${UNSPACED}${MARKS}]\\p{M}*$`, 'u');
const STARTS_UNSPACED = new RegExp(`^[${UNSPACED}${MARKS}]`, 'u');

/** What stands between two words: a space, or nothing in scripts that have none there. */
export const gapBetween = (before: string, after: string): '' | ' ' =>
  ENDS_UNSPACED.test(before) && STARTS_UNSPACED.test(after) ? '' : ' ';

/** Words as one text. */
export function joinWords(words: readonly string[]): string {
  return words
    .map((word, index) => (index === 0 ? word : `${gapBetween(words[index - 1] ?? '', word)}${word}`))
    .join('');
}
