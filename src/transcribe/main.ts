import { admit } from '../github/admission.ts';
import { type Event, readEvent } from '../github/event.ts';
import * as log from '../lib/log.ts';
import { forMarkdownMessage } from '../lib/safe-text.ts';
import { writeSummary } from '../lib/step-summary.ts';
import { changesOf } from './changes.ts';
import { conclude } from './conclude.ts';
import { checkToken } from './credential.ts';
import { carryOut, failedFor, plannedResults } from './execute.ts';
import { endWithoutMedia, logFindings, logOmissions, warnOfUnmatched } from './findings.ts';
import { type Inputs, readInputs } from './inputs/inputs.ts';
import { checkPlan, makePlan, printPlan, warnOfRefusal } from './planning.ts';
import { setOutputs } from './report/report.ts';
import { openRun, type Run } from './run.ts';
import { selectMedia } from './select.ts';

/** Finds recordings, transcribes those without transcripts, and saves the transcripts. Throws if the step must fail. */
export async function main(): Promise<void> {
  const inputs = readInputs();
  const event = await readEvent();
  if (!inputs.economy.dryRun && !(await mayUseKey(inputs, event))) return;

  const run = await openRun(inputs, event);
  try {
    await transcribeSources(run);
  } finally {
    run.reader.close();
    await run.lfs.close();
    await run.store?.close();
  }
}

/** The main part of a run, after the event was admitted. */
async function transcribeSources(run: Run): Promise<void> {
  const { inputs } = run;
  const selection = await selectMedia(run, await changesOf(run));
  const { jobs, refusals } = selection;
  logFindings(selection);
  // Obstacles to saving are reported before remote places are searched.
  await run.savers();
  const plan = await makePlan(jobs, run);
  logOmissions(plan.omissions);
  const omissions = [...selection.omissions, ...plan.omissions];
  if (jobs.length + refusals.length + plan.orphans.length === 0)
    return await endWithoutMedia(inputs.ifNoMedia, { ...selection, omissions });
  warnOfUnmatched(selection);
  await printPlan(plan, run);

  const refused = [...refusals, ...plan.refusals].map(failedFor);
  run.cancellation.listen();
  if (inputs.economy.dryRun) {
    warnOfRefusal(plan, run);
    const account = { omissions, plan, results: [...refused, ...plannedResults(plan)] };
    return await conclude(account, plan, run);
  }
  await checkPlan(plan, run);
  const { results, orphans } = await carryOut(plan, run);
  const account = { omissions, plan: { ...plan, orphans }, results: [...refused, ...results] };
  await conclude(account, plan, run);
}

/**
 * Whether the event may use the key. If not, the run is skipped and the job stays green. Throws a Failure if skipping
 * would hide a mistake.
 */
async function mayUseKey(inputs: Inputs, event: Event): Promise<boolean> {
  const admission = admit(event, inputs.apiKey, { allowOutsideEvents: inputs.allowOutsideEvents });
  if (admission.admitted) {
    checkToken(inputs);
    return true;
  }
  setOutputs({ 'skipped-reason': admission.reason });
  log.notice(admission.why);
  await writeSummary(`## Transcripts\n\n${forMarkdownMessage(admission.why)}\n`);
  return false;
}
