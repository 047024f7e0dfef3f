import type { AudioFrame, Syntax } from './audio-frames.ts';

/**
 * Frames of MPEG audio (MP3 and the other layers): http://www.mp3-tech.org/programmer/frame_header.html, and of ADTS:
 * https://wiki.multimedia.cx/index.php/ADTS
 */

const MPEG_SYNC = 0xff;
const HEADER_BYTES = 7;
/** Bits 1 to 3 of the second byte: MPEG version 1 and layer III. */
const MPEG_1 = 3;
const RESERVED_VERSION = 1;
const ADTS_LAYER = 0;
const SAMPLES_IN_ADTS_BLOCK = 1024;
const ADTS_SAMPLE_RATES = [
  96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000, 7_350,
];
/** Channels by the configuration in the header; with 0, the sound itself defines them. */
const ADTS_CHANNELS = [undefined, 1, 2, 3, 4, 5, 6, 8];
const MPEG_1_SAMPLE_RATES = [44_100, 48_000, 32_000];
/** Divisors by version: 2.5, reserved, 2, 1. */
const SAMPLE_RATE_DIVISORS = [4, 1, 2, 1];
const MONO_MODE = 3;

interface Layer {
  /** Kilobits per second of MPEG 1, and of the other versions; 0 means that the header does not give the bitrate. */
  readonly bitrates: readonly [readonly number[], readonly number[]];
  readonly samples: readonly [number, number];
  /** Padding bytes of a padded frame, and the unit of frame sizes. */
  readonly slot: number;
}

const LOW_BITRATES = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
/** Layers by the layer bits of the header. */
const LAYERS: readonly (Layer | undefined)[] = [
  undefined,
  {
    bitrates: [[0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320], LOW_BITRATES],
    samples: [1152, 576],
    slot: 1,
  },
  {
    bitrates: [[0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384], LOW_BITRATES],
    samples: [1152, 1152],
    slot: 1,
  },
  {
    bitrates: [
      [0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448],
      [0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256],
    ],
    samples: [384, 384],
    slot: 4,
  },
];
/** Marks of the tag that encoders write into a silent first frame, after the side information of 9, 17 or 32 bytes. */
const ENCODER_TAGS = ['Xing', 'Info'];
const LONGEST_BEFORE_TAG_BYTES = 36;
const ENCODER_TAG_BYTES = 4;
const LONGEST_TAG_BYTES = 160;

/** MPEG audio of all layers, and ADTS. */
export const MPEG: Syntax = { sync: MPEG_SYNC, frameAt: mpegFrameAt };

function mpegFrameAt(bytes: Uint8Array, at: number): AudioFrame | undefined {
  const [sync = 0, kind = 0, rates = 0, mode = 0, length = 0, rest = 0, blocks = 0] = bytes.subarray(
    at,
    at + HEADER_BYTES,
  );
  if (sync !== MPEG_SYNC || kind < 0xe0) return undefined;
  if (((kind >> 1) & 3) !== ADTS_LAYER) return mpegFrame(kind, rates, mode);
  if (kind < 0xf0) return undefined;
  const frameBytes = ((mode & 3) << 11) | (length << 3) | (rest >> 5);
  return adtsFrame(rates, mode, frameBytes, (blocks & 3) + 1);
}

export function hasEncoderTag(bytes: Uint8Array, at: number): boolean {
  const start = Buffer.from(bytes.subarray(at, at + LONGEST_BEFORE_TAG_BYTES + ENCODER_TAG_BYTES));
  return ENCODER_TAGS.some((tag) => start.includes(tag));
}

/** Sizes of the optional fields of the tag, by flag: frames, bytes, seek table and quality. */
const TAG_FIELDS = [4, 4, 100, 4];
/**
 * Encoders that write their delay, 12 bits at this offset after their name. http://gabriel.mp3-tech.org/mp3infotag.html
 */
const DELAY_WRITERS = /^(LAME|Lavc|Lavf)/;
const BEFORE_DELAY_BYTES = 21;
/** Additional delay of decoders, in samples. */
const DECODER_DELAY = 529;

/**
 * Number of samples that players skip at the start of the first frame after an encoder's tag: the encoder has added
 * them. Zero if the tag does not give it.
 */
export function unplayedSamples(bytes: Uint8Array, at: number): number {
  const tag = Buffer.from(bytes.subarray(at, at + LONGEST_BEFORE_TAG_BYTES + LONGEST_TAG_BYTES));
  const mark = Math.max(...ENCODER_TAGS.map((name) => tag.indexOf(name)));
  if (mark === -1 || mark + 8 > tag.length) return 0;
  const flags = tag.readUInt32BE(mark + 4);
  const fields = TAG_FIELDS.reduce((sum, size, bit) => sum + ((flags >> bit) & 1) * size, 0);
  const writer = mark + 8 + fields;
  const delay = writer + BEFORE_DELAY_BYTES;
  if (!DELAY_WRITERS.test(tag.toString('latin1', writer, delay)) || delay + 2 > tag.length) return 0;
  return (tag.readUInt16BE(delay) >> 4) + DECODER_DELAY;
}

function mpegFrame(kind: number, rates: number, mode: number): AudioFrame | undefined {
  const version = (kind >> 3) & 3;
  const layer = LAYERS[(kind >> 1) & 3];
  if (version === RESERVED_VERSION || layer === undefined) return undefined;
  const column = version === MPEG_1 ? 0 : 1;
  const bitrate = layer.bitrates[column][rates >> 4] ?? 0;
  const sampleRate = (MPEG_1_SAMPLE_RATES[(rates >> 2) & 3] ?? 0) / (SAMPLE_RATE_DIVISORS[version] ?? 1);
  if (bitrate === 0 || sampleRate === 0) return undefined;
  const samples = layer.samples[column];
  const padding = (rates >> 1) & 1;
  const slots = Math.floor(((samples / 8 / layer.slot) * bitrate * 1000) / sampleRate) + padding;
  return {
    bytes: slots * layer.slot,
    seconds: samples / sampleRate,
    channels: mode >> 6 === MONO_MODE ? 1 : 2,
    stream: `MPEG ${version} ${(kind >> 1) & 3} ${sampleRate}`,
  };
}

function adtsFrame(rates: number, mode: number, bytes: number, blocks: number): AudioFrame | undefined {
  const sampleRate = ADTS_SAMPLE_RATES[(rates >> 2) & 15];
  if (sampleRate === undefined || bytes <= HEADER_BYTES) return undefined;
  return {
    bytes,
    seconds: (blocks * SAMPLES_IN_ADTS_BLOCK) / sampleRate,
    channels: ADTS_CHANNELS[((rates & 1) << 2) | (mode >> 6)],
    stream: `ADTS ${sampleRate}`,
  };
}
