/** Time for answers that are on their way, and paid for, to arrive. */
const GRACE_MS = 3000;
/** The runner kills what is left 7.5 s after its first signal; the reports must be written by then. */
const LAST_MOMENT_MS = 4800;

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** What a run that may be cancelled heeds. */
export class Cancellation {
  /** Aborted as soon as nothing more may be sent. */
  readonly stop = new AbortController();
  readonly #abort = new AbortController();
  #isCancelled = false;

  /** Aborted when what is in flight is given up, too. */
  get abort(): AbortSignal {
    return this.#abort.signal;
  }

  /** Whether the run was cancelled. */
  get isCancelled(): boolean {
    return this.#isCancelled;
  }

  /**
   * Listens for the runner's signals, until the process ends. On the first, nothing more is sent and what is in flight
   * has 3 s to arrive; on a second one it is given up at once.
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
