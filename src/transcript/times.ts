/** When something is said, in seconds. */
export interface TimeSpan {
  readonly start: number;
  readonly end: number;
}

/** Times as they come: what is no number is unknown. */
export interface RawSpan {
  readonly start: number | undefined;
  readonly end: number | undefined;
}

/** How long a word lasts whose end is unknown, in seconds. */
const USUAL_SECONDS = 0.3;

/**
 * Times that never go back and never overlap, in the order of the words: most stay as they are. Where a start is
 * unknown, or out of step with most others, it lies evenly between its neighbours. `duration` bounds the last one.
 */
export function mendTimes(spans: readonly RawSpan[], duration: number): TimeSpan[] {
  const starts = mendStarts(
    spans.map(({ start }) => start),
    duration,
  );
  return spans.map((given, index) => {
    const start = starts[index] ?? 0;
    const latest = starts[index + 1] ?? (duration > start ? duration : Number.MAX_VALUE);
    return { start, end: Math.max(start, Math.min(endFrom(start, given), latest)) };
  });
}

/** Where a word ends that begins there: a word that was moved lasts as long as it did. */
function endFrom(start: number, given: RawSpan): number {
  if (given.end === undefined) return start + USUAL_SECONDS;
  return given.start === undefined ? given.end : given.end + (start - given.start);
}

function mendStarts(starts: readonly (number | undefined)[], duration: number): number[] {
  const steady = longestRise(starts);
  const mended: number[] = [];
  let before = { index: -1, start: 0 };
  for (const index of [...steady, starts.length]) {
    const start = starts[index] ?? Math.max(before.start, duration);
    const step = (start - before.start) / (index - before.index);
    for (let between = before.index + 1; between < index; between++)
      mended.push(Math.min(start, before.start + step * (between - before.index)));
    if (index < starts.length) mended.push(start);
    before = { index, start };
  }
  return mended;
}

/**
 * Positions of the longest run of values, not necessarily neighbours, that never falls.
 * https://en.wikipedia.org/wiki/Longest_increasing_subsequence
 */
function longestRise(values: readonly (number | undefined)[]): number[] {
  // By length of the run, the position at which the lowest such run ends.
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  const valueAt = (index: number | undefined): number => values[index ?? -1] ?? 0;
  values.forEach((value, index) => {
    if (value === undefined || value < 0) return;
    let [low, high] = [0, ends.length];
    // Values come in order almost always, and then the longest run goes on.
    if (ends.length > 0 && valueAt(ends.at(-1)) <= value) low = high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (valueAt(ends[middle]) <= value) low = middle + 1;
      else high = middle;
    }
    previous[index] = ends[low - 1];
    ends[low] = index;
  });
  const run: number[] = [];
  for (let index = ends.at(-1); index !== undefined; index = previous[index]) run.push(index);
  return run.reverse();
}
