import { splitOutsideBraces } from '../../lib/braces.ts';
import { withSlashes } from '../../lib/patterns.ts';

/**
 * Spellings of lists and patterns from other formats: YAML, JSON, shells, .gitignore and Windows. Everything here is
 * pure.
 */

/** A part of a line counts as a pattern only if it has a wildcard, a folder or an extension. */
const PATTERN_LIKE = /[*?/\\]|\.\w+$|^!/;
/** Straight or typographic quotes, or angle brackets, around a text. */
const QUOTED =
  /^(?:"([^"]*)"|'([^']*)'|`([^`]*)`|[“”„]([^“”„]*)[“”]|[‘’‚]([^‘’‚]*)[‘’]|«([^«»]*)»|»([^«»]*)«|<([^<>]*)>)$/;
/** Full-width forms of the special characters of patterns. */
const WIDE = /[！＊？／，；｜｛｝]/g;
const WIDE_BEFORE = 0xfee0;

/** Longer lines are not patterns and are not analyzed. */
const LONGEST_LINE = 10_000;

/**
 * The patterns that a line probably lists if it is not a single pattern: separated by commas, `|` or spaces, in quotes,
 * with the dash of YAML or the brackets of JSON, or followed by a comment. Undefined if the line has no such form.
 */
export function relisted(line: string, escapes: boolean): string[] | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  if (EXTENDED.test(line)) return undefined;
  const text = withBraces(withoutBrackets(withoutComment(asTyped(line))));
  const items = splitOutsideBraces(text, /[,|;]|&&/g, { escapes })
    .map(withoutListMark)
    .map((item, at) => (at === 0 ? item : item.replace(LEADING_AND, '')));
  const parts = items.flatMap((item) =>
    withoutQuotes(item) === item ? splitAtSpaces(item).map(withoutQuotes) : [withoutQuotes(item)],
  );
  const patterns = parts.filter((part) => part !== '');
  return patterns.length === 1 && patterns[0] === line ? undefined : patterns;
}

/** Removes invisible characters, and replaces full-width ones with those of a keyboard. */
const asTyped = (line: string): string =>
  line
    .replaceAll(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replaceAll(WIDE, (wide) => String.fromCodePoint((wide.codePointAt(0) ?? 0) - WIDE_BEFORE));

/** Extended patterns of bash and other shells, except alternatives. */
const EXTENDED = /[+*?!]\([^()]*\)/;

/** Converts the alternatives of bash, `@(a|b)`, of zsh, `(a|b)`, and those in brackets by mistake, to braces. */
const withBraces = (line: string): string =>
  line
    .replaceAll(/\[(\w+(?:, ?\w+)+)\]/g, '{$1}')
    .replaceAll(/@?\(([^()|]*(?:\|[^()|]*)+)\)/g, (_, inner: string) => `{${inner.replaceAll('|', ',')}}`)
    .replaceAll(/@\(([^()|]*)\)/g, '$1');

/** A name can contain `#`, but hardly after a space. */
const withoutComment = (line: string): string => {
  const at = line.search(/\s#/);
  return at < 0 ? line : line.slice(0, at).trimEnd();
};

const withoutBrackets = (line: string): string =>
  /^\[.*["'].*\]$/.test(line) ? line.slice(1, -1).trim() : line;

const withoutListMark = (item: string): string => item.replace(/^[-–—*+•]\s+/, '').trim();

/** Removes quotes, also after the `!` of an exclusion. */
function withoutQuotes(text: string): string {
  const [, mark = '', inner = text] = /^(!\s*)(.+)$/.exec(text) ?? [];
  const [, ...forms] = QUOTED.exec(inner) ?? [];
  const unquoted = forms.find((form) => form !== undefined);
  return unquoted === undefined ? text : `${mark.trim()}${unquoted.trim()}`;
}

/** Words for "and" and "or" between patterns, in languages of Europe, and their signs. */
const AND = /^(?:and|or|und|oder|et|ou|y|o|e|en|of|och|eller|og|i|&|\+)$/i;
/** The same after a comma. */
const LEADING_AND = /^(?:and|or|und|oder|et|ou)\s+/i;

/**
 * The lines of a folded YAML text are separated by spaces, and so are patterns in a shell. In a sentence a word is
 * between them.
 */
function splitAtSpaces(item: string): string[] {
  const words = item.replace(/^!\s+/, '!').split(/\s+/);
  const parts = words.filter((word, at) => at === 0 || at === words.length - 1 || !AND.test(word));
  return parts.every((part) => PATTERN_LIKE.test(withoutQuotes(part))) ? parts : [item];
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

/** The pattern with `*` in place of each letter that has several forms, so that it matches all of them. */
export const withoutComposed = (pattern: string): string =>
  pattern
    .split('/')
    .map((name) => {
      const letters = [...name.normalize('NFC')].map((letter) =>
        otherForms(letter).length > 0 ? '*' : letter,
      );
      const starred = letters.join('');
      return starred === name || name === '**' ? name : starred.replaceAll(/\*{2,}/g, '*');
    })
    .join('/');

/** A pattern that may be meant, and what is wrong with the pattern as written: a sentence without its final period. */
interface Respelling {
  readonly text: string;
  readonly why: string;
}

/**
 * The pattern that is probably meant if it begins, or separates folders, like a path of another system; undefined if it
 * does not. `pattern` has no `!`.
 */
export function respelled(pattern: string): Respelling | undefined {
  const found = READINGS.map(({ read, why }) => ({ text: read(pattern), why }));
  return anchored(pattern) ?? found.find(({ text }) => text !== pattern);
}

const FROM_WORKSPACE = 'patterns are relative to the workspace and have no `/` or `~` in front';

/** A pattern with an absolute path, or with backslashes. */
function anchored(pattern: string): Respelling | undefined {
  if (unescaped(pattern) !== pattern) return undefined;
  const slashed = pattern.includes('/') ? pattern : pattern.replaceAll('\\', '/');
  const mixed = withSlashes(slashed);
  const text = mixed.replace(/^(?:~|[a-z]:)?\/+(?=.)/i, '');
  if (text !== mixed) return { text, why: FROM_WORKSPACE };
  return text === pattern
    ? undefined
    : { text, why: 'folders are separated by `/` here, not by a backslash' };
}

/** Removes backslashes before stars and question marks, as Markdown needs them. */
const unescaped = (pattern: string): string =>
  pattern.includes('/') ? pattern.replaceAll(/(?<=^|[/.*?\\])\\(?=[*?])/g, '') : pattern;

/** The pattern with all `**` alone between slashes, so that they match folders. */
export const deepened = (pattern: string): string => pattern.split('/').map(parted).join('/');

/** Why `**` within a name matches no folders. */
export const STAYS_IN_FOLDER = '`**` matches folders only if it stands alone between slashes';

/** The syntax of other tools, with the reason why it does not work here. */
const READINGS: readonly { readonly read: (pattern: string) => string; readonly why: string }[] = [
  { read: unescaped, why: 'a backslash makes `*` and `?` match only themselves' },
  { read: deepened, why: STAYS_IN_FOLDER },
  {
    read: (pattern) => pattern.replaceAll(/\{([^{},]*)\}/g, '$1'),
    why: 'braces with nothing to choose from match only themselves',
  },
  {
    read: (pattern) => pattern.replace(/\{[^{}]*$/, '$&}'),
    why: 'a brace that is not closed matches only itself',
  },
  {
    read: (pattern) => pattern.replace(/^(?=\.[a-z\d]{2,4}$)/i, '**/*'),
    why: 'it is the name of a hidden file, and not of all files of that type',
  },
  { read: decoded, why: 'it is encoded as in a URL' },
  { read: fromCommand, why: 'it is a command of a shell, and only patterns belong here' },
];

/** Expands `**` within a name to any folders between the two parts of the name. */
function parted(name: string): string {
  if (!name.includes('**')) return name;
  const texts = name.split(/\*{2,}/);
  if (texts.every((text) => text === '')) return '**';
  return texts
    .map(
      (text, at) =>
        `${at === 0 || text === '' ? '' : '*'}${text}${at === texts.length - 1 || text === '' ? '' : '*'}`,
    )
    .join('/**/')
    .replaceAll(/^\/|\/$/g, '');
}

/** The pattern for what a command such as `find media -name '*.mp3'` or `ls media/*.mp3` lists. */
function fromCommand(line: string): string {
  const [, listed = line] = /^(?:ls|dir)\s+(?:-\w+\s+)*(?=[^-\s])(.+)$/.exec(line) ?? [];
  const [, folders = '', tests] = /^find\s+(?:-[HLP]\s+)*((?:[^-\s]\S*\s+)*)(-.+)$/.exec(line) ?? [];
  if (tests === undefined) return listed;
  const names = [...tests.matchAll(/-i?name[\s=]+(?:'([^']+)'|"([^"]+)"|(\S+))/g)].flatMap(
    ([, single, double, bare]) => single ?? double ?? bare ?? [],
  );
  if (names.length === 0) return line;
  const starts = folders.split(/\s+/).map((folder) => folder.replaceAll(/^(?:\.\/)+|^\.$|\/+$/g, ''));
  const below = starts.filter((start) => start !== '');
  return [...(below.length === 0 ? [] : [choiceOf(below)]), '**', choiceOf(names)].join('/');
}

/** A pattern that matches any of some texts. */
const choiceOf = (texts: readonly string[]): string =>
  texts.length === 1 ? texts.join('') : `{${texts.join(',')}}`;

function decoded(pattern: string): string {
  try {
    return decodeURIComponent(pattern);
  } catch {
    return pattern;
  }
}

/** The prefixes of exclusions in other tools. */
const EXCLUSION_MARK = /^(?:-(?=\S)|\\!|:[!^]|:\(exclude\)|~(?=[^/])|\^|not\s+|exclude:\s*)/i;
const REGULAR_EXPRESSION = /^\^.*\$$|^\/.*\\.*\/[a-z]*$|^\.\*|.\$$|\\\.|\\[dw][+*{]/;

/** Why a line cannot be a pattern in any repository, judged by its syntax alone; undefined if it can. */
const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/^https?:\/\//i, 'it is a URL; put it into `urls`'],
  [/^file:\/\//i, 'write the path alone, without `file://`'],
  [/^[a-z][a-z\d+.-]+:\/\//i, 'it is an address of other storage; patterns name files of the workspace'],
  [/^\$[\w{(]|^%\w+%/, 'shell variables are not expanded here, workflow expressions are'],
  [
    /[+*?!@]\([^()]*\)/,
    'patterns such as `!(…)` and `+(…)` are not supported; exclude in a line of its own with `!`',
  ],
  [/\[\[[:.=]\w+/, 'classes such as `[:alpha:]` are not supported; write their characters, as in `[a-z]`'],
  [REGULAR_EXPRESSION, 'regular expressions are not supported; write a pattern such as `**/*.mp3`'],
];

/** Why a line can never be a pattern, whatever the repository contains; undefined if it can. */
export function foreignSyntax(line: string): string | undefined {
  const [, why] = FOREIGN.find(([syntax]) => syntax.test(line)) ?? [];
  if (why !== undefined) return why;
  const mark = EXCLUSION_MARK.exec(line)?.[0];
  return mark === undefined
    ? undefined
    : `an exclusion begins with \`!\`, as \`!${line.slice(mark.length)}\``;
}
