import type { Commit, GitHubClient } from '../../github/client.ts';
import { GitHubError } from '../../github/explain.ts';
import { lockText } from './comparison.ts';
import type { LockReader } from './saver.ts';

/** The state of a branch relative to the branch to merge it into. */
interface BranchStanding {
  /** Whether the branch has commits that the other one lacks. */
  readonly isAhead: boolean;
  /** Changed paths that no lock file records. */
  readonly foreign: readonly string[];
  /** Changed paths whose content differs from the record in the branch's lock file. */
  readonly edited: readonly string[];
}

/**
 * Finds out whose work a branch has. A change since the merge base is ours if the branch's own lock file records
 * exactly that content. The author of a commit proves nothing. Throws GitHubError, or a Failure if a lock file cannot
 * be read.
 */
export async function standingOf(
  client: GitHubClient,
  head: Commit,
  base: Commit,
  lock: LockReader,
): Promise<BranchStanding> {
  const start = await startOf(client, head, base);
  if (start?.oid === head.oid) return { isAhead: false, foreign: [], edited: [] };
  if (start === undefined) return { isAhead: true, foreign: ['its whole history'], edited: [] };
  const [paths, now, before] = await Promise.all([
    client.changedPaths(start.tree, head.tree),
    client.tree(head.tree, [lock.path]),
    client.tree(start.tree, [lock.path]),
  ]);
  const [ours, earlier] = await Promise.all([now, before].map((tree) => lockText(client, tree, lock)));
  const recorded = ours === undefined ? undefined : lock.files(ours);
  const known = new Set([
    ...(recorded?.keys() ?? []),
    ...(earlier === undefined ? [] : lock.files(earlier).keys()),
  ]);
  const changed = paths.filter((path) => path !== lock.path);
  // If the tree is too large to be read as a whole, this reads just these paths.
  const tree = await client.tree(head.tree, changed);
  return {
    isAhead: true,
    foreign: changed.filter((path) => !known.has(path)),
    edited: changed.filter((path) => tree.has(path) && tree.get(path)?.oid !== recorded?.get(path)?.git),
  };
}

/** Returns the merge base, the newest commit that both branches have; undefined if there is none. */
async function startOf(client: GitHubClient, head: Commit, base: Commit): Promise<Commit | undefined> {
  try {
    const oid = await client.mergeBase(base.oid, head.oid);
    return oid === head.oid ? head : await client.commit(oid);
  } catch (error) {
    if (error instanceof GitHubError && error.kind === 'not-found') return undefined;
    throw error;
  }
}
