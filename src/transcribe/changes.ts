import { readCheckout } from '../git/checkout.ts';
import { changedAmong, historyOf } from '../github/changes.ts';
import { savesToRepository } from './inputs/saving.ts';
import { isSameWriter, type Lock, type LockEntry, pathsOf, type TranscriptRequest } from './lockfile/lock.ts';
import { isRenewed, marksFor, type Renewal } from './plan/renewals.ts';
import type { Run } from './run.ts';
import type { ChangedAmong } from './sources/find.ts';

/**
 * Returns a function that finds the changed files of an event, or undefined if the user wants all files. If the lock
 * file is saved to the repository, a push also includes files that have no transcripts yet, for example after a run
 * that failed: they may have been pushed long ago.
 */
export async function changesOf(run: Run): Promise<ChangedAmong | undefined> {
  const { inputs, event, root, lockfile, asked, renewals } = run;
  if (!inputs.changedOnly) return undefined;
  const remembers = savesToRepository(inputs.saving);
  const { connect } = await import('../github/client.ts');
  const client = await connect(inputs.token, event);
  const history = historyOf(client, remembers ? undefined : event.workflowFile);
  return async (paths) => {
    const again = askedAgain(paths, lockfile.entries, renewals);
    const changed = new Set([...(await changedAmong(paths, history, event)), ...again]);
    if (!remembers || event.pullRequest !== undefined || event.isDeletion === true) return changed;
    const checkout = await readCheckout(root, paths);
    return new Set([
      ...changed,
      ...unknownAmong(paths, lockfile.entries, asked, (path) => checkout.idOf(path)),
    ]);
  };
}

/** The paths that `retranscribe` selects and that were not transcribed since. */
function askedAgain(paths: readonly string[], entries: Lock, renewals: readonly Renewal[]): string[] {
  if (renewals.length === 0) return [];
  const bySource = Map.groupBy(entries.values(), ({ source }) => source);
  return paths.filter((path) => {
    const marks = marksFor(path, renewals);
    return marks.length > 0 && !bySource.get(path)?.some((entry) => isRenewed(entry, marks));
  });
}

/**
 * The paths that have no transcripts from this step or from a step with the same options, and those whose content in
 * git has changed since they were transcribed.
 */
export function unknownAmong(
  paths: readonly string[],
  entries: Lock,
  { options, writer }: Pick<TranscriptRequest, 'options' | 'writer'>,
  idOf: (path: string) => string | undefined,
): readonly string[] {
  const bySource = Map.groupBy(entries.values(), ({ source }) => source);
  const isKnown = (entry: LockEntry): boolean =>
    (entry.options === options || isSameWriter(entry.writer, writer)) &&
    pathsOf(entry).length > 0 &&
    entry.media.kind === 'file' &&
    entry.media.git === idOf(entry.source);
  return paths.filter((path) => !bySource.get(path)?.some(isKnown));
}
