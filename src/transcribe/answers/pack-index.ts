import { hash } from 'node:crypto';
import type { PackHeader } from './pack-file.ts';

/** Characters of a digest, of 6 bits each. Any two of a million answers share one with a probability below 2.5e-10. */
const DIGEST_LENGTH = 12;

/** The most answers of a header: more than GitHub's cache holds (10 GB). Older packs have been evicted from it. */
const MOST_ANSWERS = 200_000;

/** The longest upload, in seconds. A pack that is not there after a day will never be. */
const LONGEST_UPLOAD_S = 86_400;

/** Returns the digest that represents a key in an index. If two keys share it, the full keys in the pack decide. */
const digestOf = (key: string): string => hash('sha256', key, 'base64url').slice(0, DIGEST_LENGTH);

/** Knows which packs of a log have which answers, from the headers of the packs that were read. Pure. */
export class PackIndex {
  /** The concatenated digests of each pack, by its number. */
  readonly #packs = new Map<number, string>();
  /** Numbers of packs that could not be read yet, with the Unix time in seconds when that was noticed. */
  readonly #unseen = new Map<number, number>();
  /** Numbers of packs that are damaged or no longer exist. */
  readonly #missing = new Set<number>();
  /** The numbers of the packs with an answer, by its digest. */
  readonly #numbers = new Map<string, Set<number>>();
  #last = 0;

  /** The highest number that is known to be taken; 0 if none is. */
  get last(): number {
    return this.#last;
  }

  /** The numbers of packs that could not be read yet. */
  get unseen(): readonly number[] {
    return [...this.#unseen.keys()];
  }

  /**
   * Adds a pack and the earlier packs of its header. Later ones are ignored, since any run may have written the header.
   */
  learn(number: number, header: PackHeader): void {
    for (const [earlier, digests] of header.earlier) if (earlier < number) this.#add(earlier, digests);
    for (const [unseen, since] of header.unseen) if (unseen < number) this.addUnseen(unseen, since);
    this.#add(number, header.answers.map(([key]) => digestOf(key)).join(''));
  }

  /** Records that a number is taken, but its pack could not be read yet. `since` is in seconds since 1970. */
  addUnseen(number: number, since: number): void {
    this.#last = Math.max(this.#last, number);
    if (!this.#packs.has(number) && !this.#missing.has(number) && !this.#unseen.has(number))
      this.#unseen.set(number, since);
  }

  /** Records that a pack no longer exists or is damaged. */
  forget(number: number): void {
    this.#last = Math.max(this.#last, number);
    this.#packs.delete(number);
    this.#unseen.delete(number);
    this.#missing.add(number);
  }

  /** Returns the numbers of the packs that may have an answer, newest first. */
  find(key: string): readonly number[] {
    const numbers = this.#numbers.get(digestOf(key)) ?? [];
    return [...numbers].filter((number) => this.#packs.has(number)).sort((a, b) => b - a);
  }

  /** Returns what the header of a new pack lists of other packs. `now` is in seconds since 1970. */
  forNewHeader(now: number): Omit<PackHeader, 'answers'> {
    const earlier: [number, string][] = [];
    let left = MOST_ANSWERS * DIGEST_LENGTH;
    for (const [number, digests] of [...this.#packs].sort(([a], [b]) => b - a)) {
      left -= digests.length;
      if (left >= 0) earlier.push([number, digests]);
    }
    const unseen = [...this.#unseen].filter(([, since]) => now - since < LONGEST_UPLOAD_S);
    return { earlier, unseen };
  }

  #add(number: number, digests: string): void {
    this.#last = Math.max(this.#last, number);
    this.#unseen.delete(number);
    if (this.#packs.has(number) || this.#missing.has(number)) return;
    this.#packs.set(number, digests);
    for (let start = 0; start < digests.length; start += DIGEST_LENGTH) {
      const digest = digests.slice(start, start + DIGEST_LENGTH);
      const numbers = this.#numbers.get(digest) ?? new Set();
      this.#numbers.set(digest, numbers.add(number));
    }
  }
}
