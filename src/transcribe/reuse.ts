import type { GitIndex } from '../git/index.ts';
import { messageOf } from '../lib/failure.ts';
import { withCommittedLineEnds } from '../lib/line-ends.ts';
import * as log from '../lib/log.ts';
import { type Digest, digestOf } from '../transcript/digest.ts';
import { deliver, factsOf } from './deliver.ts';
import type { Keeper } from './keeper.ts';
import { serializeEntry } from './lockfile/format.ts';
import type { LockEntry } from './lockfile/lock.ts';
import type { Item } from './plan/assess.ts';
import type { Step } from './plan/steps.ts';
import type { ReuseTask, SavedTranscripts } from './plan/tasks.ts';
import { progressOf, type Result, type TranscribedFacts, type Unchanged } from './report/result.ts';
import type { Run } from './run.ts';
import { UnreadableAnswerError } from './valid-answer.ts';

/**
 * Copies transcripts of the same audio to their new paths. All copies are made before anything else is written, since a
 * file that is copied may be overwritten later. The copies have the line ends that git stores, not those of the
 * checkout.
 */
export async function carryFiles(
  items: readonly Item[],
  { stagedIdOf }: Pick<GitIndex, 'stagedIdOf'>,
  { workspace }: Pick<Run, 'workspace'>,
): Promise<void> {
  const carried = items.flatMap(({ steps }) => steps.filter(isCarry));
  for (const { origin, output } of carried) {
    // Somebody already moved the file here.
    if (origin.path === output.path) continue;
    const content = await workspace.read(origin.path);
    if (content === undefined) throw new Error(`${origin.path} is gone, but ${output.path} depends on it.`);
    const ids = [origin.git, stagedIdOf(origin.path)].filter((id) => id !== undefined);
    await workspace.write(output.path, withCommittedLineEnds(new Set(ids), content));
  }
}

const writes = ({ action }: Step): boolean => ['carry', 'refresh', 'write'].includes(action);

const isSame = (one: LockEntry, other: LockEntry): boolean => serializeEntry(one) === serializeEntry(other);

const isCarry = (step: Step): step is Extract<Step, { action: 'carry' }> => step.action === 'carry';

/** Writes transcripts from answers that were paid for earlier. An error affects only its own source. */
export async function reuseAll(reuse: readonly ReuseTask[], keeper: Keeper, run: Run): Promise<Result[]> {
  const results: Result[] = [];
  const failed = new Set<string>();
  const kept = new Map<string, Promise<boolean>>();
  // Sequential: an answer can be large, and the speed of the disk is the limit anyway.
  for (const task of reuse) {
    const { key, replaces } = task.item;
    const result = await reuseOne(task, run, () => kept.set(key, keeper.keep(key, replaces)));
    log.info(progressOf(result));
    results.push(result);
    if (result.status === 'failed') failed.add(key);
  }
  // Released only after all tasks are done, since several sources can have the same answer.
  for (const [key, reuses] of Map.groupBy(reuse, ({ item }) => item.key)) {
    if (failed.has(key)) continue;
    const keeping = kept.get(key);
    if (keeping === undefined) await run.pending.remove(key);
    else
      keeper.release(
        key,
        reuses.map(({ item }) => item.entryKey),
        keeping,
      );
  }
  return results;
}

/** `keep` starts to store a pending answer. */
async function reuseOne(
  { item, answer: kept, saved }: ReuseTask,
  run: Run,
  keep: () => void,
): Promise<Result> {
  const { source, name, why, basis, key } = item;
  const named = { source: name, kind: source.kind } as const;
  try {
    if (saved !== undefined)
      return { status: 'reused', ...named, why, ...(await copySaved(item, saved, run)) };
    const answer = await kept?.read();
    const isStored = kept?.isStored ?? basis?.stored === true;
    if (answer !== undefined && !isStored && run.store !== undefined) {
      if (kept?.isPending === false) await run.pending.put(key, answer.raw);
      keep();
    }
    const before = run.lockfile.entries.get(item.entryKey);
    const delivery = await deliver(item, { answer, isStored }, run);
    // No step writes anything, and the files that seemed outdated turned out to be edited by somebody, so the entry is
    // the same.
    if (!item.steps.some(writes) && before && isSame(before, delivery.entry)) return unchanged(item);
    const digest =
      answer === undefined ? { excerpt: '' } : digestOf(answer.transcript, run.presenter.namesOf(source));
    return { status: 'reused', ...named, why, ...factsOf(delivery), ...digest };
  } catch (error) {
    const details = { status: undefined, requestId: basis?.requestId };
    const isUnreadable = error instanceof UnreadableAnswerError;
    return {
      status: 'failed',
      ...named,
      error: {
        code: isUnreadable ? 'unreadable-answer' : 'not-saved',
        message: messageOf(error),
        ...details,
      },
      answer: isUnreadable ? await run.runFolder.keepAnswer(error.raw) : undefined,
    };
  }
}

/** Copies saved transcripts into the workspace unchanged. */
async function copySaved(
  { outputs }: Item,
  { entry, read }: SavedTranscripts,
  { workspace, lockfile }: Run,
): Promise<TranscribedFacts & Digest> {
  for (const { path } of outputs) await workspace.write(path, await read(path));
  await lockfile.put(entry);
  return { ...factsOf({ files: outputs, edited: [], entry }), excerpt: '' };
}

/** The result of a source for which there is nothing to do. */
export function unchanged({ source, outputs, name, own, steps }: Item): Unchanged {
  const isLeft = (path: string): boolean =>
    steps.some(({ action, output }) => output.path === path && (action === 'leave' || action === 'adopt'));
  return {
    status: 'unchanged',
    source: name,
    kind: source.kind,
    files: outputs.filter(({ path }) => !isLeft(path)),
    edited: outputs.map(({ path }) => path).filter(isLeft),
    duration: own?.duration,
    requestId: own?.requestId,
  };
}
