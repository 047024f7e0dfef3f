import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Event, readEvent } from '../../src/github/event.ts';
import { makeWorkspace } from '../helpers/workspace.ts';

const REPOSITORY = { full_name: 'octo/talks', fork: false };

const pullRequest = (head: unknown, login = 'octocat'): unknown => ({
  action: 'opened',
  number: 1,
  repository: REPOSITORY,
  sender: { login },
  pull_request: {
    user: { login },
    head: { ref: 'branch', repo: head },
    base: { ref: 'main', repo: REPOSITORY },
  },
});

async function read(name: string, payload: unknown, env: Record<string, string> = {}): Promise<Event> {
  const file = path.join(await makeWorkspace(), 'event.json');
  await writeFile(file, JSON.stringify(payload));
  return await readEvent({
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: file,
    GITHUB_REPOSITORY: 'octo/talks',
    ...env,
  });
}

describe('readEvent', () => {
  it.each([
    ['a push', 'push', { repository: REPOSITORY, ref: 'refs/heads/main' }, 'octocat', false, false],
    ['a schedule', 'schedule', { schedule: '0 0 * * *' }, 'octocat', false, false],
    ['a pull request of this repository', 'pull_request', pullRequest(REPOSITORY), 'octocat', false, false],
    [
      'a pull request from a fork',
      'pull_request_target',
      pullRequest({ full_name: 'stranger/talks', fork: true }),
      'stranger',
      true,
      false,
    ],
    ['a pull request whose fork is deleted', 'pull_request', pullRequest(null), 'octocat', true, false],
    [
      'a pull request within a repository that is a fork itself',
      'pull_request',
      pullRequest({ full_name: 'octo/talks', fork: true }),
      'octocat',
      false,
      false,
    ],
    [
      'a pull request of Dependabot',
      'pull_request',
      pullRequest(REPOSITORY, 'dependabot[bot]'),
      'dependabot[bot]',
      false,
      true,
    ],
    [
      'a pull request of Dependabot that a person runs again',
      'pull_request',
      pullRequest(REPOSITORY, 'dependabot[bot]'),
      'octocat',
      false,
      true,
    ],
    ['a push of Dependabot', 'push', { repository: REPOSITORY }, 'dependabot[bot]', false, true],
  ])('recognizes %s', async (_, name, payload, actor, fromFork, byDependabot) => {
    expect(await read(name, payload, { GITHUB_ACTOR: actor })).toMatchObject({
      name,
      fromFork,
      byDependabot,
    });
  });

  it('returns the pull request, the run and the commits', async () => {
    const payload = {
      repository: REPOSITORY,
      pull_request: {
        number: 7,
        user: { login: 'octocat' },
        head: { ref: 'talks', sha: 'head-sha', repo: REPOSITORY },
        base: { ref: 'main', sha: 'base-sha' },
      },
    };
    const env = {
      GITHUB_SHA: 'merge-sha',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_WORKFLOW: 'Transcripts',
      GITHUB_WORKFLOW_REF: 'octo/talks/.github/workflows/talks.yml@refs/heads/main',
      GITHUB_JOB: 'transcribe',
      GITHUB_ACTION: '__self',
      GITHUB_RUN_ID: '42',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_SERVER_URL: 'https://github.example',
    };
    expect(await read('pull_request', payload, env)).toEqual({
      name: 'pull_request',
      owner: 'octo',
      repo: 'talks',
      sha: 'merge-sha',
      ref: 'refs/pull/7/merge',
      workflow: 'Transcripts',
      workflowRef: 'octo/talks/.github/workflows/talks.yml@refs/heads/main',
      workflowFile: 'talks.yml',
      job: 'transcribe',
      step: '__self',
      runId: 42,
      runAttempt: 2,
      serverUrl: 'https://github.example',
      pullRequest: {
        number: 7,
        headBranch: 'talks',
        headSha: 'head-sha',
        baseBranch: 'main',
        baseSha: 'base-sha',
      },
      fromFork: false,
      outsider: undefined,
      byDependabot: false,
      before: undefined,
    });
  });

  it.each([
    ['a push', 'push', 'abc', 'abc'],
    ['a new branch', 'push', '0000000000000000000000000000000000000000', undefined],
    ['another event', 'create', 'abc', undefined],
  ])('returns the commit before %s', async (_, name, before, expected) => {
    expect((await read(name, { before, repository: REPOSITORY })).before).toBe(expected);
  });

  it.each([
    ['push', false, true],
    ['push', true, undefined],
    ['push', undefined, undefined],
    ['create', false, undefined],
  ])('tells whether a %s with forced: %j only adds commits', async (name, forced, expected) => {
    expect((await read(name, { forced, repository: REPOSITORY })).isFastForward).toBe(expected);
  });

  it.each([
    ['the payload of a push', 'push', { repository: { default_branch: 'main' } }, 'refs/heads/talks', 'main'],
    [
      'that of a dispatch',
      'workflow_dispatch',
      { repository: { default_branch: 'main' } },
      'refs/heads/talks',
      'main',
    ],
    [
      'the ref of a schedule, whose payload has no repository',
      'schedule',
      { schedule: '0 0 * * *' },
      'refs/heads/main',
      'main',
    ],
    ['neither, if another event has no repository', 'deployment', {}, 'refs/heads/talks', undefined],
  ])('takes the default branch from %s', async (_, name, payload, ref, expected) => {
    expect((await read(name, payload, { GITHUB_REF: ref })).defaultBranch).toBe(expected);
  });

  it.each([
    ['of this repository', REPOSITORY, false],
    ['of a fork', { full_name: 'stranger/talks' }, true],
    ['of a deleted fork', null, true],
  ])('recognizes that a workflow_run followed a run %s', async (_, head, fromFork) => {
    const payload = { repository: REPOSITORY, workflow_run: { head_repository: head } };
    expect((await read('workflow_run', payload)).fromFork).toBe(fromFork);
  });

  it.each(['deployment', 'deployment_status'])(
    'does not treat a %s as one from a fork without secrets',
    async (name) => {
      const payload = {
        repository: REPOSITORY,
        workflow_run: { head_repository: { full_name: 'stranger/talks' } },
      };
      expect(await read(name, payload)).toMatchObject({ fromFork: false, outsider: expect.any(String) });
    },
  );

  it('reports that the event cannot be read', async () => {
    await expect(readEvent({ GITHUB_EVENT_PATH: '/nowhere/event.json' })).rejects.toThrow(
      /GITHUB_EVENT_PATH/,
    );
  });
});
