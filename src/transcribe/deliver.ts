import { blobId } from '../lib/hash.ts';
import { isContentOf } from '../lib/line-ends.ts';
import type { Source } from '../recordings/source.ts';
import { renderingOf } from '../transcript/formats.ts';
import type { Answer } from '../transcript/transcript.ts';
import { entryOf, type Placed } from './entry.ts';
import { answerFile, type LockEntry, type LockedFile, OUTDATED } from './lockfile/lock.ts';
import type { Item } from './plan/assess.ts';
import type { Output } from './plan/jobs.ts';
import type { Step } from './plan/steps.ts';
import type { Presenter } from './presenter.ts';
import type { TranscribedFacts } from './report/result.ts';
import type { Run } from './run.ts';
import type { Workspace } from './save/workspace.ts';

/** The outcome for the files of a source. */
export interface Delivery {
  /** All files that are up to date. */
  readonly files: readonly Output[];
  /** Files that somebody edited and that are left unchanged. */
  readonly edited: readonly string[];
  /** The entry of the source in the lock file after the delivery. */
  readonly entry: LockEntry;
}

interface DeliveredAnswer {
  /** Undefined only if no step needs it. */
  readonly answer: Answer | undefined;
  /** Whether the answer is already in the store. */
  readonly isStored: boolean;
}

/** Writes the files of a source, with Deepgram's answer first, and records them after all of them are written. */
export async function deliver(
  item: Item,
  { answer, isStored }: DeliveredAnswer,
  { workspace, lockfile, asked, presenter }: Pick<Run, 'workspace' | 'lockfile' | 'asked' | 'presenter'>,
): Promise<Delivery> {
  const placed: Placed[] = [];
  const renderer = rendererFor(item.source, presenter);
  const isKnown = answer !== undefined && answer.transcript.requestId === item.own?.requestId;
  for (const step of answerFirst(item.steps)) {
    // A known answer may have been read from this file, so it cannot prove that the file is unchanged.
    const isSameFile = isKnown && isAnswerStep(step) && 'file' in step && step.file !== undefined;
    const proof = isSameFile ? undefined : answer;
    placed.push(await carryOutStep(step, answer, proof, { workspace, renderer }));
  }
  // Read again instead of taken from the plan: other sources may have taken over some of its files in the meantime.
  const own = lockfile.entries.get(item.entryKey);
  const written = entryOf(item, { own, placed, transcript: answer?.transcript, asked });
  const entry: LockEntry = isStored && !hasAnswer(written, placed) ? { ...written, stored: true } : written;
  const isOnlyOthers = Object.keys(entry.files).length === 0 && item.steps.some(isKeptForOthers);
  // Superseded files are removed before their entry is replaced: if the run is killed in between, the next run
  // recognizes the new files by the old entry.
  for (const path of item.superseded) await workspace.remove(path);
  if (!isOnlyOthers) await lockfile.put(entry);
  const editedPaths = new Set(
    placed.filter(({ state }) => state === 'edited').map(({ output }) => output.path),
  );
  const { outputs } = item;
  return {
    files: outputs.filter(({ path }) => !editedPaths.has(path)),
    edited: outputs.map(({ path }) => path).filter((path) => editedPaths.has(path)),
    entry,
  };
}

/** The facts about a source that the results contain. */
export function factsOf({ files, edited, entry }: Delivery): TranscribedFacts {
  const { duration, channels, words, confidence, models, requestId } = entry;
  return { files, edited, duration, channels, words, confidence, models, requestId };
}

const isKeptForOthers = (step: Step): boolean => 'belongsToOther' in step && step.belongsToOther;

/** Whether Deepgram's answer is in a `json` file that nobody edited. */
function hasAnswer(entry: LockEntry, placed: readonly Placed[]): boolean {
  const isEdited = placed.some(({ output, state }) => output.format === 'json' && state === 'edited');
  return answerFile(entry) !== undefined && !isEdited;
}

const isAnswerStep = ({ output }: Step): boolean => output.format === 'json';

const answerFirst = (steps: readonly Step[]): readonly Step[] =>
  steps.toSorted((a, b) => Number(isAnswerStep(b)) - Number(isAnswerStep(a)));

/** Renders the files of a source. */
interface SourceRenderer {
  readonly content: (output: Output, answer: Answer) => Promise<string>;
  readonly rendering: (output: Output) => string;
}

function rendererFor(source: Source, { presentationOf }: Presenter): SourceRenderer {
  return {
    content: async (output, answer) => {
      // Imported late, since a run that only keeps files needs none of the formats.
      const { contentOf } = await import('../transcript/content.ts');
      return await contentOf(output.format, answer, presentationOf(source, output));
    },
    rendering: (output) => renderingOf(output.format, presentationOf(source, output)),
  };
}

type Carry = Extract<Step, { action: 'carry' }>;

interface StepContext {
  readonly workspace: Workspace;
  readonly renderer: SourceRenderer;
}

/** Carries out one step. `proof` is an answer whose rendering can prove that this action wrote the file. */
async function carryOutStep(
  step: Step,
  answer: Answer | undefined,
  proof: Answer | undefined,
  context: StepContext,
): Promise<Placed> {
  const { output } = step;
  switch (step.action) {
    case 'keep':
      return { output, file: step.belongsToOther ? undefined : step.file, state: 'ours' };
    case 'carry':
      return await carry(step, answer, context);
    case 'refresh':
      if (answer === undefined) return { output, file: step.file, state: 'ours' };
      return await write(output, answer, context);
    case 'leave':
    case 'adopt':
      return (
        (proof && (await adopt(output, proof, context))) ?? {
          output,
          file: isKeptForOthers(step) ? undefined : step.file,
          state: 'edited',
        }
      );
    case 'write':
      if (answer === undefined) throw new Error(`${output.path} cannot be written without an answer.`);
      return await write(output, answer, context);
  }
}

/**
 * The record of a file that was copied earlier, before its origin could be overwritten. For a file that somebody
 * edited, the record is the same as the one that the next run would make, so that the next run has nothing to update.
 */
async function carry(step: Carry, answer: Answer | undefined, context: StepContext): Promise<Placed> {
  const { origin, output } = step;
  const carried: Placed = { output, file: { ...origin, path: output.path }, state: 'ours' };
  if (!step.stale && origin.rendering === context.renderer.rendering(output)) return carried;
  if (await isAsWritten(step, context))
    return step.stale && answer !== undefined ? await write(output, answer, context) : carried;
  // The answer may have been read from this file, so it cannot prove that the file is unchanged.
  const proof = isAnswerStep(step) ? undefined : answer;
  const adopted = proof && (await adopt(output, proof, context));
  return adopted ?? { ...carried, file: { ...origin, path: output.path, rendering: OUTDATED } };
}

/** Whether a copied file is as this action wrote it, without edits. */
async function isAsWritten({ origin, output }: Carry, { workspace }: StepContext): Promise<boolean> {
  const content = await workspace.read(output.path);
  return content === undefined || isContentOf(content, origin.git);
}

async function write(output: Output, answer: Answer, { workspace, renderer }: StepContext): Promise<Placed> {
  const content = await renderer.content(output, answer);
  await workspace.write(output.path, content);
  return { output, file: recorded(output, content, renderer), state: 'ours' };
}

/**
 * A file that differs from its record is still from this action if a run was killed between writing and recording it.
 */
async function adopt(
  output: Output,
  answer: Answer,
  { workspace, renderer }: StepContext,
): Promise<Placed | undefined> {
  const content = await renderer.content(output, answer);
  const there = await workspace.read(output.path);
  return there !== undefined && isContentOf(there, blobId(content))
    ? { output, file: recorded(output, content, renderer), state: 'ours' }
    : undefined;
}

function recorded(output: Output, content: string, { rendering }: SourceRenderer): LockedFile {
  return { path: output.path, git: blobId(content), rendering: rendering(output) };
}
