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
    'several projects',
    TWO,
    {},
    new RegExp(
      `^project: the API key has access to 2 projects.*: ${PROJECT} \\(Speech\\), ${OTHER_ID} \\(Other\\)\\.$`,
    ),
  ],
  [
    'a problem of Deepgram',
    answer(503, {}),
    {},
    /^Deepgram has a temporary problem.* If a key was created anyway, it was handed to nobody, and it expires at \d{4}-/,
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

  it.each([`${KEY}\n::error::x`])('is refused with the key %j', async (key) => {
    await using stage = await openStage(createdKey({ key }));
    const ran = await stage.main();
    expect(ran).toMatchObject({ exitCode: 1, outputs: {} });
    expect(annotations(ran, 'error')).toEqual([
      expect.stringMatching(/^The answer is not from Deepgram's management API\./),
    ]);
  });

  it.each([
    ['JSON', 400, { err_msg: `oops ${KEY}` }],
    ['text', 500, `oops ${KEY}`],
  ])('with an error, in %s, does not show the key that it may contain', async (_, status, body) => {
    await using stage = await openStage(answer(status, body));
    const ran = await stage.main();
    const log = ran.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    expect(log.join('\n')).toContain('oops ***');
    expect(log.join('\n')).not.toContain(KEY);
  });
});
