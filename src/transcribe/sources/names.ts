import { lstatSync } from 'node:fs';
import path from 'node:path';

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
