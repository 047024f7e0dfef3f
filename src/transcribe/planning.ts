import { Failure } from '../lib/failure.ts';
import * as log from '../lib/log.ts';
import { writeSummary } from '../lib/step-summary.ts';
import { count } from '../lib/units.ts';
import type { Omission, SourceRefusal } from '../recordings/source.ts';
import { warnOfSiblings } from './caller.ts';
import { checkCommittable } from './committable.ts';
import { earlierMediaWarnings } from './earlier-media.ts';
import type { Inputs } from './inputs/inputs.ts';
import { findAnswers, findSaved } from './kept.ts';
import { checkLockSize } from './lock-size.ts';
import { pathsOf } from './lockfile/lock.ts';
import { measureTasks } from './measuring.ts';
import { withoutUnsaved } from './not-saved.ts';
import { warnOfOverlap } from './overlap.ts';
import { noPriceMessage } from './plan/caps.ts';
import { diarizerHints } from './plan/diarizer.ts';
import type { Job } from './plan/jobs.ts';
import { misplacedHints } from './plan/misplaced.ts';
import type { Orphan } from './plan/orphans.ts';
import { type Plan, planWithin, requestsIn } from './plan/plan.ts';
import { partsOf } from './plan/price.ts';
import { decideTasks, itemsOf, ofKind, pathsToWrite, unsavedFiles } from './plan/tasks.ts';
import { costsOf } from './report/costs.ts';
import { logPlan, renderPlan } from './report/plan.ts';
import { plannedOutputs, setOutputs } from './report/report.ts';
import { retentionNotice } from './retention.ts';
import type { Run } from './run.ts';
import { lockReaderAt } from './save/lock-reader.ts';
import { type Surveyed, survey } from './survey.ts';

/** A plan with the facts that are needed to carry it out and to report it. */
export interface RunPlan extends Plan, Pick<Surveyed, 'stateOf' | 'index' | 'urlNotes'> {
  /** Files that cannot be read, or that are not recordings. */
  readonly refusals: readonly SourceRefusal[];
  /** Files that are not recordings, as their names already show. */
  readonly omissions: readonly Omission[];
  /** The entries of all deleted recordings, including those that were renamed. */
  readonly allOrphans: readonly Orphan[];
  /** Files that are already up to date but not yet saved, by source. */
  readonly unsaved: ReadonlyMap<string, readonly string[]>;
  /** Suggestions about files that the plan leaves unchanged. */
  readonly hints: readonly string[];
  /** Warnings about transcripts that belong to an earlier recording. */
  readonly warnings: readonly string[];
}

/** Decides what is to be done, and estimates its cost. Nothing is sent and no transcripts are written. */
export async function makePlan(jobs: readonly Job[], run: Run): Promise<RunPlan> {
  const { economy } = run.inputs;
  const surveyed = await survey(jobs, run);
  const { items, orphans, stateOf, index, urlNotes } = surveyed;
  const answers = await findAnswers(items, run);
  const saved = await findSaved(items, answers, run);
  const wanted = await withoutUnsaved(decideTasks(items, { answers, saved }), index, run);
  const { tasks, unfit } = await measureTasks(wanted, run);
  const remaining = orphans.filter(({ entry }) => pathsOf(entry).some((path) => stateOf(path) !== 'missing'));
  const plan = planWithin(tasks, remaining, { ...economy, whenOver: economy.whenOverCap });
  return {
    ...plan,
    refusals: [...surveyed.refusals, ...unfit.refusals],
    omissions: unfit.omissions,
    allOrphans: orphans,
    stateOf,
    index,
    urlNotes,
    warnings: await earlierMediaWarnings(plan, surveyed, run),
    unsaved: unsavedFiles(plan.tasks, surveyed.isCommitted),
    hints: [
      ...misplacedHints(plan, run.lockfile.entries, surveyed.contentIdOf),
      ...(usesNewDiarizer(run.inputs) ? diarizerHints(items) : []),
    ],
  };
}

/** Whether Deepgram's current diarizer is used although no input selects one. */
const usesNewDiarizer = ({ asked, parameters }: Inputs): boolean =>
  asked.some(([name]) => name === 'diarize') && parameters.some(([name]) => name === 'diarize_model');

/** Logs the plan and writes it to the summary, before it is carried out. */
export async function printPlan(
  plan: RunPlan,
  { inputs, presenter }: Pick<Run, 'inputs' | 'presenter'>,
): Promise<void> {
  for (const caution of inputs.cautions) log.warning(caution);
  if (presenter.numberingHint !== undefined) log.notice(presenter.numberingHint);
  const { parameters, economy } = inputs;
  const { tasks, hints, urlNotes } = plan;
  const requests = ofKind(tasks, 'transcribe');
  const costs = costsOf(requests, parameters, economy.prices, new Date());
  const notes = { costs, hints, urlNotes, isDryRun: economy.dryRun };
  logPlan(plan, notes);
  log.annotate(
    'warning',
    plan.warnings.map((text) => ({ text })),
    (more) => `${count(more, 'more transcript')} may belong to earlier recordings.`,
  );
  warnOfPages(plan);
  await writeSummary(`${renderPlan(plan, notes)}\n`);
}

/** Warns about URLs that will be sent but probably do not lead to a recording. */
function warnOfPages({ tasks, urlNotes }: Pick<RunPlan, 'tasks' | 'urlNotes'>): void {
  const warnings = ofKind(tasks, 'transcribe').flatMap(({ item: { name } }) => {
    const warning = urlNotes.get(name)?.warning;
    return warning === undefined ? [] : [{ text: `${name}: ${warning}.` }];
  });
  log.annotate('warning', warnings, (more) => `${count(more, 'more URL')} may lead to no recording.`);
}

/** Throws a Failure if the plan exceeds a cap, or if its transcripts could not be saved. */
export async function checkPlan(plan: RunPlan, run: Run): Promise<void> {
  const { inputs, workspace, savers } = run;
  const { tasks, allOrphans, unsaved, over } = plan;
  const refusal = planRefusal(plan, inputs);
  if (refusal !== undefined) {
    setOutputs(plannedOutputs(plan));
    throw new Failure(refusal);
  }
  if (over !== undefined) log.warning(over);
  const requests = ofKind(tasks, 'transcribe');
  const notice = requests.length > 0 ? retentionNotice(inputs) : undefined;
  if (notice !== undefined) log.notice(notice);
  warnOfSiblings(tasks, run);
  await warnOfOverlap(requests.length, run);
  const items = [...ofKind(tasks, 'reuse'), ...requests].flatMap(itemsOf);
  const written = items.flatMap(pathsToWrite);
  if (written.length + allOrphans.length + unsaved.size === 0) return;
  if (requests.length > 0) checkLockSize(items, run);
  const { lockfile } = inputs.economy;
  await workspace.check([...written, lockfile]);
  const files = [...written, ...[...unsaved.values()].flat(), lockfile];
  await checkCommittable(run, files);
  const lock = lockReaderAt(lockfile);
  for (const { saver } of await savers()) {
    for (const warning of await saver.preflight({ files, lock })) log.warning(warning);
  }
}

/** Warns about a plan that a real run would refuse or carry out only in part. */
export function warnOfRefusal(plan: RunPlan, { inputs }: Pick<Run, 'inputs'>): void {
  const warning = planRefusal(plan, inputs) ?? plan.over;
  if (warning !== undefined) log.warning(warning);
}

/**
 * Without any recordings, everything ever transcribed would look deleted, for example if an earlier step downloaded
 * nothing.
 */
const NOTHING_FOUND =
  'prune: no media were found at all, so all transcripts would be deleted. Nothing was removed. If you deleted ' +
  'all media on purpose, delete their transcripts and lock file entries by hand; otherwise check `files` and ' +
  'the checkout.';

/** The reason why nothing can be sent or removed; undefined if there is none. */
function planRefusal(plan: RunPlan, inputs: Inputs): string | undefined {
  if (inputs.economy.prune && plan.allOrphans.length > 0 && plan.tasks.length === 0) return NOTHING_FOUND;
  return requestRefusal(plan, inputs);
}

/** The reason why nothing can be sent; undefined if there is none. */
function requestRefusal(plan: Plan, { economy, parameters }: Inputs): string | undefined {
  const { maxCost, prices, whenOverCap } = economy;
  const isPriced = partsOf(parameters, prices) !== undefined;
  // Checked separately: if the length of a recording is unknown, the plan does not show that the price is missing.
  if (maxCost !== undefined && !isPriced && requestsIn(plan).length > 0) return noPriceMessage(economy);
  return whenOverCap === 'stop' ? plan.over : undefined;
}
