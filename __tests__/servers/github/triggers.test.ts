import { expect, test } from 'vitest';
import { start } from './start.ts';
import {
  onDeletedBranch,
  onIssueComment,
  onPullRequest,
  onPullRequestTarget,
  onPush,
  onSchedule,
  onWorkflowRun,
  rerunOf,
} from './triggers.ts';

test('a schedule is of the default branch, though another is checked out', async () => {
  const github = await start();
  await github.push('develop', { 'a.txt': 'a' });
  const { env, payload } = await onSchedule(github);
  expect(env).toMatchObject({
    GITHUB_EVENT_NAME: 'schedule',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: await github.head('main'),
  });
  expect(env['GITHUB_SHA']).not.toBe(await github.head('develop'));
  expect(payload).toMatchObject({ schedule: '0 3 * * *', repository: { full_name: 'octo-org/octo-repo' } });
});

test('a run again, and one that waited, are of the commit that was pushed then', async () => {
  const github = await start();
  const first = await github.head('main');
  const before = await onPush(github, 'main');
  await github.push('main', { 'a.txt': 'a' });
  expect(rerunOf(before).env).toMatchObject({ GITHUB_SHA: first, GITHUB_RUN_ATTEMPT: '2' });
  const queued = await onPush(github, 'main', { after: first });
  expect(queued).toMatchObject({ env: { GITHUB_SHA: first }, payload: { after: first, created: true } });
  const deleted = await onDeletedBranch(github, 'stale', first);
  expect(deleted).toMatchObject({
    env: { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main', GITHUB_SHA: await github.head('main') },
    payload: { ref: 'refs/heads/stale', deleted: true },
  });
});

test('a pull request is tested by its merge, and is of its base once it is merged', async () => {
  const github = await start();
  const headSha = await github.push('changes', { 'a.txt': 'a' });
  const number = await github.people.openPull({ head: 'changes' });
  await github.push('main', { 'b.txt': 'b' });
  const open = await onPullRequest(github, number);
  expect(open).toMatchObject({
    env: { GITHUB_REF: 'refs/pull/1/merge', GITHUB_HEAD_REF: 'changes', GITHUB_BASE_REF: 'main' },
    payload: { action: 'synchronize', pull_request: { merged: false, head: { sha: headSha } } },
  });
  expect(open.env['GITHUB_SHA']).not.toBe(headSha);
  expect(await onPullRequestTarget(github, number)).toMatchObject({
    env: { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: await github.head('main') },
    payload: { pull_request: { head: { sha: headSha } } },
  });
  const merge = await github.people.mergePull(number);
  await github.people.deleteBranch('changes');
  expect(await onPullRequest(github, number)).toMatchObject({
    env: { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: merge, GITHUB_HEAD_REF: 'changes' },
    payload: {
      action: 'closed',
      pull_request: { merged: true, merge_commit_sha: merge, head: { sha: headSha } },
    },
  });
});

test('comments and other workflows start runs of the default branch', async () => {
  const github = await start();
  const fork = { repository: 'stranger/octo-repo', branch: 'fix' };
  const number = await github.people.openPull({ fork, author: 'stranger' });
  const main = { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: await github.head('main') };
  const comment = await onIssueComment(github, number, '/transcribe');
  expect(comment).toMatchObject({
    env: main,
    payload: { issue: { number, pull_request: {} }, comment: { body: '/transcribe' } },
  });
  expect(comment.payload).not.toHaveProperty('pull_request');
  const run = { workflow: 'test.yml', branch: 'fix', sha: '1'.repeat(40), event: 'pull_request' };
  const id = github.addRun({ ...run, headRepository: 'stranger/octo-repo' });
  expect(await onWorkflowRun(github, id)).toMatchObject({
    env: main,
    payload: {
      workflow_run: { id, head_branch: 'fix', head_repository: { full_name: 'stranger/octo-repo' } },
    },
  });
  const ofDeletedFork = github.addRun({ ...run, headRepository: null });
  expect(await onWorkflowRun(github, ofDeletedFork)).toMatchObject({
    payload: { workflow_run: { head_repository: null } },
  });
});
