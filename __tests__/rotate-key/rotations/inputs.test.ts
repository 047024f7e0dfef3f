import { describe, expect, it } from 'vitest';
import type { ApiKey } from '../../../local-deepgram/src/management/accounts.ts';
import {
  ago,
  DAY_MS,
  DEPENDABOT,
  expectOneKey,
  HOUR_MS,
  marked,
  NAME,
  PROJECT,
  REPOSITORY,
  type Rotation,
} from '../../bundle/rotate-key/rotation.ts';
import { rotationsHere } from './here.ts';

const openHere = rotationsHere();

const ids = (keys: readonly ApiKey[]): string[] => keys.map(({ api_key_id }) => api_key_id);

/**
 * Opens a setting with a leftover of a rotation of that age: a key of the family of the first key that no secret has.
 */
async function openWithOrphan(age: number): Promise<Rotation> {
  const current = { api_key_id: '44444444-4444-4444-8444-444444444444', comment: 'CI' };
  const orphan = { comment: marked(current), created: ago(age).toISOString() };
  return await openHere({ current, others: [orphan] });
}

const lifeOf = ({ created, expiration_date = '' }: ApiKey): number =>
  Date.parse(expiration_date) - Date.parse(created);

describe('with rotate-after', () => {
  it('no key is created before it is due', async () => {
    await using rotation = await openHere();
    const outcome = await rotation.run({ inputs: { 'rotate-after': '41d' } });
    expect(outcome.stdout).toContain('No new key is due yet: one is due after ');
    expect(outcome).toMatchObject({
      exitCode: 0,
      outputs: { rotated: 'false', 'key-id': rotation.first.api_key_id, 'previous-key-id': '' },
    });
    expect(rotation.keys()).toEqual([rotation.first]);
    expect(rotation.github.secret(REPOSITORY, NAME)?.values).toEqual([rotation.first.key]);
    const methods = [...rotation.deepgram.requests, ...rotation.github.requests].map(({ method }) => method);
    expect(new Set(methods)).toEqual(new Set(['GET']));
  });

  it('one is created when the old one is due', async () => {
    // Deepgram reports whole seconds, so on a fast machine a key of exactly that age would be younger.
    await using rotation = await openHere({ current: { created: ago(40 * DAY_MS + 2000).toISOString() } });
    const outcome = await rotation.run({ inputs: { 'rotate-after': '40d' } });
    expect(outcome.stdout).toContain('A new key is due: it is older than `rotate-after`.\n');
    expect(expectOneKey(rotation, [REPOSITORY]).api_key_id).toBe(outcome.outputs['key-id']);
  });

  it.each([
    [2 * DAY_MS - HOUR_MS, 'true'],
    [2 * DAY_MS + HOUR_MS, 'false'],
  ])('one is created if the key expires in %i ms: %s', async (left, rotated) => {
    await using rotation = await openHere({ current: { expiration_date: ago(-left).toISOString() } });
    const outcome = await rotation.run({ inputs: { 'rotate-after': '90d' } });
    expect(outcome.outputs['rotated']).toBe(rotated);
    expect(outcome.stdout.includes('A new key is due: it expires soon.\n')).toBe(rotated === 'true');
  });

  it('none is created for a key that a rotation left in no secret two days ago; that key is deleted', async () => {
    await using rotation = await openWithOrphan(2 * DAY_MS);
    const outcome = await rotation.run({ inputs: { 'rotate-after': '90d' } });
    expect(outcome.outputs['rotated']).toBe('false');
    expect(rotation.keys()).toEqual([rotation.first]);
  });

  it('one is created if a rotation half an hour ago did not finish', async () => {
    await using rotation = await openWithOrphan(HOUR_MS / 2);
    const outcome = await rotation.run({ inputs: { 'rotate-after': '90d' } });
    expect(outcome.stdout).toContain('A new key is due: an earlier rotation did not finish.\n');
    // Neither the key in use nor one that may be being written is deleted.
    expect(outcome.outputs).toMatchObject({ rotated: 'true', 'deleted-keys': '' });
    expect(rotation.keys()).toHaveLength(3);
  });
});

describe('with key-id', () => {
  it('the secret is optional, and the id can stay the same', async () => {
    await using rotation = await openHere();
    const inputs = { 'key-id': rotation.first.api_key_id, grace: '12h' };
    rotation.setAge(6 * DAY_MS);
    const first = await rotation.run({ inputs });
    expect(first.outputs).toMatchObject({ rotated: 'true', 'previous-key-id': rotation.first.api_key_id });
    // The second rotation deletes the key with that id, so the third one does not find it.
    for (const age of [4, 2]) {
      const before = rotation.live()?.api_key_id;
      rotation.setAge(age * DAY_MS);
      const next = await rotation.run({ inputs });
      expect(next).toMatchObject({ exitCode: 0, outputs: { rotated: 'true', 'previous-key-id': before } });
      expect(ids(rotation.keys())).toEqual([before, next.outputs['key-id']]);
      expect(rotation.live()?.comment).toBe(marked(rotation.first));
    }
    expect(rotation.github.violations).toEqual([]);
  });

  it('the id of a successor works while the key exists', async () => {
    await using rotation = await openHere();
    rotation.setAge(4 * DAY_MS);
    const { outputs } = await rotation.run();
    rotation.setAge(2 * DAY_MS);
    const next = await rotation.run({ inputs: { 'key-id': outputs['key-id'] ?? '' } });
    expect(next.outputs['previous-key-id']).toBe(outputs['key-id']);
    expect(rotation.live()?.comment).toBe(marked(rotation.first));
  });

  it('a rotation by the key itself continues', async () => {
    await using rotation = await openHere();
    rotation.setAge(2 * DAY_MS);
    await rotation.run({ inputs: { 'key-id': rotation.first.api_key_id } });
    rotation.setAge(0);
    const outcome = await rotation.run({ inputs: { 'rotate-after': '30d' } });
    expect(outcome.outputs).toMatchObject({
      rotated: 'false',
      'deleted-keys': rotation.first.api_key_id,
      'waiting-keys': '',
    });
    expect(rotation.keys()).toEqual([expectOneKey(rotation, [REPOSITORY])]);
  });
});

describe('the new key expires', () => {
  const inTenDays = ago(-10 * DAY_MS).toISOString();

  it.each<readonly [string, Partial<ApiKey>, ttl: string, life: number | undefined]>([
    ['as long as the old one', { expiration_date: inTenDays }, '', 50 * DAY_MS],
    ['for ever, as the old one', {}, '', undefined],
    ['after the requested lifetime, following one that never expires', {}, '172800', 2 * DAY_MS],
    ['never, on request', { expiration_date: inTenDays }, 'never', undefined],
  ])('%s', async (_, current, ttl, life) => {
    await using rotation = await openHere({ current });
    const outcome = await rotation.run({ inputs: { 'time-to-live': ttl } });
    const key = expectOneKey(rotation, [REPOSITORY]);
    expect(outcome.outputs['expires-at']).toBe(key.expiration_date ?? 'never');
    // On a slow machine, the dates of the setting are not exactly this far apart.
    if (life === undefined) expect(key.expiration_date).toBeUndefined();
    else expect(Math.abs(lifeOf(key) - life)).toBeLessThan(HOUR_MS);
  });
});

describe('the project', () => {
  it.each([PROJECT, PROJECT.replaceAll('-', '')])('is found by %s', async (project) => {
    await using rotation = await openHere();
    const outcome = await rotation.run({ inputs: { project } });
    expect(outcome).toMatchObject({ exitCode: 0, outputs: { rotated: 'true' } });
    expect(rotation.live()?.api_key_id).toBe(outcome.outputs['key-id']);
  });

  it('is not read if its id is given', async () => {
    await using rotation = await openHere();
    await rotation.run({ inputs: { project: PROJECT } });
    expect(rotation.deepgram.requests.map(({ path }) => path)).not.toContain('/v1/projects');
  });
});

describe('a key that rotates itself', () => {
  const places = [REPOSITORY, DEPENDABOT] as const;
  const current = { scopes: ['member'] };
  const secrets = `${NAME}, dependabot:${NAME}`;

  it('is deleted by its successor after the grace period', async () => {
    await using rotation = await openHere({ current, places });
    rotation.setAge(DAY_MS + HOUR_MS);
    const first = await rotation.run({ inputs: { 'api-key': rotation.first.key, secrets } });
    expect(first.outputs).toMatchObject({ rotated: 'true', 'waiting-keys': rotation.first.api_key_id });
    rotation.setAge(0);
    const inputs = { 'api-key': rotation.secretValue(), secrets, 'rotate-after': '30d' };
    const next = await rotation.run({ inputs });
    expect(next.outputs).toMatchObject({ rotated: 'false', 'deleted-keys': rotation.first.api_key_id });
    expect(rotation.keys()).toEqual([expectOneKey(rotation, places)]);
    expect(rotation.github.violations).toEqual([]);
  });
});
