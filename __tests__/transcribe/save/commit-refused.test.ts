import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/lib/failure.ts';
import { planOf } from '../../helpers/batches.ts';
import { batchOf, commitSaver, gitHub, push } from './on-github.ts';

describe('preflight', () => {
  it('changes nothing', async () => {
    const server = await gitHub();
    const start = await server.head('main');
    await commitSaver(server, push(start)).preflight(planOf());
    expect(await server.head('main')).toBe(start);
  });

  it.each([
    [
      'a read-only token',
      { token: 'read' },
      'token: it may not commit to the branch main (Resource not accessible by integration). Add `permissions: contents: write` to the job',
    ],
    [
      'an expired token',
      { token: 'none' },
      'token: GitHub does not accept it (401 Bad credentials). It is wrong or has expired',
    ],
  ] as const)('refuses %s', async (_, options, message) => {
    const server = await gitHub(options);
    const saver = commitSaver(server, push(await server.head('main')));
    await expect(saver.preflight(planOf())).rejects.toThrow(message);
    await expect(saver.preflight(planOf())).rejects.toThrow(Failure);
  });

  it.each([
    ['no-such', 'branch: there is no branch no-such in this repository.'],
    ['refs/tags/v1', 'branch: refs/tags/v1 is not a branch.'],
    ['1/merge', 'branch: 1/merge is the merge of a pull request'],
    ['refs/pull/1/merge', 'branch: refs/pull/1/merge is the merge of a pull request'],
    ['gh-readonly-queue/main/pr-1-abc', 'belongs to the merge queue'],
  ])('refuses the branch %s', async (branch, message) => {
    const server = await gitHub();
    const saver = commitSaver(server, push(await server.head('main')), { branch });
    await expect(saver.preflight(planOf())).rejects.toThrow(message);
  });

  it('refuses a token that cannot read the repository', async () => {
    const server = await gitHub();
    const saver = commitSaver(server, push(await server.head('main'), { repo: 'other' }));
    await expect(saver.preflight(planOf())).rejects.toThrow(
      /found nothing when asked to read the repository \(404/,
    );
  });

  it('refuses an empty token, and an unknown variable in the message', async () => {
    const server = await gitHub();
    const event = push(await server.head('main'));
    await expect(commitSaver({ token: '' }, event).preflight(planOf())).rejects.toThrow(
      'token: it is empty.',
    );
    await expect(commitSaver(server, event, { message: '{sha}' }).preflight(planOf())).rejects.toThrow(
      'commit-message: {sha} is not known. Use {count}, {files}, {minutes}, {names}, {run-url}.',
    );
  });
});

describe('saving fails with one clear message', () => {
  it.each([
    ['a protected branch', { protectedBranches: ['main'] }, 'Use `save-to: pull-request`'],
    ['a read-only token', { token: 'read' }, '`permissions: contents: write`'],
  ] as const)('on %s', async (_, options, message) => {
    const server = await gitHub(options);
    const saver = commitSaver(server, push(await server.head('main')));
    await expect(saver.save(await batchOf({ 'talk.txt': 'Hello' }))).rejects.toThrow(message);
  });

  it.each([
    [{ type: 'FORBIDDEN', message: 'Resource not accessible by personal access token' }, 'token: it may not'],
    [{ type: 'NOT_FOUND', message: 'Could not resolve to a Repository' }, 'GitHub found nothing'],
    [
      {
        type: 'UNPROCESSABLE',
        message: 'Repository rule violations found\n\nCommits must have verified signatures.',
      },
      'Commits must have verified signatures.',
    ],
    [
      { type: 'UNPROCESSABLE', message: 'A path was malformed' },
      'GitHub refused to commit to the branch main (A path was malformed).',
    ],
  ])('on the GraphQL error %j', async (error, message) => {
    const server = await gitHub();
    server.fail({ path: '/graphql', answer: { status: 200, body: { data: null, errors: [error] } } });
    const saver = commitSaver(server, push(await server.head('main')));
    await expect(saver.save(await batchOf({ 'talk.txt': 'Hello' }))).rejects.toThrow(message);
  });

  it.each([
    [401, 'token: GitHub does not accept it (401 No).'],
    [403, 'token: it may not read the files (403 No).'],
    [404, 'GitHub found nothing when asked to read the files (404 No).'],
    [409, 'GitHub refused to read the files (409 No).'],
    [422, 'GitHub refused to read the files (422 No).'],
    [500, 'GitHub failed to read the files (500 No).'],
  ])('on status %i', async (status, message) => {
    const server = await gitHub();
    server.fail({ path: '/git/trees', times: 100, answer: { status, body: { message: 'No' } } });
    const saver = commitSaver(server, push(await server.head('main')));
    await expect(saver.save(await batchOf({ 'talk.txt': 'Hello' }))).rejects.toThrow(message);
  });

  it('on a token that expired since the preflight', async () => {
    const server = await gitHub();
    const start = await server.head('main');
    const saver = commitSaver(server, push(start));
    await saver.preflight(planOf('talk.txt'));
    server.fail({ path: '/graphql', answer: { status: 401, body: { message: 'Bad credentials' } } });
    await expect(saver.save(await batchOf({ 'talk.txt': 'Hello' }))).rejects.toThrow(
      'token: GitHub does not accept it (401 Bad credentials)',
    );
    expect(await server.head('main')).toBe(start);
  });

  it('on a folder at the path', async () => {
    const server = await gitHub({ files: { 'talk.txt/inner.md': 'x', 'kept.txt': 'x' } });
    const start = await server.head('main');
    const saving = commitSaver(server, push(start)).save(
      await batchOf({ 'talk.txt': 'a', 'kept.txt/b.txt': 'b' }),
    );
    await expect(saving).rejects.toThrow(
      'output: it cannot be committed: kept.txt is a file on the branch, and kept.txt/b.txt would lie in it; talk.txt is a folder on the branch.',
    );
    expect(await server.head('main')).toBe(start);
  });

  it('on a submodule at the path, or a link', async () => {
    const readme = { 'README.md': 'Read me' };
    const server = await gitHub({ files: readme });
    const oid = await server.head('main');
    const link = (await server.tree('main')).get('README.md')?.oid ?? '';
    const start = await server.push('main', {
      theirs: { mode: '160000', oid },
      'link.txt': { mode: '120000', oid: link },
    });
    const saving = commitSaver(server, push(start)).save(
      await batchOf({ 'theirs/a.txt': 'a', 'link.txt': 'b' }),
    );
    await expect(saving).rejects.toThrow(
      'output: it cannot be committed: link.txt is a symbolic link on the branch; theirs is a submodule on the branch, and theirs/a.txt would lie in it.',
    );
  });

  it('on a file that is too large for any commit', async () => {
    const server = await gitHub();
    const start = await server.head('main');
    const saving = commitSaver(server, push(start)).save(await batchOf({ 'a.txt': 'x'.repeat(30_000_001) }));
    await expect(saving).rejects.toThrow('a.txt has 30.0 MB, and a commit');
    expect(await server.head('main')).toBe(start);
  });

  it('on a tag in place of a branch', async () => {
    const server = await gitHub();
    const sha = await server.head('main');
    await fetch(`${server.apiUrl}/repos/mona/talks/git/refs`, {
      method: 'POST',
      headers: { authorization: `token ${server.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ ref: 'refs/tags/v1', sha }),
    });
    const byName = commitSaver(server, push(sha), { branch: 'v1' });
    await expect(byName.preflight(planOf())).rejects.toThrow(
      'branch: v1 is a tag, and a tag cannot be committed to.',
    );
    const byEvent = commitSaver(server, push(sha, { ref: 'refs/tags/v1' }));
    await expect(byEvent.preflight(planOf())).rejects.toThrow(
      'branch: this run is for the tag v1, not for a branch. Name the branch to save to.',
    );
  });

  it('if the branch was deleted in the meantime', async () => {
    const server = await gitHub();
    const saver = commitSaver(server, push(await server.head('main'), { ref: 'refs/heads/gone' }));
    await expect(saver.save(await batchOf({ 'talk.txt': 'Hello' }))).rejects.toThrow(
      'there is no branch gone',
    );
  });
});

it('the check whether the token may commit is repeated after a fault', async () => {
  const server = await gitHub();
  server.fail({ path: '/graphql', answer: 'drop' });
  server.fail({ path: '/graphql', answer: { status: 502, body: { message: 'Bad gateway' } } });
  const saver = commitSaver(server, push(await server.head('main')));
  expect(await saver.preflight(planOf())).toEqual([]);
});
