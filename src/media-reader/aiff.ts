import type { MediaBytes } from './bytes.ts';
import { AIFF, chunksIn } from './chunks.ts';
import { NO_READING, type Reading } from './reading.ts';

const FORM_BYTES = 12;
/** The 22 bytes before the name of the codec, and the longest name. */
const COMMON_BYTES = 278;
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

/** The parts of an AIFF file. */
interface AiffParts {
  /** `AIFF`, or `AIFC` with a codec. */
  readonly form: string;
  readonly common: Common | undefined;
  /** Body of the `COMM` chunk. */
  readonly header: Buffer;
  readonly sound: MediaBytes | undefined;
}

export async function aiffPartsIn(media: MediaBytes): Promise<AiffParts> {
  const form = (await media.bytes(0, FORM_BYTES)).toString('latin1', 8);
  let [header, sound]: [Buffer, MediaBytes | undefined] = [Buffer.alloc(0), undefined];
  for await (const { name, start, end } of chunksIn(media, FORM_BYTES, AIFF)) {
    if (name === 'COMM') header = Buffer.from(await media.bytes(start, Math.min(end, start + COMMON_BYTES)));
    if (name === 'SSND') sound = media.part(start + OFFSET_BYTES, end);
    if (header.length > 0 && sound !== undefined) break;
  }
  return { form, common: commonIn(header), header, sound };
}

/** Reads Apple's AIFF and AIFF-C: https://www.mmsp.ece.mcgill.ca/Documents/AudioFormats/AIFF/AIFF.html */
export async function readAiff(media: MediaBytes): Promise<Reading> {
  const { common, sound } = await aiffPartsIn(media);
  if (common === undefined || sound === undefined) return NO_READING;
  const { channels, rate } = common;
  const packet = packetsOf(common, sound.size);
  return {
    duration: packet && packet.count * packet.seconds,
    channels,
    sampleRate: rate,
    isLossless: true,
    bytes: sound.size,
  };
}

/** The smallest units of the sound: their size and length, and how many there are. */
export interface AiffPackets {
  readonly bytes: number;
  readonly samples: number;
  readonly seconds: number;
  readonly count: number;
}

/** The packets that the bytes have room for; fewer if the header gives fewer frames. */
export function packetsOf(
  { channels, rate, bits, codec, frames }: Common,
  bytes: number,
): AiffPackets | undefined {
  const packet = PCM_CODECS.includes(codec) ? ([1, Math.ceil(bits / 8)] as const) : PACKETS[codec];
  if (packet === undefined || rate <= 0 || channels === 0 || packet[1] === 0) return undefined;
  const [samples, size] = [packet[0], packet[1] * channels];
  const room = Math.floor(bytes / size);
  // For compressed codecs, some writers count packets instead of samples.
  const count = samples === 1 && frames > 0 ? Math.min(frames, room) : room;
  return { bytes: size, samples, seconds: samples / rate, count };
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
