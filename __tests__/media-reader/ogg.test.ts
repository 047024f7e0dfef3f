import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { MediaBytes } from '../../src/media-reader/bytes.ts';
import { measure } from '../../src/media-reader/measure.ts';
import { CHECKSUM_AT, checksumOf } from '../../src/media-reader/ogg-checksum.ts';
import { copySound } from '../../src/media-reader/sound/copy.ts';
import { makeWorkspace } from '../helpers/workspace.ts';

const [CONTINUED, BEGINNING] = [1, 2];
const PAGES = 10;
const PACKETS = 50;
const SERIAL = 4711;

interface TestPage {
  readonly flags: number;
  readonly position: number;
  readonly packets: readonly Buffer[];
  readonly serial?: number;
}

/** A page whose packets are shorter than 255 bytes: https://www.rfc-editor.org/rfc/rfc3533#section-6 */
function pageOf({ flags, position, packets, serial = SERIAL }: TestPage): Buffer {
  const header = Buffer.alloc(27);
  header.write('OggS', 'latin1');
  header.writeUInt8(flags, 5);
  header.writeBigInt64LE(BigInt(position), 6);
  header.writeUInt32LE(serial, 14);
  header.writeUInt8(packets.length, 26);
  return Buffer.concat([header, Buffer.from(packets.map(({ length }) => length)), ...packets]);
}

function headOf(start: string, bytes: number, write: (head: Buffer) => void): Buffer {
  const head = Buffer.alloc(bytes);
  head.write(start, 'latin1');
  write(head);
  return head;
}

interface TestCodec {
  readonly codec: string;
  readonly rate: number;
  readonly samples: number;
  /** Samples that are not played. */
  readonly skipped: number;
  readonly head: Buffer;
  /** Packets between the head and the audio. */
  readonly headers: number;
  /** The first byte of a packet. */
  readonly first: number;
}

/** One packet length for each codec. */
const CODECS: readonly TestCodec[] = [
  { codec: 'Opus of 20 ms', samples: 960, first: 9 << 3 },
  { codec: 'Opus of two frames of 20 ms', samples: 1920, first: (9 << 3) | 1 },
  { codec: 'Opus of 60 ms', samples: 2880, first: 3 << 3 },
  { codec: 'Opus of 2.5 ms', samples: 120, first: 16 << 3 },
]
  .map(({ codec, samples, first }) => {
    const head = headOf('OpusHead', 19, (bytes) => {
      bytes.writeUInt8(1, 9);
      bytes.writeUInt16LE(312, 10);
    });
    return { codec, samples, first, rate: 48_000, skipped: 312, head, headers: 1 };
  })
  .concat([
    {
      codec: 'Vorbis',
      rate: 44_100,
      samples: 1024,
      first: 0,
      skipped: 0,
      headers: 2,
      head: headOf('\x01vorbis', 30, (bytes) => {
        bytes.writeUInt8(1, 11);
        bytes.writeUInt32LE(44_100, 12);
        bytes.writeUInt8(0xb8, 28);
      }),
    },
    {
      codec: 'Speex',
      rate: 16_000,
      samples: 640,
      first: 0,
      skipped: 0,
      headers: 1,
      head: headOf('Speex   ', 80, (bytes) => {
        bytes.writeUInt32LE(16_000, 36);
        bytes.writeUInt32LE(1, 48);
        bytes.writeUInt32LE(320, 56);
        bytes.writeUInt32LE(2, 64);
      }),
    },
    {
      codec: 'FLAC',
      rate: 44_100,
      samples: 4608,
      first: 0,
      skipped: 0,
      headers: 1,
      head: headOf('\x7fFLAC', 51, (bytes) => {
        bytes.writeUInt16BE(4608, 17);
        bytes.writeUInt16BE(4608, 19);
        bytes.writeUInt32BE(44_100 << 12, 27);
      }),
    },
  ]);

/** A stream whose audio begins at so many seconds. */
function streamOf(codec: TestCodec, start: number, serial = SERIAL): Buffer {
  const packet = Buffer.alloc(200, 0x55);
  packet.writeUInt8(codec.first, 0);
  const begun = Math.round(start * codec.rate);
  return Buffer.concat([
    pageOf({ flags: BEGINNING, position: 0, packets: [codec.head], serial }),
    ...Array.from({ length: codec.headers }, () =>
      pageOf({ flags: 0, position: 0, packets: [Buffer.alloc(20)], serial }),
    ),
    ...Array.from({ length: PAGES }, (_, number) =>
      pageOf({
        flags: 0,
        position: begun + (number + 1) * PACKETS * codec.samples,
        packets: Array<Buffer>(PACKETS).fill(packet),
        serial,
      }),
    ),
  ]);
}

const heardOf = ({ samples, skipped, rate }: TestCodec): number =>
  (PAGES * PACKETS * samples - skipped) / rate;

async function secondsOf(...parts: readonly Buffer[]): Promise<number | undefined> {
  return (await measure(MediaBytes.ofBytes(Buffer.concat(parts)), 'talk.ogg')).duration;
}

const STARTS = [0, 0.5, 5, 59, 36_000];

describe('the length of an Ogg file', () => {
  it.each(CODECS)('is the length of the audio, wherever its positions begin: $codec', async (codec) => {
    for (const start of STARTS) {
      const seconds = await secondsOf(streamOf(codec, start));
      expect(seconds, `beginning at ${start} s`).toBeCloseTo(heardOf(codec), 3);
    }
  });

  it.each(CODECS)('is the sum of consecutive streams that begin late: $codec', async (codec) => {
    const streams = STARTS.map((start, number) => streamOf(codec, start, number));
    expect(await secondsOf(...streams)).toBeCloseTo(STARTS.length * heardOf(codec), 3);
  });

  it('excludes samples that the first page marks as not played', async () => {
    const [vorbis] = CODECS.filter(({ codec }) => codec === 'Vorbis');
    if (vorbis === undefined) throw new Error('no Vorbis');
    expect(await secondsOf(streamOf(vorbis, -0.4))).toBeCloseTo(heardOf(vorbis) - 0.4, 3);
  });

  it('includes packets after the rest of one that was cut off', async () => {
    const [opus] = CODECS;
    if (opus === undefined) throw new Error('no Opus');
    const stream = streamOf(opus, 5);
    const firstOfSound = [1, 2].reduce((at) => stream.indexOf('OggS', at + 1), 0);
    stream.writeUInt8(CONTINUED, firstOfSound + 5);
    // The rest of a packet, whose bytes do not state its length.
    stream.fill(0xff, firstOfSound + 27 + PACKETS, firstOfSound + 27 + PACKETS + 200);
    expect(await secondsOf(stream)).toBeCloseTo(heardOf(opus), 3);
  });

  it('includes the last page, although it ends with zeros and more follow', async () => {
    for (const codec of CODECS) {
      const stream = streamOf(codec, 0);
      stream.fill(0, stream.length - 150);
      const last = stream.subarray(stream.lastIndexOf('OggS'));
      last.writeUInt32LE(checksumOf(last), CHECKSUM_AT);
      const filled = Buffer.concat([stream, Buffer.alloc(100_000)]);
      expect(await secondsOf(filled), codec.codec).toBeCloseTo(heardOf(codec), 3);
      const into = path.join(await makeWorkspace(), 'copy');
      const excerpt = { track: undefined, from: 0, to: Number.POSITIVE_INFINITY };
      const copy = await copySound(
        MediaBytes.ofBytes(filled),
        'talk.ogg',
        into,
        excerpt,
        async (file, _, use) => use(MediaBytes.ofBytes(await readFile(file))),
      );
      expect(copy, codec.codec).toMatchObject({ bytes: stream.length });
    }
  });

  it('leaves out the last page if zeros took the place of what it had', async () => {
    for (const codec of CODECS) {
      const stream = streamOf(codec, 0);
      const whole = await secondsOf(stream);
      const last = stream.subarray(stream.lastIndexOf('OggS'));
      last.writeUInt32LE((checksumOf(last) ^ 1) >>> 0, CHECKSUM_AT);
      stream.fill(0, stream.length - 150);
      const filled = Buffer.concat([stream, Buffer.alloc(100_000)]);
      expect(await secondsOf(filled), codec.codec).toBeLessThan((whole ?? 0) - 0.1);
    }
  });

  it('is measured from the start of the audio for parts of a stream that begins late', async () => {
    for (const codec of CODECS) {
      const into = path.join(await makeWorkspace(), 'copy');
      const whole = heardOf(codec);
      const excerpt = { track: undefined, from: whole / 2, to: Number.POSITIVE_INFINITY };
      const media = MediaBytes.ofBytes(streamOf(codec, 5));
      const copy = await copySound(media, 'talk.ogg', into, excerpt, async (file, _, use) =>
        use(MediaBytes.ofBytes(await readFile(file))),
      );
      expect(copy, codec.codec).toMatchObject({ suffix: '.ogg' });
      if ('reason' in copy) continue;
      const page = (PACKETS * codec.samples) / codec.rate;
      expect(Math.abs(copy.from - whole / 2), codec.codec).toBeLessThanOrEqual(page + 0.01);
      expect(copy.to, codec.codec).toBeCloseTo(whole, 1);
    }
  });
});
