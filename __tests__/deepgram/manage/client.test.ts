import { readFileSync } from 'node:fs';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalDeepgram } from '../../../local-deepgram/src/server.ts';
import { startLocalDeepgram } from '../../../local-deepgram/src/server.ts';
import type { DeepgramError } from '../../../src/deepgram/error.ts';
import { ManagementClient } from '../../../src/deepgram/manage/client.ts';
import { withoutSecrets } from '../../../src/lib/safe-text.ts';
import { CANNED } from '../../bundle/helpers.ts';
import { accountsOf } from '../../bundle/keys.ts';
import { expectUndescribed } from '../../helpers/described.ts';
import { quietly } from '../../helpers/stdout.ts';

const KEYS = { owner: { scopes: ['owner'], tags: ['root'] }, ci: { scopes: ['usage:write'] } };

/** A project for which every request fails. */
const BROKEN = 'broken';

let deepgram: LocalDeepgram;
const before = getCACertificates('default');

beforeAll(async () => {
  deepgram = await startLocalDeepgram({
    canned: CANNED,
    accounts: accountsOf(KEYS),
    faults: [{ on: { path: `/v1/projects/${BROKEN}` }, fault: 'error', error: 'SERVICE_UNAVAILABLE' }],
  });
  setDefaultCACertificates([...before, readFileSync(deepgram.ca, 'utf8')]);
});
afterAll(async () => {
  setDefaultCACertificates(before);
  await deepgram.close();
});

const keyOf = (index: number): string => deepgram.accounts.projects[0]?.keys[index]?.key ?? '';
const projectId = (): string => deepgram.accounts.projects[0]?.project_id ?? '';

function clientOf(apiKey: string, prefix = ''): ManagementClient {
  return new ManagementClient({ apiKey, baseUrl: new URL(`${deepgram.url}${prefix}`), retries: 0 });
}

describe('an owner', () => {
  it('reads projects, keys, balances and models', async () => {
    const client = clientOf(keyOf(0));
    expect(await client.token()).toMatchObject({ scopes: ['owner'] });
    expect(await client.projects()).toEqual([{ id: projectId(), name: 'Recordings' }]);
    const { keys } = await client.listKeys(projectId());
    expect(keys.map(({ comment }) => comment)).toEqual(['key owner', 'key ci']);
    // The list does not include them.
    expect(keys[0]).toMatchObject({ tags: undefined, expires: undefined });
    const described = { ...keys[0], tags: ['root'], expires: 'never' };
    expect(await client.getKey(projectId(), keys[0]?.id ?? '')).toEqual(described);
    expect(await client.balances(projectId())).toEqual([{ amount: 12.5, units: 'usd' }]);
    const [everywhere, here] = [await client.models(), await client.models(projectId())];
    expect(here.flatMap(({ names }) => names)).toContain('nova-3');
    expect(everywhere).toEqual(here);
    client.close();
  });

  it('creates a key, which is masked at once, and deletes it', async () => {
    const client = clientOf(keyOf(0));
    const order = { comment: 'new', scopes: ['usage:write'], tags: ['ci'], ttlSeconds: 3600 };
    const created = await quietly(() => client.createKey(projectId(), order));
    expect(created).toMatchObject({ comment: 'new', scopes: ['usage:write'], tags: ['ci'] });
    expect(Date.parse(created.expires ?? '')).toBeGreaterThan(Date.now());
    expect(withoutSecrets(`It is ${created.key}.`)).toBe('It is ***.');
    expect(await client.getKey(projectId(), created.id)).toMatchObject({ expires: created.expires });
    await client.deleteKey(projectId(), created.id);
    const error = await client.getKey(projectId(), created.id).catch((thrown: DeepgramError) => thrown);
    expect(error).toMatchObject({ name: 'DeepgramError', kind: 'unknown-key' });
    client.close();
  });

  it('creates a key that never expires', async () => {
    const client = clientOf(keyOf(0));
    const created = await quietly(() =>
      client.createKey(projectId(), { comment: 'ever', scopes: ['usage:write'] }),
    );
    expect(created.expires).toBeUndefined();
    await client.deleteKey(projectId(), created.id);
    client.close();
  });

  it('grants a token, which is masked at once', async () => {
    const client = clientOf(keyOf(0));
    const { token, expiresIn } = await quietly(() => client.grant(300));
    expect(expiresIn).toBe(300);
    expect(withoutSecrets(token)).toBe('***');
    client.close();
  });

  it.each([
    ['a project that is not there', '00000000-0000-4000-8000-000000000000'],
    ['what is no id', '../../v1/models?x#y'],
  ])('gets an error about %s', async (_, project) => {
    const client = clientOf(keyOf(0));
    await expect(client.listKeys(project)).rejects.toMatchObject({ kind: 'unknown-project' });
    client.close();
  });
});

it('a key that may only transcribe gets an error that names the missing scope', async () => {
  const client = clientOf(keyOf(1));
  for (const [question, scope] of [
    [() => client.projects(), 'project:read'],
    [() => client.listKeys(projectId()), 'keys:read'],
    [() => client.balances(projectId()), 'billing:read'],
    [() => client.createKey(projectId(), { comment: '', scopes: ['usage:write'] }), 'keys:write'],
    [() => client.deleteKey(projectId(), 'k'), 'keys:write'],
  ] as const) {
    await expect(question()).rejects.toMatchObject({ kind: 'missing-scope', details: { scope } });
  }
  await expect(client.grant(30)).rejects.toMatchObject({ kind: 'missing-scope' });
  client.close();
});

it('a wrong key is distinguished from one without permissions, by every request', async () => {
  const client = clientOf('canary-of-nobody');
  const questions = [
    () => client.token(),
    () => client.projects(),
    () => client.listKeys(projectId()),
    () => client.models(),
    () => client.grant(30),
  ];
  for (const question of questions) await expect(question()).rejects.toMatchObject({ kind: 'bad-key' });
  client.close();
});

it('a request that creates a key is not sent again, so no key is created unnoticed', async () => {
  const client = new ManagementClient({ apiKey: keyOf(0), baseUrl: new URL(deepgram.url), retries: 3 });
  const sent = deepgram.requests.length;
  const order = { comment: 'x', scopes: ['usage:write'] };
  await expect(client.createKey(BROKEN, order)).rejects.toMatchObject({ kind: 'server-error' });
  expect(deepgram.requests).toHaveLength(sent + 1);
  client.close();
});

it('a request for a key is retried only if none can exist, one for a token after any temporary failure', async () => {
  const once = { times: 1 } as const;
  const busy = await startLocalDeepgram({
    canned: CANNED,
    accounts: accountsOf(KEYS),
    authority: deepgram.authority,
    faults: [
      {
        ...once,
        on: { method: 'POST', path: '/keys' },
        fault: 'answer',
        status: 429,
        headers: { 'retry-after': '0' },
      },
      { ...once, on: { path: '/grant' }, fault: 'error', error: 'SERVICE_UNAVAILABLE' },
    ],
  });
  const [project] = busy.accounts.projects;
  const apiKey = project?.keys[0]?.key ?? '';
  const client = new ManagementClient({ apiKey, baseUrl: new URL(busy.url), retries: 1 });
  const order = { comment: 'x', scopes: ['usage:write'] };
  await quietly(() => client.createKey(project?.project_id ?? '', order));
  await quietly(() => client.grant(60));
  expect(busy.requests.map(({ status }) => status)).toEqual([429, 200, 503, 200]);
  await busy.close();
  const findings: string[] = [];
  const onRetry = ({ finding }: DeepgramError) => void findings.push(finding);
  const unreachable = new ManagementClient({ apiKey, baseUrl: new URL(busy.url), retries: 1, onRetry });
  const refused = { kind: 'connection', details: { hadNoEffect: true } };
  await expect(unreachable.createKey('p', order)).rejects.toMatchObject(refused);
  expect(findings).toEqual([expect.stringContaining('ECONNREFUSED')]);
  unreachable.close();
  client.close();
});

it('a path before /v1 is kept', async () => {
  expectUndescribed(/^GET \/gateway\/v1\/auth\/token\?: /);
  const client = clientOf(keyOf(0), '/gateway');
  await expect(client.token()).rejects.toMatchObject({ kind: 'not-served' });
  expect(deepgram.requests.at(-1)?.path).toBe('/gateway/v1/auth/token');
  client.close();
});
