import type { Commit, GitHubClient, CommitEntry as TreeEntry } from '../../github/client.ts';
import { isFile } from './commit-plan.ts';
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
