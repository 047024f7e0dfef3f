import type { Commit, GitHubClient, CommitEntry as TreeEntry } from '../../github/client.ts';
import type { Event } from '../../github/event.ts';
import { GitHubError } from '../../github/explain.ts';
import * as log from '../../lib/log.ts';
import { isFile } from './commit-plan.ts';
import { hasMarker } from './pull-request-body.ts';
import type { RecordedLock } from './saver.ts';

/** Reads the lock file of a commit; undefined if there is no commit or no lock file in it. Throws GitHubError. */
export async function recordedIn(
  client: GitHubClient,
  commit: Commit | undefined,
  path: string,
): Promise<RecordedLock | undefined> {
  if (commit === undefined) return undefined;
  const tree = await client.tree(commit.tree, [path]);
  const content = async (entry: TreeEntry | undefined): Promise<Uint8Array | undefined> =>
    entry !== undefined && isFile(entry) ? await client.readBlob(entry.oid) : undefined;
  const lockfile = await content(tree.get(path));
  if (lockfile === undefined) return undefined;
  return {
    text: Buffer.from(lockfile).toString(),
    has: async (files) => {
      const known = files.every((file) => tree.has(file)) ? tree : await client.tree(commit.tree, files);
      return files.map((file) => known.get(file)).every((entry) => entry !== undefined && isFile(entry));
    },
    // Of a tree that is too large for one response, `tree` has only the folder of the lock file.
    read: async (file) => await content(tree.get(file) ?? (await client.tree(commit.tree, [file])).get(file)),
  };
}

/**
 * The lock files of the default branch and of the base of a pull request, if the run saves to neither: the branch of the
 * run may be older than transcripts there. `known` are the branches that are read anyway. Throws GitHubError.
 */
export async function recordedUpstream(
  client: GitHubClient,
  { defaultBranch, pullRequest }: Pick<Event, 'defaultBranch' | 'pullRequest'>,
  path: string,
  known: readonly string[],
): Promise<readonly RecordedLock[]> {
  const named = [pullRequest?.baseBranch, defaultBranch].filter((name) => name !== undefined);
  const names = [...new Set(named)].filter((name) => !known.includes(name));
  const found = names.map(async (name) => await recordedIn(client, await client.head(name), path));
  return (await Promise.all(found)).filter((one) => one !== undefined);
}

/** The most pull requests that are read, newest first. */
const MOST_PROPOSED = 5;

/**
 * Reads the lock files of this action's open pull requests into `base`, from any branch: the workflow may have used
 * other settings before, or another branch name. `known` are heads that are read anyway. Returns an empty list if pull
 * requests cannot be read.
 */
export async function recordedInProposals(
  client: GitHubClient,
  base: string,
  path: string,
  known: readonly (Commit | undefined)[] = [],
): Promise<readonly RecordedLock[]> {
  const heads = new Set(known.map((commit) => commit?.oid));
  try {
    const open = await client.pullRequests.openInto(base);
    const ours = open.filter(({ body, headSha }) => hasMarker(body) && !heads.has(headSha));
    const found = ours.slice(0, MOST_PROPOSED).map(async ({ headSha }) => {
      return await recordedIn(client, await client.commit(headSha), path);
    });
    return (await Promise.all(found)).filter((one) => one !== undefined);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    // Committing does not need the permission to read pull requests.
    if (error.kind !== 'forbidden') log.info(`Open pull requests are not looked into: ${error.message}`);
    return [];
  }
}
