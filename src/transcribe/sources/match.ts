import { Failure } from '../../lib/failure.ts';
import type { PatternOptions } from '../../lib/patterns.ts';
import { type Exclusion, reinterpretExclusion } from './exclusions.ts';
import { type PatternRule, readRules, SYSTEM } from './rules.ts';
import { type PatternLine, type ShallowPattern, shallowPatterns } from './shallow.ts';
import { relisted } from './spelling.ts';
import { type Match, type UnreadableFolder, type Walked, walk } from './walk.ts';

/** The matches of a list of patterns. */
interface Matches {
  /** Sorted by path, without duplicates. */
  readonly found: readonly Match[];
  /** The rules of all lines. */
  readonly rules: readonly PatternRule[];
  /** The patterns that matched nothing. */
  readonly unmatched: readonly string[];
  /** Folders that may contain matches but could not be read, and the reasons; without duplicates. */
  readonly unreadable: readonly UnreadableFolder[];
  /** The patterns that matched something, and would match more if `**` stood alone in them. */
  readonly shallow: readonly ShallowPattern[];
  /** Lines that were read differently from how they are written; sentences without their final periods. */
  readonly notes: readonly string[];
  /** Exclusions that exclude nothing, and how they were applied instead; sentences without their final periods. */
  readonly warnings: readonly string[];
}

/**
 * Matches patterns below the current directory; `!` excludes from the matches of earlier patterns. Links to folders are
 * followed only where a pattern names them. A line that matches nothing as written is read as the list that it probably
 * is. Throws a Failure for an invalid pattern.
 */
export function matchPatterns(
  input: string,
  patterns: readonly string[],
  system: PatternOptions = SYSTEM,
): Matches {
  const read = (text: string): PatternLine => ({ text, rules: readRules(input, text, system) });
  const written = patterns.map(read);
  const first = walkAll(written);
  const reread = written.map((line) => (isUsed(line, first) ? [line] : asList(line, read, system)));
  const isReread = reread.some(([line], at) => line !== written[at]);
  const second = isReread ? walkAll(reread.flat()) : first;
  // A line that may exclude something is never treated as if it did not.
  const counts = (line: PatternLine): boolean =>
    isUsed(line, second) || line.rules.some(({ excludes }) => excludes);
  const lists = reread.map((lines, at) => (lines.some(counts) ? lines : written.slice(at, at + 1)));
  const notes = written.flatMap(({ text }, at) => {
    const [line, ...others] = lists[at] ?? [];
    if (line === written[at]) return [];
    const readings = [line, ...others].map((each) => `\`${each?.text ?? ''}\``).join(', ');
    return [`${input}: \`${text}\` is read as ${readings}`];
  });
  const lines = lists.flat();
  if (lines.every(isExclusion))
    throw new Failure(
      `${input}: it only excludes. Put a pattern that includes something before it, such as \`media/**\`.`,
    );
  const { found, warnings } = applyIdle(input, lines, second, system);
  const used = lines.filter((line) => isUsed(line, second) || isExclusion(line));
  return {
    found: found.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    rules: lines.flatMap(({ rules }) => rules),
    shallow: shallowPatterns(used, found, read),
    unmatched: lines
      .filter(({ rules }) => rules.every((rule) => !rule.excludes && !second.used.has(rule)))
      .map(({ text }) => text),
    unreadable: second.unreadable,
    notes,
    warnings,
  };
}

const walkAll = (lines: readonly PatternLine[]): Walked => walk(lines.flatMap(({ rules }) => rules));

const isExclusion = ({ rules }: PatternLine): boolean => rules.every(({ excludes }) => excludes);

const isUsed = ({ rules }: PatternLine, { used }: Pick<Walked, 'used'>): boolean =>
  rules.some((rule) => used.has(rule));

function asList(
  line: PatternLine,
  read: (text: string) => PatternLine,
  { escapes }: PatternOptions,
): PatternLine[] {
  return relisted(line.text, escapes)?.map(read) ?? [line];
}

/**
 * The matches without those that idle exclusions probably meant to exclude, and the warnings about these exclusions.
 */
function applyIdle(
  input: string,
  lines: readonly PatternLine[],
  { found, used }: Walked,
  system: PatternOptions,
): { found: readonly Match[]; warnings: string[] } {
  const isIdle = (line: PatternLine): boolean => isExclusion(line) && !isUsed(line, { used });
  const idle = lines.filter(isIdle);
  if (idle.length === 0) return { found, warnings: [] };
  // A file in a folder that another line excludes is excluded twice, which is not a mistake.
  const alone = walkAll(lines.filter((line) => !isExclusion(line) || isIdle(line)));
  const warnings: string[] = [];
  let left = found;
  for (const line of idle) {
    if (isUsed(line, alone)) continue;
    const before = lines.slice(0, lines.indexOf(line)).flatMap(({ rules }) => rules);
    const exclusion: Exclusion = { text: line.text, before: new Set(before) };
    const applied = reinterpretExclusion(input, exclusion, left, system);
    left = applied.found;
    warnings.push(applied.warning);
  }
  return { found: left, warnings };
}
