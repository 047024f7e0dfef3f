import { setTimeout as sleep } from 'node:timers/promises';
import { backoff } from '../../lib/backoff.ts';
import { OutageError } from './cache-service.ts';
import type { AnswerFolder } from './folder.ts';
import type { PackedAnswer } from './pack-file.ts';
import type { PackLog } from './pack-log.ts';

/** A pack is not filled further. It is what a run reads to find out what there is. */
const LARGEST_PACK = 16 * 1000 ** 2;
const MOST_IN_PACK = 500;

/**
 * The first pack is written at once, the next a second later at the earliest, and each further pause is half as long
 * again: a short run is kept at once, and a long one takes six of the 200 uploads a minute that GitHub grants a
 * repository. What came since the last pack is what a machine that vanishes takes with it, and what a run that goes on at
 * the same time cannot see and pays for again: so the pauses stay shorter than it takes to transcribe a recording.
 */
const SHORTEST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 10_000;
const PAUSE_GROWTH = 1.5;

interface WaitingAnswer extends PackedAnswer {
  readonly kept: PromiseWithResolvers<void>;
}

/** Writes answers into a log, many at a time. It holds their keys only: the bytes stay in their folder until then. */
export class PackWriter {
  readonly #log: PackLog;
  readonly #waiting = new Map<string, WaitingAnswer>();
  #bytes = 0;
  #pauseMs = SHORTEST_PAUSE_MS;
  #notBefore = 0;
  #writing: Promise<void> | undefined;
  #hurried = false;
  #wake: () => void = () => {};

  constructor(log: PackLog) {
    this.#log = log;
  }

  /**
   * Done when the answer is kept, which is read from `from` until then, and kept in the place of another one if it is to
   * replace that. Throws if it could not be kept.
   */
  async put(key: string, from: AnswerFolder, replaced?: string): Promise<void> {
    const bytes = await from.sizeOf(key);
    const answer = { key, named: key, bytes, from, replaces: false };
    const both = replaced === undefined ? [answer] : [{ ...answer, key: replaced, replaces: true }, answer];
    // All of it is read from the folder until the last one is settled.
    const settled = await Promise.allSettled(both.map((one) => this.#put(one)));
    for (const one of settled) if (one.status === 'rejected') throw one.reason;
  }

  async #put(answer: PackedAnswer): Promise<void> {
    const place = placeOf(answer);
    const other = this.#waiting.get(place);
    if (other !== undefined) return await other.kept.promise;
    const kept = Promise.withResolvers<void>();
    const waiting = { ...answer, kept };
    this.#waiting.set(place, waiting);
    this.#bytes += waiting.bytes;
    if (this.#bytes >= LARGEST_PACK) this.#wake();
    this.#writing ??= this.#writeAll();
    await kept.promise;
  }

  /** From now on nothing waits to be joined by others. */
  hurry(): void {
    this.#hurried = true;
    this.#wake();
  }

  async #writeAll(): Promise<void> {
    // Lets those that arrive at the same moment come along.
    await sleep(0);
    while (this.#waiting.size > 0) {
      await this.#pause();
      await this.#writeNext();
      this.#notBefore = Date.now() + this.#pauseMs;
      this.#pauseMs = Math.min(LONGEST_PAUSE_MS, this.#pauseMs * PAUSE_GROWTH);
    }
    this.#writing = undefined;
  }

  async #writeNext(): Promise<void> {
    const batch = this.#nextBatch();
    try {
      await this.#append(batch);
      for (const { kept } of batch.values()) kept.resolve();
    } catch (error) {
      for (const { kept } of batch.values()) kept.reject(error);
    }
    for (const [place, { bytes }] of batch) {
      this.#waiting.delete(place);
      this.#bytes -= bytes;
    }
  }

  /** An outage is waited for until the service gives up hope, which throws something else or the same for good. */
  async #append(batch: ReadonlyMap<string, WaitingAnswer>): Promise<void> {
    // Of two answers with one key the first is found.
    const answers = [...batch.values()].sort((a, b) => Number(b.replaces) - Number(a.replaces));
    for (let retry = 1; ; retry++) {
      try {
        return await this.#log.append(answers);
      } catch (error) {
        if (!(error instanceof OutageError) || error.isFinal) throw error;
        await sleep(backoff(retry));
      }
    }
  }

  #nextBatch(): ReadonlyMap<string, WaitingAnswer> {
    const batch = new Map<string, WaitingAnswer>();
    let bytes = 0;
    for (const [place, waiting] of this.#waiting) {
      bytes += waiting.bytes;
      if (batch.size > 0 && (bytes > LARGEST_PACK || batch.size === MOST_IN_PACK)) break;
      batch.set(place, waiting);
    }
    return batch;
  }

  async #pause(): Promise<void> {
    const waitMs = this.#notBefore - Date.now();
    if (waitMs <= 0 || this.#hurried || this.#bytes >= LARGEST_PACK) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#wake = resolve;
    const timer = setTimeout(resolve, waitMs);
    await promise;
    clearTimeout(timer);
  }
}

/** Where an answer waits: what replaces one has a place of its own. */
const placeOf = ({ key, replaces }: PackedAnswer): string => (replaces ? `${key} anew` : key);
