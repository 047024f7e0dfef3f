import { blobId, sha256 } from '../../src/lib/hash.ts';
import { serializeLock } from '../../src/transcribe/lockfile/format.ts';
import { entriesOf as keyed, type Lock, type LockEntry } from '../../src/transcribe/lockfile/lock.ts';
import { mergeLocks } from '../../src/transcribe/lockfile/merge.ts';
import { parseLock } from '../../src/transcribe/lockfile/parse.ts';
import { lockReaderAt } from '../../src/transcribe/save/lock-reader.ts';
import type { Batch, BatchLockfile, Preflight } from '../../src/transcribe/save/saver.ts';
import { fileMedia, makeEntry } from './locks.ts';

export const LOCK = 'transcripts.lock.json';

/** A run that wrote nothing, but for what is given. */
export const makeBatch = (overrides: Partial<Batch> = {}): Batch => ({
  root: '/w',
  files: [],
  removed: [],
  lockfile: { ...lockReaderAt(LOCK), merge: (theirs) => theirs ?? serializeLock(new Map()) },
  sources: [],
  orphans: new Map(),
  ids: new Map(),
  overwritten: new Map(),
  results: [],
  answers: [],
  resultsFile: '',
  ...overrides,
});

/** What is in the transcript of a source. */
export const textOf = (name: string, requestId: string): string => `${name}, ${requestId}`;

const lockedEntry = (source: string, path: string, content: string, requestId: string): LockEntry => {
  const entry = makeEntry(source, [path], { requestId, media: fileMedia({ sha256: sha256(requestId) }) });
  const files = Object.entries(entry.files).map(([format, file]) => [
    format,
    { ...file, git: blobId(content) },
  ]);
  return { ...entry, files: Object.fromEntries(files) };
};

/** A lock file of sources, each with one file; a different request makes a different entry. */
export const entriesOf = (sources: readonly string[], requestId = 'first'): Lock =>
  keyed(sources.map((name) => lockedEntry(name, `${name}.txt`, textOf(name, requestId), requestId)));

/** The lock file that says of contents that we wrote them. */
export const lockOf = (files: Readonly<Record<string, string>>): { readonly [LOCK]: string } => ({
  [LOCK]: serializeLock(
    keyed(Object.entries(files).map(([path, content]) => lockedEntry(`${path}.mp3`, path, content, 'first'))),
  ),
});

/** These files, and the lock file that says that we wrote them. */
export const locked = (files: Readonly<Record<string, string>>): Record<string, string> => ({
  ...files,
  ...lockOf(files),
});

/** How a run that found one lock file and left another writes its lock file. */
export const lockFrom = (before: Lock, after: Lock): BatchLockfile => ({
  ...lockReaderAt(LOCK),
  merge: (theirs, withheld) => {
    const [base, entries] =
      theirs === undefined ? [new Map(), new Map()] : [before, parseLock(theirs, LOCK).entries];
    return serializeLock(mergeLocks(base, after, entries, withheld));
  },
});

/** What a run is about to save. */
export const planOf = (...files: readonly string[]): Preflight => ({ files, lock: lockReaderAt(LOCK) });
