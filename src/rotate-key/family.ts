import type { Key } from '../deepgram/manage/answers.ts';
import { HOUR_S } from '../inputs/duration.ts';
import { readMark } from '../keys/mark.ts';

/**
 * Which keys belong together, which one is in use, and which are done with. Nothing is kept between runs: Deepgram tells
 * when a key was made, and GitHub when a secret was written last.
 */

/** All keys that one was rotated into, with the one itself. */
export interface Family {
  /** Id of the key with which it began. */
  readonly root: string;
  /** From the oldest to the newest. */
  readonly keys: readonly Key[];
  /** The newest one that is surely in use. */
  readonly current: Key;
  /** Id of the one that this run got from its secret; empty if it got none. */
  readonly held: string;
}

/** When the places were written: that of which it is longest ago, and the last; in milliseconds since the epoch. */
export interface WrittenAt {
  readonly writtenAt: number;
  readonly lastWrittenAt: number;
}

/** When things happen, in milliseconds since the epoch. */
export interface RotationTimes extends WrittenAt {
  readonly now: number;
  /** How long a key is kept after its successor was made, in milliseconds. */
  readonly grace: number;
}

const HOUR_MS = HOUR_S * 1000;
/** After this, a rotation writes the key that it made to no further secret. */
export const LONGEST_WRITING_MS = 10 * 60_000;
/** A key that was made before is written to the rest of its secrets for so long after the keys were looked at. */
export const LONGEST_FINISHING_MS = 60_000;
/** A new key is written only after this, if a run may still be at that. */
export const UNTIL_FINISHED_MS = LONGEST_FINISHING_MS + 30_000;
/** A key that another rotation made is left alone for so long, since that one may still be writing it. */
const AT_WORK_MS = HOUR_MS;
/**
 * GitHub tells whole seconds, and its clock may be behind Deepgram's. More than that could take a secret that was set by
 * hand just before a rotation for one that has the new key.
 */
const SKEW_MS = 3000;
/** What was made so long after all secrets were written is in none of them, whatever clocks and rounding do. */
const SURELY_MS = 60_000;
/** A key that expires so soon after its grace is replaced. */
const ROOM_MS = 24 * HOUR_MS;

const madeAt = ({ created }: Key): number => Date.parse(created);
/** Milliseconds since the epoch; a key whose end is not told ends at no time that is known. */
const endOf = ({ expires }: Key): number => (expires === undefined ? Number.NaN : Date.parse(expires));
const isOurs = ({ comment }: Key): boolean => readMark(comment).root !== undefined;

/** Id of the key with which the rotations that led to this one began. */
export const rootOf = ({ id, comment }: Key): string => readMark(comment).root ?? id;

/** What a successor is to be like: the key that the run holds, since anybody who makes keys can put our mark on one. */
export const modelOf = ({ keys, current, held }: Family): Key =>
  keys.find(({ id }) => id === held) ?? current;

/** The family that began with a key, of what bears our mark or was named to us; undefined if nothing of it is there. */
export function familyOf(
  keys: readonly Key[],
  { root, held }: Pick<Family, 'root' | 'held'>,
  writtenAt: number,
): Family | undefined {
  const related = relatedTo(root, keys)
    // Those of unknown age first, where they count least.
    .toSorted((a, b) => (madeAt(a) || 0) - (madeAt(b) || 0));
  const inUse = related.findLast((key) => key.id === held || isEverywhere(key, writtenAt));
  const current = inUse ?? related[0];
  return current === undefined ? undefined : { root, held, keys: related, current };
}

/** The keys of the family that began with a key. */
export const relatedTo = (root: string, keys: readonly Key[]): readonly Key[] =>
  keys.filter(({ id, comment }) => id === root || readMark(comment).root === root);

/** Whether all places were written since one of our keys was made, so that none has an older one. */
const isEverywhere = (key: Key, writtenAt: number): boolean =>
  isOurs(key) && writtenAt + SKEW_MS >= madeAt(key);

/** Why a new key is made. */
export type Reason = 'asked' | 'age' | 'expiry' | 'unfinished' | 'scopes' | 'tags';

/** So many keys of a family are valid at the same time, whatever fails and for how long. */
const MOST_LIVE = 3;

/**
 * What a run does about secrets: nothing; making a key; writing the one that it holds to those that lack it; waiting,
 * since too many keys are valid; or leaving it to another rotation, which may still be at work.
 */
export type Move = 'none' | 'make' | 'finish' | 'wait' | 'leave';

/** What comes of a reason. `undeleted` are keys of the family that Deepgram refused to delete. */
export function moveFor(
  family: Family,
  times: RotationTimes,
  reason: Reason | undefined,
  undeleted: readonly Key[] = [],
): Move {
  if (reason === undefined) return 'none';
  const { keys, held } = family;
  const newest = keys.at(-1);
  // Were there a newer one, a secret that has that would be given the older.
  const isHalfDone = newest?.id === held && isOurs(newest) && !isEverywhere(newest, times.writtenAt);
  if (isHalfDone && (reason === 'unfinished' || reason === 'asked')) return 'finish';
  const live = keys.filter((key) => !(endOf(key) <= times.now));
  if (live.length < MOST_LIVE) return 'make';
  // Once all secrets have it, the others are done with, and the next run makes another. One that ends soon is for none.
  if (isHalfDone && reason !== 'expiry') return 'finish';
  if (newest !== undefined && newest.id !== held && isOurs(newest) && times.now - madeAt(newest) < AT_WORK_MS)
    return 'leave';
  const { waiting } = leftover(family, times);
  const isCleared = waiting.some(({ key, until }) => live.includes(key) && !Number.isNaN(until));
  // Without either, only a new key in all secrets shows that the others are done with.
  return isCleared || undeleted.length > 0 ? 'wait' : 'make';
}

/**
 * Whether a key that was just made is one too many, since another rotation, which saw the same keys, made one before it
 * was. `seen` are all keys of the family now.
 */
export function isOneTooMany(family: Family, made: Key, now: number, seen: readonly Key[]): boolean {
  const known = new Map(family.keys.map((key) => [key.id, key]));
  const others = seen.filter(({ id }) => id !== made.id);
  const hasRival = others.some((key) => !known.has(key.id) && isBefore(key, made));
  // What the list does not tell is known of those that were looked at.
  const live = others.filter((key) => !(endOf(known.get(key.id) ?? key) <= now));
  return hasRival && live.length >= MOST_LIVE;
}

/** Of two that were made at the same time, all rotations take the same one for the first. */
const isBefore = (one: Key, other: Key): boolean =>
  madeAt(one) === madeAt(other) ? one.id < other.id : madeAt(one) < madeAt(other);

/**
 * Whether a run that holds a key may still be writing that to secrets, though a newer one was just made: it may if the
 * key is in some of them only, which was so when the run planned, or came to be since. `keys` are those of now.
 */
export function mayBeFinishing(
  { keys, current, held }: Family,
  { lastWrittenAt }: RotationTimes,
  now: readonly Key[],
): boolean {
  const isKnown = (key: Key): boolean => keys.some(({ id }) => id === key.id);
  return now
    .filter((key) => isOurs(key) && key.id !== held && madeAt(key) > madeAt(current))
    .some((key) => !isKnown(key) || !isUnwritten(key, lastWrittenAt));
}

/** Whether no secret was written since a key was made, so that none has it. */
const isUnwritten = (key: Key, lastWrittenAt: number): boolean => lastWrittenAt + SURELY_MS < madeAt(key);

/** The family without some of its keys, such as those that are deleted. */
export const without = (family: Family, gone: readonly Key[]): Family => ({
  ...family,
  keys: family.keys.filter((key) => !gone.includes(key)),
});

/**
 * Places in the order in which they are given a new key: first what was written longest ago. What refused the last one
 * refuses this one before any has it, so that it can be deleted again, and no more keys come to be from run to run.
 */
export const stalestFirst = <T>(places: readonly T[], updatedAt: (place: T) => number): readonly T[] =>
  [...places].sort((a, b) => updatedAt(a) - updatedAt(b));

/** Whether a place was written before the key was made, so that it cannot have it. */
export const isBehind = (updatedAt: number, key: Key): boolean => updatedAt + SKEW_MS < madeAt(key);

/**
 * Whether the run holds an older key than all places were given long ago, so that its own secret is probably none of
 * them. A run that was queued before that holds an older one as well, for as long as the grace.
 */
export function holdsOlder(
  { keys, current, held }: Family,
  { now, lastWrittenAt, grace }: RotationTimes,
): boolean {
  const own = keys.find(({ id }) => id === held);
  return own !== undefined && own !== current && now - lastWrittenAt > Math.max(grace, AT_WORK_MS);
}

/** When a new key is due at the latest, in milliseconds since the epoch; NaN if each run makes one, or nobody can tell. */
export function nextDue(
  { current }: Pick<Family, 'current'>,
  grace: number,
  rotateAfter: number | undefined,
): number {
  const [byAge, byEnd] = [madeAt(current) + (rotateAfter ?? Number.NaN), endOf(current) - grace - ROOM_MS];
  return Number.isNaN(byEnd) ? byAge : Math.min(byAge, byEnd);
}

/** The least that a key must live, in milliseconds: its successor is made by a daily run, and it is kept for the grace. */
export const leastLifetime = (grace: number): number => grace + ROOM_MS;

/** Why it is time for a new key; undefined if it is not. `rotateAfter` is in milliseconds, undefined for always. */
export function dueBecause(
  { keys, current }: Family,
  { now, writtenAt, grace }: RotationTimes,
  rotateAfter: number | undefined,
): Reason | undefined {
  if (rotateAfter === undefined) return 'asked';
  if (!(now - madeAt(current) < rotateAfter)) return 'age';
  if (endOf(current) - now < grace + ROOM_MS) return 'expiry';
  const isPartly = isOurs(current) && !isEverywhere(current, writtenAt);
  return isPartly || current !== keys.at(-1) ? 'unfinished' : undefined;
}

/** A key that must wait, and from when a rotation may delete it, in milliseconds since the epoch; NaN if nobody can tell. */
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
 * What becomes of the keys of the family but the one in use: done with are those that it replaced in all places long
 * enough ago. Keys between them prove nothing, since a place may have refused them. If `successorAt` is given, a
 * successor was made then and is in all places now, so that what was in use until now is left over too.
 */
export function leftover(family: Family, times: RotationTimes, successorAt?: number): Leftover {
  const left = family.keys.filter((key) => successorAt !== undefined || key !== family.current);
  const waiting = left.map((key) => ({ key, until: freeFrom(family, times, key, successorAt) }));
  return {
    done: waiting.filter(({ until }) => until <= times.now).map(({ key }) => key),
    waiting: waiting.filter(({ until }) => !(until <= times.now)),
  };
}

const isHeld = ({ current, held }: Family, key: Key): boolean => key === current || key.id === held;

/** From when on a key may be deleted, in milliseconds since the epoch; NaN if nobody can tell. */
export function freeFrom(family: Family, times: RotationTimes, key: Key, successorAt = Number.NaN): number {
  const { writtenAt, lastWrittenAt, grace } = times;
  // The secret that the run got it from is one of ours no longer, or never was.
  if (key.id === family.held && key !== family.current) return Number.NaN;
  if (isOurs(key) && key !== family.current && isUnwritten(key, lastWrittenAt)) {
    // No secret was written since it was made, and nobody writes it any more.
    return madeAt(key) + AT_WORK_MS;
  }
  const newest = family.keys.findLast((each) => isEverywhere(each, writtenAt));
  const replacedAt = newest === undefined || isHeld(family, key) ? Number.NaN : madeAt(newest);
  // Another rotation may still be writing a key that is hardly older than the one that replaces it.
  const least = madeAt(key) + (isOurs(key) ? AT_WORK_MS : 1);
  const isRewritten = newest !== undefined && writtenAt >= madeAt(newest) + AT_WORK_MS;
  if (replacedAt >= least || (isRewritten && replacedAt > madeAt(key)))
    return Math.max(replacedAt, lastWrittenAt) + grace;
  return successorAt >= least ? successorAt + grace : Number.NaN;
}
