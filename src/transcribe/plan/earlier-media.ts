import { shortId } from '../../lib/units.ts';
import { type Fingerprint, sameContent } from '../../recordings/fingerprint.ts';
import type { LockEntry } from '../lockfile/lock.ts';
import type { Plan } from './plan.ts';
import { itemsOf } from './tasks.ts';

/**
 * Finds transcripts that the run's lock file does not record and that belong to an earlier recording with the same name.
 * They may be somebody's work, so they are kept, and a warning says that they are outdated.
 */

/** A file at the path of a transcript that the lock file does not record. */
export interface UnrecordedFile {
  readonly path: string;
  /** The name of its recording. */
  readonly source: string;
  readonly media: Fingerprint;
}

/** Another lock file of the repository. */
export interface OtherLock {
  readonly path: string;
  readonly entries: readonly LockEntry[];
}

/** The files that are left unchanged because the lock file does not record them. */
export const unrecordedFiles = ({ tasks }: Pick<Plan, 'tasks'>): UnrecordedFile[] =>
  tasks
    .filter(({ kind }) => kind !== 'reuse')
    .flatMap(itemsOf)
    .flatMap(({ name, media, steps }) =>
      steps.flatMap((step) =>
        step.action === 'adopt' && step.file === undefined
          ? [{ path: step.output.path, source: name, media }]
          : [],
      ),
    );

/**
 * The lock file that records a file with its present content (`git` is the blob id) for another content of the recording.
 * Undefined if there is none, or if one records it for the recording's present content.
 */
export function recordOfEarlier(
  { path, source, media }: UnrecordedFile,
  git: string | undefined,
  locks: readonly OtherLock[],
): string | undefined {
  const records = locks.flatMap(({ path: lock, entries }) =>
    entries.filter((entry) => entry.source === source).map((entry) => ({ lock, entry })),
  );
  const same = records.filter(({ entry }) =>
    Object.values(entry.files).some((file) => file.path === path && file.git === git),
  );
  if (same.some(({ entry }) => sameContent(entry.media, media))) return undefined;
  return same[0]?.lock;
}

/** The warning about a file that another lock file records for an earlier recording. */
export const recordedElsewhere = (file: UnrecordedFile, own: string, other: string): string =>
  `${file.path} is kept, but it is the transcript of an earlier ${file.source}: ${other} records it, and ` +
  `this step uses ${own}. Set \`lock-file: ${other}\`, or delete the transcript to have a new one.`;

/** The warning about a file whose last commit contained another version of the recording. */
export const olderThanMedia = ({ path, source }: UnrecordedFile, own: string, commit: string): string =>
  `${path} is kept, but it seems to be the transcript of an earlier ${source}, which was replaced after the ` +
  `file was last changed, in ${shortId(commit)}, and ${own} does not record it. Delete it to have a new ` +
  'one; if it is right, commit any change to it.';
