import { splitOutsideBraces } from '../../lib/braces.ts';
import { withSlashes } from '../../lib/patterns.ts';

/**
 * Spellings of lists and patterns from other formats: YAML, JSON, shells, .gitignore and Windows. Everything here is
 * pure.
 */

/** A part of a line counts as a pattern only if it has a wildcard, a folder or an extension. */
const PATTERN_LIKE = /[*?/\\]|\.\w+$|^!/;
const QUOTED = /^(?:"([^"]*)"|'([^']*)'|`([^`]*)`)$/;
/** Longer lines are not patterns and are not analyzed. */
const LONGEST_LINE = 10_000;

/**
 * The patterns that a line probably lists if it is not a single pattern: separated by commas, `|` or spaces, in quotes,
 * with the dash of YAML or the brackets of JSON, or followed by a comment. Undefined if the line has no such form.
 */
export function relisted(line: string, escapes: boolean): string[] | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const items = splitOutsideBraces(withoutBrackets(withoutComment(line)), /[,|]/g, escapes);
  const parts = items.map(withoutDashAndQuotes).flatMap(splitAtSpaces);
  const patterns = parts.map(withoutDashAndQuotes).filter((part) => part !== '');
  return patterns.length === 1 && patterns[0] === line ? undefined : patterns;
}

/** A name can contain `#`, but hardly after a space. */
const withoutComment = (line: string): string => {
  const at = line.search(/\s#/);
  return at < 0 ? line : line.slice(0, at).trimEnd();
};

const withoutBrackets = (line: string): string =>
  /^\[.*["'].*\]$/.test(line) ? line.slice(1, -1).trim() : line;

/** Without the dash of a list and without quotes, also after the `!` of an exclusion. */
function withoutDashAndQuotes(item: string): string {
  const text = item.replace(/^[-*•]\s+/, '').trim();
  const [, mark = '', inner = text] = /^(!\s*)(.+)$/.exec(text) ?? [];
  const [, ...forms] = QUOTED.exec(inner) ?? [];
  const unquoted = forms.find((form) => form !== undefined);
  return unquoted === undefined ? text : `${mark.trim()}${unquoted.trim()}`;
}

/** The lines of a folded YAML text are separated by spaces, and so are patterns in a shell. */
function splitAtSpaces(item: string): string[] {
  const parts = item.replace(/^!\s+/, '!').split(/\s+/);
  return parts.every((part) => PATTERN_LIKE.test(withoutDashAndQuotes(part))) ? parts : [item];
}

/**
 * Letters with diacritics can be one character or several, and macOS can use another form in names than keyboards do in
 * patterns.
 */
export const COMPOSED = 'its letters are composed of other characters (Unicode NFC and NFD)';

/**
 * The pattern in the other Unicode normalization form; empty if both forms are the same.
 * https://unicode.org/reports/tr15/
 */
export const otherForms = (pattern: string): string[] =>
  [pattern.normalize('NFC'), pattern.normalize('NFD')].filter((form) => form !== pattern);

/** A pattern that may be meant, and what is wrong with the pattern as written: a sentence without its final period. */
interface Respelling {
  readonly text: string;
  readonly why: string;
}

const FROM_WORKSPACE = 'patterns are relative to the workspace and have no `/` or `~` in front';

/**
 * The pattern that is probably meant if it begins, or separates folders, like a path of another system; undefined if it
 * does not. `pattern` has no `!`.
 */
export function respelled(pattern: string): Respelling | undefined {
  const slashed = pattern.includes('/') ? pattern : pattern.replaceAll('\\', '/');
  const mixed = withSlashes(slashed);
  const text = mixed.replace(/^(?:~|[a-z]:)?\/+(?=.)/i, '');
  if (text !== mixed) return { text, why: FROM_WORKSPACE };
  return text === pattern
    ? undefined
    : { text, why: 'folders are separated by `/` here, not by a backslash' };
}

/** Why a line can never be a pattern, whatever the repository contains; undefined if it can. */
export function foreignSyntax(line: string): string | undefined {
  if (/^https?:\/\//i.test(line)) return 'it is a URL; put it into `urls`';
  if (/^-\S/.test(line)) return `an exclusion begins with \`!\`, as \`!${line.slice(1)}\``;
  if (/^\$\{?\w+|^%\w+%/.test(line)) return 'shell variables are not expanded here, workflow expressions are';
  return undefined;
}
