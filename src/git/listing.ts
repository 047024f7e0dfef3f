import { closeSync, lstatSync, openSync, readFileSync, readSync } from 'node:fs';
import path from 'node:path';
import { GitError, git, partsOf, UNCLEAR } from './git.ts';

/** What git's index says of a path. */
export interface IndexEntry {
  /** `H` for a file of the working tree, `S` for one that a sparse checkout leaves out; lower case if it counts as unchanged. */
  readonly tag: string;
  readonly mode: string;
  /** The id of its content, in hex. */
  readonly id: string;
  /** `0` for what is in no merge conflict. */
  readonly stage: string;
  /** From the folder that was asked about, with `/`. */
  readonly file: string;
}

/** Tag, mode, blob id, stage and path, as `ls-files --stage -v` prints them. An id has the length of SHA-1 or SHA-256. */
const LISTED = /^([A-Za-z?]) (\d{6}) ([0-9a-f]{40}|[0-9a-f]{64}) ([0-3])\t(.+)$/s;

/**
 * All that git's index has below a folder of a repository, or what it has of one path there. Throws a GitError, also if what
 * git prints is no list of files, or not all of it: what is not listed counts as deleted.
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

/** Bytes: the name of the format, its version and the number of entries. */
const INDEX_HEADER = 12;

/**
 * How many entries the index file of a repository says that it has, at the least: a folder that a sparse index has as one
 * entry is listed as its files, and what is in no split-off part of it is not counted. 0 where it cannot be read: then git
 * says more. https://git-scm.com/docs/index-format
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

/** Where git keeps what is its own: a folder, or where a file leads to, as in submodules and further working trees. */
function gitFolderOf(folder: string): string {
  const own = path.join(folder, '.git');
  if (lstatSync(own).isDirectory()) return own;
  const [, target = ''] = /^gitdir: (.+)/.exec(readFileSync(own, 'utf8')) ?? [];
  return path.resolve(folder, target);
}
