import { getOctokit } from '@actions/github';
import { expect, test } from 'vitest';
import { commitOnBranch, REPOSITORY, start } from './start.ts';

test('the names of owner and repository are the same in any case, those of branches are not', async () => {
  const github = await start();
  const { git, repos } = github.client.rest;
  const shouted = { owner: 'Octo-Org', repo: 'OCTO-REPO' };
  expect((await repos.get(shouted)).data.full_name).toBe('octo-org/octo-repo');
  await git.getRef({ ...shouted, ref: 'heads/main' });
  await expect(git.getRef({ ...REPOSITORY, ref: 'heads/Main' })).rejects.toMatchObject({ status: 404 });
  const query = '{ repository(owner: "Octo-Org", name: "OCTO-REPO") { nameWithOwner } }';
  expect(await github.client.graphql(query)).toEqual({ repository: { nameWithOwner: 'octo-org/octo-repo' } });
  expect(github.violations).toEqual([]);
});

test('a renamed repository is found under its former name, by a redirect', async () => {
  const github = await start({ formerNames: ['old-name', 'old-org/octo-repo'] });
  const former = { owner: 'octo-org', repo: 'old-name' };
  const { data } = await github.client.rest.git.getRef({ ...former, ref: 'heads/main' });
  expect(data.object.sha).toBe(await github.head('main'));
  const ref = 'refs/heads/new';
  await github.client.rest.git.createRef({ owner: 'Old-Org', repo: 'octo-repo', ref, sha: data.object.sha });
  expect(await github.head('new')).toBe(data.object.sha);
  expect(github.requests.map(({ status }) => status)).toEqual([301, 200, 307, 201]);

  const response = await fetch(`${github.apiUrl}/repos/octo-org/old-name/pulls?state=all`, {
    headers: { authorization: `Bearer ${github.token}` },
    redirect: 'manual',
  });
  expect([response.status, response.headers.get('location'), await response.json()]).toEqual([
    301,
    `${github.apiUrl}/repositories/1/pulls?state=all`,
    expect.objectContaining({ message: 'Moved Permanently' }),
  ]);
  expect(github.violations).toEqual([]);
});

test('another repository is not found', async () => {
  const github = await start();
  const other = getOctokit(github.token, { baseUrl: github.apiUrl });
  await expect(other.rest.repos.get({ ...REPOSITORY, repo: 'other' })).rejects.toMatchObject({ status: 404 });
});

test.each(['a#b', 'a%2Fb', 'a&b=c', 'a+b'])('a branch of the URL may be called %j', async (branch) => {
  const github = await start();
  const expected = await github.push(branch, { a: 'a' });
  await commitOnBranch(github, { branch, expected, add: { b: 'b' } });
  const { data } = await github.client.rest.repos.getBranch({ ...REPOSITORY, branch });
  expect(data).toMatchObject({ name: branch, commit: { sha: await github.head(branch) } });
  expect(github.violations).toEqual([]);
});
