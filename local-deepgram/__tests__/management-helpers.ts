import type { ManagementCall } from '../src/management/call.ts';
import { ENDPOINTS, type Endpoint, perform } from '../src/management/endpoints.ts';
import { uuidOf } from '../src/management/models.ts';
import { balanceOf } from '../src/management/projects.ts';
import { type Refusal, RefusalError } from '../src/management/refusals.ts';
import type { Accounts, LocalDeepgram } from '../src/server.ts';
import { call } from './helpers.ts';

export const PROJECT = '11111111-1111-4111-8111-111111111111';
export const OTHER_PROJECT = '22222222-2222-4222-8222-222222222222';
export const NOW = new Date('2026-01-31T12:00:00.000Z');
export const ROLES = ['owner', 'admin', 'member', 'default'] as const;

/** Two projects; in the first, a key for each role (`owner-key` and so on), whose id is the role. */
export const ACCOUNTS: Accounts = {
  projects: [
    {
      project_id: PROJECT,
      name: 'Speech',
      balance: 12.5,
      members: [
        { member_id: 'olive', email: 'olive@example.com', role: 'owner', first_name: 'Olive' },
        { member_id: 'adam', email: 'adam@example.com', role: 'admin' },
        { member_id: 'mia', email: 'mia@example.com', role: 'member' },
      ],
      keys: [
        apiKey('owner', 'olive'),
        apiKey('admin', 'adam'),
        apiKey('member', 'mia'),
        apiKey('default', 'mia'),
      ],
    },
    {
      project_id: OTHER_PROJECT,
      name: 'Other',
      balance: 0,
      members: [{ member_id: 'zoe', email: 'zoe@example.com', role: 'owner' }],
      keys: [{ ...apiKey('owner', 'zoe'), api_key_id: 'other', key: 'other-key' }],
    },
  ],
};

/** A key of this role, whose secret is the role with `-key`. */
export function apiKey(role: string, member_id: string) {
  const created = '2026-01-01T00:00:00.000Z';
  return { api_key_id: role, key: `${role}-key`, comment: `for ${role}`, scopes: [role], created, member_id };
}

/** The accounts with other scopes, dates and so on of the key with this id. */
export function withKey(id: string, fields: Partial<Accounts['projects'][number]['keys'][number]>): Accounts {
  const projects = ACCOUNTS.projects.map((project) => ({
    ...project,
    keys: project.keys.map((key) => (key.api_key_id === id ? { ...key, ...fields } : key)),
  }));
  return { projects };
}

/** What paths name unless a test says otherwise. */
export const NAMED: Readonly<Record<string, string>> = {
  project: PROJECT,
  key: 'member',
  member: 'mia',
  model: uuidOf('nova-3-general'),
  balance: balanceOf({ project_id: PROJECT, balance: 0 }).balance_id,
};

export interface Asked {
  readonly accounts?: Accounts;
  readonly secret?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly body?: unknown;
  readonly now?: Date;
  readonly keyShape?: ManagementCall['tools']['keyShape'];
  readonly keyList?: ManagementCall['tools']['keyList'];
}

/** What an endpoint, such as `GET /v1/projects`, comes to: done, or the refusal. */
export function ask(endpoint: string | Endpoint, asked: Asked = {}) {
  const { accounts = ACCOUNTS, secret = 'owner-key', query, body, now = NOW } = asked;
  const { keyShape = 'flat', keyList = 'bare' } = asked;
  const found = typeof endpoint === 'string' ? endpointNamed(endpoint) : endpoint;
  const names: Readonly<Record<string, string>> = { ...NAMED, ...asked.params };
  const params = Object.entries(names).filter(([name]) => found.path.includes(`{${name}}`));
  try {
    const done = perform(found, {
      accounts,
      authorization: `Token ${secret}`,
      params: Object.fromEntries(params),
      query: new URLSearchParams(query),
      text: body === undefined ? '' : JSON.stringify(body),
      now,
      tools: { tokenSecret: 'secret', keyShape, keyList, newId: () => 'new-id', newKey: () => 'new-key' },
    });
    return { status: 200, ...done };
  } catch (error) {
    if (error instanceof RefusalError) return { status: error.refusal.status, refusal: error.refusal };
    throw error;
  }
}

function endpointNamed(name: string): Endpoint {
  const found = ENDPOINTS.find(({ method, path }) => `${method} ${path}` === name);
  if (found === undefined) throw new Error(`no endpoint ${name}`);
  return found;
}

/** The refusal that an endpoint answers with. */
export function refusalOf(endpoint: string, asked: Asked = {}): Refusal | undefined {
  const answer = ask(endpoint, asked);
  return 'refusal' in answer ? answer.refusal : undefined;
}

/** Calls the server with a key, or any other `authorization`. */
export async function send(
  deepgram: LocalDeepgram,
  request: string,
  { authorization, body }: { authorization?: string; body?: unknown } = {},
) {
  const [method = '', path = ''] = request.split(' ');
  const seen = await call(deepgram, {
    method,
    path,
    ...(authorization !== undefined && { headers: { authorization } }),
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const json: unknown = /json/.test(seen.headers['content-type'] ?? '') ? JSON.parse(seen.text) : undefined;
  return { ...seen, json };
}

/** A clock that stands so many seconds after NOW. */
export function secondsLater(count: number): () => Date {
  return () => new Date(NOW.getTime() + count * 1000);
}

/** A field of a JSON answer, as text. */
export function textOf(json: unknown, field: string): string {
  const entries: [string, unknown][] = Object.entries(json ?? {});
  return String(entries.find(([name]) => name === field)?.[1]);
}
