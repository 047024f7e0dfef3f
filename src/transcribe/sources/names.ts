import { lstatSync } from 'node:fs';
import path from 'node:path';
import { closest, distance } from 'fastest-levenshtein';

/** How a file is refused whose name is bytes that cannot be written down as text. */
export const NOT_UTF8 = 'has a name that is not UTF-8; rename it';

/** What Node puts in the place of bytes that are no UTF-8, so that the name leads to nothing. */
const REPLACEMENT = '\uFFFD';

/** Whether a file that a folder was said to have cannot be found, because its name came out as another one. */
export function isNotUtf8(file: string): boolean {
  return (
    path.basename(file).includes(REPLACEMENT) && lstatSync(file, { throwIfNoEntry: false }) === undefined
  );
}

/** Levenshtein's distance of a name that is taken for another one misspelled, and characters of the longest name. */
const [FARTHEST, LONGEST_NAME] = [2, 255];

/** The name that another one is likely misspelled for; undefined if none is near. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (name.length > LONGEST_NAME || known.length === 0) return undefined;
  const best = closest(name, known);
  return distance(name, best) > FARTHEST ? undefined : best;
}
