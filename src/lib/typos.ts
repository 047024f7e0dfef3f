import { closest, distance } from 'fastest-levenshtein';

/** The largest number of letters in which a misspelled name differs from the one that is meant. */
export const MOST_TYPOS = 2;
/** Longer names are not compared. */
const LONGEST_NAME = 255;

/** The known name for which another one was probably misspelled; undefined if none is similar. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (name.length > LONGEST_NAME || known.length === 0) return undefined;
  const best = closest(name, known);
  return distance(name, best) > MOST_TYPOS ? undefined : best;
}
