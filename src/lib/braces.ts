/**
 * Brace expansion in patterns: `{a,b}` expands to each of its alternatives, which can contain braces and slashes, and
 * `{01..12}` to each number of the range. All other text is literal, as in a shell.
 */

/** Far more than anybody writes by hand; every expanded pattern is matched on its own. */
const MOST_PATTERNS = 1000;
/** Characters. No system has longer paths, and the text is scanned again for every group. */
const LONGEST_PATTERN = 10_000;

/** Positions of the opening brace, of the closing brace, and of the commas that separate the alternatives. */
interface Group {
  readonly start: number;
  readonly commas: readonly number[];
  readonly close: number;
}

/**
 * The patterns without braces that a pattern expands to, in order; undefined if there are more than a thousand, or if
 * the pattern is too long to be expanded. With `escapes`, a backslash makes a brace literal.
 */
export function expandBraces(text: string, { escapes }: { readonly escapes: boolean }): string[] | undefined {
  if (!text.includes('{')) return [text];
  if (text.length > LONGEST_PATTERN) return undefined;
  const expanded: string[] = [];
  const open = [text];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [group] = groupsIn(next, escapes);
    if (group === undefined) expanded.push(next);
    else {
      const [before, behind] = [next.slice(0, group.start), next.slice(group.close + 1)];
      open.push(
        ...alternativesOf(next, group)
          .map((each) => `${before}${each}${behind}`)
          .reverse(),
      );
    }
    // Each open pattern expands to at least one.
    if (expanded.length + open.length > MOST_PATTERNS) return undefined;
  }
  return expanded;
}

/** The text split at a separator outside of braces, each part trimmed. */
export function splitOutsideBraces(
  text: string,
  separator: RegExp,
  { escapes }: { readonly escapes: boolean },
): string[] {
  const groups = groupsIn(text, escapes);
  const parts: string[] = [];
  let [from, passed] = [0, 0];
  for (const { index, 0: found } of text.matchAll(separator)) {
    while ((groups[passed]?.close ?? index) < index) passed += 1;
    if ((groups[passed]?.start ?? index) < index) continue;
    parts.push(text.slice(from, index));
    from = index + found.length;
  }
  return [...parts, text.slice(from)].map((part) => part.trim());
}

/** The outermost groups, in order. */
function groupsIn(text: string, escapes: boolean): Group[] {
  const opened: { readonly start: number; readonly commas: number[] }[] = [];
  const groups: Group[] = [];
  const close = (at: number): void => {
    const { start = -1, commas = [] } = opened.pop() ?? {};
    const isGroup = start >= 0 && (commas.length > 0 || NUMBERS.test(text.slice(start + 1, at)));
    if (!isGroup) return;
    while ((groups.at(-1)?.start ?? -1) > start) groups.pop();
    groups.push({ start, commas, close: at });
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (escapes && character === '\\') at += 1;
    else if (character === '{') opened.push({ start: at, commas: [] });
    else if (character === ',') opened.at(-1)?.commas.push(at);
    else if (character === '}') close(at);
  }
  return groups;
}

function alternativesOf(text: string, { start, commas, close }: Group): string[] {
  if (commas.length === 0) return numbersIn(text.slice(start + 1, close));
  const borders = [start, ...commas, close];
  return borders.slice(1).map((border, index) => text.slice((borders[index] ?? start) + 1, border).trim());
}

const NUMBERS = /^(-?\d{1,9})\.\.(-?\d{1,9})$/;

/**
 * Ascending or descending, zero-padded if one of the bounds is. A range with too many numbers gives one more than
 * allowed.
 */
function numbersIn(text: string): string[] {
  const [, from = '', to = ''] = NUMBERS.exec(text) ?? [];
  const [first, last] = [Number(from), Number(to)];
  const amount = Math.min(Math.abs(last - first), MOST_PATTERNS) + 1;
  const width = /^-?0\d/.test(from) || /^-?0\d/.test(to) ? Math.max(from.length, to.length) : 0;
  const step = last < first ? -1 : 1;
  return Array.from({ length: amount }, (_, index) => {
    const number = first + index * step;
    const sign = number < 0 ? '-' : '';
    return `${sign}${String(Math.abs(number)).padStart(width - sign.length, '0')}`;
  });
}
