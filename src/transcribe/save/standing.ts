import type { Commit, GitHubClient } from '../../github/client.ts';
import { GitHubError } from '../../github/explain.ts';
import { lockText } from './comparison.ts';
import type { LockReader } from './saver.ts';

/** How a branch stands to the one that it is to be merged into. */
interface Standing {
  /** Whether it has a commit that the other one has not. */
  readonly isAhead: boolean;
  /** Paths in which it differs that no lock file of ours tells of. */
  readonly foreign: readonly string[];
  /** Paths of ours in which it differs from what its lock file says. */
  readonly edited: readonly string[];
}

/**
 * Tells whose work a branch holds. What it changed since it left the other branch is ours if its own lock file has it
 * with the very content; nobody's name on a commit proves that. Throws GitHubError, or a Failure for a lock file that
 * cannot be read.
 */
export async function standingOf(
  client: GitHubClient,
  head: Commit,
  base: Commit,
  lock: LockReader,
): Promise<Standing> {
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
  // The trees were read whole, unless they are too large: then it takes a look at the very paths.
  const tree = await client.tree(head.tree, changed);
  return {
    isAhead: true,
    foreign: changed.filter((path) => !known.has(path)),
    edited: changed.filter((path) => tree.has(path) && tree.get(path)?.oid !== recorded?.get(path)?.git),
  };
}

/** The newest commit that both have; undefined if there is none. */
async function startOf(client: GitHubClient, head: Commit, base: Commit): Promise<Commit | undefined> {
  try {
    const oid = await client.mergeBase(base.oid, head.oid);
    return oid === head.oid ? head : await client.commit(oid);
  } catch (error) {
    if (error instanceof GitHubError && error.kind === 'not-found') return undefined;
    throw error;
  }
}
