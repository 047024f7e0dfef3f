/** Scripts that are written without spaces at all; Korean is not among them. https://www.unicode.org/reports/tr14/ */
const IDEOGRAPHIC = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー`;
/** Scripts with spaces between phrases alone: class SA. */
const PHRASED = String.raw`\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
/** Marks of full width, which bring their own space along. */
const MARKS = String.raw`\u3000-\u3004\u3008-\u3020\u3030\u303d\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65`;

const [ENDS_UNSPACED, STARTS_UNSPACED] = around(`${IDEOGRAPHIC}${PHRASED}${MARKS}`);
const [ENDS_IDEOGRAPHIC, STARTS_IDEOGRAPHIC] = around(IDEOGRAPHIC);
const [ENDS_KANA, STARTS_KANA] = around(String.raw`\p{sc=Hiragana}\p{sc=Katakana}ー`);
const [ENDS_THAI, STARTS_THAI] = around(String.raw`\p{sc=Thai}`);
const [ENDS_MARK, STARTS_MARK] = around(MARKS);
const [ENDS_DIGIT, STARTS_DIGIT] = around(String.raw`\p{Nd}%`);
const [ENDS_LATIN, STARTS_LATIN] = around(String.raw`\p{sc=Latin}\p{Nd}`);

function around(characters: string): readonly [ends: RegExp, starts: RegExp] {
  return [new RegExp(`[${characters}]\\p{M}*$`, 'u'), new RegExp(`^[${characters}]`, 'u')];
}

/** Characters below are of none of the scripts and marks above. */
const [FIRST_UNSPACED, FIRST_MARK] = [0x0e00, 0x3000];

const WORDS = new Intl.Segmenter('th', { granularity: 'word' });
/** What was recognized as one and holds so many is a phrase, which Thai parts by spaces. */
const WORDS_OF_PHRASE = 3;

/**
 * What stands between two words: a space, or nothing in scripts that have none there. A number takes none before what it
 * counts, as in 2024年, nor does a foreign word in Japanese, which kana tell from Chinese.
 */
export function gapBetween(before: string, after: string): '' | ' ' {
  // Most words are told apart by a look.
  if (before.charCodeAt(before.length - 1) < FIRST_UNSPACED && after.charCodeAt(0) < FIRST_MARK) return ' ';
  if (ENDS_MARK.test(before) || STARTS_MARK.test(after)) return '';
  if (ENDS_THAI.test(before) && STARTS_THAI.test(after))
    return isPhrase(before) || isPhrase(after) ? ' ' : '';
  if (ENDS_UNSPACED.test(before) && STARTS_UNSPACED.test(after)) return '';
  return isOneWord(before, after) ? '' : ' ';
}

const isOneWord = (before: string, after: string): boolean =>
  (ENDS_DIGIT.test(before) && STARTS_IDEOGRAPHIC.test(after)) ||
  (ENDS_IDEOGRAPHIC.test(before) && STARTS_DIGIT.test(after)) ||
  (ENDS_LATIN.test(before) && STARTS_KANA.test(after)) ||
  (ENDS_KANA.test(before) && STARTS_LATIN.test(after));

function isPhrase(text: string): boolean {
  let words = 0;
  for (const { isWordLike } of WORDS.segment(text)) {
    if (isWordLike) words += 1;
    if (words >= WORDS_OF_PHRASE) return true;
  }
  return false;
}

/** Words as one text. */
export function joinWords(words: readonly string[]): string {
  return words
    .map((word, index) => (index === 0 ? word : `${gapBetween(words[index - 1] ?? '', word)}${word}`))
    .join('');
}
