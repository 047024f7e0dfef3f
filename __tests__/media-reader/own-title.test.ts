import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { MediaBytes } from '../../src/media-reader/bytes.ts';
import { ownTitle } from '../../src/media-reader/own-title.ts';
import { encoded, wavHeader } from '../helpers/media.ts';

const mediaOf = (bytes: Buffer): MediaBytes =>
  MediaBytes.of({ size: bytes.length, read: async (start, end) => bytes.subarray(start, end) });

const numbered = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

/** ID3v2.3 with a title in UTF-16, before a recording. https://id3.org/id3v2.3.0 */
function withId3(recording: Buffer, title: string): Buffer {
  const text = Buffer.concat([Buffer.from([1, 0xff, 0xfe]), Buffer.from(title, 'utf16le')]);
  const frame = Buffer.concat([Buffer.from('TIT2'), numbered(text.length), Buffer.alloc(2), text]);
  const size = Buffer.from([0, frame.length >> 14, (frame.length >> 7) & 127, frame.length & 127]);
  return Buffer.concat([Buffer.from('ID3\x03\0\0', 'latin1'), size, frame, recording]);
}

const box = (name: string, ...inside: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(inside);
  return Buffer.concat([numbered(body.length + 8), Buffer.from(name, 'latin1'), body]);
};

/** MP4 with tags as iTunes writes them, after the recording. */
function withItunes(recording: Buffer, title: string): Buffer {
  const data = box('data', numbered(1), numbered(0), Buffer.from(title));
  const handler = box('hdlr', numbered(0), numbered(0), Buffer.from('mdirappl'), Buffer.alloc(9));
  const meta = box('meta', numbered(0), handler, box('ilst', box('\xa9nam', data)));
  return Buffer.concat([recording, box('moov', box('udta', meta))]);
}

/** RIFF with an INFO list after the samples. */
function withInfo(title: string): Buffer {
  const text = Buffer.from(`${title}\0`.padEnd(Math.ceil((title.length + 1) / 2) * 2, '\0'));
  const entry = Buffer.concat([Buffer.from('INFOINAM'), Buffer.alloc(4), text]);
  entry.writeUInt32LE(text.length, 8);
  const list = Buffer.concat([Buffer.from('LIST'), Buffer.alloc(4), entry]);
  list.writeUInt32LE(entry.length, 4);
  const file = Buffer.concat([wavHeader(3200), Buffer.alloc(3200), list]);
  file.writeUInt32LE(file.length - 8, 4);
  return file;
}

describe('the title in the tags of a recording', () => {
  it.each([
    ['ID3', 'a.mp3', async (title: string) => withId3(await readFile(encoded('kennedy-cbr.mp3')), title)],
    ['MP4', 'a.m4a', async (title: string) => withItunes(await readFile(encoded('austen-1.m4a')), title)],
    ['RIFF', 'a.wav', async (title: string) => withInfo(title)],
  ])('is read from %s', async (_, name, tagged) => {
    expect(await ownTitle(mediaOf(await tagged('Episode 12')), name)).toBe('Episode 12');
  });

  it('is one line in any script, and escaping markup is left to the renderer', async () => {
    const recording = await readFile(encoded('kennedy-cbr.mp3'));
    const read = (title: string) => ownTitle(mediaOf(withId3(recording, title)), 'a.mp3');
    expect(await read(' Größe\n# <b>日本</b>\u0007 ')).toBe('Größe # <b>日本</b>');
    expect(await read('\u200b\u202e')).toBeUndefined();
    expect(await read('x'.repeat(301))).toBeUndefined();
  });

  it('is undefined where there are no tags', async () => {
    expect(await ownTitle(mediaOf(await readFile(encoded('kennedy-cbr-bare.mp3'))), 'a.mp3')).toBeUndefined();
  });
});
