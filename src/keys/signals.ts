const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Holds back the signals with which the runner cancels a step, so that work in progress is not lost. */
export class HeldSignals implements Disposable {
  #received: NodeJS.Signals | undefined;
  readonly #listener = (signal: NodeJS.Signals): void => {
    this.#received ??= signal;
  };

  constructor() {
    for (const signal of SIGNALS) process.on(signal, this.#listener);
  }

  /** The first signal received. */
  get received(): NodeJS.Signals | undefined {
    return this.#received;
  }

  [Symbol.dispose](): void {
    for (const signal of SIGNALS) process.off(signal, this.#listener);
  }
}
