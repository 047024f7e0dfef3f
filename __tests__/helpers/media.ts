import { openAsBlob } from 'node:fs';
import path from 'node:path';
import { MediaBytes } from '../../src/media-reader/bytes.ts';
import { type MediaFacts, measure } from '../../src/media-reader/measure.ts';

const root = path.join(import.meta.dirname, '../..');
const EXAMPLES = 'examples/media';
const ENCODED = '__tests__/media';
const LOCAL_DEEPGRAM = 'local-deepgram/__tests__/media';

/** Speech in every common encoding, with its length in seconds before encoding. */
export const ENCODINGS = [
  ['wav', EXAMPLES, 'austen-2.wav', 2.99],
  ['mp3 with an ID3 tag', EXAMPLES, 'kennedy.mp3', 11],
  ['mp3, CBR', ENCODED, 'kennedy-cbr.mp3', 11],
  ['mp3, CBR without header', ENCODED, 'kennedy-cbr-bare.mp3', 11],
  ['mp3, VBR', ENCODED, 'kennedy-vbr.mp3', 11],
  ['mp3, VBR without header', ENCODED, 'kennedy-vbr-bare.mp3', 11],
  ['flac', LOCAL_DEEPGRAM, 'austen-2.flac', 2.99],
  ['ogg with Opus', LOCAL_DEEPGRAM, 'kennedy.ogg', 11],
  ['ogg with Vorbis', ENCODED, 'austen-1-vorbis.ogg', 7.1],
  ['m4a', LOCAL_DEEPGRAM, 'austen-1.m4a', 7.1],
  ['aac', ENCODED, 'austen-1.aac', 7.1],
  ['mp4 with video', ENCODED, 'austen-1.mp4', 7.1],
  ['webm', ENCODED, 'austen-1.webm', 7.1],
].map(([encoding, folder, name, seconds]) => ({
  encoding: String(encoding),
  file: path.join(root, String(folder), String(name)),
  seconds: Number(seconds),
}));

/** Returns the path of the file with that name. */
export function encoded(name: string): string {
  const found = ENCODINGS.find(({ file }) => path.basename(file) === name);
  if (found === undefined) throw new Error(`no such recording: ${name}`);
  return found.file;
}

/** Measures a file in this process. */
export async function measureHere(file: string, name = file): Promise<MediaFacts> {
  const blob = await openAsBlob(file);
  const read = async (start: number, end: number): Promise<Uint8Array> =>
    new Uint8Array(await blob.slice(start, end).arrayBuffer());
  return await measure(MediaBytes.of({ size: blob.size, read }), name);
}

/** Returns the header of a WAV file with this many bytes of audio: one channel of 16 bits at 16 kHz. */
export function wavHeader(dataBytes: number): Buffer<ArrayBuffer> {
  const header = Buffer.alloc(44);
  header.write('RIFF    WAVEfmt ', 'latin1');
  header.writeUInt32LE(dataBytes + 36, 4);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(16_000, 24);
  header.writeUInt32LE(32_000, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(dataBytes, 40);
  return header;
}
