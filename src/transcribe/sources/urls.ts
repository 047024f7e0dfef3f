import { Failure } from '../../lib/failure.ts';
import { count } from '../../lib/units.ts';
import type { UrlSource } from '../../recordings/source.ts';

/** A line that should hold a URL, with where it stands, such as `urls, line 2` or `lists/talks.txt:7`. */
export interface UrlLine {
  readonly where: string;
  readonly text: string;
}

/** Characters. Servers and Deepgram take no longer ones: https://www.rfc-editor.org/rfc/rfc9110#section-4.1-5 */
const LONGEST_URL = 8000;
/** More than anybody pays for in one run; each is asked for, and has a line in every report. */
const MOST_URLS = 100_000;
/** A longer scheme is cut where it is shown. */
const LONGEST_SCHEME = 20;
/** Of bad lines so many are named. */
const MOST_PROBLEMS = 20;

/** The lines of a list of URLs, without blank ones and comments. */
export function urlLines(content: string, place: (line: number) => string): UrlLine[] {
  return content
    .split(/\r?\n/)
    .map((text, index) => ({ where: place(index + 1), text: text.trim() }))
    .filter(({ text }) => text !== '' && !text.startsWith('#'));
}

/** Each URL once, in order of their text. Throws a Failure that names every line that cannot be used. */
export function parseUrls(lines: readonly UrlLine[]): UrlSource[] {
  const urls = new Map<string, UrlSource>();
  const problems: string[] = [];
  for (const { where, text } of lines) {
    const url = text.length > LONGEST_URL ? TOO_LONG : (URL.parse(text) ?? NO_URL);
    const problem = typeof url === 'string' ? url : problemOf(url);
    if (typeof url === 'string' || problem !== undefined) problems.push(`${where}: ${problem}`);
    else urls.set(withoutFragment(url).href, { kind: 'url', url: withoutFragment(url) });
  }
  if (problems.length > 0) throw new Failure(`Not every URL can be used. ${listed(problems)}.`);
  if (urls.size > MOST_URLS)
    throw new Failure(
      `urls, url-lists: ${urls.size} are more than the ${MOST_URLS} URLs that a run takes. Split them.`,
    );
  return [...urls.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, source]) => source);
}

const NO_URL = 'not a URL; write it whole, as https://example.com/talk.mp3';
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
    return 'it holds a user name or password; use a presigned URL instead';
  return undefined;
}

function withoutFragment(url: URL): URL {
  const copy = new URL(url);
  copy.hash = '';
  return copy;
}
