const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** The signals with which the runner cancels a step, held back so that what is under way is not lost. */
export class HeldSignals implements Disposable {
  #got: NodeJS.Signals | undefined;
  readonly #listener = (signal: NodeJS.Signals): void => {
    this.#got ??= signal;
  };

  constructor() {
    for (const signal of SIGNALS) process.on(signal, this.#listener);
  }

  /** The first one that came. */
  get got(): NodeJS.Signals | undefined {
    return this.#got;
  }

  [Symbol.dispose](): void {
    for (const signal of SIGNALS) process.off(signal, this.#listener);
  }
}
