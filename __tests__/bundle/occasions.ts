import { at } from '../servers/github/json.ts';
import { type BranchHeads, FORK, payload, pulls, push } from './payloads.ts';
import { OWNER, REPO } from './repository-name.ts';

/** An event and what a run on it may do. */
export interface Occasion {
  readonly name: string;
  readonly event: string;
  readonly payload: (commits: BranchHeads) => unknown;
  readonly ref?: string;
  readonly actor?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** The branch that gets the transcript, the error before anything is sent, or the reason why the run is skipped. */
  readonly commits?: string;
  readonly error?: RegExp;
  readonly skipped?: string;
  /** Whether the pull request gets a comment; undefined if not. */
  readonly comments?: true;
}

const any = () => true;
const merge = 'refs/pull/2/merge';
const ofTag = () => payload('push', (example) => at(example, 'ref') === 'refs/tags/simple-tag');
const here = { repository: { full_name: `${OWNER}/${REPO}` } };
const runOf = (repository: string) => () =>
  payload('workflow_run', any, {
    ...here,
    workflow_run: { event: 'push', head_repository: { full_name: repository } },
  });
/** Written by somebody without rights. */
const byNobody = { author_association: 'NONE' };
const by = (event: string, changes: Readonly<Record<string, unknown>>) => () =>
  payload(event, any, { ...here, ...changes });
const queued = 'refs/heads/gh-readonly-queue/main/pr-2-0123456789';
const workspace = { 'save-to': 'workspace' };
const named = { branch: 'main' };

/** Events that outsiders can trigger, with the members of their payloads. */
const OUTSIDE: readonly (readonly [event: string, changes: Readonly<Record<string, unknown>>])[] = [
  ['issue_comment', { comment: byNobody }],
  ['issues', { issue: byNobody }],
  ['discussion', { discussion: byNobody }],
  ['discussion_comment', { comment: byNobody }],
  [
    'pull_request_review',
    { review: byNobody, pull_request: { head: { repo: { full_name: `${OWNER}/${REPO}` } } } },
  ],
  ['fork', {}],
  ['watch', {}],
  ['deployment', {}],
  ['deployment_status', {}],
];

/** Events as GitHub describes them, with the pull request 2 from `changes` into `main`. */
export const OCCASIONS: readonly Occasion[] = [
  {
    name: 'push to a branch',
    event: 'push',
    payload: ({ main }) => push('refs/heads/main', main),
    commits: 'main',
  },
  {
    name: 'push to another branch',
    event: 'push',
    payload: ({ changes }) => push('refs/heads/changes', changes),
    ref: 'refs/heads/changes',
    commits: 'changes',
  },
  {
    name: 'push of a tag',
    event: 'push',
    payload: ofTag,
    ref: 'refs/tags/simple-tag',
    error: /the tag simple-tag, not for a branch/,
  },
  {
    name: 'push of a tag, with a branch',
    event: 'push',
    payload: ofTag,
    ref: 'refs/tags/simple-tag',
    inputs: named,
    commits: 'main',
  },
  {
    name: 'pull_request of this repository',
    event: 'pull_request',
    payload: pulls.own,
    ref: merge,
    commits: 'changes',
    comments: true,
  },
  {
    name: 'pull_request from a fork',
    event: 'pull_request',
    payload: pulls.fromFork,
    ref: merge,
    inputs: { 'api-key': '' },
    skipped: 'no-key-on-fork',
  },
  {
    name: 'pull_request of Dependabot',
    event: 'pull_request',
    payload: pulls.ofDependabot,
    ref: merge,
    actor: 'dependabot[bot]',
    inputs: { 'api-key': '' },
    skipped: 'no-key-for-dependabot',
  },
  {
    name: "pull_request of Dependabot, with a key of Dependabot's",
    event: 'pull_request',
    payload: pulls.ofDependabot,
    ref: merge,
    actor: 'dependabot[bot]',
    commits: 'changes',
  },
  {
    name: 'pull_request_target of a fork',
    event: 'pull_request_target',
    payload: pulls.fromFork,
    inputs: workspace,
    error: /^Refused on pull_request_target: its head is in a fork/,
  },
  {
    name: 'pull_request_target of a fork that is allowed',
    event: 'pull_request_target',
    payload: pulls.fromFork,
    inputs: { ...workspace, 'allow-outside-events': 'true' },
  },
  {
    name: 'pull_request_target of a fork that is allowed and shall have a comment',
    event: 'pull_request_target',
    payload: pulls.fromFork,
    inputs: { ...workspace, 'allow-outside-events': 'true', comment: 'always' },
    comments: true,
  },
  {
    name: 'pull_request_target of a fork, whose branch is not ours',
    event: 'pull_request_target',
    payload: pulls.fromFork,
    inputs: { 'allow-outside-events': 'true' },
    error: /comes from a fork, and its branch belongs to another repository/,
  },
  {
    name: 'pull_request_target of this repository',
    event: 'pull_request_target',
    payload: pulls.own,
    commits: 'main',
    comments: true,
  },
  {
    name: 'pull_request that was merged',
    event: 'pull_request',
    payload: (branches) => pulls.merged(pulls.own(branches)),
    // GitHub's ref is the base branch.
    ref: 'refs/heads/main',
    commits: 'main',
    comments: true,
  },
  {
    name: 'schedule',
    event: 'schedule',
    payload: () => ({ schedule: '0 0 * * *', ...here }),
    commits: 'main',
  },
  {
    name: 'workflow_dispatch',
    event: 'workflow_dispatch',
    payload: () => payload('workflow_dispatch', any),
    commits: 'main',
  },
  {
    name: 'workflow_dispatch on another branch',
    event: 'workflow_dispatch',
    payload: () => payload('workflow_dispatch', any),
    ref: 'refs/heads/changes',
    commits: 'changes',
  },
  {
    name: 'workflow_run of this repository',
    event: 'workflow_run',
    payload: runOf(`${OWNER}/${REPO}`),
    commits: 'main',
  },
  {
    name: 'workflow_run of a fork',
    event: 'workflow_run',
    payload: runOf(FORK),
    error: /^Refused on workflow_run/,
  },
  {
    name: 'workflow_run of this repository after what anybody can cause',
    event: 'workflow_run',
    payload: by('workflow_run', {
      workflow_run: { event: 'workflow_run', head_repository: { full_name: `${OWNER}/${REPO}` } },
    }),
    error: /^Refused on workflow_run: the payload does not show/,
  },
  {
    name: "a collaborator's comment",
    event: 'issue_comment',
    payload: by('issue_comment', { comment: { author_association: 'COLLABORATOR' } }),
    commits: 'main',
  },
  {
    name: "a stranger's comment that is allowed",
    event: 'issue_comment',
    payload: by('issue_comment', { comment: byNobody }),
    inputs: { 'allow-outside-events': 'true' },
    commits: 'main',
  },
  ...OUTSIDE.map(([event, changes]) => ({
    name: `${event} by a stranger`,
    event,
    payload: by(event, changes),
    error: new RegExp(`^Refused on ${event}: .*set \`allow-outside-events: true\``),
  })),
  {
    name: 'deployment without a key, after a run of elsewhere',
    event: 'deployment',
    payload: by('deployment', { workflow_run: { head_repository: { full_name: FORK } } }),
    inputs: { 'api-key': '', 'allow-outside-events': 'true' },
    error: /^api-key: it is empty/,
  },
  {
    name: 'merge_group',
    event: 'merge_group',
    payload: () => payload('merge_group', any, { merge_group: { head_ref: queued } }),
    ref: queued,
    error: /belongs to the merge queue and cannot be saved to/,
  },
  {
    name: 'merge_group, with a branch',
    event: 'merge_group',
    payload: () => payload('merge_group', any, { merge_group: { head_ref: queued } }),
    ref: queued,
    inputs: named,
    commits: 'main',
  },
  {
    name: 'an event without a key',
    event: 'push',
    payload: ({ main }) => push('refs/heads/main', main),
    inputs: { 'api-key': '' },
    error: /^api-key: it is empty/,
  },
];
