import { describe, expect, it } from 'vitest';
import {
  readBalances,
  readEntry,
  readGrant,
  readKey,
  readKeys,
  readModels,
  readNewKey,
  readProjects,
  readToken,
} from '../../../src/deepgram/manage/answers.ts';

const member = { member_id: 'm', email: 'ada@example.com' };
const api_key = { api_key_id: 'k', comment: 'CI', scopes: ['usage:write'], created: '2026-01-01T00:00:00Z' };
const described = {
  id: 'k',
  comment: 'CI',
  scopes: ['usage:write'],
  tags: undefined,
  created: '2026-01-01T00:00:00Z',
  expires: undefined,
  creator: undefined,
};
const maker = { id: 'm', email: 'ada@example.com' };

const SECRET = '4f1e2d3c5b6a79880123456789abcdef01234567';

describe('a key', () => {
  it.each([
    ['flat', { member, api_key }, maker],
    ['wrapped', { item: { member: { ...member, api_key } } }, maker],
    ['wrapped and flat', { item: { member, api_key } }, maker],
    ['alone', api_key, undefined],
    [
      'with a creator of whom little is known',
      { member: { member_id: 'm' }, api_key },
      { id: 'm', email: '' },
    ],
  ])('in the form %s is read', (_, answer, madeBy) => {
    const read = { ...described, creator: madeBy };
    expect(readKey(answer)).toEqual(read);
    expect(readEntry(answer)).toEqual(read);
    expect(readKeys({ api_keys: [answer, {}, null] })).toEqual({ keys: [read], unread: 2 });
  });

  it('has no tags or no expiry only if the answer says so', () => {
    const detailsOf = (more: object) => {
      const { tags, expires } = readEntry({ api_key: { ...api_key, ...more } }) ?? {};
      return [tags, expires];
    };
    expect(detailsOf({})).toEqual([undefined, undefined]);
    expect(detailsOf({ tags: ['ci'] })).toEqual([['ci'], 'never']);
    expect(detailsOf({ tags: [] })).toEqual([[], 'never']);
    expect(detailsOf({ expiration_date: '2027-01-01T00:00:00Z' })).toEqual([[], '2027-01-01T00:00:00Z']);
    expect(detailsOf({ expiration_date: null })).toEqual([[], 'never']);
    // The list follows other rules.
    expect(readKey({ api_key: { ...api_key, tags: ['ci'] } })?.expires).toBeUndefined();
    expect(readKey({ api_key: { ...api_key, scopes: [] } })?.scopes).toBeUndefined();
  });

  it('can have tags and an expiry', () => {
    const expiring = { ...api_key, tags: ['ci', 1], expiration_date: '2027-01-01T00:00:00Z' };
    expect(readKey({ api_key: expiring })).toMatchObject({ tags: ['ci'], expires: '2027-01-01T00:00:00Z' });
    expect(readKey({ api_key: { ...api_key, expiration_date: null } })?.expires).toBe('never');
  });

  it('ignores an unreadable date', () => {
    const odd = { ...api_key, created: 'yesterday', expiration_date: 'soon' };
    expect(readKey({ api_key: odd })).toMatchObject({ created: '', expires: undefined });
    expect(readToken({ expiration_date: 'soon' })?.expires).toBeUndefined();
  });

  it('that is new contains its secret', () => {
    expect(readNewKey({ ...api_key, key: SECRET })).toEqual({ ...described, key: SECRET });
    expect(readNewKey(api_key)).toBeUndefined();
    expect(readNewKey({ key: SECRET })).toBeUndefined();
  });
});

describe('the facts that a key states about itself', () => {
  it('can be empty', () => {
    const nothing = Object.values(readToken({ scopes: 'usage:write', api_key_id: 7 }) ?? {});
    expect(nothing.every((value) => value === undefined)).toBe(true);
    expect(readToken({})).toEqual(readToken({ scopes: 'usage:write' }));
  });

  it('are read as far as possible', () => {
    const answer = { api_key_id: 'k', scopes: ['member', 3], project_id: 'p', tags: ['ci'], comment: 'CI' };
    expect(readToken(answer)).toEqual({
      keyId: 'k',
      projectId: 'p',
      comment: 'CI',
      scopes: ['member'],
      tags: ['ci'],
      expires: undefined,
    });
    expect(readToken({ expiration_date: null })?.expires).toBe('never');
    expect(readToken({ expiration_date: '2027-01-01T00:00:00Z' })?.expires).toBe('2027-01-01T00:00:00Z');
  });
});

it('text too long for a report is omitted', () => {
  const scopes = ['x'.repeat(201), ...Array.from({ length: 501 }, (_, index) => `scope:${index}`), ''];
  const token = readToken({ scopes, comment: 'x'.repeat(10_001), api_key_id: 'k' });
  expect(token?.scopes).toHaveLength(500);
  expect(token?.scopes?.[0]).toBe('scope:0');
  expect(token).toMatchObject({ comment: undefined, keyId: 'k' });
});

it('projects have an id, and can have a name', () => {
  const projects = [{ project_id: 'p', name: 'One' }, { project_id: 'q' }, { name: 'Two' }];
  expect(readProjects({ projects })).toEqual([
    { id: 'p', name: 'One' },
    { id: 'q', name: '' },
  ]);
});

it('balances have an amount and units', () => {
  const balances = [{ amount: 1.5, units: 'USD' }, { amount: 2 }, { amount: '3' }];
  expect(readBalances({ balances })).toEqual([
    { amount: 1.5, units: 'usd' },
    { amount: 2, units: 'usd' },
  ]);
});

it('models are known by all names that can be requested', () => {
  const stt = [
    { name: 'general', canonical_name: 'nova-3-general', uuid: 'u', batch: true },
    { name: 'meeting', canonical_name: 'nova-2-meeting', batch: false },
    { name: 'old' },
  ];
  expect(readModels({ stt, tts: [{ canonical_name: 'aura-2-thalia-en' }] })).toEqual([
    { names: ['nova-3-general', 'u', 'nova-3'], usable: true },
    { names: ['nova-2-meeting'], usable: false },
    { names: ['old'], usable: true },
    { names: ['aura-2-thalia-en'], usable: true },
  ]);
});

it.each(['1', 'channels', `${SECRET}\n::error::x`, `${SECRET} `, `${SECRET}ü`])(
  'a secret of invalid form is refused: %j',
  (secret) => {
    expect(readNewKey({ ...api_key, key: secret })).toBeUndefined();
    expect(readGrant({ access_token: secret })).toBeUndefined();
  },
);

it('a temporary token can state its lifetime', () => {
  expect(readGrant({ access_token: SECRET, expires_in: 30 })).toEqual({ token: SECRET, expiresIn: 30 });
  expect(readGrant({ access_token: SECRET })).toEqual({ token: SECRET, expiresIn: undefined });
});

it.each([[undefined], [null], [[]], ['text'], [7]])('%j is not an answer', (answer) => {
  const guards = [
    readToken,
    readProjects,
    readKey,
    readKeys,
    readNewKey,
    readBalances,
    readModels,
    readGrant,
  ];
  expect(guards.map((guard) => guard(answer))).toEqual(guards.map(() => undefined));
});
