import { describe, expect, it } from 'vitest';
import type { Fault } from '../../local-deepgram/src/server.ts';
import { openStage } from './create-key/stage.ts';
import { annotations } from './helpers.ts';
import { findingOf, openRing } from './keys.ts';
import { ago, DAY_MS, marked, openRotation, REPOSITORY } from './rotate-key/rotation.ts';

/**
 * Assumptions about Deepgram's management API that no public source confirms, and what the user sees if one is wrong.
 * No failed assumption may look like success.
 */

const TOKEN = { method: 'GET', path: '/v1/auth/token' };
const LIST = { method: 'GET', path: '/keys' };
const CREATE = { method: 'POST', path: '/keys' };
const DELETE = { method: 'DELETE', path: '/keys/' };
const KEYS = { ci: { scopes: ['usage:write'] } };
const MONTH = '30d';

const answer = (on: Fault['on'], status: number, body: unknown, times = 9): Fault => ({
  ...(on === undefined ? {} : { on }),
  fault: 'answer',
  status,
  body,
  times,
});
const lacking = {
  category: 'INSUFFICIENT_PERMISSIONS',
  message: 'User does not have sufficient permissions.',
};

describe.concurrent('check-key, if a key', () => {
  it.each<readonly [string, Fault, Record<string, string>, valid: string, messages: Record<string, RegExp>]>([
    [
      'does not say which key it is',
      answer(TOKEN, 200, {}),
      { 'must-expire': 'true' },
      'true',
      { permanent: /^Deepgram does not say which key it is/ },
    ],
    [
      'may not ask about itself',
      answer(TOKEN, 403, lacking),
      {},
      'true',
      { excess: /^Deepgram does not say which key it is|^The API key may not ask about itself/ },
    ],
    [
      'is told to have scopes by other names',
      answer(TOKEN, 200, { scopes: ['asr:write'] }),
      { 'required-scopes': 'usage:write' },
      'true',
      {
        excess:
          /^It has `asr:write`, which Deepgram does not document\. If that is intended, list it in `allowed-scopes`/,
        missing: /^It lacks `usage:write`\. It has `asr:write`/,
      },
    ],
  ])('%s, fails and reports it', async (_, fault, inputs, valid, messages) => {
    await using ring = await openRing({ keys: KEYS, faults: [fault] });
    const ran = await ring.check({ inputs });
    expect(ran).toMatchObject({ exitCode: 1, outputs: { valid } });
    for (const [check, message] of Object.entries(messages)) expect(findingOf(ran, check)).toMatch(message);
  });

  it('of the role default cannot even transcribe, fails the probe', async () => {
    const on = { method: 'POST', path: '/v1/listen' };
    const keys = { ci: { scopes: ['default'] } };
    await using ring = await openRing({ keys, faults: [answer(on, 403, lacking)] });
    const ran = await ring.check({ inputs: { 'required-scopes': 'usage:write', probe: 'listen' } });
    expect(ran.exitCode).toBe(1);
    expect(findingOf(ran, 'probe')).toMatch(
      /^Deepgram rejects the request as forbidden .* Check what the key and its project may do\.$/,
    );
  });
});

describe.concurrent('create-key, if', () => {
  it.each<readonly [string, Fault, exitCode: number, kind: 'error' | 'warning', message: RegExp | undefined]>(
    [
      ['a key may not ask about itself', answer(TOKEN, 403, lacking), 0, 'warning', undefined],
      [
        'its scopes have other names',
        answer(TOKEN, 200, { scopes: ['asr:write'] }),
        1,
        'error',
        /^The new key has the scopes asr:write, which were not requested\. .* was deleted again\.$/,
      ],
      [
        'a limit is another than 250 a day',
        answer(CREATE, 429, { err_code: 'TOO_MANY_REQUESTS', err_msg: 'Only 9 an hour.' }),
        1,
        'error',
        /^Too many requests to Deepgram for this project \(429 TOO_MANY_REQUESTS: Only 9 an hour\)\. A project can create 250/,
      ],
      [
        'no comment may be so long',
        answer(CREATE, 400, { err_msg: 'comment is too long' }),
        1,
        'error',
        /^Deepgram refused the request \(400: comment is too long\)/,
      ],
    ],
  )('%s, reports it', async (_, fault, exitCode, kind, message) => {
    await using stage = await openStage({ faults: [fault] });
    const main = await stage.main();
    expect(main.exitCode).toBe(exitCode);
    expect(annotations(main, kind)).toEqual(message === undefined ? [] : [expect.stringMatching(message)]);
    expect(stage.createdKeys()).toHaveLength(exitCode === 0 ? 1 : 0);
  });

  it('a key exists that was reported missing, knows its expiry', async () => {
    await using stage = await openStage({ faults: [answer(DELETE, 404, { err_msg: 'No such key' })] });
    const main = await stage.main({ inputs: { 'time-to-live': '2h' } });
    const post = await stage.post(main);
    expect(post.stdout).toMatch(/^Key \S+ was already deleted\.$/m);
    const [left] = stage.createdKeys();
    expect(main.outputs['expires-at']).toBe(left?.expiration_date);
  });
});

describe.concurrent('rotate-key, if', () => {
  it.each<readonly [string, Fault, Record<string, string>, message: RegExp]>([
    [
      'a key does not say which key it is',
      answer(TOKEN, 200, {}),
      {},
      /^current-key: Deepgram does not say which key it is\. Set `key-id` to its id/,
    ],
    [
      'a key may not ask about itself',
      answer(TOKEN, 403, lacking),
      {},
      /^current-key: .* Set `key-id` to its id instead of `current-key`/,
    ],
    [
      'the list of keys has pages',
      answer(LIST, 200, { api_keys: [] }, 1),
      {},
      /^current-key: key \S+ is not among the 0 that the key in `api-key` can see/,
    ],
    [
      'the answer refers to further pages',
      // The rest of the list may have the key in use, or other keys of its family.
      answer(LIST, 200, { api_keys: [], pagination: { total: 1, has_more: true } }, 1),
      {},
      /^Deepgram gave only a part of the list `api_keys`/,
    ],
    [
      'a comment may not be 50 characters longer',
      answer(CREATE, 400, { err_msg: 'comment is too long' }),
      {},
      /^Deepgram refused the request \(400: comment is too long\)/,
    ],
  ])('%s, fails and changes nothing', async (_, fault, inputs, message) => {
    await using rotation = await openRotation({ faults: [fault] });
    const outcome = await rotation.run({ inputs });
    expect(outcome.exitCode).toBe(1);
    expect(annotations(outcome, 'error')).toEqual([expect.stringMatching(message)]);
    expect(rotation.keys()).toEqual([rotation.first]);
    expect(rotation.secretValue()).toBe(rotation.first.key);
  });

  it('the list omits expired keys, does not find their ids', async () => {
    const { first, ...rotation } = await openRotation({
      current: { expiration_date: ago(DAY_MS).toISOString() },
    });
    rotation.deepgram.changeAccounts(({ projects: [project] }) => ({
      projects:
        project === undefined ? [] : [{ ...project, keys: project.keys.filter((key) => key !== first) }],
    }));
    const outcome = await rotation.run({ inputs: { 'key-id': first.api_key_id } });
    expect(annotations(outcome, 'error')).toEqual([
      expect.stringMatching(/^key-id: key \S+ is not among the/),
    ]);
    await rotation[Symbol.asyncDispose]();
  });

  it('scopes have other names, deletes the new key again and reports it', async () => {
    await using other = await openRotation({ faults: [answer(TOKEN, 200, { scopes: ['asr:write'] })] });
    const refused = await other.run({ inputs: { 'key-id': other.first.api_key_id } });
    expect(annotations(refused, 'error')).toEqual([
      expect.stringMatching(
        /^The new key has the scopes asr:write, which were not requested\. Key .* was deleted again\.$/,
      ),
    ]);
    expect(other.keys()).toEqual([other.first]);
  });

  it('an answer does not state when the key was created, reports the requested expiry', async () => {
    const api_key_id = 'made';
    const made = {
      api_key_id,
      key: 'canary-of-a-key-without-a-date',
      comment: 'CI',
      scopes: ['usage:write'],
    };
    await using rotation = await openRotation({
      faults: [answer(CREATE, 200, made, 1), answer(TOKEN, 200, { api_key_id, scopes: ['usage:write'] })],
    });
    const inputs = { 'key-id': rotation.first.api_key_id, 'time-to-live': '45d' };
    const outcome = await rotation.run({ inputs });
    expect(outcome.outputs['rotated']).toBe('true');
    const end = Date.parse(outcome.outputs['expires-at'] ?? '');
    expect(Math.abs(end - Date.now() - 45 * DAY_MS)).toBeLessThan(DAY_MS);
  });

  it('a comment was edited, deletes none of the earlier keys', async () => {
    await using rotation = await openRotation();
    rotation.setAge(3 * DAY_MS);
    await rotation.run({ inputs: { 'rotate-after': MONTH } });
    const second = rotation.live(REPOSITORY);
    expect(second?.comment).toBe(marked(rotation.first));
    rotation.deepgram.changeAccounts(({ projects }) => ({
      projects: projects.map((project) => ({
        ...project,
        keys: project.keys.map((key) => (key.key === second?.key ? { ...key, comment: 'edited' } : key)),
      })),
    }));
    rotation.setAge(0);
    const outcome = await rotation.run({ inputs: { 'rotate-after': MONTH } });
    expect(outcome.outputs).toMatchObject({ rotated: 'false', 'deleted-keys': '', 'waiting-keys': '' });
    expect(outcome.stdout).toContain('is in use: "edited"');
    expect(rotation.keys()).toHaveLength(2);
  });

  it('deleting needs more than keys:write, keeps reporting the key', async () => {
    await using rotation = await openRotation({ faults: [answer(DELETE, 403, lacking)] });
    rotation.setAge(3 * DAY_MS);
    await rotation.run({ inputs: { 'rotate-after': MONTH } });
    rotation.setAge(0);
    const outcome = await rotation.run({ inputs: { 'rotate-after': MONTH } });
    expect(outcome.outputs['undeleted-keys']).toBe(rotation.first.api_key_id);
    expect(outcome.summary).toContain('could not be deleted, and is still valid');
  });
});
