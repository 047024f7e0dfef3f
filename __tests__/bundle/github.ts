import { expect } from 'vitest';
import { type ArtifactFault, type Artifacts, startArtifacts } from '../servers/github/artifacts.ts';
import { type GitHub, type GitHubFault, type GitHubOptions, startGitHub } from '../servers/github/server.ts';
import { openStage, type Ran, type Setting, type Stage, type Step } from './helpers.ts';
import { OWNER, REPO } from './repository-name.ts';

/** Runs the built action against GitHub on this machine, with artifacts if wanted, and a local Deepgram. */

export interface Premises extends Setting {
  readonly github?: Partial<GitHubOptions>;
  /** Faults of the artifact service; if not given, there is no such service. */
  readonly artifacts?: readonly ArtifactFault[];
}

/** A stage in a repository on GitHub. */
export interface Repository extends AsyncDisposable {
  readonly stage: Stage;
  readonly github: GitHub;
  /** Throws if the premises have no artifact service. */
  readonly artifacts: Artifacts;
  /**
   * Runs the action as after a push to the default branch, unless the step says otherwise. `machine` is another
   * machine.
   */
  run(step?: Step, machine?: Stage): Promise<Ran>;
}

export async function openRepository({ github: options, artifacts: faults, ...setting }: Premises) {
  const [stage, github, artifacts] = await Promise.all([
    openStage(setting),
    startGitHub({ owner: OWNER, repo: REPO, ...options }),
    faults && startArtifacts({ faults }),
  ]);
  const repository: Repository = {
    stage,
    github,
    get artifacts() {
      if (artifacts === undefined) throw new Error('The premises have no artifacts.');
      return artifacts;
    },
    run: (step, machine = stage) => runIn({ stage: machine, github, artifacts }, step),
    async [Symbol.asyncDispose]() {
      await Promise.all([stage[Symbol.asyncDispose](), github.close(), artifacts?.close()]);
    },
  };
  return repository;
}

interface Services {
  readonly stage: Stage;
  readonly github: GitHub;
  readonly artifacts: Artifacts | undefined;
}

async function runIn({ stage, github, artifacts }: Services, step: Step = {}): Promise<Ran> {
  const { token } = github;
  const asked = github.requests.length;
  const ran = await stage.run({
    ...step,
    contexts: { 'github.token': token, ...step.contexts },
    env: { ...artifacts?.env, ...(await environment(github)), ...step.env },
    secrets: [token, ...(step.secrets ?? [])],
  });
  if (github.requests.length > asked) expect(ran.stdout).toContain(`::add-mask::${token}`);
  expect(github.violations).toEqual([]);
  return ran;
}

async function environment({ apiUrl, graphqlUrl, head }: GitHub): Promise<Record<string, string>> {
  return {
    GITHUB_API_URL: apiUrl,
    GITHUB_GRAPHQL_URL: graphqlUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: `${OWNER}/${REPO}`,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: await head('main'),
    GITHUB_WORKFLOW: 'Transcripts',
    GITHUB_JOB: 'transcribe',
    GITHUB_RUN_ID: '1234567890',
    GITHUB_RUN_ATTEMPT: '1',
  };
}

/** Opens a pull request from a branch into `main`. */
export async function openPullRequest({ apiUrl, token }: GitHub, head: string): Promise<void> {
  await post({ apiUrl, token }, 'pulls', { title: `Merge ${head}`, head, base: 'main' });
}

/** Creates an object in the repository over HTTP. */
export async function post(
  { apiUrl, token }: Pick<GitHub, 'apiUrl' | 'token'>,
  path: string,
  body: unknown,
): Promise<void> {
  const response = await fetch(`${apiUrl}/repos/${OWNER}/${REPO}/${path}`, {
    method: 'POST',
    headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`POST ${path}: ${response.status} ${await response.text()}`);
}

/** Returns faults that start after `count` normal requests, such as those before anything is sent. */
export const later = (count: number, fault: GitHubFault): readonly GitHubFault[] => [
  {
    path: fault.path,
    ...(fault.method && { method: fault.method }),
    ...(fault.kind && { kind: fault.kind }),
    times: count,
  },
  fault,
];

/** Returns an error of GitHub's REST API. */
export const answer = (status: number, message: string, headers: Readonly<Record<string, string>> = {}) => ({
  status,
  headers,
  body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
});

/** The requests that commit, or that test whether the token can. */
export const COMMITTING = { path: '/graphql', kind: 'graphql createCommitOnBranch' };

/** Returns an error of GitHub's GraphQL API, which has status 200. */
export const graphqlError = (type: string | undefined, message: string): GitHubFault => ({
  ...COMMITTING,
  answer: { status: 200, body: { data: { createCommitOnBranch: null }, errors: [{ type, message }] } },
});
