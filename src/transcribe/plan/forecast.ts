import { sameMedia } from '../../recordings/media.ts';
import type { Item } from './assess.ts';
import { applyCaps, type Caps } from './caps.ts';
import type { Orphan } from './orphans.ts';
import { type Amount, type Estimate, estimate } from './price.ts';
import { isStale, type Step } from './steps.ts';
import type { Transcription, Work } from './work.ts';

/** A request with what it is expected to come to. */
export interface Request extends Amount {
  readonly name: string;
  readonly item: Item;
  readonly transcription: Transcription;
  /** A source of it has no transcript of its media as they are now. */
  readonly isNew: boolean;
}

/** What a run is about to do, and what it will cost. */
export interface Forecast {
  /** What is sent, in this order: first what has no transcript yet. */
  readonly send: readonly Request[];
  /** What the caps do not allow. */
  readonly heldBack: readonly Request[];
  /** Which cap the plan is above; undefined if none. */
  readonly over: string | undefined;
  /** What all requests come to, those that are held back too. */
  readonly total: Estimate;
  /** Sources that nothing is known of. */
  readonly added: readonly Request[];
  /** Sources whose media or options changed, or whose answer is lost. */
  readonly changed: readonly Request[];
  /** Sources that get the answer of other sources or of earlier runs. */
  readonly reused: readonly Item[];
  /** Sources whose own answer is rendered again. */
  readonly rerendered: readonly Item[];
  readonly unchanged: readonly Item[];
  /** Paths of files that are left as they are, because nobody recorded them, and no answer tells whether they are ours. */
  readonly unrecorded: readonly string[];
  /** Paths of transcripts that are left as they are, because someone changed them. */
  readonly edited: readonly string[];
  /** Paths of transcripts that stay as they were rendered before, because their answer is not kept. */
  readonly stale: readonly string[];
  readonly orphans: readonly Orphan[];
}

/** Puts work into numbers. `amountOf` tells what a request is expected to come to. */
export function forecast(
  work: Work<unknown>,
  orphans: readonly Orphan[],
  amountOf: (transcription: Transcription) => Amount,
  caps: Caps,
): Forecast {
  const requests = work.transcribe.map((transcription) => ({
    name: transcription.item.name,
    item: transcription.item,
    transcription,
    isNew: lacksTranscript(transcription),
    ...amountOf(transcription),
  }));
  const isAdded = ({ transcription }: Request): boolean => transcription.item.own === undefined;
  const kept = work.reuse.map(({ item }) => item);
  const isOwn = ({ basis, name }: Item): boolean => basis?.source === name;
  const capped = applyCaps(
    requests.toSorted((a, b) => Number(b.isNew) - Number(a.isNew)),
    caps,
  );
  const sent = capped.send.map(({ transcription }) => transcription);
  const followers = sent.flatMap((transcription) => transcription.followers);
  const asked = work.transcribe.flatMap(({ item, followers }) => [item, ...followers]);
  return {
    ...capped,
    total: estimate(requests),
    added: requests.filter(isAdded),
    changed: requests.filter((request) => !isAdded(request)),
    reused: [...kept.filter((item) => !isOwn(item)), ...followers],
    rerendered: kept.filter(isOwn),
    unchanged: work.unchanged,
    edited: [
      // No answer is at hand that could have been written to what is not as recorded.
      ...pathsOf([...work.unchanged, ...asked], (step) => isLeft(step) || isAdopted(step)),
      ...pathsOf(kept, isLeft),
    ],
    unrecorded: pathsOf([...work.unchanged, ...asked], isUnrecorded),
    stale: [
      ...stalePaths(work.unchanged),
      ...stalePaths(work.reuse.flatMap(({ item, answer }) => (answer === undefined ? [item] : []))),
    ],
    orphans: orphans.filter(({ renamedTo }) => renamedTo === undefined),
  };
}

/** Whether a source of a request has no transcript of its media as they are now. */
const lacksTranscript = ({ item, followers }: Transcription): boolean =>
  [item, ...followers].some(({ own, media }) => own === undefined || !sameMedia(own.media, media));

const stalePaths = (items: readonly Item[]): string[] => pathsOf(items, isStale);

const isLeft = ({ action }: Step): boolean => action === 'leave';
const isAdopted = (step: Step): boolean => step.action === 'adopt' && step.file !== undefined;
const isUnrecorded = (step: Step): boolean => step.action === 'adopt' && step.file === undefined;

const pathsOf = (items: readonly Item[], test: (step: Step) => boolean): string[] =>
  items.flatMap(({ steps }) => steps.filter(test).map(({ output }) => output.path));
