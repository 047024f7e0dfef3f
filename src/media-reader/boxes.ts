import type { MediaBytes } from './bytes.ts';

/** Boxes of MP4 and QuickTime: ISO/IEC 14496-12, 4.2. Bodies are read only on request. */
export interface Box {
  readonly name: string;
  /** Byte range of the body. */
  readonly start: number;
  readonly end: number;
}

const HEADER_BYTES = 16;
const MOST_BOXES = 100_000;
/** Marks a 64-bit size after the name. */
const LARGE = 1;
/** Marks a box that extends to the end of the file. */
const REST = 0;

/** The boxes in a range of the media, in order. The last one may be truncated. */
export async function* boxesIn(
  media: MediaBytes,
  { start, end }: Pick<Box, 'start' | 'end'>,
): AsyncGenerator<Box> {
  let at = start;
  for (let number = 0; number < MOST_BOXES && at + 8 <= Math.min(end, media.size); number += 1) {
    const header = await media.uncachedBytes(at, at + HEADER_BYTES);
    const short = header.readUInt32BE(0);
    const isLarge = short === LARGE && header.length === HEADER_BYTES;
    const size = isLarge ? Number(header.readBigUInt64BE(8)) : short;
    const body = at + (isLarge ? HEADER_BYTES : 8);
    const next = short === REST ? end : at + size;
    if (next < body) return;
    yield { name: header.toString('latin1', 4, 8), start: body, end: next };
    at = next;
  }
}

/** The first box at a path of names below `parent`. */
export async function findBox(
  media: MediaBytes,
  parent: Pick<Box, 'start' | 'end'>,
  ...names: string[]
): Promise<Box | undefined> {
  const [name, ...below] = names;
  if (name === undefined) return { name: '', ...parent };
  for await (const box of boxesIn(media, parent))
    if (box.name === name) return await findBox(media, box, ...below);
  return undefined;
}

const LARGEST_BOX_BYTES = 65_536;

/** The body of a small box; empty if there is no box. */
export async function bodyOf(media: MediaBytes, box: Box | undefined): Promise<Buffer> {
  if (box === undefined) return Buffer.alloc(0);
  return await media.bytes(box.start, Math.min(box.end, box.start + LARGEST_BOX_BYTES));
}
