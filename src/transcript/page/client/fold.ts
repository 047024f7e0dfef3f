/** A text in which variants of a letter are equal, with the origin of each of its code units. */
export interface Folded {
  readonly text: string;
  /** Start and end, in the original text, of the character from which each code unit comes. */
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

/**
 * Marks that people leave out when they type: accents, tashkil and tatweel, niqqud. The marks of other scripts matter.
 */
const LEFT_OUT = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670'’‘ʼ＇\p{Cf}]/gu;
/** Katakana with an equivalent in hiragana, at a fixed distance in Unicode. */
const KATAKANA = /[\u30a1-\u30f6]/g;
const TO_HIRAGANA = 0x60;

/** A letter without its case, width, accent or kind of kana; empty for an apostrophe. */
const plain = (character: string): string =>
  character
    .normalize('NFKD')
    .replace(LEFT_OUT, '')
    .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - TO_HIRAGANA))
    .toLowerCase();

/** Cache of folded characters. */
const known = new Map<string, string>();
function foldedOf(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const folded = plain(character);
  known.set(character, folded);
  return folded;
}

/** Folds a text for searching. */
export function fold(text: string): Folded {
  const [starts, ends]: [number[], number[]] = [[], []];
  let [folded, at] = ['', 0];
  for (const character of text) {
    const part = foldedOf(character);
    for (let unit = 0; unit < part.length; unit++) {
      starts.push(at);
      ends.push(at + character.length);
    }
    folded += part;
    at += character.length;
  }
  return { text: folded, starts, ends };
}

const SPECIAL = /[\\^$.*+?()[\]{}|/]/g;
/** Scripts without spaces. Spaces of a transcript in them are arbitrary. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]/u;

/**
 * A pattern that finds a query in a folded text, with any space or punctuation between words; undefined for an empty
 * query.
 */
export function patternOf(query: string): RegExp | undefined {
  const words = fold(query).text.trim().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return undefined;
  // A voicing mark after a kana makes it a different one.
  return new RegExp(`${words.map(wordPattern).join('[\\s\\p{P}]+')}(?![\\u3099\\u309a])`, 'gu');
}

const wordPattern = (word: string): string =>
  [...word]
    .map((character, index, all) => {
      const before = all[index - 1];
      const mayPart = before !== undefined && (UNSPACED.test(before) || UNSPACED.test(character));
      return `${mayPart ? '\\s*' : ''}${character.replace(SPECIAL, '\\$&')}`;
    })
    .join('');
