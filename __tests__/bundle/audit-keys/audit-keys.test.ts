import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Accounts } from '../../../local-deepgram/src/management/accounts.ts';
import { startLocalDeepgram } from '../../../local-deepgram/src/server.ts';
import { type Outcome, runAction } from '../../../scripts/runner.ts';
import { sharedAuthority } from '../authority.ts';
import { annotations, CANNED } from '../helpers.ts';
import { expectNoCommands } from '../kept.ts';

/** Runs the built action against a local Deepgram with many keys. */

const NOW = '2026-06-01T12:00:00.000Z';
const PROJECT = '33333333-3333-4333-8333-333333333333';
const AUDITOR = 'canary-of-the-auditor';
const READS_ALL = ['project:read', 'keys:read', 'members:read', 'admins:read', 'owners:read', 'usage:read'];

const key = (id: string, more: object = {}) => ({
  api_key_id: id,
  key: `canary-of-${id}`,
  comment: `key ${id}`,
  scopes: ['usage:write'],
  tags: ['ci'],
  created: '2026-05-01T00:00:00.000Z',
  expiration_date: '2026-12-01T00:00:00.000Z',
  member_id: 'olive',
  ...more,
});

function accountsOf(keys: readonly ReturnType<typeof key>[], scopes = READS_ALL): Accounts {
  const auditor = key('auditor', { key: AUDITOR, scopes, comment: 'audit', member_id: 'olive' });
  const members = [
    { member_id: 'olive', email: 'olive@example.com', role: 'owner' },
    { member_id: 'mia', email: 'mia@example.com', role: 'member' },
  ] as const;
  const requests = [{ api_key_id: 'used', created: '2026-05-30T00:00:00.000Z' }];
  const project = {
    project_id: PROJECT,
    name: 'Speech',
    balance: 1,
    members,
    keys: [auditor, ...keys],
    requests,
  };
  return { projects: [project] };
}

interface Audited extends Outcome {
  readonly asked: readonly string[];
  readonly report: string;
  readonly sarif: string;
}

async function audit(
  accounts: Accounts,
  inputs: Readonly<Record<string, string>> = {},
  files: Readonly<Record<string, string>> = {},
): Promise<Audited> {
  const authority = await sharedAuthority();
  const deepgram = await startLocalDeepgram({
    canned: CANNED,
    accounts,
    authority,
    clock: () => new Date(NOW),
  });
  const workspace = await mkdtemp(path.join(tmpdir(), 'workspace-'));
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(workspace, name), text);
  const outcome = await runAction(
    {
      workspace,
      inputs: { 'api-key': AUDITOR, 'management-url': deepgram.url, 'allowed-scopes': ALLOWED, ...inputs },
      env: { NODE_EXTRA_CA_CERTS: deepgram.ca },
    },
    'audit-keys',
  );
  await deepgram.close();
  expectNoCommands(outcome.stdout);
  const { summary, outputs, stdout } = outcome;
  const read = async (name: string) =>
    outputs[name] === undefined ? '' : await readFile(outputs[name], 'utf8');
  const [report, sarif] = [await read('report'), await read('sarif')];
  for (const text of [
    summary,
    report,
    sarif,
    JSON.stringify(outputs),
    stdout.replaceAll(/^::add-mask::.*$/gm, ''),
  ]) {
    expect(text).not.toContain('canary-of');
  }
  for (const folder of [workspace, outcome.temp]) await rm(folder, { recursive: true, force: true });
  expect(new Set(deepgram.requests.map(({ method }) => method))).toEqual(new Set(['GET']));
  return { ...outcome, report, sarif, asked: deepgram.requests.map(({ path: asked }) => asked) };
}

const ALLOWED = 'usage:*, project:read, keys:read, members:read, admins:read, owners:read';

describe.concurrent('an audit', () => {
  it('of a project that follows all rules passes', async () => {
    const outcome = await audit(accountsOf([key('used')]), { 'unused-for': '90', 'required-tags': 'ci' });
    expect(outcome.exitCode).toBe(0);
    expect(outcome.outputs).toMatchObject({ keys: '2', broken: '0', 'skipped-reason': '' });
    expect(outcome.summary).toContain('2 keys of Speech. All keys follow the rules.');
  });

  it('names the keys that break each rule, and the exceptions', async () => {
    const keys = [
      key('used'),
      key('idle', { created: '2025-01-01T00:00:00.000Z' }),
      key('ever', { expiration_date: undefined, tags: ['other'] }),
      key('mighty', { scopes: ['owner'], member_id: 'mia' }),
      key('gone', { member_id: 'zoe', disabled: true }),
      key('allowed', { scopes: ['member'] }),
      key('newer', { comment: 'key used [rotate-key used]', created: '2026-05-20T00:00:00.000Z' }),
    ];
    const exceptions = [{ key: 'allowed', reason: 'rotates the others', until: '2026-06-01' }];
    const outcome = await audit(
      accountsOf(keys),
      { 'unused-for': '90', 'older-than': '365', 'required-tags': 'ci', exceptions: 'allowed.json' },
      { 'allowed.json': JSON.stringify(exceptions) },
    );
    expect(outcome).toMatchObject({ exitCode: 1, outputs: { keys: '8', broken: '5' } });
    const deletedKey = {
      id: 'gone',
      creator: expect.objectContaining({ id: 'zoe' }),
      scopes: ['usage:write'],
    };
    expect(JSON.parse(outcome.report)).toMatchObject({
      keys: expect.arrayContaining([expect.objectContaining(deletedKey)]),
    });
    expect(annotations(outcome, 'error')).toEqual([
      'permanent: key ever',
      'excess: key mighty',
      'untagged: key ever',
      'old: key idle',
      'unused: key idle',
      'orphaned: key gone',
      'demoted: key mighty',
      'leftover: key used',
      'The audit failed: permanent (1), excess (1), untagged (1), old (1), unused (1), orphaned (1), demoted (1), ' +
        'leftover (1). The step summary lists them by key.',
    ]);
    expect(outcome.summary).toContain('excess &#40;member&#41;: allowed, rotates the others |');
    // One alert of code scanning for each rule that a key breaks.
    expect(outcome.sarif.match(/"ruleId": "\w+"/g)).toHaveLength(8);
    // The address shows no more than people who know the project need.
    expect(outcome.summary).toContain('| mi…');
    expect(outcome.summary).not.toContain('mia');
  });

  it('treats a key whose entry has neither tags nor expiry as a key without them', async () => {
    const bare = key('bare', { tags: undefined, expiration_date: undefined });
    const outcome = await audit(accountsOf([bare]), { 'required-tags': 'ci' });
    expect(annotations(outcome, 'error').slice(0, 2)).toEqual(['permanent: key bare', 'untagged: key bare']);
    expect(outcome.summary).toMatch(
      /\| key bare \| bare \| .* \| never \| permanent, untagged &#40;ci&#41; \|/,
    );
  });

  it('names what it may not read, which fails unless it should only warn', async () => {
    const accounts = accountsOf([key('hidden', { member_id: 'mia' })], ['project:read', 'keys:read']);
    const outcome = await audit(accounts, { 'unused-for': '90' });
    expect(outcome).toMatchObject({ exitCode: 1, outputs: { keys: '1', broken: '0' } });
    expect(annotations(outcome, 'error').join('\n')).toMatch(
      /does not see all keys.*`members:read`[\s\S]*usage:read/,
    );
    expect((await audit(accounts, { 'fail-on': 'any' })).exitCode).toBe(0);
  });

  it('of 90 keys requests each once', async () => {
    const keys = Array.from({ length: 89 }, (_, index) =>
      key(`k${index}`, index % 3 ? {} : { scopes: ['owner'] }),
    );
    const outcome = await audit(accountsOf(keys), { 'unused-for': '10', 'fail-on': 'none' });
    expect(outcome).toMatchObject({ exitCode: 0, outputs: { keys: '90' } });
    // The projects, the key itself, the list, the members and the usage, and the entry of each key.
    expect(outcome.asked).toHaveLength(5 + 90);
    expect(new Set(outcome.asked).size).toBe(5 + 90);
    expect(annotations(outcome, 'warning')[0]).toMatch(/^excess: key k0, key k3, .* and 25 more$/);
  });
});
