import { expect, it } from 'vitest';
import { amountOf, missingParts, partsFor } from '../../../src/transcribe/plan/divided.ts';

const HOUR = 3600;
const priced = (seconds: number) => ({ minutes: seconds / 60, charged: seconds / 60, cost: seconds / 6000 });
const parts = (duration: number | undefined, splitAbove: number, bytes = 1) =>
  partsFor('ab', { duration, bytes }, splitAbove, priced);

it('divides a recording that is longer than the user wants, or larger than Deepgram accepts', () => {
  expect(parts(4 * HOUR, 4 * HOUR)).toEqual([]);
  expect(parts(5 * HOUR, 4 * HOUR)).toHaveLength(2);
  expect(parts(HOUR, 4 * HOUR, 3e9)).toHaveLength(2);
});

it('divides no recording of unknown length, and none if the user turns it off', () => {
  expect(parts(undefined, HOUR, 3e9)).toEqual([]);
  expect(parts(5 * HOUR, Number.POSITIVE_INFINITY, 3e9)).toEqual([]);
});

it('gives each part a stable key that depends on its position', () => {
  const [one, two] = parts(5 * HOUR, 4 * HOUR);
  expect(one?.key).toMatch(/^ab-[0-9a-f]{16}$/);
  expect(two?.key).not.toBe(one?.key);
  expect(parts(5 * HOUR, 4 * HOUR)[0]?.key).toBe(one?.key);
  expect(parts(5 * HOUR, 2 * HOUR)[0]?.key).not.toBe(one?.key);
});

it('adds up the lengths with their overlaps, without the parts that are paid for', () => {
  const all = parts(5 * HOUR, 4 * HOUR);
  expect(amountOf(all).minutes).toBeCloseTo((5 * HOUR + 20) / 60);
  const missing = missingParts({ parts: all, kept: new Set([all[0]?.key ?? '']) });
  const rest = (all[1]?.to ?? 0) - (all[1]?.from ?? 0);
  expect(rest).toBeGreaterThan(2 * HOUR);
  expect(amountOf(missing).minutes).toBeCloseTo(rest / 60);
  expect(amountOf(missing).cost).toBeCloseTo(rest / 6000);
  expect(amountOf([]).cost).toBe(0);
  const unpriced = partsFor('ab', { duration: 5 * HOUR, bytes: 1 }, HOUR, () => ({ minutes: 1 }));
  expect(amountOf(unpriced).cost).toBeUndefined();
});
