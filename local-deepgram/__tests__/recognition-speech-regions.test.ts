import { describe, expect, test } from 'vitest';
import { silenceDetector } from '../src/recognition/silence.ts';
import {
  type SpeechRegion,
  speechRegions,
  toChunks,
  WINDOW_SECONDS,
} from '../src/recognition/speech-regions.ts';

/** Probabilities of speech: each value for so many seconds. */
function probabilities(...parts: [value: number, seconds: number][]): number[] {
  return parts.flatMap(([value, seconds]) =>
    new Array<number>(Math.round(seconds / WINDOW_SECONDS)).fill(value),
  );
}

describe('speechRegions', () => {
  test('pads speech by a quarter of a second', () => {
    const [region, ...others] = speechRegions(probabilities([0, 1], [0.9, 2], [0, 1]), 4);
    expect(others).toEqual([]);
    expect(region?.start).toBeCloseTo(0.75, 1);
    expect(region?.end).toBeCloseTo(3.25, 1);
  });

  test('stays inside the audio', () => {
    expect(speechRegions(probabilities([0.9, 2]), 1.99)).toEqual([{ start: 0, end: 1.99, pause: 0 }]);
  });

  test('a pause shorter than 0.3 s does not end speech, a longer one does, and regions do not overlap', () => {
    expect(speechRegions(probabilities([0.9, 1], [0, 0.2], [0.9, 1]), 2.2)).toHaveLength(1);

    const [first, second] = speechRegions(probabilities([0.9, 1], [0, 0.4], [0.9, 1]), 2.4);
    expect(first?.end).toBeCloseTo(1.2, 1);
    expect(second?.start).toBe(first?.end);
    expect(second?.pause).toBeCloseTo(0.4, 1);
  });

  test('once begun, speech goes on at a lower probability', () => {
    expect(speechRegions(probabilities([0.9, 0.5], [0.2, 3]), 3.5)[0]?.end).toBeCloseTo(3.5, 1);
    expect(speechRegions(probabilities([0.2, 3]), 3)).toEqual([]);
  });

  test('a click is no speech', () => {
    expect(speechRegions(probabilities([0, 1], [0.9, 0.064], [0, 1]), 2)).toEqual([]);
  });

  test('no audio has none', () => {
    expect(speechRegions([], 0)).toEqual([]);
  });
});

describe('toChunks', () => {
  test('joins near regions, but not distant ones', () => {
    const regions = [
      { start: 0, end: 2, pause: 0 },
      { start: 2.5, end: 5, pause: 1 },
      { start: 6, end: 7, pause: 1.5 },
    ];
    expect(toChunks(regions, [])).toEqual([
      { start: 0, end: 5 },
      { start: 6, end: 7 },
    ]);
  });

  test('joins no more than the model can hear', () => {
    const regions = [
      { start: 0, end: 15, pause: 0 },
      { start: 15.1, end: 25, pause: 0.6 },
    ];
    expect(toChunks(regions, [])).toEqual([
      { start: 0, end: 15 },
      { start: 15.1, end: 25 },
    ]);
  });

  test('divides at the longest pause what is too long for the model', () => {
    const regions = [0.3, 0.5, 0.4, 0.3].map((pause, i) => ({ start: i * 6, end: i * 6 + 5.9, pause }));
    expect(toChunks(regions, [])).toEqual([
      { start: 0, end: 5.9 },
      { start: 6, end: 23.9 },
    ]);
  });

  test('are the same soon after the start, wherever the audio starts', () => {
    const all = sentences(400);
    const whole = toChunks(all, []);
    for (let first = 1; first < all.length - 20; first++) {
      const chunks = toChunks(all.slice(first), []);
      const others = chunks.filter(
        ({ start, end }) => !whole.some((w) => w.start === start && w.end === end),
      );
      const from = all[first]?.start ?? 0;
      expect(Math.max(from, ...others.map(({ end }) => end)) - from).toBeLessThan(20);
    }
  });

  test('cuts long speech where it is quietest', () => {
    const speech = probabilities([0.9, 14], [0.4, WINDOW_SECONDS], [0.9, 30]);
    const chunks = toChunks([{ start: 0, end: 44, pause: 0 }], speech);

    expect(chunks[0]?.end).toBeCloseTo(14, 1);
    expect(chunks.at(-1)?.end).toBe(44);
    for (const [i, { start, end }] of chunks.entries()) {
      expect(end - start).toBeLessThanOrEqual(20);
      expect(start).toBe(chunks[i - 1]?.end ?? 0);
    }
  });
});

/** Speech of so many regions of 1 to 5 seconds that are so close that they are one run. */
function sentences(count: number): SpeechRegion[] {
  let end = 0;
  return Array.from({ length: count }, (_, i) => {
    const pause = 0.3 + ((i * 37) % 101) / 200;
    const start = end + Math.max(0, pause - 0.5);
    end = start + 1 + ((i * 29) % 83) / 20;
    return { start, end, pause };
  });
}

test('a cut leaves enough to be heard on its far side', () => {
  const [first, rest] = toChunks([{ start: 0, end: 20.1, pause: 0 }], probabilities([0.9, 19.5], [0.1, 0.6]));

  expect(first?.end).toBeLessThan(19.2);
  expect(rest).toEqual({ start: first?.end, end: 20.1 });
});

test('silence is what is quiet next to the rest, or no speech', () => {
  const samples = Float32Array.from({ length: 16_000 }, (_, i) => (i < 8_000 ? 0.001 : 0.5) * Math.sin(i));
  const speech = probabilities([0.9, 0.8], [0, 0.2]);
  const isSilent = silenceDetector(samples, 16_000, { start: 0, end: 1 }, speech);

  expect([0.1, 0.4, 0.6, 0.75, 0.95].map(isSilent)).toEqual([true, true, false, false, true]);
});
