import { describe, expect, it } from 'vitest';
import type { Key } from '../../src/deepgram/manage/answers.ts';
import { Failure } from '../../src/lib/failure.ts';
import {
  differenceFromSettings,
  orderFor as order,
  type SuccessorSettings,
  unknownSettings,
} from '../../src/rotate-key/order.ts';

const [HOUR, DAY] = [3_600_000, 86_400_000];
const SAME: SuccessorSettings = { lifetime: undefined, scopes: undefined, tags: undefined, grace: DAY };

/** The key that is ordered when the user sets a lifetime. */
const orderFor = (key: Key, root: string, lifetime: SuccessorSettings['lifetime']) =>
  order(key, root, { ...SAME, grace: 0, lifetime });

const KEY = {
  id: 'id-of-key',
  comment: 'CI',
  scopes: ['usage:write', 'usage:read'],
  tags: ['ci', 'recordings'],
  created: '2026-01-01T12:00:00Z',
  expires: 'never',
  creator: undefined,
} satisfies Key;
const EXPIRING = { ...KEY, expires: '2026-01-31T12:00:00.400Z' };

describe('a successor', () => {
  it('is like the key in use, with a mark', () => {
    expect(orderFor(KEY, 'root', undefined)).toEqual({
      comment: 'CI [rotate-key root]',
      scopes: KEY.scopes,
      tags: KEY.tags,
    });
  });

  it.each([
    ['', '[rotate-key root]'],
    ['CI [rotate-key root]', 'CI [rotate-key root]'],
    ['CI \n', 'CI [rotate-key root]'],
  ])('of `%s` is `%s`', (comment, marked) => {
    expect(orderFor({ ...KEY, comment }, 'root', undefined).comment).toBe(marked);
  });

  it.each([[['member']], [['keys:read', 'keys:write']]])('has the same scopes: %j', (scopes) => {
    expect(orderFor({ ...KEY, scopes }, 'root', undefined).scopes).toEqual(scopes);
  });

  it('can have no tags', () => {
    expect(orderFor({ ...KEY, tags: [] }, 'root', undefined).tags).toEqual([]);
  });

  it('cannot be created if the scopes of the key are unknown', () => {
    expect(() => orderFor({ ...KEY, scopes: undefined }, 'root', undefined)).toThrow(
      new Failure('current-key: Deepgram does not report the scopes of key id-of-key. Replace it by hand.'),
    );
  });
});

describe('an unknown setting of a key', () => {
  const tags = expect.stringMatching(/^tags: Deepgram does not report whether key id-of-key has tags/);
  const end = expect.stringMatching(/^time-to-live: Deepgram does not report whether key id-of-key expires/);

  it.each([
    ['nothing', {}, {}, []],
    ['tags and end', { tags: undefined, expires: undefined }, {}, [tags, end]],
    ['tags alone', { tags: undefined, expires: undefined }, { lifetime: { kind: 'never' } }, [tags]],
    ['an end alone', { tags: undefined, expires: undefined }, { tags: [] }, [end]],
  ] as const)('causes a warning: %s', (_, more, wish, warnings) => {
    expect(unknownSettings({ ...KEY, ...more }, { ...SAME, ...wish })).toEqual(warnings);
  });
});

describe('the lifetime of a successor', () => {
  it.each<readonly [string, Key, Parameters<typeof orderFor>[2], number | undefined]>([
    ['is that of the key, to the second', EXPIRING, undefined, 30 * 86_400],
    [
      'is that of the key, though it has expired',
      { ...KEY, expires: '2026-01-02T12:00:00Z' },
      undefined,
      86_400,
    ],
    ['is none, as that of the key', KEY, undefined, undefined],
    ['is none, as that of a key of unknown age', { ...KEY, created: '' }, undefined, undefined],
    ['is the requested one', EXPIRING, { kind: 'for', seconds: 90 }, 90],
    ['is the requested one, for a key that never expires', KEY, { kind: 'for', seconds: 90 }, 90],
    ['is unlimited on request', EXPIRING, { kind: 'never' }, undefined],
    [
      'is the requested one, whatever the age of the key',
      { ...EXPIRING, created: '' },
      { kind: 'for', seconds: 90 },
      90,
    ],
  ])('%s', (_, key, lifetime, seconds) => {
    const order = orderFor(key, 'root', lifetime);
    expect(order.ttlSeconds).toBe(seconds);
    expect(order).not.toHaveProperty('expirationDate');
    // No undefined value is sent.
    expect(Object.hasOwn(order, 'ttlSeconds')).toBe(seconds !== undefined);
  });

  it.each([
    ['is not told', { created: '' }],
    ['is nonsense', { expires: 'soon' }],
    ['ends before it begins', { created: '2026-02-01T12:00:00Z' }],
    ['is shorter than a second', { created: EXPIRING.expires }],
  ])('cannot be inherited if it %s', (_, more) => {
    expect(() => orderFor({ ...EXPIRING, ...more }, 'root', undefined)).toThrow(
      new Failure(
        'time-to-live: Deepgram does not report the lifetime of key id-of-key, so its successor cannot live ' +
          'as long. Set it.',
      ),
    );
  });
});

describe('a requested setting', () => {
  it('removes scopes, and sets other tags', () => {
    const wish = { ...SAME, scopes: ['usage:write'], tags: ['new'] };
    expect(order(KEY, 'root', wish)).toMatchObject({ scopes: ['usage:write'], tags: ['new'] });
    expect(order({ ...KEY, scopes: ['member'] }, 'root', wish).scopes).toEqual(['usage:write']);
  });

  it.each([
    [['usage:write', 'keys:write'], '`keys:write`'],
    [['member'], '`project:read`, `project:write`, `keys:read`, `keys:write`'],
  ])('for more scopes is refused: %j', (scopes, more) => {
    expect(() => order(KEY, 'root', { ...SAME, scopes })).toThrow(
      new Failure(
        `scopes: key id-of-key does not have ${more}, and a rotation cannot add scopes. List fewer, or create ` +
          'a key with more by hand and store it in the secrets.',
      ),
    );
  });

  it.each<readonly [Partial<Key>, Partial<SuccessorSettings>, string | undefined]>([
    [{}, {}, undefined],
    [{}, { scopes: ['usage:read', 'usage:write'], tags: ['recordings', 'ci'] }, undefined],
    [{}, { scopes: ['usage:write'] }, 'scopes'],
    [{}, { tags: [] }, 'tags'],
    // It is unknown.
    [{ scopes: undefined, tags: undefined }, { scopes: ['usage:write'], tags: ['ci'] }, undefined],
  ])('for %j with %j is a reason for a new key: %s', (more, wish, reason) => {
    expect(differenceFromSettings({ ...KEY, ...more }, { ...SAME, ...wish })).toBe(reason);
  });

  it('for the same lifetime is refused if that is shorter than the grace period and a day', () => {
    const short = { ...KEY, expires: '2026-01-02T13:00:00Z' };
    expect(order(short, 'root', { ...SAME, grace: HOUR }).ttlSeconds).toBe(25 * 3600);
    expect(() => order(short, 'root', { ...SAME, grace: HOUR + 1 })).toThrow(
      /^time-to-live: key id-of-key was created for 90000 s, which is shorter than `grace` and a day/,
    );
  });
});
