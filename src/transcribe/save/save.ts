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
  /** Why a way of saving failed, one each, and what was rescued. */
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
  if (rescue === undefined || (failures.length === 0 && !leftOver)) return { saved, failures };
  const kept = await rescued(batch, rescue);
  const told = failures.length > 0 ? kept.map(({ message }) => message) : [];
  return { saved: [...saved, ...kept], failures: [...failures, ...told] };
}

async function logged(saving: Promise<Saved>): Promise<Saved> {
  const saved = await saving;
  log.info(saved.message);
  for (const warning of saved.warnings ?? []) log.warning(warning);
  return saved;
}

async function rescued(batch: Batch, rescue: () => Promise<Saver>): Promise<Saved[]> {
  try {
    return [await logged((await rescue()).save(batch))];
  } catch (error) {
    const files = count(transcriptsOf(batch).length, 'transcript');
    log.warning(
      `${files} could not be kept as an artifact either (${messageOf(error)}); they are in the workspace.`,
    );
    return [];
  }
}
