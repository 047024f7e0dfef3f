import { describe, expect, it } from 'vitest';
import { outsiderIn } from '../../src/github/outsiders.ts';
import { webhooks } from '../servers/github/webhooks.ts';

const HERE = 'octo/talks';
const repository = { full_name: HERE };

const run = (event: string | undefined, full_name = HERE): unknown => ({
  repository,
  workflow_run: { event, head_repository: { full_name } },
});

const pullRequest = (full_name: string | null): object => ({
  repository,
  pull_request: { head: { repo: full_name === null ? null : { full_name } } },
});

/** Events, and the field that names their author. */
const AUTHORED: readonly (readonly [name: string, field: string])[] = [
  ['issue_comment', 'comment'],
  ['issues', 'issue'],
  ['discussion', 'discussion'],
  ['discussion_comment', 'comment'],
  ['pull_request_review', 'review'],
  ['pull_request_review_comment', 'comment'],
];

describe.each(AUTHORED)('%s', (name, field) => {
  const by = (author_association: unknown): unknown => ({
    ...pullRequest(HERE),
    // An insider's pull request or issue on which a stranger comments.
    issue: { author_association: 'OWNER' },
    [field]: { author_association },
  });

  it.each(['OWNER', 'MEMBER', 'COLLABORATOR'])(
    'by an author with the association %s is not from an outsider',
    (association) => {
      expect(outsiderIn(name, by(association))).toBeUndefined();
    },
  );

  it.each([
    'NONE',
    'CONTRIBUTOR',
    'FIRST_TIMER',
    'FIRST_TIME_CONTRIBUTOR',
    'MANNEQUIN',
    'owner',
    undefined,
    null,
  ])('by an author with the association %s is from an outsider', (association) => {
    expect(outsiderIn(name, by(association))).toMatch(/^the payload does not show/);
  });
});

describe('an event', () => {
  it.each(['fork', 'watch', 'gollum'])('of the kind %s can come from anybody', (name) => {
    expect(outsiderIn(name, { repository })).toMatch(/^anybody can trigger it/);
  });

  it.each([
    'push',
    'create',
    'delete',
    'label',
    'merge_group',
    'milestone',
    'page_build',
    'public',
    'pull_request',
    'registry_package',
    'release',
    'repository_dispatch',
    'schedule',
    'workflow_call',
    'workflow_dispatch',
    '',
  ])('of the kind %j requires permissions', (name) => {
    expect(outsiderIn(name, { repository })).toBeUndefined();
  });

  it.each(['star', 'member', 'comment_created', 'pull_request_review_thread', '__proto__', 'constructor'])(
    'of the unknown kind %s can come from anybody',
    (name) => {
      expect(outsiderIn(name, { repository })).toMatch(/does not know who can trigger/);
    },
  );

  it.each([
    ['pull_request_target', pullRequest('stranger/talks')],
    ['pull_request_target', pullRequest(null)],
    ['pull_request_target', pullRequest('Octo/talks')],
    ['pull_request_target', {}],
    ['workflow_run', run('push', 'stranger/talks')],
    ['deployment', run('pull_request', 'stranger/talks')],
  ])('%s with the head of a fork is from an outsider: %j', (name, payload) => {
    expect(outsiderIn(name, payload)).toMatch(/^its head is in a fork/);
  });

  it.each(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'pull_request', 'release'])(
    'that follows %s of this repository requires permissions',
    (event) => {
      for (const name of ['workflow_run', 'deployment', 'deployment_status'])
        expect(outsiderIn(name, run(event))).toBeUndefined();
    },
  );

  it.each([
    'workflow_run',
    'pull_request_target',
    'issue_comment',
    'issues',
    'discussion',
    'fork',
    'watch',
    'check_run',
    'dynamic',
    'pull_request_review',
    undefined,
  ])('that follows %s can come from an outsider', (event) => {
    for (const name of ['workflow_run', 'deployment', 'deployment_status'])
      expect(outsiderIn(name, run(event))).toMatch(/triggered the event before it/);
  });

  it.each(['deployment', 'deployment_status'])(
    'of the kind %s without a run can come from an app for a fork',
    (name) => {
      expect(outsiderIn(name, { repository, [name]: {} })).toBeDefined();
    },
  );

  it.each([
    ['check_run', { check_run: { check_suite: { head_branch: 'main' } } }],
    ['check_suite', { check_suite: { head_branch: 'main' } }],
    ['status', { branches: [{ name: 'main' }] }],
  ])('%s for a branch of this repository requires permissions', (name, payload) => {
    expect(outsiderIn(name, payload)).toBeUndefined();
  });

  it.each([
    ['check_run', { check_run: { check_suite: { head_branch: null } } }],
    ['check_suite', { check_suite: { head_branch: null } }],
    ['status', { branches: [] }],
    ['status', {}],
  ])('%s without a branch can be for a fork: %j', (name, payload) => {
    expect(outsiderIn(name, payload)).toMatch(/^it does not name a branch/);
  });
});

it('classifies each of GitHub’s examples', () => {
  expect(webhooks.length).toBeGreaterThan(50);
  for (const { name, examples } of webhooks)
    for (const example of examples) expect(() => outsiderIn(name, example)).not.toThrow();
});
