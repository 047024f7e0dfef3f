import { forMarkdown } from '../lib/safe-text.ts';
import { count, formatDuration } from '../lib/units.ts';
import type { Saved } from '../save/saver.ts';
import type { Omission } from '../sources/source.ts';
import { type Failed, failureText, type Result, type Totals, type Transcribed, totalsOf } from './result.ts';

/**
 * Bytes of a summary. GitHub drops the whole of a larger one than 1 MiB:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const BUDGET = 900 * 1024;

const HEADINGS = [
  '| Source | Audio | Words | Confidence | Transcript |',
  '| --- | ---: | ---: | ---: | --- |',
];

/** All that a run can tell. */
export interface Account {
  readonly results: readonly Result[];
  readonly omissions: readonly Omission[];
  readonly saved: readonly Saved[];
}

/** The step summary in Markdown: totals, where to find the transcripts, a row for each source, what was left out. */
export function renderSummary({ results, omissions, saved }: Account, budget = BUDGET): string {
  const head = ['## Transcripts', '', totalsLine(totalsOf(results)), '', ...linkLines(saved)];
  const tail = [...leftLines(saved), ...omissionLines(omissions)];
  const rows = results.map(row);
  const room = budget - bytes([...head, ...HEADINGS, '', hiddenRows(results.length), ...tail]);
  const shown = fitting(rows, room);
  const missing = rows.length - shown.length;
  const table = rows.length > 0 ? [...HEADINGS, ...shown] : [];
  return [...head, ...table, ...(missing > 0 ? ['', hiddenRows(missing)] : []), ...tail, ''].join('\n');
}

function linkLines(saved: readonly Saved[]): string[] {
  const links = saved.flatMap(({ link }) =>
    link === undefined ? [] : [`[${forMarkdown(link.text)}](${link.url})`],
  );
  return links.length > 0 ? [links.join(' · '), ''] : [];
}

function leftLines(saved: readonly Saved[]): string[] {
  const left = saved.flatMap((each) => each.left ?? []);
  if (left.length === 0) return [];
  return [
    '',
    `Left as they are, because they changed on the branch meanwhile: ${left.map(forMarkdown).join(', ')}.`,
  ];
}

function omissionLines(omissions: readonly Omission[]): string[] {
  if (omissions.length === 0) return [];
  return ['', `Left out on purpose: ${count(omissions.length, 'match', 'matches')}.`];
}

/** What came of the run in one line: `3 of 4 sources transcribed, 2:05 of audio; 1 failed`. */
export function totalsLine({ transcribed, failed }: Totals): string {
  const seconds = transcribed.reduce((sum, { duration }) => sum + duration, 0);
  const all = transcribed.length + failed.length;
  const done = `${transcribed.length} of ${count(all, 'source')} transcribed, ${formatDuration(seconds)} of audio`;
  return failed.length > 0 ? `${done}; ${failed.length} failed` : done;
}

/** Bytes of lines with their line ends. */
export const bytes = (lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);

const hiddenRows = (missing: number): string =>
  `${count(missing, 'more row')} would not fit; the file in the output \`results\` has all.`;

/** The first rows that fit into so many bytes. */
export function fitting(rows: readonly string[], room: number): readonly string[] {
  let left = room;
  const overflow = rows.findIndex((line) => {
    left -= bytes([line]);
    return left < 0;
  });
  return overflow < 0 ? rows : rows.slice(0, overflow);
}

function row(result: Result): string {
  return result.status === 'transcribed' ? transcribedRow(result) : failedRow(result);
}

function transcribedRow({ source, duration, words, confidence, files }: Transcribed): string {
  const certainty = confidence === undefined ? '' : `${(confidence * 100).toFixed(0)} %`;
  const cells = [
    forMarkdown(source),
    formatDuration(duration),
    words === 0 ? 'no speech' : String(words),
    certainty,
    files.map(({ path }) => forMarkdown(path)).join('<br>'),
  ];
  return `| ${cells.join(' | ')} |`;
}

function failedRow(result: Failed): string {
  return `| ${forMarkdown(result.source)} | | | | ❌ ${forMarkdown(failureText(result))} |`;
}
