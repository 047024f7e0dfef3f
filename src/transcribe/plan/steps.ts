import type { Source } from '../../recordings/source.ts';
import {
  fileOf,
  type Lock,
  type LockEntry,
  type LockedFile,
  OUTDATED,
  type TranscriptRequest,
} from '../lockfile/lock.ts';
import type { Output } from './jobs.ts';
import type { Trust } from './trust.ts';

/**
 * The state of the file at an output path: missing, as this action wrote it, edited since, or present without a record.
 */
export type FileState = 'missing' | 'ours' | 'edited' | 'foreign';

/** The decision about one output. */
export type Step = { readonly output: Output } & (
  | { readonly action: 'keep'; readonly file: LockedFile; readonly belongsToOther: boolean }
  /** Somebody edited the file, so it is left unchanged. */
  | { readonly action: 'leave'; readonly file: LockedFile; readonly belongsToOther: boolean }
  /**
   * The file exists at another path for the same audio and is copied. A stale file is rendered again if its answer is
   * available.
   */
  | {
      readonly action: 'carry';
      readonly origin: LockedFile;
      readonly edited: boolean;
      readonly stale: boolean;
    }
  /** Written from the answer, which is required. */
  | { readonly action: 'write' }
  /** Rendered again if the answer is available, and otherwise kept. */
  | { readonly action: 'refresh'; readonly file: LockedFile }
  /**
   * The file differs from its record. It is from this action if it equals the new rendering, for example after a run
   * was killed before recording it; otherwise somebody edited it.
   */
  | { readonly action: 'adopt'; readonly file: LockedFile | undefined }
);

/** The facts on which decisions are based. */
export interface Survey {
  readonly entries: Lock;
  readonly asked: TranscriptRequest;
  readonly overwriteEdited: boolean;
  /** The rendering that the current settings give for an output of a source. */
  readonly rendering: (source: Source, output: Output) => string;
  readonly stateOf: (path: string) => FileState;
  /** Whether a file has the content of this git id. Only called for files that differ from their record. */
  readonly hasContent: (path: string, git: string) => boolean;
  /** Whether git tracks a path. */
  readonly isTracked: (path: string) => boolean;
  readonly isTemplated: Trust['isTemplated'];
  /** Whether the recording of an entry was deleted. */
  readonly isDeleted: (name: string) => boolean;
  /** The marks of the `retranscribe` requests for a source. */
  readonly marksOf: (source: string) => readonly string[];
  /** Keys of answers that a killed run left. Files of these answers may exist without a record. */
  readonly pending: ReadonlySet<string>;
}

/** The entries that concern a source. */
export interface KnownSource {
  readonly source: Source;
  readonly key: string;
  /** The marks of the `retranscribe` requests that its answer satisfies. */
  readonly again: readonly string[];
  /** The entry of this writer with the same options, whatever its media. */
  readonly mine: LockEntry | undefined;
  readonly own: LockEntry | undefined;
  /** All entries of the source. */
  readonly recorded: readonly LockEntry[];
  /** Entries of the source with the answer to the same request for the same media. */
  readonly current: readonly LockEntry[];
  /** Entries with that answer whose files can be copied, in order of preference. */
  readonly origins: readonly LockEntry[];
  /** Whether no killed run may have started to write its files. */
  readonly isSettled: boolean;
}

/** Whether an entry has the file of an output. */
export const hasFile = (entry: LockEntry, { format, path }: Output): boolean =>
  fileOf(entry, format)?.path === path;

/** Decides on the step for an output. docs/architecture.md has the table. */
export function stepFor(output: Output, known: KnownSource, survey: Survey): Step {
  const state = survey.stateOf(output.path);
  const rendering = survey.rendering(known.source, output);
  const holder = known.current.find((entry) => hasFile(entry, output));
  const isCurrent = holder !== undefined;
  const here = fileOf(holder ?? known.recorded.find((entry) => hasFile(entry, output)), output.format);
  const carried = isCurrent ? undefined : carryFrom(known, output, rendering, survey);
  if (carried !== undefined) return carried;
  const belongsToOther = holder !== known.mine;
  if ((state === 'edited' || state === 'foreign') && !survey.overwriteEdited) {
    // A file that a killed run wrote but did not record also looks edited.
    return known.isSettled && isCurrent && here !== undefined && isLatest(here, rendering)
      ? { output, action: 'leave', file: here, belongsToOther }
      : { output, action: 'adopt', file: here && { ...here, rendering: OUTDATED } };
  }
  if (isCurrent && state === 'ours' && here !== undefined && here.rendering !== OUTDATED) {
    return here.rendering === rendering
      ? { output, action: 'keep', file: here, belongsToOther }
      : { output, action: 'refresh', file: here };
  }
  return { output, action: 'write' };
}

/** Whether no run would render the file again, so that no killed run can have started to. */
const isLatest = (file: LockedFile, rendering: string): boolean =>
  file.rendering === rendering || file.rendering === OUTDATED;

/** Copies a file of the same audio, if somebody edited it or it is from the same answer. */
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
    // The file may already be at the output path: recorded for another source, or moved there by somebody.
    const isHere = origin.path === output.path;
    const isFree = isHere || stateOf(output.path) === 'missing';
    // For an own file, assess() changed the recorded path only if the content was as recorded.
    const state = isHere && current.length > 0 ? 'ours' : stateOf(origin.path);
    const edited =
      mustBePreserved(state, origin, survey) && (isHere || mayBeCopied(entry, output.format, origin, survey));
    const isOurs = state === 'ours' && origin.rendering !== OUTDATED;
    // A file that somebody moved also counts as stale; its content will show whether it was edited.
    const stale = state !== 'edited' && origin.rendering !== rendering;
    if (isFree && (edited || isOurs)) return { output, action: 'carry', origin, edited, stale };
  }
  return undefined;
}

/** Whether an edited file must be preserved. A file that somebody moved has the state `foreign`, edited or not. */
const mustBePreserved = (state: FileState, { path, git }: LockedFile, survey: Survey): boolean =>
  state === 'foreign'
    ? !survey.overwriteEdited || survey.hasContent(path, git)
    : state === 'edited' && !survey.overwriteEdited;

/**
 * Whether an edited file can be copied. The lock file alone proves nothing, so the file must be at a path that belongs
 * to its source, or be tracked by git, so that everyone who can see the repository can already read it.
 */
const mayBeCopied = (entry: LockEntry, format: string, file: LockedFile, survey: Survey): boolean =>
  isAtOwnPath(entry, format, file, survey) || survey.isTracked(file.path);

/**
 * Whether a file that differs from its record is at the output path, or at the path that the template gives for its
 * source.
 */
const isAtOwnPath = (entry: LockEntry, format: string, { path }: LockedFile, survey: Survey): boolean =>
  survey.stateOf(path) === 'foreign' || survey.isTemplated(entry.source, format, path);

/** The former paths of files whose output path has changed, except where an edited file would be lost. */
export function movedFrom({ mine }: KnownSource, steps: readonly Step[], survey: Survey): string[] {
  return steps.flatMap((step) => {
    const { format, path } = step.output;
    const before = fileOf(mine, format);
    if (mine === undefined || before === undefined || before.path === path) return [];
    const isCarried = step.action === 'carry' && step.origin.path === before.path;
    const mayGo = isCarried && isAtOwnPath(mine, format, before, survey);
    return mayGo || survey.stateOf(before.path) === 'ours' ? [before.path] : [];
  });
}

/** Whether a step requires the answer. */
export const needsAnswer = ({ action }: Step): boolean => action === 'write';

/** Whether a step may keep a file that the current settings would render differently. */
export const isStale = (step: Step): boolean =>
  step.action === 'refresh' || (step.action === 'carry' && step.stale);

/** Whether a step does more if the answer is available. */
export const takesAnswer = (step: Step): boolean => isStale(step) || step.action === 'adopt';

/** Whether a step can change a file. */
export const changesFile = (step: Step): boolean =>
  needsAnswer(step) || takesAnswer(step) || step.action === 'carry';
