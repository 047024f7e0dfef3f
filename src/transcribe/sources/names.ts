import { lstatSync } from 'node:fs';
import path from 'node:path';
import { closest, distance } from 'fastest-levenshtein';

/** The message for a file whose name is not valid text. */
export const NOT_UTF8 = 'has a name that is not UTF-8; rename it';

/** The character that Node puts in place of bytes that are not UTF-8, so that the name does not lead to the file. */
const REPLACEMENT = '\uFFFD';

/** Whether a listed file cannot be found because its name was changed by decoding. */
export function isNotUtf8(file: string): boolean {
  return (
    path.basename(file).includes(REPLACEMENT) && lstatSync(file, { throwIfNoEntry: false }) === undefined
  );
}

/** The maximum Levenshtein distance of a misspelled name, and the maximum length of a name that is compared. */
const [FARTHEST, LONGEST_NAME] = [2, 255];

/** The known name for which another one was probably misspelled; undefined if none is similar. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (name.length > LONGEST_NAME || known.length === 0) return undefined;
  const best = closest(name, known);
  return distance(name, best) > FARTHEST ? undefined : best;
}
