import { describe, expect, it } from 'vitest';
import type { Key } from '../../src/deepgram/manage/answers.ts';
import { leftover } from '../../src/rotate-key/old-keys.ts';
import { ago, DAY, family, HOUR, ids, K0, K1, K2, key, MINUTE, NOW } from './families.ts';

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
    'no key that was created just before a successor',
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
