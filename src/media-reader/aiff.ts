import type { MediaBytes } from './bytes.ts';
import { AIFF, chunksIn } from './chunks.ts';
import { NO_READING, type Reading } from './reading.ts';

const FORM_BYTES = 12;
const COMMON_BYTES = 64;
/** Offset and block size before the samples, both unused in practice. */
const OFFSET_BYTES = 8;

interface Common {
  readonly channels: number;
  readonly frames: number;
  readonly bits: number;
  readonly rate: number;
  readonly codec: string;
}

/** Samples and bytes of one packet of one channel, by codec. */
const PACKETS: Readonly<Record<string, readonly [samples: number, bytes: number]>> = {
  ima4: [64, 34],
  'GSM ': [160, 33],
  agsm: [160, 33],
  ulaw: [1, 1],
  ULAW: [1, 1],
  alaw: [1, 1],
  ALAW: [1, 1],
  fl32: [1, 4],
  FL32: [1, 4],
  fl64: [1, 8],
  FL64: [1, 8],
  MAC3: [6, 2],
  MAC6: [6, 1],
};
const PCM_CODECS = ['NONE', 'sowt', 'twos', 'raw ', 'in24', 'in32', 'ni24', '42ni', '23ni'];

/** Reads Apple's AIFF and AIFF-C: https://www.mmsp.ece.mcgill.ca/Documents/AudioFormats/AIFF/AIFF.html */
export async function readAiff(media: MediaBytes): Promise<Reading> {
  let [common, sound]: [Common | undefined, MediaBytes | undefined] = [undefined, undefined];
  for await (const { name, start, end } of chunksIn(media, FORM_BYTES, AIFF)) {
    if (name === 'COMM') common = commonIn(await media.bytes(start, Math.min(end, start + COMMON_BYTES)));
    if (name === 'SSND') sound = media.part(start + OFFSET_BYTES, end);
    if (common !== undefined && sound !== undefined) break;
  }
  if (common === undefined || sound === undefined) return NO_READING;
  const { channels, rate } = common;
  return {
    duration: lengthOf(common, sound.size),
    channels,
    sampleRate: rate,
    isLossless: true,
    bytes: sound.size,
  };
}

/** Seconds of the samples that the bytes have room for; fewer if the header gives fewer frames. */
function lengthOf({ channels, rate, bits, codec, frames }: Common, bytes: number): number | undefined {
  const packet = PCM_CODECS.includes(codec) ? ([1, Math.ceil(bits / 8)] as const) : PACKETS[codec];
  if (packet === undefined || rate <= 0 || channels === 0 || packet[1] === 0) return undefined;
  const samples = Math.floor(bytes / (packet[1] * channels)) * packet[0];
  // For compressed codecs, some writers count packets instead of samples.
  const claimed = packet[0] === 1 && frames > 0 ? frames : samples;
  return Math.min(claimed, samples) / rate;
}

function commonIn(bytes: Buffer): Common | undefined {
  if (bytes.length < 18) return undefined;
  return {
    channels: bytes.readUInt16BE(0),
    frames: bytes.readUInt32BE(2),
    bits: bytes.readUInt16BE(6),
    rate: extended(bytes.subarray(8, 18)),
    codec: bytes.length >= 22 ? bytes.toString('latin1', 18, 22) : 'NONE',
  };
}

/** Reads an 80-bit extended float, the format of the Motorola 68881. */
function extended(bytes: Buffer): number {
  const exponent = (bytes.readUInt16BE(0) & 0x7fff) - 16_383;
  return (bytes.readUInt32BE(2) / 2 ** 31 + bytes.readUInt32BE(6) / 2 ** 63) * 2 ** exponent;
}
