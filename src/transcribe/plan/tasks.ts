import { type Fingerprint, sameContent } from '../../recordings/fingerprint.ts';
import type { Answer } from '../../transcript/transcript.ts';
import type { LockEntry, LockedFile } from '../lockfile/lock.ts';
import type { Item } from './assess.ts';
import type { Divided } from './divided.ts';
import type { Amount } from './price.ts';
import { isStale, needsAnswer, type Step, takesAnswer } from './steps.ts';

/** An answer that was paid for earlier. It is read when it is needed. */
export interface KeptAnswer {
  /** Whether it is in the store already. */
  readonly isStored: boolean;
  /** Whether it is among the pending answers; if not, a file of the workspace has it. */
  readonly isPending: boolean;
  read(): Promise<Answer>;
}

/** Transcripts of a source that are where the run saves to, but not in the checkout. */
export interface SavedTranscripts {
  /** What is recorded of them there. */
  readonly entry: LockEntry;
  /** Throws an Error if the file no longer exists. */
  read(path: string): Promise<Uint8Array>;
}

/** Nothing to do, or nothing that may be written. */
interface UnchangedTask {
  readonly kind: 'unchanged';
  readonly item: Item;
}

/** A source whose transcripts come from an answer that was paid for. */
export interface ReuseTask {
  readonly kind: 'reuse';
  readonly item: Item;
  /** The answer; undefined where all files can be taken over from elsewhere. */
  readonly answer: KeptAnswer | undefined;
  /** The transcripts themselves, where the run saves to; undefined if they are made here. */
  readonly saved: SavedTranscripts | undefined;
}

/** A request to Deepgram, with what it is expected to come to. */
interface RequestFacts extends Amount {
  /** The source that is sent. */
  readonly item: Item;
  /** Sources with the same audio, which get the same answer. */
  readonly followers: readonly Item[];
  /** One of them has no transcript of its media as they are now. */
  readonly isNew: boolean;
  /** Set if it is sent in parts: then it comes to those of them that are not paid for yet. */
  readonly divided?: Divided;
}

/** A request that is made. */
export interface TranscribeTask extends RequestFacts {
  readonly kind: 'transcribe';
}

/** A request that the caps do not allow. */
interface HeldBackTask extends RequestFacts {
  readonly kind: 'held-back';
}

export type RequestTask = TranscribeTask | HeldBackTask;

/** What is to be done about a source, or about several with the same audio. */
export type Task = UnchangedTask | ReuseTask | RequestTask;

/** Where answers and transcripts were found. */
interface FoundEarlier {
  /** Answers that are kept somewhere, by key. */
  readonly answers: ReadonlyMap<string, KeptAnswer>;
  /** What is where the run saves to, by the name of the source. */
  readonly saved: ReadonlyMap<string, SavedTranscripts>;
}

/** Sorts sources by what they need: what nothing is to be done about, what costs nothing, what is sent. */
export function decideTasks(items: readonly Item[], { answers, saved }: FoundEarlier): Task[] {
  const unchanged: UnchangedTask[] = [];
  const reuse: ReuseTask[] = [];
  const asked: Item[] = [];
  for (const item of items) {
    const [answer, there] = [answers.get(item.key), saved.get(item.name)];
    const has = (test: (step: Step) => boolean): boolean => item.steps.some(test);
    if (answer !== undefined && (has(needsAnswer) || has(takesAnswer)))
      reuse.push({ kind: 'reuse', item, answer, saved: undefined });
    else if (there !== undefined) reuse.push({ kind: 'reuse', item, answer: undefined, saved: there });
    else if (has(needsAnswer)) asked.push(item);
    else if (has(isCarried)) reuse.push({ kind: 'reuse', item, answer: undefined, saved: undefined });
    else unchanged.push({ kind: 'unchanged', item });
  }
  return [...unchanged, ...reuse, ...requestsFor(asked)];
}

const isCarried = ({ action }: Step): boolean => action === 'carry';

/** One for all that get the same answer. */
function requestsFor(items: readonly Item[]): TranscribeTask[] {
  const byAudio = Map.groupBy(items, ({ key, replaces = key }) => replaces);
  return [...byAudio.values()].flatMap((alike) => {
    // What is asked for again must be new, and is good for the others, too.
    const [first, ...others] = alike.toSorted((a, b) => b.again.length - a.again.length);
    if (first === undefined) return [];
    const why = `the same audio as ${first.name}`;
    return [
      requestOf(
        forNewAnswer(first),
        others.map((other) => ({ ...forNewAnswer(other), why })),
      ),
    ];
  });
}

/** Of what it comes to nothing is known yet. */
function requestOf(item: Item, followers: readonly Item[]): TranscribeTask {
  return { kind: 'transcribe', item, followers, isNew: [item, ...followers].some(lacksTranscript) };
}

/** Whether a source has no transcript of its media as they are now. */
const lacksTranscript = ({
  own,
  media,
}: {
  readonly own: LockEntry | undefined;
  readonly media: Fingerprint;
}) => own === undefined || !sameContent(own.media, media);

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

/** All tasks of a kind, in their order. */
export function ofKind<K extends Task['kind']>(
  tasks: readonly Task[],
  kind: K,
): Extract<Task, { readonly kind: K }>[] {
  return tasks.filter((task): task is Extract<Task, { readonly kind: K }> => task.kind === kind);
}

/** Whether a task is a request, held back or not. */
export const isRequest = (task: Task): task is RequestTask => 'followers' in task;

/** The sources that a task is about. */
export const itemsOf = (task: Task): readonly Item[] =>
  isRequest(task) ? [task.item, ...task.followers] : [task.item];

/** Tasks without the requests for some sources. Where the one that is to be sent is left out, the next with the same audio is sent. */
export function withoutRequests(tasks: readonly Task[], names: ReadonlySet<string>): Task[] {
  return tasks.flatMap((task): Task[] => {
    if (task.kind !== 'transcribe') return [task];
    const [first, ...others] = itemsOf(task).filter(({ name }) => !names.has(name));
    return first === undefined ? [] : [requestOf(first, others)];
  });
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
  tasks: readonly Task[],
  isCommitted: (file: LockedFile) => boolean,
): Map<string, string[]> {
  const unsaved = ofKind(tasks, 'unchanged').map(({ item: { name, steps } }) => {
    const files = steps.flatMap((step) => (step.action === 'keep' ? [step.file] : []));
    return [name, files.filter((file) => !isCommitted(file)).map(({ path }) => path)] as const;
  });
  return new Map(unsaved.filter(([, paths]) => paths.length > 0));
}
