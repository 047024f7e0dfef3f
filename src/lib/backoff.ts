import { isString } from './guards.ts';

const FIRST_BACKOFF_MS = 1000;
const LONGEST_BACKOFF_MS = 60_000;
/**
 * The longest Retry-After that is followed: a server that asks for a longer wait gets the next request after this time.
 */
export const LONGEST_RETRY_AFTER_MS = 600_000;

/** Milliseconds before the n-th retry: exponential with jitter, plus the wait that the server asks for. */
export function backoff(retry: number, retryAfterMs = 0, random = Math.random()): number {
  const ceiling = Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (retry - 1));
  return Math.round(Math.min(retryAfterMs, LONGEST_RETRY_AFTER_MS) + ceiling * (0.5 + random / 2));
}

/**
 * Milliseconds from a Retry-After header, which is a number of seconds or a date:
 * https://www.rfc-editor.org/rfc/rfc9110#field.retry-after Servers also send fractions, which JavaScript parses as
 * dates: `2027.5` as a day of that year.
 */
export function retryAfter(header: unknown, now: number): number | undefined {
  if (!isString(header)) return undefined;
  const isDate = /^[a-z]{3,9},? /i.test(header);
  const wait = isDate ? Date.parse(header) - now : numberIn(header) * 1000;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

const numberIn = (text: string): number => (/^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN);

const FIRST_SPREAD_MS = 1000;
const LONGEST_SPREAD_MS = 20_000;

/** Milliseconds before the n-th retry when many clients retry at once: random, up to a limit that doubles each time. */
export function spreadBackoff(retry: number, random = Math.random()): number {
  return Math.round(random * Math.min(LONGEST_SPREAD_MS, FIRST_SPREAD_MS * 2 ** (retry - 1)));
}
