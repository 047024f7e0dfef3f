import type { Key } from '../deepgram/manage/answers.ts';
import { HOUR_S } from '../inputs/duration.ts';
import { readMark } from '../keys/mark.ts';

/**
 * Determines which keys belong together, and which one is in use. No state is kept between runs: Deepgram reports when a
 * key was created, and GitHub when a secret was last written.
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

/** A key from another rotation is left alone for this time, since that rotation may still be writing it. */
export const LONGEST_ROTATION_MS = HOUR_S * 1000;
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

/** Milliseconds since the epoch; NaN if unknown. */
export const createdAt = ({ created }: Key): number => Date.parse(created);
/** Milliseconds since the epoch; NaN if the expiry is unknown. */
export const expiryTime = ({ expires }: Key): number =>
  expires === undefined ? Number.NaN : Date.parse(expires);
/** Whether a rotation created the key, as its mark says. */
export const isOurs = ({ comment }: Key): boolean => readMark(comment).root !== undefined;

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
export const isEverywhere = (key: Key, writtenAt: number): boolean =>
  isOurs(key) && writtenAt + SKEW_MS >= createdAt(key);

/** Whether no secret was written since a key was created, so that none has it. */
export const isUnwritten = (key: Key, lastWrittenAt: number): boolean =>
  lastWrittenAt + CERTAIN_MS < createdAt(key);

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
