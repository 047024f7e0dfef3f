import { posix } from 'node:path';
import { safeName, safePath, withoutIllegal } from '../../lib/path-rule.ts';

/** How artifacts and the files in them are called. */

const DEFAULT_NAME = 'transcripts';

/** The results file in an artifact. */
export const RESULTS_NAME = 'results.json';

/** Where a step runs. */
interface StepPlace {
  /** Id of the job in its workflow. */
  readonly job: string;
  /** Its number in a matrix, from 0; empty outside of one. */
  readonly jobIndex: string;
  /** From 1. */
  readonly runAttempt: number;
}

/** After the first, names that another job may have taken are tried in turn. */
const MOST_NAMES = 20;

/**
 * The names that an artifact may have, of which it gets the first that is free: a run holds a name only once, and
 * nobody chose the default. It has what tells this step from its like: `transcripts`, or else `transcripts-lectures`,
 * `transcripts-lectures-2`; `transcripts-lectures-0` in a matrix, `transcripts-attempt-2`. Another name is the user's own,
 * and the only one: steps that download it name it, so that it loses only what GitHub refuses.
 */
export function artifactNames(
  wanted: string,
  { job, jobIndex, runAttempt }: StepPlace,
): readonly [string, ...string[]] {
  if (wanted !== DEFAULT_NAME) return [withoutIllegal(wanted)];
  const matrix = jobIndex === '' ? '' : `-${job}-${jobIndex}`;
  const attempt = runAttempt > 1 ? `-attempt-${runAttempt}` : '';
  const named = jobIndex === '' ? `-${job}` : matrix;
  const numbers = Array.from({ length: MOST_NAMES - 2 }, (_, index) => `${named}-${index + 2}`);
  const others = [...(jobIndex === '' ? [named] : []), ...numbers];
  const nameOf = (part: string): string => withoutIllegal(`${DEFAULT_NAME}${part}${attempt}`);
  return [nameOf(matrix), ...others.map(nameOf)];
}

/**
 * Where each file goes in an artifact: its own path as far as every file system can hold it, and none that differs
 * from another, or from the results file's, in case or normalization alone.
 */
export function archivePaths(files: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set([RESULTS_NAME]);
  const paths = new Map([['.', '.']]);
  for (const entry of foldersFirst(files)) {
    const folder = paths.get(posix.dirname(entry)) ?? '.';
    const path = freePath(folder, safeName(posix.basename(entry)), taken);
    taken.add(folded(path));
    paths.set(entry, path);
  }
  return new Map(files.map((file) => [file, paths.get(file) ?? file]));
}

/** Files with their folders: folders before what is in them, and legal names before those that must yield. */
function foldersFirst(files: readonly string[]): readonly string[] {
  const entries = new Set(files);
  // The folders that are added come up in the same loop.
  for (const entry of entries) if (posix.dirname(entry) !== '.') entries.add(posix.dirname(entry));
  const isSafe = (entry: string): boolean => safePath(entry) === entry;
  const rank = (entry: string): number => 2 * entry.split('/').length + (isSafe(entry) ? 0 : 1);
  return [...entries].sort((a, b) => rank(a) - rank(b));
}

const folded = (path: string): string => path.normalize('NFC').toLowerCase();

/** `folder/name.txt`, or `folder/name-2.txt`, or with the next number that is free. */
function freePath(folder: string, file: string, taken: ReadonlySet<string>): string {
  const { name, ext } = posix.parse(file);
  let path = posix.join(folder, file);
  for (let number = 2; taken.has(folded(path)); number += 1) {
    path = posix.join(folder, `${name}-${number}${ext}`);
  }
  return path;
}
