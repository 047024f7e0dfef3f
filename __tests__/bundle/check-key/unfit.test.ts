import { beforeAll, describe, expect, it } from 'vitest';
import { disableKey, removeKey } from '../../../local-deepgram/src/management/accounts.ts';
import { annotations } from '../helpers.ts';
import { answersOf, findingOf, openRing, pathsOf, reportsOf } from '../keys.ts';

/** Keys that can do too much, and keys that cannot transcribe. */

const USAGE = { scopes: ['usage:write'] };

/** Checks the keys of a ring in one run, and those that Deepgram does not know. */
async function checkTogether(
  ring: Awaited<ReturnType<typeof openRing>>,
  names: readonly string[],
  strangers: Readonly<Record<string, string>> = {},
) {
  const known = names.map((name): [string, string] => [name, ring.secret(name)]);
  const lines = [...known, ...Object.entries(strangers)].map(([name, key]) => `${name}=${key}`);
  const ran = await ring.check({
    inputs: { 'api-key': '', keys: lines.join('\n') },
    secrets: Object.values(strangers),
  });
  return { ran, reports: await reportsOf(ran), paths: pathsOf(ring) };
}

type Together = Awaited<ReturnType<typeof checkTogether>>;

describe.concurrent('an over-privileged key', () => {
  const ROLES = ['owner', 'admin', 'member'];
  let together: Together;

  beforeAll(async () => {
    await using ring = await openRing({
      keys: Object.fromEntries(ROLES.map((role) => [role, { scopes: [role] }])),
    });
    together = await checkTogether(ring, ROLES);
  });

  it.each(ROLES)('of the role %s fails, with the scopes named', (role) => {
    const { ran, reports } = together;
    expect(ran.exitCode).toBe(1);
    const report = reports.get(role);
    expect(answersOf({ report })).toEqual({ invalid: 'pass', excess: 'fail' });
    expect(report?.role).toBe(role);
    const [found = ''] = annotations(ran, 'error').filter((error) => error.startsWith(`${role}: Excess`));
    expect(found).toMatch(
      /^\w+: Excess scopes: It is over-privileged by its role \w+: (.*`keys:write`|\d+ scopes\.)/,
    );
    expect(annotations(ran, 'error').at(-1)).toContain(`${role}: 1 of 2 checks failed: excess.`);
    expect(ran.summary).toContain('❌');
  });

  it('of a role has outputs with the role and the scopes', async () => {
    await using ring = await openRing({ keys: { ci: { scopes: ['owner'] } } });
    const ran = await ring.check();
    expect(ran).toMatchObject({ exitCode: 1, outputs: { role: 'owner' } });
    expect(ran.outputs['excess-scopes']?.split(',')).toEqual(
      expect.arrayContaining(['keys:write', 'project:write']),
    );
  });

  it('is detected by allowed-scopes', async () => {
    await using ring = await openRing({ keys: { ci: { scopes: ['usage:write', 'usage:read'] } } });
    expect((await ring.check()).exitCode).toBe(0);
    const ran = await ring.check({ inputs: { 'allowed-scopes': 'usage:write' } });
    expect(ran.outputs['excess-scopes']).toBe('usage:read');
    expect(ran.exitCode).toBe(1);
    expect((await ring.check({ inputs: { 'allowed-scopes': 'usage:*' } })).exitCode).toBe(0);
  });
});

describe.concurrent('a key that does not work', () => {
  let together: Together;

  beforeAll(async () => {
    const keys = {
      expired: { ...USAGE, expiration_date: '2026-02-01T00:00:00Z' },
      deleted: USAGE,
      disabled: USAGE,
    };
    await using ring = await openRing({ keys });
    ring.deepgram.changeAccounts((accounts) => {
      const withoutKey = removeKey(accounts, ring.projectId, ring.key('deleted').api_key_id);
      return disableKey(withoutKey, ring.projectId, ring.key('disabled').api_key_id);
    });
    together = await checkTogether(ring, Object.keys(keys), { wrong: 'canary-of-nobody' });
  });

  it.each(['wrong', 'expired', 'deleted', 'disabled'])(
    'because it is %s fails, without further requests',
    (name) => {
      const { ran, reports, paths } = together;
      expect(ran).toMatchObject({ exitCode: 1, outputs: { valid: 'false' } });
      const report = reports.get(name);
      expect(report?.valid).toBe('false');
      expect(answersOf({ report })).toEqual({ invalid: 'fail', excess: 'cannot tell' });
      const errors = annotations(ran, 'error');
      expect(errors.filter((error) => error.startsWith(`${name}: `))).toContainEqual(
        expect.stringMatching(/^\w+: Validity: /),
      );
      expect(errors.at(-1)).toContain(`${name}: 1 of 2 checks failed: invalid.`);
      expect(findingOf({ report }, 'invalid')).toMatch(
        /^Deepgram does not accept the API key \(401 INVALID_AUTH/,
      );
      expect(paths).toEqual(Array(reports.size).fill('GET /v1/auth/token'));
    },
  );

  it('because the project has no credit fails the probe', async () => {
    await using ring = await openRing({ keys: { ci: USAGE }, project: { balance: 0 } });
    const ran = await ring.check({ inputs: { probe: 'listen' } });
    expect(answersOf(ran)).toMatchObject({ invalid: 'pass', probe: 'fail' });
    expect(findingOf(ran, 'probe')).toMatch(/^The key's project has no credit left \(402/);
  });

  it('because it may not transcribe fails the probe', async () => {
    await using ring = await openRing({ keys: { ci: { scopes: ['usage:read'] } } });
    const ran = await ring.check({ inputs: { probe: 'listen', 'required-scopes': 'usage:write' } });
    expect(answersOf(ran)).toMatchObject({ missing: 'fail', probe: 'fail' });
    expect(findingOf(ran, 'probe')).toMatch(/^The API key may not transcribe \(401/);
  });
});
