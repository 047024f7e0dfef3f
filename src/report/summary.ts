import { forMarkdown } from '../lib/safe-text.ts';
import { count, formatDuration } from '../lib/units.ts';
import type { Saved } from '../save/saver.ts';
import type { Omission } from '../sources/source.ts';
import {
  type Facts,
  type Failed,
  failureText,
  type Planned,
  type Result,
  type Totals,
  totalsOf,
} from './result.ts';

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
  const totals = totalsOf(results);
  const head = ['## Transcripts', '', totalsLine(totals), '', ...linkLines(saved)];
  const tail = [...editedLines(totals), ...leftLines(saved), ...omissionLines(omissions)];
  const rows = results.flatMap(row);
  const room = budget - bytes([...head, ...HEADINGS, '', hiddenRows(rows.length), ...tail]);
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

/** More transcripts than these are only counted. */
const MOST_NAMED = 20;

function editedLines({ edited }: Totals): string[] {
  if (edited.length === 0) return [];
  const more = edited.length - MOST_NAMED;
  const names = edited.slice(0, MOST_NAMED).map(forMarkdown).join(', ');
  return [
    '',
    `Left as they are, because someone changed them: ${names}${more > 0 ? ` and ${more} more` : ''}.`,
  ];
}

/** What is said of sources that are left for now. */
const LEFT: Readonly<Record<Planned['status'], string>> = {
  planned: 'would be sent',
  reusable: 'would be reused',
  'over-cap': 'not sent',
};

/** What came of the run in one line: `3 of 4 sources transcribed, 2:05 of audio; 1 failed; 2 reused`. */
export function totalsLine({ transcribed, reused, unchanged, planned, failed }: Totals): string {
  const seconds = transcribed.reduce((sum, { duration }) => sum + duration, 0);
  const sent = transcribed.length + failed.length;
  const done = `${transcribed.length} of ${count(sent, 'source')} transcribed, ${formatDuration(seconds)} of audio`;
  const parts = [
    sent > 0 ? done : 'Nothing sent',
    failed.length > 0 ? `${failed.length} failed` : '',
    reused.length > 0 ? `${reused.length} reused` : '',
    unchanged.length > 0 ? `${unchanged.length} unchanged` : '',
    ...Object.entries(LEFT).map(([status, what]) => {
      const left = planned.filter((result) => result.status === status).length;
      return left > 0 ? `${left} ${what}` : '';
    }),
  ];
  return parts.filter((part) => part !== '').join('; ');
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

/** A row for each source about which there is something to say. */
function row(result: Result): string[] {
  switch (result.status) {
    case 'transcribed':
    case 'reused':
      return [factsRow(result.source, result)];
    case 'failed':
      return [failedRow(result)];
    case 'planned':
    case 'reusable':
    case 'over-cap':
      return [plannedRow(result)];
    case 'unchanged':
      return [];
  }
}

function factsRow(source: string, { duration, words, confidence, files }: Facts): string {
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

const PLANNED: Readonly<Record<Planned['status'], (why: string) => string>> = {
  planned: (why) => `would be sent: ${why}`,
  reusable: (why) => `nothing to send: ${why}`,
  'over-cap': () => 'not sent, it would be above the limit',
};

function plannedRow({ source, status, minutes, why }: Planned): string {
  const audio = minutes === undefined ? '' : formatDuration(minutes * 60);
  return `| ${forMarkdown(source)} | ${audio} | | | ${forMarkdown(PLANNED[status](why))} |`;
}
