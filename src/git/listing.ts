import { closeSync, lstatSync, openSync, readFileSync, readSync } from 'node:fs';
import path from 'node:path';
import { GitError, git, partsOf, UNCLEAR } from './git.ts';

/** An entry of git's index. */
export interface IndexEntry {
  /**
   * `H` for a file of the working tree, `S` for one that a sparse checkout leaves out; lower case if git assumes it
   * unchanged.
   */
  readonly tag: string;
  readonly mode: string;
  /** The blob id of the content, in hex. */
  readonly id: string;
  /** `0` if there is no merge conflict. */
  readonly stage: string;
  /** Relative to the folder of the question, with `/`. */
  readonly file: string;
}

/**
 * Tag, mode, blob id, stage and path, as `ls-files --stage -v` prints them. An id has the length of SHA-1 or SHA-256.
 */
const LISTED = /^([A-Za-z?]) (\d{6}) ([0-9a-f]{40}|[0-9a-f]{64}) ([0-3])\t(.+)$/s;

/**
 * All entries of git's index below a folder of a repository, or those of one path there. Throws a GitError, also if the
 * output of git is not a list of files or is incomplete, because a file that is not listed counts as deleted.
 */
export async function listIndex(folder: string, only?: string): Promise<IndexEntry[]> {
  const paths = only === undefined ? [] : ['--', `:(literal)${only}`];
  const answer = await git(folder, ['ls-files', '-z', '--stage', '-v', ...paths]);
  const entries = partsOf(answer).map((line): IndexEntry => {
    const [, tag, mode, id, stage, file] = LISTED.exec(line) ?? [];
    if (
      tag === undefined ||
      mode === undefined ||
      id === undefined ||
      stage === undefined ||
      file === undefined
    )
      throw new GitError(UNCLEAR);
    return { tag, mode, id, stage, file };
  });
  const least = only === undefined ? countInIndex(folder) : 0;
  if (entries.length < least)
    throw new GitError(`git listed only ${entries.length} of the ${least} files of its index`);
  return entries;
}

/** Bytes: the signature, the version and the number of entries. */
const INDEX_HEADER = 12;

/**
 * The number of entries that the header of a repository's index file declares, which is a lower bound: a sparse index
 * has one entry for a folder whose files are all listed, and the shared part of a split index is not counted. 0 if the
 * file cannot be read; git then reports the reason. https://git-scm.com/docs/index-format
 */
function countInIndex(folder: string): number {
  try {
    const file = openSync(path.join(gitFolderOf(folder), 'index'), 'r');
    try {
      const header = Buffer.alloc(INDEX_HEADER);
      const length = readSync(file, header, 0, INDEX_HEADER, 0);
      return length === INDEX_HEADER && header.toString('latin1', 0, 4) === 'DIRC'
        ? header.readUInt32BE(8)
        : 0;
    } finally {
      closeSync(file);
    }
  } catch {
    return 0;
  }
}

/**
 * The git folder of a repository: `.git`, or the folder that the file `.git` points to in submodules and linked
 * worktrees.
 */
function gitFolderOf(folder: string): string {
  const own = path.join(folder, '.git');
  if (lstatSync(own).isDirectory()) return own;
  const [, target = ''] = /^gitdir: (.+)/.exec(readFileSync(own, 'utf8')) ?? [];
  return path.resolve(folder, target);
}
