import type { NewKey } from '../deepgram/manage/answers.ts';
import { GitHubError } from '../github/explain.ts';
import type { Place, Secret, Secrets } from '../github/secrets.ts';
import { Failure, messageOf } from '../lib/failure.ts';
import * as log from '../lib/log.ts';
import { LONGEST_WRITING_MS, type Written } from './family.ts';

/** A place, and what GitHub told of the secret there before anything was changed. */
export interface Target {
  readonly place: Place;
  readonly before: Secret;
}

/** Writes a key, begun at a time in milliseconds since the epoch, to all secrets that are to have it. */
export type Writer = (key: NewKey, began: number) => Promise<void>;

/** Not all secrets could be written, and one has the new key or may have it: it must stay. */
export class HeldKeyError extends Failure {}

/** Finds all places. Throws a Failure that names each one that is not there. */
export async function findTargets(secrets: Secrets, places: readonly Place[]): Promise<readonly Target[]> {
  const targets: Target[] = [];
  const missing: string[] = [];
  for (const place of places) {
    try {
      targets.push({ place, before: await secrets.find(place) });
    } catch (error) {
      if (error instanceof GitHubError) throw error;
      missing.push(messageOf(error));
    }
  }
  if (missing.length > 0) throw new Failure(missing.join(' '));
  return targets;
}

/** When the targets were written, before anything was changed. */
export function timesWritten(targets: readonly Target[]): Written {
  const times = targets.map(({ before }) => before.updatedAt);
  return { writtenAt: Math.min(...times), lastWrittenAt: Math.max(...times) };
}

/**
 * Writes to one target after the other. Throws a HeldKeyError if only some of them have the key; any other error says
 * that none has.
 */
export async function writeAll(
  secrets: Secrets,
  targets: readonly Target[],
  { id, key }: NewKey,
  began: number,
): Promise<void> {
  const written: string[] = [];
  const failed: string[] = [];
  let isHeld = false;
  for (const { place, before } of targets) {
    try {
      refuseLate(place, began);
      await secrets.write(place, key, before);
      written.push(place.label);
      isHeld = true;
      log.info(`Secret ${place.label} has key ${id}.`);
    } catch (error) {
      isHeld ||= error instanceof GitHubError && error.mayBeDone;
      if (!isHeld) throw error;
      failed.push(messageOf(error));
    }
  }
  if (failed.length > 0) throw new HeldKeyError(explainHalf(id, written, failed));
}

/** Another rotation takes a key that is so old for one that nobody writes any more. */
function refuseLate({ label }: Place, began: number): void {
  if (Date.now() - began <= LONGEST_WRITING_MS) return;
  throw new Failure(
    `More than ${LONGEST_WRITING_MS / 60_000} minutes went by before ${label} could be written. Run the job again.`,
  );
}

function explainHalf(id: string, written: readonly string[], failed: readonly string[]): string {
  const has = written.length === 0 ? 'no secret for certain' : written.join(', ');
  return (
    `Key ${id} is made, and is in ${has}. Not all secrets could be written: ${failed.join(' ')} Those may still have ` +
    'the old key, and both keys stay valid. Mend that and run again: the next rotation makes a key for all, and clears ' +
    'away.'
  );
}
