import path from 'node:path';
import { ignoredAmong, linksAmong } from '../../git/told.ts';
import type { FileSource, Omission } from '../../recordings/source.ts';
import { type Inspected, relativeName } from './inspect.ts';
import { isLiteral, type PatternRule } from './rules.ts';

/** What a match is, and the rules that take it. */
export interface RuledMatch {
  readonly item: Inspected;
  readonly by: readonly PatternRule[];
}

interface NotIgnored {
  /** All, of which some are left out now. */
  readonly items: readonly Inspected[];
  /** Why git did not answer, a sentence for each repository: what is in it counts as not ignored. */
  readonly silences: readonly string[];
}

/** Bytes. No link is longer, so that no longer file is what git wrote in the place of one. */
const LONGEST_LINK = 4096;

/** Leaves out what git ignores and no pattern names, and what git says is a link although it is a file here. */
export async function leftByGit(
  root: string,
  looked: readonly RuledMatch[],
  includeIgnored: boolean,
): Promise<NotIgnored> {
  const taken = looked.flatMap(({ item, by }) => (item.kind === 'source' ? [{ ...item, by }] : []));
  const nameOf = ({ realPath }: FileSource): string => relativeName(root, realPath);
  const candidates = taken.map(({ source, by }) => ({ name: nameOf(source), by }));
  const ignored = await ignoredAndUnnamed(root, includeIgnored ? [] : candidates);
  // What is a link here, too, was followed.
  const short = taken.filter(
    ({ source }) => source.lfs === undefined && source.size <= LONGEST_LINK && nameOf(source) === source.path,
  );
  const links = await linksAmong(
    root,
    short.map(({ source }) => source.path),
  );
  const omissionOf = (source: FileSource): Omission | undefined => {
    if (links.names.has(source.path)) return { name: source.path, reason: 'link', message: LINK };
    return ignored.names.has(nameOf(source))
      ? { name: source.path, reason: 'ignored', message: IGNORED }
      : undefined;
  };
  const items = looked.map(({ item }): Inspected => {
    const omission = item.kind === 'source' ? omissionOf(item.source) : undefined;
    return omission === undefined ? item : { kind: 'omission', omission };
  });
  return { items, silences: ignored.silences };
}

const LINK = 'is a link that git wrote as a text file; use a pattern that matches the target instead';
const IGNORED =
  'is ignored by git; to include it, begin a pattern with its folder or set `include-ignored: true`';

/** A file with the rules that take it. Its name is from the workspace, links resolved. */
interface TakenFile {
  readonly name: string;
  readonly by: readonly PatternRule[];
}

type Ignored = Awaited<ReturnType<typeof ignoredAmong>>;

/** No rule of a `.gitignore` is about this name alone, so that git ignores all in a folder if it ignores this there. */
const ANY_NAME = 'any-name-of-a-file-94c1';

/**
 * What wildcards only pass over though git ignores it, such as media that a package brings along. A rule names what it
 * spells out, or what is in a folder that git ignores and with which the rule begins: a workflow may have fetched it there.
 */
async function ignoredAndUnnamed(root: string, taken: readonly TakenFile[]): Promise<Ignored> {
  const passed = taken.filter(({ by }) => !by.some(isLiteral));
  const told = await ignoredAmong(
    root,
    passed.map(({ name }) => name),
  );
  const ignored = passed.filter(({ name }) => told.names.has(name));
  const folders = new Set(ignored.flatMap(({ by }) => by.flatMap((rule) => folderOf(root, rule))));
  const probes = [...folders].flatMap((folder) => [folder, `${folder}/${ANY_NAME}`]);
  const named = await ignoredAmong(root, probes);
  const isNamed = (folder: string): boolean =>
    named.names.has(folder) || named.names.has(`${folder}/${ANY_NAME}`);
  const unnamed = ignored.filter(({ by }) => !by.some((rule) => folderOf(root, rule).some(isNamed)));
  return { names: new Set(unnamed.map(({ name }) => name)), silences: told.silences };
}

/** The folder with which a rule begins, from the workspace; none if that is the workspace itself, or outside of it. */
function folderOf(root: string, { base, fixed }: PatternRule): string[] {
  const name = relativeName(root, path.join(base, ...fixed));
  return name === '.' || name.startsWith('..') || path.isAbsolute(name) ? [] : [name];
}
