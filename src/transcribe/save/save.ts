import { messageOf } from '../../lib/failure.ts';
import * as log from '../../lib/log.ts';
import { count } from '../../lib/units.ts';
import type { Saving } from '../inputs/saving.ts';
import type { SavingResult } from '../report/saved.ts';
import { type Batch, type Saver, transcriptsOf } from './saver.ts';

/** A way to save, with its name in `save-to`. */
export interface NamedSaver {
  readonly name: Saving['to'][number];
  readonly saver: Saver;
}

export interface SavingOutcome {
  readonly saved: readonly SavingResult[];
  /** A message for each way of saving that failed, followed by what was rescued or where the transcripts are. */
  readonly failures: readonly string[];
}

/**
 * Saves the transcripts in each way, one after the other. If one fails, the others still run. The batch also goes to
 * the `rescue` saver, if there is one, when a way failed, when the branch keeps other files in the place of
 * transcripts that were paid for, or when answers that may be paid for gave no transcript.
 */
export async function saveAll(
  savers: readonly NamedSaver[],
  batch: Batch,
  rescue: (() => Promise<Saver>) | undefined,
): Promise<SavingOutcome> {
  const unused = batch.results.some((result) => result.status === 'failed' && result.answer !== undefined);
  if (batch.files.length + batch.removed.length === 0 && !unused) return { saved: [], failures: [] };
  const saved: SavingResult[] = [];
  const failures: string[] = [];
  for (const { name, saver } of savers) {
    try {
      saved.push(await logged(saver.save(batch)));
    } catch (error) {
      failures.push(`save-to ${name}: ${messageOf(error)}`);
    }
  }
  // An artifact has the answers anyway, and a user who saves only to the workspace wants nothing elsewhere.
  const isDisplaced = saved.some((each) => each.isDisplaced === true);
  const isUnsaved =
    (unused || isDisplaced) && savers.length > 0 && !savers.some(({ name }) => name === 'artifact');
  const needsRescue = failures.length > 0 || isUnsaved;
  const rescued = rescue !== undefined && needsRescue ? await runRescue(batch, rescue, failures) : [];
  const all = [...saved, ...rescued];
  if (failures.length === 0) return { saved: all, failures };
  const notes = all.length === 0 ? [unsavedOutcome(batch)] : rescued.map(({ message }) => message);
  return { saved: all, failures: [...failures, ...notes] };
}

/** Logs the message and the warnings of a saver. `isReported` if its message is printed elsewhere. */
async function logged(saving: Promise<SavingResult>, { isReported = false } = {}): Promise<SavingResult> {
  const saved = await saving;
  if (!isReported) log.info(saved.message);
  for (const warning of saved.warnings ?? []) log.warning(warning);
  return saved;
}

/**
 * Saves with the rescue. Returns an empty list if that fails too. `failures` are reported elsewhere, and not repeated.
 */
async function runRescue(
  batch: Batch,
  rescue: () => Promise<Saver>,
  failures: readonly string[],
): Promise<SavingResult[]> {
  try {
    return [await logged((await rescue()).save(batch), { isReported: failures.length > 0 })];
  } catch (error) {
    const why = messageOf(error);
    const isReported = failures.some((failure) => failure.endsWith(why));
    const either = failures.length > 0 ? ' either' : '';
    const files = count(transcriptsOf(batch).length, 'transcript');
    log.warning(
      `${files} could not be uploaded as an artifact${either}${isReported ? ', for the same reason.' : `: ${why}`}`,
    );
    return [];
  }
}

function unsavedOutcome(batch: Batch): string {
  const transcripts = count(transcriptsOf(batch).length, 'transcript stays', 'transcripts stay');
  const results = batch.resultsFile === '' ? '' : `, the results in ${batch.resultsFile}`;
  return `Until the job ends, ${transcripts} in ${batch.root}${results}.`;
}
