import { expect, test } from 'vitest';
import { REVIEWER } from './server.ts';
import { errorOf, REPOSITORY, start } from './start.ts';

const BRANCH = 'transcripts/main';

test('commits are read and made by the git database', async () => {
  const { client, push, head, violations } = await start();
  const { git, repos } = client.rest;
  const sha = await push(BRANCH, { 'b/c d.txt': 'x' });
  await repos.get(REPOSITORY);
  const reference = await git.getRef({ ...REPOSITORY, ref: `heads/${BRANCH}` });
  expect(reference.data.object.sha).toBe(sha);
  const { data: commit } = await git.getCommit({ ...REPOSITORY, commit_sha: sha });
  const { data: tree } = await git.getTree({ ...REPOSITORY, tree_sha: commit.tree.sha, recursive: '1' });
  expect(tree.tree.map(({ path, mode }) => [path, mode])).toEqual([
    ['b', '040000'],
    ['b/c d.txt', '100644'],
    ['README.md', '100644'],
  ]);
  const { data: blob } = await git.createBlob({ ...REPOSITORY, content: 'aGk=', encoding: 'base64' });
  const { data: written } = await git.createTree({
    ...REPOSITORY,
    base_tree: commit.tree.sha,
    tree: [{ path: 'hi.txt', mode: '100644', type: 'blob', sha: blob.sha }],
  });
  const { data: next } = await git.createCommit({
    ...REPOSITORY,
    message: 'Say hi',
    tree: written.sha,
    parents: [sha],
  });
  await git.updateRef({ ...REPOSITORY, ref: `heads/${BRANCH}`, sha: next.sha });
  expect(await head(BRANCH)).toBe(next.sha);
  const { data: compared } = await repos.compareCommitsWithBasehead({
    ...REPOSITORY,
    basehead: `main...${BRANCH}`,
  });
  expect(compared.ahead_by).toBe(2);
  await repos.getCommit({ ...REPOSITORY, ref: BRANCH });
  await client.rest.rateLimit.get();
  expect(violations).toEqual([]);
});

test('references are refused as GitHub does', async () => {
  const { client, push, head, violations } = await start({ protectedBranches: ['main'] });
  const { git, repos } = client.rest;
  const first = await head('main');
  const sha = await push(BRANCH, { a: 'a' });
  const update = (ref: string, to: string) => errorOf(git.updateRef({ ...REPOSITORY, ref, sha: to }));
  expect(await errorOf(git.getRef({ ...REPOSITORY, ref: 'heads/none' }))).toMatchObject({ status: 404 });
  expect(await update('heads/none', sha)).toMatchObject({ status: 422 });
  expect(await update(`heads/${BRANCH}`, first)).toMatchObject({
    message: expect.stringContaining('not a fast forward'),
  });
  expect(await update('heads/main', sha)).toMatchObject({
    status: 422,
    message: expect.stringContaining('Repository rule violations found'),
  });
  const { data: branch } = await repos.getBranch({ ...REPOSITORY, branch: 'main' });
  expect(branch.protected).toBe(true);
  await git.deleteRef({ ...REPOSITORY, ref: `heads/${BRANCH}` });
  expect(violations).toEqual([]);
});

test('a pull request is opened once and follows its branch', async () => {
  const { client, push, pulls, comments, violations } = await start();
  const { pulls: api, issues } = client.rest;
  await push(BRANCH, { 'a.txt': 'a' });
  const wanted = { ...REPOSITORY, title: 'Transcripts', body: 'One.', head: BRANCH, base: 'main' };
  const { data: pull } = await api.create({ ...wanted, draft: true });
  expect(pull).toMatchObject({ draft: true, user: { login: 'github-actions[bot]' } });
  expect(await errorOf(api.create(wanted))).toMatchObject({
    status: 422,
    message: expect.stringContaining('A pull request already exists for octo-org:transcripts/main.'),
  });

  const sha = await push(BRANCH, { 'b c.txt': 'b' });
  const numbered = { ...REPOSITORY, pull_number: pull.number };
  const { data: files } = await api.listFiles(numbered);
  expect(files.map(({ filename, status }) => [filename, status])).toEqual([
    ['a.txt', 'added'],
    ['b c.txt', 'added'],
  ]);
  const issue = { ...REPOSITORY, issue_number: pull.number };
  await issues.addLabels({ ...issue, labels: ['transcripts'] });
  await api.requestReviewers({ ...numbered, reviewers: [REVIEWER] });
  await api.update({ ...numbered, title: 'Two transcripts' });
  const { data: open } = await api.list({ ...REPOSITORY, state: 'open', head: `octo-org:${BRANCH}` });
  expect(open).toMatchObject([
    {
      title: 'Two transcripts',
      head: { sha },
      labels: [{ name: 'transcripts' }],
      requested_reviewers: [{ login: REVIEWER }],
    },
  ]);
  expect((await api.get(numbered)).data.head.sha).toBe(sha);
  expect(await pulls()).toMatchObject([{ number: pull.number, head: { sha } }]);

  const { data: comment } = await issues.createComment({ ...issue, body: 'One.' });
  await issues.updateComment({ ...REPOSITORY, comment_id: comment.id, body: 'Two.' });
  expect(await comments(pull.number)).toMatchObject([{ body: 'Two.' }]);
  expect(violations).toEqual([]);
});

test('a pull request that GitHub would refuse is refused', async () => {
  const { client, head, violations } = await start();
  const { git, pulls } = client.rest;
  await git.createRef({ ...REPOSITORY, ref: 'refs/heads/same', sha: await head('main') });
  const refusal = (branch: string) =>
    errorOf(pulls.create({ ...REPOSITORY, title: 'T', head: branch, base: 'main' }));
  expect(await refusal('none')).toMatchObject({ status: 422, message: expect.stringContaining('invalid') });
  expect(await refusal('same')).toMatchObject({
    message: expect.stringContaining('No commits between main and same'),
  });
  expect(violations).toEqual([]);
});

test('a reviewer who is no collaborator is refused', async () => {
  const { client, push, violations } = await start();
  await push(BRANCH, { a: 'a' });
  await client.rest.pulls.create({ ...REPOSITORY, title: 'T', head: BRANCH, base: 'main' });
  const request = client.rest.pulls.requestReviewers({
    ...REPOSITORY,
    pull_number: 1,
    reviewers: ['nobody'],
  });
  await expect(request).rejects.toThrow('may only be requested from collaborators');
  expect(violations).toEqual([]);
});

test('pull requests may be refused by a setting', async () => {
  const { client, push } = await start({ token: 'no-pull-requests' });
  await push(BRANCH, { a: 'a' });
  const create = client.rest.pulls.create({ ...REPOSITORY, title: 'T', head: BRANCH, base: 'main' });
  await expect(create).rejects.toThrow('not permitted to create or approve pull requests');
});

test('a token does what it may', async () => {
  const reader = await start({ token: 'read' });
  const { data } = await reader.client.rest.git.getRef({ ...REPOSITORY, ref: 'heads/main' });
  const create = reader.client.rest.git.createRef({
    ...REPOSITORY,
    ref: 'refs/heads/a',
    sha: data.object.sha,
  });
  await expect(create).rejects.toMatchObject({
    status: 403,
    message: expect.stringContaining('Resource not accessible by integration'),
    response: { headers: { 'x-ratelimit-remaining': '998' } },
  });
  await expect(reader.client.rest.users.getAuthenticated()).rejects.toMatchObject({ status: 403 });

  const { client } = await start({ token: 'none' });
  await expect(client.rest.repos.get(REPOSITORY)).rejects.toMatchObject({ status: 401 });
  await expect(client.graphql('{ viewer { login } }')).rejects.toMatchObject({ status: 401 });
});

test('what the schema of GitHub does not allow is a violation', async () => {
  const { client, apiUrl, token, violations } = await start();
  await client.request('GET /repos/{owner}/{repo}/secret-plans', REPOSITORY).catch(() => undefined);
  expect(violations).toEqual([expect.stringContaining('secret-plans:  Selected route not found')]);
  await fetch(`${apiUrl}/repos/octo-org/octo-repo/pulls`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ title: 5, head: 'a', base: 'main' }),
  });
  expect(violations.slice(1)).toEqual([
    expect.stringContaining('body.title Request body property title must be'),
  ]);
});
