import { forMarkdown, forMarkdownMessage } from '../../lib/safe-text.ts';
import { count, formatDuration, formatNumber } from '../../lib/units.ts';
import { formatCost } from '../plan/price.ts';
import { pathItems } from './paths.ts';
import {
  type Failed,
  failureText,
  type PlannedResult,
  type Result,
  type Totals,
  type TranscribedFacts,
} from './result.ts';
import type { SavingResult } from './saved.ts';

/** The transcript, or the reason why there is none, is where a narrow screen still shows it. */
const HEADINGS = [
  '| Source | Transcript | Audio | Words | Confidence |',
  '| --- | --- | ---: | ---: | ---: |',
];

/** The columns if there are no transcripts but a plan, as in a dry run. */
const PLAN_HEADINGS = ['| Source | Plan | Audio | Estimated cost |', '| --- | --- | ---: | ---: |'];

const isPlanOnly = ({ planned, transcribed, reused }: Totals): boolean =>
  planned.length > 0 && transcribed.length + reused.length === 0;

/** Returns the first two lines of the table. */
export const headingsOf = (totals: Totals): readonly string[] =>
  isPlanOnly(totals) ? PLAN_HEADINGS : HEADINGS;

/**
 * The confidence in percent below which a warning is shown. Clear speech in the requested language has 95 or more. If
 * every fifth word is doubtful, a reader cannot rely on any.
 */
const LOW_CONFIDENCE = 80;

const percentOf = (confidence: number): number => Math.round(confidence * 100);

const isLow = (confidence: number | undefined): boolean =>
  confidence !== undefined && percentOf(confidence) < LOW_CONFIDENCE;

/** Returns the confidence for reports, with a warning sign if it is low; empty if it is unknown. */
export function certainty(confidence: number | undefined): string {
  return confidence === undefined ? '' : `${isLow(confidence) ? '⚠️ ' : ''}${percentOf(confidence)} %`;
}

/** Returns lines that explain the warning sign, if a row has it. */
export function lowConfidenceLines(transcripts: readonly TranscribedFacts[]): string[] {
  const low = transcripts.filter(({ confidence }) => isLow(confidence)).length;
  if (low === 0) return [];
  return [
    '',
    `⚠️ The mean confidence of ${count(low, 'transcript')} is below ${LOW_CONFIDENCE} %. Listen to the recording before you rely on ` +
      `${low === 1 ? 'it' : 'them'}: the language or the model may not fit, or the recording is hard to understand.`,
  ];
}

/** Returns lines that say how many rows are missing. */
export function hiddenRowsLines(missing: number): string[] {
  if (missing === 0) return [];
  return ['', `${count(missing, 'more row')} would not fit; the file in the output \`results\` has all.`];
}

/**
 * Returns the rows of the table: one for each source that is not unchanged. `pageOf` returns the pages of transcripts
 * to link to.
 */
export function rowsOf(
  results: readonly Result[],
  totals: Totals,
  pageOf?: SavingResult['pageOf'],
): string[] {
  const isPlan = isPlanOnly(totals);
  return results.flatMap((result) => rowOf(result, isPlan, pageOf));
}

function rowOf(result: Result, isPlan: boolean, pageOf: SavingResult['pageOf']): string[] {
  switch (result.status) {
    case 'transcribed':
    case 'reused':
      return [factsRow(result.source, result, pageOf)];
    case 'failed':
      return [failedRow(result, isPlan)];
    case 'planned':
    case 'reusable':
    case 'over-cap':
      return [plannedRow(result, isPlan)];
    case 'unchanged':
      return [];
  }
}

function factsRow(
  source: string,
  { duration, words, confidence, files }: TranscribedFacts,
  pageOf: SavingResult['pageOf'],
): string {
  const paths = files.map(({ path }) => path);
  const names = pathItems(paths).map((name, index) => {
    const page = pageOf?.(source, paths[index] ?? '');
    return page === undefined ? forMarkdown(name) : `[${forMarkdown(name)}](${page})`;
  });
  const cells = [
    forMarkdown(source),
    names.join(' · '),
    formatDuration(duration),
    words === 0 ? 'no speech' : formatNumber(words),
    certainty(confidence),
  ];
  return `| ${cells.join(' | ')} |`;
}

function failedRow(result: Failed, isPlan: boolean): string {
  const row = `| ${forMarkdown(result.source)} | ❌ ${forMarkdownMessage(failureText(result))} | | |`;
  return isPlan ? row : `${row} |`;
}

const PLANNED: Readonly<Record<PlannedResult['status'], (why: string) => string>> = {
  planned: (why) => `would be sent: ${why}`,
  reusable: (why) => `nothing to send: ${why}`,
  'over-cap': () => 'not sent: it would exceed the limit',
};

function plannedRow(result: PlannedResult, isPlan: boolean): string {
  const { source, status, minutes, cost, why, remarks = [] } = result;
  const plan = [PLANNED[status](why), ...(isPlan ? remarks : [])].join('; ');
  // A source that needs no request is not measured.
  const unknown = isPlan && status !== 'reusable' ? ' unknown' : '';
  const audio = minutes === undefined ? unknown : ` ${formatDuration(minutes * 60)}`;
  const price = cost === undefined ? unknown : ` ${formatCost(cost)}`;
  const row = `| ${forMarkdown(source)} | ${forMarkdownMessage(plan)} |${audio} |`;
  return isPlan ? `${row}${price} |` : `${row} | |`;
}
