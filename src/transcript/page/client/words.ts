import { caretAt } from './dom.ts';
import type { Text, TextPart } from './text.ts';

/** In a longer silence, no word is highlighted. */
const LINGER_MS = 1000;
/** Number of words, latest first, that are checked for being spoken: those of several channels overlap. */
const AT_ONCE = 8;
/** A player may round the time that it is set to down to its own unit. */
const ROUNDING_MS = 12;
/** Numbers per word. */
const FIELDS = 3;

/** The words of the page with their times and positions. */
export class Words {
  readonly #text: Text;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #blockOf: number[] = [];
  readonly #firstOf: number[] = [];
  /** All words, sorted by start. */
  readonly #inTime: readonly number[];

  constructor(text: Text, times: readonly (readonly number[])[]) {
    this.#text = text;
    times.forEach((numbers, block) => {
      this.#addBlock(numbers, block);
    });
    const all = this.#starts.map((_, word) => word);
    this.#inTime = all.sort((a, b) => this.startOf(a) - this.startOf(b) || a - b);
  }

  #addBlock(numbers: readonly number[], block: number): void {
    const text = this.#text.of(block);
    this.#firstOf.push(this.#starts.length);
    let [start, offset] = [0, 0];
    for (let field = 0; field < numbers.length; field += FIELDS) {
      const [gap = 0, length = 0, units = 0] = numbers.slice(field, field + FIELDS);
      start += gap;
      if (field > 0 && text[offset] === ' ') offset += 1;
      this.#starts.push(start);
      this.#ends.push(start + length);
      this.#from.push(offset);
      offset += units;
      this.#to.push(offset);
      this.#blockOf.push(block);
    }
  }

  /** Start of a word in milliseconds. */
  startOf(word: number): number {
    return this.#starts[word] ?? 0;
  }

  /** End of a word in milliseconds. */
  endOf(word: number): number {
    return this.#ends[word] ?? 0;
  }

  /** Position of a word in the text. */
  partOf(word: number): TextPart {
    return { block: this.#blockOf[word] ?? -1, from: this.#from[word] ?? 0, to: this.#to[word] ?? 0 };
  }

  /** Range of a word in the document. */
  rangeOf(word: number): Range | undefined {
    return this.#text.range(this.partOf(word));
  }

  /** The word that is spoken at a time; in a short pause, the previous one. */
  spokenAt(ms: number): number | undefined {
    const last = this.#begunAt(ms + ROUNDING_MS);
    const begun = this.#inTime.slice(Math.max(0, last + 1 - AT_ONCE), last + 1).reverse();
    const ended = begun.toSorted((a, b) => this.endOf(b) - this.endOf(a));
    const isRecent = (word: number): boolean => ms - this.endOf(word) <= LINGER_MS;
    return begun.find((word) => this.endOf(word) > ms) ?? ended.find(isRecent);
  }

  /** The last word that has started, or the first word: the position of the reader, even in a silence. */
  latestAt(ms: number): number | undefined {
    return this.#inTime[Math.max(0, this.#begunAt(ms + ROUNDING_MS))];
  }

  /** The last word that starts before a time. */
  lastBefore(ms: number): number | undefined {
    return this.#inTime[this.#begunAt(ms - 1)];
  }

  /** The first word of a block. */
  firstIn(block: number): number {
    return this.#firstOf[block] ?? this.#starts.length;
  }

  /** Index in #inTime of the last word that has started; -1 for none. */
  #begunAt(ms: number): number {
    let [low, high] = [0, this.#inTime.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.startOf(this.#inTime[middle] ?? 0) <= ms) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** The word at a position in a block, or the one before it. */
  at(block: number, offset: number): number | undefined {
    let [low, high] = [this.#firstOf[block] ?? 0, this.#firstOf[block + 1] ?? this.#starts.length];
    const first = low;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#from[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low > first ? low - 1 : undefined;
  }

  /** The word at a point of the window. */
  seenAt(x: number, y: number): number | undefined {
    const caret = caretAt(x, y);
    const place = caret && this.#text.place(caret.node, caret.offset);
    const word = place && this.at(place.block, place.offset);
    if (word === undefined) return undefined;
    return [word, word - 1].find((each) => this.#isAt(each, x, y));
  }

  #isAt(word: number, x: number, y: number): boolean {
    const rects = [...(this.rangeOf(word)?.getClientRects() ?? [])];
    return rects.some(
      ({ left, right, top, bottom }) => x >= left - 1 && x <= right + 1 && y >= top - 2 && y <= bottom + 2,
    );
  }
}
