import { afterEach, describe, expect, it, vi } from 'vitest';
import { openApi } from '../../src/github/api.ts';
import { GitHubError } from '../../src/github/explain.ts';
import { Secrets, seal } from '../../src/github/secrets.ts';
import { problem } from '../servers/github/answers.ts';
import type { GitHubFault, GitHubOptions } from '../servers/github/server.ts';
import { BEFORE, NAME, NOW, PLACES, startWithSecrets } from '../servers/github/start-secrets.ts';

const PLACE = {
  kind: 'repository',
  owner: 'octo-org',
  repo: 'octo-repo',
  environment: '',
  name: NAME,
  label: NAME,
} as const;
const AT = PLACES[0][0];
const FOUND = { updatedAt: BEFORE.getTime(), visibility: undefined, repositories: undefined };
const TRIES = 5;

async function open(options: Partial<GitHubOptions> = {}) {
  const github = await startWithSecrets(options);
  vi.stubEnv('GITHUB_API_URL', github.apiUrl);
  const waits: number[] = [];
  const api = await openApi(github.token, PLACE.owner, PLACE.repo, async (ms) => waits.push(ms));
  const secrets = new Secrets(api);
  return {
    ...github,
    secrets,
    waits,
    puts: () => github.requests.filter(({ method }) => method === 'PUT').map(({ status }) => status),
    /** The error for a secret that cannot be written. */
    async refusal(): Promise<GitHubError> {
      const error: unknown = await secrets.write(PLACE, 'rotated', FOUND).catch((thrown: unknown) => thrown);
      if (error instanceof GitHubError) return error;
      throw new Error(`It threw ${error}.`);
    },
  };
}

afterEach(() => vi.unstubAllEnvs());

const put = (answer: GitHubFault['answer'], times = 1): GitHubFault =>
  ({ method: 'PUT', path: '/actions/secrets/', times, ...(answer && { answer }) }) as const;
const failingRead = (answer: NonNullable<GitHubFault['answer']>, times = 1): GitHubFault => ({
  method: 'GET',
  path: `/actions/secrets/${NAME}`,
  times,
  answer,
});
const FORBIDDEN = problem(403, 'Resource not accessible by integration');
const BAD_GATEWAY = problem(502, 'Bad gateway');
const FOR_WRITING = /GITHUB_TOKEN never may, .* with the permission `Secrets: write`\.$/;

describe('a token', () => {
  it.each(['write', 'read'] as const)('that may only %s is refused to look', async (token) => {
    const { secrets, waits } = await open({ token });
    const looking = secrets.find(PLACE);
    await expect(looking).rejects.toMatchObject({ kind: 'forbidden', mayBeDone: false });
    await expect(looking).rejects.toThrow(
      /^token: it may not read the secret DEEPGRAM_API_KEY \(403 Resource not accessible by integration\)\. /,
    );
    await expect(looking).rejects.toThrow(FOR_WRITING);
    expect(waits).toEqual([]);
  });

  it('that is invalid is refused everything', async () => {
    const { secrets } = await open({ token: 'none' });
    await expect(secrets.find(PLACE)).rejects.toThrow(
      /^token: GitHub does not accept it \(401 Bad credentials\)\. It is wrong or has expired: /,
    );
  });

  it('that may only read is refused to write', async () => {
    const { refusal, secret, puts, violations } = await open({ token: 'read-secrets' });
    const error = await refusal();
    expect(error).toMatchObject({ kind: 'forbidden', mayBeDone: false });
    expect(error.message).toMatch(/^token: it may not change the secret DEEPGRAM_API_KEY \(403 Resource/);
    expect(error.message).toMatch(FOR_WRITING);
    expect(puts()).toEqual([403]);
    expect(secret(AT, NAME)?.values).toEqual(['initial']);
    expect(violations).toEqual([]);
  });
});

describe('writing', () => {
  it.each<readonly [string, readonly GitHubFault[], values: readonly string[], waits: number]>([
    ['is tried again', [put(BAD_GATEWAY, TRIES - 1)], ['rotated'], TRIES - 1],
    ['is tried again after a lost connection', [put('drop')], ['rotated'], 1],
    ['may have been done without an answer', [put('drop-after')], ['rotated', 'rotated'], 1],
    ['waits for the rate limit', [put(problem(429, 'API rate limit exceeded'))], ['rotated'], 1],
    ['retries if the server does not answer', [failingRead(BAD_GATEWAY, 2)], ['rotated'], 2],
  ])('%s', async (_, faults, values, waits) => {
    const { secrets, secret, waits: waited, violations } = await open({ faults });
    await secrets.write(PLACE, 'rotated', FOUND);
    expect(secret(AT, NAME)?.values).toEqual(['initial', ...values]);
    expect(waited).toHaveLength(waits);
    expect(violations).toEqual([]);
  });

  it.each<
    readonly [
      string,
      readonly GitHubFault[],
      kind: string,
      mayBeDone: boolean,
      value: string,
      message: RegExp,
    ]
  >([
    ['refused', [put(FORBIDDEN)], 'forbidden', false, 'initial', /^token: it may not change the secret/],
    ['not found', [put(problem(404, 'Not Found'))], 'not-found', false, 'initial', /^GitHub found nothing/],
    [
      'refused for what it is',
      [put(problem(422, 'Invalid request.'))],
      'refused',
      false,
      'initial',
      /^GitHub refused to change the secret DEEPGRAM_API_KEY \(422 Invalid request\.\)\.$/,
    ],
    [
      'never answered',
      [put(BAD_GATEWAY, TRIES)],
      'unclear',
      true,
      'initial',
      /^GitHub failed to change the secret DEEPGRAM_API_KEY \(502 Bad gateway\)\. Run the job again; see/,
    ],
    ['lost five times', [put('drop-after', TRIES)], 'unclear', true, 'rotated', /^GitHub failed to change/],
    [
      'not answered, and then refused',
      [put(BAD_GATEWAY), put(FORBIDDEN)],
      'forbidden',
      true,
      'initial',
      /^token: it may not change/,
    ],
    [
      'done, but may not be checked',
      [failingRead(FORBIDDEN)],
      'unclear',
      true,
      'rotated',
      /^GitHub accepted the new value of DEEPGRAM_API_KEY, but then: token: it may not read the secret/,
    ],
    [
      'done and deleted',
      [failingRead(problem(404, 'Not Found'), 3)],
      'unclear',
      true,
      'rotated',
      /^GitHub accepted the new/,
    ],
    [
      'told to wait for an hour',
      [put({ ...problem(429, 'API rate limit exceeded'), headers: { 'retry-after': '3600' } })],
      'rate-limit',
      false,
      'initial',
      /^GitHub's rate limit is used up .* It asks to wait 3600 s\. Run the job again later/,
    ],
  ])('is %s', async (_, faults, kind, mayBeDone, value, message) => {
    const { refusal, secret } = await open({ faults });
    const error = await refusal();
    expect(error.message).toMatch(message);
    expect(error).toMatchObject({ kind, mayBeDone });
    expect(secret(AT, NAME)?.value).toBe(value);
  });

  it.each([
    [
      '32 bytes',
      { key: 'c2hvcnQ=', key_id: '1' },
      /^GitHub's public key for DEEPGRAM_API_KEY cannot be used\.$/,
    ],
    ['a text', { key_id: '1' }, /^GitHub's answer cannot be used: it lacks key\. /],
    ['an id', { key: Buffer.alloc(32, 1).toString('base64') }, /cannot be used: it lacks key_id\. /],
  ])('is refused with a public key without %s', async (_, body, message) => {
    const { refusal, puts } = await open({
      faults: [{ path: '/secrets/public-key', answer: { status: 200, body } }],
    });
    const error = await refusal();
    expect(error.message).toMatch(message);
    expect(error).toMatchObject({ kind: 'refused', mayBeDone: false });
    expect(puts()).toEqual([]);
  });
});

describe('the check that a secret is written', () => {
  it('repeats the write if the secret was written before in the same second', async () => {
    let written = (): readonly unknown[] => [];
    // The clock stands still until there were two writes.
    const clock = (): Date => (written().length < 2 ? BEFORE : NOW);
    const { secrets, secret, puts, waits, violations } = await open({ clock });
    written = puts;
    await secrets.write(PLACE, 'rotated', await secrets.find(PLACE));
    expect(secret(AT, NAME)?.updatedAt).toEqual(NOW);
    expect(puts()).toEqual([204, 204, 204]);
    expect(waits).toHaveLength(2);
    expect(violations).toEqual([]);
  });

  it('never succeeds if GitHub keeps returning the old time', async () => {
    const { refusal, secret, puts, waits, violations } = await open({ clock: () => BEFORE });
    const error = await refusal();
    expect(error).toMatchObject({ kind: 'unclear', mayBeDone: true });
    expect(error.message).toBe(
      'GitHub accepted the new value of DEEPGRAM_API_KEY, but still reports the secret as unchanged. Run the job ' +
        'again.',
    );
    expect(secret(AT, NAME)?.value).toBe('rotated');
    expect(puts()).toEqual([204, 204, 204, 204]);
    expect(waits).toHaveLength(3);
    expect(violations).toEqual([]);
  });
});

it.each(['', 'c2hvcnQ=', Buffer.alloc(33).toString('base64'), '<html>'])(
  'nothing is sealed with the public key `%s`',
  (publicKey) => {
    expect(() => seal('a value', publicKey, 'NAME')).toThrow("GitHub's public key for NAME cannot be used.");
  },
);
