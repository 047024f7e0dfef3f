import { describe, expect, it } from 'vitest';
import { moveFor, reasonForNewKey } from '../../src/rotate-key/due.ts';
import type { Family } from '../../src/rotate-key/family.ts';
import { ago, DAY, family, HOUR, K0, K1, K2, key, NOW } from './families.ts';

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
