import { posix } from 'node:path';
import { sha256 } from '../../lib/hash.ts';
import { forMarkdown } from '../../lib/safe-text.ts';
import { count } from '../../lib/units.ts';
import { bytes, fitting } from '../report/fitting.ts';
import type { Result } from '../report/result.ts';
import { renderSummary } from '../report/summary.ts';

/** The most characters that GitHub accepts. Counting bytes is safe, since text has at least as many bytes. */
const BODY_LIMIT = 65_536;

/** The markers around our section, invisible in the rendered description. The rest of the description is people's. */
const BEGIN = /<!-- transcripts:begin(?: title=([0-9a-f]{16}))? -->/;
const END = '<!-- transcripts:end -->';

/** Hexadecimal digits of the hash of a title. */
const TITLE_DIGITS = 16;

/** A source whose transcripts are in the pull request. */
interface ProposedSource {
  readonly source: string;
  /** The paths of its transcripts. */
  readonly files: readonly string[];
}

/** The content of our section. */
export interface BodySection {
  /** All sources of the pull request, including those of other runs. */
  readonly proposed: readonly ProposedSource[];
  /** Paths of files that it deletes. */
  readonly removed: readonly string[];
  /** The results of this run. */
  readonly results: readonly Result[];
  /** Paths whose files this run left unchanged. */
  readonly left: readonly string[];
  readonly runUrl: string;
  /** Returns the URL of the page that shows a file. */
  readonly pageOf: (path: string) => string;
  /** The title that this action set; empty if people changed it. */
  readonly title: string;
}

/** Whether a description has a marker of ours, so that the pull request is ours. */
export const hasMarker = (body: string): boolean => BEGIN.test(body) || body.includes(END);

/** Whether the title is still the one whose hash is in the marker of the description. */
export function isTitleOurs(title: string, body: string): boolean {
  return BEGIN.exec(body)?.[1] === titleMark(title);
}

const titleMark = (title: string): string => sha256(title).slice(0, TITLE_DIGITS);

/**
 * Returns a description with our section, in Markdown. The rest of the earlier description is kept. Returns undefined
 * if people removed our section from it.
 */
export function withSection(earlier: string | undefined, section: BodySection): string | undefined {
  if (earlier === undefined) return render(section, BODY_LIMIT);
  const begin = BEGIN.exec(earlier)?.index;
  const end = earlier.lastIndexOf(END);
  if (begin === undefined || end < begin) return undefined;
  const [before, after] = [earlier.slice(0, begin), earlier.slice(end + END.length)];
  return `${before}${render(section, BODY_LIMIT - Buffer.byteLength(before + after))}${after}`;
}

function render(section: BodySection, room: number): string {
  const { proposed, removed, runUrl, title } = section;
  const begin = `<!-- transcripts:begin title=${titleMark(title)} -->`;
  const removals =
    removed.length === 0
      ? []
      : ['', `Removes ${count(removed.length, 'file')} whose media were deleted or moved.`];
  const tail = [...removals, '', `Made by [this run](${runUrl}).`, END];
  const lines = [begin, ...contentOf(section, room - bytes([begin, ...tail])), ...tail];
  if (bytes(lines) <= room) return lines.join('\n');
  // The text of people leaves too little room for the list and the table.
  return [begin, `Transcripts of ${count(proposed.length, 'source')}.`, END].join('\n');
}

/** The table of this run, and a list of what the table does not have. Each file of the pull request is linked once. */
function contentOf(section: BodySection, room: number): string[] {
  const { proposed, results, pageOf } = section;
  const written = new Set(results.flatMap((result) => pathsIn(result)));
  const others = proposed
    .map(({ source, files }) => ({ source, files: files.filter((file) => !written.has(file)) }))
    .filter(({ files }) => files.length > 0);
  const list = listOf('Also in this pull request are transcripts of', others, pageOf, Math.floor(room / 2));
  const table = tableOf(section, room - bytes(list));
  return table.length === 0 ? listOf('Transcripts of', proposed, pageOf, room) : [...table, ...list];
}

function listOf(
  what: string,
  proposed: BodySection['proposed'],
  pageOf: BodySection['pageOf'],
  room: number,
): string[] {
  if (proposed.length === 0) return [];
  const heading = `${what} ${count(proposed.length, 'source')}:`;
  const lines = proposed.map(({ source, files }) => {
    const links = files.map((file) => `[${forMarkdown(endingOf(file))}](${pageOf(file)})`);
    return `- ${forMarkdown(source)}: ${links.join(' · ')}`;
  });
  const shown = fitting(lines, room - heading.length - 40);
  const more = lines.length - shown.length;
  return [heading, '', ...shown, ...(more > 0 ? [`- and ${more} more`] : []), ''];
}

/** The paths in the row of a result. */
const pathsIn = (result: Result): string[] =>
  result.status === 'transcribed' || result.status === 'reused' ? result.files.map(({ path }) => path) : [];

const endingOf = (file: string): string => posix.extname(file).slice(1) || posix.basename(file);

function tableOf({ proposed, results, left, pageOf }: BodySection, room: number): string[] {
  const files = new Set(proposed.flatMap((each) => each.files));
  const pageIn = (_: string, path: string): string | undefined =>
    files.has(path) ? pageOf(path) : undefined;
  const render = (shown: readonly string[]): string => {
    const saved = [{ outputs: {}, message: '', left: shown, pageOf: pageIn }];
    return renderSummary({ results, omissions: [], saved }, room);
  };
  // The step summary names the files that were left unchanged too, so they can be omitted here.
  const table = [render(left), render([])].find((text) => Buffer.byteLength(text) < room);
  return table === undefined ? [] : [table];
}
