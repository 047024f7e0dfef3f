import { BOND } from './bonds.ts';
import type { PieceList } from './piece-list.ts';

/** Pieces with precomputed sums, which give the values of any range in constant time. Times are in milliseconds. */
export interface CaptionPassage {
  readonly pieces: PieceList;
  /** Times of each piece. `starts` has an infinite entry after the last piece. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Index of the voice of each piece. */
  readonly voices: Int32Array;
  /** The text of all pieces, each after its space, and the offset of each piece in it. */
  readonly text: string;
  readonly offsets: Int32Array;
  /** Columns before each piece, spaces included; differences are valid within one voice. */
  readonly upTo: Float64Array;
  /** The same, including the space before the piece, which is dropped at the start of a line. */
  readonly lineFrom: Float64Array;
  /** Cost of separating each piece from the previous one of its voice. Pauses reduce it. */
  readonly bonds: Float64Array;
  /** Index of the previous piece of the same voice; -1 for none. */
  readonly previous: Int32Array;
  /** Cost of starting a cue with each piece: the sum of the bonds that this breaks, over all voices. */
  readonly cuts: Float64Array;
  /** Time at which all earlier pieces have ended. */
  readonly reached: Float64Array;
  /** Sum of the costs of all pauses before each piece. */
  readonly pauses: Float64Array;
  /** Number of sentences that start before each piece. */
  readonly sentences: Int32Array;
  /** Next index after each piece at which the voice changes, or starts after a silence. */
  readonly turns: Int32Array;
}

/** A longer pause should not be within a cue. */
const PAUSE_MS = 500;
const PAUSE_COST_PER_SECOND = 14;
/** A pause of this length reduces a bond by the largest share. */
const LOOSENING_MS = 600;
const LOOSENING = 0.7;

/** Measures pieces, which are sorted by start. */
export function passageOf(pieces: PieceList, voices: number): CaptionPassage {
  const { length } = pieces;
  const passage = {
    pieces,
    starts: new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY),
    ends: pieces.ends,
    voices: pieces.voices,
    text: textOf(pieces),
    offsets: new Int32Array(length),
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
  passage.starts.set(pieces.starts.subarray(0, length));
  measureTexts(passage);
  measureVoices(passage, voices);
  measureForwards(passage);
  measureBackwards(passage, voices);
  return passage;
}

function textOf({ length, texts, spaces }: PieceList): string {
  // Fast path for scripts with spaces.
  if (!spaces.subarray(0, length).includes(0)) return length === 0 ? '' : ` ${texts.join(' ')}`;
  return texts.map((text, at) => (spaces[at] === 1 ? ` ${text}` : text)).join('');
}

function measureTexts({ pieces, offsets, upTo, lineFrom }: CaptionPassage): void {
  const { texts, spaces, columns } = pieces;
  let [offset, sum] = [0, 0];
  for (let index = 0; index < pieces.length; index++) {
    const space = spaces[index] ?? 0;
    offset += space;
    sum += space;
    offsets[index] = offset;
    lineFrom[index] = sum;
    offset += texts[index]?.length ?? 0;
    sum += columns[index] ?? 0;
    upTo[index + 1] = sum;
  }
}

/** Fills in the columns that depend on the pieces of the same voice. */
function measureVoices(
  { pieces, starts, ends, voices, bonds, previous }: CaptionPassage,
  count: number,
): void {
  const last = new Int32Array(count).fill(-1);
  for (let index = 0; index < pieces.length; index++) {
    const voice = voices[index] ?? 0;
    const before = last[voice] ?? -1;
    last[voice] = index;
    previous[index] = before;
    if (pieces.firsts[index] === 1) continue;
    const bond = pieces.bonds[index] ?? 0;
    const start = starts[index] ?? 0;
    const pause = start - (ends[before] ?? start);
    const loosened = 1 - (LOOSENING * Math.max(0, Math.min(LOOSENING_MS, pause))) / LOOSENING_MS;
    // No pause makes it acceptable to break within a word or before punctuation.
    bonds[index] = bond >= BOND.insideWord ? bond : bond * loosened;
  }
}

/** Fills in the columns that depend on all earlier pieces. */
function measureForwards({ pieces, starts, ends, bonds, reached, pauses, sentences }: CaptionPassage): void {
  let end = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < pieces.length; index++) {
    const long = index === 0 ? 0 : Math.max(0, (starts[index] ?? 0) - end - PAUSE_MS);
    reached[index] = end;
    end = Math.max(end, ends[index] ?? 0);
    pauses[index + 1] = (pauses[index] ?? 0) + (long / 1000) * PAUSE_COST_PER_SECOND;
    sentences[index + 1] = (sentences[index] ?? 0) + (bonds[index] === BOND.sentence ? 1 : 0);
  }
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
    if (pieces.firsts[index] === 1 || voices[index - 1] !== voice) turn = index;
  }
}

/** Width of the pieces of one voice from index `from` up to `to`, as a line. */
export const columnsBetween = ({ upTo, lineFrom }: CaptionPassage, from: number, to: number): number =>
  (upTo[to] ?? 0) - (lineFrom[from] ?? 0);
