import { type Entries, type Entry, pathsOf, withoutFiles } from './record.ts';
import { serializeEntry } from './record-format.ts';

/**
 * Merges our record with one that was saved meanwhile. What we changed is ours, all else theirs; but where both
 * changed an entry it is theirs if the branch keeps their file at one of its paths, which `isLeft` tells. A path
 * that both gave to different sources is ours.
 */
export function mergeRecords(
  base: Entries,
  ours: Entries,
  theirs: Entries,
  isLeft: (path: string) => boolean = () => false,
): Entries {
  const isOurs = (name: string): boolean => {
    const [before, our, their] = [base.get(name), ours.get(name), theirs.get(name)];
    if (same(our, before)) return false;
    return same(their, before) || !filesOf(our ?? before).some((path) => isLeft(path));
  };
  const kept = [...ours].filter(([name]) => isOurs(name));
  const paths = new Set(kept.flatMap(([, entry]) => pathsOf(entry)));
  const taken = [...theirs]
    .filter(([name]) => !isOurs(name))
    .map(([name, entry]) => [name, withoutFiles(entry, (path) => paths.has(path))] as const);
  return new Map([...taken, ...kept]);
}

const filesOf = (entry: Entry | undefined): string[] => (entry === undefined ? [] : pathsOf(entry));

const same = (one: Entry | undefined, other: Entry | undefined): boolean =>
  one === other ||
  (one !== undefined && other !== undefined && serializeEntry(one) === serializeEntry(other));
