import type { Commit, GitHubClient, Tree } from '../../github/client.ts';
import type { PullRequest } from '../../github/pull-requests.ts';
import { blobId } from '../../lib/hash.ts';
import type { Withheld } from '../lockfile/merge.ts';
import type { Changes } from './commit-plan.ts';
import { lockText, type RecordedFiles } from './comparison.ts';
import type { BatchLockfile } from './saver.ts';

/** The most pull requests that are read, newest first. */
export const MOST_DECLINED = 3;

/** The proposals of a pull request that was closed without merging. */
interface DeclinedProposal {
  /** The files of its head. */
  readonly tree: Tree;
  /** The files that its lock file records. */
  readonly recorded: RecordedFiles;
  /** The paths that it deleted. */
  readonly removed: ReadonlySet<string>;
}

/** Reads declined pull requests. Throws GitHubError, or a Failure if a lock file cannot be read. */
export async function readDeclined(
  client: GitHubClient,
  pulls: readonly PullRequest[],
  base: Commit,
  { files, removed, lock }: Changes,
): Promise<readonly DeclinedProposal[]> {
  const paths = [...files.map(({ path }) => path), ...removed, lock.path];
  const read = async ({ headSha }: PullRequest): Promise<DeclinedProposal | undefined> => {
    const commit = await client.commit(headSha);
    if (commit === undefined) return undefined;
    const tree = await client.tree(commit.tree, paths);
    const text = await lockText(client, tree, lock);
    const missing = removed.filter((path) => !tree.has(path));
    const before = missing.length === 0 ? undefined : await startOf(client, base, commit, paths);
    return {
      tree,
      recorded: text === undefined ? new Map() : lock.files(text),
      removed: new Set(missing.filter((path) => before?.has(path))),
    };
  };
  const found = await Promise.all(pulls.slice(0, MOST_DECLINED).map(read));
  return found.filter((one) => one !== undefined);
}

/** Returns the files of the commit that a pull request branched off from. */
async function startOf(
  client: GitHubClient,
  base: Commit,
  head: Commit,
  paths: readonly string[],
): Promise<Tree | undefined> {
  const commit = await client.commit(await client.mergeBase(base.oid, head.oid));
  return commit && (await client.tree(commit.tree, paths));
}

/** Returns the changes without those that a declined pull request had already, even if people edited them there. */
export function withoutDeclined(changes: Changes, declined: readonly DeclinedProposal[]): Changes {
  if (declined.length === 0) return changes;
  const isDeclined = ({ path, content }: Changes['files'][number]): boolean => {
    const id = blobId(content);
    return declined.some(
      ({ tree, recorded }) => recorded.get(path)?.git === id || tree.get(path)?.oid === id,
    );
  };
  const fresh = changes.files.filter((file) => !isDeclined(file));
  const names = sourcesOnlyIn(
    changes,
    changes.files.filter((file) => !fresh.includes(file)).map(({ path }) => path),
    fresh.map(({ path }) => path),
  );
  const staying = new Set(
    changes.removed.filter((path) => declined.some(({ removed }) => removed.has(path))),
  );
  return {
    ...changes,
    files: changes.files.filter((file) => fresh.includes(file) || !names.paths.has(file.path)),
    removed: changes.removed.filter((path) => !staying.has(path)),
    // The record of files that stay is kept.
    lock: withholding(changes.lock, { paths: staying, sources: names.sources }),
  };
}

/** Returns the sources that have files in `first` and none in `second`, with the paths of those files. */
function sourcesOnlyIn(
  { lockfile, lock }: Changes,
  first: readonly string[],
  second: readonly string[],
): { readonly sources: ReadonlySet<string>; readonly paths: ReadonlySet<string> } {
  const ours: RecordedFiles =
    lockfile === undefined ? new Map() : lock.files(Buffer.from(lockfile.content).toString());
  const fresh = new Set(second.map((path) => ours.get(path)?.source));
  const owned = first.filter((path) => !fresh.has(ours.get(path)?.source ?? ''));
  return {
    paths: new Set(owned),
    sources: new Set(owned.map((path) => ours.get(path)?.source).filter((name) => name !== undefined)),
  };
}

/** Returns the lock file, with `more` added to what each merge withholds. */
export function withholding<L extends Pick<BatchLockfile, 'merge'>>(lock: L, more: Withheld): L {
  return {
    ...lock,
    merge: (theirs: string | undefined, { paths, sources }: Withheld) =>
      lock.merge(theirs, {
        paths: new Set([...more.paths, ...paths]),
        sources: new Set([...more.sources, ...sources]),
      }),
  };
}
