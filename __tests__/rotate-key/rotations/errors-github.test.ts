import { describe, expect, it } from 'vitest';
import { ago, DAY_MS, NAME, PRODUCTION, REPOSITORY } from '../../bundle/rotate-key/rotation.ts';
import { expectRefused, idIn } from '../../bundle/rotate-key/rotation-refused.ts';
import { NOT_ACCESSIBLE, problem } from '../../servers/github/answers.ts';
import type { GitHubOptions } from '../../servers/github/server.ts';
import { rotationsHere } from './here.ts';

const openHere = rotationsHere();

interface Case {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly github?: Partial<GitHubOptions>;
  readonly message: string;
}

const APP_OR_TOKEN =
  'GITHUB_TOKEN never may, whatever its `permissions`: use the token of a GitHub App, or a fine-grained personal ' +
  'access token, with the permission';
const BY_HAND = 'Check the name; if it is right, set the secret once by hand, to the key to rotate.';
const FORMS =
  'Write the name of a secret alone, or for example `repository:owner/repo/NAME`, `environment:production/NAME`, ' +
  '`organization:NAME`, `dependabot:NAME` or `dependabot-organization:NAME`.';
const NO_NAME = 'GitHub takes ASCII letters, digits and `_`, not starting with a digit.';
const LIMIT =
  "GitHub's rate limit is used up (403 API rate limit exceeded for installation.), so it did not read the secret " +
  "DEEPGRAM_API_KEY. It asks to wait 3600 s. Run the job again later; a GitHub App's token has a limit of its own.";

const limited = {
  ...problem(403, 'API rate limit exceeded for installation.'),
  headers: { 'retry-after': '3600' },
};

const CASES: readonly (readonly [string, Case])[] = [
  [
    'a wrong token',
    {
      inputs: { token: 'canary-of-no-token' },
      message:
        'token: GitHub does not accept it (401 Bad credentials). It is wrong or has expired: a GITHUB_TOKEN ends with ' +
        'its job, and the token of a GitHub App after an hour.',
    },
  ],
  [
    'a token that may not see environments',
    {
      inputs: { secrets: `environment:production/${NAME}` },
      github: { faults: [{ path: '/environments/', answer: problem(403, NOT_ACCESSIBLE) }] },
      message:
        `token: it may not read the secret environment:production/${NAME} (403 ${NOT_ACCESSIBLE}). ${APP_OR_TOKEN} ` +
        '`Environments: write`.',
    },
  ],
  ['the rate limit', { github: { faults: [{ path: `/secrets/${NAME}`, answer: limited }] }, message: LIMIT }],
  [
    'a secret that there is none of',
    {
      inputs: { secrets: 'DEEPGRAM_KEY' },
      message: `secrets: DEEPGRAM_KEY: repository octocat/recordings has no secret DEEPGRAM_KEY. ${BY_HAND}`,
    },
  ],
  [
    'several places that are not there',
    {
      inputs: { secrets: `${NAME}, environment:eu/KEY\norganization:octo-org/KEY, dependabot:KEY` },
      message:
        'secrets: environment:eu/KEY: there is no environment eu in octocat/recordings, or the token may not see it: it ' +
        'needs `Environments: write`. secrets: organization:octo-org/KEY: there is no organization octo-org, or the ' +
        'token may not see it: it needs `Organization secrets: write`. secrets: dependabot:KEY: repository ' +
        `octocat/recordings has no secret KEY. ${BY_HAND}`,
    },
  ],
  [
    'no secret at all',
    {
      inputs: { secrets: ' ,\n' },
      message: 'secrets: it is empty, so nobody would get the new key. Name the secret.',
    },
  ],
  [
    'a secret of GitHub itself',
    {
      inputs: { secrets: 'GITHUB_TOKEN' },
      message: 'secrets: "GITHUB_TOKEN": names that begin with GITHUB_ are reserved by GitHub.',
    },
  ],
  [
    'a name that no secret can have',
    {
      inputs: { secrets: '2ND_KEY' },
      message: `secrets: "2ND_KEY": "2ND_KEY" is not a valid name for a secret. ${NO_NAME}`,
    },
  ],
  [
    'a kind of place that does not exist',
    {
      inputs: { secrets: 'env:production/KEY' },
      message: `secrets: "env:production/KEY" is not a valid location for a secret. ${FORMS}`,
    },
  ],
  [
    'set both inputs to the same secret',
    {
      inputs: { secrets: `${NAME}, repository:octocat/recordings/${NAME.toLowerCase()}` },
      message:
        `secrets: "repository:octocat/recordings/${NAME.toLowerCase()}" is the same as "${NAME}". ` +
        'Name it once.',
    },
  ],
];

describe('Deepgram gets no request, and the message says why, with', () => {
  it.each(CASES)('%s', async (_, { inputs = {}, github = {}, message }) => {
    await using rotation = await openHere({ github });
    const outcome = await rotation.run({ inputs });
    expectRefused(rotation, outcome, message);
    expect(rotation.deepgram.requests).toEqual([]);
  });
});

describe('a key that GitHub does not accept is deleted again', () => {
  const invalid = {
    method: 'PUT',
    path: '/secrets/',
    answer: problem(422, 'Bad request - improperly encrypted secret'),
  };
  const limit = { method: 'PUT', path: '/secrets/', answer: limited };
  const noKey = {
    method: 'GET',
    path: '/secrets/public-key',
    answer: { status: 200, body: { key_id: '1', key: 'c2hvcnQ=' } },
  };

  it.each<readonly [string, Partial<GitHubOptions>, string]>([
    [
      'for what it is',
      { faults: [invalid] },
      `GitHub refused to change the secret ${NAME} (422 Bad request - improperly encrypted secret).`,
    ],
    ['at its rate limit', { faults: [limit] }, LIMIT.replace('read', 'change')],
    [
      'since its own key is wrong',
      { faults: [noKey] },
      "GitHub's public key for DEEPGRAM_API_KEY cannot be used.",
    ],
  ])('%s', async (_, github, message) => {
    await using rotation = await openHere({ github });
    const outcome = await rotation.run();
    const end = `Key ${idIn(outcome)} had been created, and was deleted again.`;
    expectRefused(rotation, outcome, `${message} ${end}`);
    expect(rotation.keys()).toEqual([rotation.first]);
  });

  it('for the first of two secrets, and the second one stays unchanged', async () => {
    const places = [PRODUCTION, REPOSITORY] as const;
    const faults = [
      { method: 'PUT', path: '/environments/production/', answer: problem(403, NOT_ACCESSIBLE) },
    ];
    const secrets = places.map((place) => ({
      place,
      name: NAME,
      value: 'initial',
      updatedAt: ago(40 * DAY_MS),
    }));
    await using rotation = await openHere({ places, github: { faults, secrets } });
    const inputs = {
      secrets: `environment:production/${NAME}\n${NAME}`,
      'current-key': rotation.first.key,
    };
    const outcome = await rotation.run({ inputs });
    expect(outcome).toMatchObject({ exitCode: 1, outputs: {} });
    for (const place of places) expect(rotation.github.secret(place, NAME)?.values).toEqual(['initial']);
    expect(rotation.github.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
    expect(rotation.keys()).toEqual([rotation.first]);
    expect(idIn(outcome)).not.toBe(rotation.first.api_key_id);
  });
});
