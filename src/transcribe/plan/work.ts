import type { LockEntry, LockedFile } from '../lockfile/lock.ts';
import type { Item } from './assess.ts';
import { isStale, needsAnswer, type Step, takesAnswer } from './steps.ts';

/** A source whose transcripts come from an answer that was paid for. */
export interface Reuse<Kept> {
  readonly item: Item;
  /** The answer; undefined where all files can be taken over from elsewhere. */
  readonly answer: Kept | undefined;
  /** The transcripts themselves, where the run saves to; undefined if they are made here. */
  readonly saved?: Saved | undefined;
}

/** Transcripts of a source that are where the run saves to, but not in the checkout. */
export interface Saved {
  /** What is recorded of them there. */
  readonly entry: LockEntry;
  /** Throws an Error if there is no such file any more. */
  read(path: string): Promise<Uint8Array>;
}

/** A request to Deepgram. */
export interface Transcription {
  /** The source that is sent. */
  readonly item: Item;
  /** Sources with the same audio, which get the same answer. */
  readonly followers: readonly Item[];
}

/** What a run is to do. */
export interface Work<Kept> {
  /** Nothing to do, or nothing that may be written. */
  readonly unchanged: readonly Item[];
  readonly reuse: readonly Reuse<Kept>[];
  readonly transcribe: readonly Transcription[];
}

/**
 * Sorts sources by what they need. `answers` are those that are kept somewhere, by key, and `saved` what is where the run
 * saves to, by the name of the source.
 */
export function planWork<Kept>(
  items: readonly Item[],
  answers: ReadonlyMap<string, Kept>,
  saved: ReadonlyMap<string, Saved> = new Map(),
): Work<Kept> {
  const unchanged: Item[] = [];
  const reuse: Reuse<Kept>[] = [];
  const requests: Item[] = [];
  for (const item of items) {
    const answer = answers.get(item.key);
    const has = (test: (step: Step) => boolean): boolean => item.steps.some(test);
    if (answer !== undefined && (has(needsAnswer) || has(takesAnswer))) reuse.push({ item, answer });
    else if (saved.has(item.name)) reuse.push({ item, answer: undefined, saved: saved.get(item.name) });
    else if (has(needsAnswer)) requests.push(item);
    else if (has(isCarried)) reuse.push({ item, answer: undefined });
    else unchanged.push(item);
  }
  const byAudio = Map.groupBy(requests, ({ key, replaces = key }) => replaces);
  const transcribe = [...byAudio.values()].flatMap((alike) => {
    // What is asked for again must be new, and is good for the others, too.
    const [first, ...others] = alike.toSorted((a, b) => b.again.length - a.again.length);
    if (first === undefined) return [];
    const why = `the same audio as ${first.name}`;
    return [
      {
        item: forNewAnswer(first),
        followers: others.map((other) => ({ ...forNewAnswer(other), why })),
      },
    ];
  });
  return { unchanged, reuse, transcribe };
}

const isCarried = ({ action }: Step): boolean => action === 'carry';

/** A new answer may differ from the one before: all that is ours is written anew from it. */
function forNewAnswer(item: Item): Item {
  const { basis, why } = item;
  const steps = item.steps.map((step): Step => {
    const isOurs =
      step.action === 'keep' || step.action === 'refresh' || (step.action === 'carry' && !step.edited);
    return isOurs ? { output: step.output, action: 'write' } : step;
  });
  const lost = basis === undefined ? why : `${why}, and the answer is no longer kept`;
  return { ...item, steps, why: lost };
}

/** Whether nothing of a source is here: then its transcripts may as well be taken as they are elsewhere. */
export const isBare = ({ steps }: Item): boolean => steps.every(needsAnswer);

/**
 * Whether an answer must be looked for, and how far: beyond this machine only for what would be paid for, and in the
 * store for what can be rendered anew from it.
 */
export function lookup({ basis, steps }: Item): 'nowhere' | 'here' | 'store' | 'everywhere' {
  if (steps.some(needsAnswer)) return 'everywhere';
  if (!steps.some(takesAnswer)) return 'nowhere';
  if (basis === undefined) return 'everywhere';
  return basis.stored === true && steps.some(isStale) ? 'store' : 'here';
}

/** Paths that may be written, and those of files that nobody has recorded, which must be files at least. */
export function pathsToWrite({ steps }: Item): string[] {
  const isLeft = (step: Step): boolean =>
    step.action === 'keep' || step.action === 'leave' || (step.action === 'adopt' && step.file !== undefined);
  return steps.filter((step) => !isLeft(step)).map(({ output }) => output.path);
}

/** Files that are as they should be and that git does not have, as after a commit that failed; by source. */
export function unsavedFiles(
  unchanged: readonly Item[],
  isCommitted: (file: LockedFile) => boolean,
): Map<string, string[]> {
  const unsaved = unchanged.map(({ name, steps }) => {
    const files = steps.flatMap((step) => (step.action === 'keep' ? [step.file] : []));
    return [name, files.filter((file) => !isCommitted(file)).map(({ path }) => path)] as const;
  });
  return new Map(unsaved.filter(([, paths]) => paths.length > 0));
}
