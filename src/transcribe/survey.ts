import { type Checkout, readCheckout } from '../git/checkout.ts';
import type { GitIndex } from '../git/index.ts';
import * as log from '../lib/log.ts';
import { nameOf, type Source, type SourceRefusal } from '../recordings/source.ts';
import { renderingOf } from '../transcript/formats.ts';
import { identifySources } from './identifying.ts';
import { type Lock, type LockEntry, type LockedFile, pathsOf } from './lockfile/lock.ts';
import { readOwnTitles } from './own-titles.ts';
import { assess, type IdentifiedJob, type Item } from './plan/assess.ts';
import type { Job, Output } from './plan/jobs.ts';
import { findOrphans, type Orphan } from './plan/orphans.ts';
import { marksFor } from './plan/renewals.ts';
import type { FileState } from './plan/steps.ts';
import { refuseTaken } from './plan/writers.ts';
import { contentIdOf, isMissing, wasDeleted } from './presence.ts';
import type { Run } from './run.ts';
import { fileStates } from './save/file-states.ts';
import type { UrlNote } from './sources/url-notes.ts';
import { takeOver } from './taking-over.ts';

/** Facts about all sources before anything is sent. */
export interface Surveyed {
  readonly items: readonly Item[];
  readonly orphans: readonly Orphan[];
  /** Files that cannot be read. */
  readonly refusals: readonly SourceRefusal[];
  readonly stateOf: (path: string) => FileState;
  readonly index: GitIndex;
  /** Notes and warnings about URLs, by the name of the source. */
  readonly urlNotes: ReadonlyMap<string, UrlNote>;
  /** Git's id for the content at a path; undefined if it cannot be read. */
  readonly contentIdOf: (path: string) => string | undefined;
  /** Whether git has a file with the recorded content. */
  readonly isCommitted: (file: LockedFile) => boolean;
}

/** Collects the facts about each source: its media, its entries in the lock file, and the state of its files. */
export async function survey(jobs: readonly Job[], run: Run): Promise<Surveyed> {
  const { root, workspace, asked, trust } = run;
  const { overwriteEdited } = run.inputs.economy;
  const entries = new Map<string, LockEntry>();
  for (const [key, entry] of run.lockfile.entries) entries.set(key, trust.trusted(entry));
  const checkout = await readCheckout(root, namesOf(jobs, entries));
  if (checkout.gitErrors.length > 0) log.notice(gitErrorNotice(checkout.gitErrors));
  const { media, refusals, former, urlNotes } = await identifySources(jobs, run, checkout);
  const known = jobs.flatMap((job): IdentifiedJob[] => {
    const found = media.get(nameOf(job.source));
    return found === undefined ? [] : [{ ...job, media: found }];
  });
  await readOwnTitles(known, run);
  const isDeleted = deletedIn(root, entries, checkout);
  const orphans = findOrphans(entries, media, isDeleted, former);
  const recorded = recordedPaths(entries, known, orphans);
  const stateOf = await statesOf(known, recorded, { root, workspace, index: checkout });
  const pending = new Set(await run.pending.keys());
  const rendering = (source: Source, output: Output): string =>
    renderingOf(output.format, run.presenter.presentationOf(source, output));
  const isThere = (file: string): boolean => stateOf(file) !== 'missing';
  const mayBeHere = (name: string): boolean =>
    ['tracked', 'unknown'].includes(checkout.presenceOf(name)) || !isMissing(root, name);
  refuseTaken(known, entries, { asked, isThere, isGone: isDeleted, mayBeHere });
  await takeOver(known, { entries, isThere, rendering }, run);
  const isTracked = (file: string): boolean => checkout.has(file);
  const { isTemplated } = trust;
  const facts = {
    entries,
    asked,
    overwriteEdited,
    marksOf: (source: string) => marksFor(source, run.renewals),
    rendering,
    stateOf,
    hasContent: (file: string, git: string) => contentIdOf(root, file) === git,
    isTracked,
    isTemplated,
    isDeleted,
    pending,
  };
  return {
    items: assess(known, facts),
    orphans,
    refusals,
    urlNotes,
    stateOf,
    index: checkout,
    contentIdOf: (file) => contentIdOf(root, file),
    // Compared by id, since dates and line ends on disk can differ, and a sparse checkout can leave the file out.
    isCommitted: ({ path: file, git }) => checkout.stagedIdOf(file) === git,
  };
}

/** Returns a function that tells whether a source's media were deleted. Its table lives no longer than the function. */
function deletedIn(root: string, entries: Lock, checkout: Checkout): (name: string) => boolean {
  const bySource = Map.groupBy(entries.values(), ({ source }) => source);
  return (name) => wasDeleted(root, name, bySource.get(name) ?? [], checkout);
}

/** Returns a function that gives the states of the outputs and of the recorded files. */
async function statesOf(
  jobs: readonly Job[],
  recorded: ReadonlyMap<string, LockedFile>,
  place: Parameters<typeof fileStates>[2],
): Promise<(path: string) => FileState> {
  const outputs = jobs.flatMap((job) => job.outputs.map((output) => output.path));
  const states = await fileStates([...outputs, ...recorded.keys()], recorded, place);
  return (path) => states.get(path) ?? 'missing';
}

/** All paths for which the git index is read. */
const namesOf = (jobs: readonly Job[], entries: Lock): string[] => [
  ...jobs.flatMap(({ source, outputs }) => [nameOf(source), ...outputs.map((output) => output.path)]),
  ...[...entries.values()].flatMap((entry) => [entry.source, ...pathsOf(entry)]),
];

const gitErrorNotice = (gitErrors: readonly string[]): string =>
  `git does not say what the repository contains (${gitErrors.join('; ')}). All media are read in full, and ` +
  'none count as deleted or renamed.';

/**
 * The recorded files that are relevant: those at output paths, and those of the same audio or of deleted recordings.
 */
function recordedPaths(
  entries: Lock,
  jobs: readonly IdentifiedJob[],
  orphans: readonly Orphan[],
): Map<string, LockedFile> {
  const names = new Set([...jobs.map(({ source }) => nameOf(source)), ...orphans.map(({ name }) => name)]);
  const audio = new Set(jobs.map(({ media }) => media.sha256).filter((hash) => hash !== undefined));
  const outputs = new Set(jobs.flatMap((job) => job.outputs.map((output) => output.path)));
  const matters = ({ source, media }: LockEntry): boolean =>
    names.has(source) || (media.sha256 !== undefined && audio.has(media.sha256));
  const recorded = new Map<string, LockedFile>();
  for (const entry of entries.values()) {
    const isWhole = matters(entry);
    for (const file of Object.values(entry.files))
      if (isWhole || outputs.has(file.path)) recorded.set(file.path, file);
  }
  return recorded;
}
