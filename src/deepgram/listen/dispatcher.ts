import { DeepgramError } from '../error.ts';
import { type OnRetry, retrying } from '../retry.ts';
import { Throttle } from './throttle.ts';

export interface DispatcherOptions {
  /** Most requests in flight. */
  readonly concurrency: number;
  /** Most retries per request. */
  readonly retries: number;
  /** Once aborted, nothing more is sent; answers to requests in flight can still arrive. */
  readonly stop: AbortController;
}

/** Nothing was sent for this source, because the run had stopped. */
export class NotSentError extends Error {
  override readonly name = 'NotSentError';
}

export const STOPPED = 'Not sent: the run had stopped.';

/**
 * Sends requests: as many at a time as the server accepts, again where that helps, and none after an error that affects
 * all.
 */
export class Dispatcher {
  readonly #options: DispatcherOptions;
  readonly #throttle: Throttle;
  /** Whether a request has succeeded, so that the inputs are right for at least some recordings. */
  #hasSucceeded = false;

  constructor(options: DispatcherOptions) {
    this.#options = options;
    this.#throttle = new Throttle(options.concurrency);
  }

  /** Runs `attempt` until it succeeds or no retry is left. Throws its last error, or NotSentError. */
  async send<T>(attempt: () => Promise<T>, onRetry: OnRetry): Promise<T> {
    return await retrying((failed) => this.#attempt(attempt, failed), {
      mayRetry: (failures, error) => this.#mayRetry(failures, error),
      onRetry,
      signal: this.#options.stop.signal,
    });
  }

  #attempt<T>(attempt: () => Promise<T>, priority: number): Promise<T> {
    const { stop } = this.#options;
    const request = async (): Promise<T> => {
      if (stop.signal.aborted) throw new NotSentError(STOPPED);
      try {
        const result = await attempt();
        this.#hasSucceeded = true;
        return result;
      } catch (error) {
        // Here and not in send(), because the queue starts the next request as soon as this one has failed.
        if (error instanceof DeepgramError && this.#stopsRun(error)) stop.abort(error);
        throw error;
      }
    };
    const isRateLimit = (error: unknown): boolean =>
      error instanceof DeepgramError && error.kind === 'rate-limit';
    return this.#throttle.run(request, priority, isRateLimit);
  }

  #stopsRun(error: DeepgramError): boolean {
    return error.stopsRun || (error.isGeneral && !this.#hasSucceeded);
  }

  #mayRetry(failures: readonly DeepgramError[], { retry }: DeepgramError): boolean {
    if (this.#options.stop.signal.aborted || failures.length > this.#options.retries) return false;
    const mayBeCharged = failures.filter((failure) => failure.retry === 'once').length;
    return retry !== 'never' && mayBeCharged <= 1;
  }
}
