import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { ApiKey } from '../../../local-deepgram/src/management/accounts.ts';
import { NOT_ACCESSIBLE, problem } from '../../servers/github/answers.ts';
import type { GitHubFault } from '../../servers/github/server.ts';
import { annotations } from '../helpers.ts';
import {
  ago,
  DAY_MS,
  DEPENDABOT,
  expectOneKey,
  HOUR_MS,
  NAME,
  openRotation,
  REPOSITORY,
} from './rotation.ts';
import { changeProject } from './rotation-refused.ts';

/** Concurrent rotations. */

const PLACES = [REPOSITORY, DEPENDABOT] as const;
const SECRETS = `${NAME}, dependabot:${NAME}`;

const FIRST = 'the-first-key';
const MARK = `CI [rotate-key ${FIRST}]`;
/** A key from an unfinished rotation half an hour before, which may still be writing it. */
const second = (age: number) => ({
  api_key_id: 'second',
  comment: MARK,
  tags: ['ci'],
  created: ago(age + HOUR_MS / 2).toISOString(),
});

/** Returns a key that another rotation created at that age. */
const rival = (first: ApiKey, age: number): ApiKey => ({
  ...first,
  api_key_id: 'rival',
  key: 'canary-of-a-rival',
  comment: MARK,
  created: ago(age + 1000).toISOString(),
});

/** Holds requests to a path until `amount` have arrived, so that their writes interleave. */
function barrier(method: string, path: string, amount: number): GitHubFault {
  const all = Promise.withResolvers<void>();
  let arrived = 0;
  const before = () => {
    arrived += 1;
    if (arrived === amount) all.resolve();
    return all.promise;
  };
  return { method, path, times: amount, before };
}

it('a secret that was set by hand just before, and then refused, keeps its key', async () => {
  const places = [REPOSITORY, DEPENDABOT] as const;
  const key = 'canary-of-a-key-that-was-set-by-hand';
  const updatedAt = ago(3 * DAY_MS + 60_000);
  const secrets = places.map((place) => ({ place, name: NAME, value: key, updatedAt }));
  const faults = [{ method: 'PUT', path: '/dependabot/', answer: problem(403, NOT_ACCESSIBLE) }];
  await using rotation = await openRotation({ places, current: { key }, github: { secrets, faults } });
  rotation.setAge(3 * DAY_MS);
  expect(await rotation.run({ inputs: { secrets: SECRETS } })).toMatchObject({ exitCode: 1 });
  expect(rotation.live(DEPENDABOT)?.key).toBe(key);

  rotation.setAge(0);
  const next = await rotation.run({ inputs: { secrets: SECRETS, 'rotate-after': '30d' } });
  expect(next.outputs).toMatchObject({ rotated: 'true', 'deleted-keys': '' });
  expectOneKey(rotation, places);
});

describe.concurrent('two simultaneous rotations', () => {
  it.each(['0', '24h'])(
    'with a grace period of %s leave working keys, and the next one cleans up',
    async (grace) => {
      const faults = [barrier('PUT', '/actions/secrets/', 2), barrier('PUT', '/dependabot/secrets/', 2)];
      await using rotation = await openRotation({
        places: PLACES,
        github: { faults },
        // Both list the keys before either has created one.
        faults: [{ fault: 'delay', delayMs: 5000, on: { method: 'POST' }, times: 2 }],
      });
      const inputs = { secrets: SECRETS, grace };
      rotation.setAge(2 * HOUR_MS);
      const outcomes = await Promise.all([rotation.run({ inputs }), rotation.run({ inputs })]);
      expect(outcomes.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
      for (const place of PLACES) expect(rotation.live(place)).toBeDefined();

      rotation.setAge(0);
      expect(await rotation.run({ inputs: { ...inputs, grace: '0' } })).toMatchObject({ exitCode: 0 });
      expect(rotation.keys()).toEqual([expectOneKey(rotation, PLACES)]);
      expect(rotation.github.violations).toEqual([]);
    },
  );

  it('leave three valid keys: the newest key is withdrawn', async () => {
    const faults = [{ fault: 'delay', delayMs: 1000, on: { method: 'POST' } }] as const;
    await using rotation = await openRotation({
      faults,
      others: [second(3 * HOUR_MS)],
      current: { api_key_id: FIRST },
    });
    const { deepgram, first } = rotation;
    rotation.setAge(3 * HOUR_MS);
    const running = rotation.run({ inputs: { 'key-id': first.api_key_id } });
    // While the key is being created, another rotation creates one.
    while (!deepgram.requests.some(({ method }) => method === 'POST')) await sleep(20);
    changeProject(rotation, ({ keys }) => ({ keys: [...keys, rival(first, 3 * HOUR_MS)] }));
    const outcome = await running;
    expect(outcome).toMatchObject({ exitCode: 0, outputs: { rotated: 'false' } });
    expect(annotations(outcome, 'notice')).toEqual([
      expect.stringMatching(
        /^No new key: another rotation created one at the same time, so key \S+ was deleted again/,
      ),
    ]);
    expect(rotation.secretValue()).toBe(first.key);
    expect(rotation.keys().map(({ api_key_id }) => api_key_id)).toEqual([
      first.api_key_id,
      'second',
      'rival',
    ]);
  });

  it('defer to each other while three keys are valid and one is new', async () => {
    await using rotation = await openRotation({ others: [second(HOUR_MS)], current: { api_key_id: FIRST } });
    const { first } = rotation;
    rotation.setAge(HOUR_MS);
    changeProject(rotation, ({ keys }) => ({ keys: [...keys, rival(first, 1.1 * HOUR_MS)] }));
    const outcome = await rotation.run({ inputs: { 'rotate-after': '30d' } });
    expect(outcome).toMatchObject({ exitCode: 0, outputs: { rotated: 'false' } });
    expect(annotations(outcome, 'notice')).toEqual([
      'No new key: another rotation created key rival within the last hour, and may still be running.',
    ]);
    expect(rotation.keys()).toHaveLength(3);
  });

  it('do not delete a key that the other one still writes', async () => {
    // The first one to write waits until the other one has finished.
    const other = Promise.withResolvers<void>();
    const arrived = Promise.withResolvers<void>();
    const wait = () => {
      arrived.resolve();
      return other.promise;
    };
    const faults = [{ method: 'PUT', path: '/actions/secrets/', before: wait }];
    await using rotation = await openRotation({ places: PLACES, github: { faults } });
    const inputs = { secrets: SECRETS, grace: '0' };
    const slow = rotation.run({ inputs });
    await arrived.promise;
    const fast = await rotation.run({ inputs });
    expect(fast.exitCode).toBe(0);
    other.resolve();
    const { outputs, exitCode } = await slow;
    expect(exitCode).toBe(0);
    const key = expectOneKey(rotation, PLACES);
    expect(key.api_key_id).toBe(outputs['key-id']);
    expect(rotation.keys()).toHaveLength(2);
  });

  it('work when one began with a key that the other has replaced', async () => {
    await using rotation = await openRotation({ places: PLACES });
    const stale = { 'current-key': rotation.first.key, secrets: SECRETS };
    rotation.setAge(3 * HOUR_MS);
    await rotation.run({ inputs: { secrets: SECRETS } });
    const second = expectOneKey(rotation, PLACES);
    rotation.setAge(0);
    // The key in use is new, whatever key the run was given.
    const fresh = await rotation.run({ inputs: { ...stale, 'rotate-after': '30d' } });
    expect(fresh.outputs).toMatchObject({ rotated: 'false', 'key-id': second.api_key_id });
    const { outputs } = await rotation.run({ inputs: stale });
    expect(outputs).toMatchObject({ rotated: 'true', 'deleted-keys': '' });
    expect(rotation.keys()).toEqual([rotation.first, second, expectOneKey(rotation, PLACES)]);
  });
});
