/** How a length that was told compares with what is decoded. */
export type Verdict = 'right' | 'wrong' | 'unknown';

const TOLERANCE = 0.02;
/** Seconds, for what is short. */
const LEEWAY = 0.3;

/** Both in seconds; undefined is told as unknown, which of sound that nobody can decode is right. */
export function judge(told: number | undefined, decoded: number): Verdict {
  if (told === undefined) return decoded === 0 ? 'right' : 'unknown';
  return Math.abs(told - decoded) <= Math.max(LEEWAY, TOLERANCE * decoded) ? 'right' : 'wrong';
}
