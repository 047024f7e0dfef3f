/** A word of one part, with times in seconds of the recording. */
export interface TimedWord {
  /** The text for comparison, in lower case and without punctuation. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The indices of a word that both parts have, in the earlier part and in the later part. */
type Pair = readonly [before: number, after: number];

/** The place at which the joined answer changes from one part to the next. */
export interface Seam {
  /** The number of words that are kept of the earlier part. */
  readonly kept: number;
  /** The number of words that are left out at the start of the later part. */
  readonly dropped: number;
  /** The words that both parts have, in order. */
  readonly pairs: readonly Pair[];
}

/** The largest difference in seconds between the times of the same word in two parts. */
const SAME_WORD_SECONDS = 1;
/** Seconds. Up to this difference, the parts agree on a time. */
const SAME_MOMENT_SECONDS = 0.05;
/** Seconds. Pauses whose lengths round to the same multiple count as equally long. */
const PAUSE_STEP_SECONDS = 0.1;
/** The most words to compare. Nobody says more in the overlap. */
const MOST_WORDS = 1000;

/**
 * Finds the seam of two parts that overlap from `from` to `to`, in seconds. It is after a word that both parts have, so
 * that each word is there once, and if possible one after which both parts have the same next word, all at the same
 * times. Among those, it is in the longest pause, since recognizers divide speech there: what a part has on the far side
 * no longer depends on where the part begins or ends. Among equal pauses, it is in the one closest to the middle of the
 * overlap. If the parts have no word in common, the seam is in the middle.
 */
export function seamOf(
  before: readonly TimedWord[],
  after: readonly TimedWord[],
  { from, to }: { readonly from: number; readonly to: number },
): Seam {
  const first = before.findLastIndex(({ end }) => end <= from) + 1;
  const next = after.findIndex(({ start }) => start >= to);
  const overlap = [before.slice(first), after.slice(0, next === -1 ? after.length : next)] as const;
  const pairs = pairsOf(...overlap).map(([a, b]): Pair => [first + a, b]);
  const middle = (from + to) / 2;
  const cut = bestCut(before, after, pairs, middle) ?? timeCut(before, after, middle);
  return { ...cut, pairs };
}

interface SeamCut {
  readonly kept: number;
  readonly dropped: number;
}

interface SeamCandidate extends SeamCut {
  /** 0 if this word and the next are equal in both parts and at the same times, 1 if the times differ, 2 if the next word differs. */
  readonly doubt: number;
  /** The length of the pause after the word, in steps. */
  readonly pause: number;
  readonly distance: number;
}

function bestCut(
  before: readonly TimedWord[],
  after: readonly TimedWord[],
  pairs: readonly Pair[],
  middle: number,
): SeamCut | undefined {
  const isSteady = (a: number, b: number): boolean => {
    const [one, other] = [before[a], after[b]];
    const isNear = (x = 0, y = 0): boolean => Math.abs(x - y) <= SAME_MOMENT_SECONDS;
    return isNear(one?.start, other?.start) && isNear(one?.end, other?.end);
  };
  const candidates = pairs.map(([a, b], index): SeamCandidate => {
    const [nextA, nextB] = pairs[index + 1] ?? [];
    const end = before[a]?.end ?? 0;
    const next = before[a + 1]?.start ?? end;
    return {
      kept: a + 1,
      dropped: b + 1,
      doubt: nextA !== a + 1 || nextB !== b + 1 ? 2 : isSteady(a, b) && isSteady(nextA, nextB) ? 0 : 1,
      pause: Math.round((next - end) / PAUSE_STEP_SECONDS),
      distance: Math.abs((end + next) / 2 - middle),
    };
  });
  const [best] = candidates.toSorted(
    (a, b) => a.doubt - b.doubt || b.pause - a.pause || a.distance - b.distance,
  );
  return best && { kept: best.kept, dropped: best.dropped };
}

function timeCut(before: readonly TimedWord[], after: readonly TimedWord[], middle: number): SeamCut {
  const isEarly = ({ start, end }: TimedWord): boolean => (start + end) / 2 < middle;
  return { kept: before.findLastIndex(isEarly) + 1, dropped: after.findLastIndex(isEarly) + 1 };
}

/**
 * Returns a longest common subsequence of two lists of words, in which the times of a word are about the same. Among
 * several, it is the one whose times are closest. https://en.wikipedia.org/wiki/Longest_common_subsequence
 */
function pairsOf(before: readonly TimedWord[], after: readonly TimedWord[]): Pair[] {
  const [rows, columns] = [before.length, after.length];
  if (rows > MOST_WORDS || columns > MOST_WORDS) return [];
  const width = columns + 1;
  // The best score of the rest of both lists, from a row and a column on.
  const best = new Float64Array((rows + 1) * width);
  const at = (row: number, column: number): number => best[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--)
      best[row * width + column] = Math.max(
        at(row + 1, column),
        at(row, column + 1),
        scoreOf(before[row], after[column]) + at(row + 1, column + 1),
      );
  const pairs: Pair[] = [];
  for (let [row, column] = [0, 0]; row < rows && column < columns; ) {
    const score = scoreOf(before[row], after[column]);
    if (score > 0 && at(row, column) === score + at(row + 1, column + 1)) pairs.push([row++, column++]);
    else if (at(row, column) === at(row + 1, column)) row++;
    else column++;
  }
  return pairs;
}

/** Returns 1 to 1.5 for a word that two parts have at about the same time, and 0 otherwise. */
function scoreOf(one: TimedWord | undefined, other: TimedWord | undefined): number {
  if (one === undefined || other === undefined || one.text === '' || one.text !== other.text) return 0;
  const apart = Math.abs(one.start - other.start);
  return apart > SAME_WORD_SECONDS ? 0 : 1 + 0.5 * (1 - apart / SAME_WORD_SECONDS);
}
