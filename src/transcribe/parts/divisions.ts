import { isFiniteNumber, type JsonObject } from '../../lib/guards.ts';
import { type Slice, shifted, speakerIn, spokenBy } from './heard.ts';

/** A sentence, paragraph or utterance of a part, with the words that it has in the whole. */
export interface PartDivision {
  /** As it came, in seconds and speakers of the whole. */
  readonly given: JsonObject;
  /** Numbers of its words in the whole: the first, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** Whether it is as it came; else a seam goes through it. */
  readonly isWhole: boolean;
}

interface DivisionPiece extends PartDivision {
  /** Whether the part before, or the one after, has more of it. */
  readonly goesOn: boolean;
  readonly wentOn: boolean;
}

/** Two values of one moment may be rounded differently. */
const SAME_MOMENT_SECONDS = 0.0005;

/**
 * The divisions of a channel, in order. What a seam goes through is one again where both parts heard it go on there, with
 * one speaker. `givenBy` has those of a part as they came, `words` are those of the whole.
 */
export function divisionsOf(
  slices: readonly Slice[],
  givenBy: (slice: Slice) => readonly JsonObject[],
  words: readonly JsonObject[],
): PartDivision[] {
  const joined: DivisionPiece[] = [];
  for (const piece of slices.flatMap((slice) => piecesOf(slice, givenBy(slice)))) {
    const last = joined.at(-1);
    if (last?.goesOn && piece.wentOn && last.to === piece.from && isOneSpeaker(words, piece.from))
      joined[joined.length - 1] = { ...piece, given: last.given, from: last.from, isWhole: false };
    else joined.push(piece);
  }
  return joined;
}

/** The divisions of a part, as far as their words are in the whole. */
function piecesOf(slice: Slice, given: readonly JsonObject[]): DivisionPiece[] {
  const { words, first, last, base, part, speakerOf } = slice;
  const starts = firstWords(
    given.map((division) => shifted(division, part.from)),
    words,
  );
  return given.flatMap((division, index) => {
    const [from, to] = [starts[index] ?? 0, starts[index + 1] ?? words.length];
    const [begin, end] = [Math.max(from, first), Math.min(to, last)];
    if (begin >= end) return [];
    const [wentOn, goesOn] = [begin > from, end < to];
    return [
      {
        given: spokenBy(shifted(division, part.from), speakerOf),
        from: base + begin - first,
        to: base + end - first,
        isWhole: !wentOn && !goesOn,
        wentOn,
        goesOn,
      },
    ];
  });
}

/** The number of the word with which each division begins; the first one has all words before it, too. */
function firstWords(divisions: readonly JsonObject[], words: readonly JsonObject[]): number[] {
  let next = 0;
  return divisions.map(({ start }, index) => {
    if (index === 0 || !isFiniteNumber(start)) return next;
    while (next < words.length && startOf(words[next]) < start - SAME_MOMENT_SECONDS) next++;
    return next;
  });
}

/** What is not told is not later than anything. */
const startOf = (word: JsonObject | undefined): number =>
  isFiniteNumber(word?.['start']) ? word['start'] : 0;

function isOneSpeaker(words: readonly JsonObject[], at: number): boolean {
  const [before, after] = [words[at - 1], words[at]];
  return before !== undefined && after !== undefined && speakerIn(before) === speakerIn(after);
}
