/** Scripts that are written without spaces at all; Korean is not among them. https://www.unicode.org/reports/tr14/ */
const IDEOGRAPHIC = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー`;
/** Scripts with spaces between phrases alone: class SA. */
const PHRASED = String.raw`\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
/** Marks of full width, which bring their own space along. */
const MARKS = String.raw`\u3000-\u3004\u3008-\u3020\u3030\u303d\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65`;

/**
 * Characters that words begin and end with. The expressions are made when they are first asked for: to read the tables of
 * Unicode for all of them takes a tenth of a short run, and most transcripts are in none of these scripts.
 */
class Script {
  readonly #characters: string;
  #end: RegExp | undefined;
  #start: RegExp | undefined;

  constructor(characters: string) {
    this.#characters = characters;
  }

  /** Whether a text ends with one of them, with whatever marks are drawn on it. */
  ends(text: string): boolean {
    this.#end ??= new RegExp(`[${this.#characters}]\\p{M}*$`, 'u');
    return this.#end.test(text);
  }

  starts(text: string): boolean {
    this.#start ??= new RegExp(`^[${this.#characters}]`, 'u');
    return this.#start.test(text);
  }
}

const UNSPACED = new Script(`${IDEOGRAPHIC}${PHRASED}${MARKS}`);
const CHINESE = new Script(IDEOGRAPHIC);
const KANA = new Script(String.raw`\p{sc=Hiragana}\p{sc=Katakana}ー`);
/** Burmese is told apart by its stops alone: what is found in parts of its words are syllables. */
const PHRASES = new Script(String.raw`\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}`);
/** Stops of Burmese and Khmer, behind which a space stands whatever is around. */
const PHRASED_STOP = /[\u104a\u104b\u17d4\u17d5]$/u;
const FULL_WIDTH = new Script(MARKS);
const DIGITS = new Script(String.raw`\p{Nd}%`);
const LATIN = new Script(String.raw`\p{sc=Latin}\p{Nd}`);

/** Characters below are of none of the scripts and marks above. */
const [FIRST_UNSPACED, FIRST_MARK] = [0x0e00, 0x3000];

const WORDS = new Intl.Segmenter('th', { granularity: 'word' });
/** What was recognized as one and holds so many is a phrase, which these scripts part by spaces. */
const WORDS_OF_PHRASE = 3;

/**
 * What stands between two words: a space, or nothing in scripts that have none there. A number takes none before what it
 * counts, as in 2024年, nor does a foreign word in Japanese, which kana tell from Chinese.
 */
export function gapBetween(before: string, after: string): '' | ' ' {
  // Most words are told apart by a look.
  if (before.charCodeAt(before.length - 1) < FIRST_UNSPACED && after.charCodeAt(0) < FIRST_MARK) return ' ';
  if (FULL_WIDTH.ends(before) || FULL_WIDTH.starts(after)) return '';
  if (PHRASED_STOP.test(before)) return ' ';
  if (PHRASES.ends(before) && PHRASES.starts(after)) return isPhrase(before) || isPhrase(after) ? ' ' : '';
  if (UNSPACED.ends(before) && UNSPACED.starts(after)) return '';
  return isOneWord(before, after) ? '' : ' ';
}

const isOneWord = (before: string, after: string): boolean =>
  (DIGITS.ends(before) && CHINESE.starts(after)) ||
  (CHINESE.ends(before) && DIGITS.starts(after)) ||
  (LATIN.ends(before) && KANA.starts(after)) ||
  (KANA.ends(before) && LATIN.starts(after));

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
