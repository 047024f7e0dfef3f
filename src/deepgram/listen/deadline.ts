/** A timeout that begins when start() is called. */
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

  /** Starts the timer, unless it is already running. */
  start(): void {
    this.#timer ??= setTimeout(() => this.#controller.abort(), this.#milliseconds);
  }

  /** Stops the timer. */
  end(): void {
    clearTimeout(this.#timer);
  }
}
