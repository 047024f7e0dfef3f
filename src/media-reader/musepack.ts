import type { MediaBytes } from './bytes.ts';

/** Finds a position near the end of a Musepack file, which a truncated file does not have. */

/** Bits before the first frame of stream version 7, and of the length of a frame. */
const [HEADER_BITS, LENGTH_BITS] = [200, 20];
const WORD_BITS = 32;
const WORD_BYTES = 4;

/**
 * Position in the last frame of stream version 7. Each frame starts with its own length, and no table says where it is, so
 * that all frames are walked, up to the limit of bytes to read. Bits count in words of 32, lowest byte first:
 * http://svn.musepack.net/libmpc/trunk/libmpcdec (`mpc_demux.c`)
 */
export async function lastFrameOfMusepack7(head: Buffer, media: MediaBytes): Promise<number> {
  const frames = head.readUInt32LE(4);
  let [place, last] = [HEADER_BITS, 0];
  for (let frame = 0; frame < frames; frame += 1) {
    const word = Math.floor(place / WORD_BITS);
    const bytes = await media.bytes(word * WORD_BYTES, (word + 2) * WORD_BYTES);
    if (bytes.length < 2 * WORD_BYTES) return media.size;
    const bits = (BigInt(bytes.readUInt32LE(0)) << 32n) | BigInt(bytes.readUInt32LE(4));
    const length = Number((bits >> BigInt(2 * WORD_BITS - LENGTH_BITS - (place % WORD_BITS))) & 0xfffffn);
    place += LENGTH_BITS + length;
    last = Math.floor((place - 1) / WORD_BITS) * WORD_BYTES;
  }
  return last;
}

/**
 * Position of the seek table of stream version 8, which follows the sound. A packet has a key of two letters and a length,
 * which includes both. The packet with the key `SO`, before the sound, gives the distance to the table:
 * https://trac.musepack.net/musepack/wiki/SV8Specification
 */
export function seekTableOfMusepack8(head: Buffer): number {
  for (let at = 4; at < head.length; ) {
    const length = numberAt(head, at + 2);
    if (head.toString('latin1', at, at + 2) === 'SO') return at + numberAt(head, length.next).value;
    if (length.value < 3) break;
    at += length.value;
  }
  return 0;
}

/** Reads a big-endian number of seven bits per byte. The eighth bit is set in all bytes but the last. */
function numberAt(bytes: Buffer, at: number): { readonly value: number; readonly next: number } {
  let value = 0;
  for (let next = at; next < bytes.length; next += 1) {
    const byte = bytes.readUInt8(next);
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, next: next + 1 };
  }
  return { value: 0, next: bytes.length };
}
