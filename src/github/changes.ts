import { Failure } from '../lib/failure.ts';
import { undefinedIfMissing } from './api.ts';
import type { GitHubClient } from './client.ts';
import type { Event } from './event.ts';
import { BRANCH_REF, branchName } from './ref-name.ts';

/** The blob ids of files by path. */
export type Blobs = ReadonlyMap<string, string>;

/** The parts of the repository's history from which changed files are determined. */
export interface History {
  /** The files of a commit, at least those at the paths; undefined if the commit does not exist, or no longer. */
  files(commit: string, paths: readonly string[]): Promise<Blobs | undefined>;
  /** Undefined if the commits have no common ancestor. */
  mergeBase(base: string, head: string): Promise<string | undefined>;
  /** The default branch and its newest commit. */
  trunk(): Promise<{ readonly branch: string; readonly head: string | undefined }>;
  /** The commit of the last successful run of this workflow on a branch; undefined if unknown. */
  lastSuccess(branch: string): Promise<string | undefined>;
}

/**
 * The paths whose content is new, added or modified. Files that were only renamed or copied are not included, whatever
 * their source. Unlike GitHub's list of changed files, the comparison of whole trees has no limit of 300 files; it does
 * not need a checkout.
 */
export function newContent(paths: readonly string[], before: Blobs, after: Blobs): ReadonlySet<string> {
  const known = new Set(before.values());
  return new Set(
    paths.filter((path) => {
      const oid = after.get(path);
      return oid !== undefined && !known.has(oid);
    }),
  );
}

/**
 * The paths that the pull request or push added or modified. For a push, all changes since the last successful run
 * count, so that those of a failed run are not lost. Throws a Failure for an event without changes of its own.
 */
export async function changedAmong(
  paths: readonly string[],
  history: History,
  event: Event,
): Promise<ReadonlySet<string>> {
  // After the deletion of a branch, the commit is that of the default branch, to which nothing was pushed.
  if (event.isDeletion === true) return new Set();
  const { base, head } = await range(history, event);
  const after = await history.files(head, paths);
  if (after === undefined)
    throw new Failure(`changed-only: the commit ${head} is no longer in the repository.`);
  const before = base === undefined ? undefined : await history.files(base, paths);
  return newContent(paths, before ?? new Map(), after);
}

interface CommitRange {
  /** Undefined if there is nothing to compare with; then all files are new. */
  readonly base: string | undefined;
  readonly head: string;
}

async function range(history: History, { name, ref, sha, before, pullRequest }: Event): Promise<CommitRange> {
  if (pullRequest !== undefined) {
    const { baseSha, headSha } = pullRequest;
    return { base: await history.mergeBase(baseSha, headSha), head: headSha };
  }
  if (name !== 'push' || !ref.startsWith(BRANCH_REF)) {
    throw new Failure(
      `changed-only: the event ${name} on ${ref} has no changes of its own. Use it on pull requests and on pushes ` +
        'to branches, and leave it out elsewhere.',
    );
  }
  // A new branch has no previous commit, and after a force-push that commit may no longer exist.
  const branch = branchName(ref);
  for (const base of [await history.lastSuccess(branch), before])
    if (base !== undefined && (await history.files(base, [])) !== undefined) return { base, head: sha };
  const trunk = await history.trunk();
  // The first push to a repository can be processed after others have followed it.
  const isFirst = trunk.head === undefined || trunk.branch === branch;
  return { base: isFirst ? undefined : await history.mergeBase(trunk.head, sha), head: sha };
}

/** The history according to GitHub; it includes workflow runs only if `workflowFile` is given. */
export function historyOf(client: GitHubClient, workflowFile: string | undefined): History {
  return {
    async files(oid, paths) {
      const commit = await client.commit(oid);
      if (commit === undefined) return undefined;
      const entries = await client.tree(commit.tree, paths);
      return new Map(
        [...entries].flatMap(([path, { type, oid: blob }]) => (type === 'blob' ? [[path, blob]] : [])),
      );
    },
    mergeBase: (base, head) => client.mergeBase(base, head).catch(undefinedIfMissing),
    trunk: async () => {
      const branch = await client.defaultBranch();
      return { branch, head: (await client.head(branch))?.oid };
    },
    lastSuccess: async (branch) =>
      workflowFile === undefined ? undefined : await client.runs.lastSuccess(workflowFile, branch),
  };
}
