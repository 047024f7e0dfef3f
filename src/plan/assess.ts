import { type Media, sameMedia } from '../sources/media.ts';
import { nameOf, type Source } from '../sources/source.ts';
import type { Job, Output } from './jobs.ts';
import { whyOptionsDiffer } from './options.ts';
import { answerKey, type Entries, type Entry, type RecordedFile } from './record.ts';

/** A file at a path where we may write: as we wrote it, changed since, or there without our having written it. */
export type FileState = 'missing' | 'ours' | 'edited' | 'foreign';

/** A rendering that is none: the file was made from another answer than the recorded one. */
export const OUTDATED = 'outdated';

/** What becomes of one output. */
export type Step = { readonly output: Output } & (
  | { readonly action: 'keep'; readonly file: RecordedFile }
  /** Someone changed it. */
  | { readonly action: 'leave'; readonly file: RecordedFile }
  /** The same audio has it under another path. What is stale is written anew if the answer is at hand. */
  | {
      readonly action: 'carry';
      readonly origin: RecordedFile;
      readonly edited: boolean;
      readonly stale: boolean;
    }
  /** Needs the answer. */
  | { readonly action: 'write' }
  /** Written anew if the answer is at hand, and else kept. */
  | { readonly action: 'refresh'; readonly file: RecordedFile }
  /** Not as recorded: ours if it is what we would write, as after a kill before it was recorded, and else someone's. */
  | { readonly action: 'adopt'; readonly file: RecordedFile | undefined }
);

/** An entry of the record, with the source that it is about. */
export interface Recorded {
  readonly name: string;
  readonly entry: Entry;
}

/** What a source needs, as far as the record and the files tell. */
export interface Assessment {
  readonly job: Job;
  readonly name: string;
  readonly media: Media;
  /** The key of its answer. */
  readonly key: string;
  /** What is recorded of this source. */
  readonly own: Entry | undefined;
  /** The entry that has the answer to the same request for the same media: its own, or that of another source. */
  readonly basis: Recorded | undefined;
  /** All entries with the answer to the same request for the same bytes. */
  readonly alike: readonly (readonly [name: string, entry: Entry])[];
  readonly steps: readonly Step[];
  /** Paths of files that lie elsewhere from now on, and that nobody changed there. */
  readonly superseded: readonly string[];
  /** Why something is to be done, for people; empty if nothing is. */
  readonly why: string;
}

/** What is known before anything is decided. */
export interface Survey {
  readonly entries: Entries;
  /** As canonicalOptions() gives them. */
  readonly options: string;
  readonly overwriteEdited: boolean;
  /** Which rendering makes an output of a source today. */
  readonly rendering: (source: Source, output: Output) => string;
  readonly stateOf: (path: string) => FileState;
  /** Whether the media of a recorded source are no longer here. */
  readonly isGone: (name: string) => boolean;
  /** Keys of answers that a killed run left, of which files may be written that are not recorded. */
  readonly pending: ReadonlySet<string>;
}

/** Decides what each source needs. Sends, reads and writes nothing. */
export function assess(jobs: readonly (readonly [Job, Media])[], survey: Survey): Assessment[] {
  const taken = new Set(jobs.flatMap(([{ outputs }]) => outputs.map(({ path }) => path)));
  const byAudio = Map.groupBy(survey.entries, ([, { media, options }]) => audioKey(media, options));
  return jobs.map(([job, media]) => {
    const name = nameOf(job.source);
    const own = survey.entries.get(name);
    const alike = byAudio.get(audioKey(media, survey.options)) ?? [];
    const key = answerKey(name, media, survey.options);
    const isSettled = !survey.pending.has(key);
    const isCurrent = own !== undefined && sameMedia(own.media, media) && own.options === survey.options;
    const basis = isCurrent ? { name, entry: own } : twinOf(alike, job.outputs, survey);
    const known = { own, basis, isCurrent, isSettled };
    const steps = job.outputs.map((output) =>
      stepFor(output, { ...known, rendering: survey.rendering(job.source, output) }, survey),
    );
    const superseded = movedFrom(own, steps, survey).filter((path) => !taken.has(path));
    const why = reasonFor({ name, own, basis, steps, media }, survey);
    return {
      job,
      name,
      media,
      key,
      own,
      basis,
      alike,
      steps,
      superseded,
      why,
    };
  });
}

/** What makes two requests the same, wherever the media lie; each its own where the bytes are not known. */
const audioKey = ({ sha256 }: Media, options: string): string | symbol =>
  sha256 === undefined ? Symbol('unknown') : `${sha256}\n${options}`;

/** The source whose answer another one takes over: rather one that was renamed, since its files go along. */
function twinOf(
  alike: Assessment['alike'],
  outputs: readonly Output[],
  survey: Survey,
): Recorded | undefined {
  const twin = alike.find(([name]) => survey.isGone(name)) ?? alike[0];
  return twin && { name: twin[0], entry: followed(twin[1], outputs, survey) };
}

/** The entry of the same audio with its files where they are now: they may have been moved along with the media. */
function followed(entry: Entry, outputs: readonly Output[], { stateOf }: Survey): Entry {
  const files = Object.entries(entry.files).map(([format, file]) => {
    const path = outputs.find((output) => output.format === format)?.path;
    const isMoved = path !== undefined && stateOf(path) === 'foreign' && stateOf(file.path) === 'missing';
    return [format, isMoved ? { ...file, path } : file] as const;
  });
  return { ...entry, files: Object.fromEntries(files) };
}

interface Known {
  readonly own: Entry | undefined;
  readonly basis: Recorded | undefined;
  /** Whether the basis is the source's own entry. */
  readonly isCurrent: boolean;
  /** Whether no killed run had begun to write its files. */
  readonly isSettled: boolean;
  /** Which rendering makes the output today. */
  readonly rendering: string;
}

function stepFor(output: Output, known: Known, survey: Survey): Step {
  const { own, isCurrent, isSettled, rendering } = known;
  const { format, path } = output;
  const state = survey.stateOf(path);
  const recorded = ownFile(own, format);
  const here = recorded?.path === path ? recorded : undefined;
  const carried = carryFrom(known, output, survey);
  if (carried !== undefined) return carried;
  if ((state === 'edited' || state === 'foreign') && !survey.overwriteEdited) {
    // A file that a killed run has not recorded looks edited, too.
    return isSettled && isCurrent && here !== undefined && isLatest(here, rendering)
      ? { output, action: 'leave', file: here }
      : { output, action: 'adopt', file: here && { ...here, rendering: OUTDATED } };
  }
  if (isCurrent && state === 'ours' && here !== undefined && here.rendering !== OUTDATED) {
    const action = here.rendering === rendering ? 'keep' : 'refresh';
    return { output, action, file: here };
  }
  return { output, action: 'write' };
}

/** Whether no run would write the file again, and so none can have begun to. */
const isLatest = (file: RecordedFile, rendering: string): boolean =>
  file.rendering === rendering || file.rendering === OUTDATED;

/** Takes a file over from where the same audio has it, if it is someone's work or made of the same answer. */
function carryFrom({ basis, isCurrent, rendering }: Known, output: Output, survey: Survey): Step | undefined {
  const origin = ownFile(basis?.entry, output.format);
  if (origin === undefined) return undefined;
  // It may lie there already, recorded for another source or moved by someone.
  const isFree = origin.path === output.path ? !isCurrent : survey.stateOf(output.path) === 'missing';
  const state = survey.stateOf(origin.path);
  const edited = state === 'foreign' || (state === 'edited' && !survey.overwriteEdited);
  const isOurs = state === 'ours' && origin.rendering !== OUTDATED;
  // Of one that someone moved along, the content will show whether it is someone's.
  const stale = state !== 'edited' && origin.rendering !== rendering;
  return isFree && (edited || isOurs) ? { output, action: 'carry', origin, edited, stale } : undefined;
}

/** Where files of a source were before its outputs got other paths, unless someone's work would be lost there. */
function movedFrom(own: Entry | undefined, steps: readonly Step[], survey: Survey): string[] {
  return steps.flatMap((step) => {
    const before = ownFile(own, step.output.format)?.path;
    if (before === undefined || before === step.output.path) return [];
    const isCarried = step.action === 'carry' && step.origin.path === before;
    return isCarried || survey.stateOf(before) === 'ours' ? [before] : [];
  });
}

/** The recorded file of a format, which may have the name of something that every object has. */
function ownFile(entry: Entry | undefined, format: string): RecordedFile | undefined {
  return entry !== undefined && Object.hasOwn(entry.files, format) ? entry.files[format] : undefined;
}

/** Whether a step can only be taken with the answer. */
export const needsAnswer = ({ action }: Step): boolean => action === 'write';

/** Whether a file is kept that would be rendered otherwise today. */
export const isStale = (step: Step): boolean =>
  step.action === 'refresh' || (step.action === 'carry' && step.stale);

/** Whether a step is taken, or taken otherwise, if the answer is at hand. */
export const takesAnswer = (step: Step): boolean => isStale(step) || step.action === 'adopt';

/** Whether a step changes a file. */
const changesFile = (step: Step): boolean =>
  needsAnswer(step) || takesAnswer(step) || step.action === 'carry';

type Facts = Pick<Assessment, 'name' | 'own' | 'basis' | 'steps' | 'media'>;

function reasonFor({ name, own, basis, steps, media }: Facts, survey: Survey): string {
  if (!steps.some(changesFile)) return '';
  if (basis !== undefined && basis.name !== name) {
    return survey.isGone(basis.name) ? `was ${basis.name}` : `the same audio as ${basis.name}`;
  }
  if (own === undefined) return 'new';
  if (!sameMedia(own.media, media)) return 'the media changed';
  if (own.options !== survey.options) return whyOptionsDiffer(own.options, survey.options);
  return whyRendered(own, steps, survey);
}

function whyRendered(own: Entry, steps: readonly Step[], { stateOf }: Survey): string {
  const changed = steps.filter(changesFile);
  const reasons = changed.map((step) => {
    const { format, path } = step.output;
    const file = ownFile(own, format);
    if (step.action === 'adopt') return `${path} is not as recorded`;
    if (file === undefined) return `format ${format} is new`;
    if (file.path !== path) return `${file.path} becomes ${path}`;
    if (step.action === 'refresh') return `${path} is rendered otherwise now`;
    const state = stateOf(path);
    if (state === 'missing') return `${path} is missing`;
    return state === 'ours' ? `${path} is outdated` : `${path} was edited and is overwritten`;
  });
  return reasons.join('; ');
}
