import type { Span } from '../speech-regions.ts';

/** A piece of text as the model wrote it, with its probability and its time in seconds. */
export interface TimedToken extends Span {
  readonly piece: string;
  readonly probability: number;
}

/** SentencePiece writes a space as this; a piece that begins with it begins a word. */
const SPACE = '\u2581';
/** A byte of a character that has no piece of its own, such as `<0xE2>`. */
const BYTE = /^<0x([0-9A-F]{2})>$/;

/** Longest run of tokens, and least number of tokens in all, that count as a loop when said four times over. */
const MAX_LOOP_TOKENS = 6;
const LOOP_REPEATS = 4;
const MIN_LOOPED_TOKENS = 12;

/** Whether the piece begins a word. */
export function startsWord(piece: string): boolean {
  return piece.startsWith(SPACE);
}

/** Whether the piece is heard, as letters and digits are and punctuation is not. */
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

/** How many tokens at the end only repeat those before them, which the model does when it has lost its way. */
export function loopedTokens(tokens: readonly number[]): number {
  for (let length = 1; length <= MAX_LOOP_TOKENS; length++) {
    const looped = length * LOOP_REPEATS;
    if (looped < MIN_LOOPED_TOKENS || looped > tokens.length) continue;
    const tail = tokens.slice(-looped);
    if (tail.every((token, i) => token === tail[i % length])) return looped - length;
  }
  return 0;
}
