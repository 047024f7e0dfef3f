import { expect, it } from 'vitest';
import { count, formatBytes, formatDuration, formatNumber } from '../../src/lib/units.ts';

it.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1.0 kB'],
  [34_100_000, '34.1 MB'],
  [1_000_000_000, '1.0 GB'],
  [2 * 1024 ** 3, '2.1 GB'],
  [5_000_000_000_000, '5,000.0 GB'],
])('shows %d bytes as %s', (bytes, shown) => {
  expect(formatBytes(bytes)).toBe(shown);
});

it.each([
  [0, '0.0 s'],
  [11.04, '11.0 s'],
  [59.9, '59.9 s'],
  [59.96, '1:00'],
  [60, '1:00'],
  [185.4, '3:05'],
  [3599.6, '1:00:00'],
  [3723, '1:02:03'],
  [360_000, '100:00:00'],
])('shows %d seconds as %s', (seconds, shown) => {
  expect(formatDuration(seconds)).toBe(shown);
});

it('uses the right noun for a count', () => {
  expect([0, 1, 2].map((amount) => count(amount, 'file'))).toEqual(['0 files', '1 file', '2 files']);
  expect([1, 2].map((amount) => count(amount, 'match', 'matches'))).toEqual(['1 match', '2 matches']);
});

it.each([
  [0, 0, '0'],
  [999.96, 1, '1,000.0'],
  [1234.5, 2, '1,234.50'],
  [100_000, 0, '100,000'],
  [1_234_567.891, 1, '1,234,567.9'],
])('separates the thousands of %d', (amount, decimals, shown) => {
  expect(formatNumber(amount, decimals)).toBe(shown);
});
