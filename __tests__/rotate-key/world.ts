import type { Key } from '../../src/deepgram/manage/answers.ts';
import { readMark, withMark } from '../../src/keys/mark.ts';
import {
  dueBecause,
  familyOf,
  isBehind,
  LONGEST_FINISHING_MS,
  leftover,
  mayBeFinishing,
  moveFor,
  stalestFirst,
  UNTIL_FINISHED_MS,
  without,
} from '../../src/rotate-key/family.ts';

/** Keys, places and rotations at once, step by step, by what family.ts decides. */

export const [SECOND, MINUTE, HOUR, DAY] = [1000, 60_000, 3_600_000, 86_400_000];
export const START = Date.parse('2026-01-01T00:00:00Z');

/** A rotation as the test wants it. */
export interface Plan {
  /** Milliseconds since the start of the one before. */
  readonly after: number;
  /** The place that it got its key from; undefined if it is told the id of the root. */
  readonly from: number | undefined;
  /** Milliseconds that it waited with the key that it had got. */
  readonly queued: number;
  /** Milliseconds before each of its steps. */
  readonly pauses: readonly number[];
  /** How many steps it makes before it is killed. */
  readonly steps: number;
  /** A place that refuses to be written. */
  readonly refusing: number | undefined;
}

export interface Settings {
  readonly places: number;
  readonly grace: number;
  readonly rotateAfter: number | undefined;
  /** How long a key is valid, in milliseconds; for ever unless given. */
  readonly lifetime?: number;
  /** Whether Deepgram refuses to delete this key. */
  readonly isUndeletable?: (id: string) => boolean;
  /** Milliseconds from when the places were written by hand to the first rotation. */
  readonly age: number;
}

interface Place {
  id: string;
  writtenAt: number;
}

/** Each step may say how many milliseconds more it takes. */
type Steps<T> = Generator<number | undefined, T>;

export class World {
  now = START;
  /** The most keys of ours that were valid at the same time. */
  most = 1;
  keys: readonly Key[];
  /** How many keys rotations made. */
  made = 0;
  deleted = 0;
  #undeleted: readonly Key[] = [];
  /** What was deleted that should not have been. */
  readonly wrong: string[] = [];
  readonly places: readonly Place[];
  readonly #settings: Settings;
  /** When a key was in a place last. */
  readonly #left = new Map<string, number>();
  readonly #history: { readonly at: number; readonly ids: readonly string[] }[] = [];

  constructor(settings: Settings) {
    this.#settings = settings;
    this.keys = [keyOf('root', 'CI', START - 10 * DAY, settings.lifetime), ...FOREIGN];
    this.places = Array.from({ length: settings.places }, () => ({ id: 'root', writtenAt: START }));
    this.#remember();
  }

  /** How many keys of the family are valid. */
  get live(): number {
    return this.keys.filter((key) => !FOREIGN.includes(key) && !isOver(key, this.now)).length;
  }

  /** Lets rotations happen, as far as they overlap at the same time. Tells each place that lost its key. */
  run(plans: readonly Plan[]): string[] {
    let begin = this.now;
    const running = plans.map((plan) => {
      begin += plan.after;
      return { steps: this.#rotation(plan, begin), next: begin, pauses: [...plan.pauses], left: plan.steps };
    });
    const lost: string[] = [];
    for (;;) {
      const [first] = running.filter(({ left }) => left > 0).sort((a, b) => a.next - b.next);
      if (first === undefined) return lost;
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
    const then = this.#history.findLast(({ at }) => at <= time) ?? this.#history[0];
    return then?.ids[place % this.places.length] ?? '';
  }

  *#rotation({ from, queued, refusing }: Plan, begin: number): Steps<void> {
    const { grace, rotateAfter } = this.#settings;
    const written = this.places.map((place) => place.writtenAt);
    const [writtenAt, lastWrittenAt] = [Math.min(...written), Math.max(...written)];
    yield;
    const held = from === undefined ? '' : this.#heldAt(begin - queued, from);
    // Deepgram does not accept it any more.
    if (held !== '' && !this.keys.some((key) => key.id === held && !isOver(key, this.now))) return;
    const found = familyOf(this.keys, { root: 'root', held }, writtenAt);
    if (found === undefined) return;
    const times = { now: this.now, writtenAt, lastWrittenAt, grace };
    yield;
    const { done } = leftover(found, times);
    for (const { id } of done) {
      this.#delete(id);
      yield;
    }
    const family = without(
      found,
      done.filter((key) => !this.keys.includes(key)),
    );
    const refused = this.#undeleted.filter((key) => family.keys.includes(key));
    const move = moveFor(family, times, dueBecause(family, times, rotateAfter), refused);
    if (move === 'finish') yield* this.#finish(held, written, refusing, times.now);
    if (move !== 'make') return;
    const successorAt = this.now;
    yield;
    const id = yield* this.#make(family.current.comment);
    const others = this.keys.filter((key) => key.id !== id && readMark(key.comment).root === 'root');
    if (mayBeFinishing(family, times, others)) yield UNTIL_FINISHED_MS;
    if (!(yield* this.#write(id, written, refusing))) return;
    for (const { id } of leftover(family, { ...times, now: this.now }, successorAt).done) {
      this.#delete(id);
      yield;
    }
  }

  /** Gives the key that the run holds to the places that lack it. */
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
    // GitHub tells whole seconds.
    place.writtenAt = Math.floor(this.now / SECOND) * SECOND;
    this.#remember();
  }

  #delete(id: string): void {
    const found = this.keys.find((key) => key.id === id);
    if (found !== undefined && this.#settings.isUndeletable?.(id)) {
      this.#undeleted = [...this.#undeleted.filter((key) => key !== found), found];
      return;
    }
    this.deleted += 1;
    // Runs that were queued with a key have it for the grace. GitHub tells whole seconds.
    const since = this.now - (this.#left.get(id) ?? Number.NEGATIVE_INFINITY);
    if (since < this.#settings.grace - SECOND) this.wrong.push(`${id} ${since / HOUR} hours after it left`);
    if (FOREIGN.some((key) => key.id === id)) this.wrong.push(`${id}, which is no key of ours`);
    this.keys = this.keys.filter((key) => key.id !== id);
  }

  *#make(comment: string): Steps<string> {
    this.made += 1;
    const id = `key-${this.made}`;
    this.keys = [...this.keys, keyOf(id, withMark(comment, 'root'), this.now, this.#settings.lifetime)];
    this.most = Math.max(this.most, this.live);
    yield;
    return id;
  }

  /** Gives whether all places have the key. One that none has is deleted again. */
  *#write(id: string, written: readonly number[], refusing: number | undefined): Steps<boolean> {
    const order = stalestFirst(
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

/** Somebody else's, with the same comment, and what that was rotated into. */
const FOREIGN = ['CI', withMark('CI', 'foreign')].map((comment, index) =>
  keyOf(['foreign', 'stranger'][index] ?? '', comment, START - 39 * DAY),
);

const isOver = ({ expires }: Key, now: number): boolean => Date.parse(expires ?? '') <= now;

function keyOf(id: string, comment: string, created: number, lifetime?: number): Key {
  return {
    id,
    comment,
    scopes: ['usage:write'],
    tags: [],
    created: new Date(created).toISOString(),
    expires: lifetime === undefined ? 'never' : new Date(created + lifetime).toISOString(),
    maker: undefined,
  };
}
