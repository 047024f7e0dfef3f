import type { GitIndex } from '../git/index.ts';
import { type FileFingerprint, type Fingerprint, isUrlName } from '../recordings/fingerprint.ts';
import { serializeLock } from './lockfile/format.ts';
import { EMPTY_LEDGER, mergeLedgers } from './lockfile/ledger.ts';
import { type Lock, pathsOf } from './lockfile/lock.ts';
import { mergeLocks } from './lockfile/merge.ts';
import { parseLock } from './lockfile/parse.ts';
import { rivalsIn } from './lockfile/rivals.ts';
import { answersOf, type Result } from './report/result.ts';
import type { Run } from './run.ts';
import { lockReaderAt } from './save/lock-reader.ts';
import type { Lockfile } from './save/lockfile.ts';
import type { Batch, BatchLockfile, BatchSource } from './save/saver.ts';
import { pointerId } from './sources/hash-file.ts';

/** Facts from the plan that saving needs in addition to the results. */
export interface Leftovers {
  /** Files that are already up to date but not yet saved, by source. */
  readonly unsaved: ReadonlyMap<string, readonly string[]>;
  /** The git index of the checkout before the run. */
  readonly index: GitIndex;
}

/** Everything that the run wrote, as input for the savers. */
export function batchOf(
  results: readonly Result[],
  resultsFile: string,
  { unsaved, index }: Leftovers,
  { root, workspace, lockfile, inputs }: Pick<Run, 'root' | 'workspace' | 'lockfile' | 'inputs'>,
): Batch {
  const { lockfile: path, overwriteEdited } = inputs.economy;
  const written = new Map<string, readonly string[]>(unsaved);
  for (const result of results) {
    if (result.status !== 'transcribed' && result.status !== 'reused') continue;
    written.set(
      result.source,
      result.files.map((file) => file.path),
    );
  }
  const isRecorded = lockfile.changed || unsaved.size > 0;
  const { removed } = workspace;
  const owners = ownersOf(lockfile.before);
  // A file that a sparse checkout leaves out exists here only if the run wrote it; otherwise the branch already has it
  // unchanged.
  const isHere = (file: string): boolean => index.sparseIdOf(file) === undefined || workspace.hasOnDisk(file);
  const transcripts = [...written.values()].flat().filter(isHere);
  const files = [...transcripts, ...(isRecorded ? [path] : [])].sort();
  return {
    root,
    files,
    ids: gitIdsOf(files, lockfile.entries, index),
    removed,
    lockfile: lockOf(lockfile, path, unsaved),
    sources: sourcesOf(written, removed, { entries: lockfile.entries, owners, index }),
    orphans: new Map(
      removed.flatMap((file) => {
        const owner = owners.get(file);
        return owner === undefined || written.has(owner) || isUrlName(owner) ? [] : [[file, owner] as const];
      }),
    ),
    overwritten: overwriteEdited ? workspace.replaced : new Map(),
    answers: answersOf(results),
    results,
    resultsFile,
  };
}

function gitIdsOf(files: readonly string[], entries: Lock, index: GitIndex): Batch['ids'] {
  const locked = [...entries.values()].flatMap((entry) => Object.values(entry.files));
  const recorded = new Map(locked.map(({ path, git }) => [path, git]));
  const idsOf = (file: string): (string | undefined)[] => [recorded.get(file), index.stagedIdOf(file)];
  return new Map(files.map((file) => [file, new Set(idsOf(file).filter((id) => id !== undefined))]));
}

const ownersOf = (entries: Lock): ReadonlyMap<string, string> =>
  new Map(
    [...entries.values()].flatMap((entry) => pathsOf(entry).map((file) => [file, entry.source] as const)),
  );

interface KnownEntries {
  readonly entries: Lock;
  /** The source of each file, by the path of the file. */
  readonly owners: ReadonlyMap<string, string>;
  readonly index: GitIndex;
}

function sourcesOf(
  written: ReadonlyMap<string, readonly string[]>,
  removed: readonly string[],
  { entries, owners, index }: KnownEntries,
): BatchSource[] {
  const media = new Map([...entries.values()].map((entry) => [entry.source, entry.media]));
  const sources = [...written].map(([name, files]) => {
    const superseded = removed.filter((file) => owners.get(file) === name);
    return batchSource(name, media.get(name), [...files, ...superseded], index);
  });
  return sources.filter((source) => source !== undefined);
}

/** A source in the workspace, described for the comparison with the target branch; undefined for media at a URL. */
export function batchSource(
  name: string,
  media: Fingerprint | undefined,
  files: readonly string[],
  index: GitIndex,
): BatchSource | undefined {
  if (media?.kind !== 'file') return undefined;
  const isTracked = index.stagedIdOf(name) !== undefined;
  return {
    path: name,
    ids: idsOf(name, media, index),
    isTracked,
    isIdUnknown: media.unverifiedGit !== undefined,
    files,
  };
}

/**
 * All ids that git may have for the media: a filter of the repository or an earlier step may have changed the content.
 */
function idsOf(name: string, media: FileFingerprint, index: GitIndex): ReadonlySet<string> {
  const ids = [media.git, media.unverifiedGit, pointerId(media), index.stagedIdOf(name)];
  return new Set(ids.filter((id) => id !== undefined));
}

/**
 * Prepares the merge of the lock file with the one on the branch. Entries that were never saved count as changed by
 * this run.
 */
function lockOf(lockfile: Lockfile, path: string, unsaved: Leftovers['unsaved']): BatchLockfile {
  const before = new Map([...lockfile.before].filter(([, { source }]) => !unsaved.has(source)));
  return {
    ...lockReaderAt(path),
    rivals: (theirs) => rivalsIn(lockfile.before, lockfile.entries, parseLock(theirs, path).entries),
    merge: (theirs, withheld) => {
      const theirLock = theirs === undefined ? undefined : parseLock(theirs, path);
      // If the branch has no lock file, every entry counts as new.
      const base = theirLock === undefined ? new Map() : before;
      const merged = mergeLocks(base, lockfile.entries, theirLock?.entries ?? new Map(), withheld);
      const ledger = mergeLedgers(lockfile.ledgerBefore, lockfile.ledger, theirLock?.ledger ?? EMPTY_LEDGER);
      return serializeLock(merged, new Map([...(theirLock?.requests ?? []), ...lockfile.requests]), ledger);
    },
  };
}
