import { expect, test } from 'vitest';
import { commitOnBranch, start } from './start.ts';

const STALE = { type: 'STALE_DATA', message: expect.stringContaining('Expected branch to point to') };

test('a commit adds and deletes files', async () => {
  const github = await start({ files: { 'README.md': 'a', 'a b/ü.txt': 'old', 'keep.txt': 'b' } });
  const head = await github.head('main');
  const add = { 'a b/ü.txt': 'new\n' };
  const answer = await commitOnBranch(github, {
    expected: head,
    headline: 'Add transcripts',
    body: 'Two of them.',
    add,
    remove: ['README.md'],
  });

  const oid = await github.head('main');
  const url = `https://github.com/octo-org/octo-repo/commit/${oid}`;
  expect(answer).toEqual({ createCommitOnBranch: { commit: { oid, url }, ref: { name: 'main' } } });
  const tree = await github.tree('main');
  expect([...tree.keys()].sort()).toEqual(['a b/ü.txt', 'keep.txt']);
  expect(String(await github.content(tree.get('a b/ü.txt')?.oid ?? ''))).toBe('new\n');
  expect((await github.commits('main'))[0]).toMatchObject({
    message: 'Add transcripts\n\nTwo of them.',
    parents: [head],
    author: { name: 'github-actions[bot]' },
  });
  expect(github.requests.map(({ method, path, status }) => [method, path, status])).toEqual([
    ['POST', '/graphql', 200],
  ]);
  expect(github.violations).toEqual([]);
});

test('a stale head is refused, with status 200', async () => {
  const github = await start();
  const expected = await github.head('main');
  const pushed = await github.push('main', { 'b.txt': 'b' });
  await expect(commitOnBranch(github, { expected, add: { a: 'a' } })).rejects.toMatchObject({
    errors: [{ ...STALE, path: ['createCommitOnBranch'] }],
  });
  expect(await github.head('main')).toBe(pushed);
  expect(github.requests[0]?.status).toBe(200);
});

test('of two commits at once, one loses', async () => {
  const github = await start();
  const expected = await github.head('main');
  const commits = await Promise.allSettled([
    commitOnBranch(github, { expected, add: { a: 'a' } }),
    commitOnBranch(github, { expected, add: { a: 'a' } }),
  ]);
  expect(commits.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(commits.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { errors: [STALE] } });
  expect(await github.commits('main')).toHaveLength(2);
});

test('what may not be written is refused as GitHub does', async () => {
  const github = await start({ protectedBranches: ['main'] });
  const expected = await github.head('main');
  const refusal = (branch: string, add: Record<string, string>, remove: string[] = []) =>
    commitOnBranch(github, { expected, branch, add, remove }).catch(({ errors }) => errors[0]);
  await github.client.rest.git.createRef({
    owner: 'octo-org',
    repo: 'octo-repo',
    ref: 'refs/heads/free',
    sha: expected,
  });
  expect(await refusal('none', { a: 'a' })).toMatchObject({ type: 'NOT_FOUND' });
  expect(await refusal('main', { a: 'a' })).toMatchObject({
    message: expect.stringMatching(/^Repository rule violations found/),
  });
  expect(await refusal('free', {}, ['no.txt'])).toEqual({
    type: 'NOT_FOUND',
    message: `A path was requested for deletion which does not exist as of commit oid \`${expected}\``,
    locations: expect.anything(),
    path: ['createCommitOnBranch'],
  });
  expect(github.violations).toEqual([]);
});

test('a token that may only read is refused', async () => {
  const github = await start({ token: 'read' });
  const expected = await github.head('main');
  await expect(commitOnBranch(github, { expected, add: { a: 'a' } })).rejects.toMatchObject({
    errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
  });
});

test('queries read the head of a branch', async () => {
  const { client, head, violations } = await start();
  const query = `query ($ref: String!) {
    viewer { login }
    repository(owner: "octo-org", name: "octo-repo") { ref(qualifiedName: $ref) { target { oid } } }
  }`;
  expect(await client.graphql(query, { ref: 'refs/heads/main' })).toEqual({
    viewer: { login: 'github-actions[bot]' },
    repository: { ref: { target: { oid: await head('main') } } },
  });
  expect(await client.graphql(query, { ref: 'none' })).toMatchObject({ repository: { ref: null } });
  expect(violations).toEqual([]);
});

test.each([
  ['a field that GitHub does not have', '{ viewer { nickname } }', 'Cannot query field "nickname"'],
  ['no GraphQL', 'viewer', 'Syntax Error'],
  ['a variable that is missing', 'query ($a: URI!) { resource(url: $a) { url } }', 'Variable "$a"'],
  ['a field without an answer here', '{ viewer { bio } }', 'no User.bio yet'],
])('%s is a violation', async (_case, query, message) => {
  const { client, violations } = await start();
  await expect(client.graphql(query)).rejects.toMatchObject({ status: 400 });
  expect(violations).toEqual([expect.stringContaining(message)]);
});

test('a path twice is a violation', async () => {
  const github = await start({ files: { 'a.txt': 'a' } });
  const commit = { expected: await github.head('main'), add: { 'a.txt': 'b' }, remove: ['a.txt'] };
  await expect(commitOnBranch(github, commit)).rejects.toMatchObject({ status: 400 });
  expect(github.violations).toEqual([expect.stringContaining('the path a.txt twice')]);
});

test('contents that are not base64 are a violation', async () => {
  const { client, head, violations } = await start();
  const mutation = `mutation ($head: GitObjectID!) {
    createCommitOnBranch(input: {
      branch: { repositoryNameWithOwner: "octo-org/octo-repo", branchName: "main" }
      expectedHeadOid: $head
      message: { headline: "Add" }
      fileChanges: { additions: [{ path: "a.txt", contents: "Hello." }] }
    }) { commit { oid } }
  }`;
  const sent = client.graphql(mutation, { head: await head('main') });
  await expect(sent).rejects.toMatchObject({ status: 400 });
  expect(violations).toEqual([expect.stringContaining('a.txt are not base64')]);
});
