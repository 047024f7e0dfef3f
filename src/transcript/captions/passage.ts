import { BOND } from './bonds.ts';
import type { PieceList } from './piece-list.ts';

/** Pieces with what is needed to look at any of their spans at once. Times are milliseconds. */
export interface CaptionPassage {
  readonly pieces: PieceList;
  /** When each piece is said; no piece is behind the last one. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Who says each piece, by position among the voices. */
  readonly voices: Int32Array;
  /** All pieces as one text, each behind its space, and where each begins in it. */
  readonly text: string;
  readonly offsets: Int32Array;
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
export function passageOf(pieces: PieceList, voices: number): CaptionPassage {
  const { length } = pieces;
  const passage = {
    pieces,
    starts: new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY),
    ends: pieces.ends,
    voices: pieces.voices,
    text: pieces.texts.map((text, at) => (pieces.spaces[at] === 1 ? ` ${text}` : text)).join(''),
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

/** What has to do with the voice of each piece. */
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
    // However long one waits, no line begins with a full stop.
    bonds[index] = bond >= BOND.insideWord ? bond : bond * loosened;
  }
}

/** What has to do with all that is said before each piece. */
function measureForwards({ pieces, starts, ends, bonds, reached, pauses, sentences }: CaptionPassage): void {
  let end = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < pieces.length; index++) {
    const long = index === 0 ? 0 : Math.max(0, (starts[index] ?? 0) - end - PAUSE_MS);
    reached[index] = end;
    end = Math.max(end, ends[index] ?? 0);
    pauses[index + 1] = (pauses[index] ?? 0) + (long / 1000) * PAUSE_COST_A_SECOND;
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

/** Columns of the pieces of one voice from one position to another. */
export const columnsBetween = ({ upTo, lineFrom }: CaptionPassage, from: number, to: number): number =>
  (upTo[to] ?? 0) - (lineFrom[from] ?? 0);
