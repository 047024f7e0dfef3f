import { Failure } from '../lib/failure.ts';
import { matchesPath, type PathPattern, readPattern } from '../lib/patterns.ts';

/** Characters: what has more is another file than was meant. */
const LONGEST_TEXT = 1_000_000;
const LONGEST_PATTERN = 200;
const MOST_PATTERNS = 1000;

/** What the user says of some sources, or of all. */
export interface Rule<T> {
  /** Of paths; undefined for all sources. */
  readonly pattern: PathPattern | undefined;
  readonly values: Readonly<Record<string, T>>;
}

/** Reads a line to values by name; `where` names it, for a Failure. */
export type ReadLine<T> = (line: string, where: string) => Readonly<Record<string, T>>;

/**
 * Reads lines, and those under `[pattern]` for some sources alone; lines that start with `#` are comments. Throws a
 * Failure that names the line.
 */
export function parseSections<T>(
  text: string,
  { origin, of }: { readonly origin: string; readonly of: 'names' | 'fields' },
  readLine: ReadLine<T>,
): Rule<T>[] {
  if (text.length > LONGEST_TEXT)
    throw new Failure(`${origin}: it has more than ${LONGEST_TEXT} characters: that is no list of ${of}.`);
  let rule: { pattern: PathPattern | undefined; values: Record<string, T> } = {
    pattern: undefined,
    values: {},
  };
  const rules = [rule];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const where = `${origin}: line ${index + 1}`;
    const pattern = sectionOf(line);
    if (pattern === undefined) {
      Object.assign(rule.values, readLine(line, where));
      continue;
    }
    if (pattern.length > LONGEST_PATTERN)
      throw new Failure(
        `${where} has a pattern of more than ${LONGEST_PATTERN} characters. Use \`*\` for a part of it.`,
      );
    if (rules.length > MOST_PATTERNS)
      throw new Failure(
        `${where} is one pattern more than the ${MOST_PATTERNS} that there may be. Join some by \`*\`.`,
      );
    rule = { pattern: readPattern(pattern), values: {} };
    rules.push(rule);
  }
  return rules.filter(({ values }) => Object.keys(values).length > 0);
}

/** The pattern that a line in brackets holds. */
function sectionOf(line: string): string | undefined {
  const inner = line.startsWith('[') && line.endsWith(']') ? line.slice(1, -1).trim() : '';
  return inner === '' ? undefined : inner;
}

/** All values for a source; what stands further down counts more. */
export function valuesFor<T>(rules: readonly Rule<T>[], source: string): Readonly<Record<string, T>> {
  const values: Record<string, T> = {};
  for (const rule of rules)
    if (rule.pattern === undefined || matchesPath(rule.pattern, source)) Object.assign(values, rule.values);
  return values;
}
