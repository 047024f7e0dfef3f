import type { AnswerFolder } from './folder.ts';

/** Stores Deepgram's answers for later runs, by the key of the request. */
export interface AnswerStore {
  /** Returns the answer as Deepgram sent it; undefined if there is none. Throws if the store cannot be read. */
  get(key: string): Promise<string | undefined>;
  /** Lets get() find the answers that other runs have stored in the meantime. Throws if the store cannot be read. */
  refresh(): Promise<void>;
  /**
   * Stores an answer of the folder `from`, which must keep it until then. Throws if it cannot be stored. The store can
   * keep an answer that it already has under `key`; the one under the key `replaces` is always replaced by this answer.
   */
  put(key: string, from: AnswerFolder, replaces?: string): Promise<void>;
  /** Stores everything without delay and limits waits, because the run now waits only for this store. */
  hurry(): void;
  /** Ends the processes that the store has started. */
  close(): Promise<void>;
}
