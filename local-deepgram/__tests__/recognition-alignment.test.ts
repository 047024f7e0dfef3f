import { describe, expect, test } from 'vitest';
import { alignTokens, monotonicPath } from '../src/recognition/moonshine/alignment.ts';

describe('monotonicPath', () => {
  test('follows the highest scores', () => {
    const scores = [
      [9, 9, 0, 0, 0, 0],
      [0, 0, 9, 0, 0, 0],
      [0, 0, 0, 9, 9, 9],
    ];
    expect(monotonicPath(scores)).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 3 },
      { start: 3, end: 6 },
    ]);
  });

  test('never goes back, whatever the scores', () => {
    const scores = [
      [0, 0, 0, 9],
      [9, 0, 0, 0],
    ];
    const [first, second] = monotonicPath(scores);
    expect(first?.start).toBe(0);
    expect(second?.end).toBe(4);
    expect(second?.start).toBeGreaterThanOrEqual((first?.end ?? 0) - 1);
  });

  test('more tokens than frames share them', () => {
    const spans = monotonicPath([[1], [1], [1]]);
    expect(spans).toEqual(new Array(3).fill({ start: 0, end: 1 }));
  });

  test('one token takes all', () => {
    expect(monotonicPath([[0, 5, 0]])).toEqual([{ start: 0, end: 3 }]);
  });

  test('nothing gives nothing', () => {
    expect(monotonicPath([])).toEqual([]);
  });
});

describe('alignTokens', () => {
  test('a frame to which all tokens attend strongly does not count for the strongest', () => {
    const heads = (...weights: number[]) => [Float32Array.from(weights)];
    const attention = [heads(0.5, 0.1, 0.8, 0.1), heads(0.1, 0.1, 0.8, 0.1), heads(0.1, 0.1, 0.8, 0.9)];
    const spans = alignTokens(attention);

    expect(spans).toHaveLength(3);
    expect(spans[0]?.start).toBe(0);
    expect(spans[2]?.end).toBe(4);
  });

  test('heads are heard together', () => {
    const attention = [
      [Float32Array.of(1, 1, 0, 0), Float32Array.of(1, 1, 0, 0)],
      [Float32Array.of(0, 0, 1, 1), Float32Array.of(0, 0, 1, 1)],
    ];
    expect(alignTokens(attention)).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 4 },
    ]);
  });
});
