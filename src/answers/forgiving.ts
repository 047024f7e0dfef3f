import { availableParallelism } from 'node:os';
import PQueue from 'p-queue';
import { messageOf } from '../lib/failure.ts';
import type { AnswerStore } from './store.ts';

/** After so many failures in a row there is no more hope for this run. */
const MOST_FAILURES = 3;

/** A store that never fails: an answer that cannot be had is none, and one that cannot be kept is lost. */
export class ForgivingStore {
  readonly #store: AnswerStore;
  readonly #place: string;
  readonly #tell: (notice: string) => void;
  /** A store may start processes, of which more than processors only slow each other down. */
  readonly #queue = new PQueue({ concurrency: availableParallelism() });
  #failuresInARow = 0;
  #told = false;

  /** `place` is where the answers are, as in `the Actions cache`. `tell` is called at most once. */
  constructor(store: AnswerStore, place: string, tell: (notice: string) => void) {
    this.#store = store;
    this.#place = place;
    this.#tell = tell;
  }

  /** The answer as Deepgram sent it; undefined if there is none, or if it cannot be told. */
  async get(key: string): Promise<string | undefined> {
    const effect = 'What is not found there is transcribed, and paid for, again.';
    return this.#attempt(() => this.#store.get(key), `read from ${this.#place}`, effect);
  }

  /** Whether the answer was kept. */
  async put(key: string, answer: string): Promise<boolean> {
    const effect = 'Transcripts are not affected, but a later run may have to pay for them again.';
    const put = () => this.#store.put(key, answer).then(() => true);
    return (await this.#attempt(put, `kept in ${this.#place}`, effect)) ?? false;
  }

  async #attempt<T>(action: () => Promise<T>, what: string, effect: string): Promise<T | undefined> {
    return this.#queue.add(async () => {
      // Asked only now, so that what waited behind failures does not fail as slowly.
      if (this.#failuresInARow >= MOST_FAILURES) return undefined;
      try {
        const value = await action();
        this.#failuresInARow = 0;
        return value;
      } catch (error) {
        this.#failuresInARow += 1;
        if (!this.#told)
          this.#tell(`Answers could not be ${what}: ${messageOf(error).replace(/\.$/, '')}. ${effect}`);
        this.#told = true;
        return undefined;
      }
    });
  }
}
