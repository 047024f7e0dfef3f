import { sameMedia } from '../sources/media.ts';
import { OUTDATED } from './assess.ts';
import { type Entries, type Entry, pathsOf, withoutFiles } from './record.ts';
import { serializeEntry } from './record-format.ts';

/** What of a run the branch does not get. */
export interface Withheld {
  /** Paths that stay as they are there. */
  readonly paths: ReadonlySet<string>;
  /** Sources of which nothing is told. */
  readonly sources: ReadonlySet<string>;
}

export const NOTHING_WITHHELD: Withheld = { paths: new Set(), sources: new Set() };

/**
 * Merges our record with the branch's. What we changed is ours, all else theirs; a path that both gave to different
 * sources is ours. An entry of ours never claims a file that stays as it is there: it takes over what theirs says of it,
 * as made from another answer, or says nothing.
 */
export function mergeRecords(
  base: Entries,
  ours: Entries,
  theirs: Entries,
  withheld: Withheld = NOTHING_WITHHELD,
): Entries {
  const isLeft = (path: string): boolean => withheld.paths.has(path);
  const isOurs = (name: string): boolean => {
    const [before, our, their] = [base.get(name), ours.get(name), theirs.get(name)];
    if (withheld.sources.has(name) || same(our, before)) return false;
    if (our === undefined) return !filesOf(before).some(isLeft);
    return !(their !== undefined && sameAnswer(our, their) && filesOf(our).some(isLeft));
  };
  const kept = [...ours]
    .filter(([name]) => isOurs(name))
    .map(([name, entry]) => [name, withTheirFiles(entry, theirs.get(name), isLeft)] as const);
  const paths = new Set(kept.flatMap(([, entry]) => pathsOf(entry)));
  const taken = [...theirs]
    .filter(([name]) => !isOurs(name))
    .map(([name, entry]) => [name, withoutFiles(entry, (path) => paths.has(path))] as const);
  return new Map([...taken, ...kept]);
}

const filesOf = (entry: Entry | undefined): string[] => (entry === undefined ? [] : pathsOf(entry));

/** Whether two entries are about the same request for the same media. */
const sameAnswer = (one: Entry, other: Entry): boolean =>
  one.options === other.options && sameMedia(one.media, other.media);

/** Our entry with what theirs says of the files that stay. */
function withTheirFiles(our: Entry, their: Entry | undefined, isLeft: (path: string) => boolean): Entry {
  if (!pathsOf(our).some(isLeft)) return our;
  const files = Object.entries(our.files).flatMap(([format, file]) => {
    if (!isLeft(file.path)) return [[format, file] as const];
    const there = Object.values(their?.files ?? {}).find(({ path }) => path === file.path);
    return there === undefined ? [] : [[format, { ...there, rendering: OUTDATED }] as const];
  });
  const json = our.files['json'];
  const answer = our.answer === 'json' && json !== undefined && isLeft(json.path) ? undefined : our.answer;
  return { ...our, answer, files: Object.fromEntries(files) };
}

const same = (one: Entry | undefined, other: Entry | undefined): boolean =>
  one === other ||
  (one !== undefined && other !== undefined && serializeEntry(one) === serializeEntry(other));
