import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partRanges, secondsOf } from '../../../src/transcribe/parts/cut.ts';

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
    ['a little too long: two halves, not a rest of some minutes', 4 * HOUR + 300, 100, [7360, 7360]],
    ['twice as long: three, since parts overlap', 8 * HOUR, 100, [9613, 9613, 9613]],
    ['too large', 2 * HOUR, 3 * GB, [3610, 3610]],
    ['too long and too large', 10 * HOUR, 5 * GB, [12_013, 12_013, 12_013]],
  ])('%s', (_, duration, bytes, expected) => {
    expect(lengths(partRanges({ duration, bytes }, FOUR_HOURS))).toEqual(expected);
  });

  it('makes neighboring parts overlap by 20 seconds, and short ones by a tenth', () => {
    const [first, second] = partRanges({ duration: 5 * HOUR, bytes: 1 }, FOUR_HOURS);
    expect(first && second && first.to - second.from).toBeCloseTo(20, 2);
    const short = partRanges({ duration: 100, bytes: 1 }, { longest: 60, largest: GB });
    expect(short).toEqual([
      { from: 0, to: 53 },
      { from: 47, to: 100 },
    ]);
    expect(secondsOf(short)).toBe(106);
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
      expect(Math.max(...all) - Math.min(...all)).toBeLessThan(2);
    });
    fc.assert(property);
  });
});
