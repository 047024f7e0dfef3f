import { Failure } from '../lib/failure.ts';
import * as log from '../lib/log.ts';
import { writeSummary } from '../lib/step-summary.ts';
import { count } from '../lib/units.ts';
import type { Omission, Refusal } from '../recordings/source.ts';
import { checkCommittable } from './committable.ts';
import type { Inputs } from './inputs/inputs.ts';
import { findAnswers, findSaved, type Kept } from './kept.ts';
import { checkLockSize } from './lock-size.ts';
import { pathsOf } from './lockfile/lock.ts';
import { measureWork } from './measuring.ts';
import { shortMemory } from './memory.ts';
import { withoutUnsaved } from './not-saved.ts';
import { noPrice } from './plan/caps.ts';
import { diarizerHints } from './plan/diarizer.ts';
import { type Forecast, forecast } from './plan/forecast.ts';
import type { Job } from './plan/jobs.ts';
import type { Orphan } from './plan/orphans.ts';
import { partsOf } from './plan/price.ts';
import { pathsToWrite, planWork, unsavedFiles, type Work } from './plan/work.ts';
import { costsOf } from './report/costs.ts';
import { logPlan, renderPlan } from './report/plan.ts';
import { plannedOutputs, setOutputs } from './report/report.ts';
import type { Run } from './run.ts';
import { lockReaderAt } from './save/lock-reader.ts';
import { type Surveyed, survey } from './survey.ts';

/** What a run is about to do. */
export interface Plan extends Pick<Surveyed, 'stateOf' | 'index' | 'sayings'> {
  readonly work: Work<Kept>;
  readonly forecast: Forecast;
  /** Files that turned out not to be readable, or to be no recordings. */
  readonly refusals: readonly Refusal[];
  /** Files that turned out to be what their names say, and no recordings. */
  readonly omissions: readonly Omission[];
  /** All, also of media that were renamed. */
  readonly orphans: readonly Orphan[];
  /** Files that need nothing but to be saved, by source. */
  readonly unsaved: ReadonlyMap<string, readonly string[]>;
  /** What could be done about what is left as it is. */
  readonly hints: readonly string[];
}

/** Finds out what is to be done, and what it will come to. Sends no media and writes no transcripts. */
export async function makePlan(jobs: readonly Job[], run: Run): Promise<Plan> {
  const { economy } = run.inputs;
  const { items, orphans, refusals, stateOf, index, sayings, isCommitted } = await survey(jobs, run);
  const answers = await findAnswers(items, run);
  const needed = planWork(items, answers, await findSaved(items, answers, run));
  const { work, amounts, unfit } = await measureWork(await withoutUnsaved(needed, index, run), run);
  const caps = { ...economy, whenOver: economy.whenOverCap };
  const remaining = orphans.filter(({ entry }) => pathsOf(entry).some((path) => stateOf(path) !== 'missing'));
  return {
    work,
    forecast: forecast(work, remaining, (transcription) => amounts.get(transcription) ?? {}, caps),
    refusals: [...refusals, ...unfit.refusals],
    omissions: unfit.omissions,
    orphans,
    stateOf,
    index,
    sayings,
    unsaved: unsavedFiles(work.unchanged, isCommitted),
    hints: isToldApartAnew(run.inputs) ? diarizerHints(items) : [],
  };
}

/** Whether speakers are told apart by Deepgram's current diarizer now, though nobody named one. */
const isToldApartAnew = ({ asked, parameters }: Inputs): boolean =>
  asked.some(([name]) => name === 'diarize') && parameters.some(([name]) => name === 'diarize_model');

/** Shows what is about to be done, before anything is. */
export async function tellPlan(
  { forecast, hints, sayings }: Plan,
  { inputs }: Pick<Run, 'inputs'>,
): Promise<void> {
  for (const caution of inputs.cautions) log.warning(caution);
  const { parameters, economy } = inputs;
  const notes = { costs: costsOf(forecast.send, parameters, economy.prices, new Date()), hints, sayings };
  logPlan(forecast, notes);
  warnOfPages(forecast, sayings);
  await writeSummary(`${renderPlan(forecast, notes)}\n`);
}

/** Warns of URLs that will be sent and are likely to lead to no recording. */
function warnOfPages({ send }: Forecast, sayings: Surveyed['sayings']): void {
  const warnings = send.flatMap(({ name }) => {
    const warning = sayings.get(name)?.warning;
    return warning === undefined ? [] : [{ text: `${name}: ${warning}.` }];
  });
  log.annotate('warning', warnings, (more) => `${count(more, 'more URL')} may lead to no recording.`);
}

/** Throws a Failure if the plan is above a cap, or if what it gives could not be saved. */
export async function checkBefore({ forecast, work, orphans, unsaved }: Plan, run: Run): Promise<void> {
  const { inputs, workspace, savers } = run;
  const refusal = whyNotDone({ forecast, work, orphans }, inputs);
  if (refusal !== undefined) {
    setOutputs(plannedOutputs(forecast));
    throw new Failure(refusal);
  }
  if (forecast.over !== undefined) log.warning(forecast.over);
  const forgets = forecast.send.length > 0 ? shortMemory(inputs) : undefined;
  if (forgets !== undefined) log.notice(forgets);
  const sent = forecast.send.flatMap(({ transcription }) => [transcription.item, ...transcription.followers]);
  const written = [...work.reuse.map(({ item }) => item), ...sent].flatMap(pathsToWrite);
  if (written.length + orphans.length + unsaved.size === 0) return;
  if (sent.length > 0) checkLockSize([...work.reuse.map(({ item }) => item), ...sent], run);
  const { lockfile } = inputs.economy;
  await workspace.check([...written, lockfile]);
  const files = [...written, ...[...unsaved.values()].flat(), lockfile];
  await checkCommittable(run, files);
  const lock = lockReaderAt(lockfile);
  for (const { saver } of await savers()) {
    for (const warning of await saver.preflight({ files, lock })) log.warning(warning);
  }
}

/** Warns of a plan that a run which is no dry run would stop at, or do in part. */
export function warnOfRefusal(plan: Plan, { inputs }: Pick<Run, 'inputs'>): void {
  const warning = whyNotDone(plan, inputs) ?? plan.forecast.over;
  if (warning !== undefined) log.warning(warning);
}

/** With no media at all, all that was ever transcribed would look deleted, as when a step before fetched nothing. */
const NOTHING_FOUND =
  'prune: no media were found at all, so that the transcripts of all would be deleted. Nothing was removed. If all ' +
  'media are gone on purpose, delete their transcripts and their entries by hand; else look whether `files` and the ' +
  'checkout are right.';

/** Why nothing at all may be sent or removed; undefined if something may. */
function whyNotDone(
  { forecast, work, orphans }: Pick<Plan, 'forecast' | 'work' | 'orphans'>,
  inputs: Inputs,
): string | undefined {
  const hasMedia = work.unchanged.length + work.reuse.length + work.transcribe.length > 0;
  if (inputs.economy.prune && orphans.length > 0 && !hasMedia) return NOTHING_FOUND;
  return whyNotSent(forecast, inputs);
}

/** Why nothing at all may be sent; undefined if something may. */
function whyNotSent({ send, heldBack, over }: Forecast, { economy, parameters }: Inputs): string | undefined {
  const { maxCost, prices, whenOverCap } = economy;
  const isPriced = partsOf(parameters, prices) !== undefined;
  // Of media of unknown length the plan cannot tell.
  if (maxCost !== undefined && !isPriced && send.length + heldBack.length > 0) return noPrice(economy);
  return whenOverCap === 'stop' ? over : undefined;
}
