import * as log from '../lib/log.ts';
import { nameOf } from '../recordings/source.ts';
import { digestOf } from '../transcript/digest.ts';
import { deliver, factsOf } from './deliver.ts';
import { failed, lengthOf, NotSavedError } from './failures.ts';
import type { Keeper } from './keeper.ts';
import type { Item } from './plan/assess.ts';
import { itemsOf, type TranscribeTask } from './plan/tasks.ts';
import { progressOf, type Result } from './report/result.ts';
import type { Run } from './run.ts';
import type { Arrived, Sender } from './sender.ts';

/** Sends sources and writes each transcript as soon as its answer arrives. An error affects only its own source. */
export async function transcribeAll(
  tasks: readonly TranscribeTask[],
  sender: Sender,
  keeper: Keeper,
  run: Run,
): Promise<Result[]> {
  let done = 0;
  const transcribeAndLog = async (task: TranscribeTask): Promise<Result[]> => {
    const results = await transcribe(task, sender, keeper, run);
    done += 1;
    for (const result of results) log.info(`[${done}/${tasks.length}] ${progressOf(result)}`);
    return results;
  };
  return (await Promise.all(tasks.map(transcribeAndLog))).flat();
}

async function transcribe(task: TranscribeTask, sender: Sender, keeper: Keeper, run: Run): Promise<Result[]> {
  const { item, followers } = task;
  let arrived: Arrived;
  try {
    arrived = await sender.send(item);
  } catch (error) {
    const [first, ...others] = await Promise.all(itemsOf(task).map((one) => failed(one.source, error, run)));
    // The amount was billed only once, so only the first result has it.
    return [...(first ? [first] : []), ...others.map((other) => ({ ...other, billed: undefined }))];
  }
  const { found } = arrived;
  const kept = found?.isStored ? Promise.resolve(true) : keeper.keep(item.key, item.replaces);
  const write = (one: Item): Promise<Result> => writeTranscripts(one, arrived, run);
  const results = [await write(item), ...(await Promise.all(followers.map(write)))];
  // Not awaited: a remote store can be slow, and waiting here would hold the whole answer in memory.
  if (results.every(({ status }) => status !== 'failed')) {
    const entries = itemsOf(task).map(({ entryKey }) => entryKey);
    keeper.release(item.key, entries, kept);
  }
  return results.map((result, position) =>
    position === 0 && found === undefined ? result : asFollower(result),
  );
}

async function writeTranscripts(item: Item, { answer, elapsed, billed }: Arrived, run: Run): Promise<Result> {
  const { source } = item;
  try {
    const delivery = await deliver(item, { answer, isStored: false }, run);
    const hasAnswer = delivery.files.some(({ format }) => format === 'json');
    return {
      status: 'transcribed',
      source: nameOf(source),
      kind: source.kind,
      why: item.why,
      ...factsOf(delivery),
      elapsed,
      warnings: answer.transcript.warnings,
      ...(billed !== undefined && { billed: lengthOf(billed) }),
      ...digestOf(answer.transcript, run.presenter.namesOf(source)),
      answer: hasAnswer ? undefined : await run.runFolder.keepAnswer(answer.raw),
    };
  } catch (error) {
    return await failed(source, new NotSavedError(error, answer), run);
  }
}

/**
 * Several sources with the same audio are sent once, so only one result counts as transcribed. A source whose answer
 * another run paid for does not count as transcribed either.
 */
function asFollower(result: Result): Result {
  if (result.status !== 'transcribed') return result;
  const { elapsed: _, answer: __, warnings: ___, status: ____, billed: _____, ...rest } = result;
  return { ...rest, status: 'reused' };
}
