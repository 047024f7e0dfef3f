import type { MediaBytes } from './bytes.ts';
import { NO_READING, type Reading } from './reading.ts';

/** Bytes of a frame, header included, by its type; -1 is an invalid type. RFC 4867, 5.3 */
const NARROW_FRAMES = [13, 14, 16, 18, 20, 21, 27, 32, 6, -1, -1, -1, -1, -1, -1, 1];
const WIDE_FRAMES = [18, 24, 33, 37, 41, 47, 51, 59, 61, 6, -1, -1, -1, -1, 1, 1];
/** Bytes of the longest frame. A truncated file can end within one. */
const LARGEST_FRAME = 61;
const AMR_FRAME_SECONDS = 0.02;
const LARGEST_AMR = 8_000_000;

/** Reads AMR files, narrowband and wideband, by counting frames. */
export async function readAmr(media: MediaBytes): Promise<Reading> {
  const head = (await media.bytes(0, 16)).toString('latin1');
  const isWide = head.startsWith('#!AMR-WB');
  const start = head.indexOf('\n') + 1;
  if (start === 0 || media.size > LARGEST_AMR) return NO_READING;
  const bytes = await media.bytes(start, media.size);
  const sizes = isWide ? WIDE_FRAMES : NARROW_FRAMES;
  let [at, frames] = [0, 0];
  while (at < bytes.length) {
    const head = bytes[at] ?? 0;
    const size = sizes[(head >> 3) & 15] ?? -1;
    // The padding bits must be zero and the quality bit set; otherwise a run of zeros would count as sound.
    if (size < 0 || (head & 0x83) !== 0 || (head & 4) === 0 || at + size > bytes.length) break;
    at += size;
    frames += 1;
  }
  // Frames after a gap without frames, as in a damaged copy, are not counted.
  const isAll = at + LARGEST_FRAME > bytes.length || bytes.subarray(at).every((byte) => byte === 0);
  return { duration: frames > 0 && isAll ? frames * AMR_FRAME_SECONDS : undefined, channels: 1 };
}
