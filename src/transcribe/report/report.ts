import type { SkippedReason } from '../../github/admission.ts';
import { Failure } from '../../lib/failure.ts';
import * as log from '../../lib/log.ts';
import { putOutputs } from '../../lib/runner-files.ts';
import { writeSummary } from '../../lib/step-summary.ts';
import { count } from '../../lib/units.ts';
import type { FailOn } from '../inputs/inputs.ts';
import { type Plan, requestsIn, totalOf } from '../plan/plan.ts';
import { billedLine } from './costs.ts';
import { commonCause, failureText, type Totals, totalsOf } from './result.ts';
import { type ReportData, renderSummary } from './summary.ts';
import { totalsLine } from './totals.ts';

/** The outputs that every run sets. Each way of saving adds its own. */
interface RunOutputs {
  readonly planned: number;
  readonly 'planned-minutes': number;
  readonly 'estimated-cost': string;
  readonly transcribed: number;
  readonly reused: number;
  readonly unchanged: number;
  readonly edited: number;
  readonly orphaned: number;
  readonly skipped: number;
  readonly failed: number;
  readonly minutes: number;
  readonly 'saved-minutes': number;
  readonly 'billed-cost': string;
  readonly results: string;
  readonly 'skipped-reason': SkippedReason | 'no-changes' | 'no-media' | '';
}

const NOTHING: RunOutputs = {
  planned: 0,
  'planned-minutes': 0,
  'estimated-cost': '0.0000',
  transcribed: 0,
  reused: 0,
  unchanged: 0,
  edited: 0,
  orphaned: 0,
  skipped: 0,
  failed: 0,
  minutes: 0,
  'saved-minutes': 0,
  'billed-cost': '0.0000',
  results: '',
  'skipped-reason': '',
};

/** Sets the outputs. Those that are not given are zero or empty. */
export function setOutputs(outputs: Partial<RunOutputs>): void {
  putOutputs({ ...NOTHING, ...outputs });
}

/** The data of the final report of a run. */
export interface RunReportData extends ReportData {
  readonly plan: Plan;
}

/** Returns the outputs that describe the plan. */
export function plannedOutputs(plan: Plan): Partial<RunOutputs> {
  const total = totalOf(plan);
  return {
    planned: requestsIn(plan).length,
    'planned-minutes': Math.round(total.minutes * 100) / 100,
    // A number, so that workflows can compare it; empty if there is no price.
    'estimated-cost': total.cost?.toFixed(4) ?? '',
    orphaned: plan.orphans.length,
  };
}

/** Writes the outputs, the step summary and the annotations. Never fails the step. */
export async function report(account: RunReportData, resultsPath: string): Promise<Totals> {
  const totals = totalsOf(account.results);
  setOutputs({
    ...plannedOutputs(account.plan),
    transcribed: totals.transcribed.length,
    reused: totals.reused.length,
    unchanged: totals.unchanged.length,
    edited: totals.edited.length,
    skipped: account.omissions.length,
    failed: totals.failed.length,
    minutes: totals.minutes,
    'saved-minutes': totals.savedMinutes,
    ...(account.billed && { 'billed-cost': account.billed.cost?.toFixed(4) ?? '' }),
    results: resultsPath,
    ...Object.assign({}, ...account.saved.map(({ outputs }) => outputs)),
  });
  await writeSummary(renderSummary(account));
  annotateFailures(totals);
  annotateWarnings(totals);
  log.info(`${totalsLine(totals)}.`);
  if (account.billed !== undefined) log.info(billedLine(account.billed));
  return totals;
}

function annotateWarnings({ transcribed }: Totals): void {
  const warnings = [...new Set(transcribed.flatMap((result) => result.warnings))];
  log.annotate(
    'warning',
    warnings.map((text) => ({ text: `Deepgram warns: ${text}` })),
    (more) => `${count(more, 'more warning')} ${more === 1 ? 'is' : 'are'} in the results file.`,
  );
}

function annotateFailures(totals: Totals): void {
  const common = commonCause(totals);
  const each = totals.causes.map((result) => ({
    text: `${result.source}: ${failureText(result)}`,
    file: result.kind === 'file' ? result.source : undefined,
  }));
  log.annotate(
    'error',
    common === undefined ? each : [{ text: common }],
    (more) => `${count(more, 'more source')} failed; the step summary lists all.`,
  );
}

/** The end of a run, apart from the results of its sources. */
interface RunEnding {
  readonly cancelled: boolean;
  /** Messages about transcripts that could not be saved and sources that were not sent. */
  readonly failures: readonly string[];
}

/** Throws a Failure if the run was cancelled, if something else failed, or if sources failed and `failOn` applies. */
export function failIfNeeded(totals: Totals, failOn: FailOn, { cancelled, failures }: RunEnding): void {
  const total = `${totalsLine(totals)}.`;
  if (cancelled) {
    const sentences = [total, 'Transcripts received so far are saved.', ...failures];
    throw new Failure(`Cancelled: ${sentences.join(' ')}`);
  }
  // Failures that are not about sources are reported without the totals, which are above them in the log.
  const reasons = failsBy(totals, failOn) ? [total, ...failures, pointerTo(totals)] : failures;
  if (reasons.length > 0) throw new Failure(reasons.join(' ').trimEnd());
}

function failsBy({ transcribed, reused, unchanged, failed }: Totals, failOn: FailOn): boolean {
  const succeeded = transcribed.length + reused.length + unchanged.length;
  return failed.length > 0 && (failOn === 'any' || (failOn === 'all' && succeeded === 0));
}

/** Points to the errors of the sources, which are annotated one by one, so that none is reported twice. */
function pointerTo(totals: Totals): string {
  const amount = commonCause(totals) === undefined ? totals.causes.length : 1;
  if (amount === 0) return '';
  return amount === 1 ? 'The error above says why.' : 'The errors above say why.';
}
