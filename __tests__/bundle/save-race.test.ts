import { describe, expect, it } from 'vitest';
import { openRepository, type Repository } from './github.ts';

/** Repositories side by side, and rounds in each, one after the other: 20 races. */
const REPOSITORIES = 5;
const ROUNDS = 4;

/** Resolves for all who wait as soon as so many do, and something has happened before. */
function barrier(size: number, before: () => Promise<unknown>): () => Promise<void> {
  const open = Promise.withResolvers<void>();
  let waiting = 0;
  return async () => {
    waiting += 1;
    if (waiting === size) before().then(() => open.resolve(), open.reject);
    await open.promise;
  };
}

/**
 * Two runs that both read the branch before either commits to it. What each asks of GraphQL first is whether it may
 * commit; they meet there, and again when they commit. Gives the commits since, and the tree that they made.
 */
async function race({ github, run }: Repository, round: string, meanwhile: () => Promise<unknown>) {
  const start = await github.head('main');
  const asked = github.requests.length;
  github.fail({ path: '/graphql', times: 2, before: barrier(2, async () => {}) });
  github.fail({ path: '/graphql', times: 2, before: barrier(2, meanwhile) });
  const inputs = { formats: 'txt', output: `${round}/{file}.{format}`, 'save-to': 'commit' };
  const ran = await Promise.all(['a.wav', 'b.wav'].map((files) => run({ inputs: { ...inputs, files } })));
  expect(ran.map(({ exitCode }) => exitCode)).toEqual([0, 0]);

  const mutations = github.requests.slice(asked).filter(({ path }) => path === '/graphql');
  expect(mutations.length).toBeGreaterThan(2 + 2);
  const commits = await github.commits('main');
  const since = commits.slice(
    0,
    commits.findIndex(({ oid }) => oid === start),
  );
  const ids = since.map(({ oid }) => oid);
  expect(ids).toEqual(expect.arrayContaining(ran.map(({ outputs }) => outputs['commit-sha'])));
  const tree = await github.tree('main');
  for (const file of ['a.wav.txt', 'b.wav.txt']) expect(tree.has(`${round}/${file}`)).toBe(true);
  return { since, tree };
}

const setting = { files: { 'a.wav': 'speech', 'b.wav': 'speech' } };

async function inEachRound(round: (repository: Repository, number: number) => Promise<void>): Promise<void> {
  const repositories = Array.from({ length: REPOSITORIES }, async () => {
    await using repository = await openRepository(setting);
    for (let number = 1; number <= ROUNDS; number += 1) await round(repository, number);
  });
  await Promise.all(repositories);
}

describe.concurrent('two runs on one branch, 20 times,', () => {
  it('both commit, in either order', () =>
    inEachRound(async (repository, round) => {
      const { since, tree } = await race(repository, `${round}`, async () => {});
      expect(since).toHaveLength(2);
      expect(tree.size).toBe(1 + 2 * round);
    }));

  it('both commit while someone else pushes', () =>
    inEachRound(async (repository, round) => {
      const push = () => repository.github.push('main', { [`${round}/notes.md`]: 'Notes' }, 'Take notes');
      const { since, tree } = await race(repository, `${round}`, push);
      expect(since.map(({ message }) => message.split(' ')[0])).toEqual(['Add', 'Add', 'Take']);
      expect(tree.size).toBe(1 + 3 * round);
    }));
});
