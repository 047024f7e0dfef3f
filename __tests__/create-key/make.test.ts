import { describe, expect, it } from 'vitest';
import { readInputs } from '../../src/create-key/inputs.ts';
import { make } from '../../src/create-key/make.ts';
import { readEvent } from '../../src/github/event.ts';
import { openStage, PROJECT, type Setting } from '../bundle/create-key/stage.ts';
import { trustLocalServers } from '../bundle/trust.ts';
import { annotated, callStep } from './calls.ts';

/** What answers of Deepgram lead to, where the built action does not show it with a run of its own. */

const create = { method: 'POST', path: '/keys' } as const;
const projects = { method: 'GET', path: '/v1/projects' } as const;
const answer = (status: number, body: unknown): Setting => ({
  faults: [{ on: create, fault: 'answer', status, body }],
});
const seeing = (...list: readonly object[]): Setting => ({
  faults: [{ on: projects, fault: 'answer', status: 200, body: { projects: list } }],
});
const OTHER_ID = '22222222-2222-4222-8222-222222222222';
const KEY = '5a1e2d3c5b6a79880123456789abcdef01234567';

trustLocalServers();

const main = async (): Promise<void> => make(readInputs(Date.now()), await readEvent());

type Case = readonly [name: string, Setting, inputs: Record<string, string>, message: RegExp];

const CASES: readonly Case[] = [
  [
    'a key that may not create keys',
    { scopes: ['project:read', 'usage:write'] },
    {},
    /^api-key: The API key may not create a key: it lacks the scope `keys:write` .* needs the scopes `keys:read` and `keys:write`, or the role Member/,
  ],
  [
    'more than the key has itself',
    { scopes: ['project:read', 'keys:write', 'usage:write'] },
    { scopes: 'usage:write, usage:read' },
    /^scopes: the key in `api-key` does not have all of `usage:read` itself\. A key cannot grant more/,
  ],
  [
    'a key that may not look at projects',
    { scopes: ['keys:write', 'usage:write'] },
    {},
    /^project: The API key may not read its project: .*Set `project` to its id, or: Use a key with the scope `project:read`/,
  ],
  ['no project', seeing(), {}, /^project: the API key has access to no project\.$/],
  [
    'a project of another name',
    {},
    { project: 'speech' },
    /has access to no project called "speech"\. .*\(Speech\)\.$/,
  ],
  [
    'an unknown project',
    {},
    { project: OTHER_ID },
    new RegExp(
      `^project: Deepgram has no such project.* The API key has access to ${PROJECT} \\(Speech\\)\\.$`,
    ),
  ],
  ['no credit', answer(402, { err_code: 'PAYMENT' }), {}, /^The key's project has no credit left/],
  [
    'a proxy that forbids',
    answer(403, '<html>'),
    {},
    /^The request is forbidden, and the answer does not say/,
  ],
  ['another endpoint', answer(404, 'Not here'), {}, /^The endpoint does not support key management/],
  ['too many keys', answer(429, {}), {}, /250 expiring keys a day.*`token: true`/],
  ['another answer', answer(200, { key: 'canary-of-a-key' }), {}, /^The answer is not from Deepgram/],
  [
    'an answer that is cut off',
    { faults: [{ on: create, fault: 'truncate' }] },
    { 'time-to-live': 'never' },
    /it was handed to nobody, and it never expires: delete it in the Deepgram console/,
  ],
  [
    'a connection that breaks',
    { faults: [{ on: create, fault: 'reset', at: 'headers' }] },
    {},
    /If a key was created anyway/,
  ],
];

describe('no key is created, and the message says why, with', () => {
  it.each(CASES)('%s', async (_, setting, inputs, message) => {
    await using stage = await openStage(setting);
    const called = await callStep(stage, main, { inputs });
    expect(called).toMatchObject({ message: expect.stringMatching(message), written: '' });
    expect(called.printed.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain('canary-of-a-key');
    // A request that may have created a key is not repeated.
    expect(stage.deepgram.requests.filter(({ method }) => method === 'POST').length).toBeLessThanOrEqual(1);
  });
});

describe('an answer to a request for a key', () => {
  it.each(['1', 'channels'])('is refused with the key %j', async (key) => {
    const body = { api_key_id: 'k1', comment: 'c', scopes: ['usage:write'], key, created: 'now' };
    await using stage = await openStage(answer(200, body));
    expect(await callStep(stage, main)).toMatchObject({
      message: expect.stringMatching(/^The answer is not from Deepgram's management API\./),
      written: '',
    });
  });

  it.each([
    [400, 'text', `oops ${KEY}`],
    [500, 'JSON', { err_msg: `oops ${KEY}` }],
  ])('of status %i, in %s, does not show the key that it may contain', async (status, _, body) => {
    await using stage = await openStage(answer(status, body));
    const { message, printed } = await callStep(stage, main);
    expect(message).toContain('oops ***');
    expect(`${message}\n${printed.replaceAll(/^::add-mask::.*$/gm, '')}`).not.toContain(KEY);
  });
});

describe('a key', () => {
  it('of a role can also have self-hosted products', async () => {
    const scopes = ['member', 'self-hosted:product:api'];
    await using stage = await openStage({ scopes });
    expect(await callStep(stage, main, { inputs: { scopes: scopes.join() } })).toMatchObject({ message: '' });
    expect(stage.createdKeys()).toMatchObject([{ scopes }]);
  });

  it('of the role that the guide calls administrator is created', async () => {
    await using stage = await openStage({ scopes: ['owner'] });
    expect(await callStep(stage, main, { inputs: { scopes: 'administrator' } })).toMatchObject({
      message: '',
    });
    expect(stage.createdKeys()).toHaveLength(1);
  });

  it('is requested again when Deepgram states a wait, since none was created', async () => {
    const fault = {
      on: create,
      fault: 'answer',
      status: 429,
      headers: { 'retry-after': '0' },
      times: 1,
    } as const;
    await using stage = await openStage({ faults: [fault] });
    const { message, printed } = await callStep(stage, main);
    expect(message).toBe('');
    expect(printed).toMatch(/^Retry 1 in \d\.\d s: Too many requests to Deepgram/m);
    expect(stage.createdKeys()).toHaveLength(1);
  });

  it('is tried until Deepgram accepts it', async () => {
    const on = { path: '/v1/auth/token' };
    await using stage = await openStage({
      faults: [{ on, fault: 'error', error: 'INVALID_AUTH', times: 2 }],
    });
    expect(await callStep(stage, main)).toMatchObject({ message: '' });
    const tokenRequests = stage.deepgram.requests.filter(({ path }) => path === '/v1/auth/token');
    expect(tokenRequests.map(({ status }) => status)).toEqual([401, 401, 200]);
  });

  it('is deleted again if Deepgram never accepts it, or grants it less', async () => {
    const on = { path: '/v1/auth/token' };
    const faults = [
      { on, fault: 'error', error: 'INVALID_AUTH', times: 5 },
      { on, fault: 'answer', status: 200, body: { scopes: ['usage:read'] } },
    ] as const;
    await using stage = await openStage({ faults });
    for (const message of [
      /^The new key does not work: .* was deleted again\.$/,
      /^The new key has the scopes/,
    ]) {
      const called = await callStep(stage, main);
      expect(called.message).toMatch(message);
      expect(called.outputs).toEqual({});
      expect(stage.createdKeys()).toEqual([]);
    }
  });
});

describe('a temporary token', () => {
  it('has the lifetime that Deepgram states, not the requested one', async () => {
    const body = { access_token: 'canary.of.a.made-token', expires_in: 30 };
    const on = { method: 'POST', path: '/v1/auth/grant' };
    await using stage = await openStage({ faults: [{ on, fault: 'answer', status: 200, body }] });
    const called = await callStep(stage, main, { inputs: { token: 'true' } });
    expect(called.outputs['token']).toBe('canary.of.a.made-token');
    expect(Date.parse(called.outputs['expires-at'] ?? '') - Date.now()).toBeLessThanOrEqual(30_000);
    expect(annotated(called, 'warning')).toEqual([
      'time-to-live: 3600 s were requested, but Deepgram granted 30 s.',
    ]);
  });

  it('needs the role Member', async () => {
    await using stage = await openStage({ scopes: ['usage:write'] });
    const { message } = await callStep(stage, main, { inputs: { token: 'true' } });
    expect(message).toMatch(
      /^api-key: The API key may not create a temporary token \(403 .*\)\. Use a key of the role Member, Admin or Owner\.$/,
    );
  });
});
