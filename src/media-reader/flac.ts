import type { MediaBytes } from './bytes.ts';
import type { Reading } from './reading.ts';
import { beforeTags, beforeZeros } from './tags.ts';

/**
 * FLAC: https://www.rfc-editor.org/rfc/rfc9639. The header keeps its length when the file is truncated, so it is not
 * relied on; each frame gives its position in the stream.
 */

/** The bytes before STREAMINFO. */
export const FLAC_MARK = Buffer.from('fLaC\0\0\0\x22', 'latin1');
/** The same if no further metadata blocks follow. */
const LONE_MARK = Buffer.from('fLaC\x80\0\0\x22', 'latin1');
const MARK_BYTES = 4;
const BLOCK_HEADER_BYTES = 4;
export const STREAMINFO_BYTES = 34;
const MOST_BLOCKS = 10_000;
const LONGEST_HEADER_BYTES = 16;
/** Has room for a frame of 8 channels of 32 bits with the largest block that encoders use. */
const WINDOW_BYTES = 262_144;
const HEAD_BYTES = 65_536;
/** Up to this size, every concatenated stream is found; in a larger file, only that there are several. */
const LARGEST_SEARCHED_BYTES = 8_000_000;
const PROBES = 10;
/** Probes are not evenly spaced: otherwise joined files of equal length could look like a single file. */
const UNEVENNESS = 0.618;

interface StreamInfo {
  readonly blockSize: number;
  /** Samples of the largest block. */
  readonly largestBlock: number;
  readonly rate: number;
  readonly channels: number;
  readonly samples: number;
}

interface FlacFrame {
  /** Position in the bytes that were searched. */
  readonly at: number;
  /** Position of its first sample in the stream. */
  readonly start: number;
  readonly samples: number;
}

/** Reads media that start with `fLaC`. */
export async function readFlac(given: MediaBytes): Promise<Reading> {
  const media = await beforeZeros(await beforeTags(given));
  const info = streamInfoOf(await media.bytes(0, FLAC_MARK.length + STREAMINFO_BYTES));
  const sound = media.part(await soundStart(media));
  const facts = { channels: info.channels, isLossless: true, sampleRate: info.rate, bytes: sound.size };
  if (sound.size <= LARGEST_SEARCHED_BYTES) {
    const next = nextStream(await sound.bytes(0, sound.size));
    if (next !== -1) {
      const first = await lengthOf(sound.part(0, next), info);
      const rest = await readFlac(sound.part(next));
      const duration = first === undefined || rest.duration === undefined ? undefined : first + rest.duration;
      return { ...facts, duration };
    }
  }
  return { ...facts, duration: await lengthOf(sound, info) };
}

/** Position of the first stream in the bytes; -1 if there is none. */
function nextStream(bytes: Buffer): number {
  const found = [FLAC_MARK, LONE_MARK].map((mark) => bytes.indexOf(mark)).filter((at) => at !== -1);
  return found.length === 0 ? -1 : Math.min(...found);
}

export function streamInfoOf(bytes: Buffer): StreamInfo {
  if (bytes.length < FLAC_MARK.length + STREAMINFO_BYTES || nextStream(bytes) !== 0)
    throw new RangeError('no STREAMINFO');
  const body = bytes.subarray(FLAC_MARK.length);
  const packed = body.readBigUInt64BE(10);
  return {
    blockSize: body.readUInt16BE(0),
    largestBlock: body.readUInt16BE(2),
    rate: Number(packed >> 44n),
    channels: Number((packed >> 41n) & 7n) + 1,
    samples: Number(packed & 0xf_ffff_ffffn),
  };
}

/**
 * Position of the first frame. Skips the metadata blocks without reading them. Throws a RangeError without an end of
 * them.
 */
export async function soundStart(media: MediaBytes): Promise<number> {
  let at = MARK_BYTES;
  for (let block = 0; block < MOST_BLOCKS; block += 1) {
    const header = await media.bytes(at, at + BLOCK_HEADER_BYTES);
    if (header.length < BLOCK_HEADER_BYTES) break;
    at += BLOCK_HEADER_BYTES + header.readUIntBE(1, 3);
    if ((header[0] ?? 0) & 0x80) return at;
  }
  throw new RangeError('no end of the metadata');
}

/** Seconds from the first frame to the end of the last one. */
async function lengthOf(sound: MediaBytes, info: StreamInfo): Promise<number | undefined> {
  if (info.rate === 0) return undefined;
  const head = await sound.bytes(0, HEAD_BYTES);
  const frameAt = await frameFinder(sound, info);
  const first = frameAt(head, 0);
  const tail = await sound.tail(WINDOW_BYTES);
  const last = lastOf(tail, frameAt);
  if (first === undefined || last === undefined) return undefined;
  const end = last.start + last.samples;
  let before = first.start;
  for (let probe = 1; probe < PROBES; probe += 1) {
    const from = Math.floor((sound.size * (probe + ((probe * UNEVENNESS) % 1) / 2)) / PROBES);
    const there = lastOf(await sound.bytes(from, from + HEAD_BYTES), frameAt);
    // The positions of a concatenated stream restart at zero.
    if (there !== undefined && (there.start < before || there.start > end)) return undefined;
    before = there?.start ?? before;
  }
  const exact = info.samples;
  const isExact = exact > last.start - first.start && exact <= end - first.start;
  // Decoders drop a truncated frame.
  const soundEnd = isWhole(tail.subarray(last.at)) ? end : last.start;
  return (isExact ? exact : soundEnd - first.start) / info.rate;
}

type FrameAt = (bytes: Buffer, at: number) => FlacFrame | undefined;

/** Returns a function that reads the frame at a position, if its header resembles that of the first frame. */
export async function frameFinder(sound: MediaBytes, info: StreamInfo): Promise<FrameAt> {
  const like = await sound.bytes(0, BLOCK_HEADER_BYTES);
  return (bytes, at) => frameIn(bytes, at, like, info);
}

function lastOf(bytes: Buffer, frameAt: FrameAt): FlacFrame | undefined {
  for (let at = bytes.lastIndexOf(0xff); at > 0; at = bytes.lastIndexOf(0xff, at - 1)) {
    const frame = frameAt(bytes, at);
    if (frame !== undefined) return frame;
  }
  return frameAt(bytes, 0);
}

const BLOCK_SIZES = [0, 192, 576, 1152, 2304, 4608];
const ONE_BYTE = 6;
const TWO_BYTES = 7;
/** Header bytes for the sample rate, by its code. */
const RATE_BYTES: Readonly<Record<number, number>> = { 12: 1, 13: 2, 14: 2 };

/** Whether a header has the same sample rate and bits per sample as that of the first frame. */
function isLike([sync, kind = 0, sizes = 0, layout = 0]: Buffer, like: Buffer): boolean {
  if (sync !== 0xff || (kind & 0xfe) !== 0xf8 || (layout & 1) !== 0) return false;
  const differs = ((sizes ^ (like[2] ?? 0)) & 0x0f) | ((layout ^ (like[3] ?? 0)) & 0x0e);
  return kind === like[1] && differs === 0;
}

/** Samples of a frame, and the bytes that this field takes in the header. */
function samplesIn(code: number, following: Buffer): readonly [samples: number, bytes: number] {
  const [high = 0, low = 0] = following;
  if (code === ONE_BYTE) return [high + 1, 1];
  if (code === TWO_BYTES) return [high * 256 + low + 1, 2];
  return [BLOCK_SIZES[code] ?? 256 * 2 ** (code - 8), 0];
}

/** The frame at a position; undefined unless its header is intact and resembles that of the first frame. */
function frameIn(bytes: Buffer, at: number, like: Buffer, info: StreamInfo): FlacFrame | undefined {
  const header = bytes.subarray(at, at + LONGEST_HEADER_BYTES);
  if (!isLike(header, like)) return undefined;
  const [, kind = 0, sizes = 0] = header;
  const number = codedNumber(header.subarray(4));
  if (number === undefined) return undefined;
  const [samples, sizeBytes] = samplesIn(sizes >> 4, header.subarray(4 + number.bytes));
  const length = 4 + number.bytes + sizeBytes + (RATE_BYTES[sizes & 15] ?? 0);
  if (length >= header.length || crc8(header.subarray(0, length)) !== header[length]) return undefined;
  const isVariable = (kind & 1) === 1;
  return { at, start: isVariable ? number.value : number.value * info.blockSize, samples };
}

/** Reads a number of up to 36 bits in the encoding of UTF-8. */
function codedNumber(bytes: Uint8Array): { readonly value: number; readonly bytes: number } | undefined {
  const [first = 0] = bytes;
  if (first < 0x80) return { value: first, bytes: 1 };
  const length = Math.clz32(~(first << 24) >>> 0);
  if (length < 2 || length > 7 || bytes.length < length) return undefined;
  let value = first & (0x7f >> length);
  for (const byte of bytes.subarray(1, length)) {
    if ((byte & 0xc0) !== 0x80) return undefined;
    value = value * 64 + (byte & 63);
  }
  return { value, bytes: length };
}

const CRC16_POLYNOMIAL = 0x8005;

/** Whether a frame is complete: the last two bytes are its checksum. */
function isWhole(frame: Uint8Array): boolean {
  let crc = 0;
  for (const byte of frame) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1)
      crc = crc & 0x8000 ? ((crc << 1) ^ CRC16_POLYNOMIAL) & 0xffff : crc << 1;
  }
  // The CRC of data followed by its own CRC is zero.
  return crc === 0;
}

const CRC_POLYNOMIAL = 0x07;

function crc8(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 0x80 ? ((crc << 1) ^ CRC_POLYNOMIAL) & 255 : crc << 1;
  }
  return crc;
}
