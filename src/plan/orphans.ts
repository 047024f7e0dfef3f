import type { Media } from '../sources/media.ts';
import type { FileState } from './assess.ts';
import type { Entries, Entry, RecordedFile } from './record.ts';

/** A recorded source whose media are gone, while files of it are here. */
export interface Orphan {
  readonly name: string;
  readonly entry: Entry;
  /** The source that has the same audio now: then the media were renamed. */
  readonly renamedTo: string | undefined;
}

/**
 * Finds the sources of the record whose media are gone. What is at a URL is never known to be gone. `found` are the
 * media of this run's sources, by name, of which the record may not know yet.
 */
export function findOrphans(
  entries: Entries,
  found: ReadonlyMap<string, Media>,
  isGone: (name: string) => boolean,
): Orphan[] {
  const gone = [...entries].filter(([name, { media }]) => media.kind === 'file' && isGone(name));
  if (gone.length === 0) return [];
  const names = new Set(gone.map(([name]) => name));
  const recorded = [...entries].map(([name, { media }]) => [name, media] as const);
  // Also one that is recorded already: a killed run may have moved the files and not yet removed the old ones.
  const current = new Map([...recorded, ...found]);
  const here = new Map(
    [...current].flatMap(([name, { sha256 }]) =>
      names.has(name) || sha256 === undefined ? [] : [[sha256, name] as const],
    ),
  );
  return gone.map(([name, entry]) => ({
    name,
    entry,
    renamedTo: entry.media.sha256 === undefined ? undefined : here.get(entry.media.sha256),
  }));
}

/** What to do about the files of an orphan. */
export interface Sweep {
  /** Files to remove. */
  readonly remove: readonly RecordedFile[];
  /** The files that stay, by format. */
  readonly stay: Entry['files'];
}

/**
 * Decides which files of an orphan go: of renamed media those that live on under the new name, otherwise those that
 * nobody changed, if the user wants that. `alike` has the paths whose content lives on whoever wrote it.
 */
export function sweep(
  { entry }: Orphan,
  successor: Entry | undefined,
  prune: boolean,
  stateOf: (path: string) => FileState,
  alike: ReadonlySet<string>,
): Sweep {
  const files = Object.entries(entry.files).filter(([, { path }]) => stateOf(path) !== 'missing');
  const goes = ([format, { path }]: readonly [string, RecordedFile]): boolean => {
    const lives = successor !== undefined && Object.hasOwn(successor.files, format);
    return stateOf(path) === 'ours' ? prune || lives : lives && alike.has(path);
  };
  return {
    remove: files.filter(goes).map(([, file]) => file),
    stay: Object.fromEntries(files.filter((file) => !goes(file))),
  };
}
