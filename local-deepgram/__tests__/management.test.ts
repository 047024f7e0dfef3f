import { afterEach, describe, expect, it } from 'vitest';
import {
  type Fault,
  type LocalDeepgram,
  type LocalDeepgramOptions,
  startLocalDeepgram,
} from '../src/server.ts';
import { CANNED, LISTEN, UUID } from './helpers.ts';
import { ACCOUNTS, NOW, PROJECT, secondsLater, send, textOf } from './management-helpers.ts';

const HEARD = `POST ${LISTEN}`;
const KEYS = `/v1/projects/${PROJECT}/keys`;

let deepgram: LocalDeepgram | undefined;

async function start(options: LocalDeepgramOptions = {}): Promise<LocalDeepgram> {
  deepgram = await startLocalDeepgram({ canned: CANNED, accounts: ACCOUNTS, clock: () => NOW, ...options });
  return deepgram;
}

afterEach(() => deepgram?.close());

describe('a key', () => {
  it('is created, used, seen in the accounts, deleted and useless', async () => {
    const lines: string[] = [];
    const server = await start({ log: (line) => lines.push(line) });
    const body = { comment: 'CI', scopes: ['usage:write'], time_to_live_in_seconds: 60 };
    const created = await send(server, `POST ${KEYS}`, { body });
    expect(created).toMatchObject({
      status: 200,
      json: {
        api_key_id: expect.stringMatching(UUID),
        key: expect.stringMatching(/^[0-9a-f]{40}$/),
        expiration_date: '2026-01-31T12:01:00.000Z',
      },
    });
    const [id, secret] = [textOf(created.json, 'api_key_id'), textOf(created.json, 'key')];
    expect(server.accounts.projects[0]?.keys.at(-1)).toMatchObject({ api_key_id: id, key: secret });
    expect(server.requests[0]).toMatchObject({ method: 'POST', path: KEYS, body, status: 200 });
    const authorization = `Token ${secret}`;
    expect((await send(server, HEARD, { authorization, body: 'speech' })).status).toBe(200);
    server.setClock(secondsLater(60));
    expect((await send(server, HEARD, { authorization, body: 'speech' })).json).toMatchObject({
      err_code: 'INVALID_AUTH',
    });
    const removed = await send(server, `DELETE ${KEYS}/${id}`);
    expect(removed).toMatchObject({ status: 200, json: { message: expect.any(String) } });
    expect(server.accounts.projects[0]?.keys).toHaveLength(4);
    expect((await send(server, `GET ${KEYS}/${id}`)).status).toBe(404);
    const log = lines.join('\n');
    expect(log).toContain(`created key ${id}`);
    expect(log).not.toContain(secret);
    expect(log).not.toContain(server.apiKey);
  });

  it('is answered wrapped when the server is to', async () => {
    const server = await start({ keyShape: 'wrapped' });
    expect((await send(server, `GET ${KEYS}/member`)).json).toMatchObject({
      item: { member: { member_id: 'mia', api_key: { api_key_id: 'member' } } },
    });
  });
});

describe('the answers of the management API', () => {
  it.each([
    ['GET /v1/auth/token', { api_key_id: 'owner', created: '2026-01-01T00:00:00.000Z', scopes: ['owner'] }],
    ['GET /v1/projects', { projects: [{ project_id: PROJECT, name: 'Speech' }] }],
    [`GET /v1/projects/${PROJECT}`, { project_id: PROJECT, name: 'Speech', mip_opt_out: false }],
  ])('%s', async (request, json) => {
    expect((await send(await start(), request)).json).toEqual(json);
  });

  it('GET /v1/models has what model takes', async () => {
    const { json } = await send(await start(), 'GET /v1/models?include_outdated=true');
    expect(json).toMatchObject({
      stt: expect.arrayContaining([
        {
          name: 'general',
          canonical_name: 'nova-3-general',
          architecture: 'nova-3',
          languages: expect.arrayContaining(['multi', 'en', 'de']),
          version: expect.any(String),
          uuid: expect.stringMatching(UUID),
          batch: true,
          streaming: true,
          formatted_output: true,
        },
        expect.objectContaining({ canonical_name: 'nova-2-atc', languages: ['en'] }),
      ]),
    });
    expect((await send(await start(), 'GET /v1/models?include_outdated=yes')).status).toBe(400);
  });

  it.each([
    ['GET /v1/projects/speech', 404, /^text\/plain/, /^UUID parsing failed: /],
    [`PUT /v1/projects/${PROJECT}`, 405, /json/, /METHOD_NOT_ALLOWED/],
    ['GET /v1/projects//keys', 404, /json/, /NOT_FOUND/],
    [`GET ${KEYS}/unknown`, 404, /json/, /"category":"NOT_FOUND"/],
  ])('%s is refused with %i', async (request, status, type, text) => {
    const seen = await send(await start(), request);
    expect(seen.status).toBe(status);
    expect(seen.headers['content-type']).toMatch(type);
    expect(seen.text).toMatch(text);
    expect(seen.headers['dg-error']).toEqual(expect.any(String));
    expect(seen.headers['dg-request-id']).toMatch(UUID);
  });

  it('a body that is too large is refused', async () => {
    const { status } = await send(await start(), `POST ${KEYS}`, { body: 'x'.repeat(1_100_000) });
    expect(status).toBe(400);
  });
});

describe('faults of the management API', () => {
  const legacy = { err_code: 'PROJECT_NOT_FOUND', err_msg: 'Project not found.' };

  it.each<readonly [string, Fault & { readonly on: object }, number, string]>([
    [
      'a legacy body',
      { on: { path: '/keys' }, fault: 'answer', status: 404, body: legacy },
      404,
      JSON.stringify(legacy),
    ],
    [
      'a text',
      { on: { path: '/v1/projects', method: 'POST' }, fault: 'answer', status: 403, body: 'No.' },
      403,
      'No.',
    ],
    ['by method alone', { on: { method: 'POST' }, fault: 'answer', status: 502 }, 502, ''],
  ])('%s', async (_, fault, status, text) => {
    const server = await start({ faults: [fault] });
    const body = { comment: 'new', scopes: ['usage:write'] };
    expect(await send(server, `POST ${KEYS}`, { body })).toMatchObject({ status, text });
    expect(server.accounts).toBe(ACCOUNTS);
    expect(server.requests[0]).toMatchObject({ status, body });
    expect((await send(server, 'GET /v1/projects')).status).toBe(200);
  });

  it('leave the true answer to those that only deliver it otherwise', async () => {
    const server = await start({ faults: [{ on: { path: '/keys' }, fault: 'reset', at: 'headers' }] });
    const body = { comment: 'new', scopes: ['usage:write'] };
    await expect(send(server, `POST ${KEYS}`, { body })).rejects.toThrow(/aborted|ECONNRESET/);
    expect(server.accounts.projects[0]?.keys).toHaveLength(5);
  });

  it('are for paths that the server does not have, too', async () => {
    const fault: Fault = { on: { path: '/usage' }, fault: 'answer', status: 200, body: { results: [] } };
    const server = await start({ faults: [fault] });
    expect((await send(server, `GET /v1/projects/${PROJECT}/usage`)).json).toEqual({ results: [] });
  });

  it('without path and method are for speech alone, and count only it', async () => {
    const server = await start({ faults: [{ on: { request: 2 }, fault: 'answer', status: 500 }] });
    const statuses: number[] = [];
    for (const request of ['GET /v1/projects', HEARD, 'GET /v1/projects', 'GET /v1/listen', HEARD, HEARD]) {
      statuses.push((await send(server, request, request === HEARD ? { body: 'speech' } : {})).status);
    }
    expect(statuses).toEqual([200, 200, 200, 405, 500, 200]);
  });
});

describe('without accounts', () => {
  it('there is one project with one key, for speech', async () => {
    deepgram = await startLocalDeepgram({ canned: CANNED, apiKey: 'mine' });
    const [project] = deepgram.accounts.projects;
    expect(project?.keys).toMatchObject([{ key: 'mine', scopes: ['usage:write', 'project:read'] }]);
    const statuses = await Promise.all(
      [`GET /v1/projects/${project?.project_id}/keys`, 'POST /v1/auth/grant', 'GET /v1/models'].map(
        async (request) => (await send(deepgram ?? (await start()), request)).status,
      ),
    );
    expect(statuses).toEqual([403, 403, 200]);
  });

  it('apiKey and accounts exclude each other', async () => {
    await expect(startLocalDeepgram({ accounts: ACCOUNTS, apiKey: 'mine' })).rejects.toThrow(
      /accounts or apiKey/,
    );
  });
});
