import { isFiniteNumber, type JsonObject } from '../../lib/guards.ts';
import { type Slice, shifted, speakerIn, withSpeaker } from './slices.ts';

/** A sentence, paragraph or utterance of a part, with the range of its words in the joined answer. */
export interface PartDivision {
  /** The object of the part's answer, with times and speakers of the joined answer. */
  readonly given: JsonObject;
  /** The index of its first word in the joined answer. */
  readonly from: number;
  /** The index after its last word in the joined answer. */
  readonly to: number;
  /** Whether it is complete. Otherwise a seam divides it. */
  readonly isWhole: boolean;
}

interface DivisionPiece extends PartDivision {
  /** Whether words of it are cut off at its start. */
  readonly isCutAtStart: boolean;
  /** Whether words of it are cut off at its end. */
  readonly isCutAtEnd: boolean;
}

/** The largest difference in seconds between two values of the same time, which may be rounded differently. */
const SAME_MOMENT_SECONDS = 0.0005;

/**
 * Returns the divisions of a channel, in order. Two pieces at a seam are joined if both parts have words beyond the
 * seam in the same division, and the speaker is the same. `givenBy` returns the divisions in the answer to a part, and
 * `words` are the words of the joined answer.
 */
export function divisionsOf(
  slices: readonly Slice[],
  givenBy: (slice: Slice) => readonly JsonObject[],
  words: readonly JsonObject[],
): PartDivision[] {
  const joined: DivisionPiece[] = [];
  for (const piece of slices.flatMap((slice) => piecesOf(slice, givenBy(slice)))) {
    const last = joined.at(-1);
    if (last?.isCutAtEnd && piece.isCutAtStart && last.to === piece.from && isOneSpeaker(words, piece.from))
      joined[joined.length - 1] = { ...piece, given: last.given, from: last.from, isWhole: false };
    else joined.push(piece);
  }
  return joined;
}

/** Returns the divisions of a part, reduced to the words that are in the joined answer. */
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
    const [isCutAtStart, isCutAtEnd] = [begin > from, end < to];
    return [
      {
        given: withSpeaker(shifted(division, part.from), speakerOf),
        from: base + begin - first,
        to: base + end - first,
        isWhole: !isCutAtStart && !isCutAtEnd,
        isCutAtStart,
        isCutAtEnd,
      },
    ];
  });
}

/** Returns the index of the first word of each division. The first division also gets all words before it. */
function firstWords(divisions: readonly JsonObject[], words: readonly JsonObject[]): number[] {
  let next = 0;
  return divisions.map(({ start }, index) => {
    if (index === 0 || !isFiniteNumber(start)) return next;
    while (next < words.length && startOf(words[next]) < start - SAME_MOMENT_SECONDS) next++;
    return next;
  });
}

/** Returns the start of a word. A word without times counts as early. */
const startOf = (word: JsonObject | undefined): number =>
  isFiniteNumber(word?.['start']) ? word['start'] : 0;

function isOneSpeaker(words: readonly JsonObject[], at: number): boolean {
  const [before, after] = [words[at - 1], words[at]];
  return before !== undefined && after !== undefined && speakerIn(before) === speakerIn(after);
}
