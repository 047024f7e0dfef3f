import { type Entries, pathsOf } from '../../src/plan/record.ts';
import { parseRecord, serializeRecord } from '../../src/plan/record-format.ts';
import { mergeRecords } from '../../src/plan/record-merge.ts';
import type { Batch } from '../../src/save/saver.ts';
import type { GitHub } from '../github/server.ts';
import { makeEntry } from '../helpers/records.ts';
import { batchOf } from './on-github.ts';

export const RECORD = 'transcripts.lock.json';

/** A record of sources, each with one file; a different request makes a different entry. */
export const entriesOf = (sources: readonly string[], requestId = 'first'): Entries =>
  new Map(sources.map((name) => [name, makeEntry([`${name}.txt`], { requestId })]));

/** A run that found one record and left another, with the files of what is new; what is gone from it was removed. */
export async function runOf(before: Entries, after: Entries): Promise<Batch> {
  const written = [...after].filter(([name, entry]) => before.get(name)?.requestId !== entry.requestId);
  const files = written.flatMap(([name, entry]) =>
    pathsOf(entry).map((path) => [path, `${name}, ${entry.requestId}`] as const),
  );
  const removed = [...before].filter(([name]) => !after.has(name)).flatMap(([, entry]) => pathsOf(entry));
  return await batchOf(
    { ...Object.fromEntries(files), [RECORD]: serializeRecord(after) },
    {
      removed: removed.sort(),
      record: {
        path: RECORD,
        merge: (theirs, left) =>
          serializeRecord(mergeRecords(before, after, parseRecord(theirs, RECORD), (path) => left.has(path))),
      },
    },
  );
}

/** A file on a branch. */
export const contentOf = async (server: GitHub, branch: string, path: string): Promise<string> =>
  String(await server.content((await server.tree(branch)).get(path)?.oid ?? ''));

/** The requests of the sources in the record of a branch. */
export async function recordOn(server: GitHub, branch: string): Promise<Readonly<Record<string, string>>> {
  const entries = parseRecord(await contentOf(server, branch, RECORD), RECORD);
  return Object.fromEntries([...entries].map(([name, { requestId }]) => [name, requestId]));
}

export const pathsOn = async (server: GitHub, branch: string): Promise<readonly string[]> =>
  [...(await server.tree(branch)).keys()].sort();
