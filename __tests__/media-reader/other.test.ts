import { describe, expect, it } from 'vitest';
import { MediaBytes } from '../../src/media-reader/bytes.ts';
import { measure } from '../../src/media-reader/measure.ts';

const RATE = 44_100;
const SAMPLES = 441_000;
const SECONDS = SAMPLES / RATE;

/** A number in so many bytes of seven bits each, the highest first. */
function sevens(value: number, bytes: number): number[] {
  return Array.from({ length: bytes }, (_, index) => {
    const bits = Math.floor(value / 128 ** (bytes - 1 - index)) % 128;
    return index === bytes - 1 ? bits : bits + 128;
  });
}

/** https://trac.musepack.net/musepack/wiki/SV8Specification: header, seek table offset, audio, seek table, end. */
function musepack(): Buffer {
  const sound = Buffer.alloc(20_000, 1);
  const header = packet('SH', [0, 0, 0, 0, 8, ...sevens(SAMPLES, 3), 0, 0x1b, 0x1b]);
  const parts = [packet('AP', sound), packet('ST', Buffer.alloc(22)), packet('SE', [])];
  const places = packet('SO', [...sevens(8 + (parts[0]?.length ?? 0), 4), 0]);
  return Buffer.concat([Buffer.from('MPCK'), header, places, ...parts]);
}

function packet(key: string, content: Iterable<number>): Buffer {
  const body = Buffer.from([...content]);
  const bytes = body.length > 120 ? 3 : 1;
  return Buffer.concat([Buffer.from(key), Buffer.from(sevens(2 + bytes + body.length, bytes)), body]);
}

/** Frames of 1152 samples, each behind 20 bits with the number of its bits, in words of 32 whose lowest byte is first. */
const FRAMES = 383;
function musepack7(): Buffer {
  const lengths = Array.from({ length: FRAMES }, (_, frame) => 500 + 7 * (frame % 11));
  const frames = lengths.map((length) => length.toString(2).padStart(20, '0') + '1'.repeat(length));
  const words = ['0'.repeat(8), ...frames].join('').match(/.{1,32}/g) ?? [];
  const bytes = Buffer.alloc(24 + 4 * words.length);
  bytes.write('MP+\x07', 'latin1');
  bytes.writeUInt32LE(FRAMES, 4);
  for (const [index, word] of words.entries())
    bytes.writeUInt32LE(Number.parseInt(word.padEnd(32, '0'), 2), 24 + 4 * index);
  return bytes;
}

/** One bit per sample, two channels: https://dsd-guide.com/sites/default/files/white-papers/DSFFileFormatSpec_E.pdf */
function dsf(): Buffer {
  const bytes = Buffer.alloc(92 + (2 * SAMPLES) / 8);
  bytes.write('DSD ');
  bytes.writeBigUInt64LE(28n, 4);
  bytes.writeBigUInt64LE(BigInt(bytes.length), 12);
  bytes.write('fmt ', 28);
  bytes.writeBigUInt64LE(52n, 32);
  for (const [index, value] of [1, 0, 2, 2, RATE, 1, SAMPLES, 0, 4096].entries())
    bytes.writeUInt32LE(value, 40 + 4 * index);
  bytes.write('data', 80);
  bytes.writeBigUInt64LE(BigInt(bytes.length - 80), 84);
  return bytes;
}

const reading = async (bytes: Buffer): Promise<number | undefined> => {
  const origin = {
    size: bytes.length,
    read: async (start: number, end: number) => bytes.subarray(start, end),
  };
  return (await measure(MediaBytes.of(origin), 'talk')).duration;
};

describe.each([
  ['Musepack', SECONDS, musepack()],
  // The samples of the last frame are in the header, and are none here.
  ['Musepack 7', ((FRAMES - 1) * 1152) / RATE, musepack7()],
  ['DSF', SECONDS, dsf()],
])('%s', (_, seconds, whole) => {
  it('has the length in its header', async () => {
    expect(await reading(whole)).toBeCloseTo(seconds);
  });

  it.each([0.99, 0.9, 0.5, 0.1])('cut off after the first %d has no known length', async (share) => {
    expect(await reading(whole.subarray(0, Math.floor(whole.length * share)))).toBeUndefined();
  });
});
