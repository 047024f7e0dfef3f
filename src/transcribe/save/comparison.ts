import type { Commit, GitHubClient, Tree } from '../../github/client.ts';
import { Failure, messageOf } from '../../lib/failure.ts';
import { NOTHING_WITHHELD, type Withheld } from '../lockfile/merge.ts';
import { isGivenUp, type Rival } from '../lockfile/rivals.ts';
import { type Changes, type Comparison, compare, isFile, type NewFile } from './commit-plan.ts';
import { readToSave } from './contents.ts';
import type { Batch, BatchLockfile, LockReader, OwnedFile } from './saver.ts';
import { type HeldSource, heldBy, mediaPaths } from './target.ts';

/** The differences between the changes of a run and a commit. */
export interface CommitDifference extends Comparison {
  /** The lock file to commit, merged with that of the commit; undefined if both are the same. */
  readonly lockfile: NewFile | undefined;
  /** Sources whose transcripts are not saved. */
  readonly held: readonly HeldSource[];
  /** The kept files that other runs saved for other recordings in the meantime. */
  readonly rivals: Rivals;
  /** The files of the commit. */
  readonly branch: Tree;
  /** The text of the commit's lock file; undefined if there is none. */
  readonly lock: string | undefined;
  /** The files that the commit's lock file records. */
  readonly recorded: RecordedFiles;
}

/** The files that a lock file records, by path. */
export type RecordedFiles = ReadonlyMap<string, OwnedFile>;

/** The recordings whose transcripts other runs saved, by path. */
export type Rivals = ReadonlyMap<string, Rival>;

/** What a comparison takes from the target branch if the commit is on another branch. */
export interface ComparisonContext {
  /** The tree of the target and its id. It decides whether the recordings are unchanged. */
  readonly target?: { readonly tree: Tree; readonly oid: string };
  /** The files that the target's lock file records, for paths that the commit's lock file does not have. */
  readonly recorded?: RecordedFiles;
}

/** Reads the contents of a run's changes. Throws a Failure if a file cannot be read. */
export async function readChanges(batch: Batch): Promise<Changes> {
  const { removed, lockfile, sources, orphans, overwritten } = batch;
  const read = async (file: string): Promise<NewFile> => {
    try {
      const { content } = await readToSave(batch, file);
      return { path: file, content };
    } catch (error) {
      throw new Failure(`${file} cannot be read to commit it: ${messageOf(error)}.`);
    }
  };
  const files = await Promise.all(batch.files.map(read));
  const recorded = files.find((file) => file.path === lockfile.path);
  return {
    files: files.filter((file) => file !== recorded),
    removed,
    lockfile: recorded,
    lock: lockfile,
    sources,
    orphans,
    overwritten,
  };
}

/** Compares the changes of a run with a commit. Throws a Failure. */
export async function compareWith(
  client: GitHubClient,
  changes: Changes,
  head: Commit,
  { target, recorded }: ComparisonContext = {},
): Promise<CommitDifference> {
  const { files, removed, lock } = changes;
  const paths = [...files.map((file) => file.path), ...removed, lock.path, ...mediaPaths(changes)];
  const branch = await client.tree(head.tree, paths);
  const theirs = await lockText(client, branch, lock);
  const own: RecordedFiles = theirs === undefined ? new Map() : lock.files(theirs);
  const known = new Map([...(recorded ?? []), ...own]);
  const held = heldBy(target?.tree ?? branch, changes);
  const taken =
    theirs === undefined ? NOBODY : await takenBy(client, changes, theirs, target?.oid ?? head.tree);
  const comparison = compare(withoutHeld(changes, held), branch, known, (path) => taken.has(path));
  const lockfile = mergedLock(changes, theirs, { left: comparison.left, held });
  const rivals = new Map([...taken].filter(([path]) => comparison.left.includes(path)));
  return { ...comparison, lockfile, held, rivals, branch, lock: theirs, recorded: own };
}

const NOBODY: Rivals = new Map();

/** The rivals at paths of this run that are still needed. `target` is the tree with the recordings. */
async function takenBy(
  client: GitHubClient,
  { files, removed, lock }: Changes,
  theirs: string,
  target: string,
): Promise<Rivals> {
  const own = new Set([...files.map(({ path }) => path), ...removed]);
  const rivals = [...lock.rivals(theirs)].filter(([path]) => own.has(path));
  if (rivals.length === 0) return NOBODY;
  const media = await client.tree(
    target,
    rivals.map(([, { source }]) => source),
  );
  return new Map(rivals.filter(([, rival]) => !isGivenUp(rival, (source) => media.has(source))));
}

/** Returns the text of the lock file in a tree; undefined if there is none. */
export async function lockText(
  client: GitHubClient,
  tree: Tree,
  { path: file }: LockReader,
): Promise<string | undefined> {
  const entry = tree.get(file);
  return entry !== undefined && isFile(entry)
    ? Buffer.from(await client.readBlob(entry.oid)).toString()
    : undefined;
}

/** Returns the changes of a run without the files of held sources. */
function withoutHeld(changes: Changes, held: readonly HeldSource[]): Changes {
  if (held.length === 0) return changes;
  const names = new Set(held.map(({ source }) => source));
  const files = new Set(
    changes.sources.filter((source) => names.has(source.path)).flatMap((source) => source.files),
  );
  return {
    ...changes,
    files: changes.files.filter((file) => !files.has(file.path)),
    removed: changes.removed.filter(
      (file) => !files.has(file) && !names.has(changes.orphans.get(file) ?? ''),
    ),
  };
}

/** Merges the lock file even if nobody else changed it, since ours may record files that are only in the workspace. */
function mergedLock(
  { lockfile, lock }: Changes,
  theirs: string | undefined,
  { left, held }: Pick<CommitDifference, 'left' | 'held'>,
): NewFile | undefined {
  if (lockfile === undefined) return undefined;
  const withheld = { paths: new Set(left), sources: new Set(held.map(({ source }) => source)) };
  const text = mergedText(lock, theirs, withheld);
  return text === undefined ? undefined : { path: lockfile.path, content: Buffer.from(text) };
}

/**
 * Returns the branch's lock file merged with the changes of a run; undefined if that changes nothing, or if there is no
 * lock file yet and nothing to record.
 */
export function mergedText(
  lock: BatchLockfile,
  theirs: string | undefined,
  withheld: Withheld = NOTHING_WITHHELD,
): string | undefined {
  const text = lock.merge(theirs, withheld);
  const isNew = theirs === undefined ? lock.files(text).size > 0 : text !== theirs;
  return isNew ? text : undefined;
}
