import { GitHubError } from '../github/explain.ts';
import type { Secret, SecretLocation, Secrets } from '../github/secrets.ts';
import { Failure, messageOf } from '../lib/failure.ts';
import * as log from '../lib/log.ts';
import { LONGEST_FINISHING_MS, LONGEST_WRITING_MS, stalestFirst, type WrittenAt } from './family.ts';
import type { InUse } from './report.ts';

/** A place, and what GitHub told of the secret there before anything was changed. */
export interface Target {
  readonly place: SecretLocation;
  readonly before: Secret;
}

/** Writes a key, begun at a time in milliseconds since the epoch, to all secrets that are to have it. */
export type SecretWriter = (key: Value, began: number) => Promise<void>;

/** A key and its id. */
interface Value {
  readonly id: string;
  readonly key: string;
}

/** How a key is written to several secrets. */
interface KeyWriting {
  readonly secrets: Secrets;
  readonly value: Value;
  /** Milliseconds since the epoch, after which none is written. */
  readonly end: number;
  /** Whether a secret may have the key before. */
  readonly isHeld: boolean;
}

/** Not all secrets could be written, and one has the key or may have it: it must stay. */
export class HeldKeyError extends Failure {
  /** Labels of the secrets that were given it. */
  readonly written: readonly string[];
  readonly key: InUse | undefined;

  constructor(message: string, written: readonly string[], key?: InUse) {
    super(message);
    this.written = written;
    this.key = key;
  }
}

/** Finds all places. Throws a Failure that names each one that is not there. */
export async function findTargets(
  secrets: Secrets,
  places: readonly SecretLocation[],
): Promise<readonly Target[]> {
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

/** When the targets were written, before anything was changed, if GitHub's clock is so many milliseconds ahead. */
export function timesWritten(targets: readonly Target[], ahead: number): WrittenAt {
  const times = targets.map(({ before }) => before.updatedAt - ahead);
  return { writtenAt: Math.min(...times), lastWrittenAt: Math.max(...times) };
}

/**
 * Writes a new key to one target after the other, first to what was written longest ago. Throws a HeldKeyError if only some
 * of them have the key; any other error says that none has.
 */
export async function writeAll(
  secrets: Secrets,
  targets: readonly Target[],
  value: Value,
  began: number,
): Promise<void> {
  const order = stalestFirst(targets, ({ before }) => before.updatedAt);
  const writing = { secrets, value, end: began + LONGEST_WRITING_MS, isHeld: false };
  const { written, failed } = await writeEach(writing, order);
  if (failed.length > 0) throw new HeldKeyError(explainHalf(value.id, written, failed), written);
}

/**
 * Writes the key that a rotation before left in some secrets to the rest of them. `listedAt` is when there was no newer key.
 * Throws a HeldKeyError if that cannot be done.
 */
export async function writeRest(
  secrets: Secrets,
  targets: readonly Target[],
  behind: readonly Target[],
  value: Value,
  listedAt: number,
): Promise<void> {
  const had = targets.filter((target) => !behind.includes(target)).map(({ place }) => place.label);
  const writing = { secrets, value, end: listedAt + LONGEST_FINISHING_MS, isHeld: true };
  const { written, failed } = await writeEach(writing, behind);
  if (failed.length === 0) return;
  const all = [...had, ...written];
  throw new HeldKeyError(explainHalf(value.id, all, failed), all);
}

/** Gives labels and messages. Throws the first error if it says that no target has the value, and that counts. */
async function writeEach(
  { secrets, value: { id, key }, end, isHeld: isHeldBefore }: KeyWriting,
  targets: readonly Target[],
): Promise<{ readonly written: readonly string[]; readonly failed: readonly string[] }> {
  const written: string[] = [];
  const failed: string[] = [];
  let isHeld = isHeldBefore;
  for (const { place, before } of targets) {
    try {
      refuseLate(place, end);
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
  return { written, failed };
}

/** Another rotation takes it that nobody writes this key any more. */
function refuseLate({ label }: SecretLocation, end: number): void {
  if (Date.now() <= end) return;
  throw new Failure(`${label} could not be written in time. Run the job again.`);
}

function explainHalf(id: string, written: readonly string[], failed: readonly string[]): string {
  const has = written.length === 0 ? 'may be in no secret' : `is in ${written.join(', ')}`;
  return (
    `Key ${id} was created, and ${has}. Not all secrets could be written: ${failed.join(' ')} Those may still have ` +
    'the old key, and both keys stay valid. Fix the cause and run again: the next rotation continues from ' +
    'there, and cleans up.'
  );
}
