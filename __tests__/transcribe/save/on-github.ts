import { onTestFinished, vi } from 'vitest';
import { connect } from '../../../src/github/client.ts';
import type { Event } from '../../../src/github/event.ts';
import { parseLock } from '../../../src/transcribe/lockfile/parse.ts';
import { type CommitOptions, createCommitSaver } from '../../../src/transcribe/save/commit.ts';
import {
  createPullRequestSaver,
  type PullRequestOptions,
} from '../../../src/transcribe/save/pull-request.ts';
import type { Batch, Saver } from '../../../src/transcribe/save/saver.ts';
import { LOCK, lockFrom, makeBatch } from '../../helpers/batches.ts';
import { transcribed } from '../../helpers/results.ts';
import { makeWorkspace } from '../../helpers/workspace.ts';
import { type GitHub, type GitHubOptions, startGitHub } from '../../servers/github/server.ts';

/** Starts a repository on GitHub for a test. The test fails if a request violates GitHub's schemas. */
export async function gitHub(options: Partial<GitHubOptions> = {}): Promise<GitHub> {
  const server = await startGitHub({ owner: 'mona', repo: 'talks', ...options });
  vi.stubEnv('GITHUB_API_URL', server.apiUrl);
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    await server.close();
    if (server.violations.length > 0) throw new Error(server.violations.join('\n'));
  });
  return server;
}

/** Returns a push to main. */
export const push = (sha: string, overrides: Partial<Event> = {}): Event => ({
  name: 'push',
  owner: 'mona',
  repo: 'talks',
  sha,
  ref: 'refs/heads/main',
  workflow: 'Transcribe',
  workflowRef: '',
  job: 'transcribe',
  step: '',
  runId: 42,
  runAttempt: 1,
  serverUrl: 'https://github.com',
  pullRequest: undefined,
  fromFork: false,
  outsider: undefined,
  byDependabot: false,
  before: undefined,
  ...overrides,
});

/**
 * Returns the batch of a run that wrote these files and removed others. Each file except the lock file is the
 * transcript of its own source.
 */
export async function batchOf(
  files: Readonly<Record<string, string>>,
  overrides: Partial<Omit<Batch, 'root' | 'files' | 'results'>> = {},
): Promise<Batch> {
  const root = await makeWorkspace(files);
  const paths = Object.keys(files).sort();
  const results = paths
    .filter((path) => path !== LOCK)
    .map((path) => transcribed(path.replace(/\.[^.]+$/, ''), { files: [{ format: 'txt', path }] }));
  const lock = files[LOCK];
  const lockfile = lock === undefined ? {} : { lockfile: lockFrom(new Map(), parseLock(lock, LOCK).entries) };
  return makeBatch({ root, files: paths, results, ...lockfile, ...overrides });
}

/** Connects without waiting. `waits` are the requested waits in milliseconds. */
export function impatiently(): { readonly open: typeof connect; readonly waits: number[] } {
  const waits: number[] = [];
  const open: typeof connect = (token, event) =>
    connect(token, event, async (ms) => {
      waits.push(ms);
    });
  return { open, waits };
}

export const commitSaver = (
  { token }: Pick<GitHub, 'token'>,
  event: Event,
  overrides: Partial<CommitOptions> = {},
  { open } = impatiently(),
): Saver => createCommitSaver({ token, event, branch: '', message: '', ...overrides }, open);

export const pullRequestSaver = (
  { token }: Pick<GitHub, 'token'>,
  event: Event,
  overrides: Partial<PullRequestOptions> = {},
  { open } = impatiently(),
): Saver =>
  createPullRequestSaver(
    {
      token,
      event,
      base: '',
      branch: 'transcripts/{branch}',
      title: '',
      labels: [],
      draft: false,
      reviewers: [],
      message: '',
      ...overrides,
    },
    open,
  );
