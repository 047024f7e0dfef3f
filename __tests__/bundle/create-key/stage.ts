import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import type { ApiKey } from '../../../local-deepgram/src/management/accounts.ts';
import {
  type Accounts,
  type CodedFault,
  type LocalDeepgram,
  startLocalDeepgram,
} from '../../../local-deepgram/src/server.ts';
import { type JobStatus, type Outcome, type Run, runAction, runPost } from '../../../scripts/runner.ts';
import { sharedAuthority } from '../authority.ts';
import { CANNED } from '../helpers.ts';
import { formsOf } from '../kept.ts';

/** Runs the built action create-key against a local Deepgram, and checks after every run that it kept its secrets. */

export const FOLDER = 'create-key';

export const PROJECT = '11111111-1111-4111-8111-111111111111';

export interface Setting {
  /** The scopes of the key that creates others; a member's if not given. */
  readonly scopes?: readonly string[];
  readonly faults?: readonly CodedFault[];
}

export type Step = Partial<Omit<Run, 'workspace'>>;

export interface Stage extends AsyncDisposable {
  readonly workspace: string;
  readonly deepgram: LocalDeepgram;
  /** Returns the keys of the project, except the one that creates others. */
  createdKeys(): Accounts['projects'][number]['keys'];
  main(step?: Step): Promise<Outcome>;
  post(main: Pick<Outcome, 'state'>, status?: JobStatus, step?: Step): Promise<Outcome>;
}

/** Opens an empty workspace and a local Deepgram with one project and one key. */
export async function openStage({ scopes = ['member'], faults = [] }: Setting = {}): Promise<Stage> {
  const workspace = await mkdtemp(path.join(tmpdir(), 'workspace-'));
  const parent = `canary-${randomBytes(20).toString('hex')}`;
  const accounts = accountsWith(parent, scopes);
  const deepgram = await startLocalDeepgram({
    accounts,
    faults,
    canned: CANNED,
    authority: await sharedAuthority(),
  });
  const temps: string[] = [];
  const createdKeys = () => (deepgram.accounts.projects[0]?.keys ?? []).slice(1);
  const withStage = ({ inputs, env, ...rest }: Step): Run => ({
    ...rest,
    workspace,
    inputs: { 'api-key': parent, 'management-url': deepgram.url, ...inputs },
    env: { NODE_EXTRA_CA_CERTS: deepgram.ca, ...env },
  });
  const check = async (outcome: Outcome) => {
    temps.push(outcome.temp);
    const given = ['api-key', 'token'].map((name) => outcome.outputs[name] ?? '').filter((key) => key !== '');
    expect(maskedBy(outcome)).toEqual(expect.arrayContaining(given));
    await expectKept(outcome, [parent, ...createdKeys().map(({ key }) => key), ...maskedBy(outcome)]);
    return outcome;
  };
  return {
    workspace,
    deepgram,
    createdKeys,
    main: async (step = {}) => check(await runAction(withStage(step), FOLDER)),
    async post(main, status, step = {}) {
      const outcome = await runPost(withStage(step), FOLDER, main, status);
      if (outcome === undefined) throw new Error('the post step did not run');
      return check(outcome);
    },
    async [Symbol.asyncDispose]() {
      await deepgram.close();
      for (const folder of [workspace, ...temps]) await rm(folder, { recursive: true, force: true });
    },
  };
}

function accountsWith(key: string, scopes: readonly string[]): Accounts {
  const member_id = randomUUID();
  return {
    projects: [
      {
        project_id: PROJECT,
        name: 'Speech',
        balance: 10,
        members: [{ member_id, email: 'olive@example.com', role: 'owner' }],
        keys: [
          {
            api_key_id: randomUUID(),
            key,
            comment: 'parent',
            scopes,
            created: new Date().toISOString(),
            member_id,
          },
        ],
      },
    ],
  };
}

/** Returns the accounts with one more key in the project, created by its first member. */
export const withKey = ({ projects }: Accounts, key: Omit<ApiKey, 'member_id'>): Accounts => ({
  projects: projects.map((project) => ({
    ...project,
    keys: [...project.keys, { ...key, member_id: project.members[0]?.member_id ?? '' }],
  })),
});

/** Returns the secrets that the process masked, such as a key that it has deleted since. */
export function maskedBy({ stdout }: Pick<Outcome, 'stdout'>): string[] {
  return [...stdout.matchAll(/^::add-mask::(.+)$/gm)].map(([, secret = '']) => secret);
}

/**
 * Checks the secrets of a run. In its standard output, each secret appears first in a command that masks it, and
 * nowhere else. Of the files that it left, only those named in `spared` may have a secret.
 */
export async function expectKept(
  { stdout, stderr, temp }: Outcome,
  secrets: readonly string[],
  spared = ['github_output'],
): Promise<void> {
  const lines = stdout.split('\n');
  for (const secret of secrets) {
    const first = lines.find((line) => line.includes(secret));
    if (first !== undefined) expect(first).toMatch(/^::add-mask::/);
  }
  const places = new Map([
    ['standard output', lines.filter((line) => !line.startsWith('::add-mask::')).join('\n')],
    ['standard error', stderr],
  ]);
  for (const entry of await readdir(temp, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile() && !spared.includes(entry.name)) places.set(file, await readFile(file, 'latin1'));
  }
  const forms = secrets.flatMap(formsOf);
  const leaks = [...places].filter(([, text]) => forms.some((form) => text.includes(form)));
  expect(leaks.map(([place]) => place)).toEqual([]);
}
