import { rename, rm, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { messageOf } from '../../src/lib/failure.ts';
import type { Result } from '../../src/transcribe/report/result.ts';
import { LOCKFILE, NO_SPACE, type Ran, Repository, type Trouble, type Wish } from '../helpers/runs.ts';

/** The change between a first run and a second one, and the inputs of both. */
interface Change {
  /** The inputs of the first run; one file by default. */
  readonly first?: Wish;
  readonly make: (repository: Repository) => Promise<void>;
  readonly wish: Wish;
  /** The requests of the second run if nothing kills it. */
  readonly requests: readonly string[];
  /** The files that it leaves, where several contents would be plausible. */
  readonly files?: Readonly<Record<string, string>>;
  /** Whether edited work can also stay at its old path after a kill. */
  readonly mayStayTwice?: true;
}

const A: Wish = { media: ['a.mp3'] };
const A_AND_B: Wish = { media: ['a.mp3', 'b.mp3'] };
const MEDIA = { 'a.mp3': 'one', 'b.mp3': 'two' };

const nothing = async (): Promise<void> => {};

const CHANGES: Record<string, Change> = {
  'new media': {
    make: (repository) => writeFile(repository.at('c.mp3'), 'three'),
    wish: { media: ['a.mp3', 'c.mp3'] },
    requests: ['c.mp3'],
  },
  'other media': {
    make: (repository) => writeFile(repository.at('a.mp3'), 'three'),
    wish: A,
    requests: ['a.mp3'],
  },
  'renamed media': {
    make: (repository) => rename(repository.at('a.mp3'), repository.at('c.mp3')),
    wish: { media: ['c.mp3'] },
    requests: [],
  },
  'renamed media with an edited transcript': {
    make: async (repository) => {
      await rename(repository.at('a.mp3'), repository.at('c.mp3'));
      await writeFile(repository.at('a.mp3.txt'), 'edited');
    },
    wish: { media: ['c.mp3'] },
    requests: [],
    mayStayTwice: true,
  },
  'renamed media whose old name has new ones': {
    make: async (repository) => {
      await rename(repository.at('a.mp3'), repository.at('c.mp3'));
      await writeFile(repository.at('a.mp3'), 'three');
    },
    wish: { media: ['a.mp3', 'c.mp3'] },
    requests: ['a.mp3'],
    files: { 'a.mp3.txt': 'three in request-2\n', 'c.mp3.txt': 'one in request-1\n' },
  },
  'swapped media': {
    make: async (repository) => {
      await writeFile(repository.at('a.mp3'), 'two');
      await writeFile(repository.at('b.mp3'), 'one');
    },
    first: A_AND_B,
    wish: A_AND_B,
    requests: [],
    files: { 'a.mp3.txt': 'two in request-2\n', 'b.mp3.txt': 'one in request-1\n' },
  },
  'another place for transcripts': {
    make: nothing,
    wish: { ...A, folder: 'out/' },
    requests: [],
  },
  'another place for transcripts of which no answer is kept': {
    make: nothing,
    first: { ...A, formats: ['txt'] },
    wish: { ...A, formats: ['txt'], folder: 'out/' },
    requests: [],
  },
  'missing transcripts': {
    make: async (repository) => {
      await rm(repository.at('a.mp3.txt'));
      await rm(repository.at('a.mp3.json'));
    },
    wish: A,
    requests: ['a.mp3'],
  },
  'copies of new media': {
    make: async (repository) => {
      for (const name of ['c.mp3', 'd.mp3']) await writeFile(repository.at(name), 'three');
    },
    wish: { media: ['a.mp3', 'c.mp3', 'd.mp3'] },
    requests: ['c.mp3'],
  },
  'deleted media': {
    make: (repository) => rm(repository.at('a.mp3')),
    wish: { media: [], prune: true },
    requests: [],
  },
};

const isReused = ({ status }: Result): boolean => status === 'reused';

async function prepare({ first = A, make }: Change): Promise<Repository> {
  const repository = await Repository.create(MEDIA);
  await repository.run(first);
  await make(repository);
  return repository;
}

/** The failures that can hit each write or removal of a run. */
const TROUBLES: readonly (readonly [string, (number: number) => Trouble])[] = [
  ['may be killed before any of its writes', (number) => ({ writes: number })],
  ['may fail at any of its writes', (number) => ({ failing: [number, number] })],
  ['may fail at all writes from any on', (number) => ({ failing: [number, Number.POSITIVE_INFINITY] })],
];

/** Adopted files are lost if they are overwritten first, so the run ends there. */
function isFull(error: unknown): void {
  expect(messageOf(error)).toBe(NO_SPACE);
}

/** What the next run after a disturbed one left, and what the run after that did. */
interface Ending {
  /** All requests so far. */
  readonly requests: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  readonly again: Ran | undefined;
}

/**
 * Runs twice more over what a disturbed run left. Many leave the same, whether they were killed or could not write, and
 * a run knows nothing of those before it but what they left: equal states are continued once.
 */
class Sequel {
  readonly #wish: Wish;
  readonly #endings = new Map<string, Ending>();
  readonly #again = new Map<string, Ran | undefined>();

  constructor(wish: Wish) {
    this.#wish = wish;
  }

  async of(repository: Repository): Promise<Ending> {
    const left = await stateOf(repository);
    const known = this.#endings.get(left);
    if (known !== undefined) return known;
    await repository.run(this.#wish);
    const [requests, files] = [[...repository.requests], await repository.files()];
    const state = await stateOf(repository);
    if (!this.#again.has(state)) this.#again.set(state, await repository.run(this.#wish));
    const ending = { requests, files, again: this.#again.get(state) };
    this.#endings.set(left, ending);
    return ending;
  }
}

/** Identifies all that a later run can see; the recordings are the same in all runs over a change. */
const stateOf = async (repository: Repository): Promise<string> =>
  JSON.stringify([await repository.files(), repository.requests]);

describe.each(Object.entries(CHANGES))('a run over %s', (_, change) => {
  it('sends the expected requests, and the next run does nothing', async () => {
    const repository = await prepare(change);
    expect((await repository.run(change.wish))?.requests).toEqual(change.requests);
    const files = await repository.files();
    expect(files).toMatchObject(change.files ?? {});
    expect(await repository.run(change.wish)).toEqual({ requests: [], results: [], orphans: [] });
    expect(await repository.files()).toEqual(files);
  });

  const sequel = new Sequel(change.wish);

  it.each(TROUBLES)(
    '%s: the next run pays for nothing again and ends with the same files',
    async (_, troubleAt) => {
      const prepared = await prepare(change);
      const undisturbed = await prepared.copy();
      await undisturbed.run(change.wish);
      const { [LOCKFILE]: expected, ...finished } = await undisturbed.files();
      for (let number = 0; number < undisturbed.writes; number += 1) {
        const repository = await prepared.copy();
        const trouble = troubleAt(number);
        await repository.run({ ...change.wish, ...trouble }).catch(isFull);
        const { requests, files, again } = await sequel.of(repository);
        expect(requests, `at write ${number}`).toEqual(undisturbed.requests);
        const { [LOCKFILE]: lockfile, ...transcripts } = files;
        expect(transcripts, `at write ${number}`).toMatchObject(finished);
        // A file that could not be removed and is no longer in the lock file stays; a kill leaves nothing behind.
        const isClean = Object.keys(transcripts).length === Object.keys(finished).length;
        const leavesNothing = trouble.writes !== undefined && change.mayStayTwice !== true;
        if (leavesNothing) expect(transcripts, `at write ${number}`).toEqual(finished);
        if (isClean) expect(lockfile, `at write ${number}`).toBe(expected);
        expect([again?.requests, again?.results.filter(isReused)], `at write ${number}`).toEqual([[], []]);
      }
    },
  );
});
