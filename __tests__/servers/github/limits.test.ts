import { getOctokit } from '@actions/github';
import { expect, test } from 'vitest';
import { graphqlErrors, graphqlTimeout, nth, secondaryLimit, unicorn } from './fault-answers.ts';
import { at } from './json.ts';
import { commitOnBranch, errorOf, graphqlErrorsOf, REPOSITORY, refusalOf, start } from './start.ts';

type Started = Awaited<ReturnType<typeof start>>;

const READ_MAIN = { ...REPOSITORY, ref: 'heads/main' };
const readMain = ({ client }: Pick<Started, 'client'>) => client.rest.git.getRef(READ_MAIN);

test('a large tree is cut, and its folders are read one by one', async () => {
  const files = { 'a.txt': 'a', 'media/x/1.txt': '1', 'media/x/2.txt': '2', 'z.txt': 'z' };
  const github = await start({ files, limits: { treeEntries: 3 } });
  const read = async (tree: string, { recursive = false }: { readonly recursive?: boolean } = {}) => {
    const parameters = { ...REPOSITORY, tree_sha: tree, ...(recursive && { recursive: '1' }) };
    const { data } = await github.client.rest.git.getTree(parameters);
    return [data.tree.map(({ path }) => path), data.truncated];
  };
  expect(await read('main', { recursive: true })).toEqual([['a.txt', 'media', 'media/x'], true]);
  expect(await read('main')).toEqual([['a.txt', 'media', 'z.txt'], false]);
  expect(await read('main:media/x', { recursive: true })).toEqual([['1.txt', '2.txt'], false]);
  const { tree } = (await github.commits('main'))[0] ?? {};
  expect(await read(`${tree}:media`)).toEqual([['x'], false]);
  await expect(read('main:media/y')).rejects.toMatchObject({ status: 404 });
  expect(github.violations).toEqual([]);
});

test.each([403, 429] as const)('requests run out, with %i, until the hour is over', async (status) => {
  const github = await start({ limits: { requests: 3, points: 1, status } });
  for (let count = 0; count < 3; count += 1) await readMain(github);
  expect(await errorOf(readMain(github))).toMatchObject({
    status,
    message: expect.stringContaining('API rate limit exceeded'),
    response: {
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-limit': '3', 'x-ratelimit-resource': 'core' },
    },
  });
  await github.client.graphql('{ viewer { login } }');
  expect(await graphqlErrorsOf(github.client.graphql('{ viewer { login } }'))).toMatchObject([
    { type: 'RATE_LIMIT', code: 'graphql_rate_limit' },
  ]);
  const ofApp = getOctokit(github.tokenOfApp(), { baseUrl: github.apiUrl });
  expect((await readMain({ client: ofApp })).headers['x-ratelimit-remaining']).toBe('4999');
  github.refill();
  await readMain(github);
});

test('what has not changed since costs no request', async () => {
  const github = await start();
  const { headers } = await readMain(github);
  const again = () =>
    errorOf(
      github.client.rest.git.getRef({ ...READ_MAIN, headers: { 'if-none-match': headers.etag ?? '' } }),
    );
  const unchanged = await again();
  expect(unchanged).toMatchObject({ status: 304 });
  expect(at(unchanged, 'response', 'headers', 'x-ratelimit-remaining')).toBe('999');
  await github.push('main', { a: 'a' });
  expect(await again()).toBeUndefined();
});

test('requests are counted by their kind', async () => {
  const github = await start();
  await readMain(github);
  await github.client.rest.git.getRef({ ...REPOSITORY, ref: 'heads/none/of/these' }).catch(() => undefined);
  await commitOnBranch(github, { expected: await github.head('main'), add: { a: 'a' } });
  expect(github.counts()).toEqual({
    'GET /repos/{owner}/{repo}/git/ref/{ref}': 2,
    'graphql createCommitOnBranch': 1,
  });
});

test('a commit may have too many files, or too many bytes', async () => {
  const github = await start({ limits: { commitFiles: 2, commitBytes: 1000 } });
  const expected = await github.head('main');
  const add = (files: Record<string, string>) => commitOnBranch(github, { expected, add: files });
  expect(await graphqlErrorsOf(add({ a: 'a', b: 'b', c: 'c' }))).toMatchObject([{ type: 'UNPROCESSABLE' }]);
  expect(await refusalOf(add({ a: 'a'.repeat(1002) }))).toMatchObject({
    status: 502,
    body: { data: null, errors: [{ message: expect.stringContaining('Something went wrong') }] },
  });
  expect(await github.head('main')).toBe(expected);
  github.set({ limits: { commitFiles: 3 } });
  await add({ a: 'a', b: 'b', c: 'c' });
});

test('a secondary limit need not say when to come back', async () => {
  const github = await start({ faults: [{ path: '/git/ref/', answer: secondaryLimit() }] });
  const error = await errorOf(readMain(github));
  expect(error).toMatchObject({
    status: 403,
    message: expect.stringContaining('You have exceeded a secondary rate limit'),
    response: { headers: { 'x-ratelimit-remaining': '999' } },
  });
  expect(at(error, 'response', 'headers', 'retry-after')).toBeUndefined();
  github.fail({ path: '/git/ref/', answer: secondaryLimit(60, 429) });
  expect(await errorOf(readMain(github))).toMatchObject({
    status: 429,
    response: { headers: { 'retry-after': '60' } },
  });
});

test('a page may come in place of JSON, and JSON of GraphQL with 502, at any request', async () => {
  const github = await start({ faults: nth(2, { path: '/git/ref/', answer: unicorn() }) });
  await readMain(github);
  expect(await refusalOf(readMain(github))).toEqual({
    status: 502,
    body: expect.stringContaining('<title>Unicorn!'),
  });
  await readMain(github);
  github.fail({ path: '/graphql', answer: graphqlTimeout });
  const query = github.client.graphql('{ viewer { login } }');
  expect(await refusalOf(query)).toMatchObject({ status: 502, body: { data: null } });
});

test('errors of GraphQL may have no message, or no type', async () => {
  const github = await start();
  const expected = await github.head('main');
  const errors = [{ type: 'FORBIDDEN', path: ['createCommitOnBranch'] }, { message: 'Timed out' }];
  github.fail({ path: '/graphql', answer: graphqlErrors(...errors) });
  expect(await graphqlErrorsOf(commitOnBranch(github, { expected, add: { a: 'a' } }))).toEqual(errors);
});
