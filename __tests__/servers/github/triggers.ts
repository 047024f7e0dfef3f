import { at, textAt } from './json.ts';
import type { GitHub } from './server.ts';

/**
 * The trigger of a run: its environment and its payload, from the current state of GitHub on this machine. GITHUB_SHA
 * is the commit of the event, which can differ from the checkout. Source:
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export interface Trigger {
  readonly env: Readonly<Record<string, string>>;
  readonly payload: Readonly<Record<string, unknown>>;
}

interface Event {
  readonly name: string;
  /** Such as `refs/heads/main`. */
  readonly ref: string;
  readonly sha: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** The branches of a pull request. */
  readonly branches?: { readonly head: string; readonly base: string };
}

const ACTOR = 'mona';
const NO_COMMIT = '0'.repeat(40);

async function triggerOf(github: GitHub, { name, ref, sha, payload, branches }: Event): Promise<Trigger> {
  const repository = await github.repository();
  return {
    env: {
      GITHUB_EVENT_NAME: name,
      GITHUB_REPOSITORY: textAt(repository, 'full_name'),
      GITHUB_REPOSITORY_OWNER: textAt(repository, 'owner', 'login'),
      GITHUB_REF: ref,
      GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
      GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
      GITHUB_SHA: sha,
      GITHUB_HEAD_REF: branches?.head ?? '',
      GITHUB_BASE_REF: branches?.base ?? '',
      GITHUB_ACTOR: ACTOR,
      GITHUB_TRIGGERING_ACTOR: ACTOR,
      GITHUB_RUN_ATTEMPT: '1',
    },
    payload: { ...payload, repository, sender: { login: ACTOR, id: 1, type: 'User' } },
  };
}

/** The head of the default branch, which many events refer to. */
const onDefault = async (github: GitHub) => ({
  ref: `refs/heads/${github.defaultBranch}`,
  sha: await github.head(github.defaultBranch),
});

/** A schedule runs on the default branch, whatever `ref` its workflow checks out. */
export const onSchedule = async (github: GitHub, schedule = '0 3 * * *'): Promise<Trigger> =>
  triggerOf(github, {
    name: 'schedule',
    ...(await onDefault(github)),
    payload: { schedule, workflow: '.github/workflows/transcribe.yml' },
  });

/** A push to a branch: its head, or an earlier commit whose run waited in the queue. */
export async function onPush(
  github: GitHub,
  branch: string,
  { after, before = NO_COMMIT }: { readonly after?: string; readonly before?: string } = {},
): Promise<Trigger> {
  const [ref, sha] = [`refs/heads/${branch}`, after ?? (await github.head(branch))];
  const created = before === NO_COMMIT;
  const payload = { ref, before, after: sha, created, deleted: false, forced: false, commits: [] };
  return triggerOf(github, { name: 'push', ref, sha, payload });
}

/** The deletion of a branch, which runs on the default branch. */
export const onDeletedBranch = async (github: GitHub, branch: string, before: string): Promise<Trigger> =>
  triggerOf(github, {
    name: 'push',
    ...(await onDefault(github)),
    payload: {
      ref: `refs/heads/${branch}`,
      before,
      after: NO_COMMIT,
      created: false,
      deleted: true,
      forced: false,
      commits: [],
    },
  });

/** A re-run on the same commit, whatever was pushed since. */
export const rerunOf = ({ env, payload }: Trigger): Trigger => ({
  env: { ...env, GITHUB_RUN_ATTEMPT: String(Number(env['GITHUB_RUN_ATTEMPT']) + 1) },
  payload,
});

/**
 * A pull request. If it is open or was closed without merging, the run is on its test merge, which is created here. If
 * it was merged, the run and the checkout are on the base.
 */
export async function onPullRequest(
  github: GitHub,
  number: number,
  action = 'synchronize',
): Promise<Trigger> {
  const pull = await pullOf(github, number);
  const base = textAt(pull, 'base', 'ref');
  const isMerged = at(pull, 'merged') === true;
  return triggerOf(github, {
    name: 'pull_request',
    ref: isMerged ? `refs/heads/${base}` : `refs/pull/${number}/merge`,
    sha: isMerged ? textAt(pull, 'merge_commit_sha') : await github.people.testMerge(number),
    branches: { head: textAt(pull, 'head', 'ref'), base },
    payload: { action: isMerged ? 'closed' : action, number, pull_request: pull },
  });
}

/** The run is on the base, whatever the head is. */
export async function onPullRequestTarget(
  github: GitHub,
  number: number,
  action = 'synchronize',
): Promise<Trigger> {
  const pull = await pullOf(github, number);
  const base = textAt(pull, 'base', 'ref');
  return triggerOf(github, {
    name: 'pull_request_target',
    ref: `refs/heads/${base}`,
    sha: await github.head(base),
    branches: { head: textAt(pull, 'head', 'ref'), base },
    payload: { action, number, pull_request: pull },
  });
}

/** A comment on a pull request. The run is on the default branch, and the payload has no head. */
export async function onIssueComment(github: GitHub, number: number, body: string): Promise<Trigger> {
  const pull = await pullOf(github, number);
  const { title, user, state, html_url } = Object(pull);
  const links = { url: at(pull, 'url'), html_url };
  return triggerOf(github, {
    name: 'issue_comment',
    ...(await onDefault(github)),
    payload: {
      action: 'created',
      issue: { number, title, user, state, html_url, pull_request: links },
      comment: { id: 1, body, user: { login: ACTOR, type: 'User' }, author_association: 'NONE' },
    },
  });
}

/** The end of a run of another workflow. This run is on the default branch. */
export const onWorkflowRun = async (github: GitHub, run: number): Promise<Trigger> =>
  triggerOf(github, {
    name: 'workflow_run',
    ...(await onDefault(github)),
    payload: { action: 'completed', workflow_run: await github.run(run) },
  });

async function pullOf(github: GitHub, number: number): Promise<object> {
  const pull = await github.pull(number);
  if (pull === undefined) throw new Error(`There is no pull request #${number}.`);
  return pull;
}
