import { expect, test } from 'vitest';
import { NOT_ACCESSIBLE } from './answers.ts';
import { start } from './start.ts';
import { NAME, ORGANIZATION_SECRETS, PLACES, REPOSITORY_SECRETS, startWithSecrets } from './start-secrets.ts';

test.each(['2ND_KEY', 'A-B', 'A B', 'github_key'])('a secret cannot be called %s', async (name) => {
  const { ask, seal, violations } = await startWithSecrets();
  const put = ask(
    'PUT',
    `${REPOSITORY_SECRETS}/${encodeURIComponent(name)}`,
    await seal(REPOSITORY_SECRETS, 'x'),
  );
  await expect(put).rejects.toMatchObject({ status: 422, message: expect.stringContaining('Secret names') });
  expect(violations).toEqual([]);
});

test.each([
  `${REPOSITORY_SECRETS}/OTHER`,
  '/repos/octo-org/other/actions/secrets/public-key',
  `/repos/octo-org/octo-repo/environments/other/secrets/public-key`,
  `/repos/octo-org/octo-repo/environments/eu/secrets/${NAME}`,
  '/orgs/other/actions/secrets/public-key',
  `${ORGANIZATION_SECRETS}/OTHER`,
  `${ORGANIZATION_SECRETS}/OTHER/repositories`,
])('%s does not exist', async (path) => {
  const { apiUrl, token, violations } = await startWithSecrets();
  const response = await fetch(`${apiUrl}${path}`, { headers: { authorization: `Bearer ${token}` } });
  expect([response.status, await response.json()]).toEqual([
    404,
    { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
  ]);
  expect(violations).toEqual([]);
});

test('a secret cannot be written where nothing is', async () => {
  const { ask, seal, violations } = await startWithSecrets();
  const put = ask(
    'PUT',
    `/repos/octo-org/other/actions/secrets/${NAME}`,
    await seal(REPOSITORY_SECRETS, 'x'),
  );
  await expect(put).rejects.toMatchObject({ status: 404 });
  expect(violations).toEqual([]);
});

test.each(['write', 'no-pull-requests', 'read'] as const)('%s is refused all secrets', async (token) => {
  const { ask, requests, secret } = await startWithSecrets({ token });
  for (const [, path] of PLACES) {
    await expect(ask('GET', `${path}/public-key`)).rejects.toThrow(NOT_ACCESSIBLE);
    await expect(ask('GET', `${path}/${NAME}`)).rejects.toThrow(NOT_ACCESSIBLE);
    await expect(ask('PUT', `${path}/${NAME}`)).rejects.toThrow(NOT_ACCESSIBLE);
  }
  await expect(ask('GET', `${ORGANIZATION_SECRETS}/${NAME}/repositories`)).rejects.toThrow(NOT_ACCESSIBLE);
  expect(new Set(requests.map(({ status }) => status))).toEqual(new Set([403]));
  expect(secret(PLACES[0][0], NAME)?.values).toEqual(['initial']);
});

test('rights to read secrets are none to write them', async () => {
  const { ask, seal, violations } = await startWithSecrets({ token: 'read-secrets' });
  const sealed = await seal(REPOSITORY_SECRETS, 'x');
  await ask('GET', `${REPOSITORY_SECRETS}/${NAME}`);
  const put = ask('PUT', `${REPOSITORY_SECRETS}/${NAME}`, sealed);
  await expect(put).rejects.toMatchObject({ status: 403, message: expect.stringContaining(NOT_ACCESSIBLE) });
  expect(violations).toEqual([]);
});

test.each([
  [REPOSITORY_SECRETS, `"key_id" wasn't supplied.`, { key_id: undefined }],
  [REPOSITORY_SECRETS, `"encrypted_value" wasn't supplied.`, { encrypted_value: undefined }],
  [REPOSITORY_SECRETS, 'not base64 does not match', { encrypted_value: 'not base64' }],
  [REPOSITORY_SECRETS, "For 'properties/key_id', 7 is not a string.", { key_id: 7 }],
  [ORGANIZATION_SECRETS, `"visibility" wasn't supplied.`, {}],
  [ORGANIZATION_SECRETS, 'some is not a member of', { visibility: 'some' }],
  [ORGANIZATION_SECRETS, '7 is not a list.', { visibility: 'selected', selected_repository_ids: 7 }],
])('in %s it is a violation: %s', async (path, message, change) => {
  const { ask, seal, violations } = await startWithSecrets();
  const put = ask('PUT', `${path}/${NAME}`, { ...(await seal(path, 'x')), ...change });
  await expect(put).rejects.toMatchObject({ status: 422, message: expect.stringContaining(message) });
  expect(violations).toEqual([expect.stringContaining(`PUT ${path}/${NAME}: body`)]);
});

test('what the schema cannot tell is refused', async () => {
  const { ask, seal, violations } = await startWithSecrets();
  const body = {
    ...(await seal(ORGANIZATION_SECRETS, 'x')),
    visibility: 'all',
    selected_repository_ids: [7],
  };
  await expect(ask('PUT', `${ORGANIZATION_SECRETS}/${NAME}`, body)).rejects.toMatchObject({ status: 422 });
  const noKey = ask('PUT', `${PLACES[1][1]}/${NAME}`, { encrypted_value: 'c2VjcmV0' });
  await expect(noKey).rejects.toMatchObject({ status: 422 });
  expect(violations).toEqual([]);
});

test('what has no answer here is a violation', async () => {
  const { client, ask, violations } = await startWithSecrets();
  await expect(ask('GET', `${ORGANIZATION_SECRETS}/${NAME}/repositories`)).rejects.toMatchObject({
    status: 500,
  });
  const path = `${REPOSITORY_SECRETS}/${NAME}`;
  await expect(client.request(`DELETE ${path}`)).rejects.toMatchObject({ status: 500 });
  await ask('GET', REPOSITORY_SECRETS);
  expect(violations).toEqual([
    expect.stringContaining('which is private'),
    expect.stringContaining(`No answer here to DELETE ${path}`),
    expect.stringContaining('Selected route not found'),
  ]);
});

test('a place that cannot be is refused at the start', async () => {
  const place = 'repos/octo-org/actions/actions/actions' as const;
  await expect(start({ secrets: [{ place, name: NAME, value: 'x' }] })).rejects.toThrow(
    'No place for secrets',
  );
});
