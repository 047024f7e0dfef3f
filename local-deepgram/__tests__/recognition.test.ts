import { afterAll, describe, expect, test } from 'vitest';
import { createRecognizer } from '../src/recognition/index.ts';
import { type Recognition, UnsupportedAudioError } from '../src/recognition/types.ts';
import {
  AUSTEN_1,
  AUSTEN_2,
  encodeWav,
  example,
  exampleSamples,
  KENNEDY,
  sample,
  type WavEncoding,
  wordErrors,
  wordsOf,
} from './recognition-media.ts';

const SAMPLE_RATE = 16_000;
const PCM_16: WavEncoding = { tag: 1, bits: 16 };

/** One worker, since to load the model takes longer than to hear most of what is here; recognition-pool.test.ts has several. */
const recognizer = createRecognizer({ model: 'tiny', workers: 1 });
afterAll(() => recognizer.close());

/** What is heard in an example, which several tests look at. */
const heard = new Map<string, Promise<Recognition>>();
const mixOf = (name: string): Promise<Recognition> => {
  const recognition = heard.get(name) ?? mix(example(name));
  heard.set(name, recognition);
  return recognition;
};

const mix = (media: Uint8Array) => recognizer.recognize(media, { multichannel: false });
/** The samples of an example with a peak at which a recording is neither amplified nor attenuated. */
function atFullLevel(name: string): number[] {
  const samples = exampleSamples(name);
  const peak = samples.reduce((highest, sample) => Math.max(highest, Math.abs(sample)), 0);
  return samples.map((sample) => sample / peak);
}

const wav = (samples: readonly number[]) => encodeWav([samples], SAMPLE_RATE, PCM_16);

describe.concurrent('speech', () => {
  test.each([
    ['kennedy.wav', KENNEDY, 11],
    ['kennedy.mp3', KENNEDY, 11],
    ['austen-1.wav', AUSTEN_1, 7.1],
    ['austen-2.wav', AUSTEN_2, 3],
    ['austen-3.wav', 'unless to be rather cold-hearted and rather selfish is to be ill-disposed', 5.3],
  ])('%s', async (name, text, seconds) => {
    const recognition = await mixOf(name);

    expect(recognition.duration).toBeCloseTo(seconds, 1);
    expect(recognition.channels).toBe(1);
    expect(recognition.words).toHaveLength(1);
    expect(wordErrors(text, wordsOf(recognition))).toBeLessThanOrEqual(2);
  });

  test('words have the times at which they are said', async () => {
    const words = wordsOf(await mixOf('kennedy.wav'));

    // The pauses of the recording, by ear: 2.2 to 3.3 s and 7.7 to 8.2 s.
    expect(words.filter(({ start, end }) => start < 3.2 && end > 2.3)).toEqual([]);
    expect(words.filter(({ start, end }) => start < 8.1 && end > 7.8)).toEqual([]);
    expect(words.find(({ word }) => word === 'ask')?.start).toBeCloseTo(3.3, 0);
    expect(words.at(-1)?.end).toBeCloseTo(10.4, 0);
  });

  test('the punctuated words make a sentence', async () => {
    const words = wordsOf(await mixOf('austen-1.wav'));

    expect(words.map(({ punctuated }) => punctuated).join(' ')).toBe(AUSTEN_1);
    expect(words[1]).toMatchObject({ word: 'mr', punctuated: 'Mr.' });
  });

  test('speech longer than the model can hear at once', async () => {
    const kennedy = exampleSamples('kennedy.wav');
    const recognition = await mix(wav([...kennedy, ...kennedy]));

    // Which is 20 seconds at most.
    expect(recognition.duration).toBe(22);
    expect(wordErrors(`${KENNEDY} ${KENNEDY}`, wordsOf(recognition))).toBeLessThanOrEqual(3);
  });

  test('the same words at the same times, whatever was said before', async () => {
    // Long enough that what is before it is not recognized together with what follows.
    const pause = new Array<number>(2 * SAMPLE_RATE).fill(0);
    const before = atFullLevel('austen-3.wav');
    // A multiple of the 512 samples in which voice activity is detected, and of the steps in which silence is trimmed.
    const steps = 0.96 * SAMPLE_RATE;
    const said = before.slice(0, before.length - (before.length % steps));
    const austen = [...pause, ...atFullLevel('austen-2.wav')];
    const [alone, after] = await Promise.all([mix(wav(austen)), mix(wav([...said, ...austen]))]);
    const words = wordsOf(alone).map(({ start, ...word }) => ({
      ...word,
      start: expect.closeTo(start + said.length / SAMPLE_RATE, 2),
      end: expect.closeTo(word.end + said.length / SAMPLE_RATE, 2),
    }));

    expect(words.length).toBeGreaterThan(5);
    expect(wordsOf(after).slice(-words.length)).toEqual(words);
  });

  test('speech at a hundredth of its volume', async () => {
    const recognition = await mix(wav(exampleSamples('austen-1.wav').map((value) => value / 100)));

    expect(wordErrors(AUSTEN_1, wordsOf(recognition))).toBeLessThanOrEqual(2);
  });

  test('the caller keeps its bytes', async () => {
    const media = example('austen-2.wav');
    await mix(media);

    expect(media).toEqual(example('austen-2.wav'));
  });
});

describe.concurrent('encodings', () => {
  // Others give the samples of these, or almost: recognition-audio.test.ts compares them.
  test.each<[string, WavEncoding]>([
    ['8-bit PCM', { tag: 1, bits: 8 }],
    ['mu-law', { tag: 7, bits: 8 }],
    ['A-law', { tag: 6, bits: 8 }],
  ])('WAV, %s', async (_, encoding) => {
    const recognition = await mix(encodeWav([exampleSamples('austen-2.wav')], SAMPLE_RATE, encoding));

    expect(recognition.duration).toBeCloseTo(3, 1);
    expect(wordErrors(AUSTEN_2, wordsOf(recognition))).toBeLessThanOrEqual(1);
  });

  test('samples that are no numbers count as silence', async () => {
    const samples = exampleSamples('austen-1.wav').map((value, i) => (i % 4000 === 0 ? Number.NaN : value));
    const recognition = await mix(encodeWav([samples], SAMPLE_RATE, { tag: 3, bits: 32 }));

    expect(wordErrors(AUSTEN_1, wordsOf(recognition))).toBeLessThanOrEqual(2);
  });
});

describe('channels', () => {
  const austen = exampleSamples('austen-1.wav');
  const kennedy = exampleSamples('kennedy.wav').slice(0, austen.length);
  const stereo = encodeWav([kennedy, austen], SAMPLE_RATE, PCM_16);

  test('multichannel: the words of each speaker', async () => {
    const recognition = await recognizer.recognize(stereo, { multichannel: true });

    expect(recognition.channels).toBe(2);
    expect(recognition.words).toHaveLength(2);
    expect(wordErrors('And so, my fellow Americans, ask not', wordsOf(recognition).slice(0, 7))).toBeLessThan(
      3,
    );
    expect(wordErrors(AUSTEN_1, wordsOf(recognition, 1))).toBeLessThanOrEqual(1);
  });

  test('otherwise: the words of the mix', async () => {
    const silence = austen.map(() => 0);
    const recognition = await mix(encodeWav([silence, austen], SAMPLE_RATE, PCM_16));

    expect(recognition.channels).toBe(2);
    expect(recognition.words).toHaveLength(1);
    expect(wordErrors(AUSTEN_1, wordsOf(recognition))).toBeLessThanOrEqual(1);
  });

  test('an MP3 whose channels are alike is stereo still', async () => {
    const recognition = await recognizer.recognize(silentStereoMp3(), { multichannel: true });

    expect(recognition.channels).toBe(2);
    expect(recognition.words).toEqual([[], []]);
  });
});

describe('no speech', () => {
  test.each([
    ['silence', new Array<number>(SAMPLE_RATE * 2).fill(0)],
    ['white noise', whiteNoise(SAMPLE_RATE * 2)],
    ['10 ms of speech', exampleSamples('kennedy.wav').slice(8_000, 8_160)],
    ['one sample', [0.5]],
  ])('%s', async (_, samples) => {
    expect(await mix(wav(samples))).toEqual({
      duration: samples.length / SAMPLE_RATE,
      channels: 1,
      words: [[]],
    });
  });
});

test('a truncated file gives the words that are there', async () => {
  const media = example('kennedy.mp3');
  const recognition = await mix(media.subarray(0, media.length / 2));

  expect(Math.abs(recognition.duration - 5.5)).toBeLessThan(1);
  expect(wordErrors('And so, my fellow Americans, ask not', wordsOf(recognition))).toBeLessThanOrEqual(3);
});

describe('what is no audio', () => {
  test.each([
    ['nothing', Buffer.alloc(0), 'cannot be decoded'],
    ['text', Buffer.from('This is not audio at all, but a line of text.'), 'Unknown audio format'],
    ['zeros', Buffer.alloc(10_000), 'Unknown audio format'],
    ['a WAV header without samples', example('kennedy.wav').subarray(0, 44), 'no audio samples'],
    ['a WAV header cut short', example('kennedy.wav').subarray(0, 20), 'no audio samples'],
    ['a sample rate of 1 Hz', encodeWav([[0, 0.5, 0]], 1, PCM_16), 'sample rate: 1 Hz'],
    ['the name of a format alone', Buffer.from('OggS'), 'no audio samples'],
    [
      'FLAC with noise for content',
      Buffer.concat([Buffer.from('fLaC'), noiseBytes(20_000)]),
      'no audio samples',
    ],
    [
      'an MP4 whose index, at the end, is cut off',
      sample('austen-1.m4a').subarray(0, 20_000),
      'No audio track',
    ],
  ])('%s', async (_, media, message) => {
    const error = await mix(media).catch((reason: unknown) => reason);

    expect(error).toBeInstanceOf(UnsupportedAudioError);
    expect(error).toHaveProperty('message', expect.stringContaining(message));
  });
});

test('more requests than workers', async () => {
  const media = wav(exampleSamples('austen-2.wav').slice(0, SAMPLE_RATE));
  const all = await Promise.all(Array.from({ length: 6 }, () => mix(media)));

  expect(all.map((recognition) => recognition.words)).toEqual(all.map(() => all[0]?.words));
  expect(all[0]?.words.flat()).not.toEqual([]);
});

test('a closed recognizer refuses work, and what it had in hand fails', async () => {
  const closing = createRecognizer({ model: 'tiny', workers: 1 });
  const inHand = closing.recognize(example('austen-2.wav'), { multichannel: false });
  const failed = expect(inHand).rejects.toThrow('closed');
  await closing.close();

  await failed;
  await expect(closing.recognize(example('austen-2.wav'), { multichannel: false })).rejects.toThrow('closed');
});

/** Evenly distributed bytes, the same ones each time (the generator of Numerical Recipes). */
function noiseBytes(count: number): Buffer {
  let state = 1;
  return Buffer.from(
    Array.from({ length: count }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state >>> 24;
    }),
  );
}

function whiteNoise(count: number): number[] {
  return Array.from(noiseBytes(count), (byte) => (byte - 128) / 512);
}

/** MPEG-1 layer III, 44.1 kHz, 128 kbit/s: 417 bytes a frame, and a frame of zeros is silence. */
function silentStereoMp3(): Buffer {
  const frame = Buffer.alloc(417);
  frame.write('fffb9000', 'hex');
  return Buffer.concat(new Array<Buffer>(40).fill(frame));
}
