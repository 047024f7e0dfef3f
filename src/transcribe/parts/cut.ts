/** From when to when a recording is sent, in seconds of its sound. */
export interface PartRange {
  readonly from: number;
  readonly to: number;
}

/** What Deepgram takes at once. */
interface OnceLimits {
  /** Seconds. */
  readonly longest: number;
  /** Bytes. */
  readonly largest: number;
}

/**
 * Seconds that two parts have in common: some sentences, so that what one of them hears at its end without what follows, and
 * the other at its beginning without what came before, is heard by both as a whole.
 */
const OVERLAP_SECONDS = 20;
/** Short parts have less in common, or most would be paid twice. */
const MOST_IN_COMMON = 0.1;

/** The rate of what is compressed changes, so that even parts have other sizes. */
const RESERVE = 0.9;

/**
 * The parts in which a recording is sent, in order; none if it is sent whole. They are even, each as long as the others:
 * Deepgram hears them at the same time, and a rest of some minutes would be heard worse than a half. Places are fixed, since
 * where it is silent is only known by decoding; where a word is cut, the other part has it whole.
 */
export function partRanges(
  { duration, bytes }: { readonly duration: number; readonly bytes: number },
  { longest, largest }: OnceLimits,
): readonly PartRange[] {
  if (duration <= longest && bytes <= largest) return [];
  const most = Math.min(longest, bytes <= largest ? longest : (duration * largest * RESERVE) / bytes);
  const overlap = Math.min(OVERLAP_SECONDS, most * MOST_IN_COMMON);
  const amount = Math.ceil((duration - overlap) / (most - overlap));
  const length = (duration + (amount - 1) * overlap) / amount;
  return Array.from({ length: amount }, (_, index) => {
    const from = index * (length - overlap);
    return { from: milliseconds(from), to: milliseconds(from + length) };
  });
}

const milliseconds = (seconds: number): number => Math.round(seconds * 1000) / 1000;

/** Seconds of all parts together: what is charged. */
export const secondsOf = (ranges: readonly PartRange[]): number =>
  ranges.reduce((sum, { from, to }) => sum + (to - from), 0);
