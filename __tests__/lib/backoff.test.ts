import { describe, expect, it } from 'vitest';
import { backoff } from '../../src/lib/backoff.ts';

describe('backoff', () => {
  it.each([
    [1, 500, 1000],
    [2, 1000, 2000],
    [3, 2000, 4000],
    [6, 16_000, 32_000],
    [7, 30_000, 60_000],
    [100, 30_000, 60_000],
  ])('before retry %i is from %i to %i ms', (retry, least, most) => {
    expect(backoff(retry, undefined, 0)).toBe(least);
    expect(backoff(retry, undefined, 1)).toBe(most);
  });

  it.each([
    [0, 1000],
    [7000, 8000],
    [600_000, 601_000],
    [600_001, 601_000],
    [Number.POSITIVE_INFINITY, 601_000],
  ])('with %d ms of the server is %i ms at most', (retryAfter, most) => {
    expect(backoff(1, retryAfter, 1)).toBe(most);
  });

  it('spreads by itself', () => {
    const waits = Array.from({ length: 100 }, () => backoff(1));
    expect(waits.every((wait) => wait >= 500 && wait <= 1000)).toBe(true);
    expect(new Set(waits).size).toBeGreaterThan(1);
  });
});
