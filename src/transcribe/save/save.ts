import { messageOf } from '../../lib/failure.ts';
import * as log from '../../lib/log.ts';
import { count } from '../../lib/units.ts';
import type { Saving } from '../inputs/saving.ts';
import type { Saved } from '../report/saved.ts';
import { type Batch, type Saver, transcriptsOf } from './saver.ts';

/** A way to save, with its name in `save-to`. */
export interface NamedSaver {
  readonly name: Saving['to'][number];
  readonly saver: Saver;
}

export interface SavingOutcome {
  readonly saved: readonly Saved[];
  /** Why a way of saving failed, one each, and then what was rescued, or where the transcripts are. */
  readonly failures: readonly string[];
}

/**
 * Saves the transcripts in each way, one after the other; a failure of one does not cost the others. What cannot be
 * saved goes to the `rescue`, if there is one, and so do answers that may be paid for and gave no transcript.
 */
export async function saveAll(
  savers: readonly NamedSaver[],
  batch: Batch,
  rescue: (() => Promise<Saver>) | undefined,
): Promise<SavingOutcome> {
  const unused = batch.results.some((result) => result.status === 'failed' && result.answer !== undefined);
  if (batch.files.length + batch.removed.length === 0 && !unused) return { saved: [], failures: [] };
  const saved: Saved[] = [];
  const failures: string[] = [];
  for (const { name, saver } of savers) {
    try {
      saved.push(await logged(saver.save(batch)));
    } catch (error) {
      failures.push(`save-to ${name}: ${messageOf(error)}`);
    }
  }
  // An artifact holds the answers anyway, and who only wants the workspace wants nothing elsewhere.
  const leftOver = unused && savers.length > 0 && !savers.some(({ name }) => name === 'artifact');
  const isWanted = failures.length > 0 || leftOver;
  const kept = rescue !== undefined && isWanted ? await rescued(batch, rescue, failures) : [];
  const all = [...saved, ...kept];
  if (failures.length === 0) return { saved: all, failures };
  const told = all.length === 0 ? [unsavedOutcome(batch)] : kept.map(({ message }) => message);
  return { saved: all, failures: [...failures, ...told] };
}

/** `isTold` if its message comes in another place. */
async function logged(saving: Promise<Saved>, isTold = false): Promise<Saved> {
  const saved = await saving;
  if (!isTold) log.info(saved.message);
  for (const warning of saved.warnings ?? []) log.warning(warning);
  return saved;
}

/** What was rescued. `failures` are told anyway, so that nothing of them is told here. */
async function rescued(
  batch: Batch,
  rescue: () => Promise<Saver>,
  failures: readonly string[],
): Promise<Saved[]> {
  try {
    return [await logged((await rescue()).save(batch), failures.length > 0)];
  } catch (error) {
    const why = messageOf(error);
    const isTold = failures.some((failure) => failure.endsWith(why));
    const files = count(transcriptsOf(batch).length, 'transcript');
    log.warning(
      `${files} could not be uploaded as an artifact either${isTold ? ', for the same reason.' : `: ${why}`}`,
    );
    return [];
  }
}

function unsavedOutcome(batch: Batch): string {
  const transcripts = count(transcriptsOf(batch).length, 'transcript stays', 'transcripts stay');
  const results = batch.resultsFile === '' ? '' : `, the results in ${batch.resultsFile}`;
  return `Until the job ends, ${transcripts} in ${batch.root}${results}.`;
}
