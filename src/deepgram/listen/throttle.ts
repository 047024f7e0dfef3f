import PQueue from 'p-queue';

/**
 * Keeps requests in flight below a limit that adapts: it halves when the server says that there are too many, and
 * grows by one for each round of successes (additive increase, multiplicative decrease).
 */
export class Throttle {
  readonly #queue: PQueue;
  readonly #most: number;
  #successes = 0;
  /** Requests that started before this one cannot tell whether the last decrease sufficed. */
  #started = 0;
  #decreasedAt = 0;

  constructor(most: number) {
    this.#most = most;
    this.#queue = new PQueue({ concurrency: most });
  }

  get limit(): number {
    return this.#queue.concurrency;
  }

  /** Runs the request when there is room; one with a higher priority goes first. */
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
