import { randomInt, randomUUID } from 'node:crypto';
import path from 'node:path';
import type { CacheService } from './cache-service.ts';
import { type PackedAnswer, readFromPack, readHeader, writePack } from './pack-file.ts';
import { PackIndex } from './pack-index.ts';

/** Digits of a pack's number in its key. All have the same number, so that no key is a prefix of another. */
const DIGITS = 8;

/** The most keys of one restore request. */
const KEYS_AT_ONCE = 10;

/** Attempts to find a free number. More than a hundred would need hundreds of runs that write at the same time. */
const MOST_ATTEMPTS = 100;

/** The most numbers that a run skips to avoid other runs that try the same ones. */
const LONGEST_JUMP = 8;

interface PackLogOptions {
  /** The prefix of all keys of the log. */
  readonly prefix: string;
  /** Returns the folder for temporary files. */
  readonly folder: () => Promise<string>;
  /** Called with the key of each damaged entry. */
  readonly onDamage: (key: string) => void;
}

/** The most restore requests of each phase of a refresh. Each pack that one finds lists all packs before it. */
const MOST_REFRESH_RESTORES = 5;

/** The most restore requests to read the whole log. A log that needs more was damaged on purpose. */
const MOST_RESTORES = 200;

/**
 * The answers of the runs of one branch, as a log of packs in GitHub's cache. A cache entry is found by its full key,
 * or as the newest entry whose key has a given prefix. It is immutable, and only some branches can read it:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching
 *
 * Packs are numbered, and each header lists the answers of all packs before it. The newest pack, which a restore by
 * prefix finds, therefore locates every answer without a request for each. One entry per answer was tried first, but
 * GitHub accepts only 200 uploads a minute for a repository, and 1,000 lookups before the first request take a minute.
 *
 * Concurrent runs cannot hide each other's packs. A writer takes the next number, which the service grants only once.
 * If the number is taken, the writer reads that pack and continues after it. If that pack is still being uploaded, the
 * next header lists it as unseen, and its readers look it up by its full key.
 *
 * GitHub evicts entries that are not used. Each run that looks for an answer uses the newest pack. A pack that was
 * evicted leaves the index when a run fails to restore it.
 */
export class PackLog {
  readonly #service: CacheService;
  readonly #prefix: string;
  readonly #folder: PackLogOptions['folder'];
  readonly #onDamage: PackLogOptions['onDamage'];
  readonly #index = new PackIndex();
  /** The files of the packs that were restored, by number; undefined if a pack no longer exists. */
  readonly #files = new Map<number, Promise<string | undefined>>();
  #loaded: Promise<void> | undefined;

  constructor(service: CacheService, { prefix, folder, onDamage }: PackLogOptions) {
    this.#service = service;
    this.#prefix = prefix;
    this.#folder = folder;
    this.#onDamage = onDamage;
  }

  /** Reads an answer; undefined if there is none. Throws if the cache cannot be read. */
  async get(key: string): Promise<string | undefined> {
    await this.#load();
    for (const number of this.#index.find(key)) {
      const file = await this.#fetch(number);
      const answer = file === undefined ? undefined : await readFromPack(file, key);
      if (answer !== undefined) return answer;
    }
    return undefined;
  }

  /** Reads the packs that other runs have written since the last time. Throws if the cache cannot be read. */
  async refresh(): Promise<void> {
    await this.#load();
    if (this.#index.last === 0) return await this.#readAll();
    // The upload of packs that could not be read before may have finished.
    for (let restores = 0; restores < MOST_REFRESH_RESTORES; restores++) {
      const unseen = this.#index.unseen.slice(0, KEYS_AT_ONCE);
      if (unseen.length === 0 || !(await this.#restoreFirst(unseen))) break;
    }
    for (let restores = 0; restores < MOST_REFRESH_RESTORES; restores++) {
      if (!(await this.#restoreFirst(this.#nextNumbers()))) return;
    }
  }

  /** Writes the answers that are new or replace others as one pack. Throws if they cannot be stored. */
  async append(wanted: readonly PackedAnswer[]): Promise<void> {
    await this.#load();
    const answers = wanted.filter(({ key, replaces }) => replaces || !this.#isThere(key, 1));
    if (answers.length === 0) return;
    const file = await this.#newFile();
    let number = this.#index.last + 1;
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
      if (number >= 10 ** DIGITS) throw new Error('one of its entries has the highest possible number');
      const header = await writePack(file, this.#index.forNewHeader(nowSeconds()), answers);
      const { outcome } = await this.#service.save(file, this.#keyOf(number));
      if (outcome === 'done') return this.#index.learn(number, header);
      await this.#restoreFirst([number]);
      this.#index.addUnseen(number, nowSeconds());
      // The pack may be our own, saved by an attempt whose response was lost.
      if (answers.every(({ key, replaces }) => this.#isThere(key, replaces ? number : 1))) return;
      const next = this.#index.last + 1;
      number = next + (attempt === 1 ? 0 : randomInt(Math.min(2 ** attempt, LONGEST_JUMP)));
      for (let skipped = next; skipped < number; skipped++) this.#index.addUnseen(skipped, nowSeconds());
    }
    throw new Error('other runs kept writing at the same time');
  }

  /** Reads the log once. After an error the next call tries again. */
  async #load(): Promise<void> {
    this.#loaded ??= this.#readAll().catch((error: unknown) => {
      this.#loaded = undefined;
      throw error;
    });
    await this.#loaded;
  }

  async #readAll(): Promise<void> {
    if ((await this.#restore([this.#prefix])) === undefined) return;
    let restores = 0;
    // The newest entry does not always have the highest number.
    while ((await this.#restoreFirst(this.#nextNumbers())) && restores++ < MOST_RESTORES);
    const notFound = new Set<number>();
    while (restores++ < MOST_RESTORES) {
      const unseen = this.#index.unseen.filter((number) => !notFound.has(number)).slice(0, KEYS_AT_ONCE);
      if (unseen.length === 0) return;
      if (!(await this.#restoreFirst(unseen))) for (const number of unseen) notFound.add(number);
    }
  }

  /** Returns the numbers after the last known one, highest first. */
  #nextNumbers(): readonly number[] {
    return Array.from({ length: KEYS_AT_ONCE }, (_, step) => this.#index.last + KEYS_AT_ONCE - step);
  }

  /** Restores the first of the given packs that exists. Returns whether there is one, intact or damaged. */
  async #restoreFirst(numbers: readonly number[]): Promise<boolean> {
    const [first, ...others] = numbers.map((number) => this.#keyOf(number));
    return first !== undefined && (await this.#restore([first, ...others])) !== undefined;
  }

  /** Returns the file of a pack in the index; undefined if the pack no longer exists. */
  async #fetch(number: number): Promise<string | undefined> {
    const known = this.#files.get(number);
    if (known !== undefined) return await known;
    const fetching = this.#restore([this.#keyOf(number)]).then((pack) => pack?.file);
    this.#files.set(number, fetching);
    const file = await fetching.catch((error: unknown) => {
      this.#files.delete(number);
      throw error;
    });
    if (file === undefined) this.#index.forget(number);
    return file;
  }

  /** Restores the first entry that exists, and adds it to the index. Returns no file if the entry is damaged. */
  async #restore(
    keys: readonly [string, ...string[]],
  ): Promise<{ readonly file: string | undefined } | undefined> {
    const file = await this.#newFile();
    const restored = await this.#service.restore(file, keys);
    if (restored.outcome === 'missing' || restored.outcome === 'taken') return undefined;
    const number = this.#numberOf(restored.key);
    if (number === undefined) return undefined;
    const header = restored.outcome === 'done' ? await readHeader(file) : undefined;
    if (header === undefined) {
      this.#skipDamaged(number);
      return { file: undefined };
    }
    this.#index.learn(number, header);
    this.#files.set(number, Promise.resolve(file));
    return { file };
  }

  /** Skips a damaged pack. Its header is lost, so the packs before it have to be looked up themselves. */
  #skipDamaged(number: number): void {
    this.#onDamage(this.#keyOf(number));
    this.#index.forget(number);
    for (let earlier = Math.max(1, number - KEYS_AT_ONCE); earlier < number; earlier++)
      this.#index.addUnseen(earlier, nowSeconds());
  }

  /** Whether the pack with the number `since`, or a newer one, may have an answer. */
  #isThere(key: string, since: number): boolean {
    const [newest = 0] = this.#index.find(key);
    return newest >= since;
  }

  #keyOf(number: number): string {
    return `${this.#prefix}${String(number).padStart(DIGITS, '0')}`;
  }

  #numberOf(key: string): number | undefined {
    const digits = key.slice(this.#prefix.length);
    return key.startsWith(this.#prefix) && /^\d{8}$/.test(digits) ? Number(digits) : undefined;
  }

  async #newFile(): Promise<string> {
    return path.join(await this.#folder(), `${randomUUID()}.pack`);
  }
}

const nowSeconds = (): number => Math.floor(Date.now() / 1000);
