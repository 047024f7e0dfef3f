import type { Key } from '../deepgram/manage/answers.ts';
import { HOUR_S } from '../inputs/duration.ts';
import { readMark } from './mark.ts';

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
export interface Written {
  readonly writtenAt: number;
  readonly lastWrittenAt: number;
}

/** When things happen, in milliseconds since the epoch. */
export interface Times extends Written {
  readonly now: number;
  /** How long a key is kept after its successor was made, in milliseconds. */
  readonly grace: number;
}

const HOUR_MS = HOUR_S * 1000;
/** After this, a rotation writes the key that it made to no further secret. */
export const LONGEST_WRITING_MS = 10 * 60_000;
/** A key that another rotation made is left alone for so long, since that one may still be writing it. */
const AT_WORK_MS = HOUR_MS;
/**
 * GitHub tells whole seconds, and its clock may be behind Deepgram's. More than that could take a secret that was set by
 * hand just before a rotation for one that has the new key.
 */
const SKEW_MS = 3000;
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
  const related = keys
    .filter(({ id, comment }) => id === root || readMark(comment).root === root)
    // Those of unknown age first, where they count least.
    .sort((a, b) => (madeAt(a) || 0) - (madeAt(b) || 0));
  const inUse = related.findLast((key) => key.id === held || isEverywhere(key, writtenAt));
  const current = inUse ?? related[0];
  return current === undefined ? undefined : { root, held, keys: related, current };
}

/** Whether all places were written since one of our keys was made, so that none has an older one. */
const isEverywhere = (key: Key, writtenAt: number): boolean =>
  isOurs(key) && writtenAt + SKEW_MS >= madeAt(key);

/** Why a new key is made. */
export type Reason = 'asked' | 'age' | 'expiry' | 'unfinished';

/** Why it is time for a new key; undefined if it is not. `rotateAfter` is in milliseconds, undefined for always. */
export function dueBecause(
  { keys, current }: Family,
  { now, writtenAt, grace }: Times,
  rotateAfter: number | undefined,
): Reason | undefined {
  if (rotateAfter === undefined) return 'asked';
  if (!(now - madeAt(current) < rotateAfter)) return 'age';
  if (endOf(current) - now < grace + ROOM_MS) return 'expiry';
  const isPartly = isOurs(current) && !isEverywhere(current, writtenAt);
  return isPartly || current !== keys.at(-1) ? 'unfinished' : undefined;
}

/** A key that must wait, and when a rotation may delete it, in milliseconds since the epoch; NaN if nobody can tell. */
export interface Waiting {
  readonly key: Key;
  readonly until: number;
}

export interface Leftover {
  /** From the oldest to the newest. */
  readonly done: readonly Key[];
  readonly waiting: readonly Waiting[];
}

/**
 * What becomes of the keys of the family but the one in use: done with are those that it replaced in all places long
 * enough ago. Keys between them prove nothing, since a place may have refused them. If `successorAt` is given, a
 * successor was made then and is in all places now, so that what was in use until now is left over too.
 */
export function leftover(family: Family, times: Times, successorAt?: number): Leftover {
  const left = family.keys.filter((key) => successorAt !== undefined || key !== family.current);
  const waiting = left.map((key) => ({ key, until: freeFrom(family, times, key, successorAt) }));
  return {
    done: waiting.filter(({ until }) => until <= times.now).map(({ key }) => key),
    waiting: waiting.filter(({ until }) => !(until <= times.now)),
  };
}

const isHeld = ({ current, held }: Family, key: Key): boolean => key === current || key.id === held;

/** When a key may be deleted, in milliseconds since the epoch; NaN if nobody can tell. */
function freeFrom(family: Family, times: Times, key: Key, successorAt = Number.NaN): number {
  const { writtenAt, lastWrittenAt, grace } = times;
  const newest = family.keys.findLast((each) => isEverywhere(each, writtenAt));
  const replacedAt = newest === undefined || isHeld(family, key) ? Number.NaN : madeAt(newest);
  // Another rotation may still be writing a key that is hardly older than the one that replaces it.
  const least = madeAt(key) + (isOurs(key) ? AT_WORK_MS : 1);
  if (replacedAt >= least) return Math.max(replacedAt, lastWrittenAt) + grace;
  return successorAt >= least ? successorAt + grace : Number.NaN;
}
