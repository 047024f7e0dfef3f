import { setTimeout as sleep } from 'node:timers/promises';
import { backoff } from '../../lib/backoff.ts';
import { OutageError } from './cache-service.ts';
import type { AnswerFolder } from './folder.ts';
import type { PackedAnswer } from './pack-file.ts';
import type { PackLog } from './pack-log.ts';

/** The largest pack in bytes. Every run restores the newest pack to read the index. */
const LARGEST_PACK = 16 * 1000 ** 2;
const MOST_IN_PACK = 500;

/**
 * The first pack is written at once, the next one after at least a second, and each further pause is half as long
 * again. A short run is stored at once, and a long one uses six of the 200 uploads a minute that GitHub grants a
 * repository. Answers since the last pack are lost if the machine fails, and a concurrent run cannot see them and pays
 * for them again, so the pauses stay shorter than the transcription of a recording.
 */
const SHORTEST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 10_000;
const PAUSE_GROWTH = 1.5;

interface WaitingAnswer extends PackedAnswer {
  readonly kept: PromiseWithResolvers<void>;
}

/**
 * Writes answers to a log in batches. It keeps only their keys in memory; the answers stay in their folder until then.
 */
export class PackWriter {
  readonly #log: Pick<PackLog, 'append'>;
  readonly #waiting = new Map<string, WaitingAnswer>();
  #bytes = 0;
  #pauseMs = SHORTEST_PAUSE_MS;
  #notBefore = 0;
  #writing: Promise<void> | undefined;
  #hurried = false;
  #wake: () => void = () => {};

  constructor(log: Pick<PackLog, 'append'>) {
    this.#log = log;
  }

  /**
   * Stores an answer of the folder `from`, which must keep it until the promise is settled. If `replaced` is given, the
   * answer also replaces the one under that key. Throws if the answer cannot be stored.
   */
  async put(key: string, from: AnswerFolder, replaced?: string): Promise<void> {
    const bytes = await from.sizeOf(key);
    const answer = { key, named: key, bytes, from, replaces: false };
    const both = replaced === undefined ? [answer] : [{ ...answer, key: replaced, replaces: true }, answer];
    // The answer has to stay in the folder until both are settled.
    const settled = await Promise.allSettled(both.map((one) => this.#put(one)));
    for (const one of settled) if (one.status === 'rejected') throw one.reason;
  }

  async #put(answer: PackedAnswer): Promise<void> {
    const slot = slotOf(answer);
    const other = this.#waiting.get(slot);
    if (other !== undefined) return await other.kept.promise;
    const kept = Promise.withResolvers<void>();
    const waiting = { ...answer, kept };
    this.#waiting.set(slot, waiting);
    this.#bytes += waiting.bytes;
    if (this.#bytes >= LARGEST_PACK) this.#wake();
    this.#writing ??= this.#writeAll();
    await kept.promise;
  }

  /** Ends all pauses: answers no longer wait for others to fill a pack. */
  hurry(): void {
    this.#hurried = true;
    this.#wake();
  }

  async #writeAll(): Promise<void> {
    // Lets answers that arrive at the same moment join the batch.
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
    for (const [slot, { bytes }] of batch) {
      this.#waiting.delete(slot);
      this.#bytes -= bytes;
    }
  }

  /** Appends a batch. After an outage it tries again, until the service reports the outage as final. */
  async #append(batch: ReadonlyMap<string, WaitingAnswer>): Promise<void> {
    // If two answers have the same key, readers find the first one.
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
    for (const [slot, waiting] of this.#waiting) {
      bytes += waiting.bytes;
      if (batch.size > 0 && (bytes > LARGEST_PACK || batch.size === MOST_IN_PACK)) break;
      batch.set(slot, waiting);
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

/** Returns the key of an answer in the queue. A replacement is queued separately from the plain answer. */
const slotOf = ({ key, replaces }: PackedAnswer): string => (replaces ? `${key} anew` : key);
