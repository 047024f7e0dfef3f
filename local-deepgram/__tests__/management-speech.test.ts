import { afterEach, describe, expect, it } from 'vitest';
import { disableKey, removeKey, setBalance } from '../src/management/accounts.ts';
import { type LocalDeepgram, type LocalDeepgramOptions, startLocalDeepgram } from '../src/server.ts';
import { CANNED, LISTEN } from './helpers.ts';
import { ACCOUNTS, NOW, PROJECT, secondsLater, send, textOf, withKey } from './management-helpers.ts';

const HEARD = `POST ${LISTEN}`;

let deepgram: LocalDeepgram | undefined;

async function start(options: LocalDeepgramOptions = {}): Promise<LocalDeepgram> {
  deepgram = await startLocalDeepgram({ canned: CANNED, accounts: ACCOUNTS, clock: () => NOW, ...options });
  return deepgram;
}

afterEach(() => deepgram?.close());

describe('speech', () => {
  it.each([
    ['a wrong key', 'Token wrong', 401, 'INVALID_AUTH'],
    ['a key as a token', 'Bearer owner-key', 401, 'INVALID_AUTH'],
    ['no authorization', '', 401, 'INVALID_AUTH'],
    ['no credit', 'Token other-key', 402, 'ASR_PAYMENT_REQUIRED'],
    ['the role default', 'Token default-key', 200, undefined],
  ])('with %s', async (_, authorization, status, err_code) => {
    const answer = await send(await start(), HEARD, { authorization, body: 'speech' });
    expect(answer.status).toBe(status);
    if (err_code !== undefined) expect(answer.json).toMatchObject({ err_code });
  });

  it('needs usage:write, before its query is looked at', async () => {
    const server = await start({ accounts: withKey('owner', { scopes: ['project:read'] }) });
    expect(await send(server, `${HEARD}&punctuate=maybe`, { body: 'speech' })).toMatchObject({
      status: 401,
      json: { err_code: 'INSUFFICIENT_PERMISSIONS', err_msg: 'User does not have sufficient permissions.' },
    });
  });

  it.each([
    ['nova-3', 200],
    ['nova-3-general', 200],
    ['nova-3-medical', 403],
    ['base', 403],
    ['nova-9', 400],
  ])('by %s in a project with nova-3 alone: %i', async (model, status) => {
    const projects = ACCOUNTS.projects.map((project) => ({ ...project, models: ['nova-3'] }));
    const server = await start({ accounts: { projects } });
    const answer = await send(server, `POST /v1/listen?model=${model}`, { body: 'speech' });
    expect(answer.status).toBe(status);
    const { json } = await send(server, `GET /v1/projects/${PROJECT}/models`);
    expect(json).toEqual({ stt: [expect.objectContaining({ canonical_name: 'nova-3-general' })], tts: [] });
  });

  it('is refused as soon as the accounts are changed', async () => {
    const server = await start();
    const heard = async () => (await send(server, HEARD, { body: 'speech' })).status;
    expect(await heard()).toBe(200);
    server.changeAccounts((accounts) => setBalance(accounts, PROJECT, 0));
    expect(await heard()).toBe(402);
    server.changeAccounts((accounts) => disableKey(accounts, PROJECT, 'owner'));
    expect(await heard()).toBe(401);
    expect(() => server.changeAccounts(() => withKey('owner', { scopes: ['x'] }))).toThrow(/not a scope/);
  });
});

describe('POST /v1/auth/grant', () => {
  const GRANT = 'POST /v1/auth/grant';

  it.each([
    [undefined, 30],
    [{}, 30],
    [{ ttl_seconds: 1 }, 1],
    [{ ttl_seconds: 3600 }, 3600],
  ])('%j: a token for speech alone, until it expires', async (body, ttl) => {
    const server = await start();
    const { json, status } = await send(server, GRANT, { body });
    expect(status).toBe(200);
    expect(json).toEqual({
      access_token: expect.stringMatching(/^eyJ[\w-]+\.[\w-]+\.[\w-]+$/),
      expires_in: ttl,
    });
    const authorization = `Bearer ${textOf(json, 'access_token')}`;
    server.changeAccounts((accounts) => removeKey(accounts, PROJECT, 'owner'));
    expect((await send(server, HEARD, { authorization, body: 'speech' })).status).toBe(200);
    expect((await send(server, 'GET /v1/projects', { authorization })).status).toBe(401);
    expect((await send(server, GRANT, { authorization })).status).toBe(400);
    server.setClock(secondsLater(ttl));
    expect((await send(server, HEARD, { authorization, body: 'speech' })).json).toMatchObject({
      err_code: 'INVALID_AUTH',
    });
  });

  it.each([[{ ttl_seconds: 0 }], [{ ttl_seconds: 3601 }], [{ ttl_seconds: '30' }], [[]], ['text']])(
    '%j is refused',
    async (body) => {
      expect((await send(await start(), GRANT, { body })).status).toBe(400);
    },
  );

  it('is for members and above, and refuses without a request id', async () => {
    const server = await start();
    const low = await send(server, GRANT, { authorization: 'Token default-key' });
    expect([low.status, low.json]).toEqual([
      403,
      { err_code: 'FORBIDDEN', err_msg: 'Insufficient permissions.' },
    ]);
    const wrong = await send(server, GRANT, { authorization: 'Token wrong' });
    expect([wrong.status, wrong.json]).toEqual([
      400,
      { err_code: 'BAD_REQUEST', err_msg: 'Invalid credentials.' },
    ]);
  });

  it('signs for its own server', async () => {
    const other = await startLocalDeepgram({ canned: CANNED, accounts: ACCOUNTS, clock: () => NOW });
    const { json } = await send(other, GRANT);
    await other.close();
    const token = textOf(json, 'access_token');
    const server = await start();
    for (const forged of [token, `${token}.x`, 'a.b.c', '']) {
      const answer = await send(server, HEARD, { authorization: `Bearer ${forged}`, body: 'speech' });
      expect(answer.status).toBe(401);
    }
  });
});
