import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { judge } from '../../scripts/corpus/judge.ts';
import { MediaBytes } from '../../src/media-reader/bytes.ts';
import { type MediaFacts, measure } from '../../src/media-reader/measure.ts';
import { encoded } from '../helpers/media.ts';

const FOLDER = path.join(import.meta.dirname, 'media');
const MB = 1000 ** 2;

/** Seconds of audio that ffmpeg decodes, and the number of channels. */
const SOUND: Readonly<Record<string, readonly [seconds: number, channels: number]>> = {
  'broadcast.m2t': [5.11, 1],
  'cut-from-live.opus': [5.05, 1],
  'cut.flac': [1.94, 1],
  'cut.mka': [2.75, 1],
  'cut.wma': [2.37, 1],
  'duration.mka': [8.06, 1],
  'fragments-edit.mp4': [3.01, 1],
  'gsm-no-fact.wav': [5.08, 1],
  'gsm-streamed.wav': [5.08, 1],
  'hybrid-audio.m4a': [8.06, 1],
  'id3.wav': [2, 1],
  'ima-streamed.wav': [5.1, 1],
  'joined-xing.mp3': [15.3, 1],
  'late.m2t': [8.06, 1],
  'later.wmv': [2.98, 1],
  'mediarecorder.webm': [5.05, 1],
  'no-base.mp4': [3.01, 1],
  'phone.au': [5.05, 1],
  'quicktime.mov': [5.05, 1],
  'rollover.m2t': [8.06, 1],
  'short-audio.webm': [3, 1],
  'short-clusters.mkv': [3.1, 1],
  'six-channels.m4a': [4.03, 6],
  'silent-end.mka': [1.6, 1],
  'silent-end.mov': [1.6, 1],
  'tail.m4a': [8, 1],
  'two-tracks.m2t': [1.09, 1],
  'two-tracks.mkv': [1, 1],
  'two-tracks.mp4': [1.02, 1],
  'two-tracks.ogg': [1, 1],
  'unknown.wv': [8, 1],
  'voice.amr': [6, 1],
  'xing-0-frames.mp3': [5.05, 1],
  'zeros.mkv': [2.88, 1],
};

const OTHERS: Readonly<Record<string, MediaFacts>> = {
  'correction.wvc': { unfit: 'has no audio' },
  'encrypted.m4a': { unfit: 'is encrypted' },
  'no-audio.mp4': { unfit: 'has no audio' },
  'no-sound.webm': { unfit: 'has no audio' },
  'header-only.flac': {},
  'joined.m2t': { channels: 1, sound: 21_418 },
};

const read = async (name: string): Promise<Buffer> => await readFile(path.join(FOLDER, name));

describe('recordings that differ from what their headers claim', () => {
  it('are all covered', () => {
    const names = readdirSync(FOLDER).filter((name) => name !== 'README.md');
    expect([...Object.keys(SOUND), ...Object.keys(OTHERS)].sort()).toEqual(names.sort());
  });

  it.each(Object.entries(SOUND))('%s', async (name, [seconds, channels]) => {
    const facts = await measure(MediaBytes.ofBytes(await read(name)), name);
    expect([judge(facts.duration, seconds), facts.duration]).toEqual(['right', facts.duration]);
    expect(facts.channels).toBe(channels);
  });

  it.each(Object.entries(OTHERS))('%s', async (name, facts) => {
    expect(await measure(MediaBytes.ofBytes(await read(name)), name)).toEqual(facts);
  });
});

it.each(['mediarecorder.webm', 'short-audio.webm', 'duration.mka'])(
  'of %s and another one behind it nobody knows how long they are',
  async (name) => {
    const bytes = await read(name);
    for (const joined of [
      [bytes, bytes],
      [bytes, await read('mediarecorder.webm')],
    ])
      expect((await measure(MediaBytes.ofBytes(Buffer.concat(joined)), name)).duration).toBeUndefined();
  },
);

describe('the last packet of Matroska with one in each cluster', () => {
  const element = (id: string, ...inside: readonly Buffer[]): Buffer => {
    const body = Buffer.concat(inside);
    const size = Buffer.from('0100000000000000', 'hex');
    size.writeUInt32BE(body.length, 4);
    return Buffer.concat([Buffer.from(id, 'hex'), size, body]);
  };
  const number = (value: number): Buffer => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    return bytes;
  };
  const track = element(
    'ae',
    element('d7', number(1)),
    element('83', number(2)),
    element('86', Buffer.from('A_TTA1')),
    element('e1', element('9f', number(1))),
  );
  const block = element('a3', Buffer.from([0x81, 0, 0, 0x80]), Buffer.alloc(400, 1));
  const clusters = (ms: number): Buffer[] =>
    Array.from({ length: 10 }, (_, at) => element('1f43b675', element('e7', number(at * ms)), block));

  it.each([
    [200, 2],
    [1000, undefined],
  ])('is as long as the %i ms before it, if that is plausible', async (ms, seconds) => {
    const media = [element('1a45dfa3'), element('18538067', element('1654ae6b', track), ...clusters(ms))];
    const { duration } = await measure(MediaBytes.ofBytes(Buffer.concat(media)), 'a.mka');
    expect(duration).toBe(seconds);
  });
});

describe('data after the audio', () => {
  const duration = async (bytes: Buffer): Promise<number | undefined> =>
    (await measure(MediaBytes.ofBytes(bytes), 'talk')).duration;

  it('is played in AU, so the length is known if there is little, and unknown if there is much', async () => {
    const au = await read('phone.au');
    expect(judge(await duration(Buffer.concat([au, Buffer.alloc(100, 1)])), 5.05)).toBe('right');
    expect(await duration(Buffer.concat([au, Buffer.alloc(au.length / 10, 1)]))).toBeUndefined();
  });

  it.each([7, 13])(
    'is found as %i copies of a FLAC file that together are too large to search',
    async (times) => {
      const flac = await readFile(encoded('austen-2.flac'));
      const large = Buffer.concat(Array(Math.ceil(1_300_000 / flac.length) * times).fill(flac));
      expect(large.length).toBeGreaterThan(8_000_000);
      expect(await duration(large)).toBeUndefined();
    },
  );
});

describe('AMR with zeros in it', () => {
  const measured = async (zeros: (bytes: Buffer) => Buffer): Promise<MediaFacts> =>
    await measure(MediaBytes.ofBytes(zeros(Buffer.from(await read('voice.amr')))), 'voice.amr');

  it('has the length of the audio before zeros at the end', async () => {
    const { duration } = await measured((bytes) => bytes.fill(0, bytes.length >> 1));
    expect(judge(duration, 3)).toBe('right');
  });

  it('has no known length if audio follows the zeros', async () => {
    expect(await measured((bytes) => bytes.fill(0, 4001, 5001))).toEqual({
      channels: 1,
    });
  });

  it('has the length of all remaining audio if it was cut off', async () => {
    const { duration } = await measured((bytes) => bytes.subarray(0, bytes.length * 0.7));
    expect(judge(duration, 4.2)).toBe('right');
  });
});

describe('tags that are not needed', () => {
  /** A chunk of RIFF or AIFF. */
  function chunk(
    name: string,
    body: Buffer,
    { isBigEndian = false }: { readonly isBigEndian?: boolean } = {},
  ): Buffer {
    const head = Buffer.from(`${name}\0\0\0\0`, 'latin1');
    if (isBigEndian) head.writeUInt32BE(body.length, 4);
    else head.writeUInt32LE(body.length, 4);
    return Buffer.concat([head, body]);
  }

  /** Measures a recording and counts the bytes that are read. */
  async function measured(bytes: Buffer): Promise<readonly [MediaFacts, bytesRead: number]> {
    let bytesRead = 0;
    const media = MediaBytes.of({
      size: bytes.length,
      read: async (start, end) => {
        bytesRead += end - start;
        return bytes.subarray(start, end);
      },
    });
    return [await measure(media, 'talk'), bytesRead];
  }

  it('are skipped before an MP3', async () => {
    // 25,000,000, with 7 bits in each byte.
    const header = Buffer.from('ID3\x03\0\0\x0b\x75\x70\x40', 'latin1');
    const [facts, bytesRead] = await measured(
      Buffer.concat([header, Buffer.alloc(25 * MB), await read('joined-xing.mp3')]),
    );
    expect(judge(facts.duration, 15.3)).toBe('right');
    expect(bytesRead).toBeLessThan(MB);
  });

  it('are skipped in chunks of WAV and of AIFF', async () => {
    const format = Buffer.from('0100010080 3e0000007d000002001000'.replaceAll(' ', ''), 'hex');
    const wave = [
      chunk('fmt ', format),
      chunk('id3 ', Buffer.alloc(8 * MB)),
      chunk('data', Buffer.alloc(64_000)),
    ];
    const common = Buffer.from('000100007d000010400cfa00000000000000', 'hex');
    const aiff = [
      chunk('COMM', common, { isBigEndian: true }),
      chunk('ID3 ', Buffer.alloc(8 * MB), { isBigEndian: true }),
      chunk('SSND', Buffer.alloc(64_008), { isBigEndian: true }),
    ];
    for (const bytes of [
      chunk('RIFF', Buffer.concat([Buffer.from('WAVE'), ...wave])),
      chunk('FORM', Buffer.concat([Buffer.from('AIFF'), ...aiff]), { isBigEndian: true }),
    ]) {
      const [facts, bytesRead] = await measured(bytes);
      expect(facts).toMatchObject({ duration: 2, channels: 1 });
      expect(bytesRead).toBeLessThan(MB);
    }
  });

  it('are skipped in FLAC', async () => {
    const flac = await read('cut.flac');
    const comments = Buffer.concat([Buffer.from([4, 0xf4, 0x24, 0]), Buffer.alloc(16_000_000)]);
    const marked = Buffer.concat([flac.subarray(0, 42), comments, flac.subarray(42)]);
    const [facts, bytesRead] = await measured(marked);
    expect(judge(facts.duration, 1.94)).toBe('right');
    expect(bytesRead).toBeLessThan(MB);
  });
});
