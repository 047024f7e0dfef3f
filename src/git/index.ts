import { GitError, git, partsOf, UNCLEAR, withoutFilters } from './git.ts';
import { type IndexEntry, listIndex } from './listing.ts';

/** What git's index has of the files below a folder, read without reading them. Paths are from there, with `/`. */
export interface GitIndex {
  /** The blob id of a tracked regular file that is unchanged in the working tree, by git's own stat data. */
  idOf(path: string): string | undefined;
  /** The blob id of a tracked regular file that a sparse checkout leaves out. git ignores the file at its path. */
  sparseIdOf(path: string): string | undefined;
  /** The id under which a path is in the index, whatever the working tree has; undefined if it is not tracked. */
  stagedIdOf(path: string): string | undefined;
  /** Whether a path is tracked, be its file deleted in the working tree or left out of it. */
  has(path: string): boolean;
}

/** The index of one repository. */
export interface RepositoryIndex extends GitIndex {
  /** Paths where other repositories belong: submodules. */
  readonly submodules: readonly string[];
}

/** How the modes of regular files begin, that of submodules, and the stage of what is in no merge conflict. */
const [REGULAR, SUBMODULE, MERGED] = ['100', '160000', '0'];

/** Reads the index below a folder of a repository, which is its own real path. Throws a GitError. */
export async function readIndex(folder: string): Promise<RepositoryIndex> {
  const [listing, settings] = await Promise.all([listIndex(folder), withoutFilters(folder)]);
  const compare = ['diff-files', '-z', '--name-only', '--relative', '--ignore-submodules=all', '--', '.'];
  return indexOf(listing, partsOf(await git(folder, compare, { settings })));
}

/** From what is listed, and the paths among it of files that may have changed. */
function indexOf(listing: readonly IndexEntry[], changes: readonly string[]): RepositoryIndex {
  const tracked = new Map(listing.map(({ file, id }) => [file, id]));
  const [unchanged, sparse] = [new Map<string, string>(), new Map<string, string>()];
  const changed = new Set(changes);
  if (changes.some((file) => !tracked.has(file))) throw new GitError(UNCLEAR);
  for (const { tag, mode, id, stage, file } of listing) {
    const isFile = mode.startsWith(REGULAR) && stage === MERGED;
    // Lower case would mark files that git assumes unchanged. A name that is not UTF-8 may be read as another name.
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
