import { isString } from '../../lib/guards.ts';

/**
 * Finds the members of a JSON object in its bytes, so that each can be parsed separately: a large object that is parsed as
 * a whole takes many times the memory of its text.
 */

/** A member of an object: offsets of its name, with the quotes, and of its value. */
interface MemberSpan {
  readonly nameFrom: number;
  readonly nameTo: number;
  readonly from: number;
  readonly to: number;
}

/** Thrown if the text is not JSON. The caller then parses the whole text, for the parser's own message. */
class ScanError extends Error {}

const [TAB, NEW_LINE, RETURN, SPACE] = [0x09, 0x0a, 0x0d, 0x20];
const [QUOTE, COMMA, COLON, BACKSLASH] = [0x22, 0x2c, 0x3a, 0x5c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Yields the members of the object between two offsets, which may have white space around it. Only finds where each value
 * ends: parsing the names and values shows whether they are JSON. Throws a ScanError.
 */
function* membersIn(bytes: Uint8Array, from: number, to: number): Generator<MemberSpan> {
  let at = expect(bytes, skipSpace(bytes, from), OPEN_OBJECT);
  at = skipSpace(bytes, at);
  if (bytes[at] === CLOSE_OBJECT) return expectEnd(bytes, at + 1, to);
  for (;;) {
    const nameTo = stringEnd(bytes, at);
    const begin = skipSpace(bytes, expect(bytes, skipSpace(bytes, nameTo), COLON));
    const end = valueEnd(bytes, begin);
    yield { nameFrom: at, nameTo, from: begin, to: end };
    at = skipSpace(bytes, end);
    if (bytes[at] === CLOSE_OBJECT) return expectEnd(bytes, at + 1, to);
    at = skipSpace(bytes, expect(bytes, at, COMMA));
  }
}

function expectEnd(bytes: Uint8Array, at: number, to: number): void {
  if (skipSpace(bytes, at) !== to) throw new ScanError();
}

function expect(bytes: Uint8Array, at: number, byte: number): number {
  if (bytes[at] !== byte) throw new ScanError();
  return at + 1;
}

function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isSpace(bytes[at])) at += 1;
  return at;
}

const isSpace = (byte: number | undefined): boolean =>
  byte === SPACE || byte === NEW_LINE || byte === RETURN || byte === TAB;

/** The offset after the closing quote of the string at an offset. */
function stringEnd(bytes: Uint8Array, from: number): number {
  let at = expect(bytes, from, QUOTE);
  while (bytes[at] !== QUOTE) {
    if (at >= bytes.length) throw new ScanError();
    at += bytes[at] === BACKSLASH ? 2 : 1;
  }
  return at + 1;
}

/** The offset after the value at an offset: an object or a list ends with its last open bracket. */
function valueEnd(bytes: Uint8Array, from: number): number {
  let [at, depth] = [from, 0];
  do {
    const byte = bytes[at];
    if (byte === undefined) throw new ScanError();
    if (byte === QUOTE) at = stringEnd(bytes, at);
    else if (depth === 0 && !isOpening(byte)) return plainEnd(bytes, at);
    else {
      if (isOpening(byte)) depth += 1;
      else if (isClosing(byte)) depth -= 1;
      at += 1;
    }
  } while (depth > 0);
  return at;
}

/** The offset after a number or a word. */
function plainEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  for (let byte = bytes[at]; byte !== undefined && !isDelimiter(byte); byte = bytes[at]) at += 1;
  if (at === from) throw new ScanError();
  return at;
}

const isOpening = (byte: number): boolean => byte === OPEN_OBJECT || byte === OPEN_LIST;
const isClosing = (byte: number): boolean => byte === CLOSE_OBJECT || byte === CLOSE_LIST;
const isDelimiter = (byte: number): boolean => byte === COMMA || isClosing(byte) || isSpace(byte);

/** The members of an object in a text, each parsed on request. They can be iterated once. */
export class MemberTexts {
  readonly #bytes: Buffer;
  readonly #from: number;
  readonly #to: number;
  readonly #names = new Set<string>();

  constructor(bytes: Buffer, from = 0, to = bytes.length) {
    this.#bytes = bytes;
    this.#from = from;
    this.#to = to;
  }

  /** The number of members iterated so far. */
  get size(): number {
    return this.#names.size;
  }

  *[Symbol.iterator](): Generator<readonly [name: string, value: MemberText]> {
    for (const { nameFrom, nameTo, from, to } of membersIn(this.#bytes, this.#from, this.#to)) {
      const name: unknown = JSON.parse(this.#bytes.toString('utf8', nameFrom, nameTo));
      // JSON.parse() keeps the last of two equal names, and moves numeric names to the front.
      if (!isString(name) || this.#names.has(name) || /^\d+$/.test(name)) throw new ScanError();
      this.#names.add(name);
      yield [
        name,
        {
          parse: () => JSON.parse(this.#bytes.toString('utf8', from, to)),
          members: () => new MemberTexts(this.#bytes, from, to),
        },
      ];
    }
  }
}

/** The text of a value, not yet parsed. */
export interface MemberText {
  parse(): unknown;
  members(): MemberTexts;
}
