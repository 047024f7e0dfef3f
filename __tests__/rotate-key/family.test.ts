import { describe, expect, it } from 'vitest';
import type { Key } from '../../src/deepgram/manage/answers.ts';
import { familyOf, modelOf, rootOf } from '../../src/rotate-key/family.ts';
import { DAY, family, ids, K0, K1, K2, key, NOW } from './families.ts';

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
