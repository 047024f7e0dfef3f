import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { MediaBytes } from '../../src/media-reader/bytes.ts';
import { measure } from '../../src/media-reader/measure.ts';
import type { Excerpt } from '../../src/media-reader/sound/copier.ts';
import { copySound, type NoSoundCopy, type SoundCopy } from '../../src/media-reader/sound/copy.ts';
import { ENCODINGS, encoded } from '../helpers/media.ts';
import { makeWorkspace } from '../helpers/workspace.ts';

const MEDIA = path.join(import.meta.dirname, 'media');

async function copyOf(
  name: string,
  excerpt: Partial<Excerpt> = {},
  bytes?: Buffer,
): Promise<SoundCopy | NoSoundCopy> {
  const media = MediaBytes.ofBytes(bytes ?? (await readFile(path.join(MEDIA, name))));
  const into = path.join(await makeWorkspace(), 'copy');
  const whole = { track: undefined, from: 0, to: Number.POSITIVE_INFINITY };
  return await copySound(media, name, into, { ...whole, ...excerpt }, async (file, _, use) =>
    use(MediaBytes.ofBytes(await readFile(file))),
  );
}

/** AIFF or AIFF-C at 400 Hz with large tags: a stereo codec if compressed, and 16 bits on one channel if not. */
function aiffOf(form: string, codec: string, packets: Buffer, frames: number): Buffer {
  const chunk = (name: string, body: Buffer): Buffer => {
    const head = Buffer.alloc(8);
    head.write(name, 'latin1');
    head.writeUInt32BE(body.length, 4);
    return Buffer.concat([head, body, Buffer.alloc(body.length % 2)]);
  };
  const isCompressed = form === 'AIFC';
  const common = Buffer.alloc(isCompressed ? 24 : 18);
  common.writeUInt16BE(isCompressed ? 2 : 1, 0);
  common.writeUInt32BE(frames, 2);
  common.writeUInt16BE(16, 6);
  // 400 Hz as an 80-bit float: 1.5625 * 2^8.
  common.write('4007c800000000000000', 8, 'hex');
  if (isCompressed) common.write(codec, 18, 'latin1');
  const sound = Buffer.concat([Buffer.alloc(8), packets]);
  const chunks = [chunk('ID3 ', Buffer.alloc(50_001)), chunk('COMM', common), chunk('SSND', sound)];
  return chunk('FORM', Buffer.concat([Buffer.from(form), ...chunks, chunk('ANNO', Buffer.alloc(50_000))]));
}

async function mustCopy(...given: Parameters<typeof copyOf>): Promise<SoundCopy> {
  const copy = await copyOf(...given);
  if ('reason' in copy) throw new Error(copy.reason);
  return copy;
}

describe('copies of audio', () => {
  it.each([
    ['quicktime.mov', '.mov', 5.05],
    ['hybrid-audio.m4a', '.m4a', 8.06],
    ['silent-end.mov', '.mov', 1.6],
    ['six-channels.m4a', '.m4a', 4.03],
    ['short-audio.webm', '.webm', 3],
    ['mediarecorder.webm', '.webm', 5.05],
  ])('of %s contain all of the audio, and nothing else', async (name, suffix, seconds) => {
    const copy = await mustCopy(name);
    expect(copy.suffix).toBe(suffix);
    expect(Math.abs(copy.seconds - seconds)).toBeLessThan(0.1);
    expect(copy).toMatchObject({ from: 0 });
    const bytes = await readFile(copy.path);
    expect(bytes.length).toBe(copy.bytes);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(copy.sha256);
  });

  it.each(ENCODINGS)('of $encoding have the same length', async ({ file, seconds }) => {
    const copy = await mustCopy(path.basename(file), {}, await readFile(file));
    expect(Math.abs(copy.seconds - seconds)).toBeLessThan(0.2);
  });

  it.each(ENCODINGS)(
    'of a part of $encoding contain all of the part, with times from zero',
    async ({ file }) => {
      const copy = await mustCopy(path.basename(file), { from: 1.1, to: 2.2 }, await readFile(file));
      expect(copy.from).toBeLessThanOrEqual(1.1);
      expect(copy.to).toBeGreaterThanOrEqual(2.2);
      expect(Math.abs(copy.seconds - (copy.to - copy.from))).toBeLessThan(0.1);
    },
  );

  it('of a part of an MP3 start earlier by the delay that players skip, according to its tag', async () => {
    const recording = await readFile(encoded('kennedy-cbr.mp3'));
    const tag = recording.indexOf('Lav', recording.indexOf('Info'));
    // 576 samples of encoder delay and 529 of decoder delay, at 16 kHz.
    expect(recording.readUInt16BE(tag + 21) >> 4).toBe(576);
    const first = await mustCopy('talk.mp3', { from: 0, to: 2 }, recording);
    expect(first.from).toBeCloseTo(0.036 - 1105 / 16_000, 5);
    const second = await mustCopy('talk.mp3', { from: 2, to: 4 }, recording);
    expect(second.from).toBeCloseTo(57 * 0.036 - 1105 / 16_000, 5);
    expect(await mustCopy('talk.mp3', {}, recording)).toMatchObject({ from: 0 });
  });

  it.each([
    ['late.m2t', '.aac', 8.06],
    ['rollover.m2t', '.aac', 8.06],
    ['broadcast.m2t', '.mp3', 5.11],
  ])('of %s are extracted as frames, wherever its clock starts', async (name, suffix, seconds) => {
    const copy = await mustCopy(name);
    expect(copy.suffix).toBe(suffix);
    expect(Math.abs(copy.seconds - seconds)).toBeLessThan(0.2);
    expect(copy.bytes).toBeLessThan((await readFile(path.join(MEDIA, name))).length);
  });

  it('of fragmented MP4 contain all samples, however their offsets are given, and play all of them', async () => {
    const [one, other] = await Promise.all(
      ['fragments-edit.mp4', 'no-base.mp4'].map(async (name) => await readFile((await mustCopy(name)).path)),
    );
    const samples = one?.subarray(one.indexOf('mdat'));
    expect(samples?.length).toBeGreaterThan(9000);
    expect(other?.subarray(other.indexOf('mdat')).equals(samples ?? Buffer.alloc(0))).toBe(true);
    expect(one?.readUInt32BE(one.indexOf('elst') + 12)).toBeGreaterThan(0);
  });

  it('leave out everything around the audio', async () => {
    const recording = await readFile(encoded('kennedy-cbr.mp3'));
    const cover = Buffer.concat([
      Buffer.from('ID3\x03\0\0\0\x06\0\0', 'latin1'),
      Buffer.alloc(6 * 128 * 128),
    ]);
    const copy = await mustCopy('talk.mp3', {}, Buffer.concat([cover, recording]));
    expect(copy.bytes).toBeLessThanOrEqual(recording.length);
  });

  describe.each([
    ['AIFF', 'NONE', 2, 400],
    ['AIFC', 'ima4', 68, 200],
  ])('of %s with codec %s', (form, codec, bytes, count) => {
    const packets = Buffer.from(Array.from({ length: count * bytes }, (_, at) => 1 + (at % 250)));
    const recording = aiffOf(form, codec, packets, count);

    it('are without tags, and measured as long as the original', async () => {
      const copy = await mustCopy('talk.aif', {}, recording);
      const facts = await measure(MediaBytes.ofBytes(recording), 'talk.aif');
      expect(facts).toMatchObject({ sound: packets.length, duration: copy.seconds });
      expect(copy).toMatchObject({ packets: count, suffix: `.${form.toLowerCase()}` });
      expect((await readFile(copy.path)).subarray(-packets.length).equals(packets)).toBe(true);
    });

    it('of a part count the samples of the part', async () => {
      const { seconds } = await mustCopy('talk.aif', {}, recording);
      const copy = await mustCopy('talk.aif', { from: seconds / 4, to: seconds / 2 }, recording);
      const bytes = await readFile(copy.path);
      expect(copy).toMatchObject({ packets: count / 4, from: seconds / 4, to: seconds / 2 });
      expect(bytes.readUInt32BE(bytes.indexOf('COMM') + 10)).toBe(count / 4);
      expect(bytes.readUInt32BE(4)).toBe(bytes.length - 8);
      expect(bytes.subarray(-packets.length / 4)).toEqual(
        packets.subarray(packets.length / 4, packets.length / 2),
      );
    });
  });

  it('of a part start at the very sample, where its time divided by that of a sample is a little less', async () => {
    const recording = aiffOf('AIFF', 'NONE', Buffer.alloc(800, 1), 400);
    for (const from of [0.29, 0.57, 0.58]) {
      const copy = await mustCopy('talk.aif', { from, to: 0.9 }, recording);
      expect(copy.packets).toBe(Math.round((0.9 - from) * 400));
    }
  });

  it.each(['mp4', 'mkv', 'm2t', 'ogg'])(
    'of the track of %s that is chosen is as long as it',
    async (suffix) => {
      const lengths: number[] = [];
      for (const track of [undefined, 1, 2])
        lengths.push((await mustCopy(`two-tracks.${suffix}`, { track })).seconds);
      expect(lengths.map(Math.round)).toEqual([1, 1, 3]);
    },
  );

  it.each<[string, string, Partial<Excerpt>, string]>([
    ['no track of that number', 'quicktime.mov', { track: 2 }, 'it has no audio track 2'],
    ['nothing in that part', 'quicktime.mov', { from: 100, to: 110 }, 'no audio was found in it'],
    ['no sound at all', 'no-audio.mp4', {}, 'no audio was found in it'],
    ['a container that is not known here', 'voice.amr', {}, 'its audio format cannot be copied'],
    ['files that were joined', 'joined.m2t', {}, 'the copy has 6.1 s of 3.1 s'],
    ['only the header', 'header-only.flac', {}, 'it cannot be read'],
  ])('do not exist for %s', async (_, name, excerpt, reason) => {
    expect(await copyOf(name, excerpt)).toEqual({ reason });
  });

  it.each(['mediarecorder.webm', 'short-audio.webm'])(
    'there is none of %s with another one joined to it',
    async (name) => {
      const bytes = await readFile(path.join(MEDIA, name));
      expect(await copyOf(name, {}, Buffer.concat([bytes, bytes]))).toEqual({
        reason: 'it has several files, one after the other',
      });
    },
  );

  it('do not exist where the index lists audio that was cut off', async () => {
    const whole = await readFile(encoded('austen-1.mp4'));
    const at = whole.indexOf('mdat');
    expect(at).toBeGreaterThan(whole.indexOf('moov'));
    const copy = await copyOf('cut.mp4', {}, whole.subarray(0, at + Math.floor((whole.length - at) / 2)));
    expect(copy).toEqual({ reason: 'it is cut off' });
  });
});
