import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Commit, GitHubClient, Tree } from '../github/client.ts';
import { Failure, messageOf } from '../lib/failure.ts';
import { blobId } from '../lib/hash.ts';
import { type Changes, type Comparison, compare, type NewFile } from './commit-plan.ts';
import type { Batch } from './saver.ts';

/** How what a run changed differs from a commit. */
export interface Difference extends Comparison {
  /** The record to commit, with what the commit's has; undefined if that is the same. */
  readonly record: NewFile | undefined;
}

/** Reads what the run has changed. Throws a Failure. */
export async function readChanges(
  batch: Pick<Batch, 'root' | 'files' | 'removed' | 'record'>,
): Promise<Changes> {
  const { root, removed, record } = batch;
  const read = async (file: string): Promise<NewFile> => {
    try {
      return { path: file, content: await readFile(path.join(root, ...file.split('/'))) };
    } catch (error) {
      throw new Failure(`${file} cannot be read to commit it: ${messageOf(error)}.`);
    }
  };
  const files = await Promise.all(batch.files.map(read));
  const recorded = files.find((file) => file.path === record?.path);
  return {
    files: files.filter((file) => file !== recorded),
    removed,
    record: record && recorded && { ...recorded, merge: (...args) => record.merge(...args) },
  };
}

/** Compares what a run changed with a commit. `start` is the commit that the run started from. Throws a Failure. */
export async function compareWith(
  client: GitHubClient,
  changes: Changes,
  head: Commit,
  start: string,
): Promise<Difference> {
  const { files, removed, record } = changes;
  const written = record === undefined ? files : [...files, record];
  const paths = [...written.map((file) => file.path), ...removed];
  const branch = await client.tree(head.tree, paths);
  const before = start === head.oid ? branch : await treeOf(client, start, paths);
  const comparison = compare(changes, branch, before);
  return { ...comparison, record: await mergedRecord(client, changes, branch, comparison.left) };
}

async function treeOf(client: GitHubClient, oid: string, paths: readonly string[]): Promise<Tree> {
  const commit = await client.commit(oid);
  // What is not known cannot be told from what someone changed, so that nothing there is overwritten.
  return commit === undefined ? new Map() : await client.tree(commit.tree, paths);
}

/** Merges even where nobody else changed the record, since ours may tell of files that are only in the workspace. */
async function mergedRecord(
  client: GitHubClient,
  { record }: Changes,
  branch: Tree,
  left: readonly string[],
): Promise<NewFile | undefined> {
  if (record === undefined) return undefined;
  const there = branch.get(record.path)?.oid;
  if (there === undefined) return record;
  if (there === blobId(record.content)) return undefined;
  const theirs = Buffer.from(await client.readBlob(there)).toString();
  const content = Buffer.from(record.merge(theirs, new Set(left)));
  return blobId(content) === there ? undefined : { path: record.path, content };
}
