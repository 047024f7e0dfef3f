import { messageOf } from '../lib/failure.ts';
import * as log from '../lib/log.ts';
import type { Assessment } from '../plan/assess.ts';
import type { Transcription } from '../plan/work.ts';
import { progressOf, type Result } from '../report/result.ts';
import { nameOf, type Source } from '../sources/source.ts';
import { type ClientOptions, SpeechClient } from '../speech/client.ts';
import { Dispatcher, type DispatcherOptions } from '../speech/dispatcher.ts';
import { digestOf } from '../transcript/digest.ts';
import type { Answer } from '../transcript/transcript.ts';
import type { Checkout } from './checkout.ts';
import { deliver, factsOf } from './deliver.ts';
import type { Equipment } from './equipment.ts';
import { failed, NotSavedError } from './failures.ts';
import type { Spending } from './spending.ts';

/** What sources are sent with. */
export interface Sending extends Equipment {
  /** Aborted when what is in flight is given up. */
  readonly abort: AbortSignal;
  readonly spending: Spending;
  readonly checkout: Checkout;
}

interface Tools extends Sending {
  readonly client: SpeechClient;
  readonly dispatcher: Dispatcher;
}

/** Sends sources and writes each transcript as soon as it arrives. A failure stays with its source. */
export async function transcribeAll(
  transcriptions: readonly Transcription[],
  sending: Sending,
  options: Omit<ClientOptions, 'connections'> & DispatcherOptions,
): Promise<Result[]> {
  const client = new SpeechClient({ ...options, connections: options.concurrency });
  const tools = { ...sending, client, dispatcher: new Dispatcher(options) };
  let done = 0;
  const settle = async (transcription: Transcription): Promise<Result[]> => {
    const results = await transcribe(transcription, tools);
    done += 1;
    for (const result of results) log.info(`[${done}/${transcriptions.length}] ${progressOf(result)}`);
    return results;
  };
  try {
    return (await Promise.all(transcriptions.map(settle))).flat();
  } finally {
    await client.close();
  }
}

async function transcribe({ assessment, followers }: Transcription, tools: Tools): Promise<Result[]> {
  let arrived: { readonly answer: Answer; readonly elapsed: number };
  try {
    arrived = await request(assessment, tools);
  } catch (error) {
    const all = [assessment, ...followers];
    return await Promise.all(all.map((one) => failed(one.job.source, error, tools)));
  }
  const { answer, elapsed } = arrived;
  const isStored = keepStored(assessment.key, answer.raw, tools);
  const settle = (one: Assessment): Promise<Result> => settleOne(one, answer, isStored, elapsed, tools);
  const results = [await settle(assessment), ...(await Promise.all(followers.map(settle)))];
  await isStored;
  if (results.every(({ status }) => status !== 'failed')) await tools.pending.remove(assessment.key);
  return results.map((result, position) => (position === 0 ? result : asFollower(result)));
}

/** Has one source transcribed, as often as that takes. */
async function request(
  { job, key }: Assessment,
  { client, dispatcher, abort, spending, checkout, pending }: Tools,
): Promise<{ answer: Answer; elapsed: number }> {
  let sentAt = 0;
  const send = (source: Source): Promise<Answer> =>
    dispatcher.send(
      async () => {
        sentAt ||= performance.now();
        const answer = await client.transcribe(source, abort);
        // Before the next request takes this one's place: killed, a run loses no more than what is in flight.
        await keepPending(key, answer.raw, pending);
        return answer;
      },
      (error, retry, waitMs) => {
        log.info(`${nameOf(source)}: ${error.message} Retry ${retry} in ${(waitMs / 1000).toFixed(1)} s.`);
      },
    );
  const answer = await checkout.with(job.source, abort, (source) =>
    spending.spend(key, source, () => send(source)),
  );
  return { answer, elapsed: (performance.now() - sentAt) / 1000 };
}

/** Keeps an answer before anything is made of it, so that whatever fails from here on costs nothing. */
async function keepPending(key: string, raw: string, pending: Equipment['pending']): Promise<void> {
  await pending.put(key, raw).catch((error: unknown) => {
    log.notice(`An answer could not be kept in the workspace: ${messageOf(error)}`);
  });
}

/** Keeps an answer beyond the run; a run that is cancelled does not wait for it. Gives whether it is kept. */
async function keepStored(key: string, raw: string, { store, abort }: Tools): Promise<boolean> {
  if (store === undefined || abort.aborted) return false;
  const { promise: cancelled, resolve } = Promise.withResolvers<boolean>();
  abort.addEventListener('abort', () => resolve(false), { once: true });
  return await Promise.race([store.put(key, raw), cancelled]);
}

async function settleOne(
  assessment: Assessment,
  answer: Answer,
  isStored: Promise<boolean>,
  elapsed: number,
  tools: Tools,
): Promise<Result> {
  const { source } = assessment.job;
  try {
    const delivery = await deliver(assessment, answer, isStored, tools);
    const hasAnswer = delivery.files.some(({ format }) => format === 'json');
    return {
      status: 'transcribed',
      source: nameOf(source),
      kind: source.kind,
      why: assessment.why,
      ...factsOf(delivery),
      elapsed,
      warnings: answer.transcript.warnings,
      ...digestOf(answer.transcript, tools.presenter.namesOf(source)),
      answer: hasAnswer ? undefined : await tools.runFolder.keepAnswer(answer.raw),
    };
  } catch (error) {
    return await failed(source, new NotSavedError(error, answer), tools);
  }
}

/** Several sources with the same audio are sent once. */
function asFollower(result: Result): Result {
  if (result.status !== 'transcribed') return result;
  const { elapsed: _, answer: __, warnings: ___, status: ____, ...rest } = result;
  return { ...rest, status: 'reused' };
}
