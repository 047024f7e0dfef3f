import { readFile, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { judge } from '../../scripts/corpus/judge.ts';
import { MediaBytes } from '../../src/media-reader/bytes.ts';
import { type MediaFacts, measure } from '../../src/media-reader/measure.ts';
import { ENCODINGS, encoded, measureHere, wavHeader } from '../helpers/media.ts';
import { makeWorkspace } from '../helpers/workspace.ts';

const MB = 1000 ** 2;
const TOLERANCE = 0.01;
/** Offset in an Ogg page: https://www.rfc-editor.org/rfc/rfc3533#section-6 */
const GRANULE_OFFSET = 6;
const SERIAL_OFFSET = 14;
/** Offset in mdhd, from the name of the box: ISO/IEC 14496-12, 8.4.2 */
const TIMESCALE_OFFSET = 16;
const PAGE_NUMBER_OFFSET = 18;
/** Offset after the tag and the flags: http://gabriel.mp3-tech.org/mp3infotag.html */
const XING_FRAMES_OFFSET = 8;

function expectClose(duration: number | undefined, seconds: number): void {
  expect(Math.abs((duration ?? 0) / seconds - 1), `${duration} s for ${seconds} s`).toBeLessThan(TOLERANCE);
}

describe('the duration in the headers', () => {
  it.each(ENCODINGS)('of $encoding', async ({ file, seconds }) => {
    const { duration } = await measureHere(file);
    expectClose(duration, seconds);
  });

  it('is read from the bytes, whatever the name says', async () => {
    const { duration, channels } = await measureHere(encoded('kennedy.ogg'), 'talk.mp3');
    expect({ duration, channels }).toEqual({ duration: 11, channels: 1 });
  });

  it('is read by the file name where the bytes begin with something else', async () => {
    const mp3 = new Blob([new Uint8Array(5000), await readFile(encoded('kennedy-vbr-bare.mp3'))]);
    expectClose((await measureBlob(mp3)).duration, 11);
  });

  it('of a WAV whose header claims a gigabyte that was never written', async () => {
    const file = path.join(await makeWorkspace(), 'long.wav');
    await writeFile(file, wavHeader(1000 * MB - 44));
    await truncate(file, 1000 * MB);
    expect(await measureHere(file)).toEqual({ duration: (1000 * MB - 44) / 32_000, channels: 1 });
  });
});

describe('of several tracks', () => {
  const factsOf = async (name: string, track: number | undefined): Promise<unknown> => {
    const bytes = await readFile(path.join(import.meta.dirname, 'media', name));
    const { duration, channels } = await measure(MediaBytes.ofBytes(bytes), name, track);
    return [duration === undefined ? undefined : Math.round(duration), channels];
  };

  it.each(['mp4', 'mkv', 'm2t', 'ogg'])('in %s the one that is chosen is measured', async (suffix) => {
    const name = `two-tracks.${suffix}`;
    const reports: unknown[] = [];
    for (const track of [undefined, 1, 2, 3]) reports.push(await factsOf(name, track));
    expect(reports).toEqual([
      [1, 1],
      [1, 1],
      [3, 2],
      [undefined, undefined],
    ]);
  });

  it.each([
    ['gsm-streamed.wav', 1],
    ['later.wmv', 1],
    ['gsm-streamed.wav', 2],
    ['later.wmv', 2],
  ])('in %s, where none can be chosen, track %i is known only if it is the first', async (name, track) => {
    expect(await factsOf(name, track)).toEqual(track === 1 ? await factsOf(name, undefined) : Array(2));
  });
});

describe('recordings of 100 MB are not read completely', () => {
  const SIZE = 100 * MB;

  it('mp3 with constant bitrate', async () => {
    const frames = await readFile(encoded('kennedy-cbr-bare.mp3'));
    const copies = Math.ceil(SIZE / frames.length);
    await expectFewBytesRead([repeat(frames, copies)], 11.088 * copies);
  });

  it('mp3 with variable bitrate and without header, which begins with silence', async () => {
    const frames = mp3Frames(await readFile(encoded('kennedy-vbr-bare.mp3')));
    const [silence = frames[0]] = frames.toSorted((a, b) => (a?.length ?? 0) - (b?.length ?? 0));
    const parts = [...Array(1000).fill(silence), ...shuffled(frames, 900_000)];
    await expectFewBytesRead([Buffer.concat(parts)], parts.length * 0.036);
  });

  it('ogg', async () => {
    const ogg = await readFile(encoded('kennedy.ogg'));
    const last = ogg.lastIndexOf('OggS');
    const end = Buffer.from(ogg.subarray(last));
    end.writeBigInt64LE(48_000n * 20_000n, GRANULE_OFFSET);
    const page = Buffer.from(ogg.subarray(ogg.lastIndexOf('OggS', last - 1), last));
    page.writeUInt32LE(1000, PAGE_NUMBER_OFFSET);
    const copies = repeat(page, Math.ceil(SIZE / page.length));
    await expectFewBytesRead([ogg.subarray(0, last), copies, end], 20_000);
  });

  it('m4a with its index at the end', async () => {
    const m4a = Buffer.from(await readFile(encoded('austen-1.m4a')));
    const at = m4a.indexOf('mdhd') + TIMESCALE_OFFSET;
    const timescale = m4a.readUInt32BE(at);
    m4a.writeUInt32BE(Math.round(timescale / 1000), at);
    const [mdat, moov] = [m4a.indexOf('mdat') - 4, m4a.indexOf('moov') - 4];
    const header = Buffer.from(m4a.subarray(mdat, mdat + 8));
    header.writeUInt32BE(SIZE + 8);
    const parts = [m4a.subarray(0, mdat), header, ...zeros(SIZE), m4a.subarray(moov)];
    await expectFewBytesRead(parts, (7.14 * timescale) / Math.round(timescale / 1000));
  });

  it('webm', async () => {
    const webm = Buffer.from(await readFile(encoded('austen-1.webm')));
    const cluster = Buffer.from('1f43b675', 'hex');
    const last = webm.lastIndexOf(cluster);
    const segmentSize = webm.indexOf(Buffer.from('18538067', 'hex')) + 4;
    webm.writeBigUInt64BE(0x0100_0000_0000_0000n + BigInt(SIZE + webm.length), segmentSize);
    // 16 ms a tick, and the last cluster as late as two bytes allow.
    webm.writeUIntBE(16_000_000, webm.indexOf(Buffer.from('2ad7b183', 'hex')) + 4, 3);
    const time = webm.indexOf(Buffer.from('e782', 'hex'), last) + 2;
    const before = webm.readUInt16BE(time);
    webm.writeUInt16BE(0xffff, time);
    const size = Buffer.from('080f4240', 'hex');
    size.writeUInt32BE(0x1000_0000 + MB);
    const clusters = zeros(SIZE).flatMap((part) => [cluster, size, part]);
    const seconds = ((0xffff + 7100 - before) * 16) / 1000;
    await expectFewBytesRead([webm.subarray(0, last), ...clusters, webm.subarray(last)], seconds);
  });
});

describe('a length that the bytes contradict', () => {
  const seconds = async (...parts: Uint8Array<ArrayBuffer>[]): Promise<number | undefined> =>
    (await measureBlob(new Blob(parts))).duration;

  /** The recording with a number of frames in its Xing header. */
  async function xing(frames: number): Promise<Buffer<ArrayBuffer>> {
    const bytes = Buffer.from(await readFile(encoded('kennedy-vbr.mp3')));
    const tag = Math.max(bytes.indexOf('Xing'), bytes.indexOf('Info'));
    bytes.writeUInt32BE(frames, tag + XING_FRAMES_OFFSET);
    return bytes;
  }

  it.each([0, 2, 1_000_000])('is corrected for an MP3 whose header claims %i frames', async (frames) => {
    expectClose(await seconds(await xing(frames)), 11);
  });

  it('is corrected for MP3 files that were joined, or cut off', async () => {
    const whole = await xing(308);
    expectClose(await seconds(whole, whole, whole), 33.26);
    expectClose(await seconds(whole.subarray(0, whole.length / 2)), 5.616);
  });

  it('is estimated for a large MP3 from some of its frames', async () => {
    const whole = await xing(2);
    const frames = await readFile(encoded('kennedy-vbr-bare.mp3'));
    expectClose(await seconds(whole, repeat(frames, 200)), 11 + 200 * 11.088);
  });

  it('is rejected for an M4A that would exceed the bit rate of AAC', async () => {
    const m4a = Buffer.from(await readFile(encoded('austen-1.m4a')));
    const [mdat, moov] = [m4a.indexOf('mdat') - 4, m4a.indexOf('moov') - 4];
    const header = Buffer.from(m4a.subarray(mdat, mdat + 8));
    header.writeUInt32BE(40 * MB + 8);
    const large = [m4a.subarray(0, mdat), header, ...zeros(40 * MB), m4a.subarray(moov)];
    expect(await seconds(...large)).toBeUndefined();
  });

  it.each([1000, 48_000 * 36_000])(
    'is corrected for an Opus stream that was cut from another at %i',
    async (start) => {
      const ogg = Buffer.from(await readFile(encoded('kennedy.ogg')));
      for (let at = ogg.indexOf('OggS'); at !== -1; at = ogg.indexOf('OggS', at + 1)) {
        const granule = ogg.readBigInt64LE(at + GRANULE_OFFSET);
        if (granule > 0n) ogg.writeBigInt64LE(granule + BigInt(start), at + GRANULE_OFFSET);
      }
      expectClose(await seconds(ogg), 11);
    },
  );

  it('is corrected for consecutive Opus streams', async () => {
    const ogg = await readFile(encoded('kennedy.ogg'));
    const next = Buffer.from(ogg);
    for (let at = next.indexOf('OggS'); at !== -1; at = next.indexOf('OggS', at + 1))
      next.writeUInt32LE(4711, at + SERIAL_OFFSET);
    expectClose(await seconds(ogg, next), 22);
  });

  it('is corrected for GSM in WAV without a count of samples', async () => {
    const header = Buffer.from(wavHeader(8125));
    header.writeUInt16LE(49, 20);
    header.writeUInt32LE(8000, 24);
    header.writeUInt32LE(1625, 28);
    header.writeUInt16LE(65, 32);
    header.writeUInt16LE(0, 34);
    expectClose(await seconds(header, new Uint8Array(8125)), 5);
  });

  it.each([
    ['G.722, whose header tells of another rate', 0x28f, 16_000, [], 5],
    ['WMA, which has the rate of its header', 0x161, 8000, [], 5],
    ['AAC, if its samples are as many', 0xff, 8000, [80_000], 5],
    ['FLAC, whose rate is that of something else', 0xf1ac, 3000, [80_000], undefined],
    ['an unknown codec, without a count of samples', 0x5346, 8000, [], undefined],
  ])('is checked for %s', async (_, tag, bytesPerSecond, facts, expected) => {
    const header = Buffer.from(wavHeader(40_000));
    header.writeUInt16LE(tag, 20);
    header.writeUInt32LE(bytesPerSecond, 28);
    header.writeUInt16LE(0, 34);
    const chunks = facts.map((samples) => {
      const fact = Buffer.from('fact\x04\0\0\0\0\0\0\0', 'latin1');
      fact.writeUInt32LE(samples, 8);
      return fact;
    });
    const parts = [header.subarray(0, 36), ...chunks, header.subarray(36), new Uint8Array(40_000)];
    const { duration } = await measure(MediaBytes.ofBytes(Buffer.concat(parts)), 'talk.wav');
    expect(duration).toBe(expected);
  });

  it('is estimated from some frames when they are large', async () => {
    const frame = Buffer.alloc(1881);
    frame.set([0xff, 0xf1, 0x60, 0x40, 1881 >> 3, (1881 & 7) << 5, 0]);
    expect(judge(await seconds(...Array<Buffer<ArrayBuffer>>(4000).fill(frame)), 256)).toBe('right');
  });

  it('is corrected for MP3 with zeros in the middle and at the end', async () => {
    const frames = await readFile(encoded('kennedy-cbr-bare.mp3'));
    const parts = [frames, new Uint8Array(60_000), repeat(frames, 2), new Uint8Array(5000)];
    const { duration } = await measure(MediaBytes.ofBytes(Buffer.concat(parts)), 'talk.mp3');
    expect(judge(duration, 3 * 11.088)).toBe('right');
  });

  it('is unknown for bytes that only occasionally look like frames', async () => {
    const [frame = Buffer.alloc(0)] = mp3Frames(await readFile(encoded('kennedy-cbr-bare.mp3')));
    const between = Buffer.alloc(100);
    expect(
      await measure(MediaBytes.ofBytes(repeat(Buffer.concat([frame, frame, between]), 100)), 'a'),
    ).toEqual({});
    expect(await measure(MediaBytes.ofBytes(Buffer.concat([Buffer.alloc(50_000, 1), frame])), 'a')).toEqual(
      {},
    );
  });
});

describe('no duration', () => {
  it.each(['', 'OggS\0', 'RIFF\x01', 'ID3\x04\0', 'fLaC\0', '\x1aE\xdf\xa3'])(
    'is found in %j',
    async (text) => {
      expect(await measureHere(await fileOf(text))).toEqual({});
    },
  );

  it('is found in a missing file', async () => {
    await expect(measureHere('/no/such/file.mp3')).rejects.toThrow();
  });

  it('is found in an MP3 that consists of a tag', async () => {
    const tag = Buffer.concat([Buffer.from('ID3\x04\0\0\x7f\x7f\x7f\x7f', 'latin1'), Buffer.alloc(1000)]);
    expect(await measureHere(await fileOf(tag))).toEqual({});
  });

  it.each(ENCODINGS)('or a positive one is found in $encoding with damaged bytes', async ({ file }) => {
    const bytes = await readFile(file);
    const copy = await fileOf('');
    const random = randomNumbers(bytes.length);
    for (let damage = 0; damage < 40; damage += 1) {
      const damaged = Buffer.from(bytes.subarray(0, 1 + (random() % bytes.length)));
      for (let at = 0; at < 10; at += 1) damaged[random() % Math.min(600, damaged.length)] = random() & 255;
      await writeFile(copy, damaged);
      const { duration } = await measureHere(copy, file);
      expect(duration === undefined || duration > 0).toBe(true);
    }
  });

  it('is read from 200 MB of zeros, even if a header claims them all', async () => {
    const huge = Buffer.from(
      `\0\0\0\x18ftypM4A ${'\0'.repeat(12)}\x0b\xeb\xc2\0moov\x0b\xeb\xc1\xf0udta`,
      'latin1',
    );
    const counting = new Counting([huge, ...zeros(200 * MB)]);
    await measureBlob(counting).catch(() => undefined);
    expect(counting.bytesRead).toBeLessThan(32 * MB);
  });
});

const measureBlob = async (blob: Blob): Promise<MediaFacts> =>
  await measure(
    MediaBytes.of({
      size: blob.size,
      read: async (start, end) => new Uint8Array(await blob.slice(start, end).arrayBuffer()),
    }),
    'talk',
  );

/** A blob that counts the bytes that are read from it. */
class Counting extends Blob {
  bytesRead = 0;

  override slice(start = 0, end = this.size, type?: string): Blob {
    this.bytesRead += Math.max(0, Math.min(end, this.size) - start);
    return super.slice(start, end, type);
  }
}

async function expectFewBytesRead(parts: Uint8Array<ArrayBuffer>[], seconds: number): Promise<void> {
  const media = new Counting(parts);
  expect(media.size).toBeGreaterThan(99 * MB);
  expectClose((await measureBlob(media)).duration, seconds);
  expect(media.bytesRead).toBeLessThan(5 * MB);
}

async function fileOf(content: string | Uint8Array): Promise<string> {
  const file = path.join(await makeWorkspace(), 'talk');
  await writeFile(file, typeof content === 'string' ? Buffer.from(content, 'latin1') : content);
  return file;
}

const repeat = (bytes: Buffer, times: number): Buffer<ArrayBuffer> => Buffer.concat(Array(times).fill(bytes));

const zeros = (bytes: number): Buffer<ArrayBuffer>[] => Array(bytes / MB).fill(Buffer.alloc(MB));

/** The frames of an MP3 at 16 kHz, found by the header of the first frame. */
function mp3Frames(bytes: Buffer): Buffer[] {
  const sync = bytes.subarray(0, 2);
  const starts: number[] = [];
  for (let at = 0; at !== -1; at = bytes.indexOf(sync, at + 24)) starts.push(at);
  return starts.map((start, index) => bytes.subarray(start, starts[index + 1] ?? bytes.length));
}

/** A fixed pseudo-random choice of so many of the items. */
function shuffled<T>(items: readonly T[], amount: number): T[] {
  const random = randomNumbers(1);
  return Array.from({ length: amount }, () => items[random() % items.length]).filter(
    (item) => item !== undefined,
  );
}

/** The higher bits of https://en.wikipedia.org/wiki/Linear_congruential_generator */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}
