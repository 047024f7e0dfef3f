import { readFile } from 'node:fs/promises';
import { Failure, messageOf } from '../lib/failure.ts';
import { at, isFiniteNumber, isObject, isString } from '../lib/guards.ts';
import { headIsElsewhere, outsiderIn } from './outsiders.ts';

/** The pull request that started a run. */
interface EventPullRequest {
  readonly number: number;
  readonly headBranch: string;
  readonly headSha: string;
  readonly baseBranch: string;
  readonly baseSha: string;
  /** Whether it was merged: then the run is about the branch that it was merged into. */
  readonly isMerged?: true;
}

/** What started the workflow run. https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows */
export interface Event {
  readonly name: string;
  readonly owner: string;
  readonly repo: string;
  /** The commit that was checked out by default. */
  readonly sha: string;
  /** Such as `refs/heads/main`. */
  readonly ref: string;
  readonly workflow: string;
  /** The file of the workflow, such as `octocat/hello/.github/workflows/ci.yml@refs/heads/main`; empty if it is not told. */
  readonly workflowRef: string;
  readonly job: string;
  /** Set if the job is one of a reusable workflow, and which call of it cannot be told. */
  readonly isUntoldCall?: true;
  /** The `id` of the step, or what the runner calls it. */
  readonly step: string;
  readonly runId: number;
  readonly runAttempt: number;
  /** The host that people use, such as `https://github.com`. */
  readonly serverUrl: string;
  readonly pullRequest: EventPullRequest | undefined;
  /** The head of the pull request is another repository's, or that repository is gone. */
  readonly fromFork: boolean;
  /** What somebody without rights in the repository decides in this event, for people; undefined if nothing. */
  readonly outsider: string | undefined;
  readonly byDependabot: boolean;
  /** The repository of the run is a fork itself. */
  readonly isInFork?: true;
  /** The commit that a push went on from; undefined for other events and for new branches. */
  readonly before: string | undefined;
  /** A push that deletes a branch. */
  readonly isDeletion?: true;
  /** What somebody entered by hand to start the run, line by line. */
  readonly entered?: readonly string[];
  /** The name of the workflow's file; undefined if it is not told. */
  readonly workflowFile?: string | undefined;
}

const DEPENDABOT = 'dependabot[bot]';
const NO_COMMIT = /^0+$/;

/**
 * Reads the event from what the runner tells every step.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables
 */
export async function readEvent(env: NodeJS.ProcessEnv = process.env): Promise<Event> {
  const payload = await readPayload(env['GITHUB_EVENT_PATH']);
  const name = env['GITHUB_EVENT_NAME'] ?? '';
  const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  const before = at(payload, 'before');
  return {
    name,
    owner,
    repo,
    sha: env['GITHUB_SHA'] ?? '',
    ref: env['GITHUB_REF'] ?? '',
    workflow: env['GITHUB_WORKFLOW'] ?? '',
    workflowRef: env['GITHUB_WORKFLOW_REF'] ?? '',
    job: env['GITHUB_JOB'] ?? '',
    step: env['GITHUB_ACTION'] ?? '',
    runId: Number(env['GITHUB_RUN_ID'] ?? 0),
    runAttempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1),
    serverUrl: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
    pullRequest: readPullRequest(at(payload, 'pull_request')),
    fromFork: isFromFork(name, payload),
    outsider: outsiderIn(name, payload),
    byDependabot: [env['GITHUB_ACTOR'], at(payload, 'pull_request', 'user', 'login')].includes(DEPENDABOT),
    ...forkIn(payload),
    ...(name === 'push' && at(payload, 'deleted') === true && { isDeletion: true as const }),
    before: name === 'push' && isString(before) && !NO_COMMIT.test(before) ? before : undefined,
    ...(name === 'workflow_dispatch' && { entered: linesEntered(at(payload, 'inputs')) }),
    ...workflowFileIn(env['GITHUB_WORKFLOW_REF']),
  };
}

const forkIn = (payload: unknown): { readonly isInFork?: true } =>
  at(payload, 'repository', 'fork') === true ? { isInFork: true } : {};

/** https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#providing-inputs */
function linesEntered(inputs: unknown): string[] {
  const texts = isObject(inputs) ? Object.values(inputs).filter(isString) : [];
  return texts
    .flatMap((text) => text.split(/\r?\n/).map((line) => line.trim()))
    .filter((line) => line !== '');
}

/** Such as `octo-org/octo-repo/.github/workflows/transcripts.yml@refs/heads/main`. */
function workflowFileIn(workflowRef = ''): { readonly workflowFile?: string } {
  const name = /\/\.github\/workflows\/([^/@]+)@/.exec(workflowRef)?.[1];
  return name === undefined ? {} : { workflowFile: name };
}

async function readPayload(file: string | undefined): Promise<unknown> {
  if (file === undefined || file === '') return {};
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new Failure(`The event in GITHUB_EVENT_PATH cannot be read: ${messageOf(error)}.`);
  }
}

/** A pull request's own head, or that of the run that a workflow_run followed, may be a stranger's. */
function isFromFork(name: string, payload: unknown): boolean {
  if (at(payload, 'pull_request') !== undefined) return headIsElsewhere(payload, 'pull_request');
  return name === 'workflow_run' && headIsElsewhere(payload, 'workflow_run');
}

function readPullRequest(value: unknown): EventPullRequest | undefined {
  const number = at(value, 'number');
  const [headBranch, headSha] = [at(value, 'head', 'ref'), at(value, 'head', 'sha')];
  const [baseBranch, baseSha] = [at(value, 'base', 'ref'), at(value, 'base', 'sha')];
  if (!isFiniteNumber(number) || !isString(headBranch) || !isString(headSha)) return undefined;
  if (!isString(baseBranch) || !isString(baseSha)) return undefined;
  const merged = at(value, 'merged') === true ? { isMerged: true as const } : {};
  return { number, headBranch, headSha, baseBranch, baseSha, ...merged };
}
