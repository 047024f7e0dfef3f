import { widthOf } from './width.ts';

/** Whether a line, as written in a file, contains what a player treats as markup, or what no line should have. */
export function isUnfit(line: string, format: 'srt' | 'vtt'): boolean {
  if (/^\s|\s$| {2}/.test(line.replaceAll(/<v [^>]*>/g, ''))) return true;
  if (/[\p{Cc}\u2028\u2029]|[\u202a\u202d\u202e\u2066-\u2069]/u.test(line)) return true;
  if (format === 'srt') return /<(?!\u2060)|\{(?!\u2060)|\\(?=[Nnh{])|-->/.test(line);
  return /[<>]|&(?!(?:amp|lt|gt);)/.test(
    line.replaceAll(/<v [^<>&]*(?:&(?:amp|lt|gt);[^<>&]*)*>|<\/v>/g, ''),
  );
}

const seen = (text: string): string => text.toWellFormed().replaceAll(/[\p{Cc}\p{Cf}\p{Z}]/gu, '');

/** Separators between words, of any origin. */
const SPACE = /[\p{Cc}\p{Z}\ufeff]+/u;
/** Scripts with spaces between words: words end and begin with these characters. */
const SPACED =
  '[\\p{sc=Latin}\\p{sc=Cyrillic}\\p{sc=Greek}\\p{sc=Arabic}\\p{sc=Hebrew}\\p{sc=Devanagari}\\p{sc=Hangul}]';
const [ENDS_SPACED, STARTS_SPACED] = [new RegExp(`${SPACED}$`, 'u'), new RegExp(`^${SPACED}`, 'u')];
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\u3000-\u303f\uff01-\uff65]/u;
/** A label leaves at least this much room to a word. */
const LABEL_COLUMNS = 24;

/** The start of each word of a speaker, as offsets in the visible text. */
export class SpokenText {
  #length = 0;
  #last = '';
  /** Each word, by its start. */
  readonly #words = new Map<number, string>();
  readonly #ends: number[] = [];
  /** Offsets that need a space when they are inside a line. */
  readonly #spaced = new Set<number>();

  add(raw: string): void {
    for (const part of raw.split(SPACE)) {
      const text = seen(part);
      if (text === '') continue;
      if (ENDS_SPACED.test(this.#last) && STARTS_SPACED.test(text)) this.#spaced.add(this.#length);
      this.#words.set(this.#length, text);
      this.#length += text.length;
      this.#ends.push(this.#length);
      this.#last = text;
    }
  }

  /** The number of misplaced and missing spaces in a line that covers a range of the text. */
  misplacedIn(
    line: string,
    {
      from,
      length,
      lineLength,
    }: { readonly from: number; readonly length: number; readonly lineLength: number },
  ): number {
    const said = seen(line);
    // A dash before a speaker is not part of the words, and a hyphen at the end may not be either.
    const isDashed = line.trimStart().startsWith('- ') && said.length > length;
    let at = from - (isDashed ? 1 : 0);
    const begins = new Set<number>();
    // A space precedes the tag of the next speaker.
    for (const part of line.trim().split(' ')) {
      begins.add(Math.max(from, at));
      at += seen(part).length;
    }
    const wrong = [...begins].filter((begin) => !this.#mayBegin(begin, lineLength));
    const missing = [...this.#spaced].filter(
      (begin) => begin > from && begin < from + length && !begins.has(begin),
    );
    return wrong.length + missing.length;
  }

  /** Whether a part of a line can begin at an offset: with a word, or inside one that has to be broken. */
  #mayBegin(at: number, lineLength: number): boolean {
    if (this.#words.has(at)) return true;
    const word = this.#wordAround(at);
    return UNSPACED.test(word) || widthOf(word) > lineLength - LABEL_COLUMNS;
  }

  #wordAround(at: number): string {
    for (let begin = at; begin >= 0; begin -= 1) {
      const word = this.#words.get(begin);
      if (word !== undefined) return word;
    }
    return '';
  }
}
