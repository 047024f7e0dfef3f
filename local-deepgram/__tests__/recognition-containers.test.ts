import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { decode } from '../src/recognition/audio/decode.ts';
import { UnsupportedAudioError } from '../src/recognition/types.ts';

const MADE = path.join(import.meta.dirname, '../../__tests__/media-reader/media');
const ENCODED = path.join(import.meta.dirname, '../../__tests__/media');

/** A WAV of some format around a body, of which RF64 says elsewhere how long it is. */
function wave(mark: 'RIFF' | 'RF64', format: string, body: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(mark === 'RF64' ? 0xffff_ffff : body.length);
  const head = Buffer.concat([Buffer.from('fmt \x10\0\0\0', 'latin1'), Buffer.from(format, 'hex')]);
  const data = Buffer.concat([Buffer.from('data'), size, body]);
  return Buffer.concat([Buffer.from(`${mark}\xff\xff\xff\xffWAVE`, 'latin1'), head, data]);
}

it.each<readonly [what: string, seconds: number, bytes: () => Promise<Buffer>]>([
  ['AU', 5.05, () => readFile(path.join(MADE, 'phone.au'))],
  ['MPEG-TS', 5.1, () => readFile(path.join(MADE, 'broadcast.m2t'))],
  ['MPEG-TS whose clock begins late', 8.06, () => readFile(path.join(MADE, 'late.m2t'))],
  ['RF64', 1, async () => wave('RF64', '01000100803e0000007d000002001000', Buffer.alloc(32_000, 1))],
  [
    'MP3 in WAV',
    11,
    async () =>
      wave(
        'RIFF',
        '55000100803e0000b80b000001000000',
        await readFile(path.join(ENCODED, 'kennedy-cbr-bare.mp3')),
      ),
  ],
])('decodes %s', async (_, seconds, bytes) => {
  const { duration } = await decode(await bytes());
  expect(Math.abs(duration - seconds)).toBeLessThan(0.2);
});

it.each([
  ['Flash Video (FLV)', 'FLV\x01\x05'],
  ['MPEG program stream (.mpg, .vob)', '\0\0\x01\xba'],
  ['AAC in LATM', '\x56\xe1'],
  ["Monkey's Audio", 'MAC \x96\x0f'],
])('says of %s that it does not decode it', async (what, start) => {
  const bytes = Buffer.concat([Buffer.from(start, 'latin1'), Buffer.alloc(5000)]);
  const refusal = decode(bytes);
  await expect(refusal).rejects.toThrow(UnsupportedAudioError);
  await expect(refusal).rejects.toThrow(`local-deepgram does not decode ${what}, as Deepgram does`);
});
