/** Keeps Deepgram's answers beyond a run, by the key of what was asked. */
export interface AnswerStore {
  /** The answer as Deepgram sent it; undefined if there is none. Throws where it cannot be told. */
  get(key: string): Promise<string | undefined>;
  /** Throws if the answer could not be kept. One that is there already may stay as it is. */
  put(key: string, answer: string): Promise<void>;
}
