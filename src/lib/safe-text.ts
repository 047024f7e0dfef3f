import { withoutSecrets } from './secrets.ts';

/**
 * The one place that escapes text. File names, transcripts, URLs and answers of servers are untrusted: a line of theirs
 * can be a workflow command in a log, or HTML or a mention in Markdown, and they can contain a secret anywhere.
 */

export { keepCredential, keepQuerySecret, keepSecret, withoutSecrets } from './secrets.ts';

// Control characters, and the format characters that change the direction of text (Unicode UAX #9).
const UNPRINTABLE = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

const codePoint = (character: string): string => `\\u{${character.codePointAt(0)?.toString(16)}}`;

/** One line for people: without secrets, and with control characters and direction overrides made visible. */
export function oneLine(text: string): string {
  return withoutSecrets(text).replaceAll(UNPRINTABLE, (character) =>
    character === '\n' ? '⏎' : codePoint(character),
  );
}

/**
 * One line for the log that the runner does not take for a command.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs reads `::name` at the start of a line
 * and `##[name]` anywhere in it.
 */
export function forLog(text: string): string {
  return oneLine(text)
    .replace(/^(\s*):(?=:)/u, '$1: ')
    .replaceAll('##[', '## [');
}

/** Control characters, and those that override or isolate the direction of the text after them: speech has none. */
const INVISIBLE = /[\p{Cc}\u2028\u2029]+|[\u202a-\u202e\u2066-\u2069\ufeff]/gu;

const HAS_INVISIBLE = new RegExp(INVISIBLE.source, 'u');

/** One line of speech for a text file: without invisible characters, except those that scripts need. */
export function forPlainText(text: string): string {
  // Testing is faster than replacing, and most text has none.
  if (!HAS_INVISIBLE.test(text)) return text;
  return text.replaceAll(INVISIBLE, (found) => (/^[\p{Cc}\u2028\u2029]/u.test(found) ? ' ' : ''));
}

/** One line for the text or a quoted attribute of an HTML document. */
export function forHtml(text: string): string {
  const plain = forPlainText(text);
  return /[&<>"']/.test(plain) ? plain.replaceAll(/[&<>"']/g, entity) : plain;
}

/** Characters that end a Mermaid label, or start a comment, a directive, an entity, HTML or mathematics in it. */
const MERMAID_MARKUP = /["#$%&;<>\\`{}]/g;

/** Distance from an ASCII character to its full-width form. */
const TO_FULL_WIDTH = 0xfee0;

/**
 * A label of a Mermaid chart, to be put into double quotes. Characters that Mermaid would interpret are replaced by
 * their full-width forms, since its escapes differ by version and by type of chart.
 */
export function forMermaid(text: string): string {
  const label = forPlainText(withoutSecrets(text)).replaceAll(MERMAID_MARKUP, (character) =>
    String.fromCharCode(character.charCodeAt(0) + TO_FULL_WIDTH),
  );
  return label.trim() || '?';
}

const entity = (character: string): string => `&#${character.codePointAt(0)};`;

/** Invisible; breaks up text that would match a pattern in rendered text. */
const WORD_JOINER = '\u2060';

const backslashed = (text: string): string => `\\${text}`;
const withWordJoiner = (text: string): string => `${text}${WORD_JOINER}`;

/**
 * Markup in prose and its replacement; the first match counts. A backslash is used only before characters that every
 * dialect of Markdown lets it escape. Mentions, emoji and formulas are searched for in rendered text, where escapes no
 * longer exist: https://github.com/github/markup#github-markup Text that people copy, such as addresses and prices,
 * gets no invisible characters.
 */
const ACTING: readonly (readonly [pattern: RegExp, write: (found: string) => string])[] = [
  [/\$/, (found) => `${WORD_JOINER}\\${found}`],
  // The name of an emoji; a time of day is not one.
  [/:(?=[\w+-]{1,50}:)(?!(?!100:|1234:)\d+:)/, withWordJoiner],
  // After a letter it belongs to an email address, which must stay whole.
  [/(?<![a-z\d])@(?=[\w-])/, withWordJoiner],
  // These stay whole as well, but are not links: only a search for addresses in rendered text links them, to the text
  // shown.
  [/:(?=\/\/)|(?<=www)\./, entity],
  [/^[=:]|[~|]/, entity],
  [/</, () => '&lt;'],
  [/&(?=#?[a-z\d]+;)/, () => '&amp;'],
  // MDX treats a line that starts like this as code.
  [/^[ie](?=(?:mport|xport)\b)/, entity],
  [/\{(?=[{%#])/, (found) => `\\${found}${WORD_JOINER}`],
  [/[\\`*[\]{}]|(?<![a-z\d])_|_(?![a-z\d])/, backslashed],
  [/^[>#]|(?<!\S)#(?=#*$)|^[-+](?=[-+\s]|$)|(?<=^\d{1,9})[.)](?=\s|$)/, backslashed],
];

/** A dollar sign that can end a formula: no letter or digit follows it. */
const FORMULA_END = /\$(?![\p{L}\p{N}])/u;

const ANY_ACTING = new RegExp(ACTING.map(([pattern]) => `(${pattern.source})`).join('|'), 'gi');

/** One line of speech as a paragraph of a Markdown document: all of it is shown and none of it is markup. */
export function forProse(text: string): string {
  const line = forPlainText(text).replaceAll(/\s+/g, ' ').trim();
  const first = line.indexOf('$');
  const hasSeveral = first < line.lastIndexOf('$');
  const hasFormula = hasSeveral && FORMULA_END.test(line.slice(first + 1));
  return line.replaceAll(ANY_ACTING, (found, ...groups: readonly unknown[]) => {
    if (found === '$' && !hasFormula) return hasSeveral ? backslashed(found) : found;
    const write = ACTING[groups.findIndex((group) => group !== undefined)]?.[1] ?? entity;
    return write(found);
  });
}

/** Punctuation that can be markup: all except `,`, `-`, `.`, `/`, a colon before a space, and `_` inside a word. */
const MARKUP = /[!-+;-@[-^`{-~]|:(?! )|(?<![a-z\d])_|_(?![a-z\d])/gi;

/**
 * References to an issue without `#`. After a keyword such as `fixes`, they close the issue from a commit message or
 * pull request:
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
const ISSUE = /(?<![a-z\d])gh-(?=\d)|\/(?:issues|pulls?|discussions)\/(?=[\d%])/gi;

/** The text without references to issues or pull requests. */
export const withoutIssues = (text: string): string => text.replaceAll(ISSUE, `$&${WORD_JOINER}`);

/**
 * An input, a value or a command in backticks, as messages write them. The backticks of names do not count: those inside
 * a word, next to each other, or with a space after the first or before the last.
 */
const QUOTED_CODE = /(?<![\p{L}\p{N}`])`(?!\s)([^`]{1,200})(?<!\s)`(?![\p{L}\p{N}`])/u;

/**
 * A message for a Markdown document: as `forMarkdown`, except that text in backticks is code. The tags are HTML because
 * backticks in Markdown would show the entities of the text as they are.
 */
export const forMarkdownMessage = (text: string): string =>
  // A secret can have backticks in it, so it is masked before the text is split.
  withoutSecrets(text)
    .split(QUOTED_CODE)
    .map((part, index) => (index % 2 === 1 ? `<code>${forMarkdown(part)}</code>` : forMarkdown(part)))
    .join('');

/** One line for a Markdown document: no markup, HTML, links, or mentions. */
export function forMarkdown(text: string): string {
  return withoutIssues(oneLine(text))
    .replaceAll(MARKUP, entity)
    .replaceAll(/&#(?:64|35);|&#58;(?=\/\/)/g, `$&${WORD_JOINER}`)
    .replaceAll(/www\./gi, (prefix) => `${prefix.slice(0, -1)}${WORD_JOINER}&#46;`);
}

/** One line of a WebVTT cue, or a name in one: no tags, entities or arrows. */
export function forWebVtt(text: string): string {
  const plain = forPlainText(text);
  return /[&<>]/.test(plain) ? plain.replaceAll(/[&<>]/g, (found) => VTT_ESCAPES[found] ?? '') : plain;
}

const VTT_ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Text that players treat as markup in SubRip: tags, override blocks and line breaks of SubStation Alpha, and arrows.
 */
const SUBRIP_MARKUP = /<|\{|\\(?=[Nnh{])|--(?=>)/g;

/**
 * One line of a SubRip cue. The format has no escapes, so an invisible word joiner breaks up possible markup, and
 * players show the text as it is.
 */
export function forSrt(text: string): string {
  return forPlainText(text).replaceAll(SUBRIP_MARKUP, '$&\u2060');
}
