import { expandBraces } from '../../lib/braces.ts';
import { Failure } from '../../lib/failure.ts';
import { sha256 } from '../../lib/hash.ts';
import { matchesPath, type PathPattern, readPattern } from '../../lib/patterns.ts';
import { isUrlName } from '../../recordings/fingerprint.ts';
import type { LockEntry } from '../lockfile/lock.ts';

/**
 * That recordings are transcribed again on purpose. Each line of `retranscribe` is one request for that: a mark stands for
 * it, and the lock file keeps it with what was paid for since. So a line that stays in a workflow is paid for once, and
 * another line, the same one under another comment, or the same one entered by hand again, is another request.
 */
export interface Renewal {
  /** The pattern as it was written. */
  readonly text: string;
  /** What the lock file keeps of it. */
  readonly mark: string;
  /** Whether it is about a source: a path from the workspace, or a URL without its query. */
  readonly matches: (name: string) => boolean;
}

/** Hexadecimal digits that tell requests apart. */
const MARK_DIGITS = 8;

/**
 * Reads the lines of the input. A comment, which begins with `#`, tells the lines below it from the same lines elsewhere;
 * `!` excludes from what comes before it. `occasionOf` tells for what run alone the line at a place was entered, empty if
 * it stands in the workflow. Throws a Failure for a pattern that means nothing.
 */
export function readRenewals(
  lines: readonly string[],
  occasionOf: (index: number) => string = () => '',
): Renewal[] {
  const exclusions = lines.map(exclusionOf);
  let comment = '';
  return lines.flatMap((line, index): Renewal[] => {
    if (line.startsWith('#')) comment = line;
    if (line.startsWith('#') || line.startsWith('!')) return [];
    const patterns = patternsOf(line);
    const excluded = exclusions.slice(index + 1).flat();
    const mark = sha256(JSON.stringify([comment, line, occasionOf(index)])).slice(0, MARK_DIGITS);
    const matches = (name: string): boolean => isIn(patterns, name) && !isIn(excluded, name);
    return [{ text: line, mark, matches }];
  });
}

/** The marks of what asks for a source again, sorted. */
export const marksFor = (name: string, renewals: readonly Renewal[]): readonly string[] =>
  uniqueMarks(renewals.filter(({ matches }) => matches(name)).map(({ mark }) => mark));

/** Marks in the one order in which equal sets are equal lists. */
export const uniqueMarks = (marks: Iterable<string>): readonly string[] => [...new Set(marks)].sort();

/** Whether what an entry has was paid for since all of these requests. */
export const isRenewed = ({ again = [] }: Pick<LockEntry, 'again'>, marks: readonly string[]): boolean =>
  marks.every((mark) => again.includes(mark));

/** An excluded folder excludes what is in it. */
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
  const isElsewhere =
    /^[/~]|^[a-z]:[/\\]/i.test(local) || local.split('/').some((name) => /^\.\.?$/.test(name));
  if (local === '' || (isElsewhere && !isUrlName(local)))
    throw new Failure(
      `retranscribe: "${line}" names no recording. Write a pattern from the workspace, as in \`files\`, or a URL.`,
    );
  const patterns = expandBraces(local, true);
  if (patterns === undefined)
    throw new Failure(`retranscribe: the braces of "${line}" expand to too many patterns.`);
  return patterns.map((pattern) => readPattern(pattern));
}
