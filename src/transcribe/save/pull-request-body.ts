import { posix } from 'node:path';
import { sha256 } from '../../lib/hash.ts';
import { forMarkdown } from '../../lib/safe-text.ts';
import { count } from '../../lib/units.ts';
import { bytes, fitting } from '../report/fitting.ts';
import type { Result } from '../report/result.ts';
import { renderSummary } from '../report/summary.ts';

/** Characters that GitHub takes; bytes are never fewer. */
const BODY_LIMIT = 65_536;

/** Invisible in the rendered description. What is between them is ours, and all else is people's. */
const BEGIN = /<!-- transcripts:begin(?: title=([0-9a-f]{16}))? -->/;
const END = '<!-- transcripts:end -->';

/** Hexadecimal digits that tell titles apart. */
const TITLE_DIGITS = 16;

/** A source of which the pull request has transcripts. */
interface ProposedSource {
  readonly source: string;
  /** Paths of its files. */
  readonly files: readonly string[];
}

/** What our section tells. */
export interface BodySection {
  /** All that the pull request brings, also by other runs. */
  readonly proposed: readonly ProposedSource[];
  /** Files that it deletes. */
  readonly removed: readonly string[];
  /** What came of this run's sources. */
  readonly results: readonly Result[];
  /** Paths that this run left as they are. */
  readonly left: readonly string[];
  readonly runUrl: string;
  /** Where people see a file. */
  readonly pageOf: (path: string) => string;
  /** The title as we set it. */
  readonly title: string;
}

/** Whether a description has, or had, a section of ours: then the pull request is ours. */
export const hasMarker = (body: string): boolean => BEGIN.test(body) || body.includes(END);

/** Whether the title is still the one that the description says we set. */
export function isTitleOurs(title: string, body: string): boolean {
  return BEGIN.exec(body)?.[1] === titleMark(title);
}

const titleMark = (title: string): string => sha256(title).slice(0, TITLE_DIGITS);

/**
 * A description with our section in it, in Markdown. Of an earlier one all else stays as people wrote it; undefined if
 * they took our section out.
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
  const least = bytes([begin, ...tail]);
  const list = listOf(section, Math.floor((room - least) / 2));
  const table = tableOf(section, room - least - bytes(list));
  const lines = [begin, ...list, ...table, ...tail];
  if (bytes(lines) <= room) return lines.join('\n');
  // People have filled the description.
  return [begin, `Transcripts of ${count(proposed.length, 'source')}.`, END].join('\n');
}

function listOf({ proposed, pageOf }: BodySection, room: number): string[] {
  if (proposed.length === 0) return [];
  const heading = `Transcripts of ${count(proposed.length, 'source')}:`;
  const lines = proposed.map(({ source, files }) => {
    const links = files.map((file) => `[${forMarkdown(endingOf(file))}](${pageOf(file)})`);
    return `- ${forMarkdown(source)}: ${links.join(' · ')}`;
  });
  const shown = fitting(lines, room - heading.length - 40);
  const more = lines.length - shown.length;
  return [heading, '', ...shown, ...(more > 0 ? [`- and ${more} more`] : []), ''];
}

const endingOf = (file: string): string => posix.extname(file).slice(1) || posix.basename(file);

function tableOf({ results, left }: BodySection, room: number): string[] {
  const render = (shown: readonly string[]): string =>
    renderSummary({ results, omissions: [], saved: [{ outputs: {}, message: '', left: shown }] }, room);
  // What was left is told in the step summary too.
  const table = [render(left), render([])].find((text) => Buffer.byteLength(text) < room);
  return table === undefined ? [] : [table];
}
