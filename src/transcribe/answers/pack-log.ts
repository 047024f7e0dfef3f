import { randomInt, randomUUID } from 'node:crypto';
import path from 'node:path';
import type { CacheService } from './cache-service.ts';
import { type PackedAnswer, readFromPack, readHeader, writePack } from './pack-file.ts';
import { PackIndex } from './pack-index.ts';

/** Digits of a pack's number in its key: none is then the beginning of another. */
const DIGITS = 8;

/** Keys that the service looks for at once. */
const KEYS_AT_ONCE = 10;

/** A run that finds so many numbers taken, one after the other, is not alone but among hundreds. */
const MOST_ATTEMPTS = 100;

/** Numbers that a run may leave out to get away from others who try the same. */
const LONGEST_JUMP = 8;

interface PackLogOptions {
  /** What all keys of the log begin with. */
  readonly prefix: string;
  /** Where files may be put. */
  readonly folder: () => Promise<string>;
  /** Called with each entry that cannot be read. */
  readonly onDamage: (key: string) => void;
}

/** Restores to find out what is new: each tells of all packs before the one that it finds. */
const MOST_REFRESHING_LOOKS = 5;

/** Restores to find out what there is; a log that takes more of them is damaged on purpose. */
const MOST_LOOKS = 200;

/**
 * The answers that runs of one branch keep, as a log of packs in GitHub's cache, where an entry can be looked for by its
 * whole key or as the newest whose key begins with a text, can never be changed, and is seen by some branches only:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching
 *
 * Packs are numbered, and each says which answers are in all before it: the newest one, which is found by the beginning
 * of its key, tells where every answer is, without asking for each. One entry an answer was tried first: 200 uploads a
 * minute is all that GitHub takes of a repository, and 1,000 questions before the first request take a minute.
 *
 * Runs that write at the same time cannot hide each other's packs. Who wants to write takes the next number, and the
 * service gives each to one only. Who finds it taken reads that pack and goes on from there; if it is not there yet,
 * being still uploaded, the next pack names it as unseen, and whoever reads that looks for it by its whole key.
 *
 * An entry that is used stays: the newest pack is used by each run that looks for anything, and packs that are forgotten
 * by GitHub are forgotten here when they are missed.
 */
export class PackLog {
  readonly #service: CacheService;
  readonly #prefix: string;
  readonly #folder: PackLogOptions['folder'];
  readonly #onDamage: PackLogOptions['onDamage'];
  readonly #index = new PackIndex();
  /** Packs that were read, by number. */
  readonly #files = new Map<number, Promise<string | undefined>>();
  #loaded: Promise<void> | undefined;

  constructor(service: CacheService, { prefix, folder, onDamage }: PackLogOptions) {
    this.#service = service;
    this.#prefix = prefix;
    this.#folder = folder;
    this.#onDamage = onDamage;
  }

  /** Reads an answer; undefined if there is none. Throws if that cannot be told. */
  async get(key: string): Promise<string | undefined> {
    await this.#load();
    for (const number of this.#index.find(key)) {
      const file = await this.#fetch(number);
      const answer = file === undefined ? undefined : await readFromPack(file, key);
      if (answer !== undefined) return answer;
    }
    return undefined;
  }

  /** Finds out which packs others have written since this was last asked. Throws if that cannot be told. */
  async refresh(): Promise<void> {
    await this.#load();
    if (this.#index.last === 0) return await this.#readAll();
    // What was still being uploaded when its number was taken may be there now.
    for (let looks = 0; looks < MOST_REFRESHING_LOOKS; looks++) {
      const unseen = this.#index.unseen.slice(0, KEYS_AT_ONCE);
      if (unseen.length === 0 || !(await this.#look(unseen))) break;
    }
    for (let looks = 0; looks < MOST_REFRESHING_LOOKS; looks++) {
      if (!(await this.#look(this.#following()))) return;
    }
  }

  /** Writes answers that are not there yet, or replace what is, as one pack. Throws if they could not be kept. */
  async append(wanted: readonly PackedAnswer[]): Promise<void> {
    await this.#load();
    const answers = wanted.filter(({ key, replaces }) => replaces || !this.#isThere(key, 1));
    if (answers.length === 0) return;
    const file = await this.#newFile();
    let number = this.#index.last + 1;
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
      if (number >= 10 ** DIGITS) throw new Error('one of its entries has the highest possible number');
      const header = await writePack(file, this.#index.handedOn(nowSeconds()), answers);
      const { outcome } = await this.#service.save(file, this.#keyOf(number));
      if (outcome === 'done') return this.#index.learn(number, header);
      await this.#look([number]);
      this.#index.miss(number, nowSeconds());
      // It may be our own, saved by an attempt whose end was not told.
      if (answers.every(({ key, replaces }) => this.#isThere(key, replaces ? number : 1))) return;
      const next = this.#index.last + 1;
      number = next + (attempt === 1 ? 0 : randomInt(Math.min(2 ** attempt, LONGEST_JUMP)));
      for (let left = next; left < number; left++) this.#index.miss(left, nowSeconds());
    }
    throw new Error('other runs kept writing at the same time');
  }

  /** Finds out which packs there are, once; if that fails, the next one tries again. */
  async #load(): Promise<void> {
    this.#loaded ??= this.#readAll().catch((error: unknown) => {
      this.#loaded = undefined;
      throw error;
    });
    await this.#loaded;
  }

  async #readAll(): Promise<void> {
    if ((await this.#restore([this.#prefix])) === undefined) return;
    let looks = 0;
    // The newest by time need not have the highest number.
    while ((await this.#look(this.#following())) && looks++ < MOST_LOOKS);
    const asked = new Set<number>();
    while (looks++ < MOST_LOOKS) {
      const unseen = this.#index.unseen.filter((number) => !asked.has(number)).slice(0, KEYS_AT_ONCE);
      if (unseen.length === 0) return;
      if (!(await this.#look(unseen))) for (const number of unseen) asked.add(number);
    }
  }

  /** The next numbers, the highest first. */
  #following(): readonly number[] {
    return Array.from({ length: KEYS_AT_ONCE }, (_, step) => this.#index.last + KEYS_AT_ONCE - step);
  }

  /** Reads the first of some packs that is there, whole or damaged. Gives whether one is. */
  async #look(numbers: readonly number[]): Promise<boolean> {
    const [first, ...others] = numbers.map((number) => this.#keyOf(number));
    return first !== undefined && (await this.#restore([first, ...others])) !== undefined;
  }

  /** Fetches a pack that is known to have been there. Gives its file, if it still is. */
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

  /** Restores the first entry that there is, and learns from it. It has no file if it is damaged. */
  async #restore(
    keys: readonly [string, ...string[]],
  ): Promise<{ readonly file: string | undefined } | undefined> {
    const file = await this.#newFile();
    const settled = await this.#service.restore(file, keys);
    if (settled.outcome === 'missing' || settled.outcome === 'taken') return undefined;
    const number = this.#numberOf(settled.key);
    if (number === undefined) return undefined;
    const header = settled.outcome === 'done' ? await readHeader(file) : undefined;
    if (header === undefined) {
      this.#passOver(number);
      return { file: undefined };
    }
    this.#index.learn(number, header);
    this.#files.set(number, Promise.resolve(file));
    return { file };
  }

  /** What is damaged cannot say what came before it, so that the packs before it are looked for. */
  #passOver(number: number): void {
    this.#onDamage(this.#keyOf(number));
    this.#index.forget(number);
    for (let earlier = Math.max(1, number - KEYS_AT_ONCE); earlier < number; earlier++)
      this.#index.miss(earlier, nowSeconds());
  }

  /** Whether a pack that is no older than the one with this number may have an answer. */
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
