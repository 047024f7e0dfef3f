import type { Fingerprint } from '../../recordings/fingerprint.ts';
import type { Lock, LockEntry, LockedFile } from '../lockfile/lock.ts';
import type { FileState } from './steps.ts';

/** An entry of a deleted source that still has files in the workspace. */
export interface Orphan {
  readonly name: string;
  /** The key of the entry: a source can have several entries. */
  readonly key: string;
  /** The entry without files that cannot be transcripts of the source. */
  readonly entry: LockEntry;
  /** The source that has the same audio now; if set, the recording was renamed. */
  readonly renamedTo: string | undefined;
}

/**
 * Finds entries of sources whose recordings were deleted. A recording at a URL never counts as deleted, but its name
 * may have changed: `former` has the keys of such entries. `found` has the media of this run's sources by name, which
 * may not be in the lock file yet.
 */
export function findOrphans(
  entries: Lock,
  found: ReadonlyMap<string, Fingerprint>,
  isDeleted: (name: string) => boolean,
  former: ReadonlySet<string>,
): Orphan[] {
  const deleted = [...entries].filter(
    ([key, { source, media }]) => former.has(key) || (media.kind === 'file' && isDeleted(source)),
  );
  if (deleted.length === 0) return [];
  const names = new Set(deleted.map(([, { source }]) => source));
  const recorded = [...entries.values()].map(({ source, media }) => [source, media] as const);
  // Includes recorded sources: a killed run may have moved the files without removing the old ones.
  const current = new Map([...recorded, ...found]);
  const byHash = new Map(
    [...current].flatMap(([name, { sha256 }]) =>
      names.has(name) || sha256 === undefined ? [] : [[sha256, name] as const],
    ),
  );
  return deleted.map(([key, entry]) => ({
    name: entry.source,
    key,
    entry,
    renamedTo: entry.media.sha256 === undefined ? undefined : byHash.get(entry.media.sha256),
  }));
}

/** What to do with the files of an orphan. */
export interface Sweep {
  /** Files to remove. */
  readonly remove: readonly LockedFile[];
  /** The files that are kept, by format. */
  readonly stay: LockEntry['files'];
}

interface SweepFacts {
  /** The entries of a renamed recording under its new name, with the same options; empty if it was deleted. */
  readonly successors: readonly LockEntry[];
  /** Paths whose content also exists under the new name, even if edited. */
  readonly duplicated: ReadonlySet<string>;
  /** Whether unedited transcripts of deleted recordings are removed. */
  readonly prune: boolean;
  readonly stateOf: (path: string) => FileState;
}

/**
 * Decides which files of an orphan are removed: for a renamed recording, the files that exist under the new name;
 * otherwise, with `prune`, the unedited files.
 */
export function sweep({ entry }: Orphan, { successors, duplicated, prune, stateOf }: SweepFacts): Sweep {
  const files = Object.entries(entry.files).filter(([, { path }]) => stateOf(path) !== 'missing');
  const isRemoved = ([format, { path }]: readonly [string, LockedFile]): boolean => {
    const hasSuccessor = successors.some((other) => Object.hasOwn(other.files, format));
    return stateOf(path) === 'ours' ? prune || hasSuccessor : hasSuccessor && duplicated.has(path);
  };
  return {
    remove: files.filter(isRemoved).map(([, file]) => file),
    stay: Object.fromEntries(files.filter((file) => !isRemoved(file))),
  };
}
