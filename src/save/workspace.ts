import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { errorCode, Failure, messageOf } from '../lib/failure.ts';

/** Writes transcripts into the workspace: atomically, never outside it and never through a link. */
export class Workspace {
  readonly #root: string;

  /** `root` is the workspace's own real path. */
  constructor(root: string) {
    this.#root = root;
  }

  /** Throws a Failure if a file could not be written, so that nothing is paid for what cannot be kept. */
  async check(paths: readonly string[]): Promise<void> {
    const checked = new Set<string>();
    for (const file of paths) {
      const folder = path.posix.dirname(file);
      if (!checked.has(folder)) await this.#checkFolder(folder, file);
      checked.add(folder);
      const kind = await kindOf(this.#absolute(file));
      if (kind !== 'none' && kind !== 'file')
        throw new Failure(`output: ${file} cannot be written: a ${kind} stands there.`);
    }
  }

  /** Writes a file whole or not at all. `file` is a path from the workspace, with `/`. */
  async write(file: string, content: string): Promise<void> {
    await this.check([file]);
    const target = this.#absolute(file);
    await mkdir(path.dirname(target), { recursive: true });
    // In the same folder, since only a rename within one file system is atomic.
    const temporary = path.join(path.dirname(target), `.transcript-${randomUUID()}.tmp`);
    try {
      await writeThrough(temporary, content);
      await rename(temporary, target);
    } catch (error) {
      await rm(temporary, { force: true });
      throw new Failure(`${file} could not be written: ${messageOf(error)}.`);
    }
  }

  #absolute(file: string): string {
    return path.join(this.#root, ...file.split('/'));
  }

  /** Each part of a folder's path is a real folder of the workspace, or does not exist yet. */
  async #checkFolder(folder: string, file: string): Promise<void> {
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
    await access(existing, constants.W_OK).catch(() => {
      throw new Failure(`output: ${file} cannot be written: its folder is read-only.`);
    });
  }
}

type Kind = 'none' | 'file' | 'folder' | 'link' | 'special file';

async function kindOf(file: string): Promise<Kind> {
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

async function writeThrough(file: string, content: string): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
