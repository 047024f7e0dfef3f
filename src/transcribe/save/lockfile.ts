import { Failure } from '../../lib/failure.ts';
import { actedOnProblemOf, nameProblemOf, problemOf } from '../../lib/path-rule.ts';
import { isLedger, journalLine, type Requests, serializeLock } from '../lockfile/format.ts';
import { EMPTY_LEDGER, joinLedgers, type Ledger, type Spent, withSpent } from '../lockfile/ledger.ts';
import { entryKey, type Lock, type LockEntry, pathsOf, withoutFiles } from '../lockfile/lock.ts';
import { type Parsed, parseJournalLine, parseLock } from '../lockfile/parse.ts';
import { Journal } from './journal.ts';
import { readLockfile } from './lockfile-text.ts';
import type { Workspace } from './workspace.ts';

/** What a lock file says that is not there. */
const NOTHING: Parsed = { entries: new Map(), requests: new Map(), ledger: EMPTY_LEDGER };

/** While a run goes on the file is written whole after so many milliseconds at the earliest. */
const PAUSE_MS = 5000;
/** And after so many times what it took the last time, so that a large file takes no more than its share. */
const PAUSE_FACTOR = 50;

interface Loaded {
  readonly text: string | undefined;
  readonly entries: Lock;
  readonly requests: Requests;
  readonly ledger: Ledger;
}

/** The lock file in the workspace: what it says, and how it changes as a run goes on. */
export class Lockfile {
  /** As it was loaded. */
  readonly before: Lock;
  readonly #workspace: Workspace;
  readonly #path: string;
  readonly #journal: Journal;
  readonly #loaded: string | undefined;
  /** Those that the file had when it was loaded. */
  readonly requests: Requests;
  /** What runs had spent when the file was loaded. */
  readonly ledgerBefore: Ledger;
  #ledger: Ledger;
  readonly #entries: Map<string, LockEntry>;
  /** The key of the entry that has a path. */
  readonly #owners: Map<string, string>;
  /** What is on disk; undefined if nothing is. */
  #written: string | undefined;
  /** Whether the journal goes on from what is on disk. */
  #isJournaled = false;
  /** Whether a killed run left something that is not in the file yet. */
  #isReplayed = false;
  /** Lines for the journal that wait for what goes on. */
  #waiting: string[] = [];
  /** The write of lines that has not begun yet. */
  #next: Promise<void> | undefined;
  /** Settles, never rejects, when what goes on has ended: one write at a time. */
  #current: Promise<void> = Promise.resolve();
  /** By performance.now(), when the file may be written again. */
  #due = Number.POSITIVE_INFINITY;

  private constructor(workspace: Workspace, file: string, journal: Journal, loaded: Loaded) {
    this.#workspace = workspace;
    this.#path = file;
    this.#journal = journal;
    this.#loaded = loaded.text;
    this.#written = loaded.text;
    this.requests = loaded.requests;
    this.ledgerBefore = loaded.ledger;
    this.#ledger = loaded.ledger;
    this.before = loaded.entries;
    this.#entries = new Map(loaded.entries);
    this.#owners = new Map(
      [...loaded.entries].flatMap(([key, entry]) => pathsOf(entry).map((own) => [own, key])),
    );
  }

  /**
   * Loads the lock file, an empty one if there is none, with what a killed run did not get into it. `root` is the
   * workspace's own real path, `file` a path from it with `/`. Throws a Failure if what is there is not a lock file that
   * can be used.
   */
  static async load(
    workspace: Workspace,
    root: string,
    file: string,
    journal = new Journal(root, file),
  ): Promise<Lockfile> {
    const problem = problemOf(file) ?? nameProblemOf(file) ?? actedOnProblemOf(file);
    if (problem !== undefined) throw new Failure(`lock-file: the path is "${file}" ${problem}.`);
    const begun = performance.now();
    const text = await readLockfile(root, file);
    const parsed = text === undefined ? NOTHING : parseLock(text, file);
    const lockfile = new Lockfile(workspace, file, journal, { text, ...parsed });
    lockfile.#replay(await journal.read(text));
    lockfile.#rest(begun);
    return lockfile;
  }

  /** What runs have spent, this one too. */
  get ledger(): Ledger {
    return this.#ledger;
  }

  get entries(): Lock {
    return this.#entries;
  }

  /** Whether the file on disk is another than the loaded one. */
  get changed(): boolean {
    return this.#written !== this.#loaded;
  }

  /** Of the file on disk. */
  get bytes(): number {
    return Buffer.byteLength(this.#written ?? '');
  }

  /** The lock file as text: what is on disk after flush(). */
  text(): string {
    return serializeLock(this.#entries, this.requests, this.#ledger);
  }

  /** Resolves once a kill cannot undo it. A file that another entry had at one of its paths is now this one's. */
  async put(entry: LockEntry): Promise<void> {
    this.#apply(entry);
    await this.#keep(journalLine(entry));
  }

  /** Resolves once a kill cannot undo it. */
  async remove(key: string): Promise<void> {
    if (!this.#entries.has(key)) return;
    this.#forget(key);
    await this.#keep(journalLine(key));
  }

  /** Counts what a run spent. Resolves once a kill cannot undo it. */
  async spend(key: string, spent: Spent): Promise<void> {
    this.#ledger = withSpent(this.#ledger, key, spent);
    const line = this.#ledger.get(key) ?? spent;
    await this.#keep(journalLine(new Map([[key, line]])));
  }

  /** Writes the file. Resolves once all is in it. */
  async flush(): Promise<void> {
    await this.#enqueue(() => this.#writeFile());
  }

  #replay(lines: readonly string[]): void {
    for (const line of lines) {
      const change = parseJournalLine(line);
      if (change === undefined) return;
      this.#isReplayed = true;
      if (typeof change === 'string') this.#forget(change);
      else if (isLedger(change)) this.#ledger = joinLedgers([this.#ledger, change]);
      else this.#apply(change);
    }
  }

  #apply(entry: LockEntry): void {
    const key = entryKey(entry.source, entry);
    this.#forget(key);
    for (const own of pathsOf(entry)) {
      this.#release(own, entry.source);
      this.#owners.set(own, key);
    }
    this.#entries.set(key, entry);
  }

  #forget(key: string): void {
    const entry = this.#entries.get(key);
    if (entry !== undefined) for (const own of pathsOf(entry)) this.#owners.delete(own);
    this.#entries.delete(key);
  }

  /** Takes a path from the entry that has it. One of the same source that has no file any more is replaced. */
  #release(file: string, source: string): void {
    const owner = this.#owners.get(file);
    const entry = owner === undefined ? undefined : this.#entries.get(owner);
    if (owner === undefined || entry === undefined) return;
    const left = withoutFiles(entry, (own) => own === file);
    if (pathsOf(left).length === 0 && entry.source === source) this.#entries.delete(owner);
    else this.#entries.set(owner, left);
  }

  /** Joins the next write of lines, since one that goes on may have begun without this one. */
  async #keep(line: string): Promise<void> {
    this.#waiting.push(line);
    this.#next ??= this.#enqueue(async () => {
      this.#next = undefined;
      await this.#writeLines(this.#waiting.splice(0));
    });
    await this.#next;
    if (performance.now() < this.#due) return;
    this.#due = Number.POSITIVE_INFINITY;
    // The journal has all. What keeps the file from being written is told when the run ends.
    this.flush().catch(() => undefined);
  }

  #enqueue(task: () => Promise<void>): Promise<void> {
    const done = this.#current.then(task);
    this.#current = done.catch(() => undefined);
    return done;
  }

  async #writeLines(lines: readonly string[]): Promise<void> {
    // The last line that a kill left may be torn, and what stands behind it would be lost.
    if (this.#isReplayed) await this.#writeFile();
    if (!this.#isJournaled) await this.#journal.begin(this.#written);
    this.#isJournaled = true;
    await this.#journal.append(lines);
  }

  async #writeFile(): Promise<void> {
    const begun = performance.now();
    const text = this.text();
    const isEmpty = this.#entries.size === 0 && this.#ledger.size === 0;
    const isNothing = isEmpty && this.#written === undefined;
    if (!isNothing && text !== this.#written) {
      await this.#workspace.write(this.#path, text);
      this.#written = text;
    }
    this.#isJournaled = false;
    this.#isReplayed = false;
    await this.#journal.end();
    this.#rest(begun);
  }

  /** Leaves the file alone for a while after it was read or written. */
  #rest(begun: number): void {
    const now = performance.now();
    this.#due = now + Math.max(PAUSE_MS, (now - begun) * PAUSE_FACTOR);
  }
}
