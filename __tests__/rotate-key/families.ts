import type { Key } from '../../src/deepgram/manage/answers.ts';
import { type Family, familyOf } from '../../src/rotate-key/family.ts';

/** Families of keys with ages, for the tests of what is decided about them. */

export const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];
export const NOW = Date.parse('2026-02-01T12:00:00Z');
/** A time that is so many milliseconds before now. */
export const ago = (ms: number): number => NOW - ms;

/** A key of the given age; keys of a family have a letter and a number, with 0 for the root. */
export function key(id: string, age: number | undefined, more: Partial<Key> = {}): Key {
  return {
    id,
    comment: id.endsWith('0') ? 'CI' : `CI [rotate-key ${id.charAt(0)}0]`,
    scopes: ['usage:write'],
    tags: [],
    created: age === undefined ? '' : new Date(ago(age)).toISOString(),
    expires: 'never',
    creator: undefined,
    ...more,
  };
}

/** The family of k0. All places were written at the given age. */
export function family(keys: readonly Key[], written: number, held = ''): Family {
  const found = familyOf(keys, { root: 'k0', held }, ago(written));
  if (found === undefined) throw new Error('no family');
  return found;
}

export const ids = (keys: readonly Key[]): string[] => keys.map(({ id }) => id);

export const K0 = key('k0', 40 * DAY);
export const K1 = key('k1', 10 * DAY);
export const K2 = key('k2', 5 * DAY);
