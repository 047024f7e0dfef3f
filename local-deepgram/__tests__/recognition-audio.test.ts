import { describe, expect, test } from 'vitest';
import { decode, mixDown } from '../src/recognition/audio/decode.ts';
import { level } from '../src/recognition/audio/level.ts';
import { resample } from '../src/recognition/audio/resample.ts';
import { essentialChunks, isWav } from '../src/recognition/audio/wav.ts';
import { encodeWav, example, exampleSamples, sample, type WavEncoding } from './recognition-media.ts';

function sine(hertz: number, sampleRate: number, seconds: number): Float32Array {
  return new Float32Array(Math.round(sampleRate * seconds)).map((_, i) =>
    Math.sin((2 * Math.PI * hertz * i) / sampleRate),
  );
}

/** The largest difference, leaving out the edges, where the filter lacks samples. */
function largestDifference(a: Float32Array, b: Float32Array, edge = 200): number {
  return a
    .subarray(edge, -edge)
    .reduce((largest, value, i) => Math.max(largest, Math.abs(value - (b[i + edge] ?? 0))), 0);
}

const SAMPLE_RATE = 16_000;
/** What a codec may put before the sound. */
const MOST_DELAY = 2000;

/** How alike two sounds are, of which one may begin a little later: 1 for the same, 0 for any others. */
function alike(one: Float32Array, other: readonly number[]): number {
  const probe = { from: Math.floor(other.length / 2), length: 4000 };
  const delays = Array.from({ length: 2 * MOST_DELAY + 1 }, (_, index) => index - MOST_DELAY);
  const likeness = delays.map((delay) => alikeWith(delay, one, other, probe));
  const delay = delays[likeness.indexOf(Math.max(...likeness))] ?? 0;
  return alikeWith(delay, one, other, { from: MOST_DELAY, length: other.length - 2 * MOST_DELAY });
}

function alikeWith(
  delay: number,
  one: Float32Array,
  other: readonly number[],
  { from, length }: { readonly from: number; readonly length: number },
): number {
  let [both, ofOne, ofOther] = [0, 0, 0];
  for (let index = from; index < from + length; index++) {
    const a = one[index + delay] ?? 0;
    const b = other[index] ?? 0;
    both += a * b;
    ofOne += a * a;
    ofOther += b * b;
  }
  return both / Math.sqrt(ofOne * ofOther);
}

describe('resample', () => {
  test.each([8_000, 11_025, 22_050, 24_000, 44_100, 48_000, 96_000])('a tone of 1 kHz from %i Hz', (rate) => {
    const resampled = resample(sine(1_000, rate, 0.5), rate, 16_000);

    expect(resampled).toHaveLength(8_000);
    expect(largestDifference(resampled, sine(1_000, 16_000, 0.5))).toBeLessThan(0.003);
  });

  test('what the lower rate cannot hold is taken out, not folded down', () => {
    const resampled = resample(sine(10_000, 48_000, 0.5), 48_000, 16_000);
    expect(largestDifference(resampled, new Float32Array(resampled.length))).toBeLessThan(0.003);
  });

  test('audio at the wanted rate stays as it is', () => {
    const samples = sine(1_000, 16_000, 0.1);
    expect(resample(samples, 16_000, 16_000)).toBe(samples);
  });
});

describe('level', () => {
  const peak = (samples: Float32Array) =>
    samples.reduce((high, sample) => Math.max(high, Math.abs(sample)), 0);

  test.each([
    ['speech of usual volume stays', 0.8, 0.8],
    ['quiet speech becomes louder', 0.01, 0.5],
    ['samples beyond full scale come back', 40, 0.5],
    ['noise stays noise', 0.0005, 0.0005],
  ])('%s', (_, before, after) => {
    expect(peak(level(Float32Array.of(before / 2, -before, 0)))).toBeCloseTo(after, 5);
  });
});

describe('decode', () => {
  const tone = Array.from(sine(440, 8_000, 0.25), (value) => value * 0.9);

  test.each<[string, WavEncoding, number]>([
    ['8-bit PCM', { tag: 1, bits: 8 }, 0.01],
    ['16-bit PCM', { tag: 1, bits: 16 }, 1e-4],
    ['24-bit PCM', { tag: 1, bits: 24 }, 1e-6],
    ['32-bit PCM', { tag: 1, bits: 32 }, 1e-6],
    ['32-bit float', { tag: 3, bits: 32 }, 1e-6],
    ['mu-law', { tag: 7, bits: 8 }, 0.02],
    ['A-law', { tag: 6, bits: 8 }, 0.02],
    ['extensible', { tag: 3, bits: 32, extensible: true }, 1e-6],
    ['extensible PCM', { tag: 1, bits: 24, extensible: true }, 1e-6],
    ['a title of odd length', { tag: 1, bits: 16, titled: true }, 1e-4],
  ])('WAV, %s: every sample of both channels', async (_, encoding, tolerance) => {
    const opposite = tone.map((value) => -value);
    const audio = await decode(encodeWav([tone, opposite], 8_000, encoding));

    expect(audio).toMatchObject({ sampleRate: 8_000, duration: 0.25 });
    expect(audio.channels).toHaveLength(2);
    const [left = new Float32Array(), right = new Float32Array()] = audio.channels;
    expect(largestDifference(left, Float32Array.from(tone), 0)).toBeLessThan(tolerance);
    expect(largestDifference(right, Float32Array.from(opposite), 0)).toBeLessThan(tolerance);
  });

  // What is alike so far has the same words: recognition.test.ts hears one of each kind.
  test.each([
    ['austen-2.flac', sample('austen-2.flac'), 'austen-2.wav', 3, 0.999_999],
    ['kennedy.mp3', example('kennedy.mp3'), 'kennedy.wav', 11, 0.98],
    ['kennedy.ogg', sample('kennedy.ogg'), 'kennedy.wav', 11, 0.96],
    ['austen-1.m4a', sample('austen-1.m4a'), 'austen-1.wav', 7.1, 0.98],
  ])('%s has the sound of the recording', async (_, media, recording, seconds, likeness) => {
    const { channels, sampleRate, duration } = await decode(media);

    expect(duration).toBeCloseTo(seconds, 1);
    expect(channels).toHaveLength(1);
    const sound = resample(mixDown(channels), sampleRate, SAMPLE_RATE);
    expect(alike(sound, exampleSamples(recording))).toBeGreaterThan(likeness);
  });

  test.each([
    ['kennedy.wav', example('kennedy.wav'), 5.5, 0.999_999],
    ['kennedy.mp3', example('kennedy.mp3'), 5.5, 0.98],
    ['kennedy.ogg', sample('kennedy.ogg'), 5, 0.96],
  ])('%s, truncated, has the sound that is there', async (_, media, seconds, likeness) => {
    const { channels, sampleRate, duration } = await decode(media.subarray(0, media.length / 2));

    expect(Math.abs(duration - seconds)).toBeLessThan(1);
    const sound = resample(mixDown(channels), sampleRate, SAMPLE_RATE);
    expect(alike(sound, exampleSamples('kennedy.wav').slice(0, sound.length))).toBeGreaterThan(likeness);
  });

  test('mixDown is the mean of the channels', () => {
    expect(mixDown([Float32Array.of(1, 0), Float32Array.of(0, -1)])).toEqual(Float32Array.of(0.5, -0.5));
  });
});

describe('essentialChunks', () => {
  test('takes out the rest, of odd length or not', () => {
    const encoding: WavEncoding = { tag: 1, bits: 16 };
    const plain = encodeWav([[0.1, 0.2]], 8_000, encoding);
    const titled = encodeWav([[0.1, 0.2]], 8_000, { ...encoding, titled: true });

    expect(isWav(titled)).toBe(true);
    expect(essentialChunks(titled).subarray(12)).toEqual(plain.subarray(12));
  });

  test('leaves a file without samples as it is', () => {
    const cut = encodeWav([[0.1]], 8_000, { tag: 1, bits: 16 }).subarray(0, 30);
    expect(essentialChunks(cut)).toEqual(cut);
  });
});
