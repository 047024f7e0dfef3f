import { describe, expect, it } from 'vitest';
import { setRole } from '../../../local-deepgram/src/management/accounts.ts';
import { annotations } from '../helpers.ts';
import { answersOf, findingOf, openRing, pathsOf } from '../keys.ts';

const USAGE = { scopes: ['usage:write'] };
const IN_DAYS = (days: number): string => new Date(Date.now() + days * 86_400_000 + 3_600_000).toISOString();

describe.concurrent('a key', () => {
  it('of the role default transcribes, and lacks nothing', async () => {
    await using ring = await openRing({ keys: { ci: { scopes: ['default'] } } });
    const ran = await ring.check({ inputs: { 'required-scopes': 'usage:write' } });
    expect(ran).toMatchObject({ exitCode: 0, outputs: { role: 'default', 'missing-scopes': '' } });
  });

  it('that is a temporary token is reported as one, without further requests', async () => {
    const token = `${Buffer.from('{"alg":"none"}').toString('base64url')}.e30.c2lnbmF0dXJl`;
    await using ring = await openRing({ keys: { ci: USAGE } });
    const ran = await ring.check({ key: token, secrets: [token] });
    expect(ran).toMatchObject({ exitCode: 1, outputs: { valid: 'false' } });
    expect(findingOf(ran, 'invalid')).toMatch(
      /^It is a temporary token \(JWT\), which can only transcribe\./,
    );
    expect(pathsOf(ring)).toEqual([]);
  });
});

describe.concurrent('a key with only usage:write', () => {
  it('passes the default check, without requests that it may not make', async () => {
    await using ring = await openRing({ keys: { ci: USAGE } });
    const ran = await ring.check();
    expect(ran.exitCode).toBe(0);
    expect(answersOf(ran)).toEqual({ invalid: 'pass', excess: 'pass' });
    expect(annotations(ran, 'warning')).toEqual([]);
    expect(ran.outputs).toMatchObject({
      valid: 'true',
      scopes: 'usage:write',
      role: '',
      'project-id': '',
      'missing-scopes': '',
      'excess-scopes': '',
      'skipped-reason': '',
    });
    expect(pathsOf(ring)).toEqual(['GET /v1/auth/token']);
    expect(ring.deepgram.requests[0]?.headers['authorization']).toMatch(/^Token /);
  });

  it('cannot report what it may not read, which fails unless it should only warn', async () => {
    await using ring = await openRing({ keys: { ci: USAGE } });
    const inputs = {
      'required-scopes': 'usage:write',
      'allowed-scopes': 'usage:write',
      project: 'Recordings',
      'expires-within': '30',
      'must-expire': 'true',
      'required-tags': 'ci',
      'min-balance': '5',
      models: 'nova-3',
    };
    const ran = await ring.check({ inputs: { ...inputs, 'fail-on': 'any' } });
    expect(ran.exitCode).toBe(0);
    expect(answersOf(ran)).toEqual({
      invalid: 'pass',
      missing: 'pass',
      excess: 'pass',
      project: 'cannot tell',
      expiring: 'cannot tell',
      permanent: 'cannot tell',
      tags: 'cannot tell',
      balance: 'cannot tell',
      models: 'pass',
    });
    // The reason is the same for all of them.
    expect(annotations(ran, 'warning')).toEqual([
      expect.stringMatching(/^API key: Project, Time left, Expiration, Tags, Credit: cannot tell\. /),
    ]);
    expect(ran.summary).toMatch(
      /^\| Project, Time left, Expiration, Tags, Credit \| ❔ cannot tell \| .* <code>project&#58;read<\/code>\. \|/m,
    );
    expect(findingOf(ran, 'project')).toBe(
      'The API key may not read its project: it lacks the scope `project:read`. ' +
        "Set `reader-key` to a key with `project:read` and `keys:read`, such as an administrator's: the " +
        'checked key itself needs no more scopes.',
    );
    const strict = await ring.check({ inputs });
    expect(strict.exitCode).toBe(1);
    expect(annotations(strict, 'error').at(-1)).toMatch(/5 of 9 checks failed: unknown \(project\), /);
  });

  it('transcribes a moment of audio on request, once, at base-url', async () => {
    await using ring = await openRing({ keys: { ci: USAGE } });
    const ran = await ring.check({ inputs: { probe: 'listen', models: 'nova-3' } });
    expect(answersOf(ran)).toMatchObject({ probe: 'pass' });
    const [listened, ...more] = ring.deepgram.requests.filter(({ path }) => path === '/v1/listen');
    expect(more).toEqual([]);
    expect(listened?.headers['content-type']).toBe('audio/wav');
    expect(String(listened?.query)).toBe('model=nova-3&tag=check-key');
  });
});

it('a key with undocumented scopes is not reported as harmless', async () => {
  const body = { api_key_id: 'x', scopes: ['usage:write', 'account:write', 'onprem:products'] };
  const fault = { on: { path: '/v1/auth/token' }, fault: 'answer', status: 200, body, times: 9 } as const;
  await using ring = await openRing({ keys: { ci: USAGE }, faults: [fault] });
  const ran = await ring.check();
  expect(answersOf(ran)).toMatchObject({ invalid: 'pass', excess: 'cannot tell' });
  expect(ran.exitCode).toBe(1);
  expect(findingOf(ran, 'excess')).toMatch(
    /^It has `account:write`, `onprem:products`, which Deepgram does not document\./,
  );
});

it('a key can do no more than its creator’s current role', async () => {
  const scopes = ['usage:write', 'project:read', 'keys:read', 'billing:read'];
  await using ring = await openRing({ keys: { ci: { scopes } } });
  ring.deepgram.changeAccounts((accounts) =>
    setRole(accounts, ring.projectId, ring.key('ci').member_id, 'member'),
  );
  const ran = await ring.check({ inputs: { 'required-scopes': 'billing:read', 'min-balance': '5' } });
  expect(ran.exitCode).toBe(1);
  expect(answersOf(ran)).toMatchObject({ missing: 'pass', balance: 'cannot tell' });
  expect(findingOf(ran, 'balance')).toMatch(
    /^The API key may not read the project's balance, though it has `billing:read`: its creator's role/,
  );
});

describe.concurrent('a key that sees its own entry', () => {
  const keys = {
    ci: {
      scopes: ['member', 'billing:read'],
      tags: ['ci', 'prod'],
      expiration_date: IN_DAYS(10),
      comment: 'CI <b>',
    },
    old: { scopes: ['member'] },
  };
  const allowed = { 'allowed-scopes': 'member, billing:read' };

  it.each(['flat', 'wrapped'] as const)(
    'reports everything about itself, from a %s answer',
    async (keyShape) => {
      await using ring = await openRing({ keys, keyShape });
      const ran = await ring.check({
        inputs: {
          ...allowed,
          project: `other\n${ring.projectId}`,
          'expires-within': '5',
          'must-expire': 'true',
          'required-tags': 'ci',
          'min-balance': '12.5',
          models: 'nova-3, nova-2-meeting',
          name: 'DEEPGRAM_API_KEY',
        },
      });
      expect(ran.exitCode).toBe(0);
      expect(new Set(Object.values(answersOf(ran)))).toEqual(new Set(['pass']));
      expect(ran.outputs).toMatchObject({
        'project-id': ring.projectId,
        'project-name': 'Recordings',
        'expires-at': keys.ci.expiration_date,
        'days-left': '10',
        balance: '12.50',
      });
      expect(ran.report).toMatchObject({
        keyId: ring.key('ci').api_key_id,
        comment: 'CI <b>',
        tags: ['ci', 'prod'],
      });
      expect(ran.summary).toContain('## DEEPGRAM_API_KEY\n');
      expect(ran.summary).not.toContain('<b>');
    },
  );

  it('only warns if it expires soon, unless that should fail', async () => {
    await using ring = await openRing({ keys });
    const ran = await ring.check({ inputs: { ...allowed, 'expires-within': '30' } });
    expect(ran.exitCode).toBe(0);
    expect(answersOf(ran)).toMatchObject({ expiring: 'fail' });
    expect(annotations(ran, 'warning')).toEqual([expect.stringMatching(/It expires in 10 days, on /)]);
    const strict = await ring.check({
      inputs: { ...allowed, 'expires-within': '30', 'fail-on': 'any, expiring' },
    });
    expect(strict.exitCode).toBe(1);
  });

  it('fails for each requirement that is not met', async () => {
    await using ring = await openRing({ keys, project: { models: ['nova-2'] } });
    const inputs = {
      ...allowed,
      'required-scopes': 'billing:read, usage:read, billing:write',
      project: 'Another',
      'must-expire': 'true',
      'required-tags': 'staging',
      'min-balance': '100',
      models: 'nova-3',
      probe: 'listen',
      'differs-from': `canary-of-nobody\n${ring.secret('old')}`,
    };
    const ran = await ring.check({ key: 'old', inputs: { ...inputs, 'min-balance': '' } });
    expect(answersOf(ran)).toEqual({
      invalid: 'pass',
      shared: 'fail',
      missing: 'fail',
      excess: 'pass',
      project: 'fail',
      permanent: 'fail',
      tags: 'fail',
      models: 'fail',
      probe: 'fail',
    });
    expect(ran.outputs['missing-scopes']).toBe('billing:read,billing:write');
    expect(findingOf(ran, 'shared')).toMatch(/^It is the same key as number 2 in `differs-from`/);
    expect(findingOf(ran, 'probe')).toMatch(/^The key's project may not use this model \(403/);
    const poor = await ring.check({ inputs: { ...allowed, 'min-balance': '100', 'fail-on': 'balance' } });
    expect(annotations(poor, 'error').at(-1)).toMatch(/1 of 3 checks failed: balance\.$/);
  });

  it('never fails with fail-on: none', async () => {
    await using ring = await openRing({ keys });
    const ran = await ring.check({ key: 'canary-of-nobody', inputs: { 'fail-on': 'none' } });
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs['valid']).toBe('false');
    expect(annotations(ran, 'warning')).toEqual([expect.stringMatching(/^API key: Validity: /)]);
  });
});
