import { describe, expect, it } from 'vitest';
import { annotations } from '../helpers.ts';
import { openStage, PROJECT, type Setting } from './stage.ts';

const create = { method: 'POST', path: '/keys' } as const;
const projects = { method: 'GET', path: '/v1/projects' } as const;
const answer = (status: number, body: unknown): Setting => ({
  faults: [{ on: create, fault: 'answer', status, body }],
});
const seeing = (...list: readonly object[]): Setting => ({
  faults: [{ on: projects, fault: 'answer', status: 200, body: { projects: list } }],
});
const OTHER_ID = '22222222-2222-4222-8222-222222222222';
const TWO = seeing({ project_id: PROJECT, name: 'Speech' }, { project_id: OTHER_ID, name: 'Other' });

type Case = readonly [name: string, Setting, inputs: Record<string, string>, message: RegExp];

const CASES: readonly Case[] = [
  ['a wrong key', {}, { 'api-key': 'canary-of-nobody' }, /^api-key: Deepgram does not accept the API key/],
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
    'a role above its own',
    { scopes: ['member'] },
    { scopes: 'owner' },
    /^scopes: the key in `api-key` does not have all of `owner` itself/,
  ],
  [
    'a key whose creator has too low a role',
    answer(403, { category: 'INSUFFICIENT_PERMISSIONS', message: 'No.' }),
    {},
    /^api-key: The API key may not create a key.* nor more than its creator's role allows\.$/,
  ],
  [
    'a key that may not look at projects',
    { scopes: ['keys:write', 'usage:write'] },
    {},
    /^project: The API key may not read its project: .*Set `project` to its id, or: Use a key with the scope `project:read`/,
  ],
  [
    'several projects',
    TWO,
    {},
    new RegExp(
      `^project: the API key has access to 2 projects.*: ${PROJECT} \\(Speech\\), ${OTHER_ID} \\(Other\\)\\.$`,
    ),
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
  [
    'a problem of Deepgram',
    answer(503, {}),
    {},
    /^Deepgram has a temporary problem.* If a key was created anyway, it was handed to nobody, and it expires at \d{4}-/,
  ],
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

describe.concurrent('no key is created, and the message says why, with', () => {
  it.each(CASES)('%s', async (_, setting, inputs, message) => {
    await using stage = await openStage(setting);
    const main = await stage.main({ inputs });
    expect(annotations(main, 'error')).toEqual([expect.stringMatching(message)]);
    expect(main).toMatchObject({ exitCode: 1, outputs: {}, state: {} });
    expect(main.stdout).not.toContain('canary-of-a-key');
    // A request that may have created a key is not repeated.
    expect(stage.deepgram.requests.filter(({ method }) => method === 'POST').length).toBeLessThanOrEqual(1);
  });

  it.each([
    [
      'scopes',
      'usage:wirte',
      /^scopes: "usage:wirte" is not one of Deepgram.s scopes.*nearest one is `usage:write`\.$/,
    ],
    ['scopes', 'member, usage:write', /^scopes: `member` is a role and cannot be combined with scopes/],
    ['scopes', ',', /^scopes: it is empty/],
    ['time-to-live', '0', /^time-to-live: "0" is not a positive duration/],
    ['expiration-date', '2020-01-01', /^expiration-date: 2020-01-01 is in the past/],
    ['revoke', 'maybe', /^revoke: "maybe" is neither/],
    ['management-url', 'http://127.0.0.1', /^management-url: http:\/\/ is refused/],
    ['api-key', 'Token canary', /^api-key: it starts with "Token"/],
  ])('%s: %s', async (name, value, message) => {
    await using stage = await openStage();
    const main = await stage.main({ inputs: { [name]: value } });
    expect(annotations(main, 'error')).toEqual([expect.stringMatching(message)]);
    expect(stage.deepgram.requests).toEqual([]);
  });
});

describe.concurrent('an answer to a request for a key', () => {
  const KEY = '4f1e2d3c5b6a79880123456789abcdef01234567';
  const createdKey = (more: object) =>
    answer(200, {
      api_key_id: 'k1',
      comment: 'c',
      scopes: ['usage:write'],
      key: KEY,
      created: 'now',
      ...more,
    });

  it.each([
    ['more scopes', { scopes: ['owner', 'usage:write'] }, /^The new key has the scopes .*owners:write/],
    [
      'a longer life',
      { expiration_date: '2099-01-01T00:00:00Z' },
      /^The new key expires at 2099-01-01T00:00:00Z, and not at/,
    ],
  ])('that grants %s creates none', async (_, more, message) => {
    await using stage = await openStage(createdKey(more));
    const ran = await stage.main();
    expect(ran).toMatchObject({ exitCode: 1, outputs: {} });
    expect(annotations(ran, 'error')).toEqual([expect.stringMatching(message)]);
    const deleted = stage.deepgram.requests.filter(({ method }) => method === 'DELETE');
    expect(deleted.map((request) => request.path)).toEqual([expect.stringMatching(/\/keys\/k1$/)]);
  });

  it.each(['1', 'channels', `${KEY}\n::error::x`])('is refused with the key %j', async (key) => {
    await using stage = await openStage(createdKey({ key }));
    const ran = await stage.main();
    expect(ran).toMatchObject({ exitCode: 1, outputs: {} });
    expect(annotations(ran, 'error')).toEqual([
      expect.stringMatching(/^The answer is not from Deepgram's management API\./),
    ]);
  });

  it.each([
    ['JSON', { err_msg: `oops ${KEY}` }],
    ['text', `oops ${KEY}`],
  ])('with an error, in %s, does not show the key that it may contain', async (_, body) => {
    for (const status of [400, 500]) {
      await using stage = await openStage(answer(status, body));
      const ran = await stage.main();
      const log = ran.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
      expect(log.join('\n')).toContain('oops ***');
      expect(log.join('\n')).not.toContain(KEY);
    }
  });
});
