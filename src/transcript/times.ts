/**
 * When words are said, in seconds, by their position; NaN is unknown. As columns, since an object for each of the words of
 * a long recording takes more memory than all that they say.
 */
export interface TimeColumns {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

/** How long a word lasts whose end is unknown, in seconds. */
const USUAL_SECONDS = 0.3;

/**
 * Times that never go back and never overlap, in the order of the words: most stay as they are. Where a start is
 * unknown, or out of step with most others, it lies evenly between its neighbours. `duration` bounds the last one.
 */
export function mendTimes({ starts: given, ends }: TimeColumns, duration: number): TimeColumns {
  const starts = isSteady(given) ? given : mendStarts(given, duration);
  const mended = ends.map((end, index) => {
    const start = starts[index] ?? 0;
    const latest = starts[index + 1] ?? (duration > start ? duration : Number.MAX_VALUE);
    return Math.max(start, Math.min(endFrom(start, given[index] ?? Number.NaN, end), latest));
  });
  return { starts, ends: mended };
}

/** Whether all are known and none falls, as in almost all answers. */
const isSteady = (starts: Float64Array): boolean =>
  starts.every((start, index) => start >= 0 && start >= (starts[index - 1] ?? 0));

/** Where a word ends that begins there: a word that was moved lasts as long as it did. */
function endFrom(start: number, given: number, end: number): number {
  if (Number.isNaN(end)) return start + USUAL_SECONDS;
  return Number.isNaN(given) ? end : end + (start - given);
}

function mendStarts(starts: Float64Array, duration: number): Float64Array {
  const steady = longestRise(starts);
  const mended = new Float64Array(starts.length);
  let before = { index: -1, start: 0 };
  for (const index of [...steady, starts.length]) {
    const start = starts[index] ?? Math.max(before.start, duration);
    const step = (start - before.start) / (index - before.index);
    for (let between = before.index + 1; between < index; between++)
      mended[between] = Math.min(start, before.start + step * (between - before.index));
    if (index < starts.length) mended[index] = start;
    before = { index, start };
  }
  return mended;
}

/**
 * Positions of the longest run of values, not necessarily neighbours, that never falls.
 * https://en.wikipedia.org/wiki/Longest_increasing_subsequence
 */
function longestRise(values: Float64Array): number[] {
  // By length of the run, the position at which the lowest such run ends.
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  const valueAt = (index: number | undefined): number => values[index ?? -1] ?? 0;
  values.forEach((value, index) => {
    // What is unknown is neither.
    if (!(value >= 0)) return;
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
