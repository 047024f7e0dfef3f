import { expect, it } from 'vitest';
import { amountOf, missingParts, partsFor } from '../../../src/transcribe/plan/divided.ts';

const HOUR = 3600;
const priced = (seconds: number) => ({ minutes: seconds / 60, charged: seconds / 60, cost: seconds / 6000 });
const parts = (duration: number | undefined, splitAbove: number, bytes = 1) =>
  partsFor('ab', { duration, bytes }, splitAbove, priced);

it('divides what is longer than the user wants, or larger than Deepgram takes', () => {
  expect(parts(4 * HOUR, 4 * HOUR)).toEqual([]);
  expect(parts(5 * HOUR, 4 * HOUR)).toHaveLength(2);
  expect(parts(HOUR, 4 * HOUR, 3e9)).toHaveLength(2);
});

it('divides nothing of unknown length, and nothing if the user wants none', () => {
  expect(parts(undefined, HOUR, 3e9)).toEqual([]);
  expect(parts(5 * HOUR, Number.POSITIVE_INFINITY, 3e9)).toEqual([]);
});

it('tells parts apart by where they are, and knows them again', () => {
  const [one, two] = parts(5 * HOUR, 4 * HOUR);
  expect(one?.key).toMatch(/^ab-[0-9a-f]{16}$/);
  expect(two?.key).not.toBe(one?.key);
  expect(parts(5 * HOUR, 4 * HOUR)[0]?.key).toBe(one?.key);
  expect(parts(5 * HOUR, 2 * HOUR)[0]?.key).not.toBe(one?.key);
});

it('comes to all lengths with what parts have in common, but for what is paid for', () => {
  const all = parts(5 * HOUR, 4 * HOUR);
  expect(amountOf(all).minutes).toBeCloseTo((5 * HOUR + 20) / 60);
  const missing = missingParts({ parts: all, kept: new Set([all[0]?.key ?? '']) });
  expect(amountOf(missing).minutes).toBeCloseTo((5 * HOUR + 20) / 120);
  expect(amountOf(missing).cost).toBeCloseTo((5 * HOUR + 20) / 12_000);
  expect(amountOf([]).cost).toBe(0);
  const unpriced = partsFor('ab', { duration: 5 * HOUR, bytes: 1 }, HOUR, () => ({ minutes: 1 }));
  expect(amountOf(unpriced).cost).toBeUndefined();
});
