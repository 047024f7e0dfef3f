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
  it('with a line break inside is refused and not shown', async () => {
    await using ring = await openRing({ keys });
    const secrets = ['canary-first-half', 'canary-second-half'];
    const ran = await ring.check({ inputs: { 'api-key': secrets.join('\n') }, secrets });
    expect(ran.exitCode).toBe(1);
    expect(annotations(ran, 'error')).toEqual([expect.stringMatching(/^api-key: it has a space/)]);
    expect(ring.deepgram.requests).toEqual([]);
  });

  it('in quotes is refused and not shown, also where it is only compared with', async () => {
    await using ring = await openRing({ keys });
    const inputs = { 'differs-from': '"canary-in-quotes"' };
    const ran = await ring.check({ inputs, secrets: ['canary-in-quotes'] });
    expect(ran.exitCode).toBe(1);
    expect(annotations(ran, 'error')).toEqual([
      expect.stringMatching(/^differs-from(, line 1)?: it is in quotes/),
    ]);
    expect(ring.deepgram.requests).toEqual([]);
  });

  it('with spaces around it is trimmed and works', async () => {
    await using ring = await openRing({ keys });
    const ran = await ring.check({ inputs: { 'api-key': `  ${ring.secret('ci')}\r\n` } });
    expect(ran.outputs['valid']).toBe('true');
  });
});
