import { BOND } from './bonds.ts';
import { type BrokenPart, breakWord } from './break-word.ts';
import { columnsOf } from './columns.ts';
import type { Hyphenate } from './hyphenation.ts';
import type { WordPart } from './shown-word.ts';
import { breakPositions, isUnspaced } from './unspaced.ts';

/** The smallest unit of a line, never broken: usually a word. */
export interface Piece {
  readonly text: string;
  /** Hyphen that it gets at the end of a line; included in `columns`. */
  readonly hyphen: BrokenPart['hyphen'];
  readonly columns: number;
  /** Columns between it and the previous piece of its voice on a line. */
  readonly space: 0 | 1;
  /** Whole milliseconds. */
  readonly start: number;
  readonly end: number;
  /** Cost of separating it from the previous piece of its voice: 0 to 30. */
  readonly bond: number;
  /** Index of its voice. */
  readonly voice: number;
  /** Whether it is the first piece after a silence of its voice, which no cue spans. */
  readonly isFirst: boolean;
  /** Index among the pieces of its channel. */
  readonly order: number;
}

/** Divides the pieces of one voice, without a long silence between them, into pieces of at most `widest` columns. */
export function cutToSize(
  pieces: readonly Piece[],
  widest: number,
  hyphenate: Hyphenate | undefined,
): Piece[] {
  return stretchesOf(pieces)
    .flatMap(segmentUnspaced)
    .flatMap((piece, at, all) =>
      piece.columns > widest ? breakPiece(piece, widest, hyphenate, marksAfter(all, at, widest)) : [piece],
    );
}

/** Columns of the marks after a piece that must not start a line; of as many as leave half a line for the piece. */
function marksAfter(pieces: readonly Piece[], at: number, widest: number): number {
  let columns = 0;
  for (let next = at + 1; ; next++) {
    const mark = pieces[next];
    if (mark === undefined || mark.space === 1 || mark.bond < BOND.beforeMark) return columns;
    if (columns + mark.columns > widest / 2) return columns;
    columns += mark.columns;
  }
}

/** Times of a piece in whole milliseconds. */
export interface PieceTimes {
  readonly start: number;
  readonly end: number;
}

/**
 * Times of a part of a word, in proportion to its columns. The last part ends with the word, even if it has no columns.
 */
export function shareOf(parts: readonly WordPart[], index: number, whole: PieceTimes): PieceTimes {
  if (parts.length === 1) return whole;
  const { start, end } = whole;
  const upTo = (count: number): number =>
    parts.slice(0, count).reduce((sum, { columns }) => sum + columns, 0);
  const total = Math.max(1, upTo(parts.length));
  const at = (count: number): number => Math.round(start + ((end - start) * upTo(count)) / total);
  return { start: at(index), end: index === parts.length - 1 ? end : at(index + 1) };
}

/** Splits a piece into several, each with its share of the time. */
function splitPiece(piece: Piece, broken: readonly BrokenPart[], bondAt: (index: number) => number): Piece[] {
  const parts = broken.map((part) => ({ ...part, columns: columnsOf(part.text) + part.hyphen.length }));
  return parts.map((part, index) => ({
    ...piece,
    ...part,
    ...shareOf(parts, index, { start: piece.start, end: piece.end }),
    space: index === 0 ? piece.space : 0,
    bond: bondAt(index),
    isFirst: index === 0 && piece.isFirst,
  }));
}

/** Groups pieces that have no spaces between them. */
function stretchesOf(pieces: readonly Piece[]): Piece[][] {
  const stretches: Piece[][] = [];
  for (const piece of pieces) {
    const last = stretches.at(-1);
    if (last !== undefined && piece.space === 0) last.push(piece);
    else stretches.push([piece]);
  }
  return stretches;
}

/** Finds the words of a text without spaces. A word can be a part of a piece, or several pieces. */
function segmentUnspaced(stretch: readonly Piece[]): readonly Piece[] {
  if (!stretch.some(({ text }) => isUnspaced(text))) return stretch;
  let length = 0;
  const placed = stretch.map((piece) => {
    const from = length;
    length += piece.text.length;
    return { piece, from };
  });
  const bonds = breakPositions(
    stretch.map(({ text }) => text).join(''),
    placed.slice(1).map(({ from }) => from),
  );
  const positions = [...bonds.keys()];
  let next = 0;
  return placed.flatMap(({ piece, from }) => {
    const cuts: number[] = [];
    // A time or a URL next to kana is one word, even if the segmenter divides it.
    const mayPart = isUnspaced(piece.text);
    for (; (positions[next] ?? Number.POSITIVE_INFINITY) < from + piece.text.length; next++)
      if (mayPart && (positions[next] ?? 0) > from) cuts.push((positions[next] ?? 0) - from);
    const texts = [0, ...cuts].map(
      (cut, index): BrokenPart => ({ text: piece.text.slice(cut, cuts[index]), hyphen: '' }),
    );
    return splitPiece(piece, texts, (index) =>
      index === 0
        ? bondBefore(piece, bonds.get(from))
        : (bonds.get(from + (cuts[index - 1] ?? 0)) ?? BOND.insideWord),
    );
  });
}

/**
 * Bond before a piece. Punctuation that must not start a line stays with the previous piece, even if Deepgram starts a
 * sentence there.
 */
function bondBefore({ space, bond }: Piece, found: number | undefined): number {
  if (space === 1 || found === undefined) return bond;
  return found >= BOND.insideWord ? found : bond === BOND.sentence ? bond : found;
}

/** Breaks a word that is wider than a line, so that the marks after it fit on the line of its last part. */
function breakPiece(
  piece: Piece,
  widest: number,
  hyphenate: Hyphenate | undefined,
  marks: number,
): readonly Piece[] {
  const brokenFor = (room: number): Piece[] =>
    splitPiece(piece, breakWord(piece.text, room, hyphenate), (index) =>
      index === 0 ? piece.bond : BOND.insideWord,
    );
  const broken = brokenFor(widest);
  return (broken.at(-1)?.columns ?? 0) + marks <= widest ? broken : brokenFor(widest - marks);
}
