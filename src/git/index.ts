import { git, withoutFilters } from './git.ts';

/** What git's index has of the files below a folder, read without reading them. Paths are from there, with `/`. */
export interface GitIndex {
  /** The blob id of a tracked regular file that is unchanged in the working tree, by git's own stat data. */
  idOf(path: string): string | undefined;
  /** The blob id of a tracked regular file that a sparse checkout leaves out; git does not look at what stands there. */
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
  const [listing, settings] = await Promise.all([
    git(folder, ['ls-files', '-z', '--stage', '-v']),
    withoutFilters(folder),
  ]);
  const compare = ['diff-files', '-z', '--name-only', '--relative', '--ignore-submodules=all', '--', '.'];
  return indexOf(listing, await git(folder, compare, { settings }));
}

/** Tag, mode, blob id, stage and path. */
const LISTED = /^(.) (\d+) ([0-9a-f]+) (\d)\t(.+)$/s;

/** From `ls-files --stage -v` and `diff-files --name-only`, both ended by NUL characters. */
function indexOf(listing: string, changes: string): RepositoryIndex {
  const tracked = new Map<string, string>();
  const submodules: string[] = [];
  const [unchanged, sparse] = [new Map<string, string>(), new Map<string, string>()];
  const changed = new Set(changes.split('\0'));
  for (const line of listing.split('\0')) {
    const [, tag, mode, id = '', stage, file] = LISTED.exec(line) ?? [];
    if (file === undefined) continue;
    tracked.set(file, id);
    if (mode === SUBMODULE) submodules.push(file);
    const isFile = mode?.startsWith(REGULAR) && stage === MERGED;
    // Lower case would mark what git was told to assume unchanged. A name that is not UTF-8 may stand for others, too.
    if (isFile && tag === 'H' && !changed.has(file) && !file.includes('\uFFFD')) unchanged.set(file, id);
    if (isFile && tag === 'S') sparse.set(file, id);
  }
  return {
    idOf: (file) => unchanged.get(file),
    sparseIdOf: (file) => sparse.get(file),
    stagedIdOf: (file) => tracked.get(file),
    has: (file) => tracked.has(file),
    submodules,
  };
}
