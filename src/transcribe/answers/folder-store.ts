import PQueue from 'p-queue';
import type { AnswerFolder } from './folder.ts';
import type { AnswerStore } from './store.ts';

/** The most files that are copied at the same time. */
const AT_ONCE = 4;

/** Stores answers in a folder that the user chose. */
export class FolderStore implements AnswerStore {
  readonly #folder: AnswerFolder;
  readonly #queue = new PQueue({ concurrency: AT_ONCE });

  constructor(folder: AnswerFolder) {
    this.#folder = folder;
  }

  async get(key: string): Promise<string | undefined> {
    const answer = await this.#folder.get(key);
    if (answer === undefined && (await this.#folder.has(key)))
      throw new Error(`${this.#folder.fileOf(key)} is not a regular file`);
    return answer;
  }

  async refresh(): Promise<void> {}

  async put(key: string, from: AnswerFolder, replaces?: string): Promise<void> {
    await this.#queue.add(async () => {
      await this.#folder.copy(key, from);
      if (replaces !== undefined) await this.#folder.copy(replaces, from, key);
    });
  }

  hurry(): void {}

  async close(): Promise<void> {}
}
