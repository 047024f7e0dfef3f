import type { MediaBytes } from './bytes.ts';
import { NO_READING, type Reading } from './reading.ts';

/** Bytes of a sample, by encoding: https://pubs.opengroup.org/external/auformat.html */
const AU_BYTES: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 3, 5: 4, 6: 4, 7: 8, 27: 1 };
const AU_UNKNOWN_SIZE = 0xffff_ffff;
/** Players continue to the end of the file. If that is more than this share beyond the header's size, the header is wrong. */
const MOST_BEHIND = 0.02;

/** Reads AU, the format of Sun and NeXT. */
export async function readAu(media: MediaBytes): Promise<Reading> {
  const header = await media.bytes(0, 24);
  if (header.length < 24) return NO_READING;
  const [start, size, encoding] = [4, 8, 12].map((at) => header.readUInt32BE(at));
  const [rate, channels] = [header.readUInt32BE(16), header.readUInt32BE(20)];
  const bytes = AU_BYTES[encoding ?? 0];
  const there = media.size - (start ?? 0);
  const isUnknown = size === undefined || size === AU_UNKNOWN_SIZE || size === 0;
  const length = isUnknown ? there : Math.min(there, size);
  const isAll = there - length <= MOST_BEHIND * length;
  const known = isAll && bytes !== undefined && rate > 0 && channels > 0 && length > 0;
  const duration = known ? Math.floor(length / (bytes * channels)) / rate : undefined;
  return { duration, channels, sampleRate: rate, isLossless: true, bytes: length };
}
