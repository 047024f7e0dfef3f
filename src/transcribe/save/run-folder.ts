import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Failure, messageOf } from '../../lib/failure.ts';
import { temporaryFolder } from '../../lib/runner-files.ts';
import { textPieces } from '../../lib/text.ts';

/** A folder of this step alone, outside the repository: it outlives the step but not the job. */
export class RunFolder {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async create(): Promise<RunFolder> {
    return new RunFolder(await temporaryFolder('transcripts-'));
  }

  /** Path of a file or folder that does not exist yet. */
  newFile(name: string): string {
    return path.join(this.#folder, `${name}-${randomUUID()}`);
  }

  /** Writes the results file and gives its path. Throws a Failure if it cannot be written. */
  async keepResults(content: string): Promise<string> {
    const file = path.join(this.#folder, 'results.json');
    try {
      await this.#write(file, content);
    } catch (error) {
      throw new Failure(`results: the results file could not be written: ${messageOf(error)}.`);
    }
    return file;
  }

  /** Keeps an answer, since it may be paid for, and gives its path; undefined if even this cannot be written. */
  async keepAnswer(answer: string): Promise<string | undefined> {
    const file = path.join(this.#folder, `answer-${randomUUID()}.json`);
    return await this.#write(file, textPieces(answer)).then(
      () => file,
      () => undefined,
    );
  }

  /** The folder may be gone by now: what was to be kept is worth another. */
  async #write(file: string, content: Parameters<typeof writeFile>[1]): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    await writeFile(file, content);
  }
}
