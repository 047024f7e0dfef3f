import type { CommitEntry, Tree } from '../../github/client.ts';
import { Failure } from '../../lib/failure.ts';
import { blobId } from '../../lib/hash.ts';
import { idWithReturns } from '../../lib/line-ends.ts';
import { formatBytes } from '../../lib/units.ts';
import type { Batch, BatchLockfile, OwnedFile } from './saver.ts';

/** A file to commit. `path` is relative to the root of the repository, with `/`. */
export interface NewFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** The changes of a run. */
export interface Changes extends Pick<Batch, 'sources' | 'orphans' | 'overwritten'> {
  /** Files other than the lock file. */
  readonly files: readonly NewFile[];
  readonly removed: readonly string[];
  /** The lock file that the run wrote; undefined if the run did not change it. */
  readonly lockfile: NewFile | undefined;
  readonly lock: BatchLockfile;
}

/** The changes of a run, divided by the state of their paths on the branch. */
export interface Comparison {
  /** Files to commit. */
  readonly add: readonly NewFile[];
  /** Paths to delete. */
  readonly remove: readonly string[];
  /** Paths that already have the same content on the branch, or are deleted there too. */
  readonly unchanged: readonly string[];
  /** Paths that the branch keeps, because its files there are not ours. */
  readonly left: readonly string[];
}

/** The size of a commit, or the largest size that is allowed. */
export interface CommitLimits {
  /** Bytes of the content in base64. */
  readonly bytes: number;
  /** The number of files and deletions. */
  readonly changes: number;
}

/**
 * The largest commit that GitHub accepts, found by trial: https://github.com/grafana/github-api-commit-action/pull/66.
 * GitHub documents no limit for the number of files, and refuses commits of several hundred.
 */
export const COMMIT_LIMITS: CommitLimits = { bytes: 40_000_000, changes: 100 };

/** The largest file of a commit, in bytes. */
export const LARGEST_COMMITTED = Math.floor(COMMIT_LIMITS.bytes / 4) * 3;

/** The smallest commit that is halved after GitHub failed. A smaller one did not fail because of its size. */
const LARGE: CommitLimits = { bytes: 1_000_000, changes: 50 };

/** The most files that a message names. */
const MOST_NAMED = 5;

/**
 * Compares the changes of a run, without the lock file, with a branch. `recorded` has the blob ids by path from the
 * branch's own lock file. A file on the branch is ours if its id is recorded for its path, or for another path if its
 * own is not recorded (it was moved); or if the user allowed overwriting exactly this content. A file for which
 * `isTaken` returns true is the transcript of another recording. Throws a Failure if something other than a file is in
 * the way.
 */
export function compare(
  { files, removed, lockfile, overwritten }: Pick<Changes, 'files' | 'removed' | 'lockfile' | 'overwritten'>,
  branch: Tree,
  recorded: ReadonlyMap<string, Pick<OwnedFile, 'git'>>,
  isTaken: (path: string) => boolean = () => false,
): Comparison {
  const all = lockfile === undefined ? files : [...files, lockfile];
  refuseClashes(
    all.map(({ path }) => path),
    branch,
  );
  const contents = new Map(files.map((file) => [file.path, blobId(file.content)]));
  const bytes = new Map(files.map((file) => [file.path, file.content]));
  const kept = new Set(contents.values());
  const written = new Set([...recorded.values()].map(({ git }) => git));
  const isOurs = (path: string, { oid }: CommitEntry): boolean =>
    (recorded.has(path) ? recorded.get(path)?.git === oid : written.has(oid)) ||
    (overwritten.get(path)?.has(oid) ?? false);
  const isUnchanged = (path: string, there: CommitEntry | undefined): boolean => {
    if (there?.oid === contents.get(path)) return true;
    const content = bytes.get(path);
    // Somebody's git may have committed the file with Windows line endings.
    return content !== undefined && there?.oid === idWithReturns(content);
  };
  const stateOf = (path: string): keyof Comparison => {
    const there = branch.get(path);
    if (isUnchanged(path, there)) return 'unchanged';
    if (there === undefined) return 'add';
    if (!isFile(there)) return 'left';
    if (contents.has(path)) return isOurs(path, there) ? 'add' : 'left';
    // If its content is committed at another path, a file that was moved with its recording is not lost, even if
    // edited.
    return isOurs(path, there) || kept.has(there.oid) ? 'remove' : 'left';
  };
  const paths = [...contents.keys(), ...removed];
  const states = new Map(
    paths.map((path) => [path, branch.has(path) && isTaken(path) ? 'left' : stateOf(path)]),
  );
  const inState = (state: keyof Comparison): readonly string[] =>
    paths.filter((path) => states.get(path) === state);
  return {
    add: files.filter(({ path }) => states.get(path) === 'add'),
    remove: inState('remove'),
    unchanged: inState('unchanged'),
    left: inState('left'),
  };
}

/** Throws a Failure if something other than a file is at a path or at one of its parent folders. */
export function refuseClashes(paths: readonly string[], branch: Tree): void {
  const clashes = paths.map((path) => clashOf(path, branch)).filter((clash) => clash !== undefined);
  if (clashes.length > 0) throw new Failure(`output: it cannot be committed: ${firstOf(clashes)}.`);
}

function firstOf(clashes: readonly string[]): string {
  const more = clashes.length - MOST_NAMED;
  return [...clashes.slice(0, MOST_NAMED), ...(more > 0 ? [`${more} more`] : [])].join('; ');
}

function clashOf(path: string, branch: Tree): string | undefined {
  const entry = branch.get(path);
  if (entry !== undefined && !isFile(entry)) return `${path} is ${kindOf(entry)} on the branch`;
  const folders = path.split('/').map((_, index, parts) => parts.slice(0, index).join('/'));
  const inTheWay = folders.find((folder) => (branch.get(folder)?.type ?? 'tree') !== 'tree');
  const obstacle = inTheWay === undefined ? undefined : branch.get(inTheWay);
  return obstacle && `${inTheWay} is ${kindOf(obstacle)} on the branch, and ${path} would lie in it`;
}

const LINK = '120000';

/** Whether an entry is a file, and not a link, folder or submodule. */
export const isFile = ({ type, mode }: CommitEntry): boolean => type === 'blob' && mode !== LINK;

function kindOf({ type, mode }: CommitEntry): string {
  if (type === 'tree') return 'a folder';
  if (type === 'commit') return 'a submodule';
  return mode === LINK ? 'a symbolic link' : 'a file';
}

/** The content of one of several commits. */
export interface CommitPart {
  readonly files: readonly NewFile[];
  readonly removed: readonly string[];
  readonly isLast: boolean;
  /** The size of this commit. */
  readonly size: CommitLimits;
}

/**
 * Returns the first of the commits to make, each as large as the limits allow. The lock file is committed last, so that
 * it never lists files that are not on the branch. Deletions follow the other files, since files may have been moved.
 * Throws a Failure if a file is too large for any commit.
 */
export function firstPart(
  add: readonly NewFile[],
  remove: readonly string[],
  lockfile: NewFile | undefined,
  limits: CommitLimits = COMMIT_LIMITS,
): CommitPart {
  const lock = lockfile === undefined ? [] : [lockfile];
  for (const file of [...add, ...lock]) refuseLarge(file);
  const changes: readonly (NewFile | string)[] = [...add, ...remove, ...lock];
  let bytes = 0;
  const end = changes.findIndex((change, index) => {
    bytes += sizeOf(change);
    // A file that exceeds the limit by itself is committed by itself.
    return index > 0 && (bytes > limits.bytes || index >= limits.changes);
  });
  const part = end === -1 ? changes : changes.slice(0, end);
  return {
    files: part.filter((change) => typeof change !== 'string'),
    removed: part.filter((change) => typeof change === 'string'),
    isLast: part.length === changes.length,
    size: { bytes: part.reduce((sum, change) => sum + sizeOf(change), 0), changes: part.length },
  };
}

/** Returns the limits for the next attempt after GitHub failed: half the size of the commit if that was large. */
export function halved(limits: CommitLimits, { bytes, changes }: CommitLimits): CommitLimits {
  if (changes < 2 || (bytes < LARGE.bytes && changes < LARGE.changes)) return limits;
  return { bytes: Math.ceil(bytes / 2), changes: Math.ceil(changes / 2) };
}

const sizeOf = (change: NewFile | string): number =>
  typeof change === 'string' ? 0 : base64Length(change.content);

function refuseLarge({ path, content }: NewFile): void {
  if (content.byteLength <= LARGEST_COMMITTED) return;
  throw new Failure(
    `${path} has ${formatBytes(content.byteLength)}, and a commit through GitHub's API takes files of ` +
      `${formatBytes(LARGEST_COMMITTED)} at most. Use \`save-to: artifact\` for it.`,
  );
}

const base64Length = (content: Uint8Array): number => Math.ceil(content.byteLength / 3) * 4;
