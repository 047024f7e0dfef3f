import { openAsBlob } from 'node:fs';
import type { IAudioMetadata } from 'music-metadata';
import { measureFrames } from './audio-frames.ts';
import { mediaType } from './media-type.ts';
import { lastGranule } from './ogg-pages.ts';

/** What a media file says of itself; what it does not say is left out. */
export interface MediaFacts {
  /** Seconds. */
  readonly duration?: number;
  /** Of AAC in MP4 an upper limit: its header says 2 for mono too. */
  readonly channels?: number;
}

type Format = IAudioMetadata['format'];

const MB = 1000 ** 2;
/** The index of a day of video in MP4 has some 20 MB; nothing else comes near. */
const MOST_BYTES_READ = 32 * MB;
/** Milliseconds after which a file that is still not understood has no duration. */
const MOST_TIME_READING = 10_000;
/** Frames are all counted in a file of this size, and sampled in a larger one. */
const LARGEST_COUNTED_BYTES = 4 * MB;
const SAMPLES = 256;
const SAMPLE_BYTES = 16_384;
/** An Ogg page has 65,307 bytes at most; those of video may stand behind the last one of audio. */
const OGG_TAIL_BYTES = 262_144;
const OPUS_RATE = 48_000;
const ID3_HEADER_BYTES = 10;

/** A file's bytes, for a reader that may be led astray by what it reads: not too many, and not for too long. */
class Limited extends Blob {
  readonly #deadline = AbortSignal.timeout(MOST_TIME_READING);
  #left = MOST_BYTES_READ;

  override slice(start = 0, end = this.size, type?: string): Blob {
    this.#deadline.throwIfAborted();
    this.#left -= Math.max(0, Math.min(end, this.size) - start);
    if (this.#left < 0) throw new RangeError(`more than ${MOST_BYTES_READ} bytes to read`);
    return super.slice(start, end, type);
  }
}

/** Reads a media file's duration and channels from its headers. Never throws: what it cannot tell is left out. */
export async function mediaFacts(realPath: string, name: string): Promise<MediaFacts> {
  try {
    return await factsOf(new Limited([await openAsBlob(realPath)]), name);
  } catch {
    // The file is unreadable, damaged, or in a format that only Deepgram knows.
    return {};
  }
}

/** The same for bytes wherever they lie, of which it reads few. Throws what music-metadata throws. */
export async function factsOf(media: Blob, name: string): Promise<MediaFacts> {
  const format = await readHeaders(media, name);
  const duration = await durationOf(media, format);
  const channels = format.numberOfChannels;
  return {
    ...(isPositive(duration) && { duration }),
    ...(isPositive(channels) && { channels }),
  };
}

/** By what the bytes are; by the file's name only if they do not tell. */
async function readHeaders(media: Blob, name: string): Promise<Format> {
  const { CouldNotDetermineFileTypeError, parseBlob } = await import('music-metadata');
  const options = { skipCovers: true };
  try {
    return (await parseBlob(media, options)).format;
  } catch (error) {
    if (!(error instanceof CouldNotDetermineFileTypeError)) throw error;
    const named = new Limited([media], { type: mediaType(name) });
    return (await parseBlob(named, options)).format;
  }
}

async function durationOf(media: Blob, format: Format): Promise<number | undefined> {
  const { container = '', codecProfile, duration } = format;
  // music-metadata takes an MP3 for CBR whose first frames are alike, as silence is.
  const isGuess = container === 'MPEG' && codecProfile === 'CBR';
  if (duration !== undefined && !isGuess) return duration;
  if (container === 'MPEG' || container.startsWith('ADTS')) return (await framesDuration(media)) ?? duration;
  return container === 'Ogg' ? await oggDuration(media, format) : undefined;
}

async function framesDuration(media: Blob): Promise<number | undefined> {
  const start = await id3Length(media);
  const size = media.size - start;
  if (size <= LARGEST_COUNTED_BYTES) return measureFrames(await read(media, start, media.size))?.seconds;
  let [bytes, seconds] = [0, 0];
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const from = start + Math.floor((sample * (size - SAMPLE_BYTES)) / (SAMPLES - 1));
    const stretch = measureFrames(await read(media, from, from + SAMPLE_BYTES));
    bytes += stretch?.bytes ?? 0;
    seconds += stretch?.seconds ?? 0;
  }
  return (seconds / bytes) * size;
}

/** Bytes of the ID3v2 tag at the start, which may hold a large picture. https://id3.org/id3v2.4.0-structure */
async function id3Length(media: Blob): Promise<number> {
  const header = await read(media, 0, ID3_HEADER_BYTES);
  if (header.toString('latin1', 0, 3) !== 'ID3') return 0;
  return header.subarray(6).reduce((length, byte) => length * 128 + (byte & 127), 0) + ID3_HEADER_BYTES;
}

async function oggDuration(
  media: Blob,
  { codec, sampleRate, trackInfo }: Format,
): Promise<number | undefined> {
  const serial = trackInfo.find(({ audio }) => audio !== undefined)?.id;
  const rate = codec === 'Opus' ? OPUS_RATE : sampleRate;
  if (serial === undefined || rate === undefined) return undefined;
  const tail = await read(media, Math.max(0, media.size - OGG_TAIL_BYTES), media.size);
  return (lastGranule(tail, serial) ?? 0) / rate;
}

async function read(media: Blob, start: number, end: number): Promise<Buffer> {
  return Buffer.from(await media.slice(start, end).arrayBuffer());
}

const isPositive = (value: number | undefined): value is number =>
  value !== undefined && Number.isFinite(value) && value > 0;
