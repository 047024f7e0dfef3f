import * as core from '@actions/core';
import type { SkippedReason } from '../event.ts';
import type { FailOn } from '../inputs.ts';
import { Failure } from '../lib/failure.ts';
import { count } from '../lib/units.ts';
import type { RunFolder } from '../save/run-folder.ts';
import type { Omission } from '../sources/source.ts';
import * as log from './log.ts';
import { commonCause, failureText, type Result, resultsFile, type Totals, totalsOf } from './result.ts';
import { renderSummary, totalsLine } from './summary.ts';

export interface Outputs {
  readonly transcribed: number;
  readonly skipped: number;
  readonly failed: number;
  readonly minutes: number;
  readonly results: string;
  readonly 'skipped-reason': SkippedReason | 'no-media' | '';
}

const NOTHING: Outputs = {
  transcribed: 0,
  skipped: 0,
  failed: 0,
  minutes: 0,
  results: '',
  'skipped-reason': '',
};

/** Sets the outputs; what is not given is zero or empty. */
export function setOutputs(outputs: Partial<Outputs>): void {
  for (const [name, value] of Object.entries({ ...NOTHING, ...outputs })) core.setOutput(name, value);
}

/** Appends to the step summary, where the runner keeps one. */
export async function writeSummary(markdown: string): Promise<void> {
  if (process.env['GITHUB_STEP_SUMMARY'] === undefined) return;
  await core.summary.addRaw(markdown, true).write();
}

/** Writes the results file, summary, outputs and annotations. Never fails the step. */
export async function report(
  results: readonly Result[],
  omissions: readonly Omission[],
  runFolder: RunFolder,
): Promise<Totals> {
  const totals = totalsOf(results);
  const file = await runFolder.keepResults(resultsFile(results));
  setOutputs({
    transcribed: totals.transcribed.length,
    skipped: omissions.length,
    failed: totals.failed.length,
    minutes: totals.minutes,
    results: file,
  });
  await writeSummary(renderSummary(results, omissions));
  annotateFailures(totals);
  const warnings = [...new Set(totals.transcribed.flatMap((result) => result.warnings))];
  const annotations = warnings.map((text) => ({ text: `Deepgram warns: ${text}` }));
  log.annotate(
    'warning',
    annotations,
    (more) => `${count(more, 'more warning')} of Deepgram's in the results file.`,
  );
  log.info(`${totalsLine(totals)}.`);
  return totals;
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

/** Throws the failure of the whole run, if it is one by the user's measure. */
export function judge(totals: Totals, failOn: FailOn, cancelled: boolean): void {
  const { transcribed, failed, causes } = totals;
  if (cancelled) throw new Failure(`Cancelled: ${totalsLine(totals)}. What arrived is written.`);
  if (failed.length === 0 || failOn === 'never' || (failOn === 'all' && transcribed.length > 0)) return;
  const common = commonCause(totals);
  const [first] = causes;
  const why = first === undefined ? '' : ` ${first.source}: ${failureText(first)}`;
  throw new Failure(`${totalsLine(totals)}.${common === undefined ? why : ` All for one reason: ${common}`}`);
}
