import type { CommitEntry, Tree } from '../../github/client.ts';
import { Failure } from '../../lib/failure.ts';
import { blobId } from '../../lib/hash.ts';
import { idWithReturns } from '../../lib/line-ends.ts';
import { formatBytes } from '../../lib/units.ts';
import type { Batch, BatchLockfile, OwnedFile } from './saver.ts';

/** A file to commit. `path` is from the root of the repository, with `/`. */
export interface NewFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What a run changed. */
export interface Changes extends Pick<Batch, 'sources' | 'orphans' | 'overwritten'> {
  /** Files other than the lock file. */
  readonly files: readonly NewFile[];
  readonly removed: readonly string[];
  /** The lock file as the run left it; undefined if that is as it was. */
  readonly lockfile: NewFile | undefined;
  readonly lock: BatchLockfile;
}

export interface Comparison {
  /** Files to commit. */
  readonly add: readonly NewFile[];
  /** Paths to delete. */
  readonly remove: readonly string[];
  /** Paths that are on the branch as we have them, or are gone there too. */
  readonly unchanged: readonly string[];
  /** Paths of files on the branch that are not ours. */
  readonly left: readonly string[];
}

/** What one commit may have. */
export interface CommitLimits {
  /** Bytes of base64. */
  readonly bytes: number;
  /** Files and deletions. */
  readonly changes: number;
}

/**
 * Found by trial: https://github.com/grafana/github-api-commit-action/pull/66. GitHub names no number of files, and
 * refuses commits of several hundred.
 */
export const COMMIT_LIMITS: CommitLimits = { bytes: 40_000_000, changes: 100 };

/** Bytes of a file that a commit takes at most. */
export const LARGEST_COMMITTED = Math.floor(COMMIT_LIMITS.bytes / 4) * 3;

/** The least that is halved when GitHub fails: what is smaller has not failed for its size. */
const LARGE: CommitLimits = { bytes: 1_000_000, changes: 50 };

/** Files that one message names. */
const MOST_NAMED = 5;

/**
 * Compares what a run changed with a branch, without the lock file. A file there is ours if `recorded`, which has the
 * blob ids of the branch's own lock file by path, says so, or does of the path from which it was moved; or if the user
 * lets us overwrite this very content. Throws a Failure where something else than a file stands in the way.
 */
export function compare(
  { files, removed, lockfile, overwritten }: Pick<Changes, 'files' | 'removed' | 'lockfile' | 'overwritten'>,
  branch: Tree,
  recorded: ReadonlyMap<string, Pick<OwnedFile, 'git'>>,
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
  const isAsHere = (path: string, there: CommitEntry | undefined): boolean => {
    if (there?.oid === contents.get(path)) return true;
    const content = bytes.get(path);
    // Someone's git may have committed the line ends of Windows.
    return content !== undefined && there?.oid === idWithReturns(content);
  };
  const stateOf = (path: string): keyof Comparison => {
    const there = branch.get(path);
    if (isAsHere(path, there)) return 'unchanged';
    if (there === undefined) return 'add';
    if (!isFile(there)) return 'left';
    if (contents.has(path)) return isOurs(path, there) ? 'add' : 'left';
    // What was moved along with its media is not lost, whoever wrote it.
    return isOurs(path, there) || kept.has(there.oid) ? 'remove' : 'left';
  };
  const paths = [...contents.keys(), ...removed];
  const states = new Map(paths.map((path) => [path, stateOf(path)]));
  const inState = (state: keyof Comparison): readonly string[] =>
    paths.filter((path) => states.get(path) === state);
  return {
    add: files.filter(({ path }) => states.get(path) === 'add'),
    remove: inState('remove'),
    unchanged: inState('unchanged'),
    left: inState('left'),
  };
}

/** Throws a Failure where something else than a file stands in the way of a path. */
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

/** Whether a path holds a file, and not a link, folder or submodule. */
export const isFile = ({ type, mode }: CommitEntry): boolean => type === 'blob' && mode !== LINK;

function kindOf({ type, mode }: CommitEntry): string {
  if (type === 'tree') return 'a folder';
  if (type === 'commit') return 'a submodule';
  return mode === LINK ? 'a symbolic link' : 'a file';
}

/** One commit of several. */
export interface CommitPart {
  readonly files: readonly NewFile[];
  readonly removed: readonly string[];
  readonly isLast: boolean;
  /** What the commit comes to. */
  readonly size: CommitLimits;
}

/**
 * The first of as few commits as the limits allow. The lock file comes last, so that it never tells of what is not there;
 * deletions come after the other files, since files may have moved. Throws a Failure for a file too large for any.
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
    // One that is above the limit alone goes alone.
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

/** Limits for the next try after GitHub failed at a commit: half of it, if it was large. */
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
