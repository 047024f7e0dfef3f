/**
 * Start and end times of words in seconds, by word index; NaN is unknown. They are in columns because an object per
 * word of a long recording takes more memory than the text.
 */
export interface TimeColumns {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

/** Assumed duration of a word without an end, in seconds. */
const USUAL_SECONDS = 0.3;

/**
 * Corrects times so that they ascend and do not overlap, in the order of the words. Most stay the same. Starts that are
 * unknown, or out of order with most others, are spread evenly between their neighbors. `duration` limits the last
 * word.
 */
export function repairTimes({ starts: given, ends }: TimeColumns, duration: number): TimeColumns {
  const starts = isSteady(given) ? given : repairStarts(given, duration);
  const repaired = ends.map((end, index) => {
    const start = starts[index] ?? 0;
    const latest = starts[index + 1] ?? (duration > start ? duration : Number.MAX_VALUE);
    return Math.max(start, Math.min(endFrom(start, given[index] ?? Number.NaN, end), latest));
  });
  return { starts, ends: repaired };
}

/** Whether all starts are known and in order, as in almost all answers. */
const isSteady = (starts: Float64Array): boolean =>
  starts.every((start, index) => start >= 0 && start >= (starts[index - 1] ?? 0));

/** End of a word that now starts at `start`: a word that was moved keeps its duration. */
function endFrom(start: number, given: number, end: number): number {
  if (Number.isNaN(end)) return start + USUAL_SECONDS;
  return Number.isNaN(given) ? end : end + (start - given);
}

function repairStarts(starts: Float64Array, duration: number): Float64Array {
  const steady = longestAscent(starts);
  const repaired = new Float64Array(starts.length);
  let before = { index: -1, start: 0 };
  for (const index of [...steady, starts.length]) {
    const start = starts[index] ?? Math.max(before.start, duration);
    const step = (start - before.start) / (index - before.index);
    for (let between = before.index + 1; between < index; between++)
      repaired[between] = Math.min(start, before.start + step * (between - before.index));
    if (index < starts.length) repaired[index] = start;
    before = { index, start };
  }
  return repaired;
}

/**
 * Indexes of the longest non-decreasing subsequence. Unknown values are left out.
 * https://en.wikipedia.org/wiki/Longest_increasing_subsequence
 */
function longestAscent(values: Float64Array): number[] {
  // By length of a subsequence, the index of its lowest possible last value.
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  const valueAt = (index: number | undefined): number => values[index ?? -1] ?? 0;
  values.forEach((value, index) => {
    // Also false for NaN.
    if (!(value >= 0)) return;
    let [low, high] = [0, ends.length];
    // Values are almost always in order; then the longest subsequence grows without a search.
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
