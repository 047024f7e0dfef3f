import type { MediaBytes } from './bytes.ts';
import { chunksIn, RIFF, type Shape, WAVE64 } from './chunks.ts';
import { readFrames } from './frames.ts';
import { agree } from './plausible.ts';
import { NO_READING, type Reading } from './reading.ts';

/**
 * WAV and its variants for more than 4 GB (RF64, BW64, W64): http://soundfile.sapp.org/doc/WaveFormat/,
 * https://tech.ebu.ch/docs/tech/tech3306v1_0.pdf. The length is computed from the size of the blocks; the `fact` chunk
 * can be missing, or wrong in an unfinished recording.
 */

interface WaveFormat {
  readonly tag: number;
  readonly channels: number;
  readonly rate: number;
  readonly bytesPerSecond: number;
  readonly blockBytes: number;
  readonly bits: number;
  readonly blockSamples: number;
}

const FORMAT_BYTES = 64;
/** Sizes that mean "unknown": left by a program that writes to a pipe, or replaced by the one in `ds64`. */
const UNKNOWN_SIZES = [0xffff_ffff, 0];
const PCM = [1, 3, 6, 7, 0xfffe];
const MP3 = [0x50, 0x55];
/** Samples per block by format tag, for formats that do not store it: GSM 06.10 in WAV has two frames per block. */
const BLOCK_SAMPLES: Readonly<Record<number, number>> = { 49: 320 };
const MS_ADPCM = 0x02;
const IMA_ADPCM = 0x11;
/** G.726 and Yamaha ADPCM: a fixed number of bits per sample, without blocks. */
const BITS = [0x45, 0x64, 0x14, 0x20];
/** G.722: two samples per byte, regardless of the header. */
const G722 = [0x65, 0x28f];
/**
 * Codecs with a constant bitrate that is in the header: TrueSpeech, G.723.1, G.729, WMA, those of Sony and Dolby, DTS.
 * For other codecs the header can have an unrelated rate, or an average of the first part.
 */
const STEADY = [0x22, 0x42, 0x83, 0x92, 0x111, 0x133, 0x160, 0x161, 0x162, 0x163, 0x270, 0x2000, 0x2001];

/** Reads media that start with `RIFF…WAVE`, `RF64` or `BW64`. */
export async function readWave(media: MediaBytes): Promise<Reading> {
  return await readChunks(media, 12, RIFF);
}

/** Reads Sony's Wave64. */
export async function readWave64(media: MediaBytes): Promise<Reading> {
  return await readChunks(media, 40, WAVE64);
}

async function readChunks(media: MediaBytes, from: number, shape: Shape): Promise<Reading> {
  const { format, sound, fact } = await wavePartsIn(media, from, shape);
  if (format === undefined || sound === undefined) return { ...NO_READING, channels: format?.channels };
  return await readSound(sound, format, fact);
}

/** The parts of a WAV file, as far as present. */
interface WaveParts {
  readonly format: WaveFormat | undefined;
  /** Body of the `fmt ` chunk. */
  readonly header: Buffer;
  readonly sound: MediaBytes | undefined;
  /** Number of samples in the `fact` chunk. */
  readonly fact: number | undefined;
}

/** The parts of a WAV file whose chunks start at `from`. */
export async function wavePartsIn(media: MediaBytes, from: number, shape: Shape): Promise<WaveParts> {
  let [format, large]: [WaveFormat | undefined, number | undefined] = [undefined, undefined];
  let fact: number | undefined;
  let header = Buffer.alloc(0);
  for await (const chunk of chunksIn(media, from, shape)) {
    const { name, start, end, size } = chunk;
    if (name === 'fmt ') header = Buffer.from(await media.bytes(start, Math.min(end, start + FORMAT_BYTES)));
    if (name === 'fmt ') format = formatIn(header);
    if (name === 'fact') fact = factIn(await media.bytes(start, Math.min(end, start + 4)));
    if (name === 'ds64') large = await dataSizeIn(media, start);
    if (name !== 'data' || format === undefined) continue;
    const isUnknown = UNKNOWN_SIZES.includes(size);
    const stop = isUnknown ? start + (large ?? media.size) : end;
    return { format, header, sound: media.part(start, stop), fact };
  }
  return { format, header, sound: undefined, fact };
}

const factIn = (bytes: Buffer): number | undefined => (bytes.length < 4 ? undefined : bytes.readUInt32LE(0));

async function dataSizeIn(media: MediaBytes, start: number): Promise<number | undefined> {
  const sizes = await media.bytes(start, start + 16);
  if (sizes.length < 16) return undefined;
  const size = Number(sizes.readBigUInt64LE(8));
  return Number.isSafeInteger(size) && size > 0 ? size : undefined;
}

function formatIn(bytes: Buffer): WaveFormat | undefined {
  if (bytes.length < 16) return undefined;
  const tag = bytes.readUInt16LE(0);
  const extended = tag === 0xfffe && bytes.length >= 26 ? bytes.readUInt16LE(24) : tag;
  return {
    tag: extended,
    channels: bytes.readUInt16LE(2),
    rate: bytes.readUInt32LE(4),
    bytesPerSecond: bytes.readUInt32LE(8),
    blockBytes: bytes.readUInt16LE(12),
    bits: bytes.readUInt16LE(14),
    blockSamples: bytes.length >= 20 ? bytes.readUInt16LE(18) : 0,
  };
}

async function readSound(sound: MediaBytes, format: WaveFormat, fact: number | undefined): Promise<Reading> {
  const { channels, rate } = format;
  const facts = { channels, sampleRate: rate, isLossless: true, bytes: sound.size };
  if (isMp3(format)) return { ...(await readFrames(sound)), channels };
  return { ...facts, duration: secondsOf(sound.size, format, fact) };
}

export const isMp3 = ({ tag }: WaveFormat): boolean => MP3.includes(tag);

function secondsOf(bytes: number, format: WaveFormat, fact: number | undefined): number | undefined {
  const block = blockOf(format);
  if (block !== undefined) return Math.floor(bytes / block.bytes) * block.seconds;
  const { tag, channels, rate, bytesPerSecond } = format;
  if (rate === 0 || channels === 0 || bytesPerSecond === 0) return undefined;
  const byRate = bytes / bytesPerSecond;
  if (STEADY.includes(tag)) return byRate;
  const counted = (fact ?? 0) / rate;
  return agree(counted, byRate) ? counted : undefined;
}

/** Size and seconds of the smallest unit of the sound; undefined if the format has none. */
export function blockOf(
  format: WaveFormat,
): { readonly bytes: number; readonly seconds: number } | undefined {
  const { tag, channels, rate, blockBytes, bits } = format;
  if (rate === 0 || channels === 0) return undefined;
  const samples = blockSamplesOf(format);
  if (samples !== undefined && blockBytes > 0) return { bytes: blockBytes, seconds: samples / rate };
  if (G722.includes(tag)) return { bytes: channels, seconds: 2 / rate };
  // Some writers leave out the size of a block, or write the size of one sample.
  if (BITS.includes(tag) && bits > 0) return { bytes: bits * channels, seconds: 8 / rate };
  const frame = PCM.includes(tag) && bits >= 8 ? Math.max(blockBytes, Math.ceil(bits / 8) * channels) : 0;
  return frame > 0 ? { bytes: frame, seconds: 1 / rate } : undefined;
}

/** Samples per block of a compressed format; undefined if the format has no such blocks. */
function blockSamplesOf({ tag, channels, blockBytes, blockSamples }: WaveFormat): number | undefined {
  if (tag in BLOCK_SAMPLES) return BLOCK_SAMPLES[tag];
  if (tag !== IMA_ADPCM && tag !== MS_ADPCM) return undefined;
  const head = (tag === IMA_ADPCM ? 4 : 7) * channels;
  const inHead = tag === IMA_ADPCM ? 1 : 2;
  const packed = Math.floor(((blockBytes - head) * 2) / channels) + inHead;
  return blockSamples > 0 && blockSamples <= packed ? blockSamples : packed;
}
