import { at, isString } from '../lib/guards.ts';

/**
 * Which events somebody without rights in the repository can cause while the run has its secrets:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */

/** Says what an outsider decides in a payload; undefined if causing it takes rights. */
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

/** https://docs.github.com/en/graphql/reference/enums#commentauthorassociation, those that someone has to be given. */
const INSIDERS: ReadonlySet<unknown> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

const never: OutsiderJudge = () => undefined;
const always: OutsiderJudge = () => ANYBODY;

/** By who wrote what the event is about. */
const authoredIn =
  (field: string): OutsiderJudge =>
  (payload) =>
    INSIDERS.has(at(payload, field, 'author_association')) ? undefined : UNKNOWN_PERSON;

/** Of a fork's pull request GitHub itself withholds the secrets; of another one anybody may write a review. */
const reviewedIn =
  (field: string): OutsiderJudge =>
  (payload) =>
    headIsElsewhere(payload, 'pull_request') ? undefined : authoredIn(field)(payload);

/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#check_run: without a branch for pushes to forks. */
const checkedIn =
  (...path: readonly string[]): OutsiderJudge =>
  (payload) =>
    isString(at(payload, ...path, 'head_branch')) ? undefined : NO_BRANCH;

const statusOf: OutsiderJudge = (payload) => {
  const branches = at(payload, 'branches');
  return Array.isArray(branches) && branches.length > 0 ? undefined : NO_BRANCH;
};

const targetOf: OutsiderJudge = (payload) => (headIsElsewhere(payload, 'pull_request') ? FORK : undefined);

/** For a run that follows a run, the payload only shows the event of the run directly before it. */
const followedIn: OutsiderJudge = (payload) => {
  if (headIsElsewhere(payload, 'workflow_run')) return FORK;
  const event = at(payload, 'workflow_run', 'event');
  return isString(event) && STARTED_WITH_RIGHTS.has(event) ? undefined : UNKNOWN_CAUSE;
};

/** Apps deploy the pull requests of forks too. For a deployment by a workflow, the payload shows its run. */
const deployedIn: OutsiderJudge = (payload) => followedIn(payload);

/** Only who may write to the repository, or its settings, can cause these. */
const TAKES_RIGHTS = [
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

/** What a run before this one may have been started by: a fork's pull request shows in its head. */
const STARTED_WITH_RIGHTS: ReadonlySet<string> = new Set([...TAKES_RIGHTS, 'pull_request']);

const JUDGES: ReadonlyMap<string, OutsiderJudge> = new Map<string, OutsiderJudge>([
  ...TAKES_RIGHTS.map((name) => [name, never] as const),
  // GitHub passes no secrets to those of forks, unless a private repository is set to.
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
  // Some wikis can be edited by everybody, and the payload does not tell.
  ['gollum', always],
]);

/**
 * What an outsider decides in an event, for people; undefined if causing it takes rights. An event that came after this
 * was written is one of outsiders; without a name there is no GitHub that runs it.
 */
export function outsiderIn(name: string, payload: unknown): string | undefined {
  if (name === '') return undefined;
  const judge = JUDGES.get(name);
  return judge === undefined ? UNKNOWN_EVENT : judge(payload);
}

/** Whether the head of a pull request or of a run is another repository's, or that repository is gone. */
export function headIsElsewhere(payload: unknown, field: 'pull_request' | 'workflow_run'): boolean {
  const here = at(payload, 'repository', 'full_name');
  const head =
    field === 'pull_request'
      ? at(payload, field, 'head', 'repo', 'full_name')
      : at(payload, field, 'head_repository', 'full_name');
  return !isString(head) || head !== here;
}
