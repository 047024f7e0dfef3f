import type { AudioFrame, Syntax } from './audio-frames.ts';

/**
 * Frames of AC-3: https://www.atsc.org/atsc-documents/a522012-digital-audio-compression-ac-3-e-ac-3-standard-12172012/,
 * and of DTS: https://www.etsi.org/deliver/etsi_ts/102100_102199/102114/
 */

const AC3_SYNC = 0x0b;
const AC3_HEADER_BYTES = 7;
const AC3_SECOND = 0x77;
const AC3_RATES = [48_000, 44_100, 32_000];
const AC3_KILOBITS = [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384, 448, 512, 576, 640];
const AC3_SAMPLES = 1536;
const AC3_BLOCK_SAMPLES = 256;
const EAC3_BLOCKS = [1, 2, 3, 6];
/** Channels by mode, without the low-frequency channel. */
const AC3_CHANNELS = [2, 1, 2, 3, 3, 4, 4, 5];
/** Versions up to this are AC-3, higher ones Enhanced AC-3. */
const LAST_AC3_VERSION = 10;
const LAST_EAC3_VERSION = 16;
/** Each version above this one halves the sample rate. */
const FULL_RATE_VERSION = 8;

/** AC-3 and Enhanced AC-3. */
export const AC3: Syntax = { sync: AC3_SYNC, frameAt: ac3FrameAt };

function ac3FrameAt(bytes: Uint8Array, at: number): AudioFrame | undefined {
  const [sync, second, size = 0, low = 0, rates = 0, version = 0, mode = 0] = bytes.subarray(
    at,
    at + AC3_HEADER_BYTES,
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

/** The low-frequency bit, whose position depends on the mode. */
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
  // Frames of dependent streams are played together with the main stream and add no time.
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

/** The core of DTS. */
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
