import type { Key } from '../deepgram/manage/answers.ts';
import { HOUR_S } from '../inputs/duration.ts';
import { readMark } from '../keys/mark.ts';

/**
 * Determines which keys belong together, which one is in use, and which are no longer needed. No state is kept between
 * runs: Deepgram reports when a key was created, and GitHub when a secret was last written.
 */

/** A key and all keys that replaced it or were replaced by it. */
export interface Family {
  /** The id of the first key. */
  readonly root: string;
  /** From the oldest to the newest. */
  readonly keys: readonly Key[];
  /** The newest key that is certainly in use. */
  readonly current: Key;
  /** The id of the key that this run got from its secret; empty if it got none. */
  readonly held: string;
}

/** When the secrets were written: the least and the most recently written one, in milliseconds since the epoch. */
export interface WrittenAt {
  readonly writtenAt: number;
  readonly lastWrittenAt: number;
}

/** Times in milliseconds since the epoch. */
export interface RotationTimes extends WrittenAt {
  readonly now: number;
  /** How long a key is kept after its successor was created, in milliseconds. */
  readonly grace: number;
}

const HOUR_MS = HOUR_S * 1000;
/** After this time, a rotation writes its new key to no further secret. */
export const LONGEST_WRITING_MS = 10 * 60_000;
/** An existing key is written to its remaining secrets only for this time after the keys were listed. */
export const LONGEST_FINISHING_MS = 60_000;
/** A new key is written only after this time if another run may still be finishing an older one. */
export const FINISHING_WAIT_MS = LONGEST_FINISHING_MS + 30_000;
/** A key from another rotation is left alone for this time, since that rotation may still be writing it. */
const LONGEST_ROTATION_MS = HOUR_MS;
/**
 * GitHub reports whole seconds, and its clock can be behind Deepgram's. With a larger tolerance, a secret that was set
 * by hand just before a rotation would appear to have the new key.
 */
const SKEW_MS = 3000;
/**
 * A key that was created this long after all secrets were written is in none of them, despite clock differences and
 * rounding.
 */
const CERTAIN_MS = 60_000;
/** A key that expires within this time after its grace period is replaced. */
const MARGIN_MS = 24 * HOUR_MS;

const createdAt = ({ created }: Key): number => Date.parse(created);
/** Milliseconds since the epoch; NaN if the expiry is unknown. */
const expiryTime = ({ expires }: Key): number => (expires === undefined ? Number.NaN : Date.parse(expires));
const isOurs = ({ comment }: Key): boolean => readMark(comment).root !== undefined;

/** The id of the first key of the rotations that led to this key. */
export const rootOf = ({ id, comment }: Key): string => readMark(comment).root ?? id;

/**
 * The model for a successor: the key that the run holds, because anyone who can create keys can put the mark on one.
 */
export const modelOf = ({ keys, current, held }: Family): Key =>
  keys.find(({ id }) => id === held) ?? current;

/** The family of a first key: keys that have its mark or its id; undefined if none of them exists. */
export function familyOf(
  keys: readonly Key[],
  { root, held }: Pick<Family, 'root' | 'held'>,
  writtenAt: number,
): Family | undefined {
  const related = relatedTo(root, keys)
    // Keys of unknown age come first, where they have the least effect.
    .toSorted((a, b) => (createdAt(a) || 0) - (createdAt(b) || 0));
  const inUse = related.findLast((key) => key.id === held || isEverywhere(key, writtenAt));
  const current = inUse ?? related[0];
  return current === undefined ? undefined : { root, held, keys: related, current };
}

/** The keys of the family of a first key. */
export const relatedTo = (root: string, keys: readonly Key[]): readonly Key[] =>
  keys.filter(({ id, comment }) => id === root || readMark(comment).root === root);

/** Whether all secrets were written after a key of the action was created, so that none has an older key. */
const isEverywhere = (key: Key, writtenAt: number): boolean =>
  isOurs(key) && writtenAt + SKEW_MS >= createdAt(key);

/** The reason for a new key. */
export type Reason = 'asked' | 'age' | 'expiry' | 'unfinished' | 'scopes' | 'tags';

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

/** Whether no secret was written since a key was created, so that none has it. */
const isUnwritten = (key: Key, lastWrittenAt: number): boolean => lastWrittenAt + CERTAIN_MS < createdAt(key);

/** The family without some of its keys, such as deleted ones. */
export const without = (family: Family, removed: readonly Key[]): Family => ({
  ...family,
  keys: family.keys.filter((key) => !removed.includes(key)),
});

/**
 * The secrets in the order in which they get a new key: the least recently written first. A secret that refused the
 * previous key then refuses this one before any other has it, so the new key can be deleted, and keys do not accumulate
 * from run to run.
 */
export const leastRecentFirst = <T>(places: readonly T[], updatedAt: (place: T) => number): readonly T[] =>
  [...places].sort((a, b) => updatedAt(a) - updatedAt(b));

/** Whether a secret was written before the key was created, so that it cannot have the key. */
export const isBehind = (updatedAt: number, key: Key): boolean => updatedAt + SKEW_MS < createdAt(key);

/**
 * Whether the run holds an older key although all secrets got a newer one long ago, so that its own secret is probably
 * not one of them. A run that was queued before the rotation can also hold an older key, until the grace period ends.
 */
export function holdsOutdatedKey(
  { keys, current, held }: Family,
  { now, lastWrittenAt, grace }: RotationTimes,
): boolean {
  const own = keys.find(({ id }) => id === held);
  return own !== undefined && own !== current && now - lastWrittenAt > Math.max(grace, LONGEST_ROTATION_MS);
}

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
