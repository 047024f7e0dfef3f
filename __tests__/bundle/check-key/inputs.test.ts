import { describe, expect, it } from 'vitest';
import { annotations } from '../helpers.ts';
import { openRing } from '../keys.ts';

const keys = { ci: { scopes: ['usage:write'] } };
const repository = { full_name: 'octocat/recordings' };
const fork = {
  repository,
  pull_request: { head: { repo: { full_name: 'stranger/recordings' } }, user: { login: 'stranger' } },
};
const dependabot = {
  repository,
  pull_request: { head: { repo: repository }, user: { login: 'dependabot[bot]' } },
};

describe.concurrent('without a key', () => {
  it.each([
    ['a fork', fork, 'no-key-on-fork'],
    ['Dependabot', dependabot, 'no-key-for-dependabot'],
  ])('a pull request of %s is skipped, and the job passes', async (_, payload, reason) => {
    await using ring = await openRing({ keys });
    const ran = await ring.check({ inputs: { 'api-key': ' ' }, event: { name: 'pull_request', payload } });
    expect(ran).toMatchObject({ exitCode: 0, outputs: { 'skipped-reason': reason, valid: 'unknown' } });
    expect(annotations(ran, 'notice')).toEqual([expect.stringMatching(/^API key: Skipped: .* no key/)]);
    expect(ran.summary).toContain('Skipped');
    expect(ring.deepgram.requests).toEqual([]);
  });

  it('any other event fails and names the causes', async () => {
    await using ring = await openRing({ keys });
    const ran = await ring.check({ inputs: { 'api-key': '' } });
    expect(ran.exitCode).toBe(1);
    expect(annotations(ran, 'error')).toEqual([
      expect.stringMatching(/^api-key: it is empty\. .*misspelled/),
    ]);
  });
});

it('a key is checked on pull_request_target, too, where nothing of the fork is used', async () => {
  await using ring = await openRing({ keys });
  const ran = await ring.check({ event: { name: 'pull_request_target', payload: fork } });
  expect(ran).toMatchObject({ exitCode: 0, outputs: { valid: 'true' } });
});

describe.concurrent('a key', () => {
  it.each([
    [
      'a line break inside',
      'canary-first-half\ncanary-second-half',
      ['canary-first-half', 'canary-second-half'],
    ],
    ['quotes around it', '"canary-in-quotes"', ['canary-in-quotes']],
    ['`Token` in front', 'Token canary-with-scheme', ['canary-with-scheme']],
  ])('with %s is refused and not shown', async (_, key, secrets) => {
    await using ring = await openRing({ keys });
    for (const name of ['api-key', 'differs-from']) {
      const inputs = name === 'api-key' ? { [name]: key } : { [name]: key.replace('\n', ' ') };
      const ran = await ring.check({ inputs, secrets });
      expect(ran.exitCode).toBe(1);
      expect(annotations(ran, 'error')).toEqual([
        expect.stringMatching(new RegExp(`^${name}(, line 1)?: it (starts with|is in quotes|has a space)`)),
      ]);
    }
    expect(ring.deepgram.requests).toEqual([]);
  });

  it('with spaces around it is trimmed and works', async () => {
    await using ring = await openRing({ keys });
    const ran = await ring.check({ inputs: { 'api-key': `  ${ring.secret('ci')}\r\n` } });
    expect(ran.outputs['valid']).toBe('true');
  });
});
