import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Failure, messageOf } from '../../lib/failure.ts';
import { temporaryFolder } from '../../lib/runner-files.ts';
import { textPieces } from '../../lib/text.ts';

/** A folder for this step only, outside the repository. It exists until the job ends. */
export class RunFolder {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async create(): Promise<RunFolder> {
    return new RunFolder(await temporaryFolder('transcripts-'));
  }

  /** Returns the path of a file or folder that does not exist yet. */
  newFile(name: string): string {
    return path.join(this.#folder, `${name}-${randomUUID()}`);
  }

  /** Writes the results file and returns its path. Throws a Failure if it cannot be written. */
  async keepResults(content: Iterable<string>): Promise<string> {
    const file = path.join(this.#folder, 'results.json');
    try {
      await this.#write(file, content);
    } catch (error) {
      throw new Failure(`results: the results file could not be written: ${messageOf(error)}.`);
    }
    return file;
  }

  /** Writes an answer, which may be paid for, and returns its path; undefined if it cannot be written here either. */
  async keepAnswer(answer: string): Promise<string | undefined> {
    const file = path.join(this.#folder, `answer-${randomUUID()}.json`);
    return await this.#write(file, textPieces(answer)).then(
      () => file,
      () => undefined,
    );
  }

  /** Writes a file. Creates the folder again if it has been deleted. */
  async #write(file: string, content: Parameters<typeof writeFile>[1]): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    await writeFile(file, content);
  }
}
