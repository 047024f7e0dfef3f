import { type Box, findBox } from '../boxes.ts';
import type { MediaBytes } from '../bytes.ts';
import { NotCopiedError } from './copier.ts';

/** Writes boxes: ISO/IEC 14496-12, 4.2. */

/** The largest number in a field of 32 bits. */
export const LARGEST_SHORT = 0xffff_ffff;

/** A box with its header. */
export function newBox(name: string, ...inside: readonly Uint8Array[]): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + inside.reduce((sum, { length }) => sum + length, 0));
  head.write(name, 4, 'latin1');
  return Buffer.concat([head, ...inside]);
}

const LARGEST_COPIED_BOX = 4_000_000;

/** A copy of a box, with a new header. */
export async function copiedBox(media: MediaBytes, { name, start, end }: Box): Promise<Buffer> {
  if (end - start > LARGEST_COPIED_BOX) throw new NotCopiedError('its index is too large');
  return newBox(name, await media.uncachedBytes(start, end));
}

/** A copy of a box in `parent`; empty if there is none. */
export async function copiedChild(media: MediaBytes, parent: Box, name: string): Promise<Buffer> {
  const found = await findBox(media, parent, name);
  return found === undefined ? Buffer.alloc(0) : await copiedBox(media, found);
}

/** A new box in place of the one in `parent`, with other content. Throws a NotCopiedError if there is none. */
export async function rebuiltChild(
  media: MediaBytes,
  parent: Box,
  name: string,
  inside: (box: Box) => Promise<readonly Buffer[]>,
): Promise<Buffer> {
  const found = await findBox(media, parent, name);
  if (found === undefined) throw new NotCopiedError('its index contradicts itself');
  return newBox(name, ...(await inside(found)));
}
