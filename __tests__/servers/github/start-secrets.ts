import sodium from 'libsodium-wrappers';
import type { GitHubOptions, SecretPlace } from './server.ts';
import { start } from './start.ts';

/** The places and the paths of their secrets. */
export const PLACES = [
  ['repos/octo-org/octo-repo/actions', '/repos/octo-org/octo-repo/actions/secrets'],
  ['repos/octo-org/octo-repo/dependabot', '/repos/octo-org/octo-repo/dependabot/secrets'],
  ['repos/mona/talks/actions', '/repos/mona/talks/actions/secrets'],
  [
    'repos/octo-org/octo-repo/environments/eu/live 1',
    '/repos/octo-org/octo-repo/environments/eu%2Flive%201/secrets',
  ],
  ['orgs/octo-org/actions', '/orgs/octo-org/actions/secrets'],
  ['orgs/octo-org/dependabot', '/orgs/octo-org/dependabot/secrets'],
] as const satisfies readonly (readonly [SecretPlace, string])[];

export const REPOSITORY_SECRETS = PLACES[0][1];
export const ORGANIZATION_SECRETS = PLACES[4][1];
export const NAME = 'DEEPGRAM_API_KEY';
/** The time when the secrets were written. */
export const BEFORE = new Date('2026-01-22T22:59:22.700Z');
/** The current time of the clock. */
export const NOW = new Date('2026-02-01T10:00:00.123Z');

/** Starts GitHub with a secret in each place, and a token with all permissions. */
export async function startWithSecrets(options: Partial<GitHubOptions> = {}) {
  const secrets = PLACES.map(([place]) => ({ place, name: NAME, value: 'initial', updatedAt: BEFORE }));
  const github = await start({ token: 'secrets', secrets, clock: () => NOW, ...options });
  const ask = (method: 'GET' | 'PUT', path: string, body: object = {}) =>
    github.client.request(`${method} ${path}`, { ...body, request: { retries: 0 } });
  const seal = async (path: string, value: string) => {
    const { data } = await ask('GET', `${path}/public-key`);
    const sealed = sodium.crypto_box_seal(
      value,
      sodium.from_base64(data.key, sodium.base64_variants.ORIGINAL),
    );
    return { encrypted_value: Buffer.from(sealed).toString('base64'), key_id: data.key_id };
  };
  return { ...github, ask, seal };
}
