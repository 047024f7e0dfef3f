import { hasMediaEnding } from '../../recordings/media-type.ts';

/**
 * Lines of URL lists in the forms that people use: copied from browsers, Markdown notes and tables. Everything here is
 * pure.
 */

/** A URL in a line, with the title that the line gives it. */
export interface UrlItem {
  /** The text of the URL, not yet validated. */
  readonly text: string;
  /** A title for the recording. */
  readonly title?: string | undefined;
  /** Why it cannot be used, as the end of a sentence; undefined if it can. */
  readonly problem?: string | undefined;
}

/** Maximum length in characters. File names have at most 255 bytes, some of which are needed for extensions. */
const LONGEST_TITLE = 100;

/** Control characters, and characters that change the direction of text. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/** Invisible characters that are copied together with text. */
const STRAY = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

const START = /https?:\/\//i;
/** Straight or typographic quotes, and brackets, before and after a URL. */
const [OPENING, CLOSING] = ['"\'`<(“„‘‚«»', '"\'`>“”‘’«»'];
const OPENED = new RegExp(`^[${OPENING}]?$`);
const CLOSED = new RegExp(`^[${CLOSING}]`);
const NOT_FIRST =
  'the text before the URL is not a name; write `name = https://example.com/talk.mp3`, or put it after the URL';

/**
 * The URLs of a line that is neither blank nor a comment: one URL, or several separated by commas or spaces. A title
 * can follow a URL, precede it with `=`, be the text of a Markdown link, or be the second column of a comma-separated
 * table. ` #` begins a comment. The length of the line is limited, so scanning each part a few times is cheap.
 */
export function itemsIn(line: string): UrlItem[] {
  const text = withoutMark(line.replaceAll(STRAY, ''));
  const link = markdownLink(text);
  if (link !== undefined) return [link];
  const at = text.search(START);
  if (at < 0) return [{ text: withoutQuotes(text) }];
  const before = text.slice(0, at).trimEnd();
  const [own, ...others] = splitAtUrls(text.slice(at));
  if (own === undefined) return [];
  const title = titleBefore(before);
  if (title === undefined) return [{ text: own, problem: NOT_FIRST }];
  const first = urlWithTitle(own);
  const items = [title === '' ? first : { ...first, title: cleanTitle(title) }, ...others.map(urlWithTitle)];
  return items.map((item) => (isTorn(item) ? { ...item, problem: TORN } : item));
}

/** Without the list marker of Markdown. */
const TORN =
  'it is not clear whether the URL has a space in it or a name after it; write `%20` for a space, and a name as ' +
  '`name = https://example.com/talk.mp3`';

const isTorn = ({ text, title = '' }: UrlItem): boolean =>
  !/[?#]|\/$/.test(text) && !hasMediaEnding(text) && /^\S+$/.test(title) && hasMediaEnding(title);

const withoutMark = (line: string): string =>
  line.replace(/^(?:(?:[-*+•–—]|\d{1,9}[.)]|\[\d{1,9}\])\s+)?(?:\[[ x]\]\s+)?/i, '');

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
  return { text: url.replace(/^<|>$/g, ''), title: cleanTitle(text.slice(start, opened)) };
}

const STARTS = new RegExp(`(?:^|[\\s,;|][${OPENING}]?)(?=https?://)`, 'gi');

/** Splits a text before each URL. */
function splitAtUrls(text: string): string[] {
  const comment = text.search(/\s#/);
  const whole = comment < 0 ? text : text.slice(0, comment);
  const starts = [...whole.matchAll(STARTS)];
  return starts.map(({ index, 0: found }, at) => whole.slice(index + found.length, starts[at + 1]?.index));
}

/** The title before a URL; empty if there is none, undefined if the text there is not a title. */
function titleBefore(before: string): string | undefined {
  if (OPENED.test(before)) return '';
  const name = OPENED.test(before.slice(-1)) ? before.slice(0, -1).trimEnd() : before;
  return name.endsWith('=') && !name.startsWith('<') ? withoutQuotes(name.slice(0, -1).trim()) : undefined;
}

/** Splits a text that begins with a URL into the URL and its title. */
function urlWithTitle(text: string): UrlItem {
  const end = text.search(/[\s"'`>“”‘’«»]/);
  const [url, rest] = end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end)];
  const column = columnIn(url);
  const own = (column < 0 ? url : url.slice(0, column)).replace(/[,;|]+$/, '');
  const behind = column < 0 ? rest.replace(CLOSED, '').replace(/^\)/, '') : `${url.slice(column)}${rest}`;
  return { text: withoutStop(own), title: cleanTitle(titleBehind(behind)) };
}

/** Removes a full stop or closing bracket at the end, which no known file ending has. */
function withoutStop(url: string): string {
  const short = url.replace(/[.!)\]]+$/, '');
  return hasMediaEnding(short) && !hasMediaEnding(url) ? short : url;
}

/**
 * The end of the first column of a table; negative if there is none. A separator is only unambiguous after the
 * extension of a media file.
 */
function columnIn(url: string): number {
  // In a query, a semicolon separates parameters, or ends an HTML entity such as `&amp;`.
  const at = url.search(/,|(?<!&(?:amp|#38|#x26));(?![\w.-]+=)/i);
  if (at < 0) return -1;
  const [path = ''] = url.slice(0, at).split(/[?#]/);
  return hasMediaEnding(path) ? at : -1;
}

/** In a table, the next column; otherwise all of the text. */
function titleBehind(text: string): string {
  const trimmed = text.trim();
  const isColumn = /^[,;]/.test(trimmed);
  const plain = trimmed.replace(/^[-–—|:,;]\s*/, '');
  const [, quoted] = /^"([^"]*)"/.exec(plain) ?? [];
  if (quoted !== undefined) return quoted;
  return isColumn ? (plain.split(/[,;]/)[0] ?? '') : plain;
}

const withoutQuotes = (text: string): string => text.replace(/^(["'`<])(.*)(["'`>])$/, '$2');

/** A single-line title that can be a file name; undefined if nothing is left. */
function cleanTitle(title: string): string | undefined {
  const spaced = title.replaceAll(/\s+/g, ' ').replaceAll(UNSEEN, '');
  const plain = spaced.replaceAll(/[/\\]/g, '-').trim();
  const short = [...plain].slice(0, LONGEST_TITLE).join('').trim();
  return short === '' ? undefined : short;
}
