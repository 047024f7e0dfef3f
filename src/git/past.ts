import { isBlob } from '../lib/hash.ts';
import { GitError, git, gitBytes, partsOf } from './git.ts';

/**
 * Reads content and history from the repository of the checkout, including content that no file has any more. A shallow
 * clone has only its own commit. If Git does not answer, the result is the same as for missing content.
 */

/** The content with a Git id; undefined if the repository does not have it. */
export async function blobIn(folder: string, id: string): Promise<Buffer | undefined> {
  const content = await gitBytes(folder, ['cat-file', 'blob', id]).catch(undefinedIfSilent);
  return content !== undefined && isBlob(content, id) ? content : undefined;
}

/** The most commits that are searched. Git needs less than a tenth of a second for 1,000. */
const MOST_COMMITS = 1000;

/** A blob as `cat-file --batch-check` prints it. Lines about missing objects have another form. */
const BLOB = /^([0-9a-f]{40}|[0-9a-f]{64}) blob \d+$/;

/**
 * The blob ids of a file before and after each of the `most` newest commits that changed it, newest first, without
 * repetitions.
 */
export async function pastIdsOf(folder: string, file: string, most: number): Promise<string[]> {
  const ids = await readPastIds(folder, file, most).catch(undefinedIfSilent);
  return ids ?? [];
}

async function readPastIds(folder: string, file: string, most: number): Promise<string[]> {
  const commits = await commitsOf(folder, file, most);
  if (commits.length === 0) return [];
  const asked = commits.flatMap((commit) => [`${commit}:./${file}\n`, `${commit}^:./${file}\n`]);
  const listed = await git(folder, ['cat-file', '--batch-check'], { input: asked.join('') });
  const ids = listed.split('\n').map((line) => BLOB.exec(line)?.[1]);
  return [...new Set(ids.filter((id) => id !== undefined))];
}

/** The newest commits that changed a file, by their ids. */
async function commitsOf(folder: string, file: string, most: number): Promise<string[]> {
  const skipping = ['--first-parent', '--max-count=1', `--skip=${MOST_COMMITS}`];
  const before = (await git(folder, ['rev-list', ...skipping, 'HEAD'])).trim();
  const range = before === '' ? ['HEAD'] : ['HEAD', `^${before}`];
  const found = await git(folder, ['rev-list', `--max-count=${most}`, ...range, '--', `:(literal)${file}`]);
  return found.split('\n').filter((commit) => commit !== '');
}

/** Another file at the commit that last changed a file. */
interface ChangedWith {
  readonly commit: string;
  /** The blob id of the other file in that commit. */
  readonly otherId: string;
}

/** The newest commit that changed a file, if it also contained the other file; otherwise undefined. */
export async function changedWith(
  folder: string,
  file: string,
  other: string,
): Promise<ChangedWith | undefined> {
  return await readChangedWith(folder, file, other).catch(undefinedIfSilent);
}

async function readChangedWith(
  folder: string,
  file: string,
  other: string,
): Promise<ChangedWith | undefined> {
  const [commit] = await commitsOf(folder, file, 1);
  if (commit === undefined) return undefined;
  const [listed = ''] = partsOf(await git(folder, ['ls-tree', '-z', commit, '--', other]));
  const otherId = /^\d{6} blob ([0-9a-f]+)\t/.exec(listed)?.[1];
  return otherId === undefined ? undefined : { commit, otherId };
}

/** The paths of tracked files that match a pathspec. */
export async function trackedFiles(folder: string, pattern: string): Promise<string[]> {
  const listed = await git(folder, ['ls-files', '-z', '--', pattern]).catch(undefinedIfSilent);
  return listed === undefined ? [] : partsOf(listed);
}

function undefinedIfSilent(error: unknown): undefined {
  if (error instanceof GitError) return undefined;
  throw error;
}
