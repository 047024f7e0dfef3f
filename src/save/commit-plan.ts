import type { Entry, Tree } from '../github/client.ts';
import { Failure } from '../lib/failure.ts';
import { blobId } from '../lib/hash.ts';
import { formatBytes } from '../lib/units.ts';
import type { Batch, BatchRecord, LockedFile } from './saver.ts';

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
  readonly record: NewFile | undefined;
  readonly lock: BatchRecord;
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

/** Bytes of base64 in one call, found by trial: https://github.com/grafana/github-api-commit-action/pull/66 */
const CALL_LIMIT = 40_000_000;

/** Files that one message names. */
const MOST_NAMED = 5;

/**
 * Compares what a run changed with a branch, without the lock file. A file there is ours if `recorded`, which has the
 * blob ids of the branch's own lock file by path, says so, or if the user lets us overwrite this very content. Throws a
 * Failure where something else than a file stands in the way.
 */
export function compare(
  { files, removed, record, overwritten }: Pick<Changes, 'files' | 'removed' | 'record' | 'overwritten'>,
  branch: Tree,
  recorded: ReadonlyMap<string, Pick<LockedFile, 'git'>>,
): Comparison {
  const written = record === undefined ? files : [...files, record];
  refuseClashes(
    written.map(({ path }) => path),
    branch,
  );
  const contents = new Map(files.map((file) => [file.path, blobId(file.content)]));
  const kept = new Set(contents.values());
  const isOurs = (path: string, { oid }: Entry): boolean =>
    recorded.get(path)?.git === oid || (overwritten.get(path)?.has(oid) ?? false);
  const stateOf = (path: string): keyof Comparison => {
    const [ours, there] = [contents.get(path), branch.get(path)];
    if (there?.oid === ours) return 'unchanged';
    if (there === undefined) return 'add';
    if (!isFile(there)) return 'left';
    if (ours !== undefined) return isOurs(path, there) ? 'add' : 'left';
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
export const isFile = ({ type, mode }: Entry): boolean => type === 'blob' && mode !== LINK;

function kindOf({ type, mode }: Entry): string {
  if (type === 'tree') return 'a folder';
  if (type === 'commit') return 'a submodule';
  return mode === LINK ? 'a symbolic link' : 'a file';
}

/** Splits files into as few commits as their sizes allow, in order. Throws a Failure for a file too large for any. */
export function split(files: readonly NewFile[], limit = CALL_LIMIT): readonly (readonly NewFile[])[] {
  const parts: NewFile[][] = [];
  let room = 0;
  for (const file of files) {
    const size = base64Length(file.content);
    if (size > limit) throw new Failure(tooLarge(file, limit));
    if (parts.length === 0 || size > room) {
      parts.push([]);
      room = limit;
    }
    parts.at(-1)?.push(file);
    room -= size;
  }
  return parts;
}

const base64Length = (content: Uint8Array): number => Math.ceil(content.byteLength / 3) * 4;

const tooLarge = ({ path, content }: NewFile, limit: number): string =>
  `${path} has ${formatBytes(content.byteLength)}, and a commit through GitHub's API takes files of ` +
  `${formatBytes(Math.floor(limit / 4) * 3)} at most. Use \`save-to: artifact\` for it.`;
