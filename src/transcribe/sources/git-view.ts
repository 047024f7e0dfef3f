import path from 'node:path';
import { ignoredAmong, linksAmong } from '../../git/workspace-paths.ts';
import type { FileSource, Omission } from '../../recordings/source.ts';
import { type Inspected, relativeName } from './inspect.ts';
import { isLiteral, type PatternRule } from './rules.ts';

/** A match with the rules that selected it. */
export interface RuledMatch {
  readonly item: Inspected;
  readonly by: readonly PatternRule[];
}

interface NotIgnored {
  /** All matches, with some of the sources replaced by omissions. */
  readonly items: readonly Inspected[];
  /** Why git did not answer, a sentence for each repository. Files in such a repository count as not ignored. */
  readonly gitErrors: readonly string[];
}

/** Maximum length of a link target in bytes: a longer file cannot be a link that git wrote as a text file. */
const LONGEST_LINK = 4096;

/** Leaves out files that git ignores and no pattern names, and text files that git wrote in place of links. */
export async function withoutIgnored(
  root: string,
  matches: readonly RuledMatch[],
  includeIgnored: boolean,
): Promise<NotIgnored> {
  const selected = matches.flatMap(({ item, by }) => (item.kind === 'source' ? [{ ...item, by }] : []));
  const nameOf = ({ realPath }: FileSource): string => relativeName(root, realPath);
  const candidates = selected.map(({ source, by }) => ({ name: nameOf(source), by }));
  const ignored = await ignoredAndUnnamed(root, includeIgnored ? [] : candidates);
  // A match with another real path is a link here too, and was already followed.
  const short = selected.filter(
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
  const items = matches.map(({ item }): Inspected => {
    const omission = item.kind === 'source' ? omissionOf(item.source) : undefined;
    return omission === undefined ? item : { kind: 'omission', omission };
  });
  return { items, gitErrors: ignored.gitErrors };
}

const LINK = 'is a link that git wrote as a text file; use a pattern that matches the target instead';
const IGNORED =
  'is ignored by git; to include it, begin a pattern with its folder or set `include-ignored: true`';

/** A selected file with its rules. The name is relative to the workspace, with links resolved. */
interface SelectedFile {
  readonly name: string;
  readonly by: readonly PatternRule[];
}

type Ignored = Awaited<ReturnType<typeof ignoredAmong>>;

/**
 * A file name that no `.gitignore` is likely to list: if git ignores it in a folder, it ignores everything in that
 * folder.
 */
const ANY_NAME = 'any-name-of-a-file-94c1';

/**
 * Finds files that git ignores and that only wildcards match, such as media files of an installed package. A rule names
 * a file if it is literal, or if it begins with a folder that git ignores: a step of the workflow may have downloaded
 * the file into it.
 */
async function ignoredAndUnnamed(root: string, selected: readonly SelectedFile[]): Promise<Ignored> {
  const wildcardOnly = selected.filter(({ by }) => !by.some(isLiteral));
  const answer = await ignoredAmong(
    root,
    wildcardOnly.map(({ name }) => name),
  );
  const ignored = wildcardOnly.filter(({ name }) => answer.names.has(name));
  const folders = new Set(ignored.flatMap(({ by }) => by.flatMap((rule) => folderOf(root, rule))));
  const probes = [...folders].flatMap((folder) => [folder, `${folder}/${ANY_NAME}`]);
  const named = await ignoredAmong(root, probes);
  const isNamed = (folder: string): boolean =>
    named.names.has(folder) || named.names.has(`${folder}/${ANY_NAME}`);
  const unnamed = ignored.filter(({ by }) => !by.some((rule) => folderOf(root, rule).some(isNamed)));
  return { names: new Set(unnamed.map(({ name }) => name)), gitErrors: answer.gitErrors };
}

/**
 * The folder with which a rule begins, relative to the workspace; empty if it is the workspace itself or outside of it.
 */
function folderOf(root: string, { base, fixed }: PatternRule): string[] {
  const name = relativeName(root, path.join(base, ...fixed));
  return name === '.' || name.startsWith('..') || path.isAbsolute(name) ? [] : [name];
}
