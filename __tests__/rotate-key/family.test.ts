import { describe, expect, it } from 'vitest';
import type { Key } from '../../src/deepgram/manage/answers.ts';
import {
  type Family,
  familyOf,
  leftover,
  modelOf,
  moveFor,
  reasonForNewKey,
  rootOf,
} from '../../src/rotate-key/family.ts';

const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];
const NOW = Date.parse('2026-02-01T12:00:00Z');
const ago = (ms: number): number => NOW - ms;

/** A key of the given age; keys of a family have a letter and a number, with 0 for the root. */
function key(id: string, age: number | undefined, more: Partial<Key> = {}): Key {
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
function family(keys: readonly Key[], written: number, held = ''): Family {
  const found = familyOf(keys, { root: 'k0', held }, ago(written));
  if (found === undefined) throw new Error('no family');
  return found;
}

const ids = (keys: readonly Key[]): string[] => keys.map(({ id }) => id);

const K0 = key('k0', 40 * DAY);
const K1 = key('k1', 10 * DAY);
const K2 = key('k2', 5 * DAY);

describe('a family', () => {
  it('is the root and the keys with its mark, from the oldest to the newest', () => {
    const strangers = [key('m0', DAY), key('m1', DAY), key('k9', DAY, { comment: 'k0' })];
    expect(ids(family([K2, ...strangers, K0, K1], 20 * DAY).keys)).toEqual(['k0', 'k1', 'k2']);
  });

  it('begins with those of unknown age', () => {
    const unknown = [key('k3', undefined), key('k4', undefined, { created: 'soon' })];
    expect(ids(family([K1, ...unknown], 20 * DAY).keys)).toEqual(['k3', 'k4', 'k1']);
  });

  it('outlives its root', () => {
    expect(ids(family([K1, K2], 5 * DAY).keys)).toEqual(['k1', 'k2']);
  });

  it('is empty if none of its keys exist', () => {
    const keys = [key('m0', DAY), key('m1', DAY)];
    expect(familyOf(keys, { root: 'k0', held: '' }, NOW)).toBeUndefined();
  });

  it('has the same root in all generations', () => {
    expect([K0, K1, key('m1', DAY)].map(rootOf)).toEqual(['k0', 'k0', 'm0']);
  });
});

describe('the key in use', () => {
  it.each<readonly [string, readonly Key[], written: number, held: string, current: string]>([
    ['is the root before the first rotation', [K0], 20 * DAY, '', 'k0'],
    ['is the newest that all places were written after', [K0, K1, K2], 5 * DAY, '', 'k2'],
    ['is the one before if a place was written before', [K0, K1, K2], 7 * DAY, '', 'k1'],
    ['is the root if no other can be everywhere', [K0, K1], 12 * DAY, '', 'k0'],
    ['is the one that is held, though a place has an older one', [K0, K1], 12 * DAY, 'k1', 'k1'],
    ['is not the one that a stale run holds', [K0, K1, K2], 5 * DAY, 'k0', 'k2'],
    ['is the one that is held of two that were made at once', [K0, K1], 5 * DAY, 'k1', 'k1'],
    ['is the oldest of the unwritten ones, if the root is deleted', [K1, K2], 20 * DAY, '', 'k1'],
    ['is known though the clock of GitHub is slow', [K0, K1], 10 * DAY + 2000, '', 'k1'],
    ['is the root though a key that is not ours was made by hand', [K0], 1 * DAY, '', 'k0'],
  ])('%s', (_, keys, written, held, current) => {
    expect(family(keys, written, held).current.id).toBe(current);
  });
});

describe('a successor is modeled on', () => {
  it.each<readonly [string, held: string, model: string]>([
    ['the key that the run holds, whatever bears the mark', 'k0', 'k0'],
    ['the key in use, if the run holds none', '', 'k2'],
    ['the key in use, if it holds that', 'k2', 'k2'],
  ])('%s', (_, held, model) => {
    expect(modelOf(family([K0, K1, K2], 5 * DAY, held)).id).toBe(model);
  });
});

describe('a new key is created', () => {
  const times = { now: NOW, writtenAt: ago(10 * DAY), lastWrittenAt: ago(10 * DAY), grace: DAY };

  it.each<readonly [string, Family, rotateAfter: number | undefined, reason: string | undefined]>([
    ['always, if nothing else is wanted', family([K0, K1], 10 * DAY), undefined, 'asked'],
    ['if the one in use is old enough', family([K0, K1], 10 * DAY), 10 * DAY, 'age'],
    ['not if it is younger', family([K0, K1], 10 * DAY), 10 * DAY + 1, undefined],
    ['if its age is unknown', family([key('k0', undefined)], 10 * DAY), 999 * DAY, 'age'],
    [
      'if it expires within a day after the grace',
      family([key('k0', DAY, { expires: new Date(NOW + 2 * DAY - 1).toISOString() })], 10 * DAY),
      30 * DAY,
      'expiry',
    ],
    [
      'not if it expires later',
      family([key('k0', DAY, { expires: new Date(NOW + 2 * DAY).toISOString() })], 10 * DAY),
      30 * DAY,
      undefined,
    ],
    [
      'if it has expired',
      family([key('k0', DAY, { expires: new Date(ago(1)).toISOString() })], 10 * DAY),
      30 * DAY,
      'expiry',
    ],
    ['if a newer one was never written', family([K0, K1, K2], 10 * DAY, 'k1'), 30 * DAY, 'unfinished'],
    ['if the one in use is not in all places', family([K0, K2], 10 * DAY, 'k2'), 30 * DAY, 'unfinished'],
    ['not if all is well', family([K0, K1], 10 * DAY, 'k1'), 30 * DAY, undefined],
  ])('%s', (_, found, rotateAfter, reason) => {
    expect(reasonForNewKey(found, times, rotateAfter)).toBe(reason);
  });
});

type Case = readonly [
  title: string,
  keys: readonly Key[],
  written: number,
  held: string,
  /** The age of a successor, if one was created. */
  successor: number | undefined,
  done: readonly string[],
  waiting: readonly string[],
];

const unknown = key('k3', undefined);

const CASES: readonly Case[] = [
  ['nothing before the first rotation', [K0], 20 * DAY, 'k0', undefined, [], []],
  ['what was replaced before the grace', [K0, K1], 10 * DAY, 'k1', undefined, ['k0'], []],
  ['all but the newest', [K0, K1, K2], 5 * DAY, 'k2', undefined, ['k0', 'k1'], []],
  // A place may have refused the middle one, and had the oldest until now.
  [
    'nothing before the grace of the newest',
    [K0, K1, key('k2', HOUR)],
    HOUR,
    'k2',
    undefined,
    [],
    ['k0', 'k1'],
  ],
  [
    'nothing if a place was written just before',
    [K0, key('k1', 2 * DAY)],
    2 * DAY + 4000,
    'k1',
    undefined,
    [],
    ['k0'],
  ],
  ['nothing before the end of its grace', [K0, key('k1', DAY - 1)], DAY - 1, 'k1', undefined, [], ['k0']],
  ['what the grace ends for', [K0, key('k1', DAY)], DAY, 'k1', undefined, ['k0'], []],
  ['nothing that is just replaced', [K0], 20 * DAY, 'k0', 0, [], ['k0']],
  ['what a successor replaced long enough ago', [K0, K1], 10 * DAY, 'k1', DAY, ['k0', 'k1'], []],
  ['what was in use before, though not the last', [K0, K1], 10 * DAY, 'k1', 0, ['k0'], ['k1']],
  // A place may still have the older one.
  ['nothing if a place was written before', [K0, K1], 12 * DAY, 'k1', undefined, [], ['k0']],
  ['what was never written', [K0, K1], 12 * DAY, 'k0', undefined, ['k1'], []],
  ['what a stale run holds only after its own', [K0, K1, K2], 5 * DAY, 'k0', 0, ['k1'], ['k0', 'k2']],
  ['nothing that a stale run holds', [K0, K1, K2], 5 * DAY, 'k0', undefined, ['k1'], ['k0']],
  ['nothing of unknown age', [unknown, K0, K1], 10 * DAY, 'k1', undefined, ['k0'], ['k3']],
  ['nothing of unknown age, even after another one', [unknown], 10 * DAY, 'k3', 2 * DAY, [], ['k3']],
  ['nothing for a key of unknown age', [K0, unknown], 0, 'k3', undefined, [], ['k0']],
  // Another rotation may be about to write it.
  [
    'nothing hardly older than what replaces it',
    [key('k1', 5 * DAY + HOUR - 1), K2],
    5 * DAY,
    'k2',
    undefined,
    [],
    ['k1'],
  ],
  ['what is an hour older', [key('k1', 5 * DAY + HOUR), K2], 5 * DAY, 'k2', undefined, ['k1'], []],
  [
    'nothing made just before a successor',
    [key('k1', 2 * DAY)],
    2 * DAY,
    'k1',
    2 * DAY - HOUR + 1,
    [],
    ['k1'],
  ],
  ['a root, however young', [key('k0', 5 * DAY + MINUTE), K2], 5 * DAY, 'k2', undefined, ['k0'], []],
  ['what is newer and was never written', [K1, key('k2', DAY)], 10 * DAY, 'k1', undefined, ['k2'], []],
  // Another rotation may be about to write it.
  ['nothing that was just made', [K1, key('k2', HOUR - 1)], 10 * DAY, 'k1', undefined, [], ['k2']],
  ['nothing that a place may have', [K1, key('k2', DAY)], DAY + MINUTE, 'k1', undefined, [], ['k2']],
];

describe('keys that can be deleted are', () => {
  it.each(CASES)('%s', (_, keys, written, held, successor, done, waiting) => {
    const times = { now: NOW, writtenAt: ago(written), lastWrittenAt: ago(written), grace: DAY };
    const left = leftover(
      family([...keys, key('m0', 90 * DAY), key('m1', 80 * DAY)], written, held),
      times,
      successor === undefined ? undefined : ago(successor),
    );
    expect(ids(left.done)).toEqual(done);
    expect(left.waiting.map((each) => each.key.id)).toEqual(waiting);
  });

  it('not those whose grace period lasts, or whose age is unknown', () => {
    const times = { now: NOW, writtenAt: ago(HOUR), lastWrittenAt: ago(HOUR), grace: DAY };
    const keys = [unknown, K0, key('k1', HOUR)];
    const { waiting } = leftover(family(keys, HOUR, 'k1'), times);
    expect(waiting.map(({ until }) => until)).toEqual([Number.NaN, NOW + DAY - HOUR]);
  });

  it('replaced ones at once, without a grace period', () => {
    const times = { now: NOW, writtenAt: ago(20 * DAY), lastWrittenAt: ago(20 * DAY), grace: 0 };
    expect(ids(leftover(family([K0], 20 * DAY, 'k0'), times, NOW).done)).toEqual(['k0']);
    expect(ids(leftover(family([K0], 20 * DAY, 'k0'), times).done)).toEqual([]);
  });
});

describe('a key in only one of two secrets', () => {
  const K3 = key('k3', 3 * DAY);
  const times = { now: NOW, writtenAt: ago(5 * DAY), lastWrittenAt: ago(3 * DAY), grace: HOUR };
  it.each([
    ['age', [K1, K2, K3], 'finish'],
    ['scopes', [K1, K2, K3], 'finish'],
    ['unfinished', [K2, K3], 'finish'],
    ['age', [K2, K3], 'make'],
  ] as const)('goes to the other before a fourth is made: %s', (reason, keys, move) => {
    expect(moveFor(family(keys, 5 * DAY, 'k3'), times, reason)).toBe(move);
  });

  it('is not written again if it expires soon', () => {
    expect(moveFor(family([K1, K2, K3], 5 * DAY, 'k3'), times, 'expiry')).not.toBe('finish');
  });
});
