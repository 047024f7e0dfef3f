import type { PatternRule } from './rules.ts';
import { deepened } from './spelling.ts';
import { type Match, walk } from './walk.ts';

/** A line of patterns with its rules. */
export interface PatternLine {
  readonly text: string;
  readonly rules: readonly PatternRule[];
}

/** A pattern such as `media/**.mp3`, in which `**` stays within one folder, as in a shell. */
export interface ShallowPattern {
  readonly text: string;
  /** The pattern for all folders, such as `media/**` followed by `/*.mp3`. */
  readonly deeper: string;
  /** What only that pattern would match, among all lines. */
  readonly missed: readonly Match[];
}

/** The most patterns that are looked into. */
const MOST_LOOKED_INTO = 20;

/** The lines whose `**` stays within one folder although there is more to match below. Hidden files may be among that. */
export function shallowPatterns(
  lines: readonly PatternLine[],
  found: readonly Match[],
  read: (text: string) => PatternLine,
): ShallowPattern[] {
  const known = new Set(found.map(({ path }) => path));
  const candidates = lines.flatMap((line, at) => {
    const deeper = deepened(line.text);
    const isShallow = deeper !== line.text && line.rules.every(({ excludes }) => !excludes);
    return isShallow ? [{ line, at, deeper }] : [];
  });
  return candidates.slice(0, MOST_LOOKED_INTO).flatMap(({ line: { text }, at, deeper }) => {
    const all = walk(lines.with(at, read(deeper)).flatMap(({ rules }) => rules)).found;
    const missed = all.filter(({ path }) => !known.has(path));
    return missed.length === 0 ? [] : [{ text, deeper, missed }];
  });
}
