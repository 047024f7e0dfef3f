/** A word as one part heard it, in seconds of the whole recording. */
export interface HeardWord {
  /** As it is compared: without case and marks. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The numbers of a word in the part before and in the part after that both heard. */
type Pair = readonly [before: number, after: number];

/** Where one part ends and the next one goes on. */
export interface Seam {
  /** Words of the part before that are kept. */
  readonly kept: number;
  /** Words of the part after that are left out at its beginning. */
  readonly dropped: number;
  /** What both heard, in order. */
  readonly pairs: readonly Pair[];
}

/** Seconds that the times of one word differ at most between two parts. */
const SAME_WORD_SECONDS = 1;
/** More words than anyone says in the overlap: an answer like that is not compared. */
const MOST_WORDS = 1000;

/**
 * Joins two parts by the words that both heard in the seconds from `from` to `to`: in the middle of them, between two words
 * of which both have the same, so that each is there once. Where they agree on nothing, the middle alone decides.
 */
export function seamOf(
  before: readonly HeardWord[],
  after: readonly HeardWord[],
  { from, to }: { readonly from: number; readonly to: number },
): Seam {
  const first = before.findLastIndex(({ end }) => end <= from) + 1;
  const next = after.findIndex(({ start }) => start >= to);
  const heard = [before.slice(first), after.slice(0, next === -1 ? after.length : next)] as const;
  const pairs = pairsOf(...heard).map(([a, b]): Pair => [first + a, b]);
  const middle = (from + to) / 2;
  const cut = bestCut(before, pairs, middle) ?? timeCut(before, after, middle);
  return { ...cut, pairs };
}

interface SeamCut {
  readonly kept: number;
  readonly dropped: number;
}

interface SeamCandidate extends SeamCut {
  /** Whether both go on alike. */
  readonly isCertain: boolean;
  readonly distance: number;
}

function bestCut(before: readonly HeardWord[], pairs: readonly Pair[], middle: number): SeamCut | undefined {
  const candidates = pairs.map(([a, b], index): SeamCandidate => {
    const [nextA, nextB] = pairs[index + 1] ?? [];
    const moment = ((before[a]?.end ?? 0) + (before[a + 1]?.start ?? before[a]?.end ?? 0)) / 2;
    return {
      kept: a + 1,
      dropped: b + 1,
      isCertain: nextA === a + 1 && nextB === b + 1,
      distance: Math.abs(moment - middle),
    };
  });
  const certain = candidates.filter(({ isCertain }) => isCertain);
  const [best] = (certain.length > 0 ? certain : candidates).toSorted((a, b) => a.distance - b.distance);
  return best && { kept: best.kept, dropped: best.dropped };
}

function timeCut(before: readonly HeardWord[], after: readonly HeardWord[], middle: number): SeamCut {
  const isEarly = ({ start, end }: HeardWord): boolean => (start + end) / 2 < middle;
  return { kept: before.findLastIndex(isEarly) + 1, dropped: after.findLastIndex(isEarly) + 1 };
}

/**
 * The words that two lists have in common, in order, at about the same time: as many as there can be, and of several ways
 * the one whose times are closest. https://en.wikipedia.org/wiki/Longest_common_subsequence
 */
function pairsOf(before: readonly HeardWord[], after: readonly HeardWord[]): Pair[] {
  const [rows, columns] = [before.length, after.length];
  if (rows > MOST_WORDS || columns > MOST_WORDS) return [];
  const width = columns + 1;
  // The best score from a word of each on.
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

/** Between 1 and 1.5 for a word that two parts heard at about the same time, or else 0. */
function scoreOf(one: HeardWord | undefined, other: HeardWord | undefined): number {
  if (one === undefined || other === undefined || one.text === '' || one.text !== other.text) return 0;
  const apart = Math.abs(one.start - other.start);
  return apart > SAME_WORD_SECONDS ? 0 : 1 + 0.5 * (1 - apart / SAME_WORD_SECONDS);
}
