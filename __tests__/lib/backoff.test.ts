import { describe, expect, it } from 'vitest';
import { backoff, retryAfter } from '../../src/lib/backoff.ts';

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
  ])('with %d ms from the server is at most %i ms', (retryAfter, most) => {
    expect(backoff(1, retryAfter, 1)).toBe(most);
  });

  it('is random', () => {
    const waits = Array.from({ length: 100 }, () => backoff(1));
    expect(waits.every((wait) => wait >= 500 && wait <= 1000)).toBe(true);
    expect(new Set(waits).size).toBeGreaterThan(1);
  });
});

describe('retryAfter', () => {
  const NOW = Date.parse('2026-11-22T12:00:00Z');

  it.each([
    ['0', 0],
    ['120', 120_000],
    ['Sun, 22 Nov 2026 12:00:30 GMT', 30_000],
    ['Sun, 22 Nov 2026 11:59:30 GMT', 0],
    ['Sunday, 22-Nov-26 12:00:30 GMT', 30_000],
    ['Sun Nov 22 12:00:30 2026', 30_000],
    ['0.5', 500],
    ['2027.5', 2_027_500],
    ['-5', undefined],
    ['1e9', undefined],
    ['2027-01-01', undefined],
    ['soon', undefined],
    ['', undefined],
    [undefined, undefined],
    [['1', '2'], undefined],
    [5, undefined],
  ])('of %j is %j ms', (header, wait) => {
    expect(retryAfter(header, NOW)).toBe(wait);
  });
});
