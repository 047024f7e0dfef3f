import type { Source } from '../../recordings/source.ts';
import {
  type Asked,
  fileOf,
  type Lock,
  type LockEntry,
  type LockedFile,
  OUTDATED,
} from '../lockfile/lock.ts';
import type { Output } from './jobs.ts';
import type { Trust } from './trust.ts';

/** A file at a path where we may write: as we wrote it, changed since, or there without our having written it. */
export type FileState = 'missing' | 'ours' | 'edited' | 'foreign';

/** What becomes of one output. */
export type Step = { readonly output: Output } & (
  | { readonly action: 'keep'; readonly file: LockedFile; readonly isOthers: boolean }
  /** Someone changed it. */
  | { readonly action: 'leave'; readonly file: LockedFile; readonly isOthers: boolean }
  /** The same audio has it under another path. What is stale is written anew if the answer is at hand. */
  | {
      readonly action: 'carry';
      readonly origin: LockedFile;
      readonly edited: boolean;
      readonly stale: boolean;
    }
  /** Needs the answer. */
  | { readonly action: 'write' }
  /** Written anew if the answer is at hand, and else kept. */
  | { readonly action: 'refresh'; readonly file: LockedFile }
  /** Not as recorded: ours if it is what we would write, as after a kill before it was recorded, and else someone's. */
  | { readonly action: 'adopt'; readonly file: LockedFile | undefined }
);

/** What is known before anything is decided. */
export interface Survey {
  readonly entries: Lock;
  readonly asked: Asked;
  readonly overwriteEdited: boolean;
  /** Which rendering makes an output of a source today. */
  readonly rendering: (source: Source, output: Output) => string;
  readonly stateOf: (path: string) => FileState;
  /** Whether a file has the content of this id. Asked only of files that are not as recorded. */
  readonly hasContent: (path: string, git: string) => boolean;
  /** Whether git has something at a path. */
  readonly isTracked: (path: string) => boolean;
  readonly isTemplated: Trust['isTemplated'];
  /** Whether the media of a recorded source are no longer here. */
  readonly isGone: (name: string) => boolean;
  /** The marks of what asks for a source to be transcribed again. */
  readonly marksOf: (source: string) => readonly string[];
  /** Keys of answers that a killed run left. Files of these answers may exist without a record. */
  readonly pending: ReadonlySet<string>;
}

/** What the lock file knows of a source. */
export interface KnownSource {
  readonly source: Source;
  readonly key: string;
  /** The marks of the requests to transcribe it again that its answer is for. */
  readonly again: readonly string[];
  /** What this writer got with the same options, whatever the media were. */
  readonly mine: LockEntry | undefined;
  readonly own: LockEntry | undefined;
  /** The entries of the source. */
  readonly recorded: readonly LockEntry[];
  /** Those of them with the answer to the same request for the same media. */
  readonly current: readonly LockEntry[];
  /** The entries that have that answer and from which files may be taken over, the nearest first. */
  readonly origins: readonly LockEntry[];
  /** Whether no killed run had begun to write its files. */
  readonly isSettled: boolean;
}

/** Whether an entry has the file of an output. */
export const holds = (entry: LockEntry, { format, path }: Output): boolean =>
  fileOf(entry, format)?.path === path;

/** The table of this is in docs/architecture.md. */
export function stepFor(output: Output, known: KnownSource, survey: Survey): Step {
  const state = survey.stateOf(output.path);
  const rendering = survey.rendering(known.source, output);
  const holder = known.current.find((entry) => holds(entry, output));
  const isCurrent = holder !== undefined;
  const here = fileOf(holder ?? known.recorded.find((entry) => holds(entry, output)), output.format);
  const carried = isCurrent ? undefined : carryFrom(known, output, rendering, survey);
  if (carried !== undefined) return carried;
  const isOthers = holder !== known.mine;
  if ((state === 'edited' || state === 'foreign') && !survey.overwriteEdited) {
    // A file that a killed run has not recorded looks edited, too.
    return known.isSettled && isCurrent && here !== undefined && isLatest(here, rendering)
      ? { output, action: 'leave', file: here, isOthers }
      : { output, action: 'adopt', file: here && { ...here, rendering: OUTDATED } };
  }
  if (isCurrent && state === 'ours' && here !== undefined && here.rendering !== OUTDATED) {
    return here.rendering === rendering
      ? { output, action: 'keep', file: here, isOthers }
      : { output, action: 'refresh', file: here };
  }
  return { output, action: 'write' };
}

/** Whether no run would write the file again, and so none can have begun to. */
const isLatest = (file: LockedFile, rendering: string): boolean =>
  file.rendering === rendering || file.rendering === OUTDATED;

/** Takes a file over from where the same audio has it, if it is someone's work or made of the same answer. */
function carryFrom(
  { origins, current }: KnownSource,
  output: Output,
  rendering: string,
  survey: Survey,
): Step | undefined {
  const { stateOf } = survey;
  for (const entry of origins) {
    const origin = fileOf(entry, output.format);
    if (origin === undefined) continue;
    // It may lie there already, recorded for another source or moved by someone.
    const isHere = origin.path === output.path;
    const isFree = isHere || stateOf(output.path) === 'missing';
    // Of a file of its own it is known by the content that it is as it was written.
    const state = isHere && current.length > 0 ? 'ours' : stateOf(origin.path);
    const edited =
      isWork(state, origin, survey) && (isHere || mayBeRead(entry, output.format, origin, survey));
    const isOurs = state === 'ours' && origin.rendering !== OUTDATED;
    // Of one that someone moved along, the content will show whether it is someone's.
    const stale = state !== 'edited' && origin.rendering !== rendering;
    if (isFree && (edited || isOurs)) return { output, action: 'carry', origin, edited, stale };
  }
  return undefined;
}

/** A file that someone moved here is foreign, whether or not it is as it was written. */
const isWork = (state: FileState, { path, git }: LockedFile, survey: Survey): boolean =>
  state === 'foreign'
    ? !survey.overwriteEdited || survey.hasContent(path, git)
    : state === 'edited' && !survey.overwriteEdited;

/** What nobody vouches for is only read if everyone who sees the repository can read it. */
const mayBeRead = (entry: LockEntry, format: string, file: LockedFile, survey: Survey): boolean =>
  isTheirs(entry, format, file, survey) || survey.isTracked(file.path);

/** Whether a file that is not as recorded lies where the template puts that of its source, or where it is to go. */
const isTheirs = (entry: LockEntry, format: string, { path }: LockedFile, survey: Survey): boolean =>
  survey.stateOf(path) === 'foreign' || survey.isTemplated(entry.source, format, path);

/** Where files of a source were before its outputs got other paths, unless someone's work would be lost there. */
export function movedFrom({ mine }: KnownSource, steps: readonly Step[], survey: Survey): string[] {
  return steps.flatMap((step) => {
    const { format, path } = step.output;
    const before = fileOf(mine, format);
    if (mine === undefined || before === undefined || before.path === path) return [];
    const isCarried = step.action === 'carry' && step.origin.path === before.path;
    const mayGo = isCarried && isTheirs(mine, format, before, survey);
    return mayGo || survey.stateOf(before.path) === 'ours' ? [before.path] : [];
  });
}

/** Whether a step can only be taken with the answer. */
export const needsAnswer = ({ action }: Step): boolean => action === 'write';

/** Whether a file is kept that would be rendered otherwise today. */
export const isStale = (step: Step): boolean =>
  step.action === 'refresh' || (step.action === 'carry' && step.stale);

/** Whether a step is taken, or taken otherwise, if the answer is at hand. */
export const takesAnswer = (step: Step): boolean => isStale(step) || step.action === 'adopt';

/** Whether a step changes a file. */
export const changesFile = (step: Step): boolean =>
  needsAnswer(step) || takesAnswer(step) || step.action === 'carry';
