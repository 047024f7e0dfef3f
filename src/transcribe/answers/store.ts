import type { AnswerFolder } from './folder.ts';

/** Keeps Deepgram's answers beyond a run, by the key of what was asked. */
export interface AnswerStore {
  /** The answer as Deepgram sent it; undefined if there is none. Throws where it cannot be told. */
  get(key: string): Promise<string | undefined>;
  /** From now on get() finds what other runs have put meanwhile, too. Throws where that cannot be told. */
  refresh(): Promise<void>;
  /**
   * Keeps the answer of a folder, which must stay in it until then. Throws if that could not be done. An answer that is
   * there already may stay as it is, but for the one at the key `replaces`, whose place this one takes as well.
   */
  put(key: string, from: AnswerFolder, replaces?: string): Promise<void>;
  /** From now on the run waits for this store only: what was put is to be kept soon, and what comes, at once. */
  hurry(): void;
  /** Ends what the store has started. */
  close(): Promise<void>;
}
