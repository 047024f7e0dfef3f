import { Failure } from '../../lib/failure.ts';
import { count } from '../../lib/units.ts';
import { nameOf, type UrlSource } from '../../recordings/source.ts';
import { markOf } from '../../recordings/url-mark.ts';
import { itemsIn, type UrlItem } from './url-line.ts';

/** A line that should hold a URL, with where it stands, such as `urls, line 2` or `lists/talks.txt:7`. */
export interface UrlLine {
  readonly where: string;
  readonly text: string;
}

/** Characters. Servers and Deepgram take no longer ones: https://www.rfc-editor.org/rfc/rfc9110#section-4.1-5 */
const LONGEST_URL = 8000;
/** Characters of a line, with names and comments. */
const LONGEST_LINE = 2 * LONGEST_URL;
/** More than anybody pays for in one run; each is asked for, and has a line in every report. */
const MOST_URLS = 100_000;
/** Lines of a list that have something on them: a URL may stand there twice. */
const MOST_LINES = 2 * MOST_URLS;
/** A longer scheme is cut where it is shown. */
const LONGEST_SCHEME = 20;
/** Of bad lines so many are named. */
const MOST_PROBLEMS = 20;

/** What a text is that is written for programs, by how it begins; undefined if it may be a list. */
export function otherFormat(text: string): string | undefined {
  const start = text.slice(0, LONGEST_LINE).trimStart();
  if (/^<(?!https?:)/i.test(start)) return 'XML or HTML, such as a feed';
  return /^(?:\{|\[\s*["{[])/.test(start) ? 'JSON' : undefined;
}

/**
 * The lines of a list of URLs, without blank ones and comments. Throws a Failure if there are too many, with those of lists
 * before; of what is left out nothing is kept, as a list may have millions of it.
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

const TOO_MANY_LINES = `lists may have ${MOST_LINES} lines in total, and a run takes ${MOST_URLS} URLs. Split them.`;

/**
 * The media at each URL once, in order of the URLs' text: two that differ in nothing but a signature are one. Throws a
 * Failure that names every line that cannot be used.
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
  if (problems.length > 0) throw new Failure(`Not every URL can be used. ${listed(problems)}.`);
  if (urls.size > MOST_URLS)
    throw new Failure(
      `urls, url-lists: ${urls.size} are more than the ${MOST_URLS} URLs that a run takes. Split them.`,
    );
  return [...urls.values()].sort((a, b) => (a.url.href < b.url.href ? -1 : 1));
}

/** The source of an item of a list, or what is wrong with it, the end of a sentence. */
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
const TOO_LONG = `it has more than ${LONGEST_URL} characters`;

/** The text of a bad line is not among it: it may hold a credential. */
function listed(problems: readonly string[]): string {
  const more = problems.length - MOST_PROBLEMS;
  const shown = problems.slice(0, MOST_PROBLEMS).join('; ');
  return more > 0 ? `${shown}; and ${count(more, 'more line')}` : shown;
}

function problemOf(url: URL): string | undefined {
  if (url.protocol === 'http:') return 'plain HTTP is refused; use https://';
  if (url.protocol !== 'https:') return `${url.protocol.slice(0, LONGEST_SCHEME)} is not https:`;
  if (url.username !== '' || url.password !== '')
    return 'it contains a user name or password; use a presigned URL instead';
  return undefined;
}
