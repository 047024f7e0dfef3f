import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Measured, MediaReader, type ReaderOptions } from '../../src/media-reader/program.ts';
import { encoded, wavHeader } from '../helpers/media.ts';
import { makeWorkspace } from '../helpers/workspace.ts';

const MB = 1000 ** 2;
const opened: MediaReader[] = [];

afterEach(() => {
  for (const reader of opened.splice(0)) reader.close();
});

function open(options: Partial<ReaderOptions> = {}): MediaReader {
  const reader = new MediaReader({ environment: process.env, ...options });
  opened.push(reader);
  return reader;
}

async function fileOf(
  bytes: Buffer,
  name: string,
): Promise<{ readonly path: string; readonly size: number }> {
  const file = path.join(await makeWorkspace(), name);
  await writeFile(file, bytes);
  return { path: file, size: bytes.length };
}

const recording = Buffer.concat([wavHeader(32_000), Buffer.alloc(32_000)]);

/** A DSF whose tag at the end is only padding, which music-metadata reads as just as many frames. */
function paddedDsf(paddingBytes: number): Buffer {
  const head = Buffer.alloc(92);
  head.write('DSD ', 'latin1');
  head.writeBigUInt64LE(28n, 4);
  head.writeBigUInt64LE(BigInt(92 + 10 + paddingBytes), 12);
  head.writeBigUInt64LE(92n, 20);
  head.write('fmt ', 28, 'latin1');
  head.writeBigUInt64LE(52n, 32);
  for (const [at, value] of [
    [40, 1],
    [48, 1],
    [52, 1],
    [56, 2_822_400],
    [60, 1],
  ] as const)
    head.writeUInt32LE(value, at);
  head.writeBigUInt64LE(2_822_400n, 64);
  head.write('data', 80, 'latin1');
  head.writeBigUInt64LE(12n, 84);
  const tag = Buffer.from('ID3\x03\0\0\0\0\0\0', 'latin1');
  for (let place = 0; place < 4; place += 1) tag[6 + place] = (paddingBytes >> (7 * (3 - place))) & 127;
  return Buffer.concat([head, tag, Buffer.alloc(paddingBytes)]);
}

describe('files too short for any header', () => {
  const nowhere = { environment: { ...process.env, PATH: '' } };

  it.each<[string, string | Buffer, Measured]>([
    ['may be anything', 'speech', {}],
    ['may say the error message of a server', '404 not found', { unfit: 'is the error message of a server' }],
    ['may be JSON', '{"error": 1}', { unfit: 'is JSON' }],
  ])('%s', async (_, content, facts) => {
    const bytes = Buffer.from(content);
    expect(await open(nowhere).measureFile(await fileOf(bytes, 'a.mp3'), 'a.mp3')).toEqual(facts);
  });

  it('are read by the program if they begin like a recording', async () => {
    const amr = Buffer.concat([Buffer.from('#!AMR\n\x04', 'latin1'), Buffer.alloc(12)]);
    const { duration } = await open().measureFile(await fileOf(amr, 'a.amr'), 'a.amr');
    expect(duration).toBeCloseTo(0.02);
  });
});

describe('the program that reads media', () => {
  it('returns the facts of one file after another', async () => {
    const reader = open();
    const media = await fileOf(recording, 'a.wav');
    const results = await Promise.all([1, 2, 3].map(() => reader.measureFile(media, 'a.wav')));
    expect(results).toEqual(Array(3).fill({ duration: 1, channels: 1 }));
    expect(await reader.measureFile({ path: encoded('austen-1.m4a'), size: 1 }, 'a.m4a')).toEqual({});
  });

  it('measures and copies the track that is chosen', async () => {
    const bytes = await readFile(path.join(import.meta.dirname, 'media/two-tracks.mp4'));
    const reader = open({ track: 2 });
    const media = await fileOf(bytes, 'two.mp4');
    const far = {
      size: bytes.length,
      read: async (start: number, end: number) => bytes.subarray(start, end),
    };
    const results = [await reader.measureFile(media, 'two.mp4'), await reader.measureFar(far, 'two.mp4')];
    expect(results).toMatchObject(Array(2).fill({ duration: 3, channels: 2 }));
    const copy = await reader.copySound(media, path.join(await makeWorkspace(), 'copy'), { name: 'two.mp4' });
    expect(copy).toMatchObject({ seconds: 3 });
  });

  it('reads remote files through its parent process', async () => {
    const read = async (start: number, end: number): Promise<Uint8Array> => recording.subarray(start, end);
    const far = await open().measureFar({ size: recording.length, read }, 'a.wav');
    expect(far).toEqual({ duration: 1, channels: 1 });
  });

  it('returns nothing about files that its parent cannot read, or only reads in part', async () => {
    const reader = open();
    const refuse = async (): Promise<Uint8Array> => Promise.reject(new Error('503'));
    const part = async (): Promise<Uint8Array> => recording.subarray(0, 10);
    for (const read of [refuse, part])
      expect(await reader.measureFar({ size: 100, read }, 'a.wav')).toEqual({});
  });

  it('is ended when a file takes too long, and started again for the next one', async () => {
    const reader = open({ longestFarMs: 100 });
    const never = { size: 100, read: () => new Promise<Uint8Array>(() => {}) };
    const results = await Promise.all([
      reader.measureFar(never, 'a.wav'),
      reader.measureFile(await fileOf(recording, 'a.wav'), 'a.wav'),
    ]);
    expect(results).toEqual([
      { trouble: 'to read its headers takes more than 1 second' },
      { duration: 1, channels: 1 },
    ]);
  });

  it('is ended by excessive memory use, and started again for the next one', async () => {
    const reader = open();
    const results: Measured[] = [];
    for (const bytes of [paddedDsf(24 * MB), recording])
      results.push(await reader.measureFile(await fileOf(bytes, 'a'), 'a'));
    expect(results[0]?.trouble).toMatch(/^to read its headers takes (too much memory|more than 10 seconds)$/);
    expect(results[1]).toEqual({ duration: 1, channels: 1 });
  });
});
