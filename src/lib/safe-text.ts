import { withoutSecrets } from './secrets.ts';

/**
 * The one place that makes text safe. File names, transcripts, URLs and answers of servers are untrusted: in a log
 * a line of theirs may be a workflow command, in Markdown it may be HTML or a mention, and anywhere it may repeat
 * a secret.
 */

export { keepCredential, keepQuerySecret, keepSecret, withoutSecrets } from './secrets.ts';

// Control characters, and the format characters that turn the direction of text (Unicode UAX #9).
const UNPRINTABLE = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

const codePoint = (character: string): string => `\\u{${character.codePointAt(0)?.toString(16)}}`;

/** One line for people: without secrets, control characters and direction overrides made visible. */
export function oneLine(text: string): string {
  return withoutSecrets(text).replaceAll(UNPRINTABLE, (character) =>
    character === '\n' ? '⏎' : codePoint(character),
  );
}

/**
 * One line for the log that the runner cannot take for a command.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs reads `::name` at the start of a
 * line and `##[name]` anywhere in it.
 */
export function forLog(text: string): string {
  return oneLine(text)
    .replace(/^(\s*):(?=:)/u, '$1: ')
    .replaceAll('##[', '## [');
}

/** Control characters, and those that turn or isolate the direction of what follows: nobody says them. */
const UNSPOKEN = /[\p{Cc}\u2028\u2029]+|[\u202a-\u202e\u2066-\u2069\ufeff]/gu;

const HAS_UNSPOKEN = new RegExp(UNSPOKEN.source, 'u');

/** One line of what is said, for a text file: nothing in it but what can be seen; marks of scripts stay. */
export function forPlainText(text: string): string {
  // To look is faster than to replace, and most has nothing of the kind.
  if (!HAS_UNSPOKEN.test(text)) return text;
  return text.replaceAll(UNSPOKEN, (found) => (/^[\p{Cc}\u2028\u2029]/u.test(found) ? ' ' : ''));
}

/** One line for the text, or a quoted attribute, of an HTML document. */
export function forHtml(text: string): string {
  const plain = forPlainText(text);
  return /[&<>"']/.test(plain) ? plain.replaceAll(/[&<>"']/g, entity) : plain;
}

/** What ends a label of Mermaid's, or is a comment, a directive, an entity, HTML or mathematics in it. */
const MERMAID_MARKUP = /["#$%&;<>\\`{}]/g;

/** From a character of ASCII to its form of full width. */
const TO_FULL_WIDTH = 0xfee0;

/**
 * A label of a Mermaid chart, to be put into double quotes. What Mermaid would read is shown in its form of full width,
 * since what it takes for an escape differs by its version and by chart.
 */
export function forMermaid(text: string): string {
  const label = forPlainText(withoutSecrets(text)).replaceAll(MERMAID_MARKUP, (character) =>
    String.fromCharCode(character.charCodeAt(0) + TO_FULL_WIDTH),
  );
  return label.trim() || '?';
}

const entity = (character: string): string => `&#${character.codePointAt(0)};`;

/** Is not shown, and keeps what looks for a pattern in rendered text from finding it. */
const WORD_JOINER = '\u2060';

const backslashed = (text: string): string => `\\${text}`;
const broken = (text: string): string => `${text}${WORD_JOINER}`;

/**
 * What acts in prose, and what is written instead; the first that matches counts. A backslash stands only before
 * what every dialect of Markdown lets it escape. Mentions, emoji and formulas are found in rendered text, where no
 * escape is left: https://github.com/github/markup#github-markup
 * What people copy, such as addresses and prices, has nothing in it that cannot be seen.
 */
const ACTING: readonly (readonly [pattern: RegExp, write: (found: string) => string])[] = [
  [/\$/, (found) => `${WORD_JOINER}\\${found}`],
  // The name of an emoji, which a time of day is not.
  [/:(?=[\w+-]{1,50}:)(?!(?!100:|1234:)\d+:)/, broken],
  // Behind a letter it is part of an address of e-mail, which has to stay whole.
  [/(?<![a-z\d])@(?=[\w-])/, broken],
  // Whole too, but no link: only what looks for addresses in rendered text makes one, to what is shown.
  [/:(?=\/\/)|(?<=www)\./, entity],
  [/^[=:]|[~|]/, entity],
  [/</, () => '&lt;'],
  [/&(?=#?[a-z\d]+;)/, () => '&amp;'],
  // MDX takes a line that begins so for a program.
  [/^[ie](?=(?:mport|xport)\b)/, entity],
  [/\{(?=[{%#])/, (found) => `\\${found}${WORD_JOINER}`],
  [/[\\`*[\]{}]|(?<![a-z\d])_|_(?![a-z\d])/, backslashed],
  [/^[>#]|(?<!\S)#(?=#*$)|^[-+](?=[-+\s]|$)|(?<=^\d{1,9})[.)](?=\s|$)/, backslashed],
];

/** A dollar sign that may end a formula: no letter or digit is behind it. */
const FORMULA_END = /\$(?![\p{L}\p{N}])/u;

const ANY_ACTING = new RegExp(ACTING.map(([pattern]) => `(${pattern.source})`).join('|'), 'gi');

/** One line of what is said, as a paragraph of its own in a Markdown document: all is shown, nothing acts. */
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

/** Punctuation that may be markup: all of it but `,`, `-`, `.`, `/`, a colon before a space and `_` inside a word. */
const MARKUP = /[!-+;-@[-^`{-~]|:(?! )|(?<![a-z\d])_|_(?![a-z\d])/gi;

/**
 * What names an issue without a `#`, by which a keyword such as `fixes` closes it in a message or a pull request:
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
const ISSUE = /(?<![a-z\d])gh-(?=\d)|\/(?:issues|pulls?|discussions)\/(?=\d)/gi;

/** The text with nothing that names an issue or a pull request. */
export const withoutIssues = (text: string): string => text.replaceAll(ISSUE, `$&${WORD_JOINER}`);

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

/** What players take for markup in SubRip: tags, override blocks and line breaks of SubStation Alpha, arrows of times. */
const SUBRIP_MARKUP = /<|\{|\\(?=[Nnh{])|--(?=>)/g;

/**
 * One line of a SubRip cue. The format has no escapes, so that an invisible word joiner is put inside of what would
 * be markup: players show it as it is written.
 */
export function forSrt(text: string): string {
  return forPlainText(text).replaceAll(SUBRIP_MARKUP, '$&\u2060');
}
