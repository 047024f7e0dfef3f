import { blobId, sha256 } from '../../src/lib/hash.ts';
import { serializeLock } from '../../src/transcribe/lockfile/format.ts';
import { entriesOf as keyed, type Lock, type LockEntry } from '../../src/transcribe/lockfile/lock.ts';
import { mergeLocks } from '../../src/transcribe/lockfile/merge.ts';
import { parseLock } from '../../src/transcribe/lockfile/parse.ts';
import { rivalsIn } from '../../src/transcribe/lockfile/rivals.ts';
import { lockReaderAt } from '../../src/transcribe/save/lock-reader.ts';
import type { Batch, BatchLockfile, Preflight } from '../../src/transcribe/save/saver.ts';
import { fileMedia, makeEntry } from './locks.ts';

export const LOCK = 'transcripts.lock.json';

/** Returns a batch of a run that wrote nothing, with the given overrides. */
export const makeBatch = (overrides: Partial<Batch> = {}): Batch => ({
  root: '/w',
  files: [],
  removed: [],
  lockfile: {
    ...lockReaderAt(LOCK),
    merge: (theirs) => theirs ?? serializeLock(new Map()),
    rivals: () => new Map(),
  },
  sources: [],
  orphans: new Map(),
  ids: new Map(),
  overwritten: new Map(),
  results: [],
  answers: [],
  resultsFile: '',
  ...overrides,
});

/** Returns the content of the transcript of a source. */
export const textOf = (name: string, requestId: string): string => `${name}, ${requestId}`;

const lockedEntry = (source: string, path: string, content: string, requestId: string): LockEntry => {
  const entry = makeEntry(source, [path], { requestId, media: fileMedia({ sha256: sha256(requestId) }) });
  const files = Object.entries(entry.files).map(([format, file]) => [
    format,
    { ...file, git: blobId(content) },
  ]);
  return { ...entry, files: Object.fromEntries(files) };
};

/** Returns a lock file for sources with one file each. A different request id gives a different entry. */
export const entriesOf = (sources: readonly string[], requestId = 'first'): Lock =>
  keyed(sources.map((name) => lockedEntry(name, `${name}.txt`, textOf(name, requestId), requestId)));

/** Returns a lock file that records these contents as written by the action. */
export const lockOf = (files: Readonly<Record<string, string>>): { readonly [LOCK]: string } => ({
  [LOCK]: serializeLock(
    keyed(Object.entries(files).map(([path, content]) => lockedEntry(`${path}.mp3`, path, content, 'first'))),
  ),
});

/** Returns these files and a lock file that records them as written by the action. */
export const locked = (files: Readonly<Record<string, string>>): Record<string, string> => ({
  ...files,
  ...lockOf(files),
});

/** Returns the lock file of a run that loaded `before` and left `after`. */
export const lockFrom = (before: Lock, after: Lock): BatchLockfile => ({
  ...lockReaderAt(LOCK),
  rivals: (theirs) => rivalsIn(before, after, parseLock(theirs, LOCK).entries),
  merge: (theirs, withheld) => {
    const [base, entries] =
      theirs === undefined ? [new Map(), new Map()] : [before, parseLock(theirs, LOCK).entries];
    return serializeLock(mergeLocks(base, after, entries, withheld));
  },
});

/** The preflight input of a run that will save these files. */
export const planOf = (...files: readonly string[]): Preflight => ({ files, lock: lockReaderAt(LOCK) });
