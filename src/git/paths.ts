import { isBlob } from '../lib/hash.ts';
import { GitError, git, gitBytes, partsOf, UNCLEAR } from './git.ts';
import { type IndexEntry, listIndex } from './listing.ts';

/** How the repository treats paths that will be committed, whether or not a file exists there. */

/** Paths go through standard input, because the length of a command line is limited. */
const listed = (paths: readonly string[]): string => paths.map((file) => `${file}\0`).join('');

/**
 * The paths that Git LFS stores. Git expects a pointer there, and would always show a file that was committed without
 * one as changed. `folder` is in the repository; paths are relative to it, with `/`. Throws a GitError.
 */
export async function lfsPaths(folder: string, paths: readonly string[]): Promise<string[]> {
  if (paths.length === 0) return [];
  const answer = await git(folder, ['check-attr', '-z', '--stdin', 'filter'], { input: listed(paths) });
  // Path, attribute and value, one after the other.
  const fields = partsOf(answer);
  const expected = paths.flatMap((file) => [file, 'filter']);
  const actual = fields.filter((_, index) => index % 3 !== 2);
  if (fields.length !== paths.length * 3 || actual.some((text, index) => text !== expected[index]))
    throw new GitError(UNCLEAR);
  return paths.filter((_, index) => fields[index * 3 + 2] === 'lfs');
}

/** The paths that git ignores and does not track. Throws a GitError. */
export async function ignoredPaths(folder: string, paths: readonly string[]): Promise<string[]> {
  if (paths.length === 0) return [];
  // The exit code is 1 if git ignores none of them.
  const answer = await git(folder, ['check-ignore', '-z', '--stdin'], { input: listed(paths), codes: [1] });
  const ignored = partsOf(answer);
  const requested = new Set(paths);
  if (ignored.some((file) => !requested.has(file))) throw new GitError(UNCLEAR);
  return ignored;
}

/**
 * The content, as text, of a tracked file that a sparse checkout leaves out; undefined if there is no such file. Throws
 * a GitError, also if the content has not been downloaded, as in a partial clone.
 */
export async function sparseText(folder: string, file: string): Promise<string | undefined> {
  const listed = await listIndex(folder, file);
  const found = listed.find((entry) => entry.file === file && entry.stage === MERGED && isLeftOut(entry));
  if (found === undefined || !found.mode.startsWith(REGULAR)) return undefined;
  const content = await gitBytes(folder, ['cat-file', 'blob', found.id]);
  if (!isBlob(content, found.id)) throw new GitError(UNCLEAR);
  return content.toString('utf8');
}

const [REGULAR, LINK, SUBMODULE, MERGED] = ['100', '120000', '160000', '0'];

const isLeftOut = ({ tag }: IndexEntry): boolean => tag === 'S';

/**
 * The paths that are symbolic links in the repository; where links cannot be created, git writes text files. Throws a
 * GitError.
 */
export async function linkPaths(folder: string, paths: readonly string[]): Promise<string[]> {
  const links = new Set((await listIndex(folder)).flatMap(({ mode, file }) => (mode === LINK ? [file] : [])));
  return paths.filter((file) => links.has(file));
}

/**
 * Files and submodules below a folder of the repository that the checkout can lack. Paths are relative to the folder,
 * with `/`.
 */
export interface LeftOut {
  /** Files that a sparse checkout leaves out. */
  readonly files: readonly string[];
  /** Folders of submodules. */
  readonly submodules: readonly string[];
}

/** Lists what a checkout can lack. Throws a GitError. */
export async function leftOutBelow(folder: string): Promise<LeftOut> {
  const all = await listIndex(folder);
  return {
    files: all.filter(isLeftOut).map(({ file }) => file),
    submodules: all.flatMap(({ mode, file }) => (mode === SUBMODULE ? [file] : [])),
  };
}
