import { afterEach, describe, expect, it, vi } from 'vitest';
import { openApi } from '../../src/github/api.ts';
import { type SecretLocation, Secrets } from '../../src/github/secrets.ts';
import type { GitHubOptions, SecretPlace } from '../servers/github/server.ts';
import { BEFORE, NAME, NOW, PLACES, startWithSecrets } from '../servers/github/start-secrets.ts';

const HERE = { owner: 'octo-org', repo: 'octo-repo', environment: '', name: NAME, label: NAME };
const ORGANIZATION = { ...HERE, repo: '' };

/** The action's names for the server's places. */
const NAMED: readonly (readonly [SecretPlace, SecretLocation])[] = [
  [PLACES[0][0], { ...HERE, kind: 'repository' }],
  [PLACES[1][0], { ...HERE, kind: 'dependabot' }],
  [PLACES[2][0], { ...HERE, kind: 'repository', owner: 'mona', repo: 'talks' }],
  [PLACES[3][0], { ...HERE, kind: 'environment', environment: 'eu/live 1' }],
  [PLACES[4][0], { ...ORGANIZATION, kind: 'organization' }],
  [PLACES[5][0], { ...ORGANIZATION, kind: 'dependabot-organization' }],
];
const [IN_REPOSITORY, REPOSITORY] = [PLACES[0][0], { ...HERE, kind: 'repository' } as const];

/** Starts GitHub with a secret in each place, and a writer without waits. */
async function open(options: Partial<GitHubOptions> = {}) {
  const github = await startWithSecrets(options);
  vi.stubEnv('GITHUB_API_URL', github.apiUrl);
  const waits: number[] = [];
  const api = await openApi(github.token, HERE.owner, HERE.repo, async (ms) => waits.push(ms));
  const sent = (method: string) =>
    github.requests.filter((request) => request.method === method).map(({ path }) => path);
  return { ...github, secrets: new Secrets(api), waits, sent };
}

afterEach(() => vi.unstubAllEnvs());

describe('a secret', () => {
  it.each(NAMED)('is found and replaced in %s', async (at, place) => {
    const { secrets, secret, sent, waits, violations } = await open();
    const before = await secrets.find(place);
    expect(before).toEqual({
      updatedAt: Date.parse('2026-01-22T22:59:22Z'),
      visibility: at.startsWith('orgs/') ? 'private' : undefined,
      repositories: undefined,
    });
    await secrets.write(place, 'rotated', before);
    expect(secret(at, NAME)).toMatchObject({
      values: ['initial', 'rotated'],
      createdAt: BEFORE,
      updatedAt: NOW,
      visibility: before.visibility,
    });
    for (const [other] of NAMED) {
      if (other !== at) expect(secret(other, NAME)?.values).toEqual(['initial']);
    }
    expect(sent('PUT')).toHaveLength(1);
    expect(waits).toEqual([]);
    expect(violations).toEqual([]);
  });

  it.each(['', 'x', 'ein Schlüssel, länger als ein Block der Verschlüsselung 🔑'.repeat(40)])(
    'can have any value, such as `%.20s`',
    async (value) => {
      const { secrets, secret, violations } = await open();
      await secrets.write(REPOSITORY, value, await secrets.find(REPOSITORY));
      expect(secret(IN_REPOSITORY, NAME)?.value).toBe(value);
      expect(violations).toEqual([]);
    },
  );

  it('is never sent unencrypted, or twice in the same form', async () => {
    const { secrets, requests } = await open();
    const before = await secrets.find(REPOSITORY);
    for (let turn = 0; turn < 2; turn += 1) await secrets.write(REPOSITORY, 'canary-of-secrets', before);
    const bodies = requests.filter(({ method }) => method === 'PUT').map(({ body }) => JSON.stringify(body));
    expect(new Set(bodies).size).toBe(2);
    for (const form of ['canary-of-secrets', Buffer.from('canary-of-secrets').toString('base64')]) {
      expect(bodies.join()).not.toContain(form);
    }
  });
});

describe("an organization's secret keeps its visibility", () => {
  const place = { ...ORGANIZATION, kind: 'organization' } as const;
  const at = 'orgs/octo-org/actions';

  it.each(['all', 'private'] as const)('%s', async (visibility) => {
    const { secrets, secret, violations } = await open({
      secrets: [{ place: at, name: NAME, value: 'initial', updatedAt: BEFORE, visibility }],
    });
    const before = await secrets.find(place);
    expect(before).toMatchObject({ visibility, repositories: undefined });
    await secrets.write(place, 'rotated', before);
    expect(secret(at, NAME)).toMatchObject({ value: 'rotated', visibility, repositories: [] });
    expect(violations).toEqual([]);
  });

  it.each([0, 1, 99, 100, 101, 250])('%i repositories', async (amount) => {
    const repositories = Array.from({ length: amount }, (_, index) => 1000 + 7 * index);
    const initial = { name: NAME, value: 'initial', updatedAt: BEFORE, visibility: 'selected' } as const;
    const { secrets, secret, violations } = await open({
      secrets: [
        { ...initial, place: at, repositories },
        { ...initial, place: 'orgs/octo-org/dependabot', repositories: [1] },
      ],
    });
    for (const [kind, of, seen] of [
      ['organization', at, repositories],
      ['dependabot-organization', 'orgs/octo-org/dependabot', [1]],
    ] as const) {
      const before = await secrets.find({ ...place, kind });
      expect(before).toMatchObject({ visibility: 'selected', repositories: seen });
      await secrets.write({ ...place, kind }, 'rotated', before);
      expect(secret(of, NAME)).toMatchObject({
        value: 'rotated',
        visibility: 'selected',
        repositories: seen,
      });
    }
    expect(violations).toEqual([]);
  });
});

const BY_HAND = 'Check the name; if it is right, set the secret once by hand, to the key to rotate.';

describe('the missing object', () => {
  it.each<readonly [string, SecretLocation, owner: string]>([
    ['OTHER', { ...REPOSITORY, name: 'OTHER' }, 'repository octo-org/octo-repo'],
    ['dependabot:OTHER', { ...HERE, kind: 'dependabot', name: 'OTHER' }, 'repository octo-org/octo-repo'],
    [
      'environment:eu/live 1/OTHER',
      { ...HERE, kind: 'environment', environment: 'eu/live 1', name: 'OTHER' },
      'environment eu/live 1 in octo-org/octo-repo',
    ],
    ['organization:OTHER', { ...ORGANIZATION, kind: 'organization', name: 'OTHER' }, 'organization octo-org'],
  ])('is the secret: %s', async (label, place, owner) => {
    const { secrets, sent, violations } = await open();
    await expect(secrets.find({ ...place, label })).rejects.toThrow(
      `secrets: ${label}: ${owner} has no secret OTHER. ${BY_HAND}`,
    );
    expect(sent('PUT')).toEqual([]);
    expect(violations).toEqual([]);
  });

  it.each<readonly [string, SecretLocation, owner: string, permission: string]>([
    ['repository:mona/x/KEY', { ...REPOSITORY, owner: 'mona', repo: 'x' }, 'repository mona/x', 'Secrets'],
    [
      'dependabot:mona/x/KEY',
      { ...HERE, kind: 'dependabot', owner: 'mona', repo: 'x' },
      'repository mona/x',
      'Dependabot secrets',
    ],
    [
      'environment:eu/KEY',
      { ...HERE, kind: 'environment', environment: 'eu' },
      'environment eu in octo-org/octo-repo',
      'Environments',
    ],
    [
      'organization:x/KEY',
      { ...ORGANIZATION, kind: 'organization', owner: 'x' },
      'organization x',
      'Organization secrets',
    ],
    [
      'dependabot-organization:x/KEY',
      { ...ORGANIZATION, kind: 'dependabot-organization', owner: 'x' },
      'organization x',
      'Organization dependabot secrets',
    ],
  ])('is the owner of %s', async (label, place, owner, permission) => {
    const { secrets, violations } = await open();
    await expect(secrets.find({ ...place, label })).rejects.toThrow(
      `secrets: ${label}: there is no ${owner}, or the token may not see it: it needs \`${permission}: write\`.`,
    );
    expect(violations).toEqual([]);
  });
});
