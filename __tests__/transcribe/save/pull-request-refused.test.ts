import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/lib/failure.ts';
import { locked, planOf } from '../../helpers/batches.ts';
import { batchOf, gitHub, pullRequestSaver, push } from './on-github.ts';

describe('preflight', () => {
  const forbidden = 'GitHub Actions is not permitted to create or approve pull requests.';

  it('names the setting that forbids pull requests', async () => {
    const server = await gitHub();
    server.fail({ path: '/pulls', method: 'POST', answer: { status: 403, body: { message: forbidden } } });
    const saver = pullRequestSaver(server, push(await server.head('main')));
    await expect(saver.preflight(planOf())).rejects.toThrow(
      'Turn on "Allow GitHub Actions to create and approve pull requests" under Settings > Actions > General',
    );
  });

  it('names the permission that is missing', async () => {
    const server = await gitHub();
    const message = 'Resource not accessible by integration';
    server.fail({ path: '/pulls', method: 'POST', answer: { status: 403, body: { message } } });
    const saver = pullRequestSaver(server, push(await server.head('main')));
    await expect(saver.preflight(planOf())).rejects.toThrow(
      'token: it may not open a pull request into the branch main (403 Resource not accessible by integration). Add `permissions: pull-requests: write`',
    );
  });

  it.each([
    [{ branch: 'main' }, 'pull-request-branch: it must differ from main'],
    [{ branch: 'x/{base}' }, 'pull-request-branch: {base} is not known. Use {branch}.'],
    [{ title: '{x}' }, 'pull-request-title: {x} is not known.'],
    [{ message: '{x}' }, 'commit-message: {x} is not known.'],
    [{ base: 'gone' }, 'branch: there is no branch gone in this repository.'],
  ])('refuses %j', async (overrides, message) => {
    const server = await gitHub();
    const saver = pullRequestSaver(server, push(await server.head('main')), overrides);
    await expect(saver.preflight(planOf())).rejects.toThrow(message);
  });

  it('passes where the base is protected, and so does saving', async () => {
    const server = await gitHub({ protectedBranches: ['main'] });
    const saver = pullRequestSaver(server, push(await server.head('main')));
    await saver.preflight(planOf());
    await saver.save(await batchOf({ 'talk.txt': 'Hello' }));
    expect(await server.pulls()).toHaveLength(1);
  });

  it('refuses a pull request from a fork', async () => {
    const server = await gitHub();
    const sha = await server.head('main');
    const pullRequest = { number: 1, headBranch: 'x', headSha: sha, baseBranch: 'main', baseSha: sha };
    const saver = pullRequestSaver(
      server,
      push(sha, { ref: 'refs/pull/1/merge', pullRequest, fromFork: true }),
    );
    await expect(saver.preflight(planOf())).rejects.toThrow('save-to: the pull request comes from a fork');
  });
});

it('a reviewer who cannot be requested only causes a warning, since everything is saved', async () => {
  const server = await gitHub();
  const answer = { status: 422, body: { message: 'Reviews may only be requested from collaborators.' } };
  server.fail({ path: '/requested_reviewers', answer });
  const saver = pullRequestSaver(server, push(await server.head('main')), { reviewers: ['a', 'org/team'] });
  const { warnings } = await saver.save(await batchOf({ 'talk.txt': 'Hello' }));
  expect(warnings).toEqual([
    expect.stringMatching(
      /^Pull request #\d+ is open \(.*\), but: GitHub refused to request reviewers .*\(422 Reviews may only/,
    ),
  ]);
  const asked = server.requests.find(({ path }) => path.endsWith('/requested_reviewers'));
  expect(asked?.body).toEqual({ reviewers: ['a'], team_reviewers: ['team'] });
  expect(await server.pulls()).toHaveLength(1);
});

describe('the action’s branch is missing right after the commit', () => {
  /** Saves to a GitHub that does not find the branch this many times. */
  async function saved(times: number) {
    const server = await gitHub();
    const missing = { path: '/git/ref/', times, answer: notFound };
    server.fail({ path: '/graphql', before: async () => server.fail(missing) });
    const saver = pullRequestSaver(server, push(await server.head('main')));
    return await saver.save(await batchOf(locked({ 'talk.txt': 'Hello' })));
  }

  const notFound = { status: 404, body: { message: 'Not Found' } };

  it('and is read again', async () => {
    expect((await saved(1)).message).toMatch(/^Pull request #\d+ opened with 1 file/);
  });

  it('and counts as deleted if it stays missing', async () => {
    await expect(saved(100)).rejects.toThrow(
      new Failure(
        'pull-request-branch: transcripts/main was deleted meanwhile, so there is no pull request. Run the job again.',
      ),
    );
  });
});
