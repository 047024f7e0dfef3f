import { expandBraces } from '../lib/braces.ts';
import { Failure } from '../lib/failure.ts';
import { matchesPath, type PathPattern, readPattern, withSlashes } from '../lib/patterns.ts';
import { formatNumber } from '../lib/units.ts';

/** Characters. A longer text is probably a different file than intended. */
const LONGEST_TEXT = 1_000_000;
const LONGEST_PATTERN = 200;
const MOST_PATTERNS = 1000;

/** The pattern of a section. */
export interface Section {
  /** The pattern with its input or file, for messages. */
  readonly text: string;
  /** The patterns that its braces expand to. One of them must match. */
  readonly patterns: readonly PathPattern[];
}

/** Values that the user sets for some sources, or for all. */
export interface SectionRule<T> {
  /** The sources; undefined for all. */
  readonly section: Section | undefined;
  readonly values: Readonly<Record<string, T>>;
}

/** Parses a line to values by name. `where` names the line in a Failure. */
type ReadLine<T> = (line: string, where: string) => Readonly<Record<string, T>>;

/**
 * Parses lines; those under `[pattern]` are for matching sources only, and those that start with `#` are comments.
 * Throws a Failure that names the line.
 */
export function parseSections<T>(
  text: string,
  { origin, of }: { readonly origin: string; readonly of: 'names' | 'fields' },
  readLine: ReadLine<T>,
): SectionRule<T>[] {
  if (text.length > LONGEST_TEXT)
    throw new Failure(
      `${origin}: it has more than ${formatNumber(LONGEST_TEXT)} characters: that is not a list of ${of}.`,
    );
  let rule: { section: Section | undefined; values: Record<string, T> } = { section: undefined, values: {} };
  const rules = [rule];
  let amount = 0;
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
        `${where} has a pattern of more than ${LONGEST_PATTERN} characters. Shorten it with \`*\`.`,
      );
    const patterns = expandBraces(withSlashes(pattern).replace(/^(?:\.?\/)+/, ''), { escapes: true });
    // Every source is matched with every pattern, so their number is limited.
    amount += patterns?.length ?? MOST_PATTERNS + 1;
    if (patterns === undefined || amount > MOST_PATTERNS)
      throw new Failure(
        `${where} is beyond the limit of ${MOST_PATTERNS} patterns. Combine some with \`*\`.`,
      );
    const section = { text: `${origin}: [${pattern}]`, patterns: patterns.map((each) => readPattern(each)) };
    rule = { section, values: {} };
    rules.push(rule);
  }
  return rules.filter(({ values }) => Object.keys(values).length > 0);
}

/** The pattern in a line with brackets; undefined for other lines. */
function sectionOf(line: string): string | undefined {
  const inner = line.startsWith('[') && line.endsWith(']') ? line.slice(1, -1).trim() : '';
  return inner === '' ? undefined : inner;
}

/** All values for a source, which can have several names. Later rules take precedence. */
export function valuesFor<T>(
  rules: readonly SectionRule<T>[],
  ...names: readonly string[]
): Readonly<Record<string, T>> {
  const values: Record<string, T> = {};
  for (const { section, values: own } of rules)
    if (section === undefined || appliesTo(section, names)) Object.assign(values, own);
  return values;
}

/** Whether a section applies to a source with one of these names. */
export const appliesTo = ({ patterns }: Section, names: readonly string[]): boolean =>
  names.some((name) => patterns.some((pattern) => matchesPath(pattern, name)));
