import { splitOutsideBraces } from '../../lib/braces.ts';
import { withSlashes } from '../../lib/patterns.ts';

/** How people write lists and patterns elsewhere: in YAML, JSON, a shell, .gitignore or on Windows. All here is pure. */

/** Only a name with a wildcard, a folder or an extension counts as one of several patterns on a line. */
const PATTERN_LIKE = /[*?/\\]|\.\w+$|^!/;
const QUOTED = /^(?:"([^"]*)"|'([^']*)'|`([^`]*)`)$/;
/** Longer lines are no pattern, and what could be meant is not worth the time. */
const LONGEST_LINE = 10_000;

/**
 * The patterns that a line is likely to list if it is not one itself: parted by commas, `|` or blanks, in quotes, with
 * the dash of YAML or the brackets of JSON, with a comment behind. Undefined if there is nothing of that kind in it.
 */
export function relisted(line: string, escapes: boolean): string[] | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const items = splitOutsideBraces(withoutBrackets(withoutComment(line)), /[,|]/g, escapes);
  const parts = items.map(bare).flatMap(spaced);
  const patterns = parts.map(bare).filter((part) => part !== '');
  return patterns.length === 1 && patterns[0] === line ? undefined : patterns;
}

/** A name may have a `#` in it, too, but hardly behind a blank. */
const withoutComment = (line: string): string => {
  const at = line.search(/\s#/);
  return at < 0 ? line : line.slice(0, at).trimEnd();
};

const withoutBrackets = (line: string): string =>
  /^\[.*["'].*\]$/.test(line) ? line.slice(1, -1).trim() : line;

/** Without the dash of a list and without quotes, also behind the `!` of an exclusion. */
function bare(item: string): string {
  const text = item.replace(/^[-*•]\s+/, '').trim();
  const [, mark = '', inner = text] = /^(!\s*)(.+)$/.exec(text) ?? [];
  const [, ...forms] = QUOTED.exec(inner) ?? [];
  const unquoted = forms.find((form) => form !== undefined);
  return unquoted === undefined ? text : `${mark.trim()}${unquoted.trim()}`;
}

/** The lines of a folded text in YAML are parted by blanks, and so are patterns in a shell. */
function spaced(item: string): string[] {
  const parts = item.replace(/^!\s+/, '!').split(/\s+/);
  return parts.every((part) => PATTERN_LIKE.test(bare(part))) ? parts : [item];
}

/** Letters with marks are one character or several, and macOS writes into names what no keyboard writes into a pattern. */
export const COMPOSED = 'its letters are composed of other characters (Unicode NFC and NFD)';

/** The pattern in the other of these two forms; none where they are the same. https://unicode.org/reports/tr15/ */
export const otherForms = (pattern: string): string[] =>
  [pattern.normalize('NFC'), pattern.normalize('NFD')].filter((form) => form !== pattern);

/** What a pattern may have been meant as, and what is the matter with it as it is: a sentence without its stop. */
interface Respelling {
  readonly text: string;
  readonly why: string;
}

const FROM_WORKSPACE = 'patterns are relative to the workspace and have no `/` or `~` in front';

/**
 * The pattern as it is likely to be meant if its beginning or its slashes are another system's; undefined if nothing of
 * that kind is in it. Without the `!` of an exclusion.
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

/** Why a line cannot be a pattern, whatever the repository contains; undefined if it may be one. */
export function foreignSyntax(line: string): string | undefined {
  if (/^https?:\/\//i.test(line)) return 'it is a URL; put it into `urls`';
  if (/^-\S/.test(line)) return `an exclusion begins with \`!\`, as \`!${line.slice(1)}\``;
  if (/^\$\{?\w+|^%\w+%/.test(line)) return 'shell variables are not expanded here, workflow expressions are';
  return undefined;
}
