import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairTimes } from '../../src/transcript/times.ts';

type Pair = readonly [start: number | undefined, end: number | undefined];

const column = (times: readonly (number | undefined)[]): Float64Array =>
  Float64Array.from(times, (time) => time ?? Number.NaN);

function repaired(pairs: readonly Pair[], duration = 100): [start: number, end: number][] {
  const given = { starts: column(pairs.map(([start]) => start)), ends: column(pairs.map(([, end]) => end)) };
  const { starts, ends } = repairTimes(given, duration);
  return [...starts].map((start, index) => [start, ends[index] ?? Number.NaN]);
}

describe('times', () => {
  it.each<[string, readonly Pair[], readonly Pair[]]>([
    [
      'in order stay as they are',
      [
        [0, 1],
        [1, 1.5],
        [40, 41],
      ],
      [
        [0, 1],
        [1, 1.5],
        [40, 41],
      ],
    ],
    [
      'of one moment stay',
      [
        [1, 1],
        [1, 1],
        [1, 2],
      ],
      [
        [1, 1],
        [1, 1],
        [1, 2],
      ],
    ],
    [
      'that overlap end where the next word begins',
      [
        [0, 3],
        [1, 2],
      ],
      [
        [0, 1],
        [1, 2],
      ],
    ],
    [
      'that end before they begin end where they begin',
      [
        [5, 1],
        [6, 7],
      ],
      [
        [5, 5],
        [6, 7],
      ],
    ],
    [
      'far ahead of all others lie between their neighbours',
      [
        [0, 1],
        [90, 91],
        [2, 3],
      ],
      [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
    ],
    [
      'that go back lie between their neighbours, and last as long',
      [
        [3, 4],
        [4, 5],
        [1, 1.5],
        [6, 7],
      ],
      [
        [3, 4],
        [4, 5],
        [5, 5.5],
        [6, 7],
      ],
    ],
    [
      'below zero lie between their neighbours',
      [
        [-3, 1],
        [2, 3],
      ],
      [
        [1, 2],
        [2, 3],
      ],
    ],
    [
      'unknown lie between their neighbours',
      [
        [1, 2],
        [undefined, undefined],
        [3, 4],
      ],
      [
        [1, 2],
        [2, 2.3],
        [3, 4],
      ],
    ],
    [
      'unknown at first lie between zero and the first one',
      [
        [undefined, undefined],
        [1, 2],
      ],
      [
        [0.5, 0.8],
        [1, 2],
      ],
    ],
    [
      'unknown at last lie before the end',
      [
        [0, 1],
        [undefined, undefined],
      ],
      [
        [0, 1],
        [50, 50.3],
      ],
    ],
    [
      'unknown at their end last as long as words do',
      [
        [0, undefined],
        [0.2, undefined],
      ],
      [
        [0, 0.2],
        [0.2, 0.5],
      ],
    ],
    [
      'after the end of the recording stay',
      [
        [0, 1],
        [120, 121],
      ],
      [
        [0, 1],
        [120, 121],
      ],
    ],
    ['end with the recording', [[99, 200]], [[99, 100]]],
    [
      'none of which is known are spread',
      [
        [undefined, undefined],
        [undefined, 9],
      ],
      [
        [100 / 3, 100 / 3 + 0.3],
        [200 / 3, 200 / 3],
      ],
    ],
    ['of nothing are none', [], []],
  ])('%s', (_, pairs, expected) => {
    const rounded = (all: readonly Pair[]) => all.map((pair) => pair.map((each) => each?.toFixed(9)));
    expect(rounded(repaired(pairs))).toEqual(rounded(expected));
  });

  const second = fc.option(
    fc.oneof(
      fc.double({ min: -10, max: 1e5, noNaN: true }),
      fc.nat(20),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    ),
    { nil: undefined },
  );
  const spans = fc.array(fc.tuple(second, second), { maxLength: 30 });

  it('never go back or overlap, whatever the input', () => {
    fc.assert(
      fc.property(
        spans,
        fc.oneof(fc.nat(100), fc.double({ noNaN: true, noDefaultInfinity: true })),
        (pairs, duration) => {
          const all = repaired(pairs, duration);
          expect(all).toHaveLength(pairs.length);
          expect(all.flat().every((each) => Number.isFinite(each) && each >= 0)).toBe(true);
          expect(all.flat()).toEqual(all.flat().toSorted((a, b) => a - b));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('that are valid stay unchanged', () => {
    const steps = fc.array(fc.tuple(fc.nat(2000), fc.nat(2000)), { maxLength: 30 });
    fc.assert(
      fc.property(steps, (pairs) => {
        let now = 0;
        const all = pairs.map(([pause, length]): [number, number] => {
          const start = now + pause;
          now = start + length;
          return [start, now];
        });
        expect(repaired(all, now)).toEqual(all);
      }),
    );
  });

  it('of a day of words are repaired quickly', () => {
    const many = Array.from(
      { length: 200_000 },
      (_, index): Pair => [index % 7 ? index : undefined, index + 2],
    );
    expect(repaired(many, 200_000)).toHaveLength(200_000);
  });
});
