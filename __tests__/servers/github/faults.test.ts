import { expect, test } from 'vitest';
import { commitOnBranch, REPOSITORY, start } from './start.ts';

test('an answer in place of the real one comes as often as it shall', async () => {
  const answer = { status: 429, headers: { 'retry-after': '3' }, body: { message: 'Slow down.' } };
  const { client, requests } = await start({
    faults: [{ method: 'GET', path: '/git/ref/', times: 2, answer }],
  });
  const read = () => client.rest.git.getRef({ ...REPOSITORY, ref: 'heads/main' });
  for (const _ of [1, 2]) {
    await expect(read()).rejects.toMatchObject({
      status: 429,
      response: { headers: { 'retry-after': '3', 'x-ratelimit-limit': '1000' } },
    });
  }
  await read();
  expect(requests.map(({ status }) => status)).toEqual([429, 429, 200]);
});

test('a connection may drop before a request is carried out, or after', async () => {
  const github = await start();
  const expected = await github.head('main');
  github.fail({ path: '/graphql', answer: 'drop' });
  await expect(commitOnBranch(github, { expected, add: { a: 'a' } })).rejects.toThrow();
  expect(await github.head('main')).toBe(expected);

  github.fail({ path: '/graphql', answer: 'drop-after' });
  await expect(commitOnBranch(github, { expected, add: { a: 'a' } })).rejects.toThrow();
  expect(await github.head('main')).not.toBe(expected);
  expect(github.requests.map(({ status }) => status)).toEqual([undefined, undefined]);
});

test('someone may push before a request', async () => {
  const github = await start();
  const expected = await github.head('main');
  github.fail({ path: '/graphql', before: () => github.push('main', { 'theirs.txt': 'b' }) });
  await expect(commitOnBranch(github, { expected, add: { a: 'a' } })).rejects.toThrow('Pull and try again');
  expect([...(await github.tree('main')).keys()].sort()).toEqual(['README.md', 'theirs.txt']);
});
