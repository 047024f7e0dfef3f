import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, lstat, mkdir, open, readdir, readFile, rmdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { errorCode, Failure } from '../../lib/failure.ts';
import { removeFile, replaceFile } from '../../lib/in-use.ts';
import { textPieces } from '../../lib/text.ts';

const KEY = /^[0-9a-f-]+$/;
const ENDING = '.json';
const TEMPORARY = /^\.[0-9a-f-]+\.tmp$/;

/** How often a folder may vanish before it is written to. */
const MOST_ATTEMPTS = 20;

/** What is said of a folder that vanishes while it is made or written to. */
const VANISHED: ReadonlySet<string | undefined> = new Set(['ENOENT', 'ENOTDIR']);

/** Answers as files of a folder, which is there as long as it holds any. */
export class AnswerFolder {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async get(key: string): Promise<string | undefined> {
    const file = this.fileOf(key);
    try {
      // A link or a pipe is never one of our answers, wherever it leads.
      return (await lstat(file)).isFile() ? await readFile(file, 'utf8') : undefined;
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return undefined;
      throw error;
    }
  }

  /** Writes the answer whole or not at all. One that is there already may be damaged, and is replaced. */
  async put(key: string, answer: string): Promise<void> {
    await this.#place(key, (file) => writeFile(file, textPieces(answer), { flag: 'wx', flush: true }));
  }

  /** Writes an answer whose bytes are in another folder, there under the key `named`, as put() does. */
  async copy(key: string, from: AnswerFolder, named = key): Promise<void> {
    await this.#place(key, async (file) => {
      await copyFile(from.fileOf(named), file, constants.COPYFILE_EXCL);
      const handle = await open(file, 'r+');
      await handle.sync().finally(() => handle.close());
    });
  }

  /** Whether anything, an answer or not, has its name. */
  async has(key: string): Promise<boolean> {
    return await lstat(this.fileOf(key)).then(
      () => true,
      (error) => {
        if (errorCode(error) === 'ENOENT') return false;
        throw error;
      },
    );
  }

  /** Bytes of an answer. Throws if there is none. */
  async sizeOf(key: string): Promise<number> {
    return (await stat(this.fileOf(key))).size;
  }

  /** The file that an answer is in, if there is one. */
  fileOf(key: string): string {
    if (!KEY.test(key)) throw new TypeError(`"${key}" is not the key of an answer.`);
    return path.join(this.#folder, `${key}${ENDING}`);
  }

  /** Removes an answer, and with the last one the folder; there may be none. */
  async remove(key: string): Promise<void> {
    await removeFile(this.fileOf(key));
    await this.#removeIfEmpty();
  }

  /**
   * The keys of all answers. Removes what killed runs left half-written, so the folder must be this run's alone.
   */
  async keys(): Promise<readonly string[]> {
    const entries = await readdir(this.#folder, { withFileTypes: true }).catch((error) => {
      if (errorCode(error) === 'ENOENT') return [];
      throw error;
    });
    const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    for (const name of files.filter((name) => TEMPORARY.test(name)))
      await removeFile(path.join(this.#folder, name));
    await this.#removeIfEmpty();
    return files
      .filter((name) => name.endsWith(ENDING))
      .map((name) => name.slice(0, -ENDING.length))
      .filter((key) => KEY.test(key))
      .sort();
  }

  /** It may hold another answer, or be gone. */
  async #removeIfEmpty(): Promise<void> {
    await rmdir(this.#folder).catch(() => {});
  }

  /** Has a file that does not exist yet written through to the disk, and gives it the name of an answer. */
  async #place(key: string, write: (file: string) => Promise<void>): Promise<void> {
    const file = this.fileOf(key);
    const temporary = path.join(this.#folder, `.${randomUUID()}.tmp`);
    try {
      await this.#insist(() => write(temporary));
      await replaceFile(temporary, file);
    } catch (error) {
      await removeFile(temporary).catch(() => {});
      throw error;
    }
  }

  async #insist(write: () => Promise<void>): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        await this.#makeFolder();
        return await write();
      } catch (error) {
        // The last answer was removed meanwhile, and the folder with it, or the one that it is in.
        if (!VANISHED.has(errorCode(error)) || attempt === MOST_ATTEMPTS) throw error;
      }
    }
  }

  async #makeFolder(): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const isFolder = await lstat(this.#folder).then(
      (stats) => stats.isDirectory(),
      (error) => errorCode(error) === 'ENOENT',
    );
    if (!isFolder) throw new Failure(`${this.#folder} is a link; answers are kept in real folders only.`);
  }
}
