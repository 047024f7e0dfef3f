import { LONGEST_RECORDING } from '../lib/units.ts';
/**
 * Checks the values of a header against the size of the file. Headers are untrusted: a length that is too long stops a
 * run for no reason, and one that is too short lets hours pass a limit of minutes.
 */

/** The values of a header; undefined if absent. */
export interface Claim {
  /** Seconds. */
  readonly duration: number | undefined;
  readonly channels: number | undefined;
  /** Hertz. */
  readonly sampleRate: number | undefined;
  readonly samples: number | undefined;
  readonly isLossless: boolean;
  /** Whether the file may contain video. */
  readonly mayHaveVideo: boolean;
  /** Whether the file may contain a picture as large as a short recording. */
  readonly mayHaveCover: boolean;
}

/** Bit/s, below every speech codec in use; the lowest is Codec 2 with 450. */
const LOWEST_RATE = 300;
/** Bit/s per channel, above every lossy codec: DTS has 1,509,000 for two channels. */
const MOST_LOSSY_RATE = 800_000;
const MOST_BITS_PER_SAMPLE = 64;
/** Hertz, assumed if the header gives no sample rate. */
const USUAL_MOST_SAMPLE_RATE = 192_000;
/** Hertz. Only DSD has more, with one bit per sample. */
const MOST_SAMPLE_RATE = 768_000;
/** Bit/s, that of 8K camera originals. */
const MOST_VIDEO_RATE = 2_000_000_000;
/** Bytes that may be a cover instead of sound. */
const COVER = 500_000;
/** Number of samples that means "unknown": https://www.wavpack.com/WavPack5FileFormat.pdf, total_samples */
const UNKNOWN_SAMPLES = 0xffffffff;
/** More than any speaker layout has. */
const MOST_CHANNELS = 255;

/** The claimed length in seconds, if it is possible for a file of `bytes` bytes; otherwise undefined. */
export function plausibleDuration(claim: Claim, bytes: number): number | undefined {
  const { duration, samples } = claim;
  if (duration === undefined || !Number.isFinite(duration) || duration <= 0) return undefined;
  if (duration > LONGEST_RECORDING || samples === UNKNOWN_SAMPLES) return undefined;
  const bits = bytes * 8;
  const sound = Math.max(0, bytes - (claim.mayHaveCover ? COVER : 0)) * 8;
  return duration <= bits / LOWEST_RATE && duration >= sound / highestRate(claim) ? duration : undefined;
}

/** The claimed number of channels, if it is possible; otherwise undefined. */
export function plausibleChannels({ channels }: Claim): number | undefined {
  const isOne =
    channels !== undefined && Number.isInteger(channels) && channels > 0 && channels <= MOST_CHANNELS;
  return isOne ? channels : undefined;
}

function highestRate({
  mayHaveVideo,
  isLossless,
  channels = MOST_CHANNELS,
  sampleRate = USUAL_MOST_SAMPLE_RATE,
}: Claim): number {
  if (mayHaveVideo) return MOST_VIDEO_RATE;
  const samples = Math.min(sampleRate, MOST_SAMPLE_RATE);
  return channels * (isLossless ? samples * MOST_BITS_PER_SAMPLE : MOST_LOSSY_RATE);
}

/** Share by which two measurements of one length may differ: encoders add padding, and tools add tags. */
const TOLERANCE = 0.05;
/** Seconds by which they may differ in addition. */
const LEEWAY = 1;

/** Whether two lengths in seconds can belong to the same sound. */
export function agree(one: number, other: number): boolean {
  return Math.abs(one - other) <= LEEWAY + TOLERANCE * Math.max(one, other);
}
