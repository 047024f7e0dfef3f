import { segmenterOf } from './segmenter.ts';

/** Scripts without spaces, which Korean is not one of. https://www.unicode.org/reports/tr14/ */
const IDEOGRAPHIC = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー`;
/** Scripts with spaces only between phrases: class SA. */
const PHRASED = String.raw`\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
/** Full-width punctuation, which includes its own space. */
const MARKS = String.raw`\u3000-\u3004\u3008-\u3020\u3030\u303d\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65`;

/**
 * A set of characters that words start or end with. The expressions are compiled on first use: compiling all of them
 * takes a tenth of a short run, because of their Unicode tables, and most transcripts use none of these scripts.
 */
class Script {
  readonly #characters: string;
  #end: RegExp | undefined;
  #start: RegExp | undefined;

  constructor(characters: string) {
    this.#characters = characters;
  }

  /** Whether a text ends with one of the characters, with or without combining marks. */
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
/**
 * Scripts in which phrases can be recognized. In Burmese they cannot: the segmenter finds syllables instead of words.
 */
const PHRASES = new Script(String.raw`\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}`);
/** Punctuation of Burmese and Khmer that is always followed by a space. */
const PHRASED_STOP = /[\u104a\u104b\u17d4\u17d5]$/u;
const FULL_WIDTH = new Script(MARKS);
const DIGITS = new Script(String.raw`\p{Nd}%`);
const LATIN = new Script(String.raw`\p{sc=Latin}\p{Nd}`);

/** Lower code points belong to none of the scripts and punctuation above. */
const [FIRST_UNSPACED, FIRST_MARK] = [0x0e00, 0x3000];

/** A recognized word with this many words in it is a phrase. These scripts separate phrases by spaces. */
const WORDS_OF_PHRASE = 3;

/**
 * The gap between two words: a space, or nothing in scripts without spaces. There is no space between a number and a
 * Chinese character, as in 2024年, nor between Latin letters and kana, that is, around a foreign word in Japanese.
 */
export function gapBetween(before: string, after: string): '' | ' ' {
  // Fast path for most words.
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
  for (const { isWordLike } of segmenterOf('th', 'word').segment(text)) {
    if (isWordLike) words += 1;
    if (words >= WORDS_OF_PHRASE) return true;
  }
  return false;
}

/** Joins words to a text. */
export function joinWords(words: readonly string[]): string {
  const gapBefore = (word: string, index: number): '' | ' ' => gapBetween(words[index - 1] ?? '', word);
  // Fast path for scripts with spaces.
  if (words.every((word, index) => index === 0 || gapBefore(word, index) !== '')) return words.join(' ');
  return words.map((word, index) => (index === 0 ? '' : gapBefore(word, index)) + word).join('');
}
