import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalDeepgram, startLocalDeepgram } from '../src/server.ts';
import { CANNED } from './helpers.ts';
import { ACCOUNTS, NAMED, NOW, PROJECT, send, textOf } from './management-helpers.ts';

let deepgram: LocalDeepgram;

beforeAll(async () => {
  deepgram = await startLocalDeepgram({ canned: CANNED, accounts: ACCOUNTS, clock: () => NOW });
});

afterAll(async () => {
  await deepgram.close();
});

/** What Deepgram's clients sent in November 2026, as far as theirs is another way than ours. */
describe('a client that Deepgram makes is answered', () => {
  it.each<readonly [client: string, authorization: string, request: string]>([
    ['Go 3.5.0', 'token owner-key', 'POST /v1/listen?model=nova-3'],
    ['Go 3.5.0', 'token owner-key', `GET /v1/projects/${PROJECT}/keys/member`],
    ['JavaScript 5.13.0', 'Token owner-key', 'POST /v1/listen?model=nova-3&language=multi&language_hint=en'],
    ['the crate 0.14.0', 'Token owner-key', 'POST /v1/listen?model=enhanced&language=es-LATAM'],
    [
      'the crate 0.14.0',
      'Token owner-key',
      'POST /v1/listen?model=nova-3&language=multi&language_hint=xh&language_hint=zu',
    ],
    ...[
      `balances/${NAMED['balance']}`,
      `models/${NAMED['model']}`,
      'members',
      'members/mia/scopes',
      'invites',
      'usage/fields',
      'usage/breakdown?start=2026-01-01&end=2026-01-31',
      'billing/fields',
      'billing/breakdown',
      'purchases',
    ].map((path) => ['all of them', 'Token owner-key', `GET /v1/projects/${PROJECT}/${path}`] as const),
    ['all of them', 'Token owner-key', `GET /v1/models/${NAMED['model']}`],
  ])('%s: %s, %s', async (_, authorization, request) => {
    const body = request.startsWith('POST') ? { body: 'speech' } : {};
    expect((await send(deepgram, request, { authorization, ...body })).status).toBe(200);
  });

  it('Python 7.17.0 with a token: bearer', async () => {
    const granted = await send(deepgram, 'POST /v1/auth/grant', { authorization: 'token owner-key' });
    const authorization = `bearer ${textOf(granted.json, 'access_token')}`;
    expect(
      (await send(deepgram, 'POST /v1/listen?model=nova-3', { authorization, body: 'speech' })).status,
    ).toBe(200);
  });

  it('but a scheme is no key, and no other id is known', async () => {
    const status = async (request: string, authorization = 'Token owner-key'): Promise<number> =>
      (await send(deepgram, request, { authorization })).status;
    expect(await status('GET /v1/projects', 'token Owner-Key')).toBe(401);
    for (const path of ['balances/x', 'models/x', 'members/x/scopes'])
      expect(await status(`GET /v1/projects/${PROJECT}/${path}`)).toBe(404);
  });
});
