import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Recognition } from '../src/recognition/types.ts';

/** What is said in the example media. */
export const KENNEDY =
  'And so, my fellow Americans, ask not what your country can do for you, ask what you can do for your country.';
export const AUSTEN_1 =
  'And Mr. John Dashwood had then leisure to consider how much there might be prudently in his power to do for them.';
export const AUSTEN_2 = 'He was not an ill-disposed young man,';

const EXAMPLES = new URL('../../examples/media/', import.meta.url);

/** The bytes of one of the project's example recordings. */
export function example(name: string): Buffer {
  return readFileSync(new URL(name, EXAMPLES));
}

/** The bytes of one of the recordings in other encodings. */
export const sample = (name: string): Buffer => readFileSync(new URL(`media/${name}`, import.meta.url));

/** The samples, -1 to 1, of an example that is a 16-bit mono WAV at 16 kHz with a plain header of 44 bytes at most. */
export function exampleSamples(name: string): number[] {
  const file = example(name);
  const data = file.subarray(file.indexOf('data') + 8);
  return Array.from({ length: Math.floor(data.length / 2) }, (_, i) => data.readInt16LE(i * 2) / 32_768);
}

export interface WavEncoding {
  /** WAVE_FORMAT_PCM 1, IEEE_FLOAT 3, ALAW 6, MULAW 7. */
  readonly tag: 1 | 3 | 6 | 7;
  readonly bits: 8 | 16 | 24 | 32;
  /** WAVE_FORMAT_EXTENSIBLE around the tag. */
  readonly extensible?: boolean;
  /** A title of odd length before the samples. */
  readonly titled?: boolean;
}

/** Writes a WAV file; the channels have one length. */
export function encodeWav(
  channels: readonly (readonly number[])[],
  sampleRate: number,
  encoding: WavEncoding,
): Buffer {
  const first = channels[0] ?? [];
  const samples = first.flatMap((_, i) => channels.map((channel) => encodeSample(channel[i] ?? 0, encoding)));
  const chunks = [
    chunk('fmt ', formatOf(channels.length, sampleRate, encoding)),
    ...(encoding.titled ? [chunk('LIST', Buffer.from('INFOINAM\x03\0\0\0abc', 'latin1'))] : []),
    chunk('data', Buffer.concat(samples)),
  ];
  return chunk('RIFF', Buffer.concat([Buffer.from('WAVE'), ...chunks]));
}

/** What must change in the words to get those expected: substitutions, insertions and deletions. */
export function wordErrors(expected: string, words: readonly { readonly word: string }[]): number {
  const wanted = bareWords(expected);
  const got = bareWords(words.map(({ word }) => word).join(' '));
  let previous = got.map((_, i) => i + 1);
  wanted.forEach((word, row) => {
    let diagonal = row;
    let left = row + 1;
    previous = got.map((other, column) => {
      const above = previous[column] ?? 0;
      left = Math.min(above + 1, left + 1, diagonal + (other === word ? 0 : 1));
      diagonal = above;
      return left;
    });
  });
  return previous.at(-1) ?? wanted.length;
}

function bareWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
}

function chunk(id: string, content: Buffer): Buffer {
  const header = Buffer.alloc(8);
  header.write(id, 'latin1');
  header.writeUInt32LE(content.length, 4);
  return Buffer.concat([header, content, Buffer.alloc(content.length % 2)]);
}

function formatOf(channels: number, sampleRate: number, { tag, bits, extensible }: WavEncoding): Buffer {
  const EXTENSIBLE = 0xfffe;
  const format = Buffer.alloc(extensible ? 40 : 16);
  const blockSize = (channels * bits) / 8;
  format.writeUInt16LE(extensible ? EXTENSIBLE : tag, 0);
  format.writeUInt16LE(channels, 2);
  format.writeUInt32LE(sampleRate, 4);
  format.writeUInt32LE(sampleRate * blockSize, 8);
  format.writeUInt16LE(blockSize, 12);
  format.writeUInt16LE(bits, 14);
  if (!extensible) return format;
  format.writeUInt16LE(22, 16);
  format.writeUInt16LE(bits, 18);
  format.writeUInt16LE(tag, 24);
  format.write('000000001000800000aa00389b71', 26, 'hex');
  return format;
}

function encodeSample(sample: number, { tag, bits }: WavEncoding): Buffer {
  const bytes = Buffer.alloc(bits / 8);
  if (tag === 3) bytes.writeFloatLE(sample);
  else if (tag === 7) bytes.writeUInt8(toMuLaw(sample));
  else if (tag === 6) bytes.writeUInt8(toALaw(sample));
  else if (bits === 8) bytes.writeUInt8(Math.round(sample * 127) + 128);
  else bytes.writeIntLE(Math.round(sample * (2 ** (bits - 1) - 1)), 0, bits / 8);
  return bytes;
}

/** ITU-T G.711, by its logarithmic segments. */
function toMuLaw(sample: number): number {
  const BIAS = 132;
  const magnitude = Math.min(Math.round(Math.abs(sample) * 32_768), 32_635) + BIAS;
  const segment = Math.floor(Math.log2(magnitude)) - 7;
  const step = (magnitude >> (segment + 3)) & 15;
  return ~((sample < 0 ? 128 : 0) | (segment << 4) | step) & 255;
}

function toALaw(sample: number): number {
  const magnitude = Math.min(Math.round(Math.abs(sample) * 32_768), 32_767);
  const segment = Math.max(0, Math.floor(Math.log2(Math.max(magnitude, 1))) - 7);
  const step = (magnitude >> Math.max(4, segment + 3)) & 15;
  return ((sample < 0 ? 0 : 128) | (segment << 4) | step) ^ 0x55;
}

/** The words of a single channel, after a check of what holds for all words. */
export function wordsOf({ duration, words }: Recognition, channel = 0) {
  const list = words[channel] ?? [];
  let previousEnd = 0;
  for (const word of list) {
    expect(word.start).toBeGreaterThanOrEqual(previousEnd);
    expect(word.end).toBeGreaterThan(word.start);
    expect(word.confidence).toBeGreaterThan(0);
    expect(word.confidence).toBeLessThanOrEqual(1);
    expect(word.word).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}]$|^[\p{L}\p{N}]$/u);
    expect(word.word).toBe(word.word.toLowerCase());
    previousEnd = word.end;
  }
  expect(previousEnd).toBeLessThanOrEqual(duration);
  return list;
}
