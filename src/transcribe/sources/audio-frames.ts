/**
 * Measures MP3 and ADTS (.aac) by their frames: such files need no header, and then only the frames tell how long
 * they are. http://www.mp3-tech.org/programmer/frame_header.html, https://wiki.multimedia.cx/index.php/ADTS
 */

/** What frames amount to. */
export interface Stretch {
  readonly bytes: number;
  readonly seconds: number;
}

interface Frame extends Stretch {
  /** Equal in all frames of one stream. */
  readonly stream: string;
}

const SYNC = 0xff;
const HEADER_BYTES = 7;
/** Bits 1 to 3 of the second byte: MPEG version 1 and layer III. */
const MPEG_1 = 3;
const RESERVED_VERSION = 1;
const LAYER_III = 1;
const ADTS_LAYER = 0;
const SAMPLES_IN_ADTS_BLOCK = 1024;
const ADTS_SAMPLE_RATES = [
  96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000, 7_350,
];
const MPEG_1_SAMPLE_RATES = [44_100, 48_000, 32_000];
/** By version: 2.5, reserved, 2, 1. */
const SAMPLE_RATE_DIVISORS = [4, 1, 2, 1];
/** Kilobits a second of layer III; 0 stands for a bitrate that the header does not tell. */
const MPEG_1_BITRATES = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const MPEG_2_BITRATES = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const SAMPLES_IN_MPEG_1_FRAME = 1152;
const SAMPLES_IN_MPEG_2_FRAME = 576;
/** What an encoder notes in a first frame without sound, behind the side information of 9, 17 or 32 bytes. */
const ENCODER_TAGS = ['Xing', 'Info'];
const LONGEST_BEFORE_TAG_BYTES = 36;
const ENCODER_TAG_BYTES = 4;

/** All frames in the bytes, whatever lies before, between and behind them; undefined if there are none. */
export function measureFrames(bytes: Uint8Array): Stretch | undefined {
  let [at, counted, seconds] = [bytes.indexOf(SYNC), 0, 0];
  let stream: string | undefined;
  while (at !== -1) {
    const frame = frameAt(bytes, at);
    const found = frame !== undefined && (frame.stream === stream || isFollowed(bytes, at, frame));
    if (found && at + frame.bytes <= bytes.length) {
      stream = frame.stream;
      counted += frame.bytes;
      seconds += hasEncoderTag(bytes, at) ? 0 : frame.seconds;
    } else {
      stream = undefined;
    }
    at = bytes.indexOf(SYNC, at + (found ? frame.bytes : 1));
  }
  return counted > 0 ? { bytes: counted, seconds } : undefined;
}

/** Chance bytes look like a header too, but hardly with another one just where they say. */
function isFollowed(bytes: Uint8Array, at: number, frame: Frame): boolean {
  return frameAt(bytes, at + frame.bytes)?.stream === frame.stream;
}

function frameAt(bytes: Uint8Array, at: number): Frame | undefined {
  const [sync = 0, kind = 0, rates = 0, mode = 0, length = 0, rest = 0, blocks = 0] = bytes.subarray(
    at,
    at + HEADER_BYTES,
  );
  if (sync !== SYNC || kind < 0xe0) return undefined;
  if (((kind >> 1) & 3) !== ADTS_LAYER) return mp3Frame(kind, rates);
  if (kind < 0xf0) return undefined;
  const frameBytes = ((mode & 3) << 11) | (length << 3) | (rest >> 5);
  return adtsFrame(rates, frameBytes, (blocks & 3) + 1);
}

function hasEncoderTag(bytes: Uint8Array, at: number): boolean {
  const start = Buffer.from(bytes.subarray(at, at + LONGEST_BEFORE_TAG_BYTES + ENCODER_TAG_BYTES));
  return ENCODER_TAGS.some((tag) => start.includes(tag));
}

function mp3Frame(kind: number, rates: number): Frame | undefined {
  const version = (kind >> 3) & 3;
  if (version === RESERVED_VERSION || ((kind >> 1) & 3) !== LAYER_III) return undefined;
  const isMpeg1 = version === MPEG_1;
  const bitrate = (isMpeg1 ? MPEG_1_BITRATES : MPEG_2_BITRATES)[rates >> 4] ?? 0;
  const sampleRate = (MPEG_1_SAMPLE_RATES[(rates >> 2) & 3] ?? 0) / (SAMPLE_RATE_DIVISORS[version] ?? 1);
  if (bitrate === 0 || sampleRate === 0) return undefined;
  const samples = isMpeg1 ? SAMPLES_IN_MPEG_1_FRAME : SAMPLES_IN_MPEG_2_FRAME;
  const padding = (rates >> 1) & 1;
  return {
    bytes: Math.floor(((samples / 8) * bitrate * 1000) / sampleRate) + padding,
    seconds: samples / sampleRate,
    stream: `MPEG ${version} ${sampleRate}`,
  };
}

function adtsFrame(rates: number, bytes: number, blocks: number): Frame | undefined {
  const sampleRate = ADTS_SAMPLE_RATES[(rates >> 2) & 15];
  if (sampleRate === undefined || bytes <= HEADER_BYTES) return undefined;
  return { bytes, seconds: (blocks * SAMPLES_IN_ADTS_BLOCK) / sampleRate, stream: `ADTS ${sampleRate}` };
}
