import { hash } from 'node:crypto';
import type { PackHeader } from './pack-file.ts';

/** Characters of a digest, of 6 bits each: among a million answers one in four billion is taken for another's. */
const DIGEST_LENGTH = 12;

/** An index of more answers than GitHub's cache holds (10 GB) forgets the oldest packs, which are gone from it. */
const MOST_ANSWERS = 200_000;

/** An upload that did not end in a day never will. */
const LONGEST_UPLOAD_S = 86_400;

/** Stands for a key in an index. Two keys may have the same; what is found by it says whose it is. */
const digestOf = (key: string): string => hash('sha256', key, 'base64url').slice(0, DIGEST_LENGTH);

/** Which answers are in which pack of a log, as far as the packs that were seen tell. Pure. */
export class PackIndex {
  /** The digests of each pack, one after the other, by its number. */
  readonly #packs = new Map<number, string>();
  readonly #unseen = new Map<number, number>();
  readonly #gone = new Set<number>();
  readonly #numbers = new Map<string, Set<number>>();
  #last = 0;

  /** The highest number that is known to be taken; 0 if none is. */
  get last(): number {
    return this.#last;
  }

  /** Numbers that are taken by packs which could not be read yet. */
  get unseen(): readonly number[] {
    return [...this.#unseen.keys()];
  }

  /** Takes over what a pack says of itself and of those before it; of no others, since anyone may have written it. */
  learn(number: number, header: PackHeader): void {
    for (const [earlier, digests] of header.earlier) if (earlier < number) this.#add(earlier, digests);
    for (const [unseen, since] of header.unseen) if (unseen < number) this.miss(unseen, since);
    this.#add(number, header.answers.map(([key]) => digestOf(key)).join(''));
  }

  /** Notes that a number is taken, but its pack could not be read. */
  miss(number: number, since: number): void {
    this.#last = Math.max(this.#last, number);
    if (!this.#packs.has(number) && !this.#gone.has(number) && !this.#unseen.has(number))
      this.#unseen.set(number, since);
  }

  /** Notes that a pack cannot be had any more. */
  forget(number: number): void {
    this.#last = Math.max(this.#last, number);
    this.#packs.delete(number);
    this.#unseen.delete(number);
    this.#gone.add(number);
  }

  /** The packs that may have an answer, the newest first. */
  find(key: string): readonly number[] {
    const numbers = this.#numbers.get(digestOf(key)) ?? [];
    return [...numbers].filter((number) => this.#packs.has(number)).sort((a, b) => b - a);
  }

  /** What a new pack hands on of others. `now` is in seconds since 1970. */
  handedOn(now: number): Omit<PackHeader, 'answers'> {
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
    if (this.#packs.has(number) || this.#gone.has(number)) return;
    this.#packs.set(number, digests);
    for (let start = 0; start < digests.length; start += DIGEST_LENGTH) {
      const digest = digests.slice(start, start + DIGEST_LENGTH);
      const numbers = this.#numbers.get(digest) ?? new Set();
      this.#numbers.set(digest, numbers.add(number));
    }
  }
}
