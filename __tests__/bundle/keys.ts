import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import type { ApiKey, Project } from '../../local-deepgram/src/management/accounts.ts';
import {
  type Accounts,
  type LocalDeepgram,
  type LocalDeepgramOptions,
  startLocalDeepgram,
} from '../../local-deepgram/src/server.ts';
import { type Outcome, type Run, runAction } from '../../scripts/runner.ts';
import { sharedAuthority } from './authority.ts';
import { CANNED } from './helpers.ts';
import { expectKept, expectNoCommands } from './kept.ts';

/** Runs the built check-key against a local Deepgram with keys, and checks that it kept their secrets. */

/** The members of the JSON report that tests read. */
export interface Report {
  readonly valid?: string;
  readonly role?: string;
  readonly keyId?: string;
  readonly comment?: string;
  readonly scopes?: readonly string[];
  readonly tags?: readonly string[];
  readonly expiresAt?: string;
  readonly checks: readonly {
    readonly check: string;
    readonly answer: string;
    readonly weight: string;
    readonly finding: string;
    readonly advice?: string;
  }[];
}

export interface Checked extends Outcome {
  /** The log without the commands that mask secrets. */
  readonly log: string;
  readonly results: readonly never[];
  readonly report: Report | undefined;
}

export interface Step extends Partial<Omit<Run, 'workspace' | 'inputs'>> {
  /** The key to check: its name, or a secret. */
  readonly key?: string;
  readonly inputs?: Run['inputs'];
  readonly secrets?: readonly string[];
}

interface Ring extends AsyncDisposable {
  readonly deepgram: LocalDeepgram;
  readonly projectId: string;
  /** Returns the secret of a key. */
  secret(name: string): string;
  key(name: string): ApiKey;
  check(step?: Step): Promise<Checked>;
}

export type Keys = Readonly<Record<string, Partial<ApiKey> & Pick<ApiKey, 'scopes'>>>;

export interface Setting extends Omit<LocalDeepgramOptions, 'accounts' | 'apiKey'> {
  readonly keys: Keys;
  readonly project?: Partial<Pick<Project, 'name' | 'balance' | 'models'>>;
}

/** Returns accounts with one project, whose owner has these keys. */
export function accountsOf(keys: Keys, project: Setting['project'] = {}): Accounts {
  const member_id = randomUUID();
  const made = Object.entries(keys).map(([name, key]) => ({
    api_key_id: randomUUID(),
    key: `canary-${name}-${randomBytes(16).toString('hex')}`,
    comment: `key ${name}`,
    created: '2026-01-01T00:00:00.000Z',
    member_id,
    ...key,
  }));
  const members = [{ member_id, email: 'owner@example.com', role: 'owner' }] as const;
  return {
    projects: [
      { project_id: randomUUID(), name: 'Recordings', balance: 12.5, members, keys: made, ...project },
    ],
  };
}

/** Opens a local Deepgram with these keys. */
export async function openRing({ keys, project, ...options }: Setting): Promise<Ring> {
  const workspace = await realpath(await mkdtemp(path.join(tmpdir(), 'workspace-')));
  const accounts = accountsOf(keys, project);
  const deepgram = await startLocalDeepgram({
    canned: CANNED,
    authority: await sharedAuthority(),
    ...options,
    accounts,
  });
  const all = accounts.projects.flatMap((each) => each.keys);
  const nameOf = new Map(Object.keys(keys).map((name, index) => [name, all[index]]));
  const temps: string[] = [];
  const key = (name: string): ApiKey => {
    const found = nameOf.get(name);
    if (found === undefined) throw new Error(`there is no key ${name}`);
    return found;
  };
  return {
    deepgram,
    projectId: accounts.projects[0]?.project_id ?? '',
    key,
    secret: (name) => key(name).key,
    async check({ key: named = Object.keys(keys)[0] ?? '', inputs, env, secrets = [], ...rest } = {}) {
      const secret = inputs?.['api-key'] ?? nameOf.get(named)?.key ?? named;
      const outcome = await runAction(
        {
          ...rest,
          workspace,
          inputs: { 'api-key': secret, 'base-url': deepgram.url, retries: '0', ...inputs },
          env: { NODE_EXTRA_CA_CERTS: deepgram.ca, ...env },
        },
        'check-key',
      );
      temps.push(outcome.temp);
      const checked = await readChecked(outcome);
      if (secret.trim() !== '') expect(outcome.stdout).toMatch(/^::add-mask::/);
      expectNoCommands(outcome.stdout);
      const kept = [secret.trim(), ...all.map((each) => each.key), ...secrets];
      await expectKept(kept, checked, workspace, new Set());
      return checked;
    },
    async [Symbol.asyncDispose]() {
      await deepgram.close();
      for (const folder of [workspace, ...temps]) await rm(folder, { recursive: true, force: true });
    },
  };
}

async function readChecked(outcome: Outcome): Promise<Checked> {
  const file = outcome.outputs['report'] ?? '';
  const lines = outcome.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  return {
    ...outcome,
    log: lines.join('\n'),
    results: [],
    report: file === '' ? undefined : JSON.parse(await readFile(file, 'utf8')),
  };
}

/** Returns the reports of a run that checked several keys, by the names of the keys. */
export async function reportsOf({ outputs }: Checked): Promise<ReadonlyMap<string, Report>> {
  const { keys }: { readonly keys: readonly (Report & { readonly name: string })[] } = JSON.parse(
    await readFile(outputs['report'] ?? '', 'utf8'),
  );
  return new Map(keys.map((report) => [report.name, report]));
}

/** Returns the result of each check that was made. */
export function answersOf({ report }: Pick<Checked, 'report'>): Record<string, string> {
  return Object.fromEntries(report?.checks.map(({ check, answer }) => [check, answer]) ?? []);
}

/** Returns the finding and the advice of a check. */
export function findingOf({ report }: Pick<Checked, 'report'>, name: string): string {
  const found = report?.checks.find(({ check }) => check === name);
  return `${found?.finding ?? ''} ${found?.advice ?? ''}`.trim();
}

/** Returns the paths of all requests, in order. */
export const pathsOf = ({ deepgram }: Ring): string[] =>
  deepgram.requests.map(({ method, path: asked }) => `${method} ${asked}`);
