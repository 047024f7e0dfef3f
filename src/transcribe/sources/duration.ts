import { openAsBlob } from 'node:fs';
import type { IAudioMetadata } from 'music-metadata';
import { mediaType } from '../../recordings/media-type.ts';
import { measureFrames } from './audio-frames.ts';
import { firstGranule, isChained, lastGranule } from './ogg-pages.ts';
import { agree, type Claim, plausibleChannels, plausibleDuration } from './plausible.ts';

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
const OGG_HEAD_BYTES = 131_072;
/** Seconds of sound on one page, with room: 255 packets of 120 ms are 30.6. */
const LONGEST_PAGE = 60;
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
  const claim = claimOf(format, await durationOf(media, format));
  const duration = plausibleDuration(claim, media.size);
  const channels = plausibleChannels(claim);
  return { ...(duration !== undefined && { duration }), ...(channels !== undefined && { channels }) };
}

/** Containers that hold sound alone, one of them also no pictures. */
const SOUND_ALONE = /^(?:MPEG|ADTS|Ogg|FLAC|WAVE|AIFF|Musepack|Monkey|WavPack|DSF|DSDIFF)/;
const WITHOUT_COVER = /^(?:ADTS|WAVE)/;

function claimOf(format: Format, duration: number | undefined): Claim {
  const { container = '', numberOfChannels, sampleRate, numberOfSamples, lossless, hasVideo } = format;
  return {
    duration,
    channels: numberOfChannels,
    sampleRate,
    samples: numberOfSamples,
    // PCM in any container is not said to be.
    isLossless: lossless !== false && !LOSSY.test(format.codec ?? ''),
    mayHaveVideo:
      hasVideo === true || !(SOUND_ALONE.test(container) || hasVideo === false || isM4a(container)),
    mayHaveCover: !WITHOUT_COVER.test(container),
  };
}

const LOSSY = /aac|mp4a|mpeg|opus|vorbis|speex|amr|adpcm|gsm|law|ac-?3|wma|g\.?72/i;
/** The brand of MP4 that is for sound. */
const isM4a = (container: string): boolean => /^M4A/.test(container);

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
  const { container = '', duration } = format;
  if (container === 'MPEG' || container.startsWith('ADTS')) return await durationOfFrames(media, format);
  return container === 'Ogg' ? await oggDuration(media, format) : duration;
}

/**
 * Frames are what is played, and a header before them is a claim: one of Xing stays when files are joined or cut off, and
 * can say anything. Where only some frames were looked at, one that contradicts them means that nothing is known.
 */
async function durationOfFrames(
  media: Blob,
  { duration, codecProfile }: Format,
): Promise<number | undefined> {
  const frames = await framesDuration(media);
  if (frames === undefined) return duration;
  // music-metadata takes an MP3 for CBR whose first frames are alike, as silence is.
  const isGuess = duration === undefined || codecProfile === 'CBR';
  if (isGuess || !frames.isSample) return frames.seconds;
  return agree(frames.seconds, duration) ? duration : undefined;
}

interface Measured {
  readonly seconds: number;
  readonly isSample: boolean;
}

async function framesDuration(media: Blob): Promise<Measured | undefined> {
  const start = await id3Length(media);
  const size = media.size - start;
  if (size <= LARGEST_COUNTED_BYTES) {
    const all = measureFrames(await read(media, start, media.size));
    return all === undefined ? undefined : { seconds: all.seconds, isSample: false };
  }
  let [bytes, seconds] = [0, 0];
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const from = start + Math.floor((sample * (size - SAMPLE_BYTES)) / (SAMPLES - 1));
    const stretch = measureFrames(await read(media, from, from + SAMPLE_BYTES));
    bytes += stretch?.bytes ?? 0;
    seconds += stretch?.seconds ?? 0;
  }
  return bytes === 0 ? undefined : { seconds: (seconds / bytes) * size, isSample: true };
}

/** Bytes of the ID3v2 tag at the start, which may hold a large picture. https://id3.org/id3v2.4.0-structure */
async function id3Length(media: Blob): Promise<number> {
  const header = await read(media, 0, ID3_HEADER_BYTES);
  if (header.toString('latin1', 0, 3) !== 'ID3') return 0;
  return header.subarray(6).reduce((length, byte) => length * 128 + (byte & 127), 0) + ID3_HEADER_BYTES;
}

async function oggDuration(
  media: Blob,
  { codec, duration, sampleRate, trackInfo }: Format,
): Promise<number | undefined> {
  const serial = trackInfo.find(({ audio }) => audio !== undefined)?.id;
  const rate = codec === 'Opus' ? OPUS_RATE : sampleRate;
  if (serial === undefined || rate === undefined) return undefined;
  const head = await read(media, 0, OGG_HEAD_BYTES);
  const tail = await read(media, Math.max(0, media.size - OGG_TAIL_BYTES), media.size);
  const end = lastGranule(tail, serial);
  const first = firstGranule(head, serial) ?? 0;
  // Of one stream behind another, or cut out of a longer one, the last position is not the length.
  if (end === undefined || isChained(head, tail) || first > LONGEST_PAGE * rate) return undefined;
  // What an encoder puts before the sound is known to music-metadata.
  return duration !== undefined && agree(duration, end / rate) ? duration : end / rate;
}

async function read(media: Blob, start: number, end: number): Promise<Buffer> {
  return Buffer.from(await media.slice(start, end).arrayBuffer());
}
