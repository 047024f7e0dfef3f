import { messageOf } from '../lib/failure.ts';
import { batchOf, type Leftovers } from './batch.ts';
import { commentOnPullRequest } from './comment.ts';
import type { Inputs } from './inputs/inputs.ts';
import { capsToRaise } from './plan/caps.ts';
import { ofKind } from './plan/tasks.ts';
import { billedFor } from './report/costs.ts';
import { failIfNeeded, type RunReportData, report } from './report/report.ts';
import { type Result, resultsPieces } from './report/result.ts';
import type { Run } from './run.ts';
import { saveAll } from './save/save.ts';
import { makeRescue } from './save/savers.ts';

/** Saves what was written, reports the outcome, and throws if the step must fail. */
export async function conclude(
  given: Omit<RunReportData, 'saved' | 'billed'>,
  plan: Leftovers,
  run: Run,
): Promise<void> {
  const { runFolder, inputs, event, cancellation } = run;
  const outcome = { ...given, billed: billedIn(given, inputs) };
  const { resultsPath, writeErrors } = await keepResults(outcome.results, runFolder);
  const savers = inputs.economy.dryRun ? [] : await run.savers();
  const save = (): ReturnType<typeof saveAll> =>
    saveAll(savers, batchOf(outcome.results, resultsPath, plan, run), makeRescue(inputs.saving, event));
  const problems = [...capFailures(outcome.results, inputs), ...writeErrors];
  if (cancellation.isCancelled) {
    // The report comes first: the runner may end the process before everything is saved.
    const totals = await report({ ...outcome, saved: [] }, resultsPath);
    const { failures } = await save();
    return failIfNeeded(totals, inputs.failOn, { cancelled: true, failures: [...failures, ...problems] });
  }
  const { saved, failures } = await save();
  const account = { ...outcome, saved };
  const totals = await report(account, resultsPath);
  await commentOnPullRequest(account, run);
  failIfNeeded(totals, inputs.failOn, {
    cancelled: cancellation.isCancelled,
    failures: [...failures, ...problems],
  });
}

/**
 * Writes the results file. Paid answers are saved and reported even if it cannot be written, for example on a full
 * disk.
 */
async function keepResults(
  results: readonly Result[],
  runFolder: Run['runFolder'],
): Promise<{ readonly resultsPath: string; readonly writeErrors: readonly string[] }> {
  try {
    return { resultsPath: await runFolder.keepResults(resultsPieces(results)), writeErrors: [] };
  } catch (error) {
    return { resultsPath: '', writeErrors: [messageOf(error)] };
  }
}

/** The total billed amount of a run. */
function billedIn(
  { results, plan }: Pick<RunReportData, 'results' | 'plan'>,
  { parameters, economy }: Inputs,
): RunReportData['billed'] {
  const billables = results.flatMap((result) => {
    if (result.status === 'transcribed') return [result.billed ?? result];
    return 'billed' in result && result.billed !== undefined ? [result.billed] : [];
  });
  return billedFor(billables, ofKind(plan.tasks, 'transcribe'), parameters, economy.prices);
}

/** The reason for a failure if a cap was reached during the run and the user does not accept partial results. */
function capFailures(results: readonly Result[], { economy }: Inputs): string[] {
  const heldBack = results.filter(({ status }) => status === 'over-cap').length;
  if (heldBack === 0 || economy.dryRun || economy.whenOverCap === 'partial') return [];
  return [`Not everything was sent: ${capsToRaise(economy)} was reached. Raise it, or run again.`];
}
