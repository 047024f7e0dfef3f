const FIRST_BACKOFF_MS = 1000;
const LONGEST_BACKOFF_MS = 60_000;
/** A server that asks for a longer wait is asked again after this. */
export const LONGEST_RETRY_AFTER_MS = 600_000;

/** Milliseconds before the n-th retry: exponential with jitter, and at least what the server asks for. */
export function backoff(retry: number, retryAfterMs = 0, random = Math.random()): number {
  const ceiling = Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (retry - 1));
  return Math.round(Math.min(retryAfterMs, LONGEST_RETRY_AFTER_MS) + ceiling * (0.5 + random / 2));
}
