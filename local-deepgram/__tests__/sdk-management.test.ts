import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { startLocalDeepgram } from '../src/server.ts';
import { CANNED } from './helpers.ts';
import { ACCOUNTS, NOW, PROJECT } from './management-helpers.ts';

const run = promisify(execFile);
const CLIENT = fileURLToPath(new URL('./sdk-management-client.ts', import.meta.url));
const ANY_MODEL = expect.arrayContaining([expect.objectContaining({ canonical_name: 'nova-3-general' })]);

it('Deepgram’s SDK manages keys', async () => {
  const deepgram = await startLocalDeepgram({ canned: CANNED, accounts: ACCOUNTS, clock: () => NOW });
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: deepgram.ca };
  const { stdout } = await run(process.execPath, [CLIENT, deepgram.url, 'admin-key', PROJECT, CLIENT], {
    env,
  });
  const api_key = {
    api_key_id: expect.any(String),
    comment: 'SDK',
    scopes: ['usage:write'],
    tags: ['sdk'],
    created: NOW.toISOString(),
    expiration_date: '2026-01-31T12:01:00.000Z',
  };
  // What the SDK's own types have of a key in the list.
  const { tags: _tags, expiration_date: _expires, ...listed } = api_key;
  const member = { member_id: 'adam', email: 'adam@example.com' };
  expect(JSON.parse(stdout)).toEqual({
    projects: { projects: [{ project_id: PROJECT, name: 'Speech' }] },
    project: { project_id: PROJECT, name: 'Speech', mip_opt_out: false },
    created: { ...api_key, key: expect.any(String) },
    key: { member, api_key },
    active: { api_keys: expect.arrayContaining([{ member, api_key: listed }]) },
    expired: { api_keys: [] },
    balances: { balances: [expect.objectContaining({ amount: 12.5, units: 'usd' })] },
    models: { stt: ANY_MODEL, tts: [] },
    projectModels: { stt: ANY_MODEL, tts: [] },
    expires_in: 60,
    heardByKey: expect.objectContaining({ results: CANNED.results }),
    heardByToken: expect.objectContaining({ results: CANNED.results }),
    members: { members: expect.arrayContaining([{ ...member, scopes: ['admin'] }]) },
    // A temporary token is not the key's.
    usage: expect.objectContaining({
      results: [expect.objectContaining({ requests: 1, grouping: { accessor: expect.any(String) } })],
    }),
    requests: {
      page: 0,
      limit: 10,
      requests: [expect.objectContaining({ path: '/v1/listen', code: 200, created: NOW.toISOString() })],
    },
    deleted: { message: expect.any(String) },
    gone: expect.objectContaining({ status: 404, body: expect.objectContaining({ category: 'NOT_FOUND' }) }),
    refused: expect.objectContaining({ error: 'BadRequestError', status: 400 }),
    malformed: expect.objectContaining({ status: 404, body: expect.anything() }),
    unheard: expect.objectContaining({
      status: 401,
      body: expect.objectContaining({ err_code: 'INVALID_AUTH' }),
    }),
  });
  expect(deepgram.accounts.projects[0]?.keys).toEqual(ACCOUNTS.projects[0]?.keys);
  await deepgram.close();
});
