import { BOND } from './bonds.ts';
import { type BrokenPart, breakWord } from './break-word.ts';
import { columnsOf } from './columns.ts';
import type { Hyphenate } from './hyphenation.ts';
import type { WordPart } from './shown-word.ts';
import { isUnspaced, partings } from './unspaced.ts';

/** What lines are made of, and never parted: a word mostly. */
export interface Piece {
  readonly text: string;
  /** What it ends with where a line ends behind it: it is counted. */
  readonly hyphen: BrokenPart['hyphen'];
  readonly columns: number;
  /** Columns between it and the piece before of its voice, on one line. */
  readonly space: 0 | 1;
  /** Whole milliseconds. */
  readonly start: number;
  readonly end: number;
  /** How bad it is to part it from the piece before of its voice: 0 to 30. */
  readonly bond: number;
  /** Position of who says it among the voices. */
  readonly voice: number;
  /** Whether it is the first one after a silence of its voice, which no cue reaches across. */
  readonly isFirst: boolean;
  /** Position among the pieces of its channel. */
  readonly order: number;
}

/** What a voice says without a long silence, in pieces of `widest` columns at most: some are words, some parts of them. */
export function cutToSize(
  pieces: readonly Piece[],
  widest: number,
  hyphenate: Hyphenate | undefined,
): Piece[] {
  return stretchesOf(pieces)
    .flatMap(partUnspaced)
    .flatMap((piece) => (piece.columns > widest ? brokenUp(piece, widest, hyphenate) : [piece]));
}

/** When a piece is said, in whole milliseconds. */
export interface PieceTimes {
  readonly start: number;
  readonly end: number;
}

/** The share of a part in a time, by columns; the last one ends when it does, even if it takes none. */
export function shareOf(parts: readonly WordPart[], index: number, whole: PieceTimes): PieceTimes {
  if (parts.length === 1) return whole;
  const { start, end } = whole;
  const upTo = (count: number): number =>
    parts.slice(0, count).reduce((sum, { columns }) => sum + columns, 0);
  const total = Math.max(1, upTo(parts.length));
  const at = (count: number): number => Math.round(start + ((end - start) * upTo(count)) / total);
  return { start: at(index), end: index === parts.length - 1 ? end : at(index + 1) };
}

/** A piece as several, each with its share of the time. */
function spread(piece: Piece, broken: readonly BrokenPart[], bondAt: (index: number) => number): Piece[] {
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

/** Pieces that are written without spaces between them. */
function stretchesOf(pieces: readonly Piece[]): Piece[][] {
  const stretches: Piece[][] = [];
  for (const piece of pieces) {
    const last = stretches.at(-1);
    if (last !== undefined && piece.space === 0) last.push(piece);
    else stretches.push([piece]);
  }
  return stretches;
}

/** Finds the words of a text that has no spaces; what came as one piece may be several, and the other way round. */
function partUnspaced(stretch: readonly Piece[]): readonly Piece[] {
  if (!stretch.some(({ text }) => isUnspaced(text))) return stretch;
  let length = 0;
  const placed = stretch.map((piece) => {
    const from = length;
    length += piece.text.length;
    return { piece, from };
  });
  const bonds = partings(
    stretch.map(({ text }) => text).join(''),
    placed.slice(1).map(({ from }) => from),
  );
  const positions = [...bonds.keys()];
  let next = 0;
  return placed.flatMap(({ piece, from }) => {
    const cuts: number[] = [];
    // A time or an address beside kana is one word, whatever is found in it.
    const mayPart = isUnspaced(piece.text);
    for (; (positions[next] ?? Number.POSITIVE_INFINITY) < from + piece.text.length; next++)
      if (mayPart && (positions[next] ?? 0) > from) cuts.push((positions[next] ?? 0) - from);
    const texts = [0, ...cuts].map(
      (cut, index): BrokenPart => ({ text: piece.text.slice(cut, cuts[index]), hyphen: '' }),
    );
    return spread(piece, texts, (index) =>
      index === 0
        ? bondBefore(piece, bonds.get(from))
        : (bonds.get(from + (cuts[index - 1] ?? 0)) ?? BOND.insideWord),
    );
  });
}

/** What no line begins with stays with what is before it, even if a sentence is told to begin there. */
function bondBefore({ space, bond }: Piece, found: number | undefined): number {
  if (space === 1 || found === undefined) return bond;
  return found >= BOND.insideWord ? found : bond === BOND.sentence ? bond : found;
}

/** A word that is wider than a line is broken: there is no other way to show it. */
const brokenUp = (piece: Piece, widest: number, hyphenate: Hyphenate | undefined): Piece[] =>
  spread(piece, breakWord(piece.text, widest, hyphenate), (index) =>
    index === 0 ? piece.bond : BOND.insideWord,
  );
