import type { Fingerprint } from '../../recordings/fingerprint.ts';
import type { Lock, LockEntry, LockedFile } from '../lockfile/lock.ts';
import type { FileState } from './steps.ts';

/** What is recorded of a source whose media are gone, while files of it are here. */
export interface Orphan {
  readonly name: string;
  /** The key of its entry: a source may have several. */
  readonly key: string;
  /** Without files that can be no transcripts of it. */
  readonly entry: LockEntry;
  /** The source that has the same audio now: then the media were renamed. */
  readonly renamedTo: string | undefined;
}

/**
 * Finds what is recorded of sources whose media are gone. What is at a URL is never known to be gone, but may have another
 * name now: `former` are the keys of such entries. `found` are the media of this run's sources, by name, of which the lock
 * file may not know yet.
 */
export function findOrphans(
  entries: Lock,
  found: ReadonlyMap<string, Fingerprint>,
  isGone: (name: string) => boolean,
  former: ReadonlySet<string>,
): Orphan[] {
  const gone = [...entries].filter(
    ([key, { source, media }]) => former.has(key) || (media.kind === 'file' && isGone(source)),
  );
  if (gone.length === 0) return [];
  const names = new Set(gone.map(([, { source }]) => source));
  const recorded = [...entries.values()].map(({ source, media }) => [source, media] as const);
  // Also one that is recorded already: a killed run may have moved the files and not yet removed the old ones.
  const current = new Map([...recorded, ...found]);
  const here = new Map(
    [...current].flatMap(([name, { sha256 }]) =>
      names.has(name) || sha256 === undefined ? [] : [[sha256, name] as const],
    ),
  );
  return gone.map(([key, entry]) => ({
    name: entry.source,
    key,
    entry,
    renamedTo: entry.media.sha256 === undefined ? undefined : here.get(entry.media.sha256),
  }));
}

/** What to do about the files of an orphan. */
export interface Sweep {
  /** Files to remove. */
  readonly remove: readonly LockedFile[];
  /** The files that stay, by format. */
  readonly stay: LockEntry['files'];
}

/**
 * Decides which files of an orphan go: of renamed media those that live on under the new name, in one of the entries
 * of its heirs, otherwise those that nobody changed, if the user wants that. `alike` has the paths whose content lives
 * on whoever wrote it.
 */
export function sweep(
  { entry }: Orphan,
  heirs: readonly LockEntry[],
  prune: boolean,
  stateOf: (path: string) => FileState,
  alike: ReadonlySet<string>,
): Sweep {
  const files = Object.entries(entry.files).filter(([, { path }]) => stateOf(path) !== 'missing');
  const goes = ([format, { path }]: readonly [string, LockedFile]): boolean => {
    const lives = heirs.some((heir) => Object.hasOwn(heir.files, format));
    return stateOf(path) === 'ours' ? prune || lives : lives && alike.has(path);
  };
  return {
    remove: files.filter(goes).map(([, file]) => file),
    stay: Object.fromEntries(files.filter((file) => !goes(file))),
  };
}
