import { expect, test } from 'vitest';
import { invalidReference } from './ref-names.ts';
import { commitOnBranch, graphqlErrorsOf, REPOSITORY, refusalOf, start } from './start.ts';

test.each([
  ...['my transcripts', 'x..y', '-x', 'a~b', 'x.lock', 'a//b', '/x', 'x/', '@', 'a\\b', 'a:b', '.x', 'x.'],
  ...['a^b', 'a?b', 'a*b', 'a[b', 'a@{b', 'a\tb', 'HEAD', 'refs/heads/x', '0'.repeat(40)],
])('no branch is called %j', (name) => {
  expect(invalidReference(`refs/heads/${name}`)).toBe(`refs/heads/${name} is not a valid ref name.`);
});

test.each([
  'transcripts/main',
  'ü',
  '日本',
  '12/merge',
  'a#b',
  'a%2Fb',
  'a@b',
  '"a"',
  "it's",
  '🎙️',
  'x.locks',
])('a branch may be called %j', async (name) => {
  const github = await start();
  const sha = await github.push('side', { a: 'a' });
  const { git } = github.client.rest;
  const { data } = await git.createRef({ ...REPOSITORY, ref: `refs/heads/${name}`, sha });
  expect(data.url).toBe(
    `${github.apiUrl}/repos/octo-org/octo-repo/git/refs/heads/${name.split('/').map(encodeURIComponent).join('/')}`,
  );
  await commitOnBranch(github, { expected: sha, branch: name, add: { b: 'b' } });
  const found = await git.getRef({ ...REPOSITORY, ref: `heads/${name}` });
  expect(found.data.object.sha).toBe(await github.head(name));
  expect(github.violations).toEqual([]);
});

test('what is no name of a branch is refused over REST', async () => {
  const github = await start();
  const sha = await github.head('main');
  const create = (ref: string) => refusalOf(github.client.rest.git.createRef({ ...REPOSITORY, ref, sha }));
  expect(await create('refs/heads/a b')).toMatchObject({
    status: 422,
    body: { message: 'refs/heads/a b is not a valid ref name.' },
  });
  expect(await create('refs/main')).toMatchObject({
    body: { message: 'Reference name must contain at least three slash-separated components.' },
  });
});

test('a branch is no folder of branches', async () => {
  const github = await start();
  const sha = await github.push('transcripts', { a: 'a' });
  await github.push('a/b', { a: 'a' });
  const create = (branch: string, to = sha) =>
    refusalOf(github.client.rest.git.createRef({ ...REPOSITORY, ref: `refs/heads/${branch}`, sha: to }));
  for (const branch of ['transcripts/main', 'a']) {
    expect(await create(branch)).toMatchObject({ status: 422, body: { message: 'Reference update failed' } });
  }
  expect(await create('transcripts')).toMatchObject({ body: { message: 'Reference already exists' } });
  expect(await create('other', '1'.repeat(40))).toMatchObject({ body: { message: 'Object does not exist' } });
  expect(github.violations).toEqual([]);
});

test('of two that make the same branch at once, one is told that it is there', async () => {
  const github = await start();
  const sha = await github.head('main');
  const create = () =>
    refusalOf(github.client.rest.git.createRef({ ...REPOSITORY, ref: 'refs/heads/new', sha }));
  const refusals = (await Promise.all([create(), create()])).filter(({ status }) => status !== undefined);
  expect(refusals).toMatchObject([{ status: 422, body: { message: 'Reference already exists' } }]);
});

test('a branch that is not there can be neither updated nor deleted', async () => {
  const github = await start();
  const { git } = github.client.rest;
  const missing = { status: 422, body: { message: 'Reference does not exist' } };
  expect(await refusalOf(git.deleteRef({ ...REPOSITORY, ref: 'heads/none' }))).toMatchObject(missing);
  const sha = await github.head('main');
  expect(await refusalOf(git.updateRef({ ...REPOSITORY, ref: 'heads/none', sha }))).toMatchObject(missing);
});

test('branches without a common commit cannot be compared', async () => {
  const github = await start();
  await github.people.pushOrphan('orphan', { a: 'a' });
  const compare = github.client.rest.repos.compareCommitsWithBasehead({
    ...REPOSITORY,
    basehead: 'main...orphan',
  });
  expect(await refusalOf(compare)).toMatchObject({
    status: 404,
    body: { message: 'No common ancestor between main and orphan.' },
  });
});

test.each(['.git/config', 'a/.GIT/b', '../a', '/a', 'a//b', 'a/'])('no file is called %j', async (path) => {
  const github = await start();
  const expected = await github.head('main');
  expect(await graphqlErrorsOf(commitOnBranch(github, { expected, add: { [path]: 'a' } }))).toMatchObject([
    { type: 'UNPROCESSABLE' },
  ]);
  expect(await github.head('main')).toBe(expected);
});

test('a commit has a headline', async () => {
  const github = await start();
  const commit = { expected: await github.head('main'), headline: '', add: { a: 'a' } };
  expect(await graphqlErrorsOf(commitOnBranch(github, commit))).toMatchObject([{ type: 'UNPROCESSABLE' }]);
});
