import type { Span } from '../speech-regions.ts';

/** A piece of text from the model, with its probability and its time in seconds. */
export interface TimedToken extends Span {
  readonly piece: string;
  readonly probability: number;
}

/** SentencePiece's character for a space; a piece that begins with it begins a word. */
const SPACE = '\u2581';
/** A byte of a character without a piece of its own, such as `<0xE2>`. */
const BYTE = /^<0x([0-9A-F]{2})>$/;

/**
 * The longest run of tokens, and the smallest total number of tokens, that count as a loop when repeated four times.
 */
const MAX_LOOP_TOKENS = 6;
const LOOP_REPEATS = 4;
const MIN_LOOPED_TOKENS = 12;

/** Whether the piece begins a word. */
export function startsWord(piece: string): boolean {
  return piece.startsWith(SPACE);
}

/** Whether the piece has an audible part, letters or digits rather than punctuation. */
export function isSpoken(piece: string): boolean {
  return /[\p{L}\p{N}]/u.test(piece);
}

/** The text that pieces spell, without spaces around it. */
export function textOf(pieces: readonly string[]): string {
  return Buffer.concat(pieces.map(bytesOf)).toString('utf8').trim();
}

function bytesOf(piece: string): Buffer {
  const hexadecimal = BYTE.exec(piece)?.[1];
  return hexadecimal ? Buffer.from(hexadecimal, 'hex') : Buffer.from(piece.replaceAll(SPACE, ' '));
}

/** The number of tokens at the end that only repeat those before them, as the model does when it loses track. */
export function loopedTokens(tokens: readonly number[]): number {
  for (let length = 1; length <= MAX_LOOP_TOKENS; length++) {
    const looped = length * LOOP_REPEATS;
    if (looped < MIN_LOOPED_TOKENS || looped > tokens.length) continue;
    const tail = tokens.slice(-looped);
    if (tail.every((token, i) => token === tail[i % length])) return looped - length;
  }
  return 0;
}
