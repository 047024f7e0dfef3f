import { forMarkdown } from '../../lib/safe-text.ts';
import { count } from '../../lib/units.ts';
import type { Digest } from '../../transcript/digest.ts';
import { bytes } from './fitting.ts';
import type { Reused, Transcribed } from './result.ts';
import { hasChart, renderChart, talkTimeText } from './talk-times.ts';

/** The most charts, since a browser loads each in its own frame. */
const MOST_CHARTS = 20;

/** The most transcripts that are listed without being folded into one line. */
const MOST_UNFOLDED = 10;

/** The length of a shortened excerpt, in characters. */
const SHORT_EXCERPT = 120;

/** The detail of a transcript: nothing, the first words, the whole summary and excerpt, or these and a chart. */
const LEVELS = [0, 1, 2, 3] as const;
type Level = (typeof LEVELS)[number];
const FULL: Level = 3;

interface DetailBlock extends Digest {
  readonly source: string;
  /** Whether there is a chart, and whether it is within the limit. */
  readonly chart: 'none' | 'shown' | 'too many';
}

/** The number of details that are left out. */
interface OmittedDetails {
  readonly charts: number;
  /** Excerpts shortened to their first words. */
  readonly shortened: number;
  readonly excerpts: number;
}

/**
 * Renders the summary, the first words and the talk times of each transcript in at most `room` bytes. If there is too
 * little room, charts are left out first, then the ends of excerpts, then whole excerpts. A line says what is left out,
 * even if nothing else fits.
 */
export function renderDetails(transcripts: readonly (Transcribed | Reused)[], room: number): string[] {
  const blocks = blocksOf(transcripts);
  const most = blocks.length;
  const reserve = [...folded([], most), ...missingLines({ charts: most, shortened: most, excerpts: most })];
  const levels = levelsFor(blocks, room - bytes(reserve));
  const lines = blocks.flatMap((block, index) => renderBlock(block, levels[index] ?? 0));
  const shown = levels.filter((level) => level > 0).length;
  return [...folded(lines, shown), ...missingLines(missingOf(blocks, levels))];
}

function blocksOf(transcripts: readonly (Transcribed | Reused)[]): DetailBlock[] {
  let charts = 0;
  return transcripts
    .filter(
      ({ excerpt, talkTimes, summary }) => [excerpt, summary ?? ''].some(Boolean) || talkTimes !== undefined,
    )
    .map(({ source, excerpt, turns, summary, talkTimes, note }) => {
      const block = { source, excerpt, turns, summary, talkTimes, note };
      if (!hasChart(talkTimes ?? [])) return { ...block, chart: 'none' };
      charts += 1;
      return { ...block, chart: charts > MOST_CHARTS ? 'too many' : 'shown' };
    });
}

/** Returns the highest level that fits for all blocks, and one level more for the first ones if there is room left. */
function levelsFor(blocks: readonly DetailBlock[], room: number): Level[] {
  const base = LEVELS.toReversed().find((level) => fits(blocks, level, room)) ?? 0;
  const levels = blocks.map(() => base);
  const next = LEVELS.find((level) => level > base);
  if (next === undefined) return levels;
  let left = room - (base === 0 ? 0 : bytes(blocks.flatMap((block) => renderBlock(block, base))));
  for (const [index, block] of blocks.entries()) {
    left -= bytes(renderBlock(block, next)) - bytes(renderBlock(block, base));
    if (left < 0) break;
    levels[index] = next;
  }
  return levels;
}

/** Whether all blocks fit at a level. Stops at the first that does not, since of ten thousand only a few fit. */
function fits(blocks: readonly DetailBlock[], level: Level, room: number): boolean {
  let left = room;
  return blocks.every((block) => {
    left -= bytes(renderBlock(block, level));
    return left >= 0;
  });
}

function renderBlock(block: DetailBlock, level: Level): string[] {
  const { source, summary = '', talkTimes, chart, note, ...digest } = block;
  if (level === 0) return [];
  const cut = (text: string): string => (level === 1 ? shortened(text) : text);
  const parts = [
    note === undefined ? '' : `**Parts** ${forMarkdown(note)}`,
    summary === '' ? '' : `**Summary** ${forBlock(cut(summary))}`,
    quoted(digest, level === 1 ? SHORT_EXCERPT : Number.POSITIVE_INFINITY),
    talkTimes === undefined ? '' : `**Talk time** ${talkTimeText(talkTimes)}`,
    level === FULL && chart === 'shown' ? renderChart(talkTimes ?? []) : '',
  ].filter((part) => part !== '');
  return ['', `<details><summary>${forMarkdown(source)}</summary>\n\n${parts.join('\n\n')}\n\n</details>`];
}

/**
 * Renders the first words as a quote of at most `most` characters, with a paragraph for each speaker if they are known.
 */
function quoted({ excerpt, turns }: Digest, most: number): string {
  if (turns === undefined) return excerpt === '' ? '' : `> ${forBlock(shortened(excerpt, most))}`;
  const lines: string[] = [];
  let room = most;
  for (const { label, text } of turns) {
    if (room <= 0) break;
    const who = label === '' ? '' : `**${forMarkdown(label)}:** `;
    lines.push(`> ${who}${forBlock(shortened(text, room))}`);
    room -= [...text].length;
  }
  return lines.join('\n>\n');
}

/** Renders text as one paragraph, even if it starts like a list item. */
const forBlock = (text: string): string =>
  forMarkdown(text.replaceAll(/\s+/gu, ' ').trim())
    .replace(/^(\d+)\./, '$1&#46;')
    .replace(/^-/, '&#45;');

function shortened(excerpt: string, most = SHORT_EXCERPT): string {
  const characters = [...excerpt];
  if (characters.length <= most) return excerpt;
  const start = characters.slice(0, most).join('');
  const space = start.lastIndexOf(' ');
  // Without a space, as in languages that have none, it is cut anywhere.
  return `${space > 0 ? start.slice(0, space) : start} …`;
}

const isCut = (text: string): boolean => shortened(text) !== text;

function folded(lines: readonly string[], amount: number): readonly string[] {
  if (amount <= MOST_UNFOLDED) return lines;
  return ['', `<details><summary>First words of ${amount} transcripts</summary>`, ...lines, '', '</details>'];
}

function missingOf(blocks: readonly DetailBlock[], levels: readonly Level[]): OmittedDetails {
  const at = (level: Level): DetailBlock[] => blocks.filter((_, index) => levels[index] === level);
  const charts = blocks.filter(({ chart }) => chart !== 'none').length;
  const shown = at(FULL).filter(({ chart }) => chart === 'shown').length;
  return {
    charts: charts - shown,
    shortened: at(1).filter(({ excerpt, summary = '' }) => [excerpt, summary].some(isCut)).length,
    excerpts: at(0).filter(({ excerpt, summary }) => excerpt !== '' || summary !== undefined).length,
  };
}

function missingLines({ charts, shortened: cut, excerpts }: OmittedDetails): string[] {
  const parts = [
    charts > 0 ? count(charts, 'chart') : '',
    cut > 0 ? `the rest of ${count(cut, 'excerpt')}` : '',
    excerpts > 0 ? count(excerpts, 'excerpt') : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? [] : ['', `Not shown here: ${parts.join(', ')}. The transcripts are complete.`];
}
