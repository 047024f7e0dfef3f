import { readFile } from 'node:fs/promises';
import { Failure, messageOf } from '../lib/failure.ts';
import { at, isFiniteNumber, isObject, isString } from '../lib/guards.ts';
import { isHeadElsewhere, outsiderIn } from './outsiders.ts';
import { branchName } from './ref-name.ts';

/** The pull request that triggered a run. */
interface EventPullRequest {
  readonly number: number;
  readonly headBranch: string;
  readonly headSha: string;
  readonly baseBranch: string;
  readonly baseSha: string;
  /** Whether it was merged: then the run is for the branch that it was merged into. */
  readonly isMerged?: true;
}

/**
 * The event that triggered the workflow run.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export interface Event {
  readonly name: string;
  readonly owner: string;
  readonly repo: string;
  /** The commit that is checked out by default. */
  readonly sha: string;
  /** Such as `refs/heads/main`. */
  readonly ref: string;
  readonly workflow: string;
  /** The workflow file, such as `octocat/hello/.github/workflows/ci.yml@refs/heads/main`; empty if unknown. */
  readonly workflowRef: string;
  readonly job: string;
  /** Set if the job belongs to a reusable workflow and it is unknown which call of that workflow it is. */
  readonly isUnknownCall?: true;
  /** The `id` of the step, or the name that the runner gives it. */
  readonly step: string;
  readonly runId: number;
  readonly runAttempt: number;
  /** The URL of GitHub's website, such as `https://github.com`. */
  readonly serverUrl: string;
  readonly pullRequest: EventPullRequest | undefined;
  /** Whether the head of the pull request is in another repository, or in one that was deleted. */
  readonly fromFork: boolean;
  /** What an outsider without rights in the repository can decide through this event, as text; undefined if nothing. */
  readonly outsider: string | undefined;
  readonly byDependabot: boolean;
  /** Set if the repository of the run is itself a fork. */
  readonly isInFork?: true;
  /** The default branch of the repository; undefined if the event's payload does not contain it. */
  readonly defaultBranch?: string;
  /** The commit before a push; undefined for other events and for new branches. */
  readonly before: string | undefined;
  /** Set if a push only adds commits, so that the one before it is in the history of the branch. */
  readonly isFastForward?: true;
  /** Set if a push deletes a branch. */
  readonly isDeletion?: true;
  /** The inputs of a run that was started by hand, line by line. */
  readonly entered?: readonly string[];
  /** The file name of the workflow; undefined if unknown. */
  readonly workflowFile?: string | undefined;
}

const DEPENDABOT = 'dependabot[bot]';
const NO_COMMIT = /^0+$/;

/**
 * Reads the event from the environment variables that the runner sets for every step.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables
 */
export async function readEvent(env: NodeJS.ProcessEnv = process.env): Promise<Event> {
  const payload = await readPayload(env['GITHUB_EVENT_PATH']);
  const name = env['GITHUB_EVENT_NAME'] ?? '';
  const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
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
    ...defaultBranchIn(name, payload, env['GITHUB_REF']),
    ...(name === 'push' ? pushIn(payload) : { before: undefined }),
    ...(name === 'workflow_dispatch' && { entered: linesEntered(at(payload, 'inputs')) }),
    ...workflowFileIn(env['GITHUB_WORKFLOW_REF']),
  };
}

/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#push */
function pushIn(payload: unknown): Pick<Event, 'before' | 'isFastForward' | 'isDeletion'> {
  const before = at(payload, 'before');
  return {
    before: isString(before) && !NO_COMMIT.test(before) ? before : undefined,
    ...(at(payload, 'forced') === false && { isFastForward: true }),
    ...(at(payload, 'deleted') === true && { isDeletion: true }),
  };
}

const forkIn = (payload: unknown): { readonly isInFork?: true } =>
  at(payload, 'repository', 'fork') === true ? { isInFork: true } : {};

/**
 * The payload of a schedule has no repository, but a schedule always runs on the default branch:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
 */
function defaultBranchIn(event: string, payload: unknown, ref = ''): { readonly defaultBranch?: string } {
  const named = at(payload, 'repository', 'default_branch');
  const name = named ?? (event === 'schedule' ? branchName(ref) : undefined);
  return isString(name) && name !== '' ? { defaultBranch: name } : {};
}

/**
 * The inputs of a workflow_dispatch event:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#providing-inputs
 */
function linesEntered(inputs: unknown): string[] {
  const texts = isObject(inputs) ? Object.values(inputs).filter(isString) : [];
  return texts
    .flatMap((text) => text.split(/\r?\n/).map((line) => line.trim()))
    .filter((line) => line !== '');
}

/** Parses a text such as `octo-org/octo-repo/.github/workflows/transcripts.yml@refs/heads/main`. */
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

/** The head of a pull request, or of the run that triggered a workflow_run, can be in a fork. */
function isFromFork(name: string, payload: unknown): boolean {
  if (at(payload, 'pull_request') !== undefined) return isHeadElsewhere(payload, 'pull_request');
  return name === 'workflow_run' && isHeadElsewhere(payload, 'workflow_run');
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
