import { describe, expect, it } from 'vitest';
import { sourcesIn } from '../../helpers/locked.ts';
import { listAt, textAt } from '../../servers/github/json.ts';
import { COMMITTING, openRepository, type Repository } from '../github.ts';
import { openStage, type Stage, speech, until } from '../helpers.ts';

/** Whose commit GitHub takes first, in consecutive rounds: the run's of a.wav, and that of b.wav. */
const ROUNDS = ['a', 'b'] as const;

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

/** Whether a request commits the transcript of a recording. */
const commitsTextOf = (letter: string, body: unknown): boolean =>
  listAt(body, 'variables', 'input', 'fileChanges', 'additions').some((addition) =>
    textAt(addition, 'path').endsWith(`/${letter}.wav.txt`),
  );

/** A checkout for each of two runs. */
interface Checkouts {
  readonly repository: Repository;
  readonly other: Stage;
}

/**
 * Lets two runs read the branch before either commits to it. The first such request of each tests whether it can
 * commit. They wait for each other there, and again when they commit, where the run with the recording `first` goes first.
 * Returns the commits since then with their tree, and the commit of the run that goes second.
 */
async function race(
  { repository, other }: Checkouts,
  round: number,
  first: string,
  meanwhile: () => Promise<unknown>,
) {
  const { github, stage, run } = repository;
  const start = await github.head('main');
  const asked = github.requests.length;
  github.fail({ ...COMMITTING, times: 2, before: barrier(2, async () => {}) });
  const together = barrier(2, meanwhile);
  const committed = () => github.requests.slice(asked).filter(({ kind }) => kind === COMMITTING.kind).length;
  github.fail({
    ...COMMITTING,
    times: 2,
    async before({ body }) {
      await together();
      // After the two that test, the first one is answered before the other is looked at.
      if (!commitsTextOf(first, body)) await until(() => committed() > 2);
    },
  });
  const inputs = { files: `${round}/*.wav`, formats: 'txt', 'save-to': 'commit' };
  const ran = await Promise.all([stage, other].map((machine) => run({ inputs }, machine)));
  expect(ran.map(({ exitCode }) => exitCode)).toEqual([0, 0]);

  expect(committed()).toBeGreaterThan(2 + 2);
  const commits = await github.commits('main');
  const since = commits.slice(
    0,
    commits.findIndex(({ oid }) => oid === start),
  );
  const ids = since.map(({ oid }) => oid);
  const shas = ran.map(({ outputs }) => outputs['commit-sha']);
  expect(ids).toEqual(expect.arrayContaining(shas));
  const tree = await github.tree('main');
  for (const file of ['a.wav.txt', 'b.wav.txt']) expect(tree.has(`${round}/${file}`)).toBe(true);
  const lockfile = await github.content(tree.get(LOCKFILE)?.oid ?? '');
  expect(sourcesIn(String(lockfile))).toEqual(namesUntil(round));
  return { since, tree, second: shas[first === 'a' ? 1 : 0] };
}

const namesUntil = (last: number): string[] =>
  ROUNDS.slice(0, last).flatMap((_, index) => [`${index + 1}/a.wav`, `${index + 1}/b.wav`]);
const mediaOf = (letter: string) => ({
  files: speech(...ROUNDS.map((_, index) => `${index + 1}/${letter}.wav`)),
});

async function inEachRound(
  enter: (checkouts: Checkouts, round: number, first: string) => Promise<void>,
): Promise<void> {
  await using repository = await openRepository(mediaOf('a'));
  await using other = await openStage(mediaOf('b'));
  for (const [index, first] of ROUNDS.entries()) await enter({ repository, other }, index + 1, first);
}

describe.concurrent('two runs on one branch', () => {
  it('both commit, in either order', () =>
    inEachRound(async (checkouts, round, first) => {
      const { since, tree, second } = await race(checkouts, round, first, async () => {});
      expect(since).toHaveLength(2);
      expect(since[0]?.oid).toBe(second);
      expect(tree.size).toBe(OTHERS + 2 * round);
    }));

  it('both commit while somebody else pushes', () =>
    inEachRound(async (checkouts, round, first) => {
      const { github } = checkouts.repository;
      const push = () => github.push('main', { [`${round}/notes.md`]: 'Notes' }, 'Take notes');
      const { since, tree } = await race(checkouts, round, first, push);
      expect(since.map(({ message }) => message.split(' ')[0])).toEqual(['Add', 'Add', 'Take']);
      expect(tree.size).toBe(OTHERS + 3 * round);
    }));
});
