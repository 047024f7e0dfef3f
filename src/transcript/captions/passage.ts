import { BOND } from './bonds.ts';
import type { Piece } from './pieces.ts';

/** Pieces with what is needed to look at any of their spans at once. Times are milliseconds. */
export interface CaptionPassage {
  readonly pieces: readonly Piece[];
  /** When each piece is said, again, since all steps of a division look there; no piece is behind the last one. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Who says each piece, by position among the voices. */
  readonly voices: Int32Array;
  /** Columns up to each piece, with spaces: of a span of one voice. */
  readonly upTo: Float64Array;
  /** The same, with the space before the piece, which no line begins with. */
  readonly lineFrom: Float64Array;
  /** How bad it is to part each piece from the one before of its voice: the looser, the longer the pause. */
  readonly bonds: Float64Array;
  /** Position of the piece before of the same voice; -1 for none. */
  readonly previous: Int32Array;
  /** How bad it is to begin a cue with each piece, for all who speak. */
  readonly cuts: Float64Array;
  /** When all that begins before a piece has ended. */
  readonly reached: Float64Array;
  /** Costs of the pauses before a piece, summed up. */
  readonly pauses: Float64Array;
  /** How many sentences begin, up to each piece. */
  readonly sentences: Int32Array;
  /** Where the voice changes, or begins after a silence: the next such position after each piece. */
  readonly turns: Int32Array;
}

/** A pause from which on it is better to wait with what follows. */
const PAUSE_MS = 500;
const PAUSE_COST_A_SECOND = 14;
/** A pause of so much makes a bond as loose as it gets, by so much of it. */
const LOOSENING_MS = 600;
const LOOSENING = 0.7;

/** Measures pieces, which are in order of their starts. */
export function passageOf(pieces: readonly Piece[], voices: number): CaptionPassage {
  const { length } = pieces;
  const passage = {
    pieces,
    starts: new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY),
    ends: new Float64Array(length),
    voices: new Int32Array(length),
    upTo: new Float64Array(length + 1),
    lineFrom: new Float64Array(length + 1),
    bonds: new Float64Array(length),
    previous: new Int32Array(length),
    cuts: new Float64Array(length + 1),
    reached: new Float64Array(length + 1),
    pauses: new Float64Array(length + 1),
    sentences: new Int32Array(length + 1),
    turns: new Int32Array(length + 1),
  };
  measureForwards(passage, voices);
  measureBackwards(passage, voices);
  return passage;
}

function measureForwards({ pieces, starts, ends, ...passage }: CaptionPassage, count: number): void {
  const { voices, upTo, lineFrom, bonds, previous, reached, pauses, sentences } = passage;
  const last = new Int32Array(count).fill(-1);
  let end = Number.NEGATIVE_INFINITY;
  pieces.forEach(({ columns, space, bond, start, voice, isFirst, end: until }, index) => {
    const before = last[voice] ?? -1;
    const pause = before < 0 || isFirst ? 0 : start - (ends[before] ?? start);
    const loosened = 1 - (LOOSENING * Math.max(0, Math.min(LOOSENING_MS, pause))) / LOOSENING_MS;
    const long = index === 0 ? 0 : Math.max(0, start - end - PAUSE_MS);
    starts[index] = start;
    ends[index] = until;
    voices[index] = voice;
    previous[index] = before;
    bonds[index] = isFirst ? 0 : bond * loosened;
    reached[index] = end;
    end = Math.max(end, until);
    lineFrom[index] = (upTo[index] ?? 0) + space;
    upTo[index + 1] = (lineFrom[index] ?? 0) + columns;
    pauses[index + 1] = (pauses[index] ?? 0) + (long / 1000) * PAUSE_COST_A_SECOND;
    sentences[index + 1] = (sentences[index] ?? 0) + (bonds[index] === BOND.sentence ? 1 : 0);
    last[voice] = index;
  });
  reached[pieces.length] = end;
}

function measureBackwards({ pieces, voices, bonds, cuts, turns }: CaptionPassage, count: number): void {
  const next = new Float64Array(count);
  let sum = 0;
  let turn = pieces.length;
  turns[pieces.length] = turn;
  for (let index = pieces.length - 1; index >= 0; index--) {
    const voice = voices[index] ?? 0;
    const bond = bonds[index] ?? 0;
    sum += bond - (next[voice] ?? 0);
    next[voice] = bond;
    cuts[index] = sum;
    turns[index] = turn;
    if (pieces[index]?.isFirst || voices[index - 1] !== voice) turn = index;
  }
}

/** Columns of the pieces of one voice from one position to another. */
export const columnsBetween = ({ upTo, lineFrom }: CaptionPassage, from: number, to: number): number =>
  (upTo[to] ?? 0) - (lineFrom[from] ?? 0);
