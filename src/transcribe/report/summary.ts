import { forMarkdown } from '../../lib/safe-text.ts';
import { count } from '../../lib/units.ts';
import type { Omission } from '../../recordings/source.ts';
import { type Billed, billedLine } from './costs.ts';
import { renderDetails } from './details.ts';
import { bytes, fitting } from './fitting.ts';
import { type Result, totalsOf } from './result.ts';
import type { Saved } from './saved.ts';
import { HEADINGS, hiddenRowsLines, lowConfidenceLines, rowsOf } from './table.ts';
import { heardLines, totalsLine } from './totals.ts';

/**
 * Bytes of a summary. GitHub drops the whole of a larger one than 1 MiB:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const BUDGET = 900 * 1024;

/** All that a run can tell. */
export interface Account {
  readonly results: readonly Result[];
  readonly omissions: readonly Omission[];
  readonly saved: readonly Saved[];
  /** What was paid for; undefined if nothing was. */
  readonly billed?: Billed | undefined;
}

/**
 * The report in Markdown, for the step summary and wherever else there is room for so many bytes: totals, where to find
 * the transcripts, a row for each source, what was left out, and of each transcript its first words and talk times.
 * The last give way first, then rows, and what is missing is told.
 */
export function renderSummary({ results, omissions, saved, billed }: Account, budget = BUDGET): string {
  const totals = totalsOf(results);
  const transcripts = results.filter(
    (result) => result.status === 'transcribed' || result.status === 'reused',
  );
  const head = [
    '## Transcripts',
    '',
    totalsLine(totals),
    '',
    ...(billed === undefined ? [] : [forMarkdown(billedLine(billed)), '']),
    ...heardLines(transcripts),
    ...linkLines(saved),
  ];
  const tail = [
    ...lowConfidenceLines(transcripts),
    ...leftLines('somebody edited them', totals.edited),
    ...leftLines(
      "they differ from what the branch's lock file records",
      saved.flatMap(({ left }) => left ?? []),
    ),
    ...omissionLines(omissions),
  ];
  const plain = results.flatMap((result) => rowsOf(result));
  const pageOf = saved.find((one) => one.pageOf !== undefined)?.pageOf;
  const linked = pageOf === undefined ? plain : results.flatMap((result) => rowsOf(result, pageOf));
  const least = [...head, ...HEADINGS, ...hiddenRowsLines(plain.length), ...tail];
  const space = budget - bytes([...least, ...renderDetails(transcripts, 0)]);
  // Links give way before rows do.
  const rows = bytes(linked) <= space ? linked : plain;
  const shown = fitting(rows, space);
  const table = rows.length > 0 ? [...HEADINGS, ...shown] : [];
  const lines = [...head, ...table, ...hiddenRowsLines(rows.length - shown.length), ...tail];
  const room = shown.length < rows.length ? 0 : budget - bytes(lines);
  return [...lines, ...renderDetails(transcripts, room), ''].join('\n');
}

function linkLines(saved: readonly Saved[]): string[] {
  const links = saved.flatMap(({ link }) =>
    link === undefined ? [] : [`[${forMarkdown(link.text)}](${link.url})`],
  );
  return links.length > 0 ? [links.join(' · '), ''] : [];
}

function omissionLines(omissions: readonly Omission[]): string[] {
  if (omissions.length === 0) return [];
  return ['', `Skipped on purpose: ${count(omissions.length, 'match', 'matches')}.`];
}

/** More transcripts than these are only counted. */
const MOST_NAMED = 20;

/** Bytes of their names; a path may have thousands. */
const NAMES_BUDGET = 4096;

function leftLines(why: string, paths: readonly string[]): string[] {
  if (paths.length === 0) return [];
  const names = fitting(paths.slice(0, MOST_NAMED).map(forMarkdown), NAMES_BUDGET);
  const more = paths.length - names.length;
  const told = names.length === 0 ? count(more, 'transcript') : names.join(', ');
  const rest = names.length > 0 && more > 0 ? ` and ${more} more` : '';
  return ['', `Kept, because ${why}: ${told}${rest}.`];
}
