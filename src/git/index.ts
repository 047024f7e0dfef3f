import { GitError, git, partsOf, UNCLEAR, withoutFilters } from './git.ts';
import { type IndexEntry, listIndex } from './listing.ts';

/**
 * The files in git's index below a folder, without reading their content. Paths are relative to the folder, with `/`.
 */
export interface GitIndex {
  /** The blob id of a tracked regular file that is unchanged in the working tree, according to git's own stat data. */
  idOf(path: string): string | undefined;
  /** The blob id of a tracked regular file that a sparse checkout leaves out. git ignores the file at its path. */
  sparseIdOf(path: string): string | undefined;
  /** The id of a path in the index, whatever is in the working tree; undefined if the path is not tracked. */
  stagedIdOf(path: string): string | undefined;
  /** Whether a path is tracked, even if its file is deleted or left out of the working tree. */
  has(path: string): boolean;
}

/** The index of one repository. */
export interface RepositoryIndex extends GitIndex {
  /** Paths of submodules. */
  readonly submodules: readonly string[];
}

/**
 * The start of the modes of regular files, the mode of submodules, and the stage of entries without a merge conflict.
 */
const [REGULAR, SUBMODULE, MERGED] = ['100', '160000', '0'];

/** Reads the index below a folder of a repository; the folder is a real path. Throws a GitError. */
export async function readIndex(folder: string): Promise<RepositoryIndex> {
  const [listing, settings] = await Promise.all([listIndex(folder), withoutFilters(folder)]);
  const compare = ['diff-files', '-z', '--name-only', '--relative', '--ignore-submodules=all', '--', '.'];
  return indexOf(listing, partsOf(await git(folder, compare, { settings })));
}

/** Combines the listing of the index with the listed files that may have changed. */
function indexOf(listing: readonly IndexEntry[], changes: readonly string[]): RepositoryIndex {
  const tracked = new Map(listing.map(({ file, id }) => [file, id]));
  const [unchanged, sparse] = [new Map<string, string>(), new Map<string, string>()];
  const changed = new Set(changes);
  if (changes.some((file) => !tracked.has(file))) throw new GitError(UNCLEAR);
  for (const { tag, mode, id, stage, file } of listing) {
    const isFile = mode.startsWith(REGULAR) && stage === MERGED;
    // Lower case would mark files that git assumes unchanged. A name that is not UTF-8 could be decoded to another
    // name.
    if (isFile && tag === 'H' && !changed.has(file) && !file.includes('\uFFFD')) unchanged.set(file, id);
    if (isFile && tag === 'S') sparse.set(file, id);
  }
  return {
    idOf: (file) => unchanged.get(file),
    sparseIdOf: (file) => sparse.get(file),
    stagedIdOf: (file) => tracked.get(file),
    has: (file) => tracked.has(file),
    submodules: listing.flatMap(({ mode, file }) => (mode === SUBMODULE ? [file] : [])),
  };
}
