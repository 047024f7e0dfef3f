import { messageOf } from '../lib/failure.ts';
import * as log from '../lib/log.ts';
import type { Refusal } from '../recordings/source.ts';
import { transcribeAll } from './jobs.ts';
import { Keeper } from './keeper.ts';
import { tidyUp } from './kept.ts';
import type { Item } from './plan/assess.ts';
import type { Request } from './plan/forecast.ts';
import type { Orphan } from './plan/orphans.ts';
import { inTurn, turnOf } from './plan/turn.ts';
import type { Plan } from './planning.ts';
import type { Failed, Planned, Result } from './report/result.ts';
import { carryFiles, reuseAll, unchanged } from './reuse.ts';
import type { Run } from './run.ts';
import { Sender } from './sender.ts';
import { sweepOrphans } from './sweep.ts';

/** What came of a plan. */
interface Outcome {
  readonly results: readonly Result[];
  /** Of the media that are gone, those whose files are still here. */
  readonly orphans: readonly Orphan[];
}

/** Does what is planned: first what costs nothing, then what does. */
export async function carryOut(plan: Plan, run: Run): Promise<Outcome> {
  const { work, forecast } = plan;
  const sent = forecast.send.flatMap(({ transcription }) => [transcription.item, ...transcription.followers]);
  await carryFiles([...work.reuse.map(({ item }) => item), ...sent], run);
  const keeper = new Keeper(run);
  const results: Result[] = [
    ...work.unchanged.map(unchanged),
    ...(await reuseAll(work.reuse, keeper, run)),
    ...forecast.heldBack.flatMap((request) => notSent(request, 'over-cap')),
    ...(await transcribe(plan, keeper, run)),
  ];
  const orphans = await sweepOrphans(plan.orphans, run.inputs.economy.prune, plan.stateOf, run);
  const done = work.unchanged.filter(({ basis, name }) => basis?.source === name).map(({ key }) => key);
  await keeper.settle();
  await writeLockfile(run);
  // A run that is cancelled has no time for it; the next one does it.
  if (!run.cancellation.isCancelled) await tidyUp(run, keeper, new Set(done));
  return { results, orphans };
}

/** All is paid for by now. What the file lacks lies in the journal, from which the next run here takes it. */
async function writeLockfile({ lockfile }: Run): Promise<void> {
  try {
    await lockfile.flush();
  } catch (error) {
    log.warning(`The lock file could not be written: ${messageOf(error)}`);
  }
}

async function transcribe({ forecast }: Plan, keeper: Keeper, run: Run): Promise<Result[]> {
  if (forecast.send.length === 0) return [];
  const sender = await Sender.open(forecast.send, run);
  try {
    return await transcribeAll(
      inTurn(forecast.send, turnOf(process.env, run.lockfile.before, run.asked)).map(
        ({ transcription }) => transcription,
      ),
      sender,
      keeper,
      run,
    );
  } finally {
    await sender.close();
  }
}

/** What a dry run tells of each source. */
export function foreseen({ work, forecast }: Plan): Result[] {
  return [
    ...work.unchanged.map(unchanged),
    ...work.reuse.map(({ item }) => planned(item, 'reusable')),
    ...forecast.send.flatMap((request) => notSent(request, 'planned')),
    ...forecast.heldBack.flatMap((request) => notSent(request, 'over-cap')),
  ];
}

/** What is told of a request that is not sent, and of the sources that would have had its answer. */
function notSent({ transcription, minutes, cost }: Request, status: Planned['status']): Planned[] {
  const { item, followers } = transcription;
  return [
    { ...planned(item, status), minutes, cost },
    ...followers.map((follower) => planned(follower, status === 'planned' ? 'reusable' : status)),
  ];
}

function planned({ name, source, why }: Item, status: Planned['status']): Planned {
  return { status, source: name, kind: source.kind, why, minutes: undefined, cost: undefined };
}

/** What is told of a match that cannot be sent. */
export function failedFor({ name, code, message }: Refusal): Failed {
  return {
    status: 'failed',
    source: name,
    kind: 'file',
    error: { code, message: `It ${message}.`, status: undefined, requestId: undefined },
    answer: undefined,
  };
}
