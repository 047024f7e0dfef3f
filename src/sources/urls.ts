import { Failure } from '../lib/failure.ts';
import type { UrlSource } from './source.ts';

/** A line that should hold a URL, with where it stands, such as `urls, line 2` or `lists/talks.txt:7`. */
export interface UrlLine {
  readonly where: string;
  readonly text: string;
}

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
    const url = URL.parse(text);
    const problem = problemOf(url);
    if (url === null || problem !== undefined) problems.push(`${where}: ${problem}`);
    else urls.set(withoutFragment(url).href, { kind: 'url', url: withoutFragment(url) });
  }
  // The text of a bad line is not shown: it may hold a credential.
  if (problems.length > 0) throw new Failure(`Not every URL can be used. ${problems.join('; ')}.`);
  return [...urls.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, source]) => source);
}

function problemOf(url: URL | null): string | undefined {
  if (url === null) return 'not a URL; write it whole, as https://example.com/talk.mp3';
  if (url.protocol === 'http:') return 'plain HTTP is refused; use https://';
  if (url.protocol !== 'https:') return `${url.protocol} is not https:`;
  if (url.username !== '' || url.password !== '')
    return 'it holds a user name or password; use a presigned URL instead';
  return undefined;
}

function withoutFragment(url: URL): URL {
  const copy = new URL(url);
  copy.hash = '';
  return copy;
}
