import { describe, expect, it } from 'vitest';
import { sourcesIn } from '../../helpers/locked.ts';
import { COMMITTING, openRepository, type Repository } from '../github.ts';
import { openStage, type Stage, speech } from '../helpers.ts';

/** Concurrent repositories, and consecutive rounds in each: 8 races. */
const REPOSITORIES = 2;
const ROUNDS = 4;

const LOCKFILE = 'transcripts.lock.json';
/** Files besides the transcripts: the README and the lock file. */
const OTHERS = 2;

/** Returns a function that resolves for all callers as soon as there are `size` of them and `before` is done. */
function barrier(size: number, before: () => Promise<unknown>): () => Promise<void> {
  const open = Promise.withResolvers<void>();
  let waiting = 0;
  return async () => {
    waiting += 1;
    if (waiting === size) before().then(() => open.resolve(), open.reject);
    await open.promise;
  };
}

/** A checkout for each of two runs. */
interface Checkouts {
  readonly repository: Repository;
  readonly other: Stage;
}

/**
 * Lets two runs read the branch before either commits to it. The first such request of each tests whether it can
 * commit. They wait for each other there, and again when they commit. Returns the commits since then, and their tree.
 */
async function race({ repository, other }: Checkouts, round: number, meanwhile: () => Promise<unknown>) {
  const { github, stage, run } = repository;
  const start = await github.head('main');
  const asked = github.requests.length;
  github.fail({ ...COMMITTING, times: 2, before: barrier(2, async () => {}) });
  github.fail({ ...COMMITTING, times: 2, before: barrier(2, meanwhile) });
  const inputs = { files: `${round}/*.wav`, formats: 'txt', 'save-to': 'commit' };
  const ran = await Promise.all([stage, other].map((machine) => run({ inputs }, machine)));
  expect(ran.map(({ exitCode }) => exitCode)).toEqual([0, 0]);

  const mutations = github.requests.slice(asked).filter(({ kind }) => kind === COMMITTING.kind);
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
  const lockfile = await github.content(tree.get(LOCKFILE)?.oid ?? '');
  expect(sourcesIn(String(lockfile))).toEqual(namesUntil(round));
  return { since, tree };
}

const rounds = Array.from({ length: ROUNDS }, (_, index) => index + 1);
const namesUntil = (last: number): string[] =>
  rounds.slice(0, last).flatMap((round) => [`${round}/a.wav`, `${round}/b.wav`]);
const mediaOf = (letter: string) => ({ files: speech(...rounds.map((round) => `${round}/${letter}.wav`)) });

async function inEachRound(enter: (checkouts: Checkouts, round: number) => Promise<void>): Promise<void> {
  const repositories = Array.from({ length: REPOSITORIES }, async () => {
    await using repository = await openRepository(mediaOf('a'));
    await using other = await openStage(mediaOf('b'));
    for (const round of rounds) await enter({ repository, other }, round);
  });
  await Promise.all(repositories);
}

describe.concurrent('two runs on one branch, 8 times,', () => {
  it('both commit, in either order', () =>
    inEachRound(async (checkouts, round) => {
      const { since, tree } = await race(checkouts, round, async () => {});
      expect(since).toHaveLength(2);
      expect(tree.size).toBe(OTHERS + 2 * round);
    }));

  it('both commit while somebody else pushes', () =>
    inEachRound(async (checkouts, round) => {
      const { github } = checkouts.repository;
      const push = () => github.push('main', { [`${round}/notes.md`]: 'Notes' }, 'Take notes');
      const { since, tree } = await race(checkouts, round, push);
      expect(since.map(({ message }) => message.split(' ')[0])).toEqual(['Add', 'Add', 'Take']);
      expect(tree.size).toBe(OTHERS + 3 * round);
    }));
});
