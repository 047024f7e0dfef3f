import { readCheckout } from '../git/checkout.ts';
import { changedAmong, historyOf } from '../github/changes.ts';
import { savesToRepository } from './inputs/saving.ts';
import { type Asked, type Lock, type LockEntry, pathsOf } from './lockfile/lock.ts';
import { isRenewed, marksFor, type Renewal } from './plan/renewals.ts';
import { isSameWriter } from './plan/writers.ts';
import type { Run } from './run.ts';
import type { ChangedAmong } from './sources/find.ts';

/**
 * Tells which files an event changed, if the user wants no others. Where a lock file is saved with the transcripts, a push
 * is also about what has none yet, as after a run that failed: it may be long since that was pushed.
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

/** Of the paths those that `retranscribe` asks for, unless their transcripts came since. */
function askedAgain(paths: readonly string[], entries: Lock, renewals: readonly Renewal[]): string[] {
  if (renewals.length === 0) return [];
  const bySource = Map.groupBy(entries.values(), ({ source }) => source);
  return paths.filter((path) => {
    const marks = marksFor(path, renewals);
    return marks.length > 0 && !bySource.get(path)?.some((entry) => isRenewed(entry, marks));
  });
}

/**
 * Of the paths those that have no transcripts of this step, or of one that asks for the same, or that git has otherwise
 * than when they were transcribed.
 */
export function unknownAmong(
  paths: readonly string[],
  entries: Lock,
  { options, writer }: Pick<Asked, 'options' | 'writer'>,
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
