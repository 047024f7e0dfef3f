import { lstatSync } from 'node:fs';
import path from 'node:path';

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
