import { readFile } from 'node:fs/promises';
import { Failure } from '../../lib/failure.ts';
import { keepHeapSmall } from '../../lib/small-heap.ts';
import { NOT_UTF8_TEXT, utf8Of } from '../../lib/text.ts';
import { count, formatBytes } from '../../lib/units.ts';
import type { FileSource, Omission, Source, SourceRefusal, UrlSource } from '../../recordings/source.ts';
import { type RuledMatch, withoutIgnored } from './git-view.ts';
import { isHidden, spelledNames } from './hidden.ts';
import { explainUnmatched, type Unmatched } from './hints.ts';
import { type Inspected, inspect, relativeName } from './inspect.ts';
import { matchPatterns } from './match.ts';
import { SYSTEM } from './rules.ts';
import { STAYS_IN_FOLDER } from './spelling.ts';
import { otherFormat, parseUrls, type UrlLine, urlLines } from './urls.ts';
import type { Match, UnreadableFolder } from './walk.ts';

/** The inputs that select recordings. */
export interface WantedMedia {
  /** Glob patterns of media files. */
  readonly files: readonly string[];
  /** The text of the `urls` input. */
  readonly urls: string;
  /** Glob patterns of files that contain URLs. */
  readonly urlLists: readonly string[];
  /** Whether wildcards also match files that git ignores. */
  readonly includeIgnored?: boolean;
}

export interface FoundSources {
  /** Files by path, then URLs. */
  readonly sources: readonly Source[];
  readonly refusals: readonly SourceRefusal[];
  readonly omissions: readonly Omission[];
  /** Patterns that matched nothing. */
  readonly unmatched: readonly Unmatched[];
  /**
   * Lines that were read differently from how they are written, and questions that git did not answer; sentences
   * without their final periods.
   */
  readonly notes: readonly string[];
  /** Probable mistakes; sentences without their final periods. */
  readonly warnings: readonly string[];
}

interface FoundFiles extends Pick<FoundSources, 'unmatched' | 'notes' | 'warnings'> {
  readonly inspected: readonly Inspected[];
}

const NO_FILES: FoundFiles = { inspected: [], unmatched: [], notes: [], warnings: [] };

/** Returns the paths with changed content. Paths are relative to the workspace. */
export type ChangedAmong = (paths: readonly string[]) => Promise<ReadonlySet<string>>;

/** The largest size of a list of URLs, in bytes. A larger file is not a list. */
const LARGEST_URL_LIST = 10 * 1000 ** 2;

/** Approximate memory of a plan for each source, in bytes. */
const LENGTH_OF_SOURCE = 1000;

/**
 * Finds the recordings to transcribe. With `changed`, files and lists that did not change are left out. Throws a
 * Failure for a pattern, list or URL that cannot be used.
 */
export async function findSources(
  workspace: string,
  wanted: WantedMedia,
  changed?: ChangedAmong,
): Promise<FoundSources> {
  const find = (input: string, patterns: readonly string[]): Promise<FoundFiles> =>
    patterns.length === 0
      ? Promise.resolve(NO_FILES)
      : findFiles(workspace, { input, patterns }, wanted, changed);
  const files = await find('files', wanted.files);
  const lists = await find('url-lists', wanted.urlLists);
  const lines = urlLines(wanted.urls, (line) => `urls, line ${line}`);
  for (const item of lists.inspected) for (const line of await readList(item, lines.length)) lines.push(line);
  return {
    ...classified(workspace, [...files.inspected, ...lists.inspected.filter(isOmission)], parseUrls(lines)),
    unmatched: [...files.unmatched, ...lists.unmatched],
    notes: [...files.notes, ...lists.notes],
    warnings: [...files.warnings, ...lists.warnings],
  };
}

async function findFiles(
  workspace: string,
  { input, patterns }: { readonly input: string; readonly patterns: readonly string[] },
  { includeIgnored = false }: WantedMedia,
  changed: ChangedAmong | undefined,
): Promise<FoundFiles> {
  const { found, rules, unmatched, shallow, unreadable, notes, warnings } = matchPatterns(input, patterns);
  keepHeapSmall(found.length * LENGTH_OF_SOURCE);
  const spelled = spelledNames(rules);
  const changedNames = await changed?.(found.map((match) => relativeName(workspace, match.path)));
  const ruled = (match: Match): RuledMatch => {
    const name = relativeName(workspace, match.path);
    const item =
      changedNames?.has(name) === false ? unchanged(name) : inspect(workspace, match.path, spelled);
    return { item, by: match.by };
  };
  const matches = found.map(ruled);
  const left = await withoutIgnored(workspace, matches, includeIgnored);
  const shallowWarnings = shallow.map(async ({ text, deeper, missed }) => {
    const { items } = await withoutIgnored(workspace, missed.map(ruled), includeIgnored);
    const [first, ...others] = items.flatMap((item) => (item.kind === 'source' ? [item.source.path] : []));
    if (first === undefined) return [];
    const amount = count(1 + others.length, 'more file', 'more files');
    return `${input}: \`${text}\` looks only into one folder, since ${STAYS_IN_FOLDER}; \`${deeper}\` matches ${amount}, such as ${first}`;
  });
  const gitNotes = left.gitErrors.map(
    (gitError) => `${input}: git does not say what it ignores (${gitError}), so nothing is left out for that`,
  );
  return {
    inspected: [...left.items, ...unreadable.flatMap((folder) => folderRefusal(workspace, folder, spelled))],
    unmatched: await explainUnmatched(workspace, input, unmatched, SYSTEM),
    notes: [...notes, ...gitNotes],
    warnings: [...warnings, ...(await Promise.all(shallowWarnings)).flat()],
  };
}

/** A refusal for a folder that could not be read, unless it is hidden. */
function folderRefusal(
  workspace: string,
  folder: UnreadableFolder,
  spelled: ReadonlySet<string>,
): Inspected[] {
  const name = relativeName(workspace, folder.path);
  if (isHidden(name, spelled)) return [];
  return [{ kind: 'refusal', refusal: { name, code: 'unreadable', message: folder.message } }];
}

function unchanged(name: string): Inspected {
  return { kind: 'omission', omission: { name, reason: 'unchanged', message: 'did not change' } };
}

async function readList(item: Inspected, before: number): Promise<UrlLine[]> {
  if (item.kind === 'omission') return [];
  if (item.kind === 'refusal' && item.refusal.code === 'empty') return [];
  if (item.kind === 'refusal') throw new Failure(`url-lists: ${item.refusal.name} ${item.refusal.message}.`);
  const { path, realPath, size, lfs } = item.source;
  if (lfs !== undefined) {
    throw new Failure(
      `url-lists: ${path} is a Git LFS pointer, not the list itself. Keep lists out of Git LFS: they are text.`,
    );
  }
  if (size > LARGEST_URL_LIST) {
    throw new Failure(
      `url-lists: ${path} is ${formatBytes(size)}, too large for a list of URLs. Use \`files\` for media.`,
    );
  }
  const text = utf8Of(await readFile(realPath));
  if (text === undefined) throw new Failure(`url-lists: ${path} ${NOT_UTF8_TEXT}.`);
  const other = otherFormat(text);
  if (other !== undefined) {
    throw new Failure(
      `url-lists: ${path} is ${other}, not a list with a URL on each line. Convert it in an earlier step.`,
    );
  }
  return urlLines(text, (line) => `${path}:${line}`, before);
}

const isOmission = ({ kind }: Inspected): boolean => kind === 'omission';

function classified(
  workspace: string,
  inspected: readonly Inspected[],
  urls: readonly UrlSource[],
): Pick<FoundSources, 'sources' | 'refusals' | 'omissions'> {
  const files = inspected.flatMap((item) => (item.kind === 'source' ? [item.source] : []));
  const { unique, duplicates } = withoutDuplicates(workspace, files);
  return {
    sources: [...unique, ...urls],
    refusals: inspected.flatMap((item) => (item.kind === 'refusal' ? [item.refusal] : [])),
    omissions: [
      ...inspected.flatMap((item) => (item.kind === 'omission' ? [item.omission] : [])),
      ...duplicates,
    ],
  };
}

/** Several links to one file are sent once, under the file's own path if that matches too. */
function withoutDuplicates(
  workspace: string,
  files: readonly FileSource[],
): { unique: FileSource[]; duplicates: Omission[] } {
  const byTarget = Map.groupBy(files, ({ realPath }) => realPath);
  const unique = new Set<FileSource>();
  for (const [target, same] of byTarget) {
    const own = relativeName(workspace, target);
    const chosen = same.find(({ path }) => path === own) ?? same[0];
    if (chosen !== undefined) unique.add(chosen);
  }
  const duplicates = files
    .filter((file) => !unique.has(file))
    .map((file) => ({
      name: file.path,
      reason: 'duplicate' as const,
      message: 'is a link to a file that is included anyway',
    }));
  return { unique: files.filter((file) => unique.has(file)), duplicates };
}
