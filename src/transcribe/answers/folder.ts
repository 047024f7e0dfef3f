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

/** Attempts to write a file whose folder other processes keep deleting. */
const MOST_ATTEMPTS = 20;

/** The error codes if a folder is deleted while it is created or written to. */
const VANISHED: ReadonlySet<string | undefined> = new Set(['ENOENT', 'ENOTDIR']);

/** Answers as files of a folder. The folder exists only while it has files. */
export class AnswerFolder {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Reads an answer. Returns undefined if there is no regular file for it. */
  async get(key: string): Promise<string | undefined> {
    const file = this.fileOf(key);
    try {
      // Links and pipes are never ours, and are not followed.
      return (await lstat(file)).isFile() ? await readFile(file, 'utf8') : undefined;
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return undefined;
      throw error;
    }
  }

  /** Writes an answer atomically. An existing file is replaced, because it may be damaged. */
  async put(key: string, answer: string): Promise<void> {
    await this.#writeAtomically(key, (file) =>
      writeFile(file, textPieces(answer), { flag: 'wx', flush: true }),
    );
  }

  /** Copies an answer from another folder, where its key is `named`, atomically. An existing file is replaced. */
  async copy(key: string, from: AnswerFolder, named = key): Promise<void> {
    await this.#writeAtomically(key, async (file) => {
      await copyFile(from.fileOf(named), file, constants.COPYFILE_EXCL);
      const handle = await open(file, 'r+');
      await handle.sync().finally(() => handle.close());
    });
  }

  /** Whether the path of an answer exists, as a regular file or anything else. */
  async has(key: string): Promise<boolean> {
    return await lstat(this.fileOf(key)).then(
      () => true,
      (error) => {
        if (errorCode(error) === 'ENOENT') return false;
        throw error;
      },
    );
  }

  /** Returns the size of an answer in bytes. Throws if there is no such answer. */
  async sizeOf(key: string): Promise<number> {
    return (await stat(this.fileOf(key))).size;
  }

  /** Returns the path of an answer, which may not exist. Throws a TypeError if the key is invalid. */
  fileOf(key: string): string {
    if (!KEY.test(key)) throw new TypeError(`"${key}" is not the key of an answer.`);
    return path.join(this.#folder, `${key}${ENDING}`);
  }

  /** Removes an answer if it exists, and the folder if it is then empty. */
  async remove(key: string): Promise<void> {
    await removeFile(this.fileOf(key));
    await this.#removeIfEmpty();
  }

  /**
   * Returns the keys of all answers, sorted. Removes the temporary files of killed runs, so no other run may be writing
   * to the folder.
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

  /** Removes the folder. Errors are ignored: it may have other answers, or be deleted already. */
  async #removeIfEmpty(): Promise<void> {
    await rmdir(this.#folder).catch(() => {});
  }

  /** Lets `write` create a temporary file, flushed to the disk, and renames it to the path of an answer. */
  async #writeAtomically(key: string, write: (file: string) => Promise<void>): Promise<void> {
    const file = this.fileOf(key);
    const temporary = path.join(this.#folder, `.${randomUUID()}.tmp`);
    try {
      await this.#writeInFolder(() => write(temporary));
      await replaceFile(temporary, file);
    } catch (error) {
      await removeFile(temporary).catch(() => {});
      throw error;
    }
  }

  async #writeInFolder(write: () => Promise<void>): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        await this.#makeFolder();
        return await write();
      } catch (error) {
        // In the meantime the last answer was removed, and with it the folder or its parent folder.
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
