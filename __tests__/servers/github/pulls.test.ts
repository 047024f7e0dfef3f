import { expect, test } from 'vitest';
import { at } from './json.ts';
import { commitOnBranch, REPOSITORY, refusalOf, start } from './start.ts';

const BRANCH = 'transcripts/main';
const WANTED = { ...REPOSITORY, title: 'Transcripts', head: BRANCH, base: 'main' };

type Started = Awaited<ReturnType<typeof start>>;

const create = ({ client }: Started, changes: object = {}) =>
  refusalOf(client.rest.pulls.create({ ...WANTED, ...changes }));

const list = async ({ client }: Started, filter: object = {}): Promise<readonly unknown[]> =>
  (await client.rest.pulls.list({ ...REPOSITORY, state: 'all', ...filter })).data;

test('titles and descriptions have a length', async () => {
  const github = await start();
  await github.push(BRANCH, { a: 'a' });
  expect(await create(github, { title: 'é'.repeat(257) })).toMatchObject({
    status: 422,
    body: {
      message: 'Validation Failed',
      errors: [
        {
          resource: 'Issue',
          code: 'custom',
          field: 'title',
          message: 'title is too long (maximum is 256 characters)',
        },
      ],
    },
  });
  expect(await create(github, { body: 'a'.repeat(65_537) })).toMatchObject({ status: 422 });
  expect(await create(github, { title: 'é'.repeat(256), body: '🎙'.repeat(65_536) })).toEqual({});
  const { pulls } = github.client.rest;
  const update = pulls.update({ ...REPOSITORY, pull_number: 1, title: 'a'.repeat(257) });
  expect(await refusalOf(update)).toMatchObject({ status: 422 });
  expect(github.violations).toEqual([]);
});

test('errors may have a field and a code, and no message', async () => {
  const github = await start();
  await github.push(BRANCH, { a: 'a' });
  const invalid = { resource: 'PullRequest', field: 'base', code: 'invalid' };
  expect(await create(github, { base: 'none' })).toMatchObject({ body: { errors: [invalid] } });
  expect(await create(github, { head: 'none' })).toMatchObject({
    body: { errors: [{ ...invalid, field: 'head' }] },
  });
  const label = 'a'.repeat(51);
  await create(github);
  const { issues } = github.client.rest;
  const labelled = issues.addLabels({ ...REPOSITORY, issue_number: 1, labels: ['short', label] });
  expect(await refusalOf(labelled)).toMatchObject({
    status: 422,
    body: { errors: [{ resource: 'Label', field: 'name', code: 'invalid', value: label }] },
  });
  const comment = issues.createComment({ ...REPOSITORY, issue_number: 1, body: 'a'.repeat(65_537) });
  expect(await refusalOf(comment)).toMatchObject({ status: 422 });
  expect(github.violations).toEqual([]);
});

test('a private repository of a free plan has no drafts', async () => {
  const github = await start({ private: true, drafts: false });
  await github.push(BRANCH, { a: 'a' });
  expect(await create(github, { draft: true })).toMatchObject({
    status: 422,
    body: { message: 'Draft pull requests are not supported in this repository.' },
  });
  expect(await create(github)).toEqual({});
  expect((await github.client.rest.repos.get(REPOSITORY)).data.private).toBe(true);
});

test('branches without a common commit, or without a commit between them, have no pull request', async () => {
  const github = await start();
  await github.people.pushOrphan('orphan', { a: 'a' });
  expect(await create(github, { head: 'orphan' })).toMatchObject({
    body: { errors: [{ message: 'The orphan branch has no history in common with main' }] },
  });
  expect(await create(github, { head: 'main' })).toMatchObject({
    body: { errors: [{ message: 'No commits between main and main' }] },
  });
});

test('of two that open the same at once, one is told that it is there', async () => {
  const github = await start();
  await github.push(BRANCH, { a: 'a' });
  const refusals = (await Promise.all([create(github), create(github)])).filter(({ status }) => status);
  expect(refusals).toMatchObject([
    { body: { errors: [{ message: `A pull request already exists for octo-org:${BRANCH}.` }] } },
  ]);
});

test('an author does not review', async () => {
  const github = await start();
  await github.push('side', { a: 'a' });
  const number = await github.people.openPull({ head: 'side', author: 'hubot' });
  const reviewers = { ...REPOSITORY, pull_number: number, reviewers: ['hubot'] };
  expect(await refusalOf(github.client.rest.pulls.requestReviewers(reviewers))).toMatchObject({
    status: 422,
    body: { message: 'Review cannot be requested from pull request author.' },
  });
});

test('lists have no members that only one pull request has', async () => {
  const github = await start();
  await github.push(BRANCH, { a: 'a' });
  await create(github);
  const [listed] = await list(github);
  expect(listed).not.toHaveProperty('mergeable');
  expect(listed).not.toHaveProperty('merged');
  const get = async () => (await github.client.rest.pulls.get({ ...REPOSITORY, pull_number: 1 })).data;
  await github.push(BRANCH, { a: 'b' });
  expect(await get()).toMatchObject({ mergeable: null, merged: false, mergeable_state: 'unknown' });
  expect(await get()).toMatchObject({ mergeable: true, merged: false, mergeable_state: 'clean' });
  expect(github.violations).toEqual([]);
});

test('a pull request is mergeable as git has it', async () => {
  const files = { 'a.txt': '1\n2\n3\n4\n5\n', 'b.txt': 'b' };
  const github = await start({ files });
  await github.push(BRANCH, { 'a.txt': 'one\n2\n3\n4\n5\n' });
  await create(github);
  // GitHub starts the test merge when the pull request is requested for the first time.
  const tried = async (number: number) => (await github.pull(number)) && (await github.pull(number));
  await github.push('main', { 'a.txt': '1\n2\n3\n4\nfive\n', 'b.txt': null });
  expect(await tried(1)).toMatchObject({ mergeable: true });
  const merge = await github.people.mergePull(1);
  const { oid = '' } = (await github.tree('main')).get('a.txt') ?? {};
  expect(String(await github.content(oid))).toBe('one\n2\n3\n4\nfive\n');
  expect((await github.tree('main')).has('b.txt')).toBe(false);
  expect(await github.pull(1)).toMatchObject({ state: 'closed', merged: true, merge_commit_sha: merge });

  await github.push('other', { 'a.txt': 'eins\n' });
  await github.push('main', { 'a.txt': 'uno\n' });
  const number = await github.people.openPull({ head: 'other' });
  expect(await tried(number)).toMatchObject({ mergeable: false, mergeable_state: 'dirty' });
});

test('the head of a closed pull request stays, and so it does without its branch', async () => {
  const github = await start();
  const sha = await github.push(BRANCH, { a: 'a' });
  await create(github);
  await github.people.closePull(1);
  const later = await github.push(BRANCH, { b: 'b' });
  expect(await list(github, { state: 'closed' })).toMatchObject([{ head: { sha } }]);
  await create(github);
  await github.client.rest.git.deleteRef({ ...REPOSITORY, ref: `heads/${BRANCH}` });
  expect(await list(github)).toMatchObject([
    { number: 2, state: 'closed', head: { sha: later } },
    { number: 1, state: 'closed', head: { sha } },
  ]);
  const { pulls } = github.client.rest;
  const reopen = pulls.update({ ...REPOSITORY, pull_number: 2, state: 'open' });
  expect(await refusalOf(reopen)).toMatchObject({ status: 422, body: { errors: [{ field: 'state' }] } });
  expect(github.violations).toEqual([]);
});

test('a fork of the same owner is found by the same filter', async () => {
  const github = await start();
  await github.push('twin/main', { a: 'a' });
  const fork = { repository: 'octo-org/octo-fork', branch: 'twin/main' };
  await github.people.openPull({ fork, files: { 'theirs.txt': 'b' } });
  const [found] = await list(github, { head: 'octo-org:twin/main', base: 'main' });
  expect(found).toMatchObject({
    head: { label: 'octo-org:twin/main', repo: { full_name: 'octo-org/octo-fork', fork: true } },
    base: { repo: { full_name: 'octo-org/octo-repo' } },
  });
  expect(at(found, 'head', 'sha')).not.toBe(await github.head('twin/main'));
  expect(await create(github, { head: 'twin/main' })).toEqual({});
  expect(await list(github, { head: 'octo-org:twin/main' })).toHaveLength(2);
  expect(github.violations).toEqual([]);
});

test('a stranger’s fork may be gone', async () => {
  const github = await start();
  const fork = { repository: 'stranger/octo-repo', branch: 'fix' };
  const number = await github.people.openPull({ fork, author: 'stranger' });
  await github.people.openPull({ fork: { ...fork, branch: 'gone', isDeleted: true } });
  expect(await list(github, { direction: 'asc' })).toMatchObject([
    { number, user: { login: 'stranger' }, head: { label: 'stranger:fix', user: { login: 'stranger' } } },
    { head: { repo: null } },
  ]);
  const { data } = await github.client.rest.pulls.listFiles({ ...REPOSITORY, pull_number: number });
  expect(data).toMatchObject([{ filename: 'of-a-fork.txt' }]);
  expect(await github.tree('main')).not.toContain('of-a-fork.txt');
  expect(github.violations).toEqual([]);
});

test('people change titles, and what the action says stays beside it', async () => {
  const github = await start();
  await github.push(BRANCH, { a: 'a' });
  await create(github);
  await github.people.editPull(1, { title: 'For the June issue', body: 'Please check.' });
  await commitOnBranch(github, { branch: BRANCH, expected: await github.head(BRANCH), add: { b: 'b' } });
  expect(await github.pull(1)).toMatchObject({ title: 'For the June issue', body: 'Please check.' });
  expect(github.requests).toHaveLength(2);
});
