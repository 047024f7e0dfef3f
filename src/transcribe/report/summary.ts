import { forMarkdown } from '../../lib/safe-text.ts';
import { count } from '../../lib/units.ts';
import type { Omission } from '../../recordings/source.ts';
import { type Billed, billedLine } from './costs.ts';
import { renderDetails } from './details.ts';
import { bytes, fitting } from './fitting.ts';
import { type Result, totalsOf } from './result.ts';
import type { SavingResult } from './saved.ts';
import { headingsOf, hiddenRowsLines, lowConfidenceLines, rowsOf } from './table.ts';
import { contentLines, totalsLine } from './totals.ts';

/**
 * The most bytes of a summary. GitHub drops summaries of more than 1 MiB entirely:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const BUDGET = 900 * 1024;

/** The data of the report. */
export interface ReportData {
  readonly results: readonly Result[];
  readonly omissions: readonly Omission[];
  readonly saved: readonly SavingResult[];
  /** The billed amount; undefined if nothing was billed. */
  readonly billed?: Billed | undefined;
}

/**
 * Renders the report in Markdown in at most `budget` bytes: totals, links to the transcripts, a row for each source,
 * what was skipped, and the first words and talk times of each transcript. If there is too little room, the first words
 * and talk times are left out first, then links, then rows, and a line says how many are missing.
 */
export function renderSummary({ results, omissions, saved, billed }: ReportData, budget = BUDGET): string {
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
    ...contentLines(transcripts),
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
  const headings = headingsOf(totals);
  const plain = rowsOf(results, totals);
  const pageOf = saved.find((one) => one.pageOf !== undefined)?.pageOf;
  const linked = pageOf === undefined ? plain : rowsOf(results, totals, pageOf);
  const least = [...head, ...headings, ...hiddenRowsLines(plain.length), ...tail];
  const space = budget - bytes([...least, ...renderDetails(transcripts, 0)]);
  const rows = linkedWhileFitting(plain, linked, space);
  const shown = fitting(rows, space);
  const table = rows.length > 0 ? [...headings, ...shown] : [];
  const lines = [...head, ...table, ...hiddenRowsLines(rows.length - shown.length), ...tail];
  const room = shown.length < rows.length ? 0 : budget - bytes(lines);
  return [...lines, ...renderDetails(transcripts, room), ''].join('\n');
}

/** Rows with links from the first on, as long as all rows fit. Links are left out before rows. */
function linkedWhileFitting(plain: readonly string[], linked: readonly string[], space: number): string[] {
  let left = space - bytes(plain);
  const first = plain.findIndex((row, index) => {
    left -= bytes([linked[index] ?? row]) - bytes([row]);
    return left < 0;
  });
  return first < 0 ? [...linked] : [...linked.slice(0, first), ...plain.slice(first)];
}

function linkLines(saved: readonly SavingResult[]): string[] {
  const links = saved.flatMap(({ link }) =>
    link === undefined ? [] : [`[${forMarkdown(link.text)}](${link.url})`],
  );
  return links.length > 0 ? [links.join(' · '), ''] : [];
}

function omissionLines(omissions: readonly Omission[]): string[] {
  if (omissions.length === 0) return [];
  return ['', `Skipped on purpose: ${count(omissions.length, 'match', 'matches')}.`];
}

/** The most transcripts that are named. Further ones are only counted. */
const MOST_NAMED = 20;

/** The most bytes of their names, since a path can have thousands. */
const NAMES_BUDGET = 4096;

function leftLines(why: string, paths: readonly string[]): string[] {
  if (paths.length === 0) return [];
  const names = fitting(paths.slice(0, MOST_NAMED).map(forMarkdown), NAMES_BUDGET);
  const more = paths.length - names.length;
  const list = names.length === 0 ? count(more, 'transcript') : names.join(', ');
  const rest = names.length > 0 && more > 0 ? ` and ${more} more` : '';
  return ['', `Kept, because ${why}: ${list}${rest}.`];
}
