import { describe, expect, it } from 'vitest';
import { annotations } from '../helpers.ts';
import {
  ago,
  DAY_MS,
  DEPENDABOT,
  expectOneKey,
  HOUR_MS,
  marked,
  NAME,
  openRotation,
  PRODUCTION,
  PROJECT,
  REPOSITORY,
} from './rotation.ts';

const PLACES = [REPOSITORY, DEPENDABOT, PRODUCTION, 'repos/mona/talks/actions', 'orgs/acme/actions'] as const;
const SECRETS = `
  ${NAME}, dependabot:${NAME}
  environment:production/${NAME}
  repository:mona/talks/${NAME}
  organization:acme/${NAME}
`;

describe.concurrent('a rotation', () => {
  it('creates a key like the old one, stores it in the secret and keeps the old one', async () => {
    await using rotation = await openRotation();
    const { first } = rotation;
    const outcome = await rotation.run();
    expect(outcome.exitCode).toBe(0);
    const successor = expectOneKey(rotation, [REPOSITORY]);
    expect(successor).toMatchObject({ scopes: first.scopes, tags: first.tags, comment: marked(first) });
    expect(successor).not.toHaveProperty('expiration_date');
    expect(rotation.keys()).toEqual([first, successor]);
    expect(outcome.outputs).toEqual({
      rotated: 'true',
      'key-id': successor.api_key_id,
      'previous-key-id': first.api_key_id,
      'project-id': PROJECT,
      'expires-at': 'never',
      'deleted-keys': '',
      'waiting-keys': first.api_key_id,
      'undeleted-keys': '',
      'next-rotation': '',
      'skipped-reason': '',
    });
  });

  it.each(['bare', 'full'] as const)('keeps tags and lifetime if the list of keys is %s', async (keyList) => {
    const current = { expiration_date: ago(-20 * DAY_MS).toISOString() };
    await using rotation = await openRotation({ current, deepgram: { keyList } });
    const outcome = await rotation.run();
    expect(outcome.exitCode).toBe(0);
    const successor = expectOneKey(rotation, [REPOSITORY]);
    expect(successor.tags).toEqual(rotation.first.tags);
    const lives = Date.parse(successor.expiration_date ?? '') - Date.parse(successor.created);
    expect(lives).toBe(60 * DAY_MS);
    expect(annotations(outcome, 'warning')).toEqual([]);
  });

  it('detects that a key expires soon, although the list of keys does not say so', async () => {
    const current = { expiration_date: ago(-12 * HOUR_MS).toISOString() };
    await using rotation = await openRotation({ current });
    const outcome = await rotation.run({ inputs: { 'rotate-after': '60d' } });
    expect(outcome.stdout).toContain('A new key is due: it expires soon.');
    expect(outcome.outputs['rotated']).toBe('true');
  });

  it.each([
    ['tags and end', {}, ['tags: Deepgram does not report', 'time-to-live: Deepgram does not report']],
    ['tags alone, if the lifetime is set', { 'time-to-live': '45d' }, ['tags: Deepgram does not report']],
  ])('warns if Deepgram does not report %s', async (_, inputs, warnings) => {
    const api_key_id = 'first-key';
    const body = { member: {}, api_key: { api_key_id, comment: 'CI', scopes: ['usage:write'] } };
    const faults = [{ on: { path: `/keys/${api_key_id}` }, fault: 'answer', status: 200, body }] as const;
    await using rotation = await openRotation({ current: { api_key_id }, faults });
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
    await using rotation = await openRotation({ places: PLACES, github: { secrets } });
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

  it('deletes the old key a rotation later, and no other', async () => {
    const others = [{ comment: 'CI' }, { comment: 'CI [rotate-key 00000000-0000-4000-8000-000000000000]' }];
    await using rotation = await openRotation({ others });
    const { first } = rotation;
    rotation.setAge(25 * HOUR_MS);
    await rotation.run();
    const second = expectOneKey(rotation, [REPOSITORY]);
    rotation.setAge(0);
    const outcome = await rotation.run();
    const third = expectOneKey(rotation, [REPOSITORY]);
    expect(outcome.outputs).toMatchObject({
      'deleted-keys': first.api_key_id,
      'waiting-keys': second.api_key_id,
      'key-id': third.api_key_id,
    });
    expect(third.comment).toBe(second.comment);
    const kept = rotation.keys().map(({ key }) => key);
    expect(kept).toHaveLength(4);
    expect(kept).toEqual(expect.arrayContaining([second.key, third.key]));
  });

  it('keeps the old key during its grace period', async () => {
    await using rotation = await openRotation();
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
    await using rotation = await openRotation();
    const outcome = await rotation.run({ inputs: { grace: '0' } });
    const successor = expectOneKey(rotation, [REPOSITORY]);
    expect(rotation.keys()).toEqual([successor]);
    expect(outcome.outputs).toMatchObject({ 'deleted-keys': rotation.first.api_key_id, 'waiting-keys': '' });
  });

  it('by a daily run creates a key each month, and deletes the old one a day later', async () => {
    await using rotation = await openRotation({ current: { created: ago(62 * DAY_MS).toISOString() } });
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
