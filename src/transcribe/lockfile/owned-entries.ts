import { entryKey, type Lock, type LockEntry, pathsOf, withoutFiles } from './lock.ts';

/** Entries of a lock file that change. Each path belongs to one entry only. */
export class OwnedEntries {
  readonly #entries: Map<string, LockEntry>;
  /** The key of the entry with each path. Built at the first change, since most runs change little of a large file. */
  #ownersByPath: Map<string, string> | undefined;

  constructor(entries: Lock) {
    this.#entries = new Map(entries);
  }

  get all(): Lock {
    return this.#entries;
  }

  /** Adds or replaces an entry, which takes its paths from other entries. */
  put(entry: LockEntry): void {
    const key = entryKey(entry.source, entry);
    this.remove(key);
    for (const own of pathsOf(entry)) {
      this.#release(own, entry.source);
      this.#owners.set(own, key);
    }
    this.#entries.set(key, entry);
  }

  remove(key: string): void {
    const entry = this.#entries.get(key);
    if (entry !== undefined) for (const own of pathsOf(entry)) this.#owners.delete(own);
    this.#entries.delete(key);
  }

  get #owners(): Map<string, string> {
    if (this.#ownersByPath !== undefined) return this.#ownersByPath;
    const owners = new Map<string, string>();
    for (const [key, entry] of this.#entries) for (const own of pathsOf(entry)) owners.set(own, key);
    this.#ownersByPath = owners;
    return owners;
  }

  /** Takes a path from the entry that owns it, and deletes an entry of the same source that has no other files. */
  #release(file: string, source: string): void {
    const owner = this.#owners.get(file);
    const entry = owner === undefined ? undefined : this.#entries.get(owner);
    if (owner === undefined || entry === undefined) return;
    const left = withoutFiles(entry, (own) => own === file);
    if (pathsOf(left).length === 0 && entry.source === source) this.#entries.delete(owner);
    else this.#entries.set(owner, left);
  }
}
