import { posix } from 'node:path';
import { safeName, safePath, withoutIllegal } from '../../lib/path-rule.ts';
import { folded } from '../../lib/patterns.ts';

/** The names of artifacts and of the files in them. */

const DEFAULT_NAME = 'transcripts';

/** The name of the results file in an artifact. */
export const RESULTS_NAME = 'results.json';

/** The job and the attempt that a step runs in. */
interface StepPlace {
  /** The id of the job in its workflow. */
  readonly job: string;
  /** The index of the job in its matrix, from 0; empty without a matrix. */
  readonly jobIndex: string;
  /** The attempt of the run, from 1. */
  readonly runAttempt: number;
}

/** The most names to try, since other jobs may have taken some. */
const MOST_NAMES = 20;

/**
 * Returns the candidates for the name of an artifact. The first free one is used, since a run can have each name only
 * once. The default name gets a suffix that identifies this step: `transcripts`, else `transcripts-lectures`, else
 * `transcripts-lectures-2`; `transcripts-lectures-0` in a matrix; `transcripts-attempt-2` in a re-run. A name that the
 * user chose is the only candidate, because later steps download it by that name; only the characters that GitHub
 * refuses are removed.
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
 * Returns the path of each file in an artifact: its own path, changed where a file system could not store it. No two
 * paths, including that of the results file, differ only in case or Unicode normalization.
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

/** Returns files and their folders: folders before their contents, and valid names before names that need a change. */
function foldersFirst(files: readonly string[]): readonly string[] {
  const entries = new Set(files);
  // The loop also visits the folders that it adds.
  for (const entry of entries) if (posix.dirname(entry) !== '.') entries.add(posix.dirname(entry));
  const isSafe = (entry: string): boolean => safePath(entry) === entry;
  const rank = (entry: string): number => 2 * entry.split('/').length + (isSafe(entry) ? 0 : 1);
  return [...entries].sort((a, b) => rank(a) - rank(b));
}

/** Returns `folder/name.txt`, else `folder/name-2.txt`, else the path with the next free number. */
function freePath(folder: string, file: string, taken: ReadonlySet<string>): string {
  const { name, ext } = posix.parse(file);
  let path = posix.join(folder, file);
  for (let number = 2; taken.has(folded(path)); number += 1) {
    path = posix.join(folder, `${name}-${number}${ext}`);
  }
  return path;
}
