import { describe, expect, it } from 'vitest';
import { ENDPOINTS, matchPath } from '../src/management/endpoints.ts';
import { isScope, rightsOf } from '../src/management/scopes.ts';
import {
  ACCOUNTS,
  apiKey,
  ask,
  OTHER_PROJECT,
  PROJECT,
  ROLES,
  refusalOf,
  withKey,
} from './management-helpers.ts';

const BODY = { comment: 'new', scopes: ['usage:write'] };
const KEY = '/v1/projects/{project}/keys/{key}';
const KEYS = '/v1/projects/{project}/keys';

/** What owner, admin, member and default get, where the key of the path is the member's. */
const TABLE: Readonly<Record<string, readonly number[]>> = {
  'GET /v1/auth/token': [200, 200, 200, 200],
  'POST /v1/auth/grant': [200, 200, 200, 403],
  'GET /v1/models': [200, 200, 200, 200],
  'GET /v1/models/{model}': [200, 200, 200, 200],
  'GET /v1/projects': [200, 200, 200, 403],
  'GET /v1/projects/{project}': [200, 200, 200, 403],
  'GET /v1/projects/{project}/models': [200, 200, 200, 403],
  'GET /v1/projects/{project}/balances': [200, 200, 403, 403],
  'GET /v1/projects/{project}/models/{model}': [200, 200, 200, 403],
  'GET /v1/projects/{project}/balances/{balance}': [200, 200, 403, 403],
  'GET /v1/projects/{project}/members': [200, 200, 403, 403],
  'GET /v1/projects/{project}/members/{member}/scopes': [200, 200, 403, 403],
  'GET /v1/projects/{project}/invites': [200, 200, 403, 403],
  'GET /v1/projects/{project}/usage/fields': [200, 200, 200, 403],
  'GET /v1/projects/{project}/usage/breakdown': [200, 200, 200, 403],
  'GET /v1/projects/{project}/requests': [200, 200, 200, 403],
  'GET /v1/projects/{project}/billing/fields': [200, 200, 403, 403],
  'GET /v1/projects/{project}/billing/breakdown': [200, 200, 403, 403],
  'GET /v1/projects/{project}/purchases': [200, 200, 403, 403],
  [`GET ${KEYS}`]: [200, 200, 200, 403],
  [`POST ${KEYS}`]: [200, 200, 200, 403],
  [`GET ${KEY}`]: [200, 200, 200, 403],
  [`DELETE ${KEY}`]: [200, 403, 200, 403],
};

const bodyFor = (endpoint: string) => (endpoint === `POST ${KEYS}` ? { body: BODY } : {});

describe('roles', () => {
  it('are in the table for every endpoint', () => {
    expect(ENDPOINTS.map(({ method, path }) => `${method} ${path}`)).toEqual(Object.keys(TABLE));
  });

  it.each(Object.entries(TABLE))('%s: %j', (endpoint, expected) => {
    const statuses = ROLES.map(
      (role) => ask(endpoint, { secret: `${role}-key`, ...bodyFor(endpoint) }).status,
    );
    expect(statuses).toEqual(expected);
  });

  it('default is for speech alone, and a member is no admin', () => {
    expect([...rightsOf(['default'])]).toEqual(['usage:write']);
    expect(rightsOf(['member']).has('members:read')).toBe(false);
    expect(rightsOf(['admin']).has('owners:write')).toBe(false);
    expect(rightsOf(['owner']).has('owners:write:kick')).toBe(true);
  });

  it.each([
    ['member', true],
    ['usage:write', true],
    ['members:write:kick', true],
    ['self-hosted:product:engine', true],
    ['constructor', false],
    ['usage:*', false],
  ])('%s is a scope: %s', (scope, expected) => {
    expect(isScope(scope)).toBe(expected);
  });
});

describe('every endpoint', () => {
  const endpoints = Object.keys(TABLE);

  it.each(endpoints)('%s refuses wrong, expired and disabled keys alike', (endpoint) => {
    const past = withKey('owner', { expiration_date: '2026-01-31T12:00:00Z' });
    const refusals = [
      refusalOf(endpoint, { secret: 'wrong' }),
      refusalOf(endpoint, { accounts: past }),
      refusalOf(endpoint, { accounts: withKey('owner', { disabled: true }) }),
    ];
    expect(new Set(refusals).size).toBe(1);
    expect(refusals[0]).toMatchObject({
      message: expect.stringMatching(/Authentication failed|Invalid cred/),
    });
  });

  it.each(ENDPOINTS.filter(({ scope }) => scope !== undefined))(
    '$method $path names its scope',
    (endpoint) => {
      const accounts = withKey('owner', { scopes: ['billing:write'] });
      const scope = String(endpoint.scope);
      expect(ask(endpoint, { accounts })).toMatchObject({
        refusal: { status: 403, details: expect.stringContaining(`'${scope}'`) },
      });
      const only = withKey('owner', { scopes: [scope, 'usage:write'] });
      expect(ask(endpoint, { accounts: only, params: { key: 'owner' }, body: BODY }).status).toBe(200);
    },
  );

  it.each(ENDPOINTS.filter(({ path }) => path.includes('{project}')))(
    '$method $path knows only the key’s own project',
    (endpoint) => {
      const inProject = (project: string) => ask(endpoint, { params: { project }, body: BODY });
      expect(inProject('speech')).toMatchObject({
        refusal: { family: 'text', status: 404, message: expect.stringMatching(/^UUID parsing failed:/) },
      });
      const missing = { refusal: { status: 404, message: expect.stringMatching(/^A project/) } };
      expect(inProject('33333333-3333-4333-8333-333333333333')).toMatchObject(missing);
      expect(inProject(OTHER_PROJECT)).toMatchObject(missing);
      expect(inProject(PROJECT.replaceAll('-', '')).status).toBe(200);
    },
  );
});

describe('keys of others', () => {
  const listed = (secret: string, accounts = ACCOUNTS) => {
    const answer = ask(`GET ${KEYS}`, { secret, accounts });
    const { api_keys } = ('body' in answer ? answer.body : {}) as {
      api_keys: { api_key: { api_key_id: string } }[];
    };
    return api_keys.map(({ api_key }) => api_key.api_key_id);
  };

  it('are listed as the roles may read', () => {
    expect(listed('owner-key')).toEqual(['owner', 'admin', 'member', 'default']);
    expect(listed('admin-key')).toEqual(['owner', 'admin', 'member', 'default']);
    expect(listed('member-key')).toEqual(['member', 'default']);
  });

  it.each([
    [['keys:read'], ['admin']],
    [
      ['keys:read', 'members:read'],
      ['admin', 'member', 'default'],
    ],
    [
      ['keys:read', 'admins:read'],
      ['admin', 'adam2'],
    ],
    [
      ['keys:read', 'owners:read'],
      ['owner', 'admin'],
    ],
  ])('%j lists %j', (scopes, expected) => {
    const { projects } = withKey('admin', { scopes });
    const members = [
      ...(projects[0]?.members ?? []),
      { member_id: 'adam2', email: 'adam2@example.com', role: 'admin' as const },
    ];
    const keys = [
      ...(projects[0]?.keys ?? []),
      { ...apiKey('admin', 'adam2'), api_key_id: 'adam2', key: 'adam2' },
    ];
    const first = { ...ACCOUNTS.projects[0], project_id: PROJECT, name: '', balance: 1, members, keys };
    const seen = listed('admin-key', { projects: [first] });
    expect(seen).toEqual(expected);
  });

  it.each([
    ['member-key', 'owner', 404, 404],
    ['member-key', 'default', 200, 200],
    ['member-key', 'other', 404, 404],
    ['admin-key', 'owner', 200, 403],
    ['admin-key', 'admin', 200, 200],
    ['owner-key', 'admin', 200, 200],
    ['owner-key', 'missing', 404, 404],
  ])('%s gets %s with %i and deletes it with %i', (secret, key, get, remove) => {
    expect(ask(`GET ${KEY}`, { secret, params: { key } }).status).toBe(get);
    expect(ask(`DELETE ${KEY}`, { secret, params: { key } }).status).toBe(remove);
  });
});

describe('what a key may give to a new one', () => {
  const create = (secret: string, scopes: readonly string[], accounts = ACCOUNTS) =>
    ask(`POST ${KEYS}`, { secret, accounts, body: { comment: 'new', scopes } }).status;

  it.each([
    ['member-key', ['member'], 200],
    ['member-key', ['usage:write', 'keys:read'], 200],
    ['member-key', ['default'], 200],
    ['member-key', ['admin'], 403],
    ['member-key', ['usage:write', 'billing:read'], 403],
    ['admin-key', ['billing:read'], 200],
    ['admin-key', ['owner'], 403],
    ['owner-key', ['owner'], 200],
  ])('%s gives %j: %i', (secret, scopes, status) => {
    expect(create(secret, scopes)).toBe(status);
  });

  it('is limited by the key and by its member’s role', () => {
    expect(create('owner-key', ['usage:write'], withKey('owner', { scopes: ['keys:write'] }))).toBe(403);
    expect(create('member-key', ['billing:read'], withKey('member', { scopes: ['owner'] }))).toBe(403);
  });
});

describe('matchPath', () => {
  it.each([
    ['/v1/projects/a', { project: 'a' }],
    ['/v1/projects/a%20b', { project: 'a b' }],
    ['/v1/projects/%', { project: '%' }],
    ['/v1/projects/', undefined],
    ['/v1/projects', undefined],
    ['/v1/projects/a/b', undefined],
  ])('%s: %j', (path, params) => {
    expect(matchPath('/v1/projects/{project}', path)).toEqual(params);
  });
});
