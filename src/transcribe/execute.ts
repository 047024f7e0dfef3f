import { messageOf } from '../lib/failure.ts';
import * as log from '../lib/log.ts';
import type { SourceRefusal } from '../recordings/source.ts';
import { transcribeAll } from './jobs.ts';
import { clearPending, Keeper } from './keeper.ts';
import type { Item } from './plan/assess.ts';
import type { Orphan } from './plan/orphans.ts';
import type { Plan } from './plan/plan.ts';
import { itemsOf, ofKind, type RequestTask, type Task } from './plan/tasks.ts';
import { inTurn, turnOf } from './plan/turn.ts';
import type { RunPlan } from './planning.ts';
import { remarksOn } from './report/plan.ts';
import type { Failed, PlannedResult, Result } from './report/result.ts';
import { carryFiles, reuseAll, unchanged } from './reuse.ts';
import type { Run } from './run.ts';
import { Sender } from './sender.ts';
import { sweepOrphans } from './sweep.ts';

/** The outcome of a plan. */
interface Execution {
  readonly results: readonly Result[];
  /** Deleted recordings whose transcripts still exist. */
  readonly orphans: readonly Orphan[];
}

/** Carries out a plan: first the tasks that cost nothing, then the requests. */
export async function carryOut(plan: RunPlan, run: Run): Promise<Execution> {
  const { tasks } = plan;
  const [done, reuse] = [ofKind(tasks, 'unchanged'), ofKind(tasks, 'reuse')];
  await carryFiles([...reuse, ...ofKind(tasks, 'transcribe')].flatMap(itemsOf), plan.index, run);
  const keeper = new Keeper(run);
  const results: Result[] = [
    ...done.map(({ item }) => unchanged(item)),
    ...(await reuseAll(reuse, keeper, run)),
    ...ofKind(tasks, 'held-back').flatMap((task) => notSent(task, 'over-cap')),
    ...(await transcribe(plan, keeper, run)),
  ];
  const { prune } = run.inputs.economy;
  const orphans = await sweepOrphans(plan.allOrphans, { prune, stateOf: plan.stateOf }, run);
  const own = done.filter(({ item: { basis, name } }) => basis?.source === name);
  await keeper.flush();
  await writeLockfile(run);
  // A cancelled run has no time for this; the next run does it.
  if (!run.cancellation.isCancelled)
    await clearPending(run, keeper, new Set(own.map(({ item }) => item.key)));
  return { results, orphans };
}

/**
 * Writes the lock file. A failure is only a warning, since everything is paid for at this point: records that are
 * missing from the file are still in the journal, from which the next run in this workspace restores them.
 */
async function writeLockfile({ lockfile }: Run): Promise<void> {
  try {
    await lockfile.flush();
  } catch (error) {
    log.warning(`The lock file could not be written: ${messageOf(error)}`);
  }
}

async function transcribe({ tasks }: Plan, keeper: Keeper, run: Run): Promise<Result[]> {
  const requests = ofKind(tasks, 'transcribe');
  if (requests.length === 0) return [];
  const sender = await Sender.open(requests, run, keeper);
  try {
    const turn = turnOf(process.env, run.lockfile.before, run.asked);
    return await transcribeAll(inTurn(requests, turn), sender, keeper, run);
  } finally {
    await sender.close();
  }
}

/** The results of a dry run. */
export const plannedResults = ({ tasks, urlNotes }: Pick<RunPlan, 'tasks' | 'urlNotes'>): Result[] =>
  tasks.flatMap((task) => plannedResultsOf(task, urlNotes));

function plannedResultsOf(task: Task, urlNotes: RunPlan['urlNotes']): Result[] {
  switch (task.kind) {
    case 'unchanged':
      return [unchanged(task.item)];
    case 'reuse':
      return [planned(task.item, 'reusable')];
    case 'transcribe':
      return notSent(task, 'planned', remarksOn(task, urlNotes));
    case 'held-back':
      return notSent(task, 'over-cap', remarksOn(task, urlNotes));
  }
}

/** The results of a request that is not sent: its own, and those of the sources that would share its answer. */
function notSent(
  { item, followers, minutes, cost }: RequestTask,
  status: PlannedResult['status'],
  remarks: readonly string[] = [],
): PlannedResult[] {
  return [
    { ...planned(item, status), minutes, cost, remarks },
    ...followers.map((follower) => planned(follower, status === 'planned' ? 'reusable' : status)),
  ];
}

function planned({ name, source, why }: Item, status: PlannedResult['status']): PlannedResult {
  return { status, source: name, kind: source.kind, why, minutes: undefined, cost: undefined };
}

/** The result of a match that cannot be sent. */
export function failedFor({ name, code, message }: SourceRefusal): Failed {
  return {
    status: 'failed',
    source: name,
    kind: 'file',
    error: { code, message: `The file ${message}.`, status: undefined, requestId: undefined },
    answer: undefined,
  };
}
