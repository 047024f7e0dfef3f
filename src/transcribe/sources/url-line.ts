import { mediaType } from '../../recordings/media-type.ts';

/** Lines of lists of URLs as people have them: copied from browsers, notes in Markdown and tables. All here is pure. */

/** A URL in a line, and what the line calls it. */
export interface UrlItem {
  /** What should be a URL. */
  readonly text: string;
  /** A name for the recording. */
  readonly title?: string | undefined;
  /** Why it cannot be used, the end of a sentence; undefined if it may be. */
  readonly problem?: string | undefined;
}

/** Characters. File names have at most 255 bytes, of which formats take some. */
const LONGEST_TITLE = 100;

/** Control characters, and those that turn the direction of text. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

const START = /https?:\/\//i;
const NOT_FIRST =
  'the text before the URL is not a name; write `name = https://example.com/talk.mp3`, or put it after the URL';

/**
 * The URLs of a line that is neither blank nor a comment: one, or several with commas or blanks. A name stands behind a
 * URL, before it with `=`, in brackets as in Markdown, or in the second column of a table with commas. ` #` begins a
 * comment. The line has a limit, and each part of it is looked at a few times.
 */
export function itemsIn(line: string): UrlItem[] {
  const text = withoutMark(line);
  const link = markdownLink(text);
  if (link !== undefined) return [link];
  const at = text.search(START);
  if (at < 0) return [{ text: withoutQuotes(text) }];
  const before = text.slice(0, at).trimEnd();
  const [own, ...others] = parted(text.slice(at));
  if (own === undefined) return [];
  const title = titleBefore(before);
  if (title === undefined) return [{ text: own, problem: NOT_FIRST }];
  const first = urlWithTitle(own);
  const items = [title === '' ? first : { ...first, title: cleaned(title) }];
  return [...items, ...others.map(urlWithTitle)];
}

/** Without the sign of a list in Markdown. */
const withoutMark = (line: string): string => line.replace(/^(?:[-*+]|\d{1,9}[.)])\s+/, '');

/** `[name](url)`. */
function markdownLink(text: string): UrlItem | undefined {
  const opened = text.indexOf('](');
  const closed = text.lastIndexOf(')');
  const start = /^!?\[/.exec(text)?.[0].length ?? 0;
  if (start === 0 || opened < start || closed < opened) return undefined;
  const [url = ''] = text
    .slice(opened + 2, closed)
    .trim()
    .split(/\s/);
  return { text: url.replace(/^<|>$/g, ''), title: cleaned(text.slice(start, opened)) };
}

/** Each beginning with its URL. */
function parted(text: string): string[] {
  const comment = text.search(/\s#/);
  const whole = comment < 0 ? text : text.slice(0, comment);
  const starts = [...whole.matchAll(/(?:^|[\s,;]["'<]?)(?=https?:\/\/)/gi)];
  return starts.map(({ index, 0: found }, at) => whole.slice(index + found.length, starts[at + 1]?.index));
}

/** The name before a URL; undefined if what stands there is none, empty if nothing does. */
function titleBefore(before: string): string | undefined {
  if (/^["'`<]?$/.test(before)) return '';
  const name = before.replace(/["'`<]$/, '').trimEnd();
  return name.endsWith('=') ? withoutQuotes(name.slice(0, -1).trim()) : undefined;
}

/** What begins with a URL. */
function urlWithTitle(text: string): UrlItem {
  const end = text.search(/[\s"'`>]/);
  const [url, rest] = end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end)];
  const column = columnIn(url);
  const own = (column < 0 ? url : url.slice(0, column)).replace(/[,;]+$/, '');
  const behind = column < 0 ? rest.replace(/^["'`>]/, '') : `${url.slice(column)}${rest}`;
  return { text: own, title: cleaned(titleBehind(behind)) };
}

/** Where the first column of a table ends, which is clear only behind the ending of media; less than 0 if there is none. */
function columnIn(url: string): number {
  const at = url.search(/[,;]/);
  if (at < 0) return -1;
  const [path = ''] = url.slice(0, at).split(/[?#]/);
  return mediaType(path) === 'application/octet-stream' ? -1 : at;
}

/** Of a table the next column, else all that stands there. */
function titleBehind(text: string): string {
  const trimmed = text.trim();
  const isColumn = /^[,;]/.test(trimmed);
  const plain = trimmed.replace(/^[-–—|:,;]\s*/, '');
  const [, quoted] = /^"([^"]*)"/.exec(plain) ?? [];
  if (quoted !== undefined) return quoted;
  return isColumn ? (plain.split(/[,;]/)[0] ?? '') : plain;
}

const withoutQuotes = (text: string): string => text.replace(/^(["'`<])(.*)(["'`>])$/, '$2');

/** A title of one line that may be a file's name; undefined if nothing is left. */
function cleaned(title: string): string | undefined {
  const spaced = title.replaceAll(/\s+/g, ' ').replaceAll(UNSEEN, '');
  const plain = spaced.replaceAll(/[/\\]/g, '-').trim();
  const short = [...plain].slice(0, LONGEST_TITLE).join('').trim();
  return short === '' ? undefined : short;
}
