import { isBlob } from '../lib/hash.ts';
import { GitError, git, gitBytes, partsOf } from './git.ts';

/**
 * Content that git has, whether or not a file of the checkout has it, and its history. A shallow clone has only its own
 * commit. Where git does not answer, nothing is known.
 */

/** The content with a git id; undefined if git does not have it here. */
export async function blobIn(folder: string, id: string): Promise<Buffer | undefined> {
  const content = await gitBytes(folder, ['cat-file', 'blob', id]).catch(undefinedIfSilent);
  return content !== undefined && isBlob(content, id) ? content : undefined;
}

/** The most commits that are searched. Git walks 1,000 commits within a tenth of a second. */
const MOST_COMMITS = 1000;

/** A content as `cat-file --batch-check` prints it; what is not there has another form. */
const BLOB = /^([0-9a-f]{40}|[0-9a-f]{64}) blob \d+$/;

/**
 * The ids of the contents that a file had before and after each of the newest commits that changed it, newest first.
 * `most` is the number of commits.
 */
export async function pastIdsOf(folder: string, file: string, most: number): Promise<string[]> {
  const ids = await readPastIds(folder, file, most).catch(undefinedIfSilent);
  return ids ?? [];
}

async function readPastIds(folder: string, file: string, most: number): Promise<string[]> {
  const commits = await commitsOf(folder, file, most);
  if (commits.length === 0) return [];
  const asked = commits.flatMap((commit) => [`${commit}:./${file}\n`, `${commit}^:./${file}\n`]);
  const told = await git(folder, ['cat-file', '--batch-check'], { input: asked.join('') });
  const ids = told.split('\n').map((line) => BLOB.exec(line)?.[1]);
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
  /** The id that the other file had there. */
  readonly otherId: string;
}

/** The newest commit that changed a file; undefined if there is none, or the other file was not there. */
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

/** The paths of tracked files that match a pattern of git's. */
export async function trackedFiles(folder: string, pattern: string): Promise<string[]> {
  const listed = await git(folder, ['ls-files', '-z', '--', pattern]).catch(undefinedIfSilent);
  return listed === undefined ? [] : partsOf(listed);
}

function undefinedIfSilent(error: unknown): undefined {
  if (error instanceof GitError) return undefined;
  throw error;
}
