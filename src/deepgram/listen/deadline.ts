/** Ends what takes too long from when it starts to count. */
export class Deadline {
  readonly #milliseconds: number;
  readonly #controller = new AbortController();
  #timer: NodeJS.Timeout | undefined;

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
  }

  /** Aborted when the time is over. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Counts from now, unless it does already. */
  start(): void {
    this.#timer ??= setTimeout(() => this.#controller.abort(), this.#milliseconds);
  }

  /** Counts no more. */
  end(): void {
    clearTimeout(this.#timer);
  }
}
