import { messageOf } from '../../lib/failure.ts';
import type { AnswerFolder } from './folder.ts';
import type { AnswerStore } from './store.ts';

/**
 * A store that does not throw. An answer that cannot be read counts as missing, and one that cannot be stored is lost.
 */
export class ForgivingStore {
  readonly #store: AnswerStore;
  /** The name of the store in messages, such as `the Actions cache`. */
  readonly place: string;
  readonly #notify: (notice: string) => void;
  #hasNotified = false;

  /** `notify` is called with the first error only. */
  constructor(store: AnswerStore, place: string, notify: (notice: string) => void) {
    this.#store = store;
    this.place = place;
    this.#notify = notify;
  }

  /** Returns the answer as Deepgram sent it; undefined if it is missing or cannot be read. */
  async get(key: string): Promise<string | undefined> {
    const effect = 'Recordings whose answers are not found are transcribed, and paid for, again.';
    return this.#attempt(() => this.#store.get(key), `read from ${this.place}`, effect);
  }

  /** Lets get() find the answers that other runs have stored in the meantime, as far as they can be read. */
  async refresh(): Promise<void> {
    const effect = 'Answers that other runs store in the meantime may be paid for again.';
    await this.#attempt(() => this.#store.refresh(), `looked for in ${this.place}`, effect);
  }

  /** Stores an answer of the folder `from`, which must keep it until then. Returns whether it was stored. */
  async put(key: string, from: AnswerFolder, replaces?: string): Promise<boolean> {
    const effect = 'Transcripts are not affected, but a later run may have to pay for them again.';
    const put = () => this.#store.put(key, from, replaces).then(() => true);
    return (await this.#attempt(put, `kept in ${this.place}`, effect)) ?? false;
  }

  /** Limits all further waits, because the run now waits only for this store. */
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
      if (!this.#hasNotified)
        this.#notify(`Answers could not be ${what}: ${messageOf(error).replace(/\.$/, '')}. ${effect}`);
      this.#hasNotified = true;
      return undefined;
    }
  }
}
