import { expect } from 'vitest';
import { blobId } from '../../src/lib/hash.ts';
import { isLedger, serializeLock } from '../../src/transcribe/lockfile/format.ts';
import {
  entriesOf,
  type Lock,
  type LockEntry,
  pathsOf,
  withoutFiles,
} from '../../src/transcribe/lockfile/lock.ts';
import { parseJournalLine, parseLock } from '../../src/transcribe/lockfile/parse.ts';
import { SCRATCH } from '../../src/transcribe/save/workspace.ts';

/** Parses the text of a lock file, which must be exactly as the action writes it. */
export function entriesIn(text: string): Lock {
  const { entries, requests } = parseLock(text, 'the lock file');
  expect(serializeLock(entries, requests)).toBe(text);
  return entries;
}

/** Returns the sources in the text of a lock file, sorted. */
export const sourcesIn = (text: string): string[] =>
  [...parseLock(text, 'the lock file').entries.values()].map(({ source }) => source).sort();

/**
 * Returns the entries of the lock file in a workspace, including the journal of a killed run. `files` are contents by
 * path.
 */
export function recordedIn(files: ReadonlyMap<string, string>, lockfile: string): Lock {
  const text = files.get(lockfile);
  const entries = new Map(text === undefined ? [] : entriesIn(text));
  for (const [file, content] of files) {
    if (!file.startsWith(`${SCRATCH}/journal-`)) continue;
    const [header, ...lines] = content.split('\n');
    if (header !== (text === undefined ? 'none' : blobId(text))) continue;
    for (const line of lines.slice(0, -1)) replay(entries, parseJournalLine(line));
  }
  return entries;
}

function replay(entries: Map<string, LockEntry>, change: ReturnType<typeof parseJournalLine>): void {
  if (change === undefined) throw new Error('a whole line of the journal says nothing');
  if (typeof change !== 'string' && isLedger(change)) return;
  if (typeof change === 'string') entries.delete(change);
  else {
    const taken = new Set(pathsOf(change));
    for (const [key, entry] of entries)
      entries.set(
        key,
        withoutFiles(entry, (path) => taken.has(path)),
      );
    for (const [key, entry] of entriesOf([change])) entries.set(key, entry);
  }
}
