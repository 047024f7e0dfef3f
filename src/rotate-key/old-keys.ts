import type { Key } from '../deepgram/manage/answers.ts';
import {
  createdAt,
  type Family,
  isEverywhere,
  isOurs,
  isUnwritten,
  LONGEST_ROTATION_MS,
  type RotationTimes,
} from './family.ts';

/** Decides which keys of a family are no longer needed, and when. */

/**
 * A key that must be kept, and the time after which a rotation may delete it, in milliseconds since the epoch; NaN if
 * unknown.
 */
export interface WaitingKey {
  readonly key: Key;
  readonly until: number;
}

interface Leftover {
  /** From the oldest to the newest. */
  readonly done: readonly Key[];
  readonly waiting: readonly WaitingKey[];
}

/**
 * Sorts all keys of the family except the current one: `done` are those that it replaced in all secrets long enough
 * ago. Keys between them prove nothing, because a secret may have refused them. With `successorAt`, a successor was
 * created at that time and is in all secrets now, so the current key is included.
 */
export function leftover(family: Family, times: RotationTimes, successorAt?: number): Leftover {
  const left = family.keys.filter((key) => successorAt !== undefined || key !== family.current);
  const waiting = left.map((key) => ({ key, until: deletableFrom(family, times, key, successorAt) }));
  return {
    done: waiting.filter(({ until }) => until <= times.now).map(({ key }) => key),
    waiting: waiting.filter(({ until }) => !(until <= times.now)),
  };
}

const isHeld = ({ current, held }: Family, key: Key): boolean => key === current || key.id === held;

/** The time after which a key may be deleted, in milliseconds since the epoch; NaN if unknown. */
export function deletableFrom(
  family: Family,
  times: RotationTimes,
  key: Key,
  successorAt = Number.NaN,
): number {
  const { writtenAt, lastWrittenAt, grace } = times;
  // The secret of this run is no longer one of the rotated ones, or never was.
  if (key.id === family.held && key !== family.current) return Number.NaN;
  if (isOurs(key) && key !== family.current && isUnwritten(key, lastWrittenAt)) {
    // No secret was written since the key was created, and nobody is still writing it.
    return createdAt(key) + LONGEST_ROTATION_MS;
  }
  const newest = family.keys.findLast((each) => isEverywhere(each, writtenAt));
  const replacedAt = newest === undefined || isHeld(family, key) ? Number.NaN : createdAt(newest);
  // Another rotation may still be writing a key that is hardly older than its replacement.
  const least = createdAt(key) + (isOurs(key) ? LONGEST_ROTATION_MS : 1);
  const isRewritten = newest !== undefined && writtenAt >= createdAt(newest) + LONGEST_ROTATION_MS;
  if (replacedAt >= least || (isRewritten && replacedAt > createdAt(key)))
    return Math.max(replacedAt, lastWrittenAt) + grace;
  return successorAt >= least ? successorAt + grace : Number.NaN;
}
