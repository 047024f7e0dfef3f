import { messageOf } from '../../lib/failure.ts';
import type { AnswerFolder } from './folder.ts';
import type { AnswerStore } from './store.ts';

/** A store that never fails: an answer that cannot be had is none, and one that cannot be kept is lost. */
export class ForgivingStore {
  readonly #store: AnswerStore;
  /** Where the answers are, as in `the Actions cache`. */
  readonly place: string;
  readonly #tell: (notice: string) => void;
  #told = false;

  /** `tell` is called at most once. */
  constructor(store: AnswerStore, place: string, tell: (notice: string) => void) {
    this.#store = store;
    this.place = place;
    this.#tell = tell;
  }

  /** The answer as Deepgram sent it; undefined if there is none, or if it cannot be told. */
  async get(key: string): Promise<string | undefined> {
    const effect = 'Recordings whose answers are not found are transcribed, and paid for, again.';
    return this.#attempt(() => this.#store.get(key), `read from ${this.place}`, effect);
  }

  /** From now on get() finds what other runs have put meanwhile, too, as far as that can be told. */
  async refresh(): Promise<void> {
    const effect = 'Answers that other runs store in the meantime may be paid for again.';
    await this.#attempt(() => this.#store.refresh(), `looked for in ${this.place}`, effect);
  }

  /** Whether the answer was kept. It is read from a folder, in which it must stay until then. */
  async put(key: string, from: AnswerFolder, replaces?: string): Promise<boolean> {
    const effect = 'Transcripts are not affected, but a later run may have to pay for them again.';
    const put = () => this.#store.put(key, from, replaces).then(() => true);
    return (await this.#attempt(put, `kept in ${this.place}`, effect)) ?? false;
  }

  /** From now on the run waits for this store only, and not for long. */
  hurry(): void {
    this.#store.hurry();
  }

  async close(): Promise<void> {
    await this.#store.close().catch(() => {});
  }

  async #attempt<T>(action: () => Promise<T>, what: string, effect: string): Promise<T | undefined> {
    try {
      return await action();
    } catch (error) {
      if (!this.#told)
        this.#tell(`Answers could not be ${what}: ${messageOf(error).replace(/\.$/, '')}. ${effect}`);
      this.#told = true;
      return undefined;
    }
  }
}
