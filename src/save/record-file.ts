import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { isWhole, repositoryAround } from '../git/checkout.ts';
import { sparseText } from '../git/paths.ts';
import { errorCode, Failure, messageOf } from '../lib/failure.ts';
import { formatBytes } from '../lib/units.ts';
import { problemOf } from '../plan/path-rule.ts';
import { type Entries, type Entry, pathsOf, withoutFiles } from '../plan/record.ts';
import { parseRecord, serializeRecord } from '../plan/record-format.ts';
import type { Workspace } from './workspace.ts';

/** Bytes of 500,000 sources or so; one that is larger is something else. */
const LARGEST_RECORD = 256_000_000;

/** The record in the workspace: what it says, and how it changes as a run goes on. */
export class RecordFile {
  /** As it was loaded. */
  readonly before: Entries;
  readonly #workspace: Workspace;
  readonly #path: string;
  readonly #loaded: string | undefined;
  readonly #entries: Map<string, Entry>;
  /** The source that has a path. */
  readonly #owners: Map<string, string>;
  /** What is on disk; undefined if nothing is. */
  #written: string | undefined;
  /** Settles, never rejects, when the write that goes on has ended. */
  #current: Promise<void> = Promise.resolve();
  /** The write that has not begun yet. */
  #next: Promise<void> | undefined;

  private constructor(workspace: Workspace, file: string, text: string | undefined, entries: Entries) {
    this.#workspace = workspace;
    this.#path = file;
    this.#loaded = text;
    this.#written = text;
    this.before = entries;
    this.#entries = new Map(entries);
    this.#owners = new Map([...entries].flatMap(([name, entry]) => pathsOf(entry).map((own) => [own, name])));
  }

  /**
   * Loads the record, an empty one if there is none. `root` is the workspace's own real path, `file` a path from it
   * with `/`. Throws a Failure if what is there is not a record that can be used.
   */
  static async load(workspace: Workspace, root: string, file: string): Promise<RecordFile> {
    const problem = problemOf(file);
    if (problem !== undefined) throw new Failure(`record: it is to be "${file}" ${problem}.`);
    const text = (await readRecord(root, file)) ?? (await readLeftOut(root, file));
    return new RecordFile(workspace, file, text, text === undefined ? new Map() : parseRecord(text, file));
  }

  get entries(): Entries {
    return this.#entries;
  }

  /** Whether the file on disk is another than the loaded one. */
  get changed(): boolean {
    return this.#written !== this.#loaded;
  }

  /** Resolves once the entry is on disk. A file that another source had at one of its paths is now this source's. */
  put(name: string, entry: Entry): Promise<void> {
    this.#forget(name);
    for (const own of pathsOf(entry)) {
      this.#release(own);
      this.#owners.set(own, name);
    }
    this.#entries.set(name, entry);
    return this.#save();
  }

  /** Resolves once the entry is no longer on disk. */
  remove(name: string): Promise<void> {
    this.#forget(name);
    return this.#save();
  }

  #forget(name: string): void {
    const entry = this.#entries.get(name);
    if (entry !== undefined) for (const own of pathsOf(entry)) this.#owners.delete(own);
    this.#entries.delete(name);
  }

  #release(file: string): void {
    const owner = this.#owners.get(file);
    const entry = owner === undefined ? undefined : this.#entries.get(owner);
    if (owner === undefined || entry === undefined) return;
    this.#entries.set(
      owner,
      withoutFiles(entry, (own) => own === file),
    );
  }

  /** Joins the next write, since one that goes on may have begun without the change. */
  #save(): Promise<void> {
    if (this.#next === undefined) {
      const next = this.#current.then(() => this.#write());
      this.#next = next;
      this.#current = next.catch(() => undefined);
    }
    return this.#next;
  }

  async #write(): Promise<void> {
    this.#next = undefined;
    if (this.#entries.size === 0 && this.#written === undefined) return;
    const text = serializeRecord(this.#entries);
    if (text === this.#written) return;
    await this.#workspace.write(this.#path, text);
    this.#written = text;
  }
}

/** The text of a record that a sparse checkout leaves out; undefined if it leaves out none. Throws a Failure. */
async function readLeftOut(root: string, file: string): Promise<string | undefined> {
  const repository = repositoryAround(root);
  if (repository === undefined || isWhole(repository)) return undefined;
  try {
    return await sparseText(root, file);
  } catch (error) {
    throw new Failure(
      `record: ${file} is not in the checkout, and git does not tell whether the repository has it ` +
        `(${messageOf(error)}). Check it out, too.`,
    );
  }
}

/** The text at a path, with `\n` for the line endings of a checkout on Windows; undefined if nothing is there. */
async function readRecord(root: string, file: string): Promise<string | undefined> {
  try {
    await refuseLinks(root, file);
    const place = path.join(root, ...file.split('/'));
    const stats = await lstat(place);
    if (stats.isDirectory()) throw new Failure(`record: ${file} is a folder.`);
    if (!stats.isFile()) throw new Failure(`record: ${file} is not a regular file.`);
    if (stats.size > LARGEST_RECORD) throw new Failure(tooLarge(file, stats.size));
    const content = await readFile(place);
    return new TextDecoder('utf-8', { fatal: true }).decode(content).replaceAll('\r\n', '\n');
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (errorCode(error) === 'ENOENT') return undefined;
    throw new Failure(`record: ${file} cannot be read: ${messageOf(error)}.`);
  }
}

/** A link in the path could lead out of the workspace. */
async function refuseLinks(root: string, file: string): Promise<void> {
  let place = root;
  for (const part of file.split('/')) {
    place = path.join(place, part);
    if (!(await lstat(place)).isSymbolicLink()) continue;
    const name = path.relative(root, place).split(path.sep).join('/');
    throw new Failure(
      name === file ? `record: ${file} is a link.` : `record: ${file} lies behind a link, ${name}.`,
    );
  }
}

const tooLarge = (file: string, size: number): string =>
  `record: ${file} has ${formatBytes(size)}, which no record has. Is it the right path?`;
