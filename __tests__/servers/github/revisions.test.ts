import { expect, test } from 'vitest';
import { graphqlErrorsOf, REPOSITORY, start } from './start.ts';

const HISTORY = `query ($owner: String!, $repo: String!, $from: String!, $first: Int) {
  repository(owner: $owner, name: $repo) {
    object(expression: $from) {
      ... on Commit {
        history(first: $first, path: "a.txt") {
          nodes { oid file(path: "a.txt") { object { ... on Blob { byteSize isTruncated text } } } }
        }
      }
    }
  }
}`;
const MAIN = { ...REPOSITORY, from: 'refs/heads/main' };

test('the history of a file follows the parent of a merge that it came from, newest first', async () => {
  const github = await start({ files: { 'a.txt': 'one' } });
  const first = await github.head('main');
  const changed = await github.push('side', { 'a.txt': 'x'.repeat(512_001) });
  await github.push('main', { 'b.txt': 'b' });
  const number = await github.people.openPull({ head: 'side' });
  await github.people.mergePull(number);
  const deleted = await github.push('main', { 'a.txt': null });

  const long = { byteSize: 512_001, isTruncated: true, text: 'x'.repeat(512_000) };
  const short = { byteSize: 3, isTruncated: false, text: 'one' };
  expect(await github.client.graphql(HISTORY, { ...MAIN, first: 10 })).toEqual({
    repository: {
      object: {
        history: {
          nodes: [
            { oid: deleted, file: null },
            { oid: changed, file: { object: long } },
            { oid: first, file: { object: short } },
          ],
        },
      },
    },
  });
  const from = 'refs/heads/none';
  expect(await github.client.graphql(HISTORY, { ...MAIN, from, first: 1 })).toEqual({
    repository: { object: null },
  });
  expect(github.violations).toEqual([]);
});

test.each([
  [{}, 'MISSING_PAGINATION_BOUNDARIES'],
  [{ first: 101 }, 'EXCESSIVE_PAGINATION'],
])('a history is refused with the limit %j', async (limit, type) => {
  const github = await start();
  const errors = await graphqlErrorsOf(github.client.graphql(HISTORY, { ...MAIN, ...limit }));
  expect(errors).toMatchObject([{ type }]);
});
