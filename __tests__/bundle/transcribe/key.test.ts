import { describe, expect, it } from 'vitest';
import { call } from '../../../local-deepgram/__tests__/helpers.ts';
import { annotations, codes, openStage, resultOf, type Stage, speech } from '../helpers.ts';

const files = { 'a.wav': 'speech' };
/** More than any buffer on the way holds. */
const LARGE = 30_000_000;

const fork = {
  repository: { full_name: 'octocat/recordings' },
  pull_request: {
    head: { repo: { full_name: 'stranger/recordings' } },
    user: { login: 'stranger' },
  },
};
const ownBranch = {
  repository: { full_name: 'octocat/recordings' },
  pull_request: { head: { repo: { full_name: 'octocat/recordings' } }, user: { login: 'octocat' } },
};
describe.concurrent('a wrong key', () => {
  it('is distinguished from a broken upload, however large the file', async () => {
    await using stage = await openStage({ files: { 'large.wav': LARGE, 'small.wav': 'speech' } });
    const ran = await stage.run({ inputs: { 'api-key': 'canary-of-another-project', concurrency: '1' } });
    expect(codes(ran)).toEqual({ 'large.wav': 'bad-key', 'small.wav': 'not-sent' });
    expect(resultOf(ran, 'large.wav').error?.message).toMatch(
      /^Deepgram does not accept the API key \(401 INVALID_AUTH/,
    );
    expect(stage.deepgram.requests).toHaveLength(1);
    expect(ran.exitCode).toBe(1);
  });

  it('is detected even if the connection breaks during the answer', async () => {
    await using stage = await openStage({ files, faults: [{ fault: 'reset', at: 'headers' }] });
    const ran = await stage.run({ inputs: { 'api-key': 'canary-of-another-project' } });
    expect(codes(ran)).toEqual({ 'a.wav': 'bad-key' });
    expect(stage.deepgram.requests).toHaveLength(1);
  });

  // Others are cases of inputs.test.ts.
  it.each([
    [
      'a line break inside',
      'canary-first-half\ncanary-second-half',
      ['canary-first-half', 'canary-second-half'],
    ],
    ['`Token` in front', 'Token canary-with-scheme', ['canary-with-scheme']],
  ])('with %s is refused and not shown', async (_, key, secrets) => {
    await using stage = await openStage({ files });
    const ran = await stage.run({ inputs: { 'api-key': key }, secrets });
    expect(ran.exitCode).toBe(1);
    expect(annotations(ran, 'error')).toEqual([
      expect.stringMatching(/^api-key: it (starts with|is in|has) /),
    ]);
    expect(stage.deepgram.requests).toEqual([]);
  });

  it('with spaces around it is trimmed and works', async () => {
    await using stage = await openStage({ files });
    const ran = await stage.run({ inputs: { 'api-key': `  ${stage.deepgram.apiKey}\r\n` } });
    expect(ran.exitCode).toBe(0);
  });
});

describe.concurrent('without a key', () => {
  // Other events are cases of admission.test.ts.
  it.each([['a pull request from a fork', 'pull_request', fork, 'no-key-on-fork']])(
    '%s is skipped, and the job passes',
    async (_, name, payload, reason) => {
      await using stage = await openStage({ files });
      const ran = await stage.run({ inputs: { 'api-key': '' }, event: { name, payload } });
      expect(ran).toMatchObject({
        exitCode: 0,
        outputs: { 'skipped-reason': reason, transcribed: '0', failed: '0' },
      });
      expect(annotations(ran, 'notice')).toEqual([expect.stringMatching(/^Skipped: .* no key/)]);
      expect(ran.summary).toContain('Skipped');
      expect(stage.deepgram.requests).toEqual([]);
    },
  );

  it('a push by Dependabot is skipped, and the job passes', async () => {
    await using stage = await openStage({ files });
    const event = { name: 'push', payload: {}, actor: 'dependabot[bot]' };
    const ran = await stage.run({ inputs: { 'api-key': '' }, event });
    expect(ran).toMatchObject({ exitCode: 0, outputs: { 'skipped-reason': 'no-key-for-dependabot' } });
    expect(stage.deepgram.requests).toEqual([]);
  });

  it.each([['a pull request of the repository itself', 'pull_request', ownBranch]])(
    '%s fails and names the causes',
    async (_, name, payload) => {
      await using stage = await openStage({ files });
      const ran = await stage.run({ inputs: { 'api-key': ' ' }, event: { name, payload } });
      expect(ran.exitCode).toBe(1);
      const [error] = annotations(ran, 'error');
      for (const cause of ['not defined', 'misspelled', 'environment', 'secrets: inherit'])
        expect(error).toContain(cause);
      expect(stage.deepgram.requests).toEqual([]);
    },
  );
});

describe.concurrent('pull_request_target', () => {
  const event = { name: 'pull_request_target', payload: fork };

  it('of a fork is refused', async () => {
    await using stage = await openStage({ files });
    const ran = await stage.run({ event });
    expect(ran.exitCode).toBe(1);
    expect(annotations(ran, 'error')).toEqual([expect.stringMatching(/^Refused on pull_request_target: /)]);
    expect(stage.deepgram.requests).toEqual([]);
  });

  // One whose repository was deleted is a case of outsiders.test.ts.
  it.each([
    ['of a fork with allow-outside-events', fork, { 'allow-outside-events': 'true' }],
    ['of the repository itself', ownBranch, {}],
  ])('%s runs', async (_, payload, inputs) => {
    await using stage = await openStage({ files });
    const ran = await stage.run({ inputs, event: { ...event, payload } });
    expect(ran.exitCode).toBe(0);
    expect(stage.deepgram.requests).toHaveLength(1);
  });
});

describe.concurrent('a temporary token', () => {
  /** Returns a token that the key of the stage created. */
  async function granted({ deepgram }: Stage): Promise<string> {
    const [project] = deepgram.accounts.projects;
    const keys = project?.keys.map((key) => ({ ...key, scopes: ['member'] })) ?? [];
    deepgram.changeAccounts(() => ({ projects: project === undefined ? [] : [{ ...project, keys }] }));
    const asked = {
      method: 'POST',
      path: '/v1/auth/grant',
      headers: { authorization: `Token ${deepgram.apiKey}` },
    };
    const { text } = await call(deepgram, { ...asked, body: JSON.stringify({ ttl_seconds: 600 }) });
    return String(Object(JSON.parse(text)).access_token);
  }

  it('transcribes like a key, and its lifetime is reported', async () => {
    await using stage = await openStage({ files });
    const token = await granted(stage);
    const ran = await stage.run({ inputs: { 'api-key': token }, secrets: [token] });
    expect(ran.exitCode).toBe(0);
    expect(ran.stdout).toMatch(/^api-key: it is a temporary token, valid until \d{4}-\S+Z\. /m);
    const [listened] = stage.deepgram.requests.filter(({ path }) => path === '/v1/listen');
    expect(listened?.headers['authorization']).toBe(`Bearer ${token}`);
  });

  /** Returns a token that expired while other recordings were being transcribed. */
  async function expired(stage: Stage): Promise<string> {
    stage.deepgram.setClock(() => new Date(Date.now() - 3_600_000));
    const token = await granted(stage);
    stage.deepgram.setClock(() => new Date());
    return token;
  }

  it('that has expired is refused before anything is sent', async () => {
    await using stage = await openStage({ files });
    const token = await expired(stage);
    const ran = await stage.run({ inputs: { 'api-key': token }, secrets: [token] });
    expect(annotations(ran, 'error')).toEqual([
      expect.stringMatching(/^api-key: the temporary token expired at /),
    ]);
    expect(stage.deepgram.requests.filter(({ path }) => path === '/v1/listen')).toEqual([]);
  });

  it('is renewed once by its creator’s key, which is sent nowhere else', async () => {
    await using stage = await openStage({ files: speech('a.wav', 'b.wav', 'c.wav') });
    const token = await expired(stage);
    const inputs = { 'api-key': token, 'renewal-key': stage.deepgram.apiKey };
    const ran = await stage.run({ inputs, secrets: [token] });
    expect(ran).toMatchObject({ exitCode: 0, outputs: { transcribed: '3' } });
    expect(ran.stdout).toMatch(/^The temporary token is renewed, and valid until \d{4}-\S+Z\.$/m);
    const sent = stage.deepgram.requests.slice(1);
    const schemes = sent.map(({ path, headers }) => `${path} ${headers['authorization']?.split(' ')[0]}`);
    expect(schemes.sort()).toEqual(['/v1/auth/grant Token', ...Array(3).fill('/v1/listen Bearer')]);
    expect(sent.some(({ headers }) => headers['authorization'] === `Bearer ${token}`)).toBe(false);
  });

  it('that cannot be renewed is reported, and not used any more', async () => {
    await using stage = await openStage({ files: speech('a.wav', 'b.wav') });
    const token = await expired(stage);
    const inputs = { 'api-key': token, 'renewal-key': 'canary-of-a-stranger', concurrency: '1' };
    const ran = await stage.run({ inputs, secrets: [token, 'canary-of-a-stranger'] });
    expect(codes(ran)).toEqual({ 'a.wav': 'bad-key', 'b.wav': 'not-sent' });
    expect(resultOf(ran, 'a.wav').error?.message).toMatch(/^The temporary token in `api-key` expired at /);
    expect(annotations(ran, 'warning')).toContainEqual(
      expect.stringMatching(
        /^renewal-key: the temporary token could not be renewed: Deepgram does not accept/,
      ),
    );
    expect(stage.deepgram.requests.filter(({ path }) => path === '/v1/listen')).toEqual([]);
  });

  it('is the only credential that renewal-key renews', async () => {
    await using stage = await openStage({ files });
    const ran = await stage.run({
      inputs: { 'renewal-key': 'canary-of-the-maker' },
      secrets: ['canary-of-the-maker'],
    });
    expect(ran.exitCode).toBe(0);
    expect(annotations(ran, 'warning')).toEqual([
      'renewal-key: it is not used, since `api-key` is not a temporary token. Remove it.',
    ]);
  });
});
