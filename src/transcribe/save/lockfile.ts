import { Failure } from '../../lib/failure.ts';
import { idOfPieces, sha256OfPieces } from '../../lib/hash.ts';
import { actedOnProblemOf, nameProblemOf, problemOf } from '../../lib/path-rule.ts';
import { encodedLines } from '../../lib/text.ts';
import { isLedger, journalLine, lockLines, type Requests } from '../lockfile/format.ts';
import { EMPTY_LEDGER, joinLedgers, type Ledger, type SpentAmount, withSpent } from '../lockfile/ledger.ts';
import type { Lock, LockEntry } from '../lockfile/lock.ts';
import { OwnedEntries } from '../lockfile/owned-entries.ts';
import { type ParsedLock, parseJournalLine, parseLock } from '../lockfile/parse.ts';
import { Journal } from './journal.ts';
import { readLockfile } from './lockfile-text.ts';
import type { Workspace } from './workspace.ts';

/** The content of a missing lock file. */
const NOTHING: ParsedLock = { entries: new Map(), requests: new Map(), ledger: EMPTY_LEDGER };

/** The shortest pause between two writes of the whole file during a run, in milliseconds. */
const PAUSE_MS = 5000;
/** The pause is also at least this multiple of the time that the last write took, so that large files cost little. */
const PAUSE_FACTOR = 50;

/** Identifies a version of the file's content. */
interface ContentMark {
  /** As Git computes it. */
  readonly id: string;
  /** SHA-256 in hex. */
  readonly digest: string;
  readonly bytes: number;
}

interface LoadedLock {
  readonly mark: ContentMark | undefined;
  readonly entries: Lock;
  readonly requests: Requests;
  readonly ledger: Ledger;
}

/** The lock file in the workspace, with the changes of the run. */
export class Lockfile {
  /** The entries when the file was loaded. */
  readonly before: Lock;
  readonly #workspace: Workspace;
  readonly #path: string;
  readonly #journal: Journal;
  readonly #loaded: ContentMark | undefined;
  /** The requests when the file was loaded. */
  readonly requests: Requests;
  /** The spending of runs when the file was loaded. */
  readonly ledgerBefore: Ledger;
  #ledger: Ledger;
  readonly #entries: OwnedEntries;
  /** The content on disk; undefined if there is no file. */
  #written: ContentMark | undefined;
  /** Whether the journal continues from the content on disk. */
  #isJournaled = false;
  /** Whether a killed run left changes that are not in the file yet. */
  #isReplayed = false;
  /** Journal lines that wait for the current write. */
  #waiting: string[] = [];
  /** The next write of journal lines, as long as it has not started. */
  #next: Promise<void> | undefined;
  /** Resolves when the current write ends, and never rejects, so that there is one write at a time. */
  #current: Promise<void> = Promise.resolve();
  /** The time of performance.now() after which the file is written again. */
  #due = Number.POSITIVE_INFINITY;

  private constructor(workspace: Workspace, file: string, journal: Journal, loaded: LoadedLock) {
    this.#workspace = workspace;
    this.#path = file;
    this.#journal = journal;
    this.#loaded = loaded.mark;
    this.#written = loaded.mark;
    this.requests = loaded.requests;
    this.ledgerBefore = loaded.ledger;
    this.#ledger = loaded.ledger;
    this.before = loaded.entries;
    this.#entries = new OwnedEntries(loaded.entries);
  }

  /**
   * Loads the lock file and the journal that a killed run may have left. A missing file counts as empty. `root` is the
   * real path of the workspace, and `file` is the path in it, with `/`. Throws a Failure if the lock file cannot be
   * used.
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
    const loaded = loadedFrom(await readLockfile(root, file), file);
    const lockfile = new Lockfile(workspace, file, journal, loaded);
    lockfile.#replay(await journal.read(loaded.mark?.id));
    lockfile.#scheduleWrite(begun);
    return lockfile;
  }

  /** The spending of all runs, including this one. */
  get ledger(): Ledger {
    return this.#ledger;
  }

  get entries(): Lock {
    return this.#entries.all;
  }

  /** The id that git gives to the content that was loaded; undefined if there was none. */
  get idBefore(): string | undefined {
    return this.#loaded?.id;
  }

  /** Whether the file on disk differs from the loaded one. */
  get changed(): boolean {
    return this.#written?.id !== this.#loaded?.id;
  }

  /** The size of the file on disk, in bytes. */
  get bytes(): number {
    return this.#written?.bytes ?? 0;
  }

  /** Adds or replaces an entry, which takes its paths from other entries. Resolves when the change is on disk. */
  async put(entry: LockEntry): Promise<void> {
    this.#entries.put(entry);
    await this.#keep(journalLine(entry));
  }

  /** Removes an entry. Resolves when the change is on disk. */
  async remove(key: string): Promise<void> {
    if (!this.entries.has(key)) return;
    this.#entries.remove(key);
    await this.#keep(journalLine(key));
  }

  /** Adds to the spending of a run. Resolves when the change is on disk. */
  async spend(key: string, spent: SpentAmount): Promise<void> {
    this.#ledger = withSpent(this.#ledger, key, spent);
    const line = this.#ledger.get(key) ?? spent;
    await this.#keep(journalLine(new Map([[key, line]])));
  }

  /** Writes the file. Resolves when it has all changes. */
  async flush(): Promise<void> {
    await this.#enqueue(() => this.#writeFile());
  }

  #replay(lines: readonly string[]): void {
    for (const line of lines) {
      const change = parseJournalLine(line);
      if (change === undefined) return;
      this.#isReplayed = true;
      if (typeof change === 'string') this.#entries.remove(change);
      else if (isLedger(change)) this.#ledger = joinLedgers([this.#ledger, change]);
      else this.#entries.put(change);
    }
  }

  /** Adds a line to the next write of the journal, since the current write may have started without it. */
  async #keep(line: string): Promise<void> {
    this.#waiting.push(line);
    this.#next ??= this.#enqueue(async () => {
      this.#next = undefined;
      await this.#writeLines(this.#waiting.splice(0));
    });
    await this.#next;
    if (performance.now() < this.#due) return;
    this.#due = Number.POSITIVE_INFINITY;
    // The journal has every change, so an error is harmless here. The final flush() reports it.
    this.flush().catch(() => undefined);
  }

  #enqueue(task: () => Promise<void>): Promise<void> {
    const done = this.#current.then(task);
    this.#current = done.catch(() => undefined);
    return done;
  }

  async #writeLines(lines: readonly string[]): Promise<void> {
    // The last line of a killed run may be incomplete. Lines appended to it would be lost.
    if (this.#isReplayed) await this.#writeFile();
    if (!this.#isJournaled) await this.#journal.begin(this.#written?.id);
    this.#isJournaled = true;
    await this.#journal.append(lines);
  }

  async #writeFile(): Promise<void> {
    const begun = performance.now();
    const isEmpty = this.entries.size === 0 && this.#ledger.size === 0;
    if (!isEmpty || this.#written !== undefined) await this.#writeEntries();
    this.#isJournaled = false;
    this.#isReplayed = false;
    await this.#journal.end();
    this.#scheduleWrite(begun);
  }

  /** In pieces of bytes, since one text would be another copy of a large file. */
  async #writeEntries(): Promise<void> {
    const pieces = () => encodedLines(lockLines(this.entries, this.requests, this.#ledger));
    if (sha256OfPieces(pieces()) === this.#written?.digest) return;
    let mark: ContentMark | undefined;
    await this.#workspace.write(this.#path, () => {
      // The entries of this moment are written, even if more arrive in the meantime.
      const all = [...pieces()];
      mark = markOf(all);
      return all;
    });
    this.#written = mark;
  }

  /** Leaves the file alone for a while after it was read or written. */
  #scheduleWrite(begun: number): void {
    const now = performance.now();
    this.#due = now + Math.max(PAUSE_MS, (now - begun) * PAUSE_FACTOR);
  }
}

function loadedFrom(content: Buffer | undefined, file: string): LoadedLock {
  return content === undefined
    ? { mark: undefined, ...NOTHING }
    : { mark: markOf([content]), ...parseLock(content, file) };
}

function markOf(pieces: readonly Uint8Array[]): ContentMark {
  const bytes = pieces.reduce((sum, { byteLength }) => sum + byteLength, 0);
  return { id: idOfPieces(pieces, bytes), digest: sha256OfPieces(pieces), bytes };
}
