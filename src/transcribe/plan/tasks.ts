import { type Fingerprint, sameContent } from '../../recordings/fingerprint.ts';
import type { Answer } from '../../transcript/transcript.ts';
import type { LockEntry, LockedFile } from '../lockfile/lock.ts';
import type { Item } from './assess.ts';
import type { Divided } from './divided.ts';
import type { Amount } from './price.ts';
import { isStale, needsAnswer, type Step, takesAnswer } from './steps.ts';

/** An answer that was paid for earlier. It is read when it is needed. */
export interface KeptAnswer {
  /** Whether it is already in the store. */
  readonly isStored: boolean;
  /** Whether it is among the pending answers; if not, it is in a file of the workspace. */
  readonly isPending: boolean;
  read(): Promise<Answer>;
}

/** Transcripts of a source that are saved but missing from the checkout. */
export interface SavedTranscripts {
  /** The saved entry of the source. */
  readonly entry: LockEntry;
  /** Throws an Error if the file no longer exists. */
  read(path: string): Promise<Uint8Array>;
}

/** A source for which nothing is to be done, or nothing can be written. */
interface UnchangedTask {
  readonly kind: 'unchanged';
  readonly item: Item;
}

/** A source whose transcripts are made from an answer that is already paid for. */
export interface ReuseTask {
  readonly kind: 'reuse';
  readonly item: Item;
  /** The answer; undefined if all files can be copied. */
  readonly answer: KeptAnswer | undefined;
  /** The saved transcripts to copy; undefined if the transcripts are rendered here. */
  readonly saved: SavedTranscripts | undefined;
}

/** A request to Deepgram, with its expected amount. */
interface RequestFacts extends Amount {
  /** The source that is sent. */
  readonly item: Item;
  /** Sources with the same audio, which get the same answer. */
  readonly followers: readonly Item[];
  /** Whether one of the sources has no transcript of its current media. */
  readonly isNew: boolean;
  /** Set if it is sent in parts: the amount then includes only parts that are not yet paid for. */
  readonly divided?: Divided;
}

/** A request that is sent. */
export interface TranscribeTask extends RequestFacts {
  readonly kind: 'transcribe';
}

/** A request that exceeds the caps. */
interface HeldBackTask extends RequestFacts {
  readonly kind: 'held-back';
}

export type RequestTask = TranscribeTask | HeldBackTask;

/** The work for a source, or for several with the same audio. */
export type Task = UnchangedTask | ReuseTask | RequestTask;

/** Answers and transcripts that exist already. */
interface FoundEarlier {
  /** Answers that are kept somewhere, by key. */
  readonly answers: ReadonlyMap<string, KeptAnswer>;
  /** Saved transcripts, by the name of the source. */
  readonly saved: ReadonlyMap<string, SavedTranscripts>;
}

/** Sorts sources by what they need: nothing, a rendering without cost, or a request. */
export function decideTasks(items: readonly Item[], { answers, saved }: FoundEarlier): Task[] {
  const unchanged: UnchangedTask[] = [];
  const reuse: ReuseTask[] = [];
  const unanswered: Item[] = [];
  for (const item of items) {
    const [answer, copyable] = [answers.get(item.key), saved.get(item.name)];
    const has = (test: (step: Step) => boolean): boolean => item.steps.some(test);
    if (answer !== undefined && (has(needsAnswer) || has(takesAnswer)))
      reuse.push({ kind: 'reuse', item, answer, saved: undefined });
    else if (copyable !== undefined) reuse.push({ kind: 'reuse', item, answer: undefined, saved: copyable });
    else if (has(needsAnswer)) unanswered.push(item);
    else if (has(isCarried)) reuse.push({ kind: 'reuse', item, answer: undefined, saved: undefined });
    else unchanged.push({ kind: 'unchanged', item });
  }
  return [...unchanged, ...reuse, ...requestsFor(unanswered)];
}

const isCarried = ({ action }: Step): boolean => action === 'carry';

/** One request for all items that get the same answer. */
function requestsFor(items: readonly Item[]): TranscribeTask[] {
  const byAudio = Map.groupBy(items, ({ key, replaces = key }) => replaces);
  return [...byAudio.values()].flatMap((alike) => {
    // An item with a `retranscribe` request needs a new answer, which also serves the others.
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

/** A request whose amount is still unknown. */
function requestOf(item: Item, followers: readonly Item[]): TranscribeTask {
  return { kind: 'transcribe', item, followers, isNew: [item, ...followers].some(lacksTranscript) };
}

/** Whether a source has no transcript of its current media. */
const lacksTranscript = ({
  own,
  media,
}: {
  readonly own: LockEntry | undefined;
  readonly media: Fingerprint;
}) => own === undefined || !sameContent(own.media, media);

/** The item for a new answer: it may differ from the former one, so all unedited files are written again. */
function forNewAnswer(item: Item): Item {
  const { basis, why } = item;
  const steps = item.steps.map((step): Step => {
    const isOurs =
      step.action === 'keep' || step.action === 'refresh' || (step.action === 'carry' && !step.edited);
    return isOurs ? { output: step.output, action: 'write' } : step;
  });
  if (basis === undefined && steps.every((step, index) => step === item.steps[index])) return item;
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

/** The sources of a task. */
export const itemsOf = (task: Task): readonly Item[] =>
  isRequest(task) ? [task.item, ...task.followers] : [task.item];

/**
 * The tasks without requests for some sources. If the source to be sent is removed, the next one with the same audio is
 * sent.
 */
export function withoutRequests(tasks: readonly Task[], names: ReadonlySet<string>): Task[] {
  return tasks.flatMap((task): Task[] => {
    if (task.kind !== 'transcribe') return [task];
    const [first, ...others] = itemsOf(task).filter(({ name }) => !names.has(name));
    return first === undefined ? [] : [requestOf(first, others)];
  });
}

/** Whether no transcript of a source is here, so that saved transcripts can be copied unchanged. */
export const hasNoFiles = ({ steps }: Item): boolean => steps.every(needsAnswer);

/**
 * Whether and where an answer is searched: in remote places only if it would otherwise be paid for, and in the store
 * also if files can be rendered again from it.
 */
export function searchScope({ basis, steps }: Item): 'nowhere' | 'here' | 'store' | 'everywhere' {
  if (steps.some(needsAnswer)) return 'everywhere';
  if (!steps.some(takesAnswer)) return 'nowhere';
  if (basis === undefined) return 'everywhere';
  return basis.stored === true && steps.some(isStale) ? 'store' : 'here';
}

/** Paths that may be written, and paths of files without a record, which must at least be regular files. */
export function pathsToWrite({ steps }: Item): string[] {
  const isLeft = (step: Step): boolean =>
    step.action === 'keep' || step.action === 'leave' || (step.action === 'adopt' && step.file !== undefined);
  return steps.filter((step) => !isLeft(step)).map(({ output }) => output.path);
}

/** Files that are up to date but not in git, for example after a commit that failed; by source. */
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
