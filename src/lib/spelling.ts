import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { folded } from './patterns.ts';

/**
 * On file systems that ignore case, the spelling on disk counts. Paths are relative to a folder given as its real path,
 * with `/`.
 */

/** Whether names that differ only in case are the same file on this system. */
export const IGNORES_CASE = process.platform !== 'linux';

/** A key that is equal for all spellings of the same file on this system. */
export const fileKey = (
  name: string,
  { ignoresCase = IGNORES_CASE }: { readonly ignoresCase?: boolean } = {},
): string => (ignoresCase ? folded(name) : name);

/**
 * Whether a file or folder exists at a path with exactly this spelling. A system that ignores case also finds it under
 * another spelling, such as the one before a rename. Throws the system's error if the path cannot be read.
 */
export function isSpelledSo(
  root: string,
  name: string,
  { ignoresCase = IGNORES_CASE }: { readonly ignoresCase?: boolean } = {},
): boolean {
  const file = placeOf(root, name);
  if (lstatSync(file, { throwIfNoEntry: false }) === undefined) return false;
  const spelled = ignoresCase ? spellingOf(root, file) : undefined;
  if (spelled === undefined) return true;
  // A path that leads elsewhere is a link, and macOS returns other Unicode forms of the same letters.
  return spelled.normalize('NFC') === name.normalize('NFC') || folded(spelled) !== folded(name);
}

/** The path with its folders as spelled on disk, as far as they exist. */
export function withFoldersOnDisk(
  root: string,
  name: string,
  { ignoresCase = IGNORES_CASE }: { readonly ignoresCase?: boolean } = {},
): string {
  if (!ignoresCase) return name;
  const parts = name.split('/');
  const file = parts.pop() ?? '';
  const spelled: string[] = [];
  for (const part of parts) spelled.push(nameIn(placeOf(root, spelled.join('/')), part));
  return [...spelled, file].join('/');
}

const placeOf = (root: string, name: string): string => path.join(root, ...name.split('/'));

/** The path of the file that the system finds, as spelled on disk; undefined if the system cannot say. */
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
