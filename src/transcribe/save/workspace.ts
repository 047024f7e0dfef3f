import { randomUUID } from 'node:crypto';
import { constants, existsSync } from 'node:fs';
import {
  access,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rmdir,
  stat,
} from 'node:fs/promises';
import path from 'node:path';
import { isWhole, repositoryAround } from '../../git/checkout.ts';
import { sparseText } from '../../git/paths.ts';
import { errorCode, Failure, messageOf } from '../../lib/failure.ts';
import { removeFile, replaceFile } from '../../lib/in-use.ts';
import { idsOf } from '../../lib/line-ends.ts';
import { placeProblemOf } from '../../lib/path-rule.ts';
import { fileKey, isSpelledSo } from '../../lib/spelling.ts';
import { textPieces } from '../../lib/text.ts';

/**
 * The folder of the workspace for files that are being written. It exists only during a run, or after one was killed.
 */
export const SCRATCH = '.transcripts-pending';

/** The content of a file to write: text, bytes, or bytes in pieces. */
type FileContent = string | Uint8Array | readonly Uint8Array[];

/**
 * Reads and writes files of the workspace: atomically, never outside it and never through a link. Files that a sparse
 * checkout leaves out can be read and removed too, since they are still in the repository.
 */
export class Workspace {
  readonly #root: string;
  readonly #separator: string;
  readonly #removed = new Set<string>();
  /** The paths that were written, by fileKey(), which is equal for names that this file system does not distinguish. */
  readonly #written = new Map<string, string>();
  readonly #replaced = new Map<string, ReadonlySet<string>>();

  /** `root` is the real path of the workspace, and `separator` is the path separator of the system. */
  constructor(root: string, separator: string = path.sep) {
    this.#root = root;
    this.#separator = separator;
  }

  /** The paths of removed files, relative to the workspace, with `/`, sorted. */
  get removed(): readonly string[] {
    return [...this.#removed].sort();
  }

  /** The git object ids of contents that were replaced, by path: with the line endings of the file, and with git's. */
  get replaced(): ReadonlyMap<string, ReadonlySet<string>> {
    return this.#replaced;
  }

  /** Whether anything is at this path on disk. */
  hasOnDisk(file: string): boolean {
    return existsSync(this.#absolute(file));
  }

  /** Throws a Failure if a file could not be written, so that nobody pays for transcripts that cannot be stored. */
  async check(paths: readonly string[]): Promise<void> {
    const checked = new Set<string>();
    for (const file of paths) {
      const folder = path.posix.dirname(file);
      if (!checked.has(folder)) await this.#checkWritable(folder, file);
      checked.add(folder);
      const kind = await kindOf(this.#absolute(file));
      if (kind !== 'none' && kind !== 'file')
        throw new Failure(`output: ${file} cannot be written: a ${kind} is in its place.`);
    }
  }

  /**
   * Writes a file whole or not at all. `file` is a path relative to the workspace, with `/`. Large content is given as a
   * function, which is called once the content of the file at the path is no longer in memory. Throws a Failure.
   */
  async write(file: string, content: FileContent | (() => FileContent)): Promise<void> {
    await this.check([file]);
    const target = this.#absolute(file);
    const before = this.#replaced.has(file) ? undefined : await this.#idsAt(file);
    await mkdir(path.dirname(target), { recursive: true });
    const temporary = path.join(await this.#scratchFor(target), `${randomUUID()}.tmp`);
    try {
      await writeThrough(temporary, typeof content === 'function' ? content() : content);
      await replaceFile(temporary, target);
      // The file that it replaced may have a name in other letters.
      if (!isSpelledSo(this.#root, file)) await respell(target);
      this.#removed.delete(file);
      this.#written.set(fileKey(file), file);
      if (before !== undefined) this.#replaced.set(file, before);
    } catch (error) {
      await removeFile(temporary).catch(() => {});
      throw new Failure(`${file} could not be written: ${messageOf(error)}.`);
    }
  }

  /**
   * Reads a regular file, including one that a sparse checkout leaves out; undefined if there is none. Follows no
   * links.
   */
  async read(file: string): Promise<Buffer | undefined> {
    try {
      await this.#checkFolder(path.posix.dirname(file), file);
    } catch {
      return undefined;
    }
    const target = this.#absolute(file);
    const kind = await kindOf(target);
    if (kind === 'none') return await this.#leftOut(file);
    return kind === 'file' ? await readFile(target) : undefined;
  }

  async #idsAt(file: string): Promise<ReadonlySet<string> | undefined> {
    const content = await this.read(file);
    return content && idsOf(content);
  }

  /** Removes a file, if it is a regular one. */
  async remove(file: string): Promise<void> {
    // Earlier versions recorded the file `a/b` as `a\b` on Windows. The file is kept.
    if (this.#separator === '\\' && file.includes('\\')) return;
    const target = this.#absolute(file);
    await this.#checkFolder(path.posix.dirname(file), file);
    const kind = await kindOf(target);
    if (kind !== 'file' && (kind !== 'none' || (await this.#leftOut(file)) === undefined)) return;
    // A file whose name is in other letters on disk is another file, or this one under its new name.
    const isRenamed = (this.#written.get(fileKey(file)) ?? file) !== file;
    if (!isRenamed && (kind === 'none' || isSpelledSo(this.#root, file))) await removeFile(target);
    this.#removed.add(file);
  }

  /** Removes temporary files of killed runs, and the scratch folder if it is then empty. */
  async tidy(): Promise<void> {
    const scratch = path.join(this.#root, SCRATCH);
    if ((await kindOf(scratch)) !== 'folder') return;
    for (const name of await readdir(scratch))
      if (name.endsWith('.tmp')) await removeFile(path.join(scratch, name));
    await rmdir(scratch).catch(() => undefined);
  }

  /** Reads a file that a sparse checkout leaves out, from git; undefined if there is none, or if git fails. */
  async #leftOut(file: string): Promise<Buffer | undefined> {
    const repository = repositoryAround(this.#root);
    if (repository === undefined || this.#removed.has(file) || isWhole(repository)) return undefined;
    const text = await sparseText(this.#root, file).catch(() => undefined);
    return text === undefined ? undefined : Buffer.from(text);
  }

  /** Returns a folder on the file system of the target, because a rename is atomic only within a file system. */
  async #scratchFor(target: string): Promise<string> {
    const scratch = path.join(this.#root, SCRATCH);
    const beside = path.dirname(target);
    try {
      await mkdir(scratch, { recursive: true });
      const [one, other] = await Promise.all([lstat(scratch), stat(beside)]);
      return one.isDirectory() && one.dev === other.dev ? scratch : beside;
    } catch {
      return beside;
    }
  }

  #absolute(file: string): string {
    return path.join(this.#root, ...file.split('/'));
  }

  async #checkWritable(folder: string, file: string): Promise<void> {
    await access(await this.#checkFolder(folder, file), constants.W_OK).catch(() => {
      throw new Failure(`output: ${file} cannot be written: its folder is read-only.`);
    });
  }

  /**
   * Throws a Failure unless each part of a folder's path is a real folder or does not exist yet. Returns the deepest
   * folder that exists.
   */
  async #checkFolder(folder: string, file: string): Promise<string> {
    const problem = placeProblemOf(file);
    if (problem !== undefined) throw new Failure(`output: "${file}" cannot be written, ${problem}.`);
    let existing = this.#root;
    for (const part of folder.split('/')) {
      const next = path.join(existing, part);
      const kind = await kindOf(next);
      if (kind === 'none') break;
      if (kind !== 'folder') {
        const name = path.relative(this.#root, next).split(path.sep).join('/');
        throw new Failure(`output: ${file} cannot be written: ${name} is a ${kind}, not a folder.`);
      }
      existing = next;
    }
    return existing;
  }
}

/** Renames a file to the exact letters of its path, on file systems that ignore case. Errors are ignored. */
async function respell(file: string): Promise<void> {
  await realpath(file)
    .then((spelled) => rename(spelled, file))
    .catch(() => undefined);
}

type FileKind = 'none' | 'file' | 'folder' | 'link' | 'special file';

async function kindOf(file: string): Promise<FileKind> {
  try {
    const stats = await lstat(file);
    if (stats.isSymbolicLink()) return 'link';
    if (stats.isDirectory()) return 'folder';
    return stats.isFile() ? 'file' : 'special file';
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return 'none';
    throw error;
  }
}

async function writeThrough(file: string, content: FileContent): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(typeof content === 'string' ? textPieces(content) : content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
