import { describe, expect, it } from 'vitest';
import { annotations } from '../../bundle/helpers.ts';
import {
  ago,
  DAY_MS,
  DEPENDABOT,
  expectOneKey,
  HOUR_MS,
  NAME,
  PRODUCTION,
  REPOSITORY,
} from '../../bundle/rotate-key/rotation.ts';
import { rotationsHere } from './here.ts';

const openHere = rotationsHere();

const PLACES = [REPOSITORY, DEPENDABOT, PRODUCTION, 'repos/mona/talks/actions', 'orgs/acme/actions'] as const;
const SECRETS = `
  ${NAME}, dependabot:${NAME}
  environment:production/${NAME}
  repository:mona/talks/${NAME}
  organization:acme/${NAME}
`;

describe('a rotation', () => {
  it.each(['bare', 'full'] as const)('keeps tags and lifetime if the list of keys is %s', async (keyList) => {
    const current = { expiration_date: ago(-20 * DAY_MS).toISOString() };
    await using rotation = await openHere({ current, deepgram: { keyList } });
    const outcome = await rotation.run();
    expect(outcome.exitCode).toBe(0);
    const successor = expectOneKey(rotation, [REPOSITORY]);
    expect(successor.tags).toEqual(rotation.first.tags);
    const lives = Date.parse(successor.expiration_date ?? '') - Date.parse(successor.created);
    expect(lives).toBe(60 * DAY_MS);
    expect(annotations(outcome, 'warning')).toEqual([]);
  });

  it.each([
    ['tags and end', {}, ['tags: Deepgram does not report', 'time-to-live: Deepgram does not report']],
    ['tags alone, if the lifetime is set', { 'time-to-live': '45d' }, ['tags: Deepgram does not report']],
  ])('warns if Deepgram does not report %s', async (_, inputs, warnings) => {
    const api_key_id = 'first-key';
    const body = { member: {}, api_key: { api_key_id, comment: 'CI', scopes: ['usage:write'] } };
    const faults = [{ on: { path: `/keys/${api_key_id}` }, fault: 'answer', status: 200, body }] as const;
    await using rotation = await openHere({ current: { api_key_id }, faults });
    const outcome = await rotation.run({ inputs });
    expect(outcome.exitCode).toBe(0);
    expect(annotations(outcome, 'warning')).toEqual(warnings.map((each) => expect.stringContaining(each)));
  });

  it('writes the same key to all secrets, and keeps their visibility', async () => {
    const repositories = Array.from({ length: 130 }, (_, index) => index + 1);
    const organization = {
      place: 'orgs/acme/actions',
      name: NAME,
      value: 'old',
      updatedAt: ago(40 * DAY_MS),
      visibility: 'selected',
      repositories,
    } as const;
    const plain = PLACES.filter((place) => place !== organization.place);
    const secrets = [
      organization,
      ...plain.map((place) => ({ place, name: NAME, value: 'old', updatedAt: ago(40 * DAY_MS) })),
    ];
    await using rotation = await openHere({ places: PLACES, github: { secrets } });
    const outcome = await rotation.run({
      inputs: { secrets: SECRETS, 'current-key': rotation.first.key },
    });
    expect(outcome.exitCode).toBe(0);
    expectOneKey(rotation, PLACES);
    expect(rotation.github.secret(organization.place, NAME)).toMatchObject({
      visibility: 'selected',
      repositories,
    });
  });

  it('keeps the old key during its grace period', async () => {
    await using rotation = await openHere();
    const { first } = rotation;
    rotation.setAge(23 * HOUR_MS);
    await rotation.run();
    rotation.setAge(0);
    const outcome = await rotation.run();
    expect(outcome.outputs['deleted-keys']).toBe('');
    expect(rotation.keys()).toHaveLength(3);
    expect(rotation.keys()).toContainEqual(first);
  });

  it('deletes the old key at once without a grace period', async () => {
    await using rotation = await openHere();
    const outcome = await rotation.run({ inputs: { grace: '0' } });
    const successor = expectOneKey(rotation, [REPOSITORY]);
    expect(rotation.keys()).toEqual([successor]);
    expect(outcome.outputs).toMatchObject({ 'deleted-keys': rotation.first.api_key_id, 'waiting-keys': '' });
  });

  it('by a daily run creates a key each month, and deletes the old one a day later', async () => {
    await using rotation = await openHere({ current: { created: ago(62 * DAY_MS).toISOString() } });
    const daily = async (daysAgo: number) => {
      rotation.setAge(daysAgo * DAY_MS);
      const inputs = { 'rotate-after': '30d' };
      const { outputs } = await rotation.run({ inputs });
      return [outputs['rotated'], outputs['deleted-keys'], rotation.keys().length];
    };
    const { first } = rotation;
    expect(await daily(31)).toEqual(['true', '', 2]);
    const second = expectOneKey(rotation, [REPOSITORY]);
    expect(await daily(30)).toEqual(['false', first.api_key_id, 1]);
    expect(await daily(2)).toEqual(['false', '', 1]);
    expect(await daily(1)).toEqual(['true', '', 2]);
    expect(await daily(0)).toEqual(['false', second.api_key_id, 1]);
  });
});
