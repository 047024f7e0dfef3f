import { constants } from 'node:fs';
import { lstat, mkdir, open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from '../../lib/failure.ts';
import { blobId, sha256 } from '../../lib/hash.ts';
import { removeFile, whenFree } from '../../lib/in-use.ts';
import { SCRATCH } from './workspace.ts';

/** Hexadecimal digits that tell the journals of a workspace apart. */
const DIGITS = 12;

/**
 * What changed in a file since it was last written whole: lines that are appended while a run goes on, so that a large
 * file is not written for each of them. It lies in the scratch folder, and is only there between two writes of the file,
 * or after a run was killed. Its first line has the id of the content that the others go on from: of any other content
 * it tells nothing.
 */
export class Journal {
  readonly #root: string;
  readonly #place: string;

  /** `root` is the workspace's own real path, `file` a path from it that the journal is about. */
  constructor(root: string, file: string) {
    this.#root = root;
    this.#place = path.join(root, SCRATCH, `journal-${sha256(file).slice(0, DIGITS)}`);
  }

  /** The whole lines that a killed run left for a content of the file, undefined if it was not there. */
  async read(content: string | undefined): Promise<string[]> {
    const text = await this.#text();
    const [header, ...lines] = (text ?? '').split('\n');
    // What stands behind the last line end was torn off by a kill.
    return header === headerOf(content) ? lines.slice(0, -1) : [];
  }

  /** Begins anew, to go on from a content of the file. Resolves once that is on disk. */
  async begin(content: string | undefined): Promise<void> {
    await this.#write(`${headerOf(content)}\n`, constants.O_TRUNC);
  }

  /** Resolves once the lines are on disk. */
  async append(lines: readonly string[]): Promise<void> {
    await this.#write(lines.map((line) => `${line}\n`).join(''), constants.O_APPEND);
  }

  /** Removes the journal: the file itself has all. */
  async end(): Promise<void> {
    if (await this.#isSafe()) await removeFile(this.#place);
  }

  async #text(): Promise<string | undefined> {
    if (!(await this.#isSafe())) return undefined;
    try {
      return (await lstat(this.#place)).isFile() ? await readFile(this.#place, 'utf8') : undefined;
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return undefined;
      throw error;
    }
  }

  async #write(text: string, flag: number): Promise<void> {
    await mkdir(path.dirname(this.#place), { recursive: true });
    if (!(await this.#isSafe())) throw new Error(`${SCRATCH} is a link.`);
    const { O_WRONLY, O_CREAT, O_NOFOLLOW } = constants;
    // Windows has no such flag, and lets few people make links.
    const flags = O_WRONLY | O_CREAT | flag | (O_NOFOLLOW ?? 0);
    const handle = await whenFree(() => open(this.#place, flags));
    try {
      await handle.writeFile(text);
      await handle.datasync();
    } finally {
      await handle.close();
    }
  }

  /** Whether the scratch folder is one: a link could lead out of the workspace. */
  async #isSafe(): Promise<boolean> {
    try {
      return (await lstat(path.join(this.#root, SCRATCH))).isDirectory();
    } catch {
      return false;
    }
  }
}

const headerOf = (content: string | undefined): string => (content === undefined ? 'none' : blobId(content));
