import { setSecret } from '@actions/core';

/**
 * The one place that makes text safe. File names, transcripts, URLs and answers of servers are untrusted: in a log
 * a line of theirs may be a workflow command, in Markdown it may be HTML or a mention, and anywhere it may repeat
 * a secret.
 */

const HIDDEN = '***';
/** A shorter query string is hardly a credential, and masking it would blank unrelated text. */
const SHORTEST_QUERY_SECRET = 8;
/** A shorter value is a date, a region or the like. */
const SHORTEST_VALUE_SECRET = 24;

const secrets = new Set<string>();

/** Masks a secret and the forms in which programs print it, in the runner's log and in all that we write. */
export function keepSecret(secret: string): void {
  if (secret.trim() === '') return;
  const bytes = Buffer.from(secret);
  const inHeader = Buffer.from(`Token ${secret}`);
  const forms = [
    secret,
    secret.trim(),
    encodeURIComponent(secret.trim()),
    JSON.stringify(secret).slice(1, -1),
    ...[bytes, inHeader].flatMap((form) => [form.toString('base64'), form.toString('base64url')]),
  ];
  for (const form of forms.filter((text) => text !== '')) {
    if (!secrets.has(form)) setSecret(form);
    secrets.add(form);
  }
}

/** Masks the query of a URL and the long values in it: in a presigned one they are credentials. */
export function keepQuerySecret(url: URL): void {
  const query = url.search.slice(1);
  if (query.length >= SHORTEST_QUERY_SECRET) keepSecret(query);
  for (const value of url.searchParams.values()) if (value.length >= SHORTEST_VALUE_SECRET) keepSecret(value);
}

/** The text with every secret replaced. */
export function withoutSecrets(text: string): string {
  let safe = text;
  // Longest first, so that no part of a longer form stays behind.
  for (const secret of [...secrets].sort((a, b) => b.length - a.length))
    safe = safe.replaceAll(secret, HIDDEN);
  return safe;
}

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

const entity = (character: string): string => `&#${character.codePointAt(0)};`;

/** Punctuation that may be markup: all of it but `,`, `-`, `.`, `/`, a colon before a space and `_` inside a word. */
const MARKUP = /[!-+;-@[-^`{-~]|:(?! )|(?<![a-z\d])_|_(?![a-z\d])/gi;

/** One line for a Markdown document: no markup, HTML, links, or mentions. */
export function forMarkdown(text: string): string {
  return oneLine(text)
    .replaceAll(MARKUP, entity)
    .replaceAll(/&#(64|35);/g, '$&\u2060')
    .replaceAll(/www\./gi, (prefix) => `${prefix.slice(0, -1)}&#46;`);
}
