import { constants } from 'node:fs';
import { lstat, mkdir, open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from '../../lib/failure.ts';
import { sha256 } from '../../lib/hash.ts';
import { removeFile, whenFree } from '../../lib/in-use.ts';
import { SCRATCH } from './workspace.ts';

/** Hexadecimal digits that identify a journal in a workspace. */
const DIGITS = 12;

/** A placeholder for an id. */
const NO_FILE = 'none';

/**
 * The changes of a file since it was last written, as appended lines, so that a large file is not rewritten for each
 * change. The journal is in the scratch folder, and exists only between two writes of the file or after a run was
 * killed. Its first line has the git object id of the content that the changes apply to. For any other content it is
 * ignored.
 */
export class Journal {
  readonly #root: string;
  readonly #place: string;

  /** `root` is the real path of the workspace, and `file` is the path of the journaled file in it. */
  constructor(root: string, file: string) {
    this.#root = root;
    this.#place = path.join(root, SCRATCH, `journal-${sha256(file).slice(0, DIGITS)}`);
  }

  /** The whole lines that a killed run left for the content of the file that git gives an id, undefined if it was not there. */
  async read(id: string | undefined): Promise<string[]> {
    const text = await this.#text();
    const [header, ...lines] = (text ?? '').split('\n');
    // Text after the last line end is incomplete, because the run was killed.
    return header === (id ?? NO_FILE) ? lines.slice(0, -1) : [];
  }

  /** Starts an empty journal for the lock file whose content has this Git id. Resolves when it is on disk. */
  async begin(id: string | undefined): Promise<void> {
    await this.#write(`${id ?? NO_FILE}\n`, constants.O_TRUNC);
  }

  /** Appends lines. Resolves when they are on disk. */
  async append(lines: readonly string[]): Promise<void> {
    await this.#write(lines.map((line) => `${line}\n`).join(''), constants.O_APPEND);
  }

  /** Removes the journal, because the file itself has all changes. */
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
    // Windows has no O_NOFOLLOW, and few users there can create links.
    const flags = O_WRONLY | O_CREAT | flag | (O_NOFOLLOW ?? 0);
    const handle = await whenFree(() => open(this.#place, flags));
    try {
      await handle.writeFile(text);
      await handle.datasync();
    } finally {
      await handle.close();
    }
  }

  /** Whether the scratch folder is a real folder. A link could lead out of the workspace. */
  async #isSafe(): Promise<boolean> {
    try {
      return (await lstat(path.join(this.#root, SCRATCH))).isDirectory();
    } catch {
      return false;
    }
  }
}
