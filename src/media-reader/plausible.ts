/**
 * Whether what a header claims can be, by the size of the file. A header is a claim of whoever made the file: one that is
 * too long makes a plan stop for nothing, and one that is too short sends hours below a cap of minutes.
 */

/** What a header says; undefined is not told. */
export interface Claim {
  /** Seconds. */
  readonly duration: number | undefined;
  readonly channels: number | undefined;
  /** Hertz. */
  readonly sampleRate: number | undefined;
  readonly samples: number | undefined;
  readonly isLossless: boolean;
  /** Whether there may be more in the file than sound, pictures that move. */
  readonly mayHaveVideo: boolean;
  /** Whether there may be a picture as large as a short recording. */
  readonly mayHaveCover: boolean;
}

/** Bit/s. Less than any codec of speech in use has, which is Codec 2 at 450. */
const LEAST_RATE = 300;
/** Bit/s and channel, above all lossy codecs: DTS has 1,509,000 for two channels. */
const MOST_LOSSY_RATE = 800_000;
const MOST_BITS_A_SAMPLE = 64;
/** Hertz, where the header tells none. */
const USUAL_MOST_SAMPLE_RATE = 192_000;
/** Hertz. What has more, DSD, has a bit a sample. */
const MOST_SAMPLE_RATE = 768_000;
/** Bit/s of camera originals in 8K. */
const MOST_VIDEO_RATE = 2_000_000_000;
/** Bytes of a cover that are not taken for sound. */
const COVER = 500_000;
/** A week in seconds: what is longer is no recording, and Deepgram takes no such file. */
const LONGEST = 7 * 24 * 60 * 60;
/** Samples that mean "unknown": https://www.wavpack.com/WavPack5FileFormat.pdf, total_samples */
const UNKNOWN_SAMPLES = 0xffffffff;
/** More than any layout of loudspeakers has. */
const MOST_CHANNELS = 255;

/** The claimed length in seconds, if a file of so many bytes can have it; undefined is unknown. */
export function plausibleDuration(claim: Claim, bytes: number): number | undefined {
  const { duration, samples } = claim;
  if (duration === undefined || !Number.isFinite(duration) || duration <= 0) return undefined;
  if (duration > LONGEST || samples === UNKNOWN_SAMPLES) return undefined;
  const bits = bytes * 8;
  const sound = Math.max(0, bytes - (claim.mayHaveCover ? COVER : 0)) * 8;
  return duration <= bits / LEAST_RATE && duration >= sound / mostRate(claim) ? duration : undefined;
}

/** The claimed number of channels, if there are loudspeakers for them. */
export function plausibleChannels({ channels }: Claim): number | undefined {
  const isOne =
    channels !== undefined && Number.isInteger(channels) && channels > 0 && channels <= MOST_CHANNELS;
  return isOne ? channels : undefined;
}

function mostRate({
  mayHaveVideo,
  isLossless,
  channels = MOST_CHANNELS,
  sampleRate = USUAL_MOST_SAMPLE_RATE,
}: Claim): number {
  if (mayHaveVideo) return MOST_VIDEO_RATE;
  const samples = Math.min(sampleRate, MOST_SAMPLE_RATE);
  return channels * (isLossless ? samples * MOST_BITS_A_SAMPLE : MOST_LOSSY_RATE);
}

/** Share by which two measures of one length may differ: encoders pad, and taggers add. */
const TOLERANCE = 0.05;
/** Seconds by which they may. */
const LEEWAY = 1;

/** Whether two lengths in seconds may be of the same sound. */
export function agree(one: number, other: number): boolean {
  return Math.abs(one - other) <= LEEWAY + TOLERANCE * Math.max(one, other);
}
