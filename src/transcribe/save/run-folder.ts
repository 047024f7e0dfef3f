import { randomUUID } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { textPieces } from '../../lib/text.ts';

/** A folder of this step alone, outside the repository: it outlives the step but not the job. */
export class RunFolder {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async create(): Promise<RunFolder> {
    return new RunFolder(await mkdtemp(path.join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'transcripts-')));
  }

  /** Path of a file or folder that does not exist yet. */
  newFile(name: string): string {
    return path.join(this.#folder, `${name}-${randomUUID()}`);
  }

  /** Writes the results file and gives its path. */
  async keepResults(content: string): Promise<string> {
    const file = path.join(this.#folder, 'results.json');
    await writeFile(file, content);
    return file;
  }

  /** Keeps an answer, since it may be paid for, and gives its path; undefined if even this cannot be written. */
  async keepAnswer(answer: string): Promise<string | undefined> {
    const file = path.join(this.#folder, `answer-${randomUUID()}.json`);
    return await writeFile(file, textPieces(answer)).then(
      () => file,
      () => undefined,
    );
  }
}
