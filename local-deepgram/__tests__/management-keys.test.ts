import { describe, expect, it } from 'vitest';
import { disableKey, removeMember, setBalance, setRole } from '../src/management/accounts.ts';
import { checkAccounts } from '../src/management/setup.ts';
import type { Accounts } from '../src/server.ts';
import { ACCOUNTS, type Asked, apiKey, ask, NOW, PROJECT, refusalOf, withKey } from './management-helpers.ts';

const KEY = '/v1/projects/{project}/keys/{key}';
const KEYS = '/v1/projects/{project}/keys';
const BODY = { comment: 'new', scopes: ['usage:write'] };
const MEMBER_KEY = {
  api_key_id: 'member',
  comment: 'for member',
  scopes: ['member'],
  created: '2026-01-01T00:00:00.000Z',
};

const create = (fields: object = {}, asked: Asked = {}) =>
  ask(`POST ${KEYS}`, { body: { ...BODY, ...fields }, ...asked });

function after(answer: ReturnType<typeof ask>): Accounts {
  if ('refusal' in answer || answer.accounts === undefined) throw new Error('nothing was changed');
  return answer.accounts;
}

describe('keys', () => {
  it('are listed with their member and without their secret', () => {
    const more = { tags: ['ci'], expiration_date: '2026-03-01T00:00:00Z' };
    const accounts = withKey('member', { ...more, disabled: true });
    const member = { member_id: 'mia', email: 'mia@example.com' };
    const listed = (api_key: object) => ({
      body: { api_keys: expect.arrayContaining([{ member, api_key }]) },
    });
    const answer = ask(`GET ${KEYS}`, { accounts });
    expect(answer).toMatchObject(listed(MEMBER_KEY));
    expect(ask(`GET ${KEYS}`, { accounts, keyList: 'full' })).toMatchObject(
      listed({ ...MEMBER_KEY, ...more }),
    );
    expect(JSON.stringify('body' in answer ? answer.body : '')).not.toContain('-key"');
  });

  it.each([
    ['', ['owner', 'admin', 'member', 'default']],
    ['status=active', ['owner', 'admin', 'default']],
    ['status=expired', ['member']],
  ])('are filtered by "%s"', (query, ids) => {
    const accounts = withKey('member', { expiration_date: '2026-01-31T11:59:59Z' });
    const api_keys = ids.map((id) => ({ api_key: { api_key_id: id } }));
    expect(ask(`GET ${KEYS}`, { accounts, query })).toMatchObject({ body: { api_keys } });
  });

  it('are not filtered by another status', () => {
    expect(refusalOf(`GET ${KEYS}`, { query: 'status=all' })).toMatchObject({ status: 400 });
  });

  it('are shown one by one, flat or wrapped', () => {
    const member = { member_id: 'mia', email: 'mia@example.com' };
    const bodyOf = (asked: Asked) => {
      const answer = ask(`GET ${KEY}`, asked);
      return 'body' in answer && answer.body;
    };
    expect(bodyOf({})).toEqual({ member, api_key: MEMBER_KEY });
    expect(bodyOf({ keyShape: 'wrapped' })).toEqual({ item: { member: { ...member, api_key: MEMBER_KEY } } });
  });

  it('are deleted', () => {
    const accounts = after(ask(`DELETE ${KEY}`));
    expect(accounts.projects[0]?.keys.map(({ api_key_id }) => api_key_id)).toEqual([
      'owner',
      'admin',
      'default',
    ]);
    expect(refusalOf(`GET ${KEY}`, { accounts })).toMatchObject({ status: 404 });
    expect(refusalOf('GET /v1/projects', { accounts, secret: 'member-key' })).toMatchObject({ status: 401 });
  });
});

describe('a new key', () => {
  it('is shown with its secret once', () => {
    const answer = create({ tags: ['ci', 'prod'] });
    const shown = { api_key_id: 'new-id', comment: 'new', scopes: ['usage:write'], tags: ['ci', 'prod'] };
    const created = { ...shown, key: 'new-key', created: NOW.toISOString() };
    expect('body' in answer && answer.body).toEqual(created);
    const accounts = after(answer);
    expect(accounts.projects[0]?.keys.at(-1)).toEqual({ ...created, member_id: 'olive' });
    const again = ask(`GET ${KEY}`, { accounts, params: { key: 'new-id' } });
    expect(again).toMatchObject({ body: { api_key: shown, member: { first_name: 'Olive' } } });
    expect(JSON.stringify('body' in again && again.body)).not.toContain('new-key');
  });

  it.each([
    [{ time_to_live_in_seconds: 3600 }, '2026-01-31T13:00:00.000Z'],
    [{ expiration_date: '2026-02-01T00:00:00+02:00' }, '2026-01-31T22:00:00.000Z'],
  ])('%j: works until then', (fields, expiration_date) => {
    const answer = create(fields);
    expect(answer).toMatchObject({ body: { expiration_date } });
    const at = (milliseconds: number) =>
      ask('GET /v1/auth/token', {
        accounts: after(answer),
        secret: 'new-key',
        now: new Date(Date.parse(expiration_date) + milliseconds),
      }).status;
    expect([at(-1), at(0)]).toEqual([200, 401]);
  });

  it.each([
    [undefined, /JSON object/],
    [[], /JSON object/],
    [{ scopes: ['usage:write'] }, /`comment`/],
    [{ comment: 'new' }, /`scopes`/],
    [{ comment: 'new', scopes: [] }, /`scopes`/],
    [{ comment: 'new', scopes: 'member' }, /`scopes`/],
    [{ ...BODY, scopes: ['usage:all'] }, /`usage:all` is not a scope/],
    [{ ...BODY, tags: 'ci' }, /`tags`/],
    [{ ...BODY, ttl: 1 }, /unknown field `ttl`/],
    [{ ...BODY, expiration_date: '2027-01-01T00:00:00Z', time_to_live_in_seconds: 1 }, /together/],
    [{ ...BODY, expiration_date: 'tomorrow' }, /`expiration_date` must be a date/],
    [{ ...BODY, expiration_date: '2026-13-01T00:00:00Z' }, /`expiration_date` must be a date/],
    [{ ...BODY, expiration_date: '2026-01-31T12:00:00Z' }, /future/],
    [{ ...BODY, time_to_live_in_seconds: 0 }, /positive/],
    [{ ...BODY, time_to_live_in_seconds: 1e12 }, /positive/],
    [{ ...BODY, time_to_live_in_seconds: '60' }, /positive/],
  ])('%j is refused', (body, message) => {
    expect(refusalOf(`POST ${KEYS}`, { body })).toMatchObject({
      status: 400,
      family: 'legacy',
      message: expect.stringMatching(message),
    });
  });

  it('is the last that expires of 250 on one day', () => {
    const [first, ...others] = ACCOUNTS.projects;
    if (first === undefined) throw new Error('no project');
    const accounts = { projects: [{ ...first, temporary_keys: { '2026-01-31': 249 } }, ...others] };
    const full = after(create({ time_to_live_in_seconds: 60 }, { accounts }));
    expect(full.projects[0]?.temporary_keys).toEqual({ '2026-01-31': 250 });
    const again = (asked: Asked) =>
      create({ time_to_live_in_seconds: 60 }, { accounts: full, ...asked }).status;
    expect(again({})).toBe(429);
    expect(again({ now: new Date('2026-02-01T00:00:00Z') })).toBe(200);
    expect(create({}, { accounts: full }).status).toBe(200);
  });
});

describe('the accounts', () => {
  it('have the keys of a member who leaves disabled', () => {
    const accounts = checkAccounts(removeMember(ACCOUNTS, PROJECT, 'mia'));
    expect(accounts.projects[1]).toBe(ACCOUNTS.projects[1]);
    expect(ask('GET /v1/auth/token', { accounts, secret: 'default-key' }).status).toBe(401);
    const left = { member: { member_id: 'mia' }, api_key: MEMBER_KEY };
    expect(ask(`GET ${KEYS}`, { accounts, secret: 'admin-key' })).toMatchObject({
      body: { api_keys: expect.arrayContaining([left]) },
    });
  });

  it('let a key do no more than the present role of its maker', () => {
    const accounts = setRole(ACCOUNTS, PROJECT, 'olive', 'member');
    expect(ask(`GET ${KEYS}`, { accounts }).status).toBe(200);
    const balances = 'GET /v1/projects/{project}/balances';
    expect(refusalOf(balances, { accounts })).toMatchObject({ status: 403 });
    expect(ask(balances).status).toBe(200);
  });

  it('disable a key and change a balance', () => {
    const accounts = setBalance(disableKey(ACCOUNTS, PROJECT, 'member'), PROJECT, 0);
    expect(ask('GET /v1/auth/token', { accounts, secret: 'member-key' }).status).toBe(401);
    expect(ask('GET /v1/projects/{project}/balances', { accounts })).toMatchObject({
      body: {
        balances: [{ balance_id: expect.any(String), amount: 0, units: 'usd' }],
      },
    });
  });

  it.each([
    [{ project_id: 'mine' }, /project mine: the id must be a UUID/],
    [{ project_id: ACCOUNTS.projects[1]?.project_id ?? '' }, /project 2{8}.* exists twice/],
    [{ members: [] }, /key owner: its project has no member olive/],
    [{ keys: [apiKey('boss', 'mia')] }, /key boss: "boss" is not a scope/],
    [{ keys: [apiKey('member', 'mia'), apiKey('member', 'mia')] }, /key member exists twice/],
    [{ keys: [{ ...apiKey('member', 'mia'), key: 'other-key' }] }, /two keys have the same secret/],
    [{ keys: [{ ...apiKey('member', 'mia'), expiration_date: 'soon' }] }, /key member: its dates must/],
  ])('with %j are refused', (fields, message) => {
    const [first, ...others] = ACCOUNTS.projects;
    if (first === undefined) throw new Error('no project');
    expect(() => checkAccounts({ projects: [{ ...first, ...fields }, ...others] })).toThrow(message);
  });
});
