/** How a measured length compares with the decoded length. */
export type Verdict = 'right' | 'wrong' | 'unknown';

const TOLERANCE = 0.02;
/** Seconds, for short recordings. */
const LEEWAY = 0.3;

/** Compares two lengths in seconds. An unknown length (undefined) is right if nothing can be decoded. */
export function judge(measured: number | undefined, decoded: number): Verdict {
  if (measured === undefined) return decoded === 0 ? 'right' : 'unknown';
  return Math.abs(measured - decoded) <= Math.max(LEEWAY, TOLERANCE * decoded) ? 'right' : 'wrong';
}
