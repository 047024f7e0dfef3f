import { git } from './git.ts';

/** What the repository is set up to do with paths that are to be committed, whether anything stands there or not. */

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
  const fields = answer.split('\0');
  return fields.filter((_, index) => index % 3 === 0 && fields[index + 2] === 'lfs');
}

/** Those of the paths that git ignores and does not track. Throws a GitError. */
export async function ignoredPaths(folder: string, paths: readonly string[]): Promise<string[]> {
  if (paths.length === 0) return [];
  // It ends with 1 if it ignores none.
  const answer = await git(folder, ['check-ignore', '-z', '--stdin'], { input: listed(paths), codes: [1] });
  return answer.split('\0').filter((file) => file !== '');
}

/** How `ls-files -t` marks what a sparse checkout leaves out, with the mode of a regular file, and its blob id. */
const LEFT_OUT = /^S 100\d+ ([0-9a-f]+) 0\t(.+)\0$/s;

/**
 * The content, as text, of a tracked file that a sparse checkout leaves out; undefined if it leaves out no such file.
 * Throws a GitError, also if the content is not here, as in a partial clone.
 */
export async function sparseText(folder: string, file: string): Promise<string | undefined> {
  const literal = `:(literal)${file}`;
  const listed = await git(folder, ['ls-files', '-z', '--stage', '-t', '--', literal]);
  const [, id, found] = LEFT_OUT.exec(listed) ?? [];
  return id === undefined || found !== file ? undefined : await git(folder, ['cat-file', 'blob', id]);
}

/** What `ls-files --stage -t` says of a path: tag, mode and the path itself. */
const LISTED = /^(.) (\d+) [0-9a-f]+ \d\t(.+)$/s;
const [LINK, SUBMODULE, SPARSE] = ['120000', '160000', 'S'];

interface ListedPath {
  readonly tag: string | undefined;
  readonly mode: string | undefined;
  readonly file: string;
}

async function listing(folder: string): Promise<ListedPath[]> {
  const answer = await git(folder, ['ls-files', '-z', '--stage', '-t']);
  return answer.split('\0').flatMap((line) => {
    const [, tag, mode, file] = LISTED.exec(line) ?? [];
    return file === undefined ? [] : [{ tag, mode, file }];
  });
}

/** Those of the paths that the repository has as links: where none can be made, git writes a text file. Throws a GitError. */
export async function linkPaths(folder: string, paths: readonly string[]): Promise<string[]> {
  const links = new Set((await listing(folder)).flatMap(({ mode, file }) => (mode === LINK ? [file] : [])));
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
  const all = await listing(folder);
  return {
    files: all.flatMap(({ tag, file }) => (tag === SPARSE ? [file] : [])),
    submodules: all.flatMap(({ mode, file }) => (mode === SUBMODULE ? [file] : [])),
  };
}
