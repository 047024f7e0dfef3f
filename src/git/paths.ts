import { isBlob } from '../lib/hash.ts';
import { GitError, git, gitBytes, partsOf, UNCLEAR } from './git.ts';
import { type IndexEntry, listIndex } from './listing.ts';

/** How the repository treats paths that will be committed, whether or not a file exists there. */

/** No command takes more paths at once than its input does. */
const listed = (paths: readonly string[]): string => paths.map((file) => `${file}\0`).join('');

/**
 * Those of the paths that Git LFS keeps: git expects a pointer there, and shows a file that is committed as it is as changed
 * for ever. `folder` is one of the repository; paths are from there, with `/`. Throws a GitError.
 */
export async function lfsPaths(folder: string, paths: readonly string[]): Promise<string[]> {
  if (paths.length === 0) return [];
  const answer = await git(folder, ['check-attr', '-z', '--stdin', 'filter'], { input: listed(paths) });
  // Path, attribute and value, one after the other.
  const fields = partsOf(answer);
  const asked = paths.flatMap((file) => [file, 'filter']);
  const told = fields.filter((_, index) => index % 3 !== 2);
  if (fields.length !== paths.length * 3 || told.some((text, index) => text !== asked[index]))
    throw new GitError(UNCLEAR);
  return paths.filter((_, index) => fields[index * 3 + 2] === 'lfs');
}

/** Those of the paths that git ignores and does not track. Throws a GitError. */
export async function ignoredPaths(folder: string, paths: readonly string[]): Promise<string[]> {
  if (paths.length === 0) return [];
  // It ends with 1 if it ignores none.
  const answer = await git(folder, ['check-ignore', '-z', '--stdin'], { input: listed(paths), codes: [1] });
  const ignored = partsOf(answer);
  const asked = new Set(paths);
  if (ignored.some((file) => !asked.has(file))) throw new GitError(UNCLEAR);
  return ignored;
}

/**
 * The content, as text, of a tracked file that a sparse checkout leaves out; undefined if it leaves out no such file.
 * Throws a GitError, also if the content is not here, as in a partial clone.
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

/** Those of the paths that the repository has as links: where none can be made, git writes a text file. Throws a GitError. */
export async function linkPaths(folder: string, paths: readonly string[]): Promise<string[]> {
  const links = new Set((await listIndex(folder)).flatMap(({ mode, file }) => (mode === LINK ? [file] : [])));
  return paths.filter((file) => links.has(file));
}

/** What the repository has below a folder and the checkout need not have. Paths are from there, with `/`. */
export interface LeftOut {
  /** Files that a sparse checkout leaves out. */
  readonly files: readonly string[];
  /** Folders of submodules. */
  readonly submodules: readonly string[];
}

/** Asks what a checkout may lack. Throws a GitError. */
export async function leftOutBelow(folder: string): Promise<LeftOut> {
  const all = await listIndex(folder);
  return {
    files: all.filter(isLeftOut).map(({ file }) => file),
    submodules: all.flatMap(({ mode, file }) => (mode === SUBMODULE ? [file] : [])),
  };
}
