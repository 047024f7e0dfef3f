import type { Commit, GitHubClient, CommitEntry as TreeEntry } from '../../github/client.ts';
import { GitHubError } from '../../github/explain.ts';
import * as log from '../../lib/log.ts';
import { isFile } from './commit-plan.ts';
import { hasMarker } from './pull-request-body.ts';
import type { RecordedLock } from './saver.ts';

/** The lock file of a commit; undefined if there is no commit or no lock file in it. Throws GitHubError. */
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
    // Of a tree too large for one answer we have only what is beside the lock file.
    read: async (file) => await content(tree.get(file) ?? (await client.tree(commit.tree, [file])).get(file)),
  };
}

/** Pull requests that are looked into, the newest ones. */
const MOST_PROPOSED = 5;

/**
 * What open pull requests of ours have for a branch, from whatever branches: a workflow may have saved otherwise before, or
 * to a branch of another name. `known` are the heads that are looked at anyway. Nothing where they cannot be read: that
 * costs a request, and no more.
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
    // A token that commits need not be able to read pull requests.
    if (error.kind !== 'forbidden') log.info(`Open pull requests are not looked into: ${error.message}`);
    return [];
  }
}
