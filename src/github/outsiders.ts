import { at, isString } from '../lib/guards.ts';

/**
 * Determines which events people without rights in the repository can trigger while the run gets its secrets:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */

/** Returns what an outsider decides through an event with this payload; undefined if triggering it takes rights. */
type OutsiderJudge = (payload: unknown) => string | undefined;

const FORK = 'its head is in a fork, so whoever opened the pull request would decide what your key pays for';
const ANYBODY = 'anybody can trigger it, and would decide when your key pays';
const UNKNOWN_PERSON =
  'the payload does not show that an owner, member or collaborator of the repository triggered it, so ' +
  'outsiders could decide when your key pays';
const NO_BRANCH =
  'it does not name a branch of this repository, so it may be about a fork, whose owner would decide what your ' +
  'key pays for';
const UNKNOWN_CAUSE =
  'the payload does not show that somebody with write access triggered the event before it, so outsiders could ' +
  'decide when your key pays';
const UNKNOWN_EVENT = 'this action does not know who can trigger that event';

/** Associations that have to be granted: https://docs.github.com/en/graphql/reference/enums#commentauthorassociation */
const INSIDERS: ReadonlySet<unknown> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

const never: OutsiderJudge = () => undefined;
const always: OutsiderJudge = () => ANYBODY;

/** Judges by the author of the issue, comment or discussion. */
const authoredIn =
  (field: string): OutsiderJudge =>
  (payload) =>
    INSIDERS.has(at(payload, field, 'author_association')) ? undefined : UNKNOWN_PERSON;

/** GitHub withholds the secrets from pull requests of forks. On other pull requests anybody can write a review. */
const reviewedIn =
  (field: string): OutsiderJudge =>
  (payload) =>
    isHeadElsewhere(payload, 'pull_request') ? undefined : authoredIn(field)(payload);

/** Without a branch for pushes to forks: https://docs.github.com/en/webhooks/webhook-events-and-payloads#check_run */
const checkedIn =
  (...path: readonly string[]): OutsiderJudge =>
  (payload) =>
    isString(at(payload, ...path, 'head_branch')) ? undefined : NO_BRANCH;

const statusOf: OutsiderJudge = (payload) => {
  const branches = at(payload, 'branches');
  return Array.isArray(branches) && branches.length > 0 ? undefined : NO_BRANCH;
};

const targetOf: OutsiderJudge = (payload) => (isHeadElsewhere(payload, 'pull_request') ? FORK : undefined);

/** For a run that follows another, the payload shows only the event of the run directly before it. */
const followedIn: OutsiderJudge = (payload) => {
  if (isHeadElsewhere(payload, 'workflow_run')) return FORK;
  const event = at(payload, 'workflow_run', 'event');
  return isString(event) && STARTED_WITH_RIGHTS.has(event) ? undefined : UNKNOWN_CAUSE;
};

/** Apps also deploy pull requests of forks. For a deployment by a workflow, the payload shows its run. */
const deployedIn: OutsiderJudge = (payload) => followedIn(payload);

/** Events that only people with write access to the repository or to its settings can trigger. */
const NEEDS_RIGHTS = [
  'branch_protection_rule',
  'create',
  'delete',
  'image_version',
  'label',
  'merge_group',
  'milestone',
  'page_build',
  'project',
  'project_card',
  'project_column',
  'public',
  'push',
  'registry_package',
  'release',
  'repository_dispatch',
  'schedule',
  'workflow_call',
  'workflow_dispatch',
] as const;

/**
 * Whether only people with write access to the repository or to its settings can trigger an event of this name,
 * whatever its payload is. A run without one is not on GitHub.
 */
export const requiresRights = (name: string): boolean =>
  name === '' || NEEDS_RIGHTS.some((each) => each === name);

/** Trusted events of a preceding run. Whether its pull request is from a fork is visible in its head. */
const STARTED_WITH_RIGHTS: ReadonlySet<string> = new Set([...NEEDS_RIGHTS, 'pull_request']);

const JUDGES: ReadonlyMap<string, OutsiderJudge> = new Map<string, OutsiderJudge>([
  ...NEEDS_RIGHTS.map((name) => [name, never] as const),
  // GitHub passes no secrets to pull requests of forks, unless a private repository is configured to.
  ['pull_request', never],
  ['pull_request_review', reviewedIn('review')],
  ['pull_request_review_comment', reviewedIn('comment')],
  ['pull_request_target', targetOf],
  ['workflow_run', followedIn],
  ['deployment', deployedIn],
  ['deployment_status', deployedIn],
  ['check_run', checkedIn('check_run', 'check_suite')],
  ['check_suite', checkedIn('check_suite')],
  ['status', statusOf],
  ['issue_comment', authoredIn('comment')],
  ['issues', authoredIn('issue')],
  ['discussion', authoredIn('discussion')],
  ['discussion_comment', authoredIn('comment')],
  ['fork', always],
  ['watch', always],
  // Some wikis can be edited by everybody, which the payload does not show.
  ['gollum', always],
]);

/**
 * What an outsider decides through an event, as text; undefined if triggering it takes rights. Unknown events count as
 * open to outsiders; without a name, the run is not on GitHub.
 */
export function outsiderIn(name: string, payload: unknown): string | undefined {
  if (name === '') return undefined;
  const judge = JUDGES.get(name);
  return judge === undefined ? UNKNOWN_EVENT : judge(payload);
}

/** Whether the head of a pull request or run is in another repository, or in one that was deleted. */
export function isHeadElsewhere(payload: unknown, field: 'pull_request' | 'workflow_run'): boolean {
  const here = at(payload, 'repository', 'full_name');
  const head =
    field === 'pull_request'
      ? at(payload, field, 'head', 'repo', 'full_name')
      : at(payload, field, 'head_repository', 'full_name');
  return !isString(head) || head !== here;
}
