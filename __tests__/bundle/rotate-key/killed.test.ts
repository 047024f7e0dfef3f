import { describe, expect, it } from 'vitest';
import { meanwhile } from '../holding.ts';
import {
  ago,
  DAY_MS,
  DEPENDABOT,
  expectOneKey,
  HOUR_MS,
  marked,
  NAME,
  openRotation,
  REPOSITORY,
  type Rotation,
  type Setting,
} from './rotation.ts';

/**
 * Rotations that are killed before one of their requests changes something, each in turn, and the run after that. All
 * that a rotation leaves is on the two servers: a kill at a request that only reads leaves the same as a kill at the
 * next change.
 */

const PLACES = [REPOSITORY, DEPENDABOT] as const;
const INPUTS = { secrets: `${NAME}\ndependabot:${NAME}`, grace: '0' };

const FIRST = { comment: 'CI', api_key_id: '33333333-3333-4333-8333-333333333333' };
/** An old key of the same family, so that there is more than one to delete. */
const SETTING: Setting = {
  places: PLACES,
  current: FIRST,
  others: [{ comment: marked(FIRST), created: ago(39 * DAY_MS).toISOString() }],
};

type Server = 'Deepgram' | 'GitHub';

/** The methods of the requests of such a rotation to each server. */
const REQUESTS = {
  Deepgram: 'GET GET GET GET GET DELETE POST GET GET DELETE'.split(' '),
  GitHub: 'GET GET GET PUT GET GET PUT GET'.split(' '),
} as const;

/** Opens a stage on which a server never answers its n-th request. `onCome` is called when it arrives. */
async function openUntil(server: Server, request: number, onCome: () => void): Promise<Rotation> {
  const on = { path: '/v1/' };
  const wait = () => {
    onCome();
    return new Promise(() => {});
  };
  if (server === 'GitHub') {
    const faults = [
      { path: '', times: request - 1 },
      { path: '', before: wait },
    ];
    return await openRotation({ ...SETTING, github: { faults } });
  }
  const faults = [meanwhile(async () => {}, on, request - 1), meanwhile(wait, on)];
  return await openRotation({ ...SETTING, faults });
}

/** Runs a rotation of that age that is killed when the request arrives. The request is not processed. */
async function rehearse(server: Server, request: number, age: number): Promise<Rotation> {
  const arrived = Promise.withResolvers<void>();
  const rotation = await openUntil(server, request, arrived.resolve);
  rotation.setAge(age);
  const onStart = (kill: (signal: NodeJS.Signals) => void) =>
    void arrived.promise.then(() => kill('SIGKILL'));
  const ran = await rotation.run({ inputs: INPUTS, onStart });
  expect(ran.exitCode).toBeNull();
  return rotation;
}

type Moment = readonly [server: Server, request: number];

/** The requests to a server that change something, counted from 1. */
const changesOf = (server: Server): Moment[] =>
  REQUESTS[server].flatMap((method, index) => (method === 'GET' ? [] : [[server, index + 1]]));

/** GitHub gets a request before the first change, and one after all secrets are written. */
const BEFORE_ALL: Moment = ['GitHub', 1];
const AFTER_ALL: Moment = ['GitHub', REQUESTS.GitHub.length];

describe.concurrent('a rotation', () => {
  it('changes the servers with the requests that this test interrupts, and with no others', async () => {
    await using rotation = await openRotation(SETTING);
    expect(await rotation.run({ inputs: INPUTS })).toMatchObject({ exitCode: 0 });
    expect(rotation.deepgram.requests.map(({ method }) => method)).toEqual(REQUESTS.Deepgram);
    expect(rotation.github.requests.map(({ method }) => method)).toEqual(REQUESTS.GitHub);
    expect(rotation.keys()).toEqual([expectOneKey(rotation, PLACES)]);
  });

  it.each([...changesOf('Deepgram'), ...changesOf('GitHub')])(
    'that is killed when %s gets request %i leaves working secrets, and the next one cleans up',
    async (server, request) => {
      await using rotation = await rehearse(server, request, 2 * HOUR_MS);
      const { first } = rotation;
      for (const place of PLACES) expect(rotation.live(place)).toBeDefined();

      rotation.setAge(0);
      expect(await rotation.run({ inputs: INPUTS })).toMatchObject({ exitCode: 0 });
      const key = expectOneKey(rotation, PLACES);
      expect(key).toMatchObject({ scopes: first.scopes, tags: first.tags, comment: marked(first) });
      expect(rotation.keys()).toEqual([key]);
      expect(rotation.github.violations).toEqual([]);
    },
  );

  it.each([BEFORE_ALL, ...changesOf('GitHub'), AFTER_ALL])(
    'with a grace period, killed when %s gets request %i, is cleaned up by the next two',
    async (server, request) => {
      await using rotation = await rehearse(server, request, 27 * HOUR_MS);
      const held = PLACES.map((place) => rotation.secretValue(place));
      rotation.setAge(25 * HOUR_MS);
      const next = await rotation.run({ inputs: { ...INPUTS, grace: '24h' } });
      expect(next.exitCode).toBe(0);
      const second = expectOneKey(rotation, PLACES);
      // Runs in the queue still have the previous values of the secrets.
      const kept = rotation.keys().map(({ key }) => key);
      expect(kept).toEqual(expect.arrayContaining([...held, second.key]));

      rotation.setAge(0);
      const last = await rotation.run({ inputs: { ...INPUTS, grace: '24h' } });
      expect(last.exitCode).toBe(0);
      expect(rotation.keys()).toEqual([second, expectOneKey(rotation, PLACES)]);
    },
  );
});
