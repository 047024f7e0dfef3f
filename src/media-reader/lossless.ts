import type { MediaBytes } from './bytes.ts';
import { NO_READING, NoSoundError, type Reading } from './reading.ts';
import { beforeTags, beforeZeros } from './tags.ts';

/**
 * WavPack and TrueAudio, whose blocks give their position or size. The length of a file that ends in zeros is unknown.
 */

const WAVPACK = Buffer.from('wvpk');
const WAVPACK_HEADER_BYTES = 32;
const TAIL_BYTES = 2_000_000;
const WAVPACK_RATES = [
  6000, 8000, 9600, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000, 64_000, 88_200, 96_000,
  192_000,
];
const MONO = 0x4;
const FIRST_BLOCK = 0x800;
const LAST_BLOCK = 0x1000;
const LARGEST_BLOCK_BYTES = 1_048_576;
/** Sub-blocks: the sound, as PCM or DSD, and the correction that makes a lossy block lossless. */
const SOUND_PARTS = [0x0a, 0x0e];
const CORRECTION_PART = 0x0b;
const PART_KIND = 0x3f;
const IS_LARGE = 0x80;

interface WavPackBlock {
  readonly index: number;
  readonly samples: number;
  readonly flags: number;
  readonly end: number;
}

/**
 * Reads WavPack: https://www.wavpack.com/WavPack5FileFormat.pdf. The total number of samples in the header is not
 * relied on; it can also be 0xFFFFFFFF for "unknown". Throws a NoSoundError for a file that only corrects another one
 * (`.wvc`).
 */
export async function readWavPack(given: MediaBytes): Promise<Reading> {
  const media = await beforeTags(given);
  if ((await beforeZeros(media)).size < media.size) return NO_READING;
  const first = blockIn(await media.bytes(0, WAVPACK_HEADER_BYTES), 0, media.size);
  const rate = WAVPACK_RATES[((first?.flags ?? 0) >>> 23) & 15];
  if (first === undefined || rate === undefined) return NO_READING;
  const parts = partsOf(await media.bytes(WAVPACK_HEADER_BYTES, first.end));
  if (parts.includes(CORRECTION_PART) && !SOUND_PARTS.some((part) => parts.includes(part)))
    throw new NoSoundError('a correction file');
  const last = lastBlock(await media.tail(TAIL_BYTES));
  const isAlone = (first.flags & FIRST_BLOCK) !== 0 && (first.flags & LAST_BLOCK) !== 0;
  const channels = isAlone ? ((first.flags & MONO) === 0 ? 2 : 1) : undefined;
  const duration = last === undefined ? undefined : (last.index + last.samples - first.index) / rate;
  return { duration, channels, sampleRate: rate, isLossless: true, bytes: media.size };
}

/** The types of the sub-blocks of a block. */
function partsOf(block: Buffer): number[] {
  const kinds: number[] = [];
  for (let at = 0; at + 2 <= block.length; ) {
    const id = block[at] ?? 0;
    const isLarge = (id & IS_LARGE) !== 0 && at + 4 <= block.length;
    const words = isLarge ? block.readUIntLE(at + 1, 3) : (block[at + 1] ?? 0);
    kinds.push(id & PART_KIND);
    at += (isLarge ? 4 : 2) + 2 * words;
  }
  return kinds;
}

function lastBlock(tail: Buffer): WavPackBlock | undefined {
  for (
    let at = tail.lastIndexOf(WAVPACK);
    at !== -1;
    at = at === 0 ? -1 : tail.lastIndexOf(WAVPACK, at - 1)
  ) {
    const block = blockIn(tail, at, tail.length);
    if (block !== undefined && block.samples > 0) return block;
  }
  return undefined;
}

/** The block at a position; undefined unless it is complete. */
function blockIn(bytes: Buffer, at: number, size: number): WavPackBlock | undefined {
  if (at + WAVPACK_HEADER_BYTES > bytes.length || !bytes.subarray(at, at + 4).equals(WAVPACK))
    return undefined;
  const length = bytes.readUInt32LE(at + 4);
  if (length > LARGEST_BLOCK_BYTES || at + 8 + length > size) return undefined;
  return {
    index: bytes.readUInt32LE(at + 16),
    samples: bytes.readUInt32LE(at + 20),
    flags: bytes.readUInt32LE(at + 24),
    end: at + 8 + length,
  };
}

const TTA_HEADER_BYTES = 22;
/** Seconds per frame. */
const TTA_FRAME = 256 / 245;
const MOST_TTA_FRAMES = 200_000;

/** Reads TrueAudio by its table of frame sizes: https://tausoft.org/en/true_audio_codec_format/ */
export async function readTrueAudio(given: MediaBytes): Promise<Reading> {
  const media = await beforeTags(given);
  if ((await beforeZeros(media)).size < media.size) return NO_READING;
  const header = await media.bytes(0, TTA_HEADER_BYTES);
  if (header.length < TTA_HEADER_BYTES) return NO_READING;
  const [channels, rate, samples] = [
    header.readUInt16LE(6),
    header.readUInt32LE(10),
    header.readUInt32LE(14),
  ];
  const facts = { channels, sampleRate: rate, isLossless: true, bytes: media.size };
  const frameSamples = Math.floor(rate * TTA_FRAME);
  const frames = frameSamples === 0 ? 0 : Math.ceil(samples / frameSamples);
  if (frames === 0 || frames > MOST_TTA_FRAMES) return { ...facts, duration: undefined };
  const table = await media.bytes(TTA_HEADER_BYTES, TTA_HEADER_BYTES + 4 * frames);
  let [there, end] = [0, TTA_HEADER_BYTES + 4 * frames + 4];
  for (let at = 0; at + 4 <= table.length; at += 4) {
    end += table.readUInt32LE(at);
    if (end > media.size) break;
    there += 1;
  }
  return { ...facts, duration: there === frames ? samples / rate : (there * frameSamples) / rate };
}
