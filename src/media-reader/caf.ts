import type { MediaBytes } from './bytes.ts';
import { CAF, chunksIn } from './chunks.ts';
import { NO_READING, type Reading } from './reading.ts';

const FILE_HEADER_BYTES = 8;
const DESCRIPTION_BYTES = 32;
const PACKETS_BYTES = 24;
/** The edit count before the sound. */
const EDITS_BYTES = 4;
/** Marks a chunk that extends to the end of the file. */
const REST = -1;

interface CafParts {
  readonly description: Buffer;
  readonly packets: Buffer;
  readonly sound: MediaBytes | undefined;
  /** Whether no chunk is truncated. */
  readonly isWhole: boolean;
}

/** Reads Apple's CAF: https://developer.apple.com/library/archive/documentation/MusicAudio/Reference/CAFSpec */
export async function readCaf(media: MediaBytes): Promise<Reading> {
  const { description, packets, sound, isWhole } = await partsOf(media);
  if (description.length < DESCRIPTION_BYTES) return NO_READING;
  const rate = description.readDoubleBE(0);
  const channels = description.readUInt32BE(24);
  const facts = { channels, sampleRate: rate, isLossless: true, bytes: sound?.size ?? 0 };
  if (sound === undefined || rate <= 0) return { ...facts, duration: undefined };
  const frames = framesIn(sound, description) ?? (isWhole ? tabledFrames(packets) : undefined);
  return { ...facts, duration: frames === undefined ? undefined : frames / rate };
}

async function partsOf(media: MediaBytes): Promise<CafParts> {
  let [description, packets, sound]: [Buffer, Buffer, MediaBytes | undefined] = [NOTHING, NOTHING, undefined];
  let isWhole = true;
  for await (const { name, start, end, size } of chunksIn(media, FILE_HEADER_BYTES, CAF)) {
    if (name === 'desc') description = await media.bytes(start, start + DESCRIPTION_BYTES);
    if (name === 'pakt') packets = await media.bytes(start, start + PACKETS_BYTES);
    if (name === 'data') sound = media.part(start + EDITS_BYTES, size === REST ? media.size : end);
    isWhole &&= end <= media.size;
  }
  return { description, packets, sound, isWhole };
}

const NOTHING = Buffer.alloc(0);

/** Frames of the sound by the packet size; undefined if packets vary in size. */
function framesIn(sound: MediaBytes, description: Buffer): number | undefined {
  const [bytes, frames] = [description.readUInt32BE(16), description.readUInt32BE(20)];
  return bytes > 0 && frames > 0 ? Math.floor(sound.size / bytes) * frames : undefined;
}

/** Frames of the complete sound, from the packet table. */
function tabledFrames(packets: Buffer): number | undefined {
  const frames = packets.length < PACKETS_BYTES ? 0 : Number(packets.readBigInt64BE(8));
  return frames > 0 ? frames : undefined;
}
