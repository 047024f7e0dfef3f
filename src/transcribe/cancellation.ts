/** Time for answers that are in flight, and paid for, to arrive. */
const GRACE_MS = 3000;
/** The runner kills the remaining processes 7.5 s after its first signal; the reports must be written before that. */
const LAST_MOMENT_MS = 4800;

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** The cancellation state of a run. */
export class Cancellation {
  /** Aborted as soon as no more requests can be sent. */
  readonly stop = new AbortController();
  readonly #abort = new AbortController();
  #isCancelled = false;

  /** Aborted when requests in flight are given up as well. */
  get abort(): AbortSignal {
    return this.#abort.signal;
  }

  /** Whether the run was cancelled. */
  get isCancelled(): boolean {
    return this.#isCancelled;
  }

  /**
   * Listens for the runner's signals until the process ends. After the first signal, nothing more is sent and requests
   * in flight have 3 s to complete; a second signal ends them at once.
   */
  listen(): void {
    for (const signal of SIGNALS) process.on(signal, () => this.#cancel());
  }

  #cancel(): void {
    if (this.#isCancelled) this.#abort.abort();
    this.#isCancelled = true;
    this.stop.abort();
    setTimeout(() => this.#abort.abort(), GRACE_MS).unref();
    setTimeout(() => process.exit(1), LAST_MOMENT_MS).unref();
  }
}
