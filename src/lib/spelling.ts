import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** Where names ignore case, the disk's spelling is the name. Paths are from a folder that is its own real path, with `/`. */

/** Whether names that differ in case alone are one here. */
export const IGNORES_CASE = process.platform !== 'linux';

const folded = (name: string): string => name.normalize('NFC').toLowerCase();

/** What all spellings of a path have in common that are one file here. */
export const fileKey = (name: string, ignoresCase = IGNORES_CASE): string =>
  ignoresCase ? folded(name) : name;

/**
 * Whether something is at a path under this very name. A system that ignores case finds a file under the name that it had
 * before it was renamed in its case alone, too. Throws what the system does if it may not look.
 */
export function isSpelledSo(root: string, name: string, ignoresCase = IGNORES_CASE): boolean {
  const file = placeOf(root, name);
  if (lstatSync(file, { throwIfNoEntry: false }) === undefined) return false;
  const spelled = ignoresCase ? spellingOf(root, file) : undefined;
  if (spelled === undefined) return true;
  // One that leads elsewhere is a link, and macOS tells other forms of the same letters.
  return spelled.normalize('NFC') === name.normalize('NFC') || folded(spelled) !== folded(name);
}

/** A path with its folders as the disk has them, as far as they are there. */
export function withFoldersOnDisk(root: string, name: string, ignoresCase = IGNORES_CASE): string {
  if (!ignoresCase) return name;
  const parts = name.split('/');
  const file = parts.pop() ?? '';
  const spelled: string[] = [];
  for (const part of parts) spelled.push(nameIn(placeOf(root, spelled.join('/')), part));
  return [...spelled, file].join('/');
}

const placeOf = (root: string, name: string): string => path.join(root, ...name.split('/'));

/** The path of what the system finds, as the disk has it; undefined if it does not tell. */
function spellingOf(root: string, file: string): string | undefined {
  try {
    return path.relative(root, realpathSync.native(file)).split(path.sep).join('/');
  } catch {
    return undefined;
  }
}

function nameIn(folder: string, name: string): string {
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch {
    return name;
  }
  return names.includes(name) ? name : (names.find((other) => folded(other) === folded(name)) ?? name);
}
