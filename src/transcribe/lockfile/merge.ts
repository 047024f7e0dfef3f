import { serializeEntry } from './format.ts';
import {
  fileOf,
  type Lock,
  type LockEntry,
  type LockedFile,
  OUTDATED,
  pathsOf,
  withoutFiles,
} from './lock.ts';

/** What of a run the branch does not get. */
export interface Withheld {
  /** Paths that stay as they are there. */
  readonly paths: ReadonlySet<string>;
  /** Sources that nothing is known about. */
  readonly sources: ReadonlySet<string>;
}

export const NOTHING_WITHHELD: Withheld = { paths: new Set(), sources: new Set() };

/**
 * Merges our lock file with the branch's. What we changed is ours, all else theirs. A path that both gave to different
 * entries is ours. An entry of ours never claims a file that stays as it is there: it takes over what theirs says of it,
 * and one of which nothing else is left stays as it is there.
 */
export function mergeLocks(
  base: Lock,
  ours: Lock,
  theirs: Lock,
  withheld: Withheld = NOTHING_WITHHELD,
): Map<string, LockEntry> {
  const isLeft = (path: string): boolean => withheld.paths.has(path);
  const kept = new Map<string, LockEntry>();
  const replaced = new Set<string>();
  for (const key of new Set([...base.keys(), ...ours.keys()])) {
    const [before, our, their] = [base.get(key), ours.get(key), theirs.get(key)];
    if (same(our, before) || withheld.sources.has((our ?? before)?.source ?? '')) continue;
    if (our === undefined && before !== undefined && pathsOf(before).some(isLeft)) continue;
    const entry = our && asSaved(our, their, isLeft);
    // All of it was left: theirs holds, if there is one.
    if (our !== undefined && entry === undefined) continue;
    replaced.add(key);
    if (entry !== undefined) kept.set(key, entry);
  }
  const rest = [...theirs].filter(([key]) => !replaced.has(key));
  return new Map([...released(rest, kept.values()), ...kept]);
}

/** Our entry as it is once some of its files were left; undefined if nothing of it was saved. */
function asSaved(
  our: LockEntry,
  their: LockEntry | undefined,
  isLeft: (path: string) => boolean,
): LockEntry | undefined {
  const files = Object.entries(our.files);
  if (!files.some(([, { path }]) => isLeft(path))) return our;
  if (files.every(([, { path }]) => isLeft(path))) return undefined;
  const isSame = their?.requestId === our.requestId;
  const asThere = (format: string, { path }: LockedFile): LockedFile | undefined => {
    const there = fileOf(their, format);
    if (there?.path !== path) return undefined;
    return isSame ? there : { ...there, rendering: OUTDATED };
  };
  const saved = files.flatMap(([format, file]) => {
    const known = isLeft(file.path) ? asThere(format, file) : file;
    return known === undefined ? [] : [[format, known] as const];
  });
  return { ...our, files: Object.fromEntries(saved) };
}

/** Entries without the files that others have now. One that loses all to its own source is replaced. */
function released(
  entries: Iterable<readonly [key: string, entry: LockEntry]>,
  takers: Iterable<LockEntry>,
): (readonly [key: string, entry: LockEntry])[] {
  const owners = new Map([...takers].flatMap((entry) => pathsOf(entry).map((path) => [path, entry.source])));
  return [...entries].flatMap(([key, entry]) => {
    const left = withoutFiles(entry, (path) => owners.has(path));
    const isReplaced =
      left !== entry &&
      pathsOf(left).length === 0 &&
      pathsOf(entry).every((path) => owners.get(path) === entry.source);
    return isReplaced ? [] : [[key, left] as const];
  });
}

const same = (one: LockEntry | undefined, other: LockEntry | undefined): boolean =>
  one === other ||
  (one !== undefined && other !== undefined && serializeEntry(one) === serializeEntry(other));
