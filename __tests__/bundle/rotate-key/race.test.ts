import { describe, expect, it } from 'vitest';
import type { ApiKey } from '../../../local-deepgram/src/management/accounts.ts';
import { NOT_ACCESSIBLE, problem } from '../../servers/github/answers.ts';
import type { HttpRequest } from '../../servers/github/http.ts';
import type { GitHub, GitHubFault, SecretPlace } from '../../servers/github/server.ts';
import { annotations, until } from '../helpers.ts';
import { barrier, meanwhile } from '../holding.ts';
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

/** The run whose key is created first, or the other one. */
type Which = 'elder' | 'younger';

/** Two simultaneous rotations, and which of them is the last to write to each of PLACES. */
interface Interleaving {
  readonly grace: string;
  readonly last: readonly [Which, Which];
}

/** The host in the URL of GitHub's API by which the requests of that run are told from the others. */
const YOUNGER_HOST = 'localhost';

const whichOf = ({ headers }: HttpRequest): Which =>
  headers.host?.startsWith(YOUNGER_HOST) ? 'younger' : 'elder';

/** Holds the writes to a secret until both runs want to write to it, and that of one of them until the other's is done. */
function lastWritten(place: SecretPlace, last: Which | undefined, github: () => GitHub): GitHubFault {
  const bothCame = barrier(2);
  const before = async (request: HttpRequest): Promise<void> => {
    await bothCame();
    if (whichOf(request) === last) await until(() => github().secret(place, NAME)?.values.length === 2);
  };
  return { method: 'PUT', path: place, times: 2, before };
}

const CREATES = { method: 'POST' };

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
  it.each<Interleaving>([
    { grace: '0', last: ['younger', 'younger'] },
    { grace: '24h', last: ['elder', 'younger'] },
    { grace: '0', last: ['younger', 'elder'] },
    { grace: '24h', last: ['elder', 'elder'] },
  ])(
    'leave working keys, and the next ones clean up: grace $grace, $last write last',
    async (interleaving) => {
      const { grace, last } = interleaving;
      const elderCreates = Promise.withResolvers<void>();
      // Both list the keys before either has created one.
      const bothCreate = barrier(2);
      const createElder = async (): Promise<void> => {
        elderCreates.resolve();
        await bothCreate();
      };
      const createYounger = async (): Promise<void> => {
        await bothCreate();
        await until(() => rotation.keys().length > 1);
      };
      await using rotation = await openRotation({
        places: PLACES,
        github: {
          faults: PLACES.map((place, index) => lastWritten(place, last[index], () => rotation.github)),
        },
        faults: [meanwhile(createElder, CREATES), meanwhile(createYounger, CREATES)],
      });
      const inputs = { secrets: SECRETS, grace };
      rotation.setAge(2 * HOUR_MS);
      const elder = rotation.run({ inputs });
      await elderCreates.promise;
      const env = { GITHUB_API_URL: rotation.github.apiUrl.replace('127.0.0.1', YOUNGER_HOST) };
      const outcomes = await Promise.all([elder, rotation.run({ inputs, env })]);
      expect(outcomes.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
      const ids = outcomes.map(({ outputs }) => outputs['key-id']);
      expect(PLACES.map((place) => rotation.live(place)?.api_key_id)).toEqual(
        last.map((which) => ids[which === 'elder' ? 0 : 1]),
      );

      rotation.setAge(0);
      const next = { ...inputs, grace: '0' };
      expect(await rotation.run({ inputs: next })).toMatchObject({ exitCode: 0 });
      const key = expectOneKey(rotation, PLACES);
      // The key that a run was given stays until one is given a newer key, if others appear to have replaced it.
      const given = rotation.keys().filter(({ api_key_id }) => last[0] === 'elder' && api_key_id === ids[0]);
      expect(rotation.keys()).toEqual([...given, key]);
      expect(await rotation.run({ inputs: { ...next, 'rotate-after': '30d' } })).toMatchObject({
        exitCode: 0,
      });
      expect(rotation.keys()).toEqual([key]);
      expect(rotation.github.violations).toEqual([]);
    },
  );

  it('leave three valid keys: the newest key is withdrawn', async () => {
    // While the key is being created, another rotation creates one.
    const createAnother = async () =>
      changeProject(rotation, ({ keys }) => ({ keys: [...keys, rival(rotation.first, 3 * HOUR_MS)] }));
    await using rotation = await openRotation({
      faults: [meanwhile(createAnother, CREATES)],
      others: [second(3 * HOUR_MS)],
      current: { api_key_id: FIRST },
    });
    const { first } = rotation;
    rotation.setAge(3 * HOUR_MS);
    const outcome = await rotation.run({ inputs: { 'key-id': first.api_key_id } });
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
