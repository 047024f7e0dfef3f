import { expect, test } from 'vitest';
import { commitOnBranch, graphqlErrorsOf, REPOSITORY, refusalOf, start } from './start.ts';

const REFUSED = { status: 403, body: { message: 'Resource not accessible by integration' } };

test('a token may do what its permissions say, one by one', async () => {
  const github = await start({ permissions: { contents: 'read', issues: 'none', 'pull-requests': 'none' } });
  const { git, pulls, issues, actions } = github.client.rest;
  const { data } = await git.getRef({ ...REPOSITORY, ref: 'heads/main' });
  const { sha } = data.object;
  expect(await refusalOf(git.createRef({ ...REPOSITORY, ref: 'refs/heads/a', sha }))).toMatchObject(REFUSED);
  expect(await refusalOf(pulls.list(REPOSITORY))).toMatchObject(REFUSED);
  expect(await refusalOf(actions.listArtifactsForRepo(REPOSITORY))).toMatchObject(REFUSED);
  const comments = () => issues.listComments({ ...REPOSITORY, issue_number: 1 });
  expect(await refusalOf(comments())).toMatchObject(REFUSED);
  github.permit({ 'pull-requests': 'read' });
  expect(await refusalOf(comments())).toMatchObject({ status: 404 });
  await github.client.rest.repos.get(REPOSITORY);
  expect(github.violations).toEqual([]);
});

test('a permission may be lost in the middle', async () => {
  const github = await start();
  const expected = await github.head('main');
  await commitOnBranch(github, { expected, add: { a: 'a' } });
  github.permit({ contents: 'read' });
  const commit = { expected: await github.head('main'), add: { b: 'b' } };
  expect(await graphqlErrorsOf(commitOnBranch(github, commit))).toMatchObject([
    { type: 'FORBIDDEN', message: 'Resource not accessible by integration' },
  ]);
  github.permit({ contents: 'none' });
  const query = '{ repository(owner: "octo-org", name: "octo-repo") { nameWithOwner } }';
  expect(await github.client.graphql(query)).toEqual({ repository: null });
});
