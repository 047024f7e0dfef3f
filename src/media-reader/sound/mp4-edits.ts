import { findBox } from '../boxes.ts';
import type { MediaBytes } from '../bytes.ts';
import type { Mp4Track } from '../mp4.ts';
import { copiedChild, newBox } from './mp4-boxes.ts';
import { numberAt } from './mp4-samples.ts';

/** The edit list of a track, which says what of its sound is played, and when: ISO/IEC 14496-12, 8.6.6. */

interface Edit {
  /** Units of time at the start that players skip. */
  readonly skipped: number;
  readonly hasSeveralPieces: boolean;
}

/** Reads the edit list. Most tracks have one edit, which skips the delay of the encoder. */
export async function editOf(media: MediaBytes, { box }: Mp4Track): Promise<Edit> {
  const list = await findBox(media, box, 'edts', 'elst');
  const body =
    list === undefined
      ? Buffer.alloc(0)
      : await media.uncachedBytes(list.start, Math.min(list.end, list.start + 4096));
  const isLong = body[0] === 1;
  const bytes = isLong ? 20 : 12;
  const times: number[] = [];
  for (let at = 8; at + bytes <= body.length && times.length < numberAt(body, 4); at += bytes)
    times.push(isLong ? Number(body.readBigInt64BE(at + 8)) : body.readInt32BE(at + 4));
  const starts = times.filter((time) => time >= 0);
  return { skipped: starts[0] ?? 0, hasSeveralPieces: starts.length > 1 };
}

/** How much of a track is copied. */
export interface CopiedSpan {
  /** Whether the complete track is copied. */
  readonly isAll: boolean;
  /** Its length in units of time of the track. */
  readonly units: number;
}

/**
 * All edits for a complete track; for an excerpt from its start, one edit that skips the delay of the
 * encoder. `length` is in units of time of the movie.
 */
export async function editsFor(
  media: MediaBytes,
  track: Mp4Track,
  { isAll, units }: CopiedSpan,
  length: number,
): Promise<Buffer> {
  const edits = await copiedChild(media, track.box, 'edts');
  const { skipped } = await editOf(media, track);
  const played = Math.round((length * Math.max(0, units - skipped)) / Math.max(1, units));
  if (edits.length === 0) return edits;
  if (isAll) return withEnd(edits, played);
  const body = Buffer.alloc(20);
  body.writeUInt32BE(1, 4);
  body.writeUInt32BE(played, 8);
  body.writeInt32BE(skipped, 12);
  body.writeUInt32BE(0x1_0000, 16);
  return newBox('edts', newBox('elst', body));
}

/** Offset of the body of `elst` in `edts`. */
const EDITS_AT = 16;

/** Sets the length of the last edit. With fragments it is 0, which means "no sound" in a file without fragments. */
function withEnd(edits: Buffer, played: number): Buffer {
  const isLong = edits[EDITS_AT] === 1;
  const last = EDITS_AT + 8 + (numberAt(edits, EDITS_AT + 4) - 1) * (isLong ? 20 : 12);
  if (edits.toString('latin1', 12, 16) !== 'elst' || last + (isLong ? 20 : 12) > edits.length) return edits;
  if (isLong && edits.readBigUInt64BE(last) === 0n) edits.writeBigUInt64BE(BigInt(played), last);
  else if (!isLong && edits.readUInt32BE(last) === 0) edits.writeUInt32BE(played, last);
  return edits;
}
