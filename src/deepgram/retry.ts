import { setTimeout as sleep } from 'node:timers/promises';
import { backoff } from '../lib/backoff.ts';
import { DeepgramError } from './error.ts';

/** Called before a request is sent again. */
export type OnRetry = (error: DeepgramError, retry: number, waitMs: number) => void;

interface RetryOptions {
  /** Whether another attempt makes sense after these failures, of which `error` is the last. */
  readonly mayRetry: (failures: readonly DeepgramError[], error: DeepgramError) => boolean;
  readonly onRetry?: OnRetry | undefined;
  /** Once aborted, there are no more attempts: the last error is thrown. */
  readonly signal?: AbortSignal;
}

/**
 * Runs an attempt, which gets the number of failures before it, until it succeeds or `mayRetry` says no. Throws the
 * last error. Retry libraries do not fit: they reject as soon as the signal aborts, even if the answer, which is paid
 * for, has just arrived.
 */
export async function retrying<T>(
  attempt: (failed: number) => Promise<T>,
  { mayRetry, onRetry, signal }: RetryOptions,
): Promise<T> {
  const failures: DeepgramError[] = [];
  for (;;) {
    try {
      return await attempt(failures.length);
    } catch (error) {
      if (!(error instanceof DeepgramError)) throw error;
      failures.push(error);
      if (!mayRetry(failures, error)) throw error;
      const wait = backoff(failures.length, error.details.retryAfter);
      onRetry?.(error, failures.length, wait);
      await sleep(wait, undefined, signal && { signal }).catch(() => {
        throw error;
      });
    }
  }
}
