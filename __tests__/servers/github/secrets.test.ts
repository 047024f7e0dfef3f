import { expect, test } from 'vitest';
import type { SecretPlace } from './server.ts';
import {
  BEFORE,
  NAME,
  NOW,
  ORGANIZATION_SECRETS,
  PLACES,
  REPOSITORY_SECRETS,
  startWithSecrets,
} from './start-secrets.ts';

const isOrganization = (place: SecretPlace): boolean => place.startsWith('orgs/');

test.each(PLACES)('a secret is replaced in %s', async (place, path) => {
  const { ask, seal, secret, violations } = await startWithSecrets();
  const before = await ask('GET', `${path}/${NAME}`);
  expect(before.data).toMatchObject({ name: NAME, created_at: '2026-01-22T22:59:22Z' });
  expect(before.data).not.toHaveProperty('value');
  const access = isOrganization(place) ? { visibility: 'private' } : {};
  const put = await ask('PUT', `${path}/${NAME}`, { ...(await seal(path, 'neuer Schlüssel')), ...access });
  expect([put.status, put.data]).toEqual([204, '']);
  expect(secret(place, NAME)).toEqual({
    name: NAME,
    value: 'neuer Schlüssel',
    values: ['initial', 'neuer Schlüssel'],
    createdAt: BEFORE,
    updatedAt: NOW,
    visibility: isOrganization(place) ? 'private' : undefined,
    repositories: [],
  });
  expect((await ask('GET', `${path}/${NAME}`)).data).toEqual({
    name: NAME,
    created_at: '2026-01-22T22:59:22Z',
    updated_at: '2026-02-01T10:00:00Z',
    ...access,
  });
  expect(violations).toEqual([]);
});

test.each(PLACES)('a secret is made in %s, in upper case', async (place, path) => {
  const { ask, seal, secret, violations } = await startWithSecrets();
  const access = isOrganization(place) ? { visibility: 'all' } : {};
  const put = await ask('PUT', `${path}/other_key`, { ...(await seal(path, 'new')), ...access });
  expect([put.status, put.data]).toEqual([201, {}]);
  expect((await ask('GET', `${path}/Other_Key`)).data).toMatchObject({ name: 'OTHER_KEY' });
  expect(secret(place, 'OTHER_key')).toMatchObject({ name: 'OTHER_KEY', values: ['new'], createdAt: NOW });
  expect(violations).toEqual([]);
});

test('each place has a key of its own', async () => {
  const { ask, seal, secret, violations } = await startWithSecrets();
  const keys = await Promise.all(PLACES.map(([, path]) => ask('GET', `${path}/public-key`)));
  expect(new Set(keys.map(({ data }) => data.key)).size).toBe(PLACES.length);
  expect(new Set(keys.map(({ data }) => data.key_id)).size).toBe(PLACES.length);
  expect(Buffer.from(keys[0]?.data.key, 'base64')).toHaveLength(32);

  const refusal = { status: 422, message: expect.stringContaining('improperly encrypted secret') };
  const [own, foreign] = [await seal(REPOSITORY_SECRETS, 'x'), await seal(PLACES[1][1], 'x')];
  const put = (body: object) => ask('PUT', `${REPOSITORY_SECRETS}/${NAME}`, body);
  await expect(put(foreign)).rejects.toMatchObject(refusal);
  await expect(put({ ...foreign, key_id: own.key_id })).rejects.toMatchObject(refusal);
  await expect(put({ ...own, key_id: foreign.key_id })).rejects.toMatchObject(refusal);
  await expect(put({ ...own, encrypted_value: 'c2VjcmV0' })).rejects.toMatchObject(refusal);
  expect(secret(PLACES[0][0], NAME)?.values).toEqual(['initial']);
  expect(violations).toEqual([]);
});

test('environments and organisations need no secrets', async () => {
  const { ask, secret, violations } = await startWithSecrets({
    secrets: [],
    environments: ['a/b'],
    organizations: ['Quiet'],
  });
  const key = await ask('GET', '/repos/Octo-Org/octo-repo/environments/a%2FB/secrets/public-key');
  expect(key.data.key_id).toMatch(/^\d{18}$/);
  await ask('GET', '/orgs/quiet/dependabot/secrets/public-key');
  await ask('GET', `${REPOSITORY_SECRETS}/public-key`);
  await expect(ask('GET', `${ORGANIZATION_SECRETS}/public-key`)).rejects.toMatchObject({ status: 404 });
  expect(secret(PLACES[0][0], NAME)).toBeUndefined();
  expect(violations).toEqual([]);
});

test('the selected repositories come in pages', async () => {
  const ids = Array.from({ length: 65 }, (_, index) => 1_296_269 + index);
  const place = 'orgs/octo-org/dependabot';
  const { client, ask, seal, secret, apiUrl, violations } = await startWithSecrets({
    secrets: [{ place, name: NAME, value: 'initial', repositories: ids }],
  });
  const path = `/orgs/octo-org/dependabot/secrets/${NAME}`;
  const { data } = await ask('GET', path);
  expect(data).toMatchObject({
    visibility: 'selected',
    selected_repositories_url: `${apiUrl}${path}/repositories`,
  });
  const first = await client.request(`GET ${data.selected_repositories_url}`);
  expect(first.data).toMatchObject({ total_count: 65, repositories: { length: 30 } });
  const last = await ask('GET', `${path}/repositories?per_page=60&page=2`);
  expect(last.data.repositories.map(({ id }: { id: number }) => id)).toEqual(ids.slice(60));
  expect((await ask('GET', `${path}/repositories?per_page=60&page=3`)).data.repositories).toEqual([]);
  const all = await client.paginate(client.rest.dependabot.listSelectedReposForOrgSecret, {
    org: 'octo-org',
    secret_name: NAME,
    per_page: 20,
  });
  expect(all.map(({ id }) => id)).toEqual(ids);

  const sealed = await seal('/orgs/octo-org/dependabot/secrets', 'rotated');
  await ask('PUT', path, { ...sealed, visibility: 'selected', selected_repository_ids: ['7', '8'] });
  expect(secret(place, NAME)).toMatchObject({ value: 'rotated', repositories: [7, 8] });
  await ask('PUT', path, { ...sealed, visibility: 'selected' });
  expect(secret(place, NAME)).toMatchObject({ visibility: 'selected', repositories: [] });
  await ask('PUT', path, { ...sealed, visibility: 'all' });
  expect((await ask('GET', path)).data).not.toHaveProperty('selected_repositories_url');
  expect(violations).toEqual([]);
});

test('a secret that is written may have no answer', async () => {
  const { ask, seal, secret, fail } = await startWithSecrets();
  const sealed = await seal(REPOSITORY_SECRETS, 'rotated');
  fail({ method: 'PUT', path: '/actions/secrets/', answer: 'drop-after' });
  await expect(ask('PUT', `${REPOSITORY_SECRETS}/${NAME}`, sealed)).rejects.toMatchObject({ status: 500 });
  expect(secret(PLACES[0][0], NAME)?.value).toBe('rotated');
});
