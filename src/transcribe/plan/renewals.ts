import { expandBraces } from '../../lib/braces.ts';
import { Failure } from '../../lib/failure.ts';
import { sha256 } from '../../lib/hash.ts';
import { matchesPath, type PathPattern, readPattern } from '../../lib/patterns.ts';
import { isUrlName } from '../../recordings/fingerprint.ts';
import type { LockEntry } from '../lockfile/lock.ts';

/**
 * A request to transcribe recordings again. Each line of `retranscribe` is one request. It is identified by a mark,
 * which the lock file stores with each answer that was paid for since. A line that stays in a workflow is therefore
 * paid for once; another line, the same line below another comment, or the same line entered by hand in another run is
 * a new request.
 */
export interface Renewal {
  /** The pattern as it was written. */
  readonly text: string;
  /** The text that the lock file stores for the request. */
  readonly mark: string;
  /** Whether a source is selected: a path relative to the workspace, or a URL without its query. */
  readonly matches: (name: string) => boolean;
}

/** Number of hexadecimal digits that distinguish requests. */
const MARK_DIGITS = 8;

/**
 * Reads the lines of the input. A comment, which begins with `#`, distinguishes the lines below it from the same lines
 * elsewhere; `!` excludes sources from the lines before it. `runOf` identifies the run for which the line at an
 * index was entered by hand; it is empty for lines of the workflow file. Throws a Failure for an invalid pattern.
 */
export function readRenewals(
  lines: readonly string[],
  runOf: (index: number) => string = () => '',
): Renewal[] {
  const exclusions = lines.map(exclusionOf);
  let comment = '';
  return lines.flatMap((line, index): Renewal[] => {
    if (line.startsWith('#')) comment = line;
    if (line.startsWith('#') || line.startsWith('!')) return [];
    const patterns = patternsOf(line);
    const excluded = exclusions.slice(index + 1).flat();
    const mark = sha256(JSON.stringify([comment, line, runOf(index)])).slice(0, MARK_DIGITS);
    const matches = (name: string): boolean => isIn(patterns, name) && !isIn(excluded, name);
    return [{ text: line, mark, matches }];
  });
}

/** The sorted marks of the requests for a source. */
export const marksFor = (name: string, renewals: readonly Renewal[]): readonly string[] =>
  uniqueMarks(renewals.filter(({ matches }) => matches(name)).map(({ mark }) => mark));

/** Removes duplicates and sorts, so that equal sets give equal lists. */
export const uniqueMarks = (marks: Iterable<string>): readonly string[] => [...new Set(marks)].sort();

/** Whether the answer of an entry satisfies all these requests. */
export const isRenewed = ({ again = [] }: Pick<LockEntry, 'again'>, marks: readonly string[]): boolean =>
  marks.every((mark) => again.includes(mark));

/** An excluded folder excludes everything below it. */
function exclusionOf(line: string): readonly PathPattern[] {
  if (!line.startsWith('!')) return [];
  const below = readPattern('**').segments;
  const patterns = patternsOf(line.replace(/^[!\s]+/, ''));
  return patterns.map((pattern) => ({ ...pattern, segments: [...pattern.segments, ...below] }));
}

const isIn = (patterns: readonly PathPattern[], name: string): boolean =>
  patterns.some((pattern) => matchesPath(pattern, name));

function patternsOf(line: string): PathPattern[] {
  const local = line.replace(/^\.\//, '');
  const isOutside =
    /^[/~]|^[a-z]:[/\\]/i.test(local) || local.split('/').some((name) => /^\.\.?$/.test(name));
  if (local === '' || (isOutside && !isUrlName(local)))
    throw new Failure(
      `retranscribe: "${line}" names no recording. Write a pattern from the workspace, as in \`files\`, or a URL.`,
    );
  const patterns = expandBraces(local, { escapes: true });
  if (patterns === undefined)
    throw new Failure(`retranscribe: the braces of "${line}" expand to too many patterns.`);
  return patterns.map((pattern) => readPattern(pattern));
}
