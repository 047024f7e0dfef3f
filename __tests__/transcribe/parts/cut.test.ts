import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partRanges } from '../../../src/transcribe/parts/cut.ts';

const HOUR = 3600;
const GB = 1000 ** 3;
const FOUR_HOURS = { longest: 4 * HOUR, largest: 2 * GB };
const lengths = (parts: ReturnType<typeof partRanges>): number[] =>
  parts.map(({ from, to }) => Math.round(to - from));

describe('partRanges', () => {
  it('does not divide what Deepgram accepts at once', () => {
    expect(partRanges({ duration: 4 * HOUR, bytes: 2 * GB }, FOUR_HOURS)).toEqual([]);
  });

  it.each([
    ['a little too long: two halves, not a rest of some minutes', 4 * HOUR + 300, 100, [7316, 7404]],
    ['twice as long: three, since parts overlap', 8 * HOUR, 100, [9236, 10_004, 9600]],
    ['too large', 2 * HOUR, 3 * GB, [3572, 3648]],
    ['too long and too large', 10 * HOUR, 5 * GB, [12_308, 11_540, 12_192]],
  ])('%s', (_, duration, bytes, expected) => {
    expect(lengths(partRanges({ duration, bytes }, FOUR_HOURS))).toEqual(expected);
  });

  it('makes neighboring parts overlap by 20 seconds, and short ones by a tenth', () => {
    const [first, second] = partRanges({ duration: 5 * HOUR, bytes: 1 }, FOUR_HOURS);
    expect(first && second && first.to - second.from).toBeCloseTo(20, 2);
    const short = partRanges({ duration: 100, bytes: 1 }, { longest: 60, largest: GB });
    expect(short).toEqual([
      { from: 0, to: 52.08 },
      { from: 46.08, to: 100 },
    ]);
  });

  it('begins parts of 20 minutes where packets and frames do that are counted from the start', () => {
    const parts = partRanges({ duration: 2 * HOUR, bytes: 1 }, { longest: 20 * 60, largest: GB });
    const starts = parts.map(({ from }) => from);
    expect(starts).toEqual([0, 1056, 2016, 3072, 4128, 5088, 6144]);
    const fits = (frame: number): boolean =>
      starts.every((start) => Math.abs(start / frame - Math.round(start / frame)) < 1e-6);
    const mp3 = [1152 / 44_100, 1152 / 48_000];
    const frames = [0.01, 0.02, 0.024, 0.032, 0.04, 0.08, 0.16, 0.32, 0.64, 1, 1024 / 48_000, ...mp3];
    expect(frames.filter((frame) => !fits(frame))).toEqual([]);
  });

  it('begins parts of hours also where packets of AAC at 44.1 kHz do', () => {
    const [, second] = partRanges({ duration: 7 * HOUR, bytes: 1 }, FOUR_HOURS);
    expect(((second?.from ?? 0) * 44_100) % 1024).toBe(0);
  });

  it('keeps the limit where it leaves no room for a whole multiple', () => {
    const parts = partRanges({ duration: 2001, bytes: 1 }, { longest: 1010.5, largest: GB });
    expect(parts.map(({ from, to }) => to - from)).toEqual([1010.5, 1010.5]);
  });

  it('covers everything evenly, and no part exceeds the limit', () => {
    const some = fc.record({
      duration: fc.double({ min: 1, max: 500_000, noNaN: true }),
      bytes: fc.integer({ min: 1, max: 5e10 }),
      longest: fc.double({ min: 30, max: 20_000, noNaN: true }),
    });
    const property = fc.property(some, ({ duration, bytes, longest }) => {
      const largest = 2 * GB;
      const parts = partRanges({ duration, bytes }, { longest, largest });
      expect(parts.length === 0).toBe(duration <= longest && bytes <= largest);
      if (parts.length === 0) return;
      expect(parts.length).toBeGreaterThan(1);
      expect(parts[0]?.from).toBe(0);
      expect(parts.at(-1)?.to).toBeCloseTo(duration, 2);
      for (const [index, { from, to }] of parts.entries()) {
        expect(to - from).toBeLessThan(longest + 0.01);
        expect(((to - from) * bytes) / duration).toBeLessThan(largest);
        const next = parts[index + 1];
        if (next === undefined) continue;
        expect(to).toBeGreaterThan(next.from);
        expect(to - next.from).toBeLessThan(20.01);
      }
      const all = lengths(parts);
      expect(Math.max(...all) - Math.min(...all)).toBeLessThan(2 + 0.2 * Math.max(...all));
    });
    fc.assert(property);
  });
});
