import { setTimeout as sleep } from 'node:timers/promises';
import type { CacheOutcome, CacheQuestion } from '../../actions-cache/protocol.ts';
import { messageOf } from '../../lib/failure.ts';
import { count } from '../../lib/units.ts';

/** After this many outages in a row, the run stops using the cache. A rate limit is not an outage. */
const MOST_OUTAGES = 3;

/**
 * The wait after a rate limit if the service does not say how long. It grows by the same time with each further limit:
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
const SHORTEST_LIMIT_MS = 60_000;
const LONGEST_LIMIT_MS = 300_000;

/** The longest wait for the service to restore an answer, or to save answers after all other work is done. */
const PATIENCE_MS = 600_000;

/** How often a wait checks its deadline. */
const CHECK_MS = 250;

/** The outcome of a request that the service answered. */
type Settled = Exclude<CacheOutcome, { readonly outcome: 'limited' | 'refused' | 'failed' }>;

/** The service is unavailable. It may recover. */
export class OutageError extends Error {
  /** Whether this run has stopped using the cache. */
  readonly isFinal: boolean;

  constructor(message: string, isFinal: boolean) {
    super(message);
    this.isFinal = isFinal;
  }
}

/** The service refused a request, and would refuse it again in this run. */
class RefusedError extends Error {}

type Ask = (question: CacheQuestion) => Promise<CacheOutcome>;

/** Sends requests to GitHub's cache, waits when it limits requests, and stops using it after too many outages. */
export class CacheService {
  readonly #ask: Ask;
  readonly #inform: (line: string) => void;
  readonly #patienceMs: number;
  #deadline = Number.POSITIVE_INFINITY;
  /** Outages in a row. Successful restores, or keys that are taken, do not prove that entries can be saved. */
  readonly #outages = { save: 0, restore: 0 };
  #lost: Error | undefined;

  constructor(ask: Ask, inform: (line: string) => void, patienceMs = PATIENCE_MS) {
    this.#ask = ask;
    this.#inform = inform;
    this.#patienceMs = patienceMs;
  }

  /** Limits all further waits, because the run now waits only for this service. Longer waits throw. */
  hurry(): void {
    this.#deadline = Math.min(this.#deadline, Date.now() + this.#patienceMs);
  }

  /** Saves a file under a key. Throws an OutageError or a RefusedError. */
  async save(file: string, key: string): Promise<Settled> {
    return await this.#request({ action: 'save', file, key }, () => this.#deadline);
  }

  /** Restores the entry of the first key, or prefix of a key, that exists. Throws an OutageError or a RefusedError. */
  async restore(file: string, keys: readonly [string, ...string[]]): Promise<Settled> {
    const end = Date.now() + this.#patienceMs;
    return await this.#request({ action: 'restore', file, keys }, () => Math.min(end, this.#deadline));
  }

  async #request(question: CacheQuestion, deadline: () => number): Promise<Settled> {
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
      await sleep(Math.min(CHECK_MS, until - Date.now()));
    }
  }
}
