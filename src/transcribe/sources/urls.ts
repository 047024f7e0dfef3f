import { Failure } from '../../lib/failure.ts';
import { count, formatNumber } from '../../lib/units.ts';
import { nameOf, type UrlSource } from '../../recordings/source.ts';
import { markOf } from '../../recordings/url-mark.ts';
import { itemsIn, type UrlItem } from './url-line.ts';

/** A line that should contain a URL, with its location, such as `urls, line 2` or `lists/talks.txt:7`. */
export interface UrlLine {
  readonly where: string;
  readonly text: string;
}

/**
 * Maximum number of characters. Servers and Deepgram do not accept longer URLs:
 * https://www.rfc-editor.org/rfc/rfc9110#section-4.1-5
 */
const LONGEST_URL = 8000;
/** Maximum number of characters of a line, with titles and comments. */
const LONGEST_LINE = 2 * LONGEST_URL;
/** Maximum number of URLs of a run, more than anybody would pay for; each is requested and listed in every report. */
const MOST_URLS = 100_000;
/** Maximum number of lines that are neither blank nor comments: a URL can be listed twice. */
const MOST_LINES = 2 * MOST_URLS;
/** A longer scheme is truncated in messages. */
const LONGEST_SCHEME = 20;
/** Maximum number of invalid lines that are listed. */
const MOST_PROBLEMS = 20;

/** The machine-readable format of a text, judged by its beginning; undefined if it may be a list. */
export function otherFormat(text: string): string | undefined {
  const start = text.slice(0, LONGEST_LINE).trimStart();
  if (/^<(?!https?:)/i.test(start)) return 'XML or HTML, such as a feed';
  return /^(?:\{|\[\s*["{[])/.test(start) ? 'JSON' : undefined;
}

/**
 * The lines of a URL list, without blank lines and comments. `before` is the number of lines of earlier lists. Throws a
 * Failure if there are too many. Skipped lines are not stored, since a list may have millions of them.
 */
export function urlLines(content: string, place: (line: number) => string, before = 0): UrlLine[] {
  const lines: UrlLine[] = [];
  for (let number = 1, start = 0; start <= content.length; number += 1) {
    const end = content.indexOf('\n', start);
    const text = content.slice(start, end === -1 ? content.length : end).trim();
    if (text !== '' && !text.startsWith('#')) lines.push({ where: place(number), text });
    if (before + lines.length > MOST_LINES) throw new Failure(`${place(number)}: ${TOO_MANY_LINES}`);
    start = end === -1 ? content.length + 1 : end + 1;
  }
  return lines;
}

const TOO_MANY_LINES = `lists may have ${formatNumber(MOST_LINES)} lines in total, and a run takes ${formatNumber(MOST_URLS)} URLs. Split them.`;

/**
 * The sources for the URLs, sorted by URL and without duplicates: URLs that differ only in a signature are one source.
 * Throws a Failure that names every invalid line.
 */
export function parseUrls(lines: readonly UrlLine[]): UrlSource[] {
  const urls = new Map<string, UrlSource>();
  const problems: string[] = [];
  for (const { where, text } of lines) {
    const items = text.length > LONGEST_LINE ? [{ text: '', problem: TOO_LONG }] : itemsIn(text);
    for (const item of items) {
      const source = sourceOf(item);
      if (typeof source === 'string') problems.push(`${where}: ${source}`);
      else if (!urls.has(nameOf(source))) urls.set(nameOf(source), source);
    }
  }
  if (problems.length > 0) throw new Failure(`Not every URL can be used. ${problemList(problems)}.`);
  if (urls.size > MOST_URLS)
    throw new Failure(
      `urls, url-lists: ${formatNumber(urls.size)} are more than the ${formatNumber(MOST_URLS)} URLs that a run takes. Split them.`,
    );
  return [...urls.values()].sort((a, b) => (a.url.href < b.url.href ? -1 : 1));
}

/** The source of an item, or what is wrong with it, as the end of a sentence. */
function sourceOf({ text, title, problem }: UrlItem): UrlSource | string {
  if (problem !== undefined) return problem;
  if (text.length > LONGEST_URL) return TOO_LONG;
  const url = URL.parse(text);
  if (url === null) return NO_URL;
  const refused = problemOf(url);
  if (refused !== undefined) return refused;
  url.hash = '';
  const mark = markOf(url);
  return { kind: 'url', url, ...(mark !== undefined && { mark }), ...(title !== undefined && { title }) };
}

const NO_URL = 'not a URL; write it in full, such as https://example.com/talk.mp3';
const TOO_LONG = `it has more than ${formatNumber(LONGEST_URL)} characters`;

/** Joins the problems. The text of an invalid line is not included, since it may contain a credential. */
function problemList(problems: readonly string[]): string {
  const more = problems.length - MOST_PROBLEMS;
  const shown = problems.slice(0, MOST_PROBLEMS).join('; ');
  return more > 0 ? `${shown}; and ${count(more, 'more line')}` : shown;
}

function problemOf(url: URL): string | undefined {
  if (url.protocol === 'http:') return 'plain HTTP is refused; use https://';
  if (/^(?:s3|gs|azure|abfss?|wasbs?|r2|b2|oss):$/.test(url.protocol))
    return `${url.protocol} is an address for programs of that storage; use a presigned https:// URL`;
  if (url.protocol !== 'https:') return `${url.protocol.slice(0, LONGEST_SCHEME)} is not https:`;
  if (url.username !== '' || url.password !== '')
    return 'it contains a user name or password; use a presigned URL instead';
  return undefined;
}
