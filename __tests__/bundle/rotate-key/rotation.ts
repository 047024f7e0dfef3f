import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import type { ApiKey, Member } from '../../../local-deepgram/src/management/accounts.ts';
import { isExpired } from '../../../local-deepgram/src/management/accounts.ts';
import {
  type CodedFault,
  type LocalDeepgram,
  type LocalDeepgramOptions,
  startLocalDeepgram,
} from '../../../local-deepgram/src/server.ts';
import { type Outcome, type Run, runAction, type Start } from '../../../scripts/runner.ts';
import {
  type GitHub,
  type GitHubOptions,
  type SecretPlace,
  startGitHub,
} from '../../servers/github/server.ts';
import { sharedAuthority } from '../authority.ts';
import { expectKept, maskedBy } from '../create-key/stage.ts';
import { CANNED } from '../helpers.ts';

/** Runs the built action rotate-key against a local Deepgram and a GitHub that stores secrets. */

export const OWNER = 'octocat';
export const REPO = 'recordings';
export const PROJECT = '22222222-2222-4222-8222-222222222222';
export const NAME = 'DEEPGRAM_API_KEY';

export const REPOSITORY = `repos/${OWNER}/${REPO}/actions`;
export const DEPENDABOT = `repos/${OWNER}/${REPO}/dependabot`;
export const PRODUCTION = `repos/${OWNER}/${REPO}/environments/production`;

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

export const ago = (ms: number): Date => new Date(Date.now() - ms);

export interface Setting {
  /** Members of the key that creates others; a member's key if not given. */
  readonly manager?: Partial<ApiKey>;
  /** Members of the key that is in the secrets at the start. */
  readonly current?: Partial<ApiKey>;
  /** Further keys of the project. */
  readonly others?: readonly (Partial<ApiKey> & Pick<ApiKey, 'comment'>)[];
  /** Further members of the project. */
  readonly members?: readonly Member[];
  readonly places?: readonly SecretPlace[];
  readonly faults?: readonly CodedFault[];
  readonly github?: Partial<GitHubOptions>;
  readonly deepgram?: Pick<LocalDeepgramOptions, 'keyList' | 'keyShape'>;
  /** Runs the action otherwise than in a process of its own. */
  readonly start?: Start;
}

export type Step = Partial<Omit<Run, 'workspace'>>;

export interface Rotation extends AsyncDisposable {
  readonly deepgram: LocalDeepgram;
  readonly github: GitHub;
  /** The key that is in the secrets at the start. */
  readonly first: ApiKey;
  /** Returns the keys of the project, except the one that creates others. */
  keys(): readonly ApiKey[];
  /** Returns the value of a secret. */
  secretValue(place?: SecretPlace): string;
  /** Returns the key in a secret; undefined if it is not valid. */
  live(place?: SecretPlace): ApiKey | undefined;
  /** Sets the clocks of both servers back by this time; 0 is now. Each time, a run has passed. */
  setAge(ms: number): void;
  /** Sets GitHub's clock ahead of Deepgram's. */
  setGitHubAhead(ms: number): void;
  /** Runs the action with the current value of the secret as its key, unless the step says otherwise. */
  run(step?: Step): Promise<Outcome>;
}

/**
 * Milliseconds between two runs, besides the days between them. GitHub reports whole seconds: of two runs within one, a
 * day apart, the second would see less than a day.
 */
const RUN_MS = 2000;

/**
 * Opens the setting of 40 days ago: a project with one key that creates others, and one that transcribes and is in
 * secrets.
 */
export async function openRotation(setting: Setting = {}): Promise<Rotation> {
  const { places = [REPOSITORY], faults = [], members = [] } = setting;
  let age = 0;
  let passed = 0;
  let ahead = 0;
  const clock = () => ago(age);
  const workspace = await mkdtemp(path.join(tmpdir(), 'workspace-'));
  const [manager, first, ...others] = keysOf(setting);
  const accounts = {
    projects: [
      {
        project_id: PROJECT,
        name: 'Speech',
        balance: 10,
        members: [{ member_id: MEMBER, email: 'olive@example.com', role: 'owner' as const }, ...members],
        keys: [manager, first, ...others],
      },
    ],
  };
  const deepgram = await startLocalDeepgram({
    accounts,
    faults,
    clock,
    canned: CANNED,
    authority: await sharedAuthority(),
    ...setting.deepgram,
  });
  const github = await startGitHub({
    owner: OWNER,
    repo: REPO,
    token: 'secrets',
    secrets: places.map((place) => ({ place, name: NAME, value: first.key, updatedAt: ago(40 * DAY_MS) })),
    clock: () => ago(age - ahead),
    ...setting.github,
  });
  const temps: string[] = [];
  const keys = () => (deepgram.accounts.projects[0]?.keys ?? []).slice(1);
  const secretValue = (place: SecretPlace = places[0] ?? REPOSITORY) =>
    github.secret(place, NAME)?.value ?? '';
  return {
    deepgram,
    github,
    first,
    keys,
    secretValue,
    live: (place) => keys().find((key) => key.key === secretValue(place) && !isExpired(key, clock())),
    setAge(ms) {
      passed += RUN_MS;
      age = ms - passed;
    },
    setGitHubAhead(ms) {
      ahead = ms;
    },
    async run(step = {}) {
      const known = [manager.key, ...keys().map(({ key }) => key), github.token];
      const outcome = await runAction(
        stepWith(step, { workspace, deepgram, github, manager, secretValue }),
        'rotate-key',
        setting.start,
      );
      temps.push(outcome.temp);
      const secrets = [...known, ...keys().map(({ key }) => key), ...maskedBy(outcome)];
      await expectKept(outcome, secrets, []);
      expect(github.violations).toEqual([]);
      return outcome;
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([deepgram.close(), github.close()]);
      for (const folder of [workspace, ...temps]) await rm(folder, { recursive: true, force: true });
    },
  };
}

const MEMBER = randomUUID();

function keysOf({ manager, current, others = [] }: Setting): [ApiKey, ApiKey, ...ApiKey[]] {
  const key = (name: string, more: Partial<ApiKey> = {}): ApiKey => ({
    api_key_id: randomUUID(),
    key: `canary-${name}-${randomBytes(16).toString('hex')}`,
    comment: name,
    scopes: ['usage:write'],
    created: ago(40 * DAY_MS).toISOString(),
    member_id: MEMBER,
    ...more,
  });
  return [
    key('manager', { scopes: ['member'], ...manager }),
    key('CI', { tags: ['ci', 'recordings'], ...current }),
    ...others.map((other) => key(other.comment, other)),
  ];
}

interface Around extends Pick<Rotation, 'deepgram' | 'github' | 'secretValue'> {
  readonly workspace: string;
  readonly manager: ApiKey;
}

function stepWith(
  { inputs, env, ...rest }: Step,
  { workspace, deepgram, github, manager, secretValue }: Around,
): Run {
  return {
    ...rest,
    workspace,
    inputs: {
      'api-key': manager.key,
      ...(inputs?.['key-id'] === undefined && { 'current-key': secretValue() }),
      secrets: NAME,
      token: github.token,
      'management-url': deepgram.url,
      ...inputs,
    },
    env: { NODE_EXTRA_CA_CERTS: deepgram.ca, GITHUB_API_URL: github.apiUrl, ...env },
  };
}

/** Checks that all secrets have the same valid key, and returns it. */
export function expectOneKey({ secretValue, live }: Rotation, places: readonly SecretPlace[]): ApiKey {
  const key = live(places[0]);
  expect(key).toBeDefined();
  expect(new Set(places.map((place) => secretValue(place))).size).toBe(1);
  if (key === undefined) throw new Error('no key');
  return key;
}

/** Returns the comment of the successor of a key. */
export const marked = ({ comment, api_key_id }: Pick<ApiKey, 'comment' | 'api_key_id'>): string =>
  `${comment} [rotate-key ${api_key_id}]`;
