import path from 'node:path';
import { folded, type PatternOptions } from '../../lib/patterns.ts';
import { nearestName } from '../../lib/typos.ts';
import { count } from '../../lib/units.ts';
import { covers, namesBelow, type PatternRule, readRules } from './rules.ts';
import { COMPOSED, foreignSyntax, otherForms, respelled } from './spelling.ts';
import type { Match } from './walk.ts';

/** An exclusion line that excludes nothing. */
export interface Exclusion {
  readonly text: string;
  /** The rules of the lines before it. */
  readonly before: ReadonlySet<PatternRule>;
}

/** The result of reading an exclusion in another way than it is written. */
interface AppliedExclusion {
  /** The remaining matches. */
  readonly found: readonly Match[];
  /** A sentence without its final period. */
  readonly warning: string;
}

/** A pattern that an exclusion may have been meant as, and what is wrong with the pattern as written. */
interface ExclusionReading {
  readonly text: string;
  readonly why: string;
  readonly rules: readonly PatternRule[];
}

/**
 * Applies an exclusion that excludes nothing in the way in which it was probably meant, so that nothing is sent against
 * the user's intention, and returns a warning. An exclusion that comes too early, or that resembles no match, is only
 * reported.
 */
export function reinterpretExclusion(
  input: string,
  { text, before }: Exclusion,
  found: readonly Match[],
  system: PatternOptions,
): AppliedExclusion {
  const readings = readingsOf(input, text, system);
  const isBefore = (rule: PatternRule): boolean => before.has(rule);
  const excludedBy = ({ rules }: ExclusionReading): Match[] =>
    found.filter((match) => match.by.some(isBefore) && rules.some((rule) => covers(rule, match.path)));
  const named = `${input}: \`${text}\``;
  for (const reading of readings) {
    const excluded = new Set(excludedBy(reading));
    if (excluded.size === 0) continue;
    const left = found.flatMap((match) => {
      const by = excluded.has(match) ? match.by.filter((rule) => !isBefore(rule)) : match.by;
      return by.length === 0 ? [] : [{ ...match, by }];
    });
    const right = asOnDisk(reading.text, [...excluded][0]?.path ?? '');
    const amount = count(excluded.size, 'match', 'matches');
    const warning = `${named} excludes nothing, ${reading.why}. It is treated as \`${right}\`, which excludes ${amount}: write it that way`;
    return { found: left, warning };
  }
  for (const reading of readings) {
    const later = found.find((match) => reading.rules.some((rule) => covers(rule, match.path)));
    if (later === undefined) continue;
    const right = asOnDisk(reading.text, later.path);
    const put = right === text ? 'Put it' : `Put \`${right}\``;
    const warning = `${named} excludes nothing: it comes before the pattern whose matches it would exclude. ${put} after that pattern`;
    return { found, warning };
  }
  const foreign = foreignSyntax(text.replace(/^[!\s]+/, ''));
  if (foreign !== undefined) return { found, warning: `${named} excludes nothing: ${foreign}` };
  const near = nearest(text, found);
  const hint =
    near === undefined
      ? 'Nothing that the earlier patterns match resembles it'
      : `\`${near}\` may be intended`;
  return { found, warning: `${named} excludes nothing. ${hint}` };
}

/** The exclusion as written and in other spellings, the most similar one first. */
function readingsOf(input: string, line: string, system: PatternOptions): ExclusionReading[] {
  const text = line.replace(/^[!\s]+/, '');
  const respelling = respelled(text);
  const whole = respelling?.text ?? text;
  const anywhere = 'since it is relative to the workspace, not to every folder';
  const otherCase = 'since patterns are case-sensitive';
  const readings: readonly (readonly [text: string, why: string, ignoreCase: boolean])[] = [
    [text, '', system.ignoreCase],
    [whole, `since ${respelling?.why ?? ''}`, system.ignoreCase],
    ...otherForms(whole).map((form) => [form, `since ${COMPOSED}`, system.ignoreCase] as const),
    [whole, otherCase, true],
    [`**/${whole}`, anywhere, system.ignoreCase],
    [`**/${whole}`, `${anywhere}, and patterns are case-sensitive`, true],
  ];
  return readings.map(([pattern, why, ignoreCase]) => {
    const rules = readRules(input, `!${pattern}`, { ...system, ignoreCase });
    return { text: `!${pattern}`, why, rules };
  });
}

/** The pattern with the spelling of a path that it matches apart from case. */
function asOnDisk(pattern: string, file: string): string {
  const names = new Map(file.split(path.sep).map((name) => [folded(name), name]));
  const marked = pattern.replace(/^!/, '');
  return `!${marked
    .split('/')
    .map((name) => names.get(folded(name)) ?? name)
    .join('/')}`;
}

/** The exclusion with its first unmatched name replaced by the most similar existing name. */
function nearest(line: string, found: readonly Match[]): string | undefined {
  const text = line.replace(/^[!\s]+/, '');
  const names = (respelled(text)?.text ?? text).split('/');
  let paths = found.map((match) => namesBelow(process.cwd(), match.path) ?? []);
  for (const [at, name] of names.entries()) {
    const below = paths.filter((each) => each[at] === name);
    if (below.length > 0) {
      paths = below;
      continue;
    }
    const known = [...new Set(paths.flatMap((each) => each[at] ?? []))];
    const best = /[*?[{]/.test(name) ? undefined : nearestName(name, known);
    return best && `!${names.with(at, best).join('/')}`;
  }
  return undefined;
}
