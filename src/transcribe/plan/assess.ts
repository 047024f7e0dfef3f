import { type Fingerprint, sameContent } from '../../recordings/fingerprint.ts';
import { nameOf } from '../../recordings/source.ts';
import { answerKey, entryKey, fileOf, type LockEntry } from '../lockfile/lock.ts';
import type { Job, Output } from './jobs.ts';
import { answersTo, whyOptionsDiffer } from './options.ts';
import { isRenewed, uniqueMarks } from './renewals.ts';
import {
  changesFile,
  type FileState,
  hasFile,
  type KnownSource,
  movedFrom,
  type Step,
  type Survey,
  stepFor,
} from './steps.ts';

/** A source with its output files and the fingerprint of its content. */
export interface IdentifiedJob extends Job {
  readonly media: Fingerprint;
}

/** A source with all decisions about it, based on the lock file and the state of the files. */
export interface Item extends IdentifiedJob {
  readonly name: string;
  /** The key of its answer. */
  readonly key: string;
  /** The sorted marks of the `retranscribe` requests that the answer satisfies; empty if there are none. */
  readonly again: readonly string[];
  /** The key of the answer that this one replaces; undefined without a `retranscribe` request. */
  readonly replaces: string | undefined;
  /** The key of the entry that this run writes. */
  readonly entryKey: string;
  /**
   * The entry of this source that the run updates: the one of this writer with these options, or else one with a file
   * at an output path.
   */
  readonly own: LockEntry | undefined;
  /**
   * The entry whose answer is used: it has the same request and media, and belongs to this source or to another one.
   */
  readonly basis: LockEntry | undefined;
  /** All entries with the answer to the same request for the same bytes. */
  readonly alike: readonly LockEntry[];
  readonly steps: readonly Step[];
  /** Former paths of unedited files that belong to another path now. */
  readonly superseded: readonly string[];
  /** The reason for the changes, for people; empty if nothing changes. */
  readonly why: string;
}

/** Decides what each source needs. Nothing is sent or written. */
export function assess(jobs: readonly IdentifiedJob[], survey: Survey): Item[] {
  const taken = new Set(jobs.flatMap(({ outputs }) => outputs.map(({ path }) => path)));
  const { bySource, byAudio } = entriesOfJobs(jobs, survey);
  const marks = marksByAudio(jobs, survey);
  return jobs.map((job) => {
    const { media } = job;
    const name = nameOf(job.source);
    const wanted = marks.get(audioKey(media)) ?? survey.marksOf(name);
    const alike = byAudio.get(audioKey(media))?.filter((entry) => isRenewed(entry, wanted)) ?? NO_ENTRIES;
    const known = knownSourceOf({ job, recorded: bySource.get(name) ?? NO_ENTRIES, alike, wanted }, survey);
    const steps = job.outputs.map((output) => stepFor(output, known, survey));
    const { own, key, again } = known;
    const basis = known.origins[0];
    return {
      ...job,
      name,
      key,
      again,
      replaces: again.length === 0 ? undefined : answerKey(name, media, survey.asked.options),
      entryKey: entryKey(name, survey.asked),
      own,
      basis,
      alike,
      steps,
      superseded: movedFrom(known, steps, survey).filter((path) => !taken.has(path)),
      why: reasonFor({ name, own, basis, steps, media, again }, survey),
    };
  });
}

/**
 * The entries of the sources of jobs, and those for the same request of the same audio. A lock file may have many times
 * as many.
 */
function entriesOfJobs(jobs: readonly IdentifiedJob[], { entries, asked }: Survey) {
  const names = new Set(jobs.map(({ source }) => nameOf(source)));
  const audio = new Set(jobs.map(({ media }) => media.sha256).filter((hash) => hash !== undefined));
  const [isAnswer, all] = [answersTo(asked), [...entries.values()]];
  return {
    bySource: Map.groupBy(
      all.filter(({ source }) => names.has(source)),
      ({ source }) => source,
    ),
    byAudio: Map.groupBy(
      all.filter((entry) => audio.has(entry.media.sha256 ?? '') && isAnswer(entry)),
      ({ media }) => audioKey(media),
    ),
  };
}

/** Shared by all sources without a record, which can be many. */
const NO_ENTRIES: readonly LockEntry[] = [];

/** Equal for recordings with the same bytes. A recording whose bytes are unknown has a value of its own. */
const audioKey = ({ sha256 }: Fingerprint): string | symbol => sha256 ?? Symbol('unknown');

/** The marks of recordings by content: a `retranscribe` request for a recording also applies to its copies. */
function marksByAudio(
  jobs: readonly IdentifiedJob[],
  { marksOf }: Survey,
): ReadonlyMap<string | symbol, readonly string[]> {
  const asked = jobs.map(({ source, media }) => [audioKey(media), marksOf(nameOf(source))] as const);
  const byAudio = Map.groupBy(
    asked.filter(([, marks]) => marks.length > 0),
    ([key]) => key,
  );
  return new Map([...byAudio].map(([key, all]) => [key, uniqueMarks(all.flatMap(([, marks]) => marks))]));
}

/** A source with its entries, and the entries of its audio that satisfy the `retranscribe` requests. */
interface RecordedSource {
  readonly job: IdentifiedJob;
  /** The entries of the source. */
  readonly recorded: readonly LockEntry[];
  readonly alike: readonly LockEntry[];
  /** The marks of the `retranscribe` requests for it. */
  readonly wanted: readonly string[];
}

function knownSourceOf({ job, recorded, alike, wanted }: RecordedSource, survey: Survey): KnownSource {
  const { asked, pending } = survey;
  const { source, outputs, media } = job;
  const name = nameOf(source);
  const mine = recorded.find((entry) => entryKey(name, entry) === entryKey(name, asked));
  const own = mine ?? recorded.find((entry) => outputs.some((output) => hasFile(entry, output)));
  const isAnswer = answersTo(asked);
  const isCurrent = (entry: LockEntry): boolean =>
    sameContent(entry.media, media) && isAnswer(entry) && isRenewed(entry, wanted);
  const current = recorded.filter(isCurrent).toSorted((a, b) => Number(b === own) - Number(a === own));
  const moved = current.map((entry) => withMovedPaths(entry, outputs, survey));
  const origins = moved.length > 0 ? moved : copiesOf(alike, outputs, survey);
  const again = origins[0]?.again ?? wanted;
  const key = answerKey(name, media, origins[0]?.options ?? asked.options, again);
  return {
    source,
    key,
    again,
    mine,
    own,
    recorded,
    current,
    origins,
    isSettled: !pending.has(key),
  };
}

/**
 * The entries of another source with the same audio, whose answer is used. A deleted source is preferred: it was
 * probably renamed, so its files can be moved.
 */
function copiesOf(alike: readonly LockEntry[], outputs: readonly Output[], survey: Survey): LockEntry[] {
  const twin = alike.find(({ source }) => survey.isDeleted(source)) ?? alike[0];
  const twins = alike.filter(({ source }) => source === twin?.source);
  return twins.map((entry) => withFollowedPaths(entry, outputs, survey));
}

/** An entry with the new paths of files that are already there: a run may have been killed after it moved them. */
function withMovedPaths(
  entry: LockEntry,
  outputs: readonly Output[],
  { stateOf, hasContent }: Survey,
): LockEntry {
  const files = Object.entries(entry.files).map(([format, file]) => {
    const path = outputs.find((output) => output.format === format)?.path ?? file.path;
    const isThere = path !== file.path && stateOf(path) === 'foreign' && hasContent(path, file.git);
    return [format, isThere ? { ...file, path } : file] as const;
  });
  return { ...entry, files: Object.fromEntries(files) };
}

/**
 * An entry of another source with the current paths of its files: somebody may have moved them together with the
 * recording.
 */
function withFollowedPaths(
  entry: LockEntry,
  outputs: readonly Output[],
  { stateOf, hasContent }: Survey,
): LockEntry {
  const files = Object.entries(entry.files).map(([format, file]) => {
    const path = outputs.find((output) => output.format === format)?.path;
    // At the path of another recording's file, only the content distinguishes a moved file from an edited one.
    const mayBeMoved = (state: FileState, there: string): boolean =>
      state === 'foreign' || (state === 'edited' && hasContent(there, file.git));
    const isMoved = path !== undefined && stateOf(file.path) === 'missing' && mayBeMoved(stateOf(path), path);
    return [format, isMoved ? { ...file, path } : file] as const;
  });
  return { ...entry, files: Object.fromEntries(files) };
}

type AssessedFacts = Pick<Item, 'name' | 'own' | 'basis' | 'steps' | 'media' | 'again'>;

function reasonFor({ name, own, basis, steps, media, again }: AssessedFacts, survey: Survey): string {
  if (!steps.some(changesFile)) return '';
  if (basis !== undefined && basis.source !== name) {
    return survey.isDeleted(basis.source) ? `was ${basis.source}` : `the same audio as ${basis.source}`;
  }
  if (own === undefined) return 'new';
  if (!sameContent(own.media, media)) return 'the media changed';
  const { asked } = survey;
  if (!answersTo(asked)(own)) return whyOptionsDiffer(own.options, asked.options);
  if (!isRenewed(own, again)) return 'requested by `retranscribe`';
  return renderingReason(own, steps, survey);
}

function renderingReason(own: LockEntry, steps: readonly Step[], { stateOf }: Survey): string {
  const changed = steps.filter(changesFile);
  const refreshed = changed.filter(({ action }) => action === 'refresh');
  const isOne = refreshed.length === 1;
  const formats = refreshed.map(({ output }) => output.format).join(', ');
  const reasons = changed.map((step) => {
    const { format, path } = step.output;
    const file = fileOf(own, format);
    if (step.action === 'adopt') return `${path} is not as recorded`;
    if (file === undefined) return `format ${format} is new`;
    if (file.path !== path) return `${file.path} becomes ${path}`;
    if (step.action === 'refresh') {
      return isOne
        ? `${path} is rendered again, since its settings changed`
        : `${formats} are rendered again, since their settings changed`;
    }
    const state = stateOf(path);
    if (state === 'missing') return `${path} is missing`;
    return state === 'ours' ? `${path} is outdated` : `${path} was edited and is overwritten`;
  });
  return [...new Set(reasons)].join('; ');
}
