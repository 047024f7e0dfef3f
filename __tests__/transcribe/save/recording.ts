import { serializeLock } from '../../../src/transcribe/lockfile/format.ts';
import { type Lock, pathsOf } from '../../../src/transcribe/lockfile/lock.ts';
import { parseLock } from '../../../src/transcribe/lockfile/parse.ts';
import type { Batch } from '../../../src/transcribe/save/saver.ts';
import { entriesOf, LOCK, locked, lockFrom, textOf } from '../../helpers/batches.ts';
import type { GitHub } from '../../servers/github/server.ts';
import { batchOf } from './on-github.ts';

export { entriesOf, LOCK as LOCKFILE, locked };

/**
 * Returns the batch of a run that loaded one lock file and left another, with the files of new entries. The files of
 * deleted entries were removed.
 */
export async function runOf(before: Lock, after: Lock): Promise<Batch> {
  const written = [...after].filter(([key, entry]) => before.get(key)?.requestId !== entry.requestId);
  const files = written.flatMap(([, entry]) =>
    pathsOf(entry).map((path) => [path, textOf(entry.source, entry.requestId)] as const),
  );
  const removed = [...before].filter(([key]) => !after.has(key)).flatMap(([, entry]) => pathsOf(entry));
  return await batchOf(
    { ...Object.fromEntries(files), [LOCK]: serializeLock(after) },
    { removed: removed.sort(), lockfile: lockFrom(before, after) },
  );
}

/** Returns the content of a file on a branch. */
export const contentOf = async (server: GitHub, branch: string, path: string): Promise<string> =>
  String(await server.content((await server.tree(branch)).get(path)?.oid ?? ''));

/** Returns the request ids of the sources in the lock file of a branch. */
export async function lockOn(server: GitHub, branch: string): Promise<Readonly<Record<string, string>>> {
  const { entries } = parseLock(await contentOf(server, branch, LOCK), LOCK);
  return Object.fromEntries([...entries.values()].map(({ source, requestId }) => [source, requestId]));
}

export const pathsOn = async (server: GitHub, branch: string): Promise<readonly string[]> =>
  [...(await server.tree(branch)).keys()].sort();
