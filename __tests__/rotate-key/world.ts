import type { Key } from '../../src/deepgram/manage/answers.ts';
import type { KeyOrder } from '../../src/deepgram/manage/client.ts';
import { withMark } from '../../src/keys/mark.ts';
import {
  FINISHING_WAIT_MS,
  isOneTooMany,
  LONGEST_FINISHING_MS,
  mayBeFinishing,
  moveFor,
  reasonForNewKey,
} from '../../src/rotate-key/due.ts';
import {
  type Family,
  familyOf,
  isBehind,
  leastRecentFirst,
  modelOf,
  relatedTo,
  without,
} from '../../src/rotate-key/family.ts';
import { leftover } from '../../src/rotate-key/old-keys.ts';
import { orderFor } from '../../src/rotate-key/order.ts';

/** Simulates keys, places and overlapping rotations, step by step, with the decisions of the action. */

export const [SECOND, MINUTE, HOUR, DAY] = [1000, 60_000, 3_600_000, 86_400_000];
export const START = Date.parse('2026-01-01T00:00:00Z');

/** A rotation as the test specifies it. */
export interface Plan {
  /** Milliseconds since the start of the previous one. */
  readonly after: number;
  /** The place that its key came from; undefined if it is given the id of the root. */
  readonly from: number | undefined;
  /** Milliseconds that it was queued after it had read its key. */
  readonly queued: number;
  /** Milliseconds before each of its steps. */
  readonly pauses: readonly number[];
  /** The number of steps before it is killed. */
  readonly steps: number;
  /** A place that refuses to be written. */
  readonly refusing: number | undefined;
}

export interface Settings {
  readonly places: number;
  readonly grace: number;
  readonly rotateAfter: number | undefined;
  /** The lifetime of a key in milliseconds; unlimited by default. */
  readonly lifetime?: number;
  /** Whether Deepgram refuses to delete this key. */
  readonly isUndeletable?: (id: string) => boolean;
  /** Whether the list of keys includes tags and expiry, which by Deepgram's newest specification it does not. */
  readonly isListWhole?: boolean;
  /** Milliseconds between the writing of the places by hand and the first rotation. */
  readonly age: number;
}

interface Place {
  id: string;
  writtenAt: number;
}

/** Each step can return the additional milliseconds that it takes. */
type Steps<T> = Generator<number | undefined, T>;

export class World {
  now = START;
  /** The most keys of the family valid at once, and the most after the last of several overlapping rotations. */
  most = 1;
  mostAfter = 1;
  /** The number of rotations. */
  rotations = 0;
  keys: readonly Key[];
  /** The number of keys that rotations created. */
  made = 0;
  deleted = 0;
  readonly #undeleted = new Set<string>();
  /** Keys that should not have been deleted. */
  readonly wrong: string[] = [];
  readonly places: readonly Place[];
  readonly #settings: Settings;
  /** When a key was last in a place. */
  readonly #left = new Map<string, number>();
  readonly #history: { readonly at: number; readonly ids: readonly string[] }[] = [];

  constructor(settings: Settings) {
    this.#settings = settings;
    this.keys = [keyOf('root', 'CI', START - 10 * DAY, settings.lifetime), ...FOREIGN];
    this.places = Array.from({ length: settings.places }, () => ({ id: 'root', writtenAt: START }));
    this.#remember();
  }

  /** The number of valid keys of the family. */
  get live(): number {
    return this.keys.filter((key) => !FOREIGN.includes(key) && !isOver(key, this.now)).length;
  }

  /** Runs rotations, overlapping where their times do. Returns each place that lost its key. */
  run(plans: readonly Plan[]): string[] {
    let begin = this.now;
    const running = plans.map((plan) => {
      begin += plan.after;
      return { steps: this.#rotation(plan, begin), next: begin, pauses: [...plan.pauses], left: plan.steps };
    });
    const lost: string[] = [];
    for (;;) {
      const [first] = running.filter(({ left }) => left > 0).sort((a, b) => a.next - b.next);
      if (first === undefined) {
        this.mostAfter = Math.max(this.mostAfter, this.live);
        return lost;
      }
      this.now = Math.max(this.now, first.next);
      const { done, value } = first.steps.next();
      first.left = done ? 0 : first.left - 1;
      first.next += (first.pauses.shift() ?? SECOND) + (value ?? 0);
      lost.push(...this.#lost());
    }
  }

  /** A rotation that begins now and is not disturbed. */
  quietRun(after: number): string[] {
    return this.run([{ after, from: 0, queued: 0, pauses: [], steps: 999, refusing: undefined }]);
  }

  #lost(): string[] {
    return this.places
      .filter(({ id }) => !this.keys.some((key) => key.id === id && !isOver(key, this.now)))
      .map(({ id }) => `${id} is gone after ${(this.now - START) / MINUTE} minutes`);
  }

  #remember(): void {
    this.#history.push({ at: this.now, ids: this.places.map(({ id }) => id) });
  }

  #heldAt(time: number, place: number): string {
    const state = this.#history.findLast(({ at }) => at <= time) ?? this.#history[0];
    return state?.ids[place % this.places.length] ?? '';
  }

  *#rotation({ from, queued, refusing }: Plan, begin: number): Steps<void> {
    const { grace, rotateAfter } = this.#settings;
    const written = this.places.map((place) => place.writtenAt);
    const [writtenAt, lastWrittenAt] = [Math.min(...written), Math.max(...written)];
    this.rotations += 1;
    yield;
    const held = from === undefined ? '' : this.#heldAt(begin - queued, from);
    // Deepgram no longer accepts it.
    if (held !== '' && !this.keys.some((key) => key.id === held && !isOver(key, this.now))) return;
    const listed = familyOf(this.#list(), { root: 'root', held }, writtenAt);
    if (listed === undefined) return;
    const found = this.#detailed(listed);
    const times = { now: this.now, writtenAt, lastWrittenAt, grace };
    yield;
    const { done } = leftover(found, times);
    for (const { id } of done) {
      this.#delete(id);
      yield;
    }
    const family = without(
      found,
      done.filter(({ id }) => !this.#has(id)),
    );
    const refused = family.keys.filter(({ id }) => this.#undeleted.has(id));
    const move = moveFor(family, times, reasonForNewKey(family, times, rotateAfter), refused);
    if (move === 'finish') yield* this.#finish(held, written, refusing, times.now);
    if (move !== 'make') return;
    const successorAt = this.now;
    yield;
    const wish = { lifetime: undefined, scopes: undefined, tags: undefined, grace };
    const made = yield* this.#make(orderFor(modelOf(family), family.root, wish));
    const { id } = made;
    const seen = relatedTo('root', this.#list());
    if (isOneTooMany(family, made, this.now, seen)) {
      yield;
      this.keys = this.keys.filter((key) => key.id !== id);
      return;
    }
    const others = seen.filter((key) => key.id !== id);
    if (mayBeFinishing(family, times, others)) yield FINISHING_WAIT_MS;
    if (!(yield* this.#write(id, written, refusing))) return;
    for (const { id } of leftover(family, { ...times, now: this.now }, successorAt).done) {
      this.#delete(id);
      yield;
    }
  }

  /** Writes the key that the run holds to the places that lack it. */
  *#finish(
    held: string,
    written: readonly number[],
    refusing: number | undefined,
    listedAt: number,
  ): Steps<void> {
    const key = this.keys.find(({ id }) => id === held);
    for (const [index, place] of this.places.entries()) {
      if (key === undefined || index === refusing || !isBehind(written[index] ?? 0, key)) continue;
      yield;
      if (this.now - listedAt > LONGEST_FINISHING_MS) return;
      this.#put(place, held);
    }
  }

  #put(place: Place, id: string): void {
    this.#left.set(place.id, this.now);
    place.id = id;
    // GitHub returns whole seconds.
    place.writtenAt = Math.floor(this.now / SECOND) * SECOND;
    this.#remember();
  }

  #delete(id: string): void {
    const found = this.keys.find((key) => key.id === id);
    if (found !== undefined && this.#settings.isUndeletable?.(id)) {
      this.#undeleted.add(id);
      return;
    }
    this.deleted += 1;
    // Runs that were queued with a key have it for the grace period. GitHub returns whole seconds.
    const since = this.now - (this.#left.get(id) ?? Number.NEGATIVE_INFINITY);
    if (since < this.#settings.grace - SECOND) this.wrong.push(`${id} ${since / HOUR} hours after it left`);
    if (FOREIGN.some((key) => key.id === id)) this.wrong.push(`${id}, which is no key of ours`);
    this.keys = this.keys.filter((key) => key.id !== id);
  }

  *#make({ comment, tags = [], ttlSeconds }: KeyOrder): Steps<Key> {
    this.made += 1;
    const lifetime = ttlSeconds === undefined ? undefined : ttlSeconds * SECOND;
    const key = keyOf(`key-${this.made}`, comment, this.now, lifetime, tags);
    if (lifetime !== this.#settings.lifetime || tags.join() !== TAGS.join())
      this.wrong.push(`${key.id} is another kind of key`);
    this.keys = [...this.keys, key];
    this.most = Math.max(this.most, this.live);
    yield;
    return key;
  }

  #has(id: string): boolean {
    return this.keys.some((key) => key.id === id);
  }

  /** The keys as in Deepgram's list. */
  #list(): readonly Key[] {
    if (this.#settings.isListWhole) return this.keys;
    return this.keys.map((key) => ({ ...key, tags: undefined, expires: undefined }));
  }

  /** The same family with the details from the entry of each key. */
  #detailed(family: Family): Family {
    const keyWithDetails = (key: Key): Key => this.keys.find(({ id }) => id === key.id) ?? key;
    return { ...family, keys: family.keys.map(keyWithDetails), current: keyWithDetails(family.current) };
  }

  /** Writes the key to all places. Returns whether all have it; a key that none has is deleted again. */
  *#write(id: string, written: readonly number[], refusing: number | undefined): Steps<boolean> {
    const order = leastRecentFirst(
      this.places.map((_, index) => index),
      (index) => written[index] ?? 0,
    );
    for (const [step, index] of order.entries()) {
      const place = this.places[index];
      if (index === refusing && step === 0) {
        this.keys = this.keys.filter((key) => key.id !== id);
        return false;
      }
      if (index !== refusing && place !== undefined) this.#put(place, id);
      yield;
    }
    return refusing === undefined || refusing >= this.places.length;
  }
}

const TAGS = ['ci', 'recordings'];

/** Another person's key with the same comment, and its successor. */
const FOREIGN = ['CI', withMark('CI', 'foreign')].map((comment, index) =>
  keyOf(['foreign', 'stranger'][index] ?? '', comment, START - 39 * DAY),
);

const isOver = ({ expires }: Key, now: number): boolean => Date.parse(expires ?? '') <= now;

function keyOf(
  id: string,
  comment: string,
  created: number,
  lifetime?: number,
  tags: readonly string[] = TAGS,
): Key {
  return {
    id,
    comment,
    scopes: ['usage:write'],
    tags,
    created: new Date(created).toISOString(),
    expires: lifetime === undefined ? 'never' : new Date(created + lifetime).toISOString(),
    creator: undefined,
  };
}
