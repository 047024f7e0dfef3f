import { describe, expect, it } from 'vitest';
import { type Claim, plausibleChannels, plausibleDuration } from '../../src/media-reader/plausible.ts';

const MB = 1000 ** 2;
const GB = 1000 ** 3;
const claim = (changes: Partial<Claim>): Claim => ({
  duration: 60,
  channels: 1,
  sampleRate: 48_000,
  samples: undefined,
  isLossless: false,
  mayHaveVideo: false,
  mayHaveCover: false,
  ...changes,
});

describe('a claimed length', () => {
  it.each<readonly [what: string, changes: Partial<Claim>, bytes: number, isPlausible: boolean]>([
    ['of ordinary speech', {}, 0.5 * MB, true],
    ['at the least rate', { duration: 80 }, 3000, true],
    ['below the least rate', { duration: 81 }, 3000, false],
    ['of 57.9 years in 184 bytes', { duration: 1_825_620_915 }, 184, false],
    ['of more than a week, however large', { duration: 8 * 86_400 }, 20 * GB, false],
    ['that means unknown', { duration: 3600, samples: 0xffffffff }, 500 * MB, false],
    ['of a second in what AAC needs a minute for', { duration: 1 }, 7.2 * MB, false],
    ['of a second with a cover', { duration: 1, mayHaveCover: true }, 0.55 * MB, true],
    ['of lossless sound', { duration: 10, isLossless: true, channels: 2 }, 3.84 * MB, true],
    ['at a rate that no converter has', { duration: 0.001, isLossless: true, sampleRate: 4e9 }, MB, false],
    ['of DSD', { duration: 10, isLossless: true, sampleRate: 45_158_400 }, 56.4 * MB, true],
    ['of video from a camera', { duration: 1, mayHaveVideo: true }, 50 * MB, true],
    ['of a second in a gigabyte of video', { duration: 1, mayHaveVideo: true }, 1.5 * GB, false],
    ['of zero', { duration: 0 }, MB, false],
    ['of no number', { duration: Number.NaN }, MB, false],
    ['without end', { duration: Number.POSITIVE_INFINITY }, MB, false],
  ])('%s', (_, changes, bytes, isPlausible) => {
    const made = claim(changes);
    expect(plausibleDuration(made, bytes)).toBe(isPlausible ? made.duration : undefined);
  });
});

it.each([
  [1, 1],
  [255, 255],
  [48_385, undefined],
  [65_535, undefined],
  [0, undefined],
  [1.5, undefined],
])('%d channels are %d', (channels, expected) => {
  expect(plausibleChannels(claim({ channels }))).toBe(expected);
});
