import { forPlainText } from '../../lib/safe-text.ts';
import { gapBetween } from '../join.ts';
import { BOND, bondBetween } from './bonds.ts';
import { columnsOf, graphemesOf } from './columns.ts';
import type { Grammar } from './grammar.ts';
import { isUnspaced, partings } from './unspaced.ts';

/** A word as it was recognized. Times are whole milliseconds. */
export interface Spoken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly startsSentence: boolean;
}

/** What lines are made of, and never parted: a word mostly. */
export interface Piece {
  readonly text: string;
  readonly columns: number;
  /** Columns between it and the piece before, on one line. */
  readonly space: 0 | 1;
  /** Milliseconds. */
  readonly start: number;
  readonly end: number;
  /** How bad it is to part it from the piece before: 0 to 30. */
  readonly bond: number;
}

/** Words as pieces of `widest` columns at most. */
export function piecesOf(words: readonly Spoken[], grammar: Grammar, widest: number): Piece[] {
  const whole = words.flatMap(piecesOfWord);
  const bound = whole.map((piece, index): Piece => {
    const before = whole[index - 1];
    if (before === undefined) return piece;
    const isSentence = piece.bond === BOND.sentence;
    return {
      ...piece,
      bond: isSentence ? piece.bond : bondBetween(before.text, piece.text, grammar),
      space: spaceBetween(before, piece),
    };
  });
  return stretchesOf(bound)
    .flatMap((stretch) => (stretch.some(({ text }) => isUnspaced(text)) ? partUnspaced(stretch) : stretch))
    .flatMap((piece) => breakUp(piece, widest));
}

const spaceBetween = (before: Piece, after: Piece): 0 | 1 =>
  gapBetween(before.text, after.text) === ' ' ? 1 : 0;

/** A word as it can be shown; what was recognized as one may have spaces. */
function piecesOfWord({ text, start, end, startsSentence }: Spoken): Piece[] {
  const texts = forPlainText(text.toWellFormed())
    .split(/\s+/u)
    .filter((part) => part !== '');
  return spread(texts, start, end).map((part, index) => ({
    ...part,
    space: 1,
    bond: index === 0 && startsSentence ? BOND.sentence : BOND.insideWord,
  }));
}

/** Parts of a text with their share of its time, by columns; the last one ends when it does, even if it takes none. */
function spread(texts: readonly string[], start: number, end: number): Omit<Piece, 'space' | 'bond'>[] {
  const sized = texts.map((text) => ({ text, columns: columnsOf(text) }));
  const total = sized.reduce((sum, { columns }) => sum + columns, 0);
  const at = (column: number): number => Math.round(start + ((end - start) * column) / Math.max(1, total));
  let column = 0;
  return sized.map((part, index) => {
    const from = column;
    column += part.columns;
    return { ...part, start: at(from), end: index === sized.length - 1 ? end : at(column) };
  });
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
function partUnspaced(stretch: readonly Piece[]): Piece[] {
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
    for (; (positions[next] ?? Number.POSITIVE_INFINITY) < from + piece.text.length; next++)
      if ((positions[next] ?? 0) > from) cuts.push((positions[next] ?? 0) - from);
    const bond = Math.min(bonds.get(from) ?? piece.bond, piece.bond);
    const texts = [0, ...cuts].map((cut, index) => piece.text.slice(cut, cuts[index]));
    return spread(texts, piece.start, piece.end).map((part, index) =>
      index === 0
        ? { ...part, space: piece.space, bond: piece.space === 0 ? bond : piece.bond }
        : { ...part, space: 0, bond: bonds.get(from + (cuts[index - 1] ?? 0)) ?? BOND.insideWord },
    );
  });
}

/** A word that is wider than a line is broken into parts of about the same width: there is no other way to show it. */
function breakUp(piece: Piece, widest: number): Piece[] {
  if (piece.columns <= widest) return [piece];
  const width = Math.ceil(piece.columns / Math.ceil(piece.columns / widest));
  const texts: string[] = [];
  let columns = Number.POSITIVE_INFINITY;
  for (const character of charactersOf(piece.text, widest)) {
    const more = columnsOf(character);
    // Two wide characters less a column, when the width is odd.
    if (columns + more <= Math.min(widest, width + 1)) texts.push((texts.pop() ?? '') + character);
    else texts.push(character);
    columns = columns + more <= Math.min(widest, width + 1) ? columns + more : more;
  }
  return spread(texts, piece.start, piece.end).map((part, index) =>
    index === 0
      ? { ...part, space: piece.space, bond: piece.bond }
      : { ...part, space: 0, bond: BOND.insideWord },
  );
}

/** What a text can be broken into: its characters, or their parts if marks make one that is wider than a line. */
const charactersOf = (text: string, widest: number): string[] =>
  graphemesOf(text).flatMap((character) => (columnsOf(character) > widest ? [...character] : [character]));
