import { expect, test } from 'vitest';
import { type BranchRule, Rules } from './rules.ts';
import { commitOnBranch, graphqlErrorsOf, REPOSITORY, refusalOf, start } from './start.ts';

const listed = (github: Awaited<ReturnType<typeof start>>, branch: string) =>
  github.client.request('GET /repos/{owner}/{repo}/rules/branches/{branch}', { ...REPOSITORY, branch });

test('the rules of a branch are listed, whether there is such a branch or not', async () => {
  const github = await start({
    rules: [
      { branches: 'transcripts/**', type: 'creation' },
      { branches: '~DEFAULT_BRANCH', type: 'pull_request' },
      { branches: '~ALL', type: 'required_status_checks', checks: ['test'] },
      { branches: 'main', type: 'classic' },
    ],
  });
  const types = async (branch: string) => (await listed(github, branch)).data.map(({ type }) => type);
  expect(await types('transcripts/main')).toEqual(['creation', 'required_status_checks']);
  expect(await types('main')).toEqual(['pull_request', 'required_status_checks']);
  expect((await listed(github, 'main')).data[0]).toMatchObject({
    ruleset_source_type: 'Repository',
    ruleset_source: 'octo-org/octo-repo',
  });
  const { data } = await github.client.rest.repos.getBranch({ ...REPOSITORY, branch: 'main' });
  expect(data.protected).toBe(true);
  expect(github.violations).toEqual([]);
});

test.each([
  ['main', 'main', true],
  ['releases/*', 'releases/1', true],
  ['releases/*', 'releases/1/2', false],
  ['transcripts/**', 'transcripts/main', true],
  ['transcripts/**', 'transcripts/a/b', false],
  ['transcripts/**/*', 'transcripts/a/b', true],
  ['a.c', 'abc', false],
])('the pattern %s is for the branch %s: %s', (branches, branch, expected) => {
  const rules = new Rules([{ branches, type: 'creation' }], 'main');
  expect(rules.of(branch)).toHaveLength(expected ? 1 : 0);
});

test.each<[BranchRule, string]>([
  [{ branches: 'main', type: 'pull_request' }, 'Changes must be made through a pull request.'],
  [{ branches: 'main', type: 'update' }, 'Cannot update this protected ref.'],
  [
    { branches: 'main', type: 'required_status_checks', checks: ['lint'] },
    'Required status check "lint" is expected.',
  ],
])('a commit against %j is refused by both APIs', async (rule, words) => {
  const github = await start({ rules: [rule] });
  const expected = await github.head('main');
  const message = `Repository rule violations found\n\n${words}\n\n`;
  expect(await graphqlErrorsOf(commitOnBranch(github, { expected, add: { a: 'a' } }))).toMatchObject([
    { type: 'UNPROCESSABLE', message },
  ]);
  const sha = await github.push('side', { a: 'a' });
  const { git, repos } = github.client.rest;
  const update = git.updateRef({ ...REPOSITORY, ref: 'heads/main', sha });
  expect(await refusalOf(update)).toMatchObject({ status: 422, body: { message } });
  const put = repos.createOrUpdateFileContents({
    ...REPOSITORY,
    path: 'a.txt',
    message: 'Add a',
    content: 'YQ==',
  });
  expect(await refusalOf(put)).toMatchObject({ status: 409, body: { message } });
  expect(await github.head('main')).toBe(expected);
  expect(github.violations).toEqual([]);
});

test('a rule that may be bypassed is listed, and stands in nobody’s way', async () => {
  const github = await start({ rules: [{ branches: 'main', type: 'pull_request', bypassed: true }] });
  await commitOnBranch(github, { expected: await github.head('main'), add: { a: 'a' } });
  expect((await listed(github, 'main')).data).toHaveLength(1);
});

test('a protected branch is no rule, and has words of its own', async () => {
  const github = await start({ rules: [{ branches: 'main', type: 'classic' }] });
  const expected = await github.head('main');
  expect(await graphqlErrorsOf(commitOnBranch(github, { expected, add: { a: 'a' } }))).toMatchObject([
    { type: 'BRANCH_PROTECTION_RULE_VIOLATION', message: 'Changes must be made through a pull request.' },
  ]);
  const sha = await github.push('side', { a: 'a' });
  const update = github.client.rest.git.updateRef({ ...REPOSITORY, ref: 'heads/main', sha });
  expect(await refusalOf(update)).toMatchObject({
    status: 422,
    body: { message: 'Reference update failed' },
  });
  expect((await listed(github, 'main')).data).toEqual([]);
});

test('branches that rules keep from being made or deleted are not', async () => {
  const github = await start({
    rules: [
      { branches: 'transcripts/**', type: 'creation' },
      { branches: 'kept', type: 'deletion' },
    ],
  });
  const sha = await github.push('kept', { a: 'a' });
  const { git } = github.client.rest;
  const create = git.createRef({ ...REPOSITORY, ref: 'refs/heads/transcripts/main', sha });
  expect(await refusalOf(create)).toMatchObject({
    status: 422,
    body: {
      message: 'Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n',
    },
  });
  const remove = git.deleteRef({ ...REPOSITORY, ref: 'heads/kept' });
  expect(await refusalOf(remove)).toMatchObject({ status: 422 });
  expect(await github.head('kept')).toBe(sha);
});

test('push protection refuses the whole commit for one file', async () => {
  const github = await start({ pushProtection: /dg_[0-9a-f]{8}/ });
  const expected = await github.head('main');
  const add = { 'good.txt': 'Hello.', 'bad.txt': 'The key is dg_0123abcd.' };
  expect(await graphqlErrorsOf(commitOnBranch(github, { expected, add }))).toMatchObject([
    { type: 'UNPROCESSABLE', message: 'Repository rule violations found\n\nSecret detected in content.\n\n' },
  ]);
  await commitOnBranch(github, { expected, add: { 'good.txt': 'Hello.' } });
});

test('an archived repository says so, and takes nothing', async () => {
  const github = await start();
  const sha = await github.head('main');
  github.set({ archived: true });
  const { data } = await github.client.rest.repos.get(REPOSITORY);
  expect(data.archived).toBe(true);
  const create = github.client.rest.git.createRef({ ...REPOSITORY, ref: 'refs/heads/a', sha });
  expect(await refusalOf(create)).toMatchObject({
    status: 403,
    body: { message: 'Repository was archived so is read-only.' },
  });
  expect(await graphqlErrorsOf(commitOnBranch(github, { expected: sha, add: { a: 'a' } }))).toMatchObject([
    { type: 'UNPROCESSABLE', message: 'Repository was archived so is read-only' },
  ]);
  expect(github.violations).toEqual([]);
});
