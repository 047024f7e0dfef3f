import PQueue from 'p-queue';

/**
 * Keeps the number of requests in flight below an adaptive limit: it is halved when the server reports too many
 * requests, and grows by one for each round of successes (additive increase, multiplicative decrease).
 */
export class Throttle {
  readonly #queue: PQueue;
  readonly #most: number;
  #successes = 0;
  /** Errors of requests up to number `#decreasedAt` say nothing about the limit after the last decrease. */
  #started = 0;
  #decreasedAt = 0;

  constructor(most: number) {
    this.#most = most;
    this.#queue = new PQueue({ concurrency: most });
  }

  get limit(): number {
    return this.#queue.concurrency;
  }

  /** Runs the request when there is room; higher priorities go first. */
  run<T>(request: () => Promise<T>, priority: number, isTooMany: (error: unknown) => boolean): Promise<T> {
    return this.#queue.add(
      async () => {
        this.#started += 1;
        const order = this.#started;
        try {
          const result = await request();
          this.#grow();
          return result;
        } catch (error) {
          if (isTooMany(error) && order > this.#decreasedAt) this.#shrink();
          throw error;
        }
      },
      { priority },
    );
  }

  #shrink(): void {
    this.#decreasedAt = this.#started;
    this.#successes = 0;
    this.#queue.concurrency = Math.max(1, Math.floor(this.limit / 2));
  }

  #grow(): void {
    this.#successes += 1;
    if (this.#successes < this.limit || this.limit >= this.#most) return;
    this.#successes = 0;
    this.#queue.concurrency = this.limit + 1;
  }
}
