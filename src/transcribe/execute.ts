import type { Assessment } from '../plan/assess.ts';
import type { Request } from '../plan/forecast.ts';
import type { Orphan } from '../plan/orphans.ts';
import type { Failed, Planned, Result } from '../report/result.ts';
import type { Refusal } from '../sources/source.ts';
import { answerTimeout } from '../speech/timeout.ts';
import { Checkout } from './checkout.ts';
import type { Means } from './conclude.ts';
import { type Equipment, tidyUp } from './equipment.ts';
import type { Basis, Plan } from './planning.ts';
import { carryFiles, reuseAll, unchanged } from './reuse.ts';
import { Spending } from './spending.ts';
import { sweepOrphans } from './sweep.ts';

type Needs = Equipment & Basis & Omit<Means, 'savers' | 'unsaved'>;

/** What came of a plan. */
interface Outcome {
  readonly results: readonly Result[];
  /** Of the media that are gone, those whose files are still here. */
  readonly orphans: readonly Orphan[];
}

/** Does what is planned: first what costs nothing, then what does. */
export async function carryOut(plan: Plan, needs: Needs): Promise<Outcome> {
  const { work, forecast } = plan;
  const sent = forecast.send.flatMap(({ transcription }) => [
    transcription.assessment,
    ...transcription.followers,
  ]);
  await carryFiles([...work.reuse.map(({ assessment }) => assessment), ...sent], needs);
  const results: Result[] = [
    ...work.unchanged.map(unchanged),
    ...(await reuseAll(work.reuse, needs)),
    ...forecast.heldBack.flatMap((request) => notSent(request, 'over-cap')),
    ...(await transcribe(plan, needs)),
  ];
  const orphans = await sweepOrphans(plan.orphans, needs.economy.prune, plan.stateOf, needs);
  const done = work.unchanged.filter(({ basis, name }) => basis?.name === name).map(({ key }) => key);
  // A run that is cancelled has no time for it; the next one does it.
  if (!needs.cancellation.isCancelled()) await tidyUp(needs, new Set(done));
  return { results, orphans };
}

async function transcribe({ forecast }: Plan, needs: Needs): Promise<Result[]> {
  const { inputs, event, economy, parameters, runFolder, cancellation } = needs;
  if (forecast.send.length === 0) return [];
  const transcriptions = forecast.send.map(({ transcription }) => transcription);
  const spending = new Spending({
    limits: economy,
    parameters,
    pricePerMinute: economy.pricePerMinute,
    planned: new Map(forecast.send.map((request) => [request.transcription.assessment.key, request])),
  });
  const sources = transcriptions.map(({ assessment }) => assessment.job.source);
  const checkout = new Checkout({
    lfs: inputs.lfs,
    token: inputs.token,
    event,
    runFolder,
    wanted: sources.flatMap((source) => (source.kind === 'file' && source.lfs ? [source.lfs] : [])),
    atOnce: inputs.concurrency,
    stop: cancellation.stop.signal,
    check: () => spending.checkRoom(),
  });
  // Brings an HTTP client along, which a run that sends nothing does not need.
  const { transcribeAll } = await import('./jobs.ts');
  try {
    return await transcribeAll(
      transcriptions,
      { ...needs, abort: cancellation.abort, spending, checkout },
      {
        apiKey: inputs.apiKey,
        baseUrl: inputs.baseUrl,
        parameters,
        concurrency: inputs.concurrency,
        retries: inputs.retries,
        answerTimeout: answerTimeout(inputs.speech.model, inputs.timeout),
        stop: cancellation.stop,
      },
    );
  } finally {
    await checkout.close();
  }
}

/** What a dry run tells of each source. */
export function foreseen({ work, forecast }: Plan): Result[] {
  return [
    ...work.unchanged.map(unchanged),
    ...work.reuse.map(({ assessment }) => planned(assessment, 'reusable')),
    ...forecast.send.flatMap((request) => notSent(request, 'planned')),
    ...forecast.heldBack.flatMap((request) => notSent(request, 'over-cap')),
  ];
}

/** What is told of a request that is not sent, and of the sources that would have had its answer. */
function notSent({ transcription, minutes, cost }: Request, status: Planned['status']): Planned[] {
  const { assessment, followers } = transcription;
  return [
    { ...planned(assessment, status), minutes, cost },
    ...followers.map((follower) => planned(follower, status === 'planned' ? 'reusable' : status)),
  ];
}

function planned({ name, job, why }: Assessment, status: Planned['status']): Planned {
  return { status, source: name, kind: job.source.kind, why, minutes: undefined, cost: undefined };
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
