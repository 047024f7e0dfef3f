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

/** What became of the files of a source. */
export interface Delivery {
  /** All that are as they should be. */
  readonly files: readonly Output[];
  /** Those that someone changed, and that are left. */
  readonly edited: readonly string[];
  /** What the lock file says of the source now. */
  readonly entry: LockEntry;
}

/**
 * Writes the files of a source, Deepgram's answer first, and records them once they are all there. The answer may only
 * be missing where no step needs it. `isStored` tells whether the answer is in the store already.
 */
export async function deliver(
  item: Item,
  answer: Answer | undefined,
  isStored: boolean,
  { workspace, lockfile, asked, presenter }: Pick<Run, 'workspace' | 'lockfile' | 'asked' | 'presenter'>,
): Promise<Delivery> {
  const placed: Placed[] = [];
  const renderer = rendererFor(item.source, presenter);
  const isKnown = answer !== undefined && answer.transcript.requestId === item.own?.requestId;
  for (const step of answerFirst(item.steps)) {
    // A known answer may have been read from the very file, and then proves nothing.
    const isItself = isKnown && isAnswer(step) && 'file' in step && step.file !== undefined;
    const proof = isItself ? undefined : answer;
    placed.push(await place(step, answer, proof, { workspace, renderer }));
  }
  // Not as it was planned: other sources may have got files of it meanwhile.
  const before = lockfile.entries.get(item.entryKey);
  const written = entryOf(item, before, placed, answer?.transcript, asked);
  const entry: LockEntry = isStored && !hasAnswer(written, placed) ? { ...written, stored: true } : written;
  const isOthers = Object.keys(entry.files).length === 0 && item.steps.some(isKeptForOthers);
  // Before they are forgotten: killed in between, the next run knows the new ones by what is recorded of these.
  for (const path of item.superseded) await workspace.remove(path);
  if (!isOthers) await lockfile.put(entry);
  const left = new Set(placed.filter(({ state }) => state === 'edited').map(({ output }) => output.path));
  const { outputs } = item;
  return {
    files: outputs.filter(({ path }) => !left.has(path)),
    edited: outputs.map(({ path }) => path).filter((path) => left.has(path)),
    entry,
  };
}

/** What the results tell of a source. */
export function factsOf({ files, edited, entry }: Delivery): TranscribedFacts {
  const { duration, channels, words, confidence, models, requestId } = entry;
  return { files, edited, duration, channels, words, confidence, models, requestId };
}

const isKeptForOthers = (step: Step): boolean => 'isOthers' in step && step.isOthers;

/** Whether Deepgram's answer is in a file that is as we wrote it. */
function hasAnswer(entry: LockEntry, placed: readonly Placed[]): boolean {
  const isEdited = placed.some(({ output, state }) => output.format === 'json' && state === 'edited');
  return answerFile(entry) !== undefined && !isEdited;
}

const isAnswer = ({ output }: Step): boolean => output.format === 'json';

const answerFirst = (steps: readonly Step[]): readonly Step[] =>
  steps.toSorted((a, b) => Number(isAnswer(b)) - Number(isAnswer(a)));

/** What the files of a source are made with. */
interface SourceRenderer {
  readonly content: (output: Output, answer: Answer) => Promise<string>;
  readonly rendering: (output: Output) => string;
}

function rendererFor(source: Source, { presentationOf }: Presenter): SourceRenderer {
  return {
    content: async (output, answer) => {
      // A run that only keeps files needs none of the formats.
      const { contentOf } = await import('../transcript/content.ts');
      return await contentOf(output.format, answer, presentationOf(source, output));
    },
    rendering: (output) => renderingOf(output.format, presentationOf(source, output)),
  };
}

type Carry = Extract<Step, { action: 'carry' }>;

interface Desk {
  readonly workspace: Workspace;
  readonly renderer: SourceRenderer;
}

/** `proof` is an answer that shows by its rendering that a file is ours. */
async function place(
  step: Step,
  answer: Answer | undefined,
  proof: Answer | undefined,
  desk: Desk,
): Promise<Placed> {
  const { output } = step;
  switch (step.action) {
    case 'keep':
      return { output, file: step.isOthers ? undefined : step.file, state: 'ours' };
    case 'carry':
      return await carry(step, answer, desk);
    case 'refresh':
      if (answer === undefined) return { output, file: step.file, state: 'ours' };
      return await write(output, answer, desk);
    case 'leave':
    case 'adopt':
      return (
        (proof && (await adopt(output, proof, desk))) ?? {
          output,
          file: isKeptForOthers(step) ? undefined : step.file,
          state: 'edited',
        }
      );
    case 'write':
      if (answer === undefined) throw new Error(`${output.path} cannot be written without an answer.`);
      return await write(output, answer, desk);
  }
}

/**
 * What is recorded of a file that was copied before all else, since its origin may be overwritten. Of one that someone
 * changed, the same as the next run would, so that it finds nothing to record.
 */
async function carry(step: Carry, answer: Answer | undefined, desk: Desk): Promise<Placed> {
  const { origin, output } = step;
  const carried: Placed = { output, file: { ...origin, path: output.path }, state: 'ours' };
  if (!step.stale && origin.rendering === desk.renderer.rendering(output)) return carried;
  if (await isAsWritten(step, desk))
    return step.stale && answer !== undefined ? await write(output, answer, desk) : carried;
  // The answer may have been read from the very file, and then proves nothing.
  const proof = isAnswer(step) ? undefined : answer;
  const adopted = proof && (await adopt(output, proof, desk));
  return adopted ?? { ...carried, file: { ...origin, path: output.path, rendering: OUTDATED } };
}

/** Whether nobody changed a file that was taken over. */
async function isAsWritten({ origin, output }: Carry, { workspace }: Desk): Promise<boolean> {
  const content = await workspace.read(output.path);
  return content === undefined || isContentOf(content, origin.git);
}

async function write(output: Output, answer: Answer, { workspace, renderer }: Desk): Promise<Placed> {
  const content = await renderer.content(output, answer);
  await workspace.write(output.path, content);
  return { output, file: recorded(output, content, renderer), state: 'ours' };
}

/** A file that is not as recorded is ours nevertheless if a run was killed between writing and recording it. */
async function adopt(
  output: Output,
  answer: Answer,
  { workspace, renderer }: Desk,
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
