import { setTimeout as sleep } from 'node:timers/promises';
import { backoff } from '../lib/backoff.ts';
import { DeepgramError } from './error.ts';

/** Told before a request is sent again. */
export type OnRetry = (error: DeepgramError, retry: number, waitMs: number) => void;

interface RetryOptions {
  /** Whether it makes sense to try again after these failures, the last of which is `error`. */
  readonly mayRetry: (failures: readonly DeepgramError[], error: DeepgramError) => boolean;
  readonly onRetry?: OnRetry | undefined;
  /** Once aborted, nothing is tried again: what failed last is thrown. */
  readonly signal?: AbortSignal;
}

/**
 * Runs an attempt, which is told how many failed before, until it succeeds or there is no sense in another. Throws its last
 * error. Not a retry library: those reject when the signal aborts, even if the answer, which is paid for, just arrived.
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
