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

/** The changes of a run that are not written to the branch. */
export interface Withheld {
  /** Paths whose files stay unchanged on the branch. */
  readonly paths: ReadonlySet<string>;
  /** Sources whose entries stay unchanged on the branch. */
  readonly sources: ReadonlySet<string>;
}

export const NOTHING_WITHHELD: Withheld = { paths: new Set(), sources: new Set() };

/**
 * Merges our lock file with the branch's. Entries that this run changed since `base` are ours, and all others are
 * theirs. If both assigned a path to different entries, our entry keeps it. Our entry never claims a file that stays
 * unchanged on the branch: it copies their record of that file. If all files of our entry stay unchanged, so does their
 * entry.
 */
export function mergeLocks(
  base: Lock,
  ours: Lock,
  theirs: Lock,
  withheld: Withheld = NOTHING_WITHHELD,
): Map<string, LockEntry> {
  const isWithheld = (path: string): boolean => withheld.paths.has(path);
  const kept = new Map<string, LockEntry>();
  const replaced = new Set<string>();
  for (const key of new Set([...base.keys(), ...ours.keys()])) {
    const [before, our, their] = [base.get(key), ours.get(key), theirs.get(key)];
    if (areEqual(our, before) || withheld.sources.has((our ?? before)?.source ?? '')) continue;
    if (our === undefined && before !== undefined && pathsOf(before).some(isWithheld)) continue;
    const entry = our && withTheirRecords(our, their, isWithheld);
    // All of its files are withheld: their entry stays, if there is one.
    if (our !== undefined && entry === undefined) continue;
    replaced.add(key);
    if (entry !== undefined) kept.set(key, entry);
  }
  const rest = [...theirs].filter(([key]) => !replaced.has(key));
  return new Map([...withoutTakenFiles(rest, kept.values()), ...kept]);
}

/** Returns our entry with their records of the withheld files; undefined if all of its files are withheld. */
function withTheirRecords(
  our: LockEntry,
  their: LockEntry | undefined,
  isWithheld: (path: string) => boolean,
): LockEntry | undefined {
  const files = Object.entries(our.files);
  if (!files.some(([, { path }]) => isWithheld(path))) return our;
  if (files.every(([, { path }]) => isWithheld(path))) return undefined;
  const isSameAnswer = their?.requestId === our.requestId;
  const theirRecord = (format: string, { path }: LockedFile): LockedFile | undefined => {
    const there = fileOf(their, format);
    if (there?.path !== path) return undefined;
    return isSameAnswer ? there : { ...there, rendering: OUTDATED };
  };
  const saved = files.flatMap(([format, file]) => {
    const known = isWithheld(file.path) ? theirRecord(format, file) : file;
    return known === undefined ? [] : [[format, known] as const];
  });
  return { ...our, files: Object.fromEntries(saved) };
}

/**
 * Returns entries without the files that `takers` own. An entry that loses all of its files to entries of the same
 * source is left out, since those replace it.
 */
function withoutTakenFiles(
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

const areEqual = (one: LockEntry | undefined, other: LockEntry | undefined): boolean =>
  one === other ||
  (one !== undefined && other !== undefined && serializeEntry(one) === serializeEntry(other));
