import { GitHubError } from '../github/explain.ts';
import type { Secret, SecretLocation, Secrets } from '../github/secrets.ts';
import { Failure, messageOf } from '../lib/failure.ts';
import * as log from '../lib/log.ts';
import { LONGEST_FINISHING_MS, LONGEST_WRITING_MS } from './due.ts';
import { leastRecentFirst, type WrittenAt } from './family.ts';
import type { KeyInUse } from './report.ts';

/** A secret, and GitHub's description of it before anything was changed. */
export interface Target {
  readonly place: SecretLocation;
  readonly before: Secret;
}

/**
 * Writes a key to all secrets that are to have it. `began` is when its creation began, in milliseconds since the epoch.
 */
export type SecretWriter = (key: KeyValue, began: number) => Promise<void>;

/** A key and its id. */
interface KeyValue {
  readonly id: string;
  readonly key: string;
}

/** The parameters of writing a key to several secrets. */
interface KeyWriting {
  readonly secrets: Secrets;
  readonly value: KeyValue;
  /** Milliseconds since the epoch, after which no secret is written. */
  readonly end: number;
  /** Whether a secret may already have the key. */
  readonly isHeld: boolean;
}

/** Not all secrets could be written, and at least one has the key or may have it, so the key must be kept. */
export class PartlyWrittenError extends Failure {
  /** Labels of the secrets that were written. */
  readonly written: readonly string[];
  readonly key: KeyInUse | undefined;

  constructor(message: string, written: readonly string[], key?: KeyInUse) {
    super(message);
    this.written = written;
    this.key = key;
  }
}

/** Finds all secrets. Throws a Failure that names each missing one. */
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

/**
 * When the targets were written, before anything was changed. `ahead` is how far GitHub's clock is ahead, in
 * milliseconds.
 */
export function timesWritten(targets: readonly Target[], ahead: number): WrittenAt {
  const times = targets.map(({ before }) => before.updatedAt - ahead);
  return { writtenAt: Math.min(...times), lastWrittenAt: Math.max(...times) };
}

/**
 * Writes a new key to one target after the other, least recently written first. Throws a PartlyWrittenError if only some of
 * them have the key; any other error means that none has it.
 */
export async function writeAll(
  secrets: Secrets,
  targets: readonly Target[],
  value: KeyValue,
  began: number,
): Promise<void> {
  const order = leastRecentFirst(targets, ({ before }) => before.updatedAt);
  const writing = { secrets, value, end: began + LONGEST_WRITING_MS, isHeld: false };
  const { written, failed } = await writeEach(writing, order);
  if (failed.length > 0) throw new PartlyWrittenError(explainPartial(value.id, written, failed), written);
}

/** A key that an earlier rotation left in some of its targets. */
interface UnfinishedWriting {
  readonly targets: readonly Target[];
  /** The targets that lack the key. */
  readonly behind: readonly Target[];
  readonly value: KeyValue;
  /** When no newer key existed, in milliseconds since the epoch. */
  readonly listedAt: number;
}

/**
 * Writes a key that an earlier rotation left in some secrets to the others. Throws a PartlyWrittenError if that fails.
 */
export async function writeRest(
  secrets: Secrets,
  { targets, behind, value, listedAt }: UnfinishedWriting,
): Promise<void> {
  const had = targets.filter((target) => !behind.includes(target)).map(({ place }) => place.label);
  const writing = { secrets, value, end: listedAt + LONGEST_FINISHING_MS, isHeld: true };
  const { written, failed } = await writeEach(writing, behind);
  if (failed.length === 0) return;
  const all = [...had, ...written];
  throw new PartlyWrittenError(explainPartial(value.id, all, failed), all);
}

/** Returns labels and messages. Throws the first error if no target can have the key yet. */
async function writeEach(
  { secrets, value: { id, key }, end, isHeld: isHeldBefore }: KeyWriting,
  targets: readonly Target[],
): Promise<{ readonly written: readonly string[]; readonly failed: readonly string[] }> {
  const written: string[] = [];
  const failed: string[] = [];
  let isHeld = isHeldBefore;
  for (const { place, before } of targets) {
    try {
      refuseIfLate(place, end);
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

/** Other rotations rely on nobody writing this key any more. */
function refuseIfLate({ label }: SecretLocation, end: number): void {
  if (Date.now() <= end) return;
  throw new Failure(`${label} could not be written in time. Run the job again.`);
}

function explainPartial(id: string, written: readonly string[], failed: readonly string[]): string {
  const has = written.length === 0 ? 'may be in no secret' : `is in ${written.join(', ')}`;
  return (
    `Key ${id} was created, and ${has}. Not all secrets could be written: ${failed.join(' ')} Those may still have ` +
    'the old key, and both keys stay valid. Fix the cause and run again: the next rotation continues from ' +
    'there, and cleans up.'
  );
}
