import { realpath } from 'node:fs/promises';
import { admit } from '../github/admission.ts';
import { changedAmong, historyOf } from '../github/changes.ts';
import { type Event, readEvent } from '../github/event.ts';
import { type Inputs, readInputs } from '../inputs/inputs.ts';
import * as log from '../lib/log.ts';
import { forMarkdown } from '../lib/safe-text.ts';
import { writeSummary } from '../lib/step-summary.ts';
import { canonicalOptions } from '../plan/options.ts';
import { setOutputs } from '../report/report.ts';
import { makeSavers } from '../save/savers.ts';
import type { ChangedAmong } from '../sources/find.ts';
import { requestParameters } from '../speech/parameters.ts';
import { listenForCancellation } from './cancellation.ts';
import { conclude } from './conclude.ts';
import { answersElsewhere } from './elsewhere.ts';
import { equip } from './equipment.ts';
import { carryOut, failedFor, foreseen } from './execute.ts';
import { endWithoutMedia, logFindings, warnOfUnmatched } from './findings.ts';
import { checkBefore, makePlan, tellPlan, warnOfCaps } from './planning.ts';
import { selectMedia } from './select.ts';

/** Finds media, has transcribed what is not yet, and keeps the transcripts. Throws if the step must fail. */
export async function run(): Promise<void> {
  const inputs = readInputs();
  const parameters = requestParameters(inputs.speech);
  const event = await readEvent();
  if (!inputs.economy.dryRun && !(await mayUseKey(inputs, event))) return;

  const root = await enterWorkspace();
  const equipment = await equip(root, inputs.economy, canonicalOptions(parameters), inputs.look);
  const { entries } = equipment.record;
  const selection = await selectMedia(root, inputs, entries, await changesOf(event, inputs));
  const { jobs, omissions, unmatched } = selection;
  logFindings(
    jobs.map(({ source }) => source),
    selection.refusals,
    omissions,
  );
  const savers = await makeSavers(inputs.saving, inputs.token, event);
  const elsewhere = answersElsewhere(savers, inputs.economy.record, equipment.options);
  const ground = { ...equipment, root, elsewhere, economy: inputs.economy, parameters };
  const plan = await makePlan(jobs, ground);
  if (jobs.length + selection.refusals.length + plan.forecast.orphans.length === 0)
    return await endWithoutMedia(inputs.ifNoMedia, omissions, unmatched);
  warnOfUnmatched(unmatched);
  await tellPlan(plan, ground);

  const refused = [...selection.refusals, ...plan.refusals].map(failedFor);
  const means = { ...ground, inputs, event, cancellation: listenForCancellation() };
  if (inputs.economy.dryRun) {
    warnOfCaps(plan, ground);
    const told = { omissions, plan: plan.forecast, results: [...refused, ...foreseen(plan)] };
    return await conclude(told, { ...means, savers: [], unsaved: new Map() });
  }
  await checkBefore(plan, means, savers);
  const { results, orphans } = await carryOut(plan, means);
  const told = { omissions, plan: { ...plan.forecast, orphans }, results: [...refused, ...results] };
  await conclude(told, { ...means, savers, unsaved: plan.unsaved });
}

/** Whether the run goes on; if not, it is skipped in peace. Throws a Failure where that would hide a mistake. */
async function mayUseKey({ apiKey, allowForkHeads }: Inputs, event: Event): Promise<boolean> {
  const admission = admit(event, apiKey, allowForkHeads);
  if (admission.admitted) return true;
  setOutputs({ 'skipped-reason': admission.reason });
  log.notice(admission.why);
  await writeSummary(`## Transcripts\n\n${forMarkdown(admission.why)}\n`);
  return false;
}

/** Tells which files the event changed, if the user wants no others. */
async function changesOf(event: Event, { changedOnly, token }: Inputs): Promise<ChangedAmong | undefined> {
  if (!changedOnly) return undefined;
  const { connect } = await import('../github/client.ts');
  const history = historyOf(await connect(token, event));
  return (paths) => changedAmong(paths, history, event);
}

/** The runner starts an action in the workspace; elsewhere the current folder is the workspace. */
async function enterWorkspace(): Promise<string> {
  const root = await realpath(process.env['GITHUB_WORKSPACE'] ?? process.cwd());
  process.chdir(root);
  return root;
}
