import type { MediaBytes } from './bytes.ts';
import { chunksIn, RIFF } from './chunks.ts';
import { NO_READING, NoSoundError, type Reading } from './reading.ts';
import { beforeZeros } from './tags.ts';

/** AVI: https://learn.microsoft.com/windows/win32/directshow/avi-riff-file-reference */

const HEADER_BYTES = 8;
const HEAD_BYTES = 56;
const LEAST_HEAD_BYTES = 36;
const FORMAT_BYTES = 64;
/** Lists that contain further chunks. */
const LISTS = ['hdrl', 'strl'];

interface Stream {
  readonly kind: string;
  readonly scale: number;
  readonly rate: number;
  readonly length: number;
  readonly format: Buffer;
}

/** Reads AVI by its headers; a truncated file has no duration. Throws a NoSoundError. */
export async function readAvi(given: MediaBytes): Promise<Reading> {
  const media = await beforeZeros(given);
  const streams = await streamsIn(media);
  const sound = streams.find(({ kind }) => kind === 'auds');
  if (sound === undefined) {
    if (streams.length > 0) throw new NoSoundError('no audio stream');
    return NO_READING;
  }
  const { format, scale, rate, length } = sound;
  const channels = format.length >= 4 ? format.readUInt16LE(2) : undefined;
  const size = (await media.bytes(4, HEADER_BYTES)).readUInt32LE(0);
  // The header of a truncated file still gives the length of the complete one.
  const isWhole = media.size >= size;
  const duration = isWhole && rate > 0 && length > 0 ? (length * scale) / rate : undefined;
  return { duration, channels, mayHaveVideo: true };
}

async function streamsIn(media: MediaBytes, from = 12): Promise<Stream[]> {
  const streams: Stream[] = [];
  let head: Buffer = Buffer.alloc(0);
  for await (const { name, start, end } of chunksIn(media, from, RIFF)) {
    const kind = name === 'LIST' ? (await media.bytes(start, start + 4)).toString('latin1') : '';
    if (kind === 'movi') break;
    if (LISTS.includes(kind)) streams.push(...(await streamsIn(media.part(0, end), start + 4)));
    if (name === 'strh') head = await media.bytes(start, start + HEAD_BYTES);
    if (name === 'strf' && head.length >= LEAST_HEAD_BYTES)
      streams.push(streamOf(head, await media.bytes(start, Math.min(end, start + FORMAT_BYTES))));
  }
  return streams;
}

const streamOf = (head: Buffer, format: Buffer): Stream => ({
  kind: head.toString('latin1', 0, 4),
  scale: head.readUInt32LE(20),
  rate: head.readUInt32LE(24),
  length: head.readUInt32LE(32),
  format,
});
