/**
 * Measures sound that is frame after frame, MP3 and its like, ADTS (.aac), AC-3 and DTS: such files need no header, and
 * then only the frames tell how long they are. http://www.mp3-tech.org/programmer/frame_header.html,
 * https://wiki.multimedia.cx/index.php/ADTS, https://www.atsc.org/atsc-documents/a522012-digital-audio-compression-ac-3-e-ac-3-standard-12172012/,
 * https://www.etsi.org/deliver/etsi_ts/102100_102199/102114/
 */

/** What frames amount to. */
export interface FrameStretch {
  readonly bytes: number;
  readonly seconds: number;
  readonly frames: number;
  /** Of the first frame; undefined if it does not tell. */
  readonly channels: number | undefined;
}

export interface AudioFrame {
  readonly bytes: number;
  readonly seconds: number;
  readonly channels: number | undefined;
  /** Equal in all frames of one stream. */
  readonly stream: string;
}

/** How frames of a kind begin. */
export interface Syntax {
  readonly sync: number;
  readonly frameAt: (bytes: Uint8Array, at: number) => AudioFrame | undefined;
}

/** All frames in the bytes, whatever lies before, between and behind them; undefined if there are none. */
export function measureFrames(bytes: Uint8Array, syntax: Syntax = MPEG): FrameStretch | undefined {
  let [counted, seconds, frames] = [0, 0, 0];
  let first: AudioFrame | undefined;
  for (const { at, frame } of framesIn(bytes, syntax)) {
    first ??= frame;
    counted += frame.bytes;
    frames += 1;
    seconds += hasEncoderTag(bytes, at) ? 0 : frame.seconds;
  }
  return counted > 0 ? { bytes: counted, seconds, frames, channels: first?.channels } : undefined;
}

/** The frames in the bytes that are whole and begin before `edge`; `before` is the stream that the bytes go on with. */
export function* framesIn(
  bytes: Uint8Array,
  syntax: Syntax,
  edge = bytes.length,
  before?: string,
): Generator<{ readonly at: number; readonly frame: AudioFrame }> {
  const { sync, frameAt } = syntax;
  let stream = before;
  let at = bytes.indexOf(sync);
  while (at !== -1 && at < edge) {
    const frame = frameAt(bytes, at);
    const isFound = frame !== undefined && (frame.stream === stream || isFollowed(bytes, at, frame, syntax));
    const isWhole = isFound && at + frame.bytes <= bytes.length;
    stream = isWhole ? frame.stream : undefined;
    if (isWhole) yield { at, frame };
    at = bytes.indexOf(sync, at + (isFound ? frame.bytes : 1));
  }
}

/** Chance bytes look like a header too, but hardly with another one just where they say. */
function isFollowed(bytes: Uint8Array, at: number, frame: AudioFrame, { frameAt }: Syntax): boolean {
  return frameAt(bytes, at + frame.bytes)?.stream === frame.stream;
}

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
/** By the configuration in the header; 0 stands for one that the sound itself tells. */
const ADTS_CHANNELS = [undefined, 1, 2, 3, 4, 5, 6, 8];
const MPEG_1_SAMPLE_RATES = [44_100, 48_000, 32_000];
/** By version: 2.5, reserved, 2, 1. */
const SAMPLE_RATE_DIVISORS = [4, 1, 2, 1];
const MONO_MODE = 3;

interface Layer {
  /** Kilobits a second of MPEG 1, and of the others; 0 stands for a bitrate that the header does not tell. */
  readonly bitrates: readonly [readonly number[], readonly number[]];
  readonly samples: readonly [number, number];
  /** Bytes by which a frame is padded. */
  readonly slot: number;
}

const LOW_BITRATES = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
/** By the bits of the header. */
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
/** What an encoder notes in a first frame without sound, behind the side information of 9, 17 or 32 bytes. */
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

/** What of the tag is there, by its flags: frames, bytes, places and quality, with the bytes that each takes. */
const TAG_FIELDS = [4, 4, 100, 4];
/** Who writes how long the encoder takes, in 12 bits behind so many bytes. http://gabriel.mp3-tech.org/mp3infotag.html */
const DELAY_WRITERS = /^(LAME|Lavc|Lavf)/;
const BEFORE_DELAY_BYTES = 21;
/** What decoders take besides, in samples. */
const DECODER_DELAY = 529;

/**
 * Samples at the beginning of the first frame behind an encoder's tag that no player plays: the encoder has made them up. None
 * where it does not tell.
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

const AC3_SYNC = 0x0b;
const AC3_SECOND = 0x77;
const AC3_RATES = [48_000, 44_100, 32_000];
const AC3_KILOBITS = [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384, 448, 512, 576, 640];
const AC3_SAMPLES = 1536;
const AC3_BLOCK_SAMPLES = 256;
const EAC3_BLOCKS = [1, 2, 3, 6];
/** By the mode, without the one for low frequencies. */
const AC3_CHANNELS = [2, 1, 2, 3, 3, 4, 4, 5];
/** Versions up to this are AC-3, and Enhanced AC-3 above. */
const LAST_AC3_VERSION = 10;
const LAST_EAC3_VERSION = 16;
/** From this version on the rate is halved for each. */
const FULL_RATE_VERSION = 8;

/** AC-3 and Enhanced AC-3. */
export const AC3: Syntax = { sync: AC3_SYNC, frameAt: ac3FrameAt };

function ac3FrameAt(bytes: Uint8Array, at: number): AudioFrame | undefined {
  const [sync, second, size = 0, low = 0, rates = 0, version = 0, mode = 0] = bytes.subarray(
    at,
    at + HEADER_BYTES,
  );
  if (sync !== AC3_SYNC || second !== AC3_SECOND) return undefined;
  if (version >> 3 > LAST_EAC3_VERSION) return undefined;
  return version >> 3 > LAST_AC3_VERSION ? eac3Frame(size, low, rates) : ac3Frame(rates, version >> 3, mode);
}

function ac3Frame(rates: number, version: number, mode: number): AudioFrame | undefined {
  const rate = AC3_RATES[rates >> 6];
  const kilobits = AC3_KILOBITS[(rates & 63) >> 1];
  if (rate === undefined || kilobits === undefined) return undefined;
  const words = Math.floor((kilobits * 1000 * AC3_SAMPLES) / rate / 16);
  const padding = rate === AC3_RATES[1] ? rates & 1 : 0;
  const played = rate / 2 ** Math.max(0, version - FULL_RATE_VERSION);
  return {
    bytes: (words + padding) * 2,
    seconds: AC3_SAMPLES / played,
    channels: (AC3_CHANNELS[mode >> 5] ?? 0) + lowFrequency(mode),
    stream: `AC-3 ${played}`,
  };
}

/** The bit for low frequencies stands behind what the mode asks for. */
function lowFrequency(byte: number): number {
  const mode = byte >> 5;
  const between =
    ((mode & 1) !== 0 && mode !== 1 ? 2 : 0) + ((mode & 4) !== 0 ? 2 : 0) + (mode === 2 ? 2 : 0);
  return (byte >> (4 - between)) & 1;
}

function eac3Frame(size: number, low: number, rates: number): AudioFrame | undefined {
  const half = rates >> 6 === 3;
  const rate = half ? (AC3_RATES[(rates >> 4) & 3] ?? 0) / 2 : (AC3_RATES[rates >> 6] ?? 0);
  if (rate === 0) return undefined;
  const blocks = half ? 6 : (EAC3_BLOCKS[(rates >> 4) & 3] ?? 6);
  // What belongs to another stream is heard together with it.
  const isFirst = size >> 6 !== 1 && ((size >> 3) & 7) === 0;
  return {
    bytes: ((((size & 7) << 8) | low) + 1) * 2,
    seconds: isFirst ? (blocks * AC3_BLOCK_SAMPLES) / rate : 0,
    channels: (AC3_CHANNELS[(rates >> 1) & 7] ?? 0) + (rates & 1),
    stream: `E-AC-3 ${rate}`,
  };
}

const DTS_SYNC = 0x7f;
const DTS_MARK = 0x7ffe_8001;
const DTS_RATES = [
  0, 8000, 16_000, 32_000, 0, 0, 11_025, 22_050, 44_100, 0, 0, 12_000, 24_000, 48_000, 96_000, 192_000,
];
const DTS_CHANNELS = [1, 2, 2, 2, 2, 3, 3, 4, 4, 5, 6, 6, 6, 7, 8, 8];
const DTS_BLOCK_SAMPLES = 32;
const DTS_HEADER_BYTES = 12;

/** DTS, the core of it. */
export const DTS: Syntax = { sync: DTS_SYNC, frameAt: dtsFrameAt };

function dtsFrameAt(bytes: Uint8Array, at: number): AudioFrame | undefined {
  const header = Buffer.from(bytes.subarray(at, at + DTS_HEADER_BYTES));
  if (header.length < DTS_HEADER_BYTES || header.readUInt32BE(0) !== DTS_MARK) return undefined;
  const bits = header.readBigUInt64BE(4);
  const field = (from: number, length: number): number =>
    Number((bits >> BigInt(64 - from - length)) & ((1n << BigInt(length)) - 1n));
  const rate = DTS_RATES[field(34, 4)] ?? 0;
  if (rate === 0) return undefined;
  return {
    bytes: field(14, 14) + 1,
    seconds: ((field(7, 7) + 1) * DTS_BLOCK_SAMPLES) / rate,
    channels: (DTS_CHANNELS[field(28, 6)] ?? 0) + (field(53, 2) === 0 ? 0 : 1),
    stream: `DTS ${rate}`,
  };
}
