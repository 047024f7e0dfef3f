import { setTimeout as sleep } from 'node:timers/promises';
import type { CacheOutcome, CacheQuestion } from '../../actions-cache/protocol.ts';
import { messageOf } from '../../lib/failure.ts';
import { count } from '../../lib/units.ts';

/** After this many outages in a row, the run stops using the cache. A rate limit is not an outage. */
const MOST_OUTAGES = 3;

/**
 * Without a hint a limit is waited for so long, then twice, and so on:
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
const SHORTEST_LIMIT_MS = 60_000;
const LONGEST_LIMIT_MS = 300_000;

/** So long a run waits for the service to take answers once all else is done, or to tell which it has. */
const PATIENCE_MS = 600_000;

/** How often a wait looks whether it still has the time. */
const LOOK_MS = 250;

/** What a request came to, if the service is not to blame for anything else. */
type Settled = Exclude<CacheOutcome, { readonly outcome: 'limited' | 'refused' | 'failed' }>;

/** The service cannot be used now; it may be later. */
export class OutageError extends Error {
  /** Whether this run has stopped using the cache. */
  readonly isFinal: boolean;

  constructor(message: string, isFinal: boolean) {
    super(message);
    this.isFinal = isFinal;
  }
}

/** The service will not be otherwise in this run. */
class RefusedError extends Error {}

type Ask = (question: CacheQuestion) => Promise<CacheOutcome>;

/** Asks GitHub's cache, waits if it limits requests, and stops using it after too many outages. */
export class CacheService {
  readonly #ask: Ask;
  readonly #inform: (line: string) => void;
  readonly #patienceMs: number;
  #deadline = Number.POSITIVE_INFINITY;
  /** In a row. That others' entries can be read, or numbers are taken, does not prove that any can be saved. */
  readonly #outages = { save: 0, restore: 0 };
  #lost: Error | undefined;

  constructor(ask: Ask, inform: (line: string) => void, patienceMs = PATIENCE_MS) {
    this.#ask = ask;
    this.#inform = inform;
    this.#patienceMs = patienceMs;
  }

  /** From now on the run waits for nothing else; waits that would be too long for it end in an error. */
  hurry(): void {
    this.#deadline = Math.min(this.#deadline, Date.now() + this.#patienceMs);
  }

  /** Throws an OutageError or a RefusedError. */
  async save(file: string, key: string): Promise<Settled> {
    return await this.#settle({ action: 'save', file, key }, () => this.#deadline);
  }

  /** Gives the first of the keys, or prefixes of keys, that there is. Throws an OutageError or a RefusedError. */
  async restore(file: string, keys: readonly [string, ...string[]]): Promise<Settled> {
    const end = Date.now() + this.#patienceMs;
    return await this.#settle({ action: 'restore', file, keys }, () => Math.min(end, this.#deadline));
  }

  async #settle(question: CacheQuestion, deadline: () => number): Promise<Settled> {
    for (let limits = 1; ; limits++) {
      if (this.#lost !== undefined) throw this.#lost;
      const outcome = await this.#attempt(question);
      if (outcome.outcome !== 'limited') return outcome;
      const hintMs = (outcome.waitSeconds ?? 0) * 1000;
      const waitMs = hintMs || Math.min(LONGEST_LIMIT_MS, SHORTEST_LIMIT_MS * limits);
      await this.#wait(waitMs, outcome.message, deadline);
    }
  }

  async #attempt(question: CacheQuestion): Promise<Settled | Extract<CacheOutcome, { outcome: 'limited' }>> {
    const { action } = question;
    const fail = (message: string): never => this.#fail(action, message);
    const outcome = await this.#ask(question).catch((error: unknown) => fail(messageOf(error)));
    if (outcome.outcome === 'failed') return fail(outcome.message);
    if (action === 'restore' || outcome.outcome === 'done') this.#outages[action] = 0;
    if (outcome.outcome === 'refused') throw new RefusedError(outcome.message);
    return outcome;
  }

  #fail(action: CacheQuestion['action'], message: string): never {
    this.#outages[action] += 1;
    const isFinal = this.#outages[action] >= MOST_OUTAGES;
    const error = new OutageError(message, isFinal);
    if (isFinal) this.#lost = error;
    throw error;
  }

  async #wait(waitMs: number, message: string, deadline: () => number): Promise<void> {
    const until = Date.now() + waitMs;
    this.#inform(
      `The Actions cache limits requests. The next attempt is in ${count(Math.ceil(waitMs / 1000), 'second')}.`,
    );
    while (Date.now() < until) {
      if (until > deadline()) throw new RefusedError(message);
      await sleep(Math.min(LOOK_MS, until - Date.now()));
    }
  }
}
