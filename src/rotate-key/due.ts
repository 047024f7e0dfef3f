import type { Key } from '../deepgram/manage/answers.ts';
import { HOUR_S } from '../inputs/duration.ts';
import {
  createdAt,
  expiryTime,
  type Family,
  isEverywhere,
  isOurs,
  isUnwritten,
  LONGEST_ROTATION_MS,
  type RotationTimes,
} from './family.ts';
import { leftover } from './old-keys.ts';

/** Decides whether a rotation is due, and what a run does then. */

/** After this time, a rotation writes its new key to no further secret. */
export const LONGEST_WRITING_MS = 10 * 60_000;
/** An existing key is written to its remaining secrets only for this time after the keys were listed. */
export const LONGEST_FINISHING_MS = 60_000;
/** A new key is written only after this time if another run may still be finishing an older one. */
export const FINISHING_WAIT_MS = LONGEST_FINISHING_MS + 30_000;
/** A key that expires within this time after its grace period is replaced. */
const MARGIN_MS = 24 * HOUR_S * 1000;

/** The reason for a new key. */
export type Reason = 'asked' | 'age' | 'expiry' | 'unfinished' | 'scopes' | 'tags';

/**
 * The latest time at which a new key is due, in milliseconds since the epoch; NaN if every run creates one or it is
 * unknown.
 */
export function nextDue(
  { current }: Pick<Family, 'current'>,
  grace: number,
  rotateAfter: number | undefined,
): number {
  const [byAge, byEnd] = [
    createdAt(current) + (rotateAfter ?? Number.NaN),
    expiryTime(current) - grace - MARGIN_MS,
  ];
  return Number.isNaN(byEnd) ? byAge : Math.min(byAge, byEnd);
}

/**
 * The minimum lifetime of a key, in milliseconds: a daily run must be able to replace it, and it is kept for the grace
 * period.
 */
export const leastLifetime = (grace: number): number => grace + MARGIN_MS;

/** Why a new key is due; undefined if it is not. `rotateAfter` is in milliseconds; undefined for always. */
export function reasonForNewKey(
  { keys, current }: Family,
  { now, writtenAt, grace }: RotationTimes,
  rotateAfter: number | undefined,
): Reason | undefined {
  if (rotateAfter === undefined) return 'asked';
  if (!(now - createdAt(current) < rotateAfter)) return 'age';
  if (expiryTime(current) - now < grace + MARGIN_MS) return 'expiry';
  const isPartly = isOurs(current) && !isEverywhere(current, writtenAt);
  return isPartly || current !== keys.at(-1) ? 'unfinished' : undefined;
}

/** The most keys of a family that are valid at the same time, whatever fails and for how long. */
const MOST_LIVE = 3;

/**
 * What a run does about the secrets: nothing; create a key; write the key that it holds to the remaining secrets; wait,
 * because too many keys are valid; or leave it to another rotation that may still be running.
 */
export type Move = 'none' | 'make' | 'finish' | 'wait' | 'leave';

/** The move for a reason. `undeleted` are the keys of the family that Deepgram refused to delete. */
export function moveFor(
  family: Family,
  times: RotationTimes,
  reason: Reason | undefined,
  undeleted: readonly Key[] = [],
): Move {
  if (reason === undefined) return 'none';
  const { keys, held } = family;
  const newest = keys.at(-1);
  // If a newer key existed, its secrets would be set back to the older one.
  const isHalfDone = newest?.id === held && isOurs(newest) && !isEverywhere(newest, times.writtenAt);
  if (isHalfDone && (reason === 'unfinished' || reason === 'asked')) return 'finish';
  const live = keys.filter((key) => !(expiryTime(key) <= times.now));
  if (live.length < MOST_LIVE) return 'make';
  // Once all secrets have the key, the others are no longer needed, and the next run creates another one. A key that
  // expires soon is not worth that.
  if (isHalfDone && reason !== 'expiry') return 'finish';
  if (
    newest !== undefined &&
    newest.id !== held &&
    isOurs(newest) &&
    times.now - createdAt(newest) < LONGEST_ROTATION_MS
  )
    return 'leave';
  const { waiting } = leftover(family, times);
  const isCleared = waiting.some(({ key, until }) => live.includes(key) && !Number.isNaN(until));
  // Otherwise only a new key in all secrets shows that the other keys are no longer needed.
  return isCleared || undeleted.length > 0 ? 'wait' : 'make';
}

/**
 * Whether a new key is one too many, because another rotation, which saw the same keys, created one before it. `seen`
 * are all current keys of the family.
 */
export function isOneTooMany(family: Family, made: Key, now: number, seen: readonly Key[]): boolean {
  const known = new Map(family.keys.map((key) => [key.id, key]));
  const others = seen.filter(({ id }) => id !== made.id);
  const hasRival = others.some((key) => !known.has(key.id) && isBefore(key, made));
  // The list omits details that are known of the keys read before.
  const live = others.filter((key) => !(expiryTime(known.get(key.id) ?? key) <= now));
  return hasRival && live.length >= MOST_LIVE;
}

/** All rotations agree on the first of two keys that were created at the same time. */
const isBefore = (one: Key, other: Key): boolean =>
  createdAt(one) === createdAt(other) ? one.id < other.id : createdAt(one) < createdAt(other);

/**
 * Whether a run that holds a key may still be writing it to secrets, although a newer key has just been created. This
 * is possible if only some secrets have that key, whether that was so when this run made its plan or has come about
 * since. `now` are the current keys.
 */
export function mayBeFinishing(
  { keys, current, held }: Family,
  { lastWrittenAt }: RotationTimes,
  now: readonly Key[],
): boolean {
  const isKnown = (key: Key): boolean => keys.some(({ id }) => id === key.id);
  return now
    .filter((key) => isOurs(key) && key.id !== held && createdAt(key) > createdAt(current))
    .some((key) => !isKnown(key) || !isUnwritten(key, lastWrittenAt));
}
