import type { MediaBytes } from './bytes.ts';
import { isIntact } from './ogg-checksum.ts';
import { beforeZeros } from './tags.ts';

/** Reads the pages of Ogg: https://www.rfc-editor.org/rfc/rfc3533#section-6 */

export const PAGE_START = Buffer.from('OggS\0');
export const PAGE_HEADER_BYTES = 27;
export const LARGEST_PAGE_BYTES = 65_307;
const CONTINUED = 1;
const BEGINNING = 2;
const NO_POSITION = -1n;
/** A shorter segment ends its packet. */
const FULL_SEGMENT = 255;

export interface OggPage {
  readonly isFirst: boolean;
  readonly serial: number;
  readonly position: bigint;
  /** Start of the first packet that starts on it. */
  readonly body: Buffer;
  /** Packets that end on it. */
  readonly packets: number;
  /** Position after it, in the bytes that were searched. */
  readonly end: number;
}

/** The complete pages; players drop a truncated one. */
export function pagesOf(bytes: Buffer): OggPage[] {
  const pages: OggPage[] = [];
  for (let at = bytes.indexOf(PAGE_START); at !== -1 && at + PAGE_HEADER_BYTES <= bytes.length; ) {
    const page = pageAt(bytes, at);
    if (page.end <= bytes.length) pages.push(page);
    at = bytes.indexOf(PAGE_START, isPage(bytes, page.end) ? page.end : at + 1);
  }
  return pages;
}

/** The page with its header at this position; it may end past the bytes. */
function pageAt(bytes: Buffer, at: number): OggPage {
  const flags = bytes[at + 5] ?? 0;
  const segments = bytes[at + 26] ?? 0;
  const lacing = bytes.subarray(at + PAGE_HEADER_BYTES, at + PAGE_HEADER_BYTES + segments);
  const start = at + PAGE_HEADER_BYTES + segments;
  const end = start + lacing.reduce((sum, length) => sum + length, 0);
  const own = start + ((flags & CONTINUED) === 0 ? 0 : firstPacketBytes(lacing));
  return {
    isFirst: (flags & BEGINNING) !== 0,
    serial: bytes.readUInt32LE(at + 14),
    position: segments === 0 ? NO_POSITION : bytes.readBigInt64LE(at + 6),
    body: bytes.subarray(own, Math.min(end, own + 256)),
    packets: packetsIn(lacing),
    end,
  };
}

/** Number of packets that end on a page, by the lengths of its segments. */
export const packetsIn = (lacing: Buffer): number =>
  lacing.reduce((sum, length) => sum + (length < FULL_SEGMENT ? 1 : 0), 0);

function firstPacketBytes(lacing: Buffer): number {
  const end = lacing.findIndex((length) => length < FULL_SEGMENT);
  return lacing.subarray(0, end + 1).reduce((sum, length) => sum + length, 0);
}

const isPage = (bytes: Buffer, at: number): boolean =>
  bytes.subarray(at, at + PAGE_START.length).equals(PAGE_START);

/**
 * The media without the zeros at their end. The last page can end with zeros of its own, which its checksum shows; if an
 * interrupted copy left zeros in place of its content, players drop it.
 */
export async function withoutFilling(media: MediaBytes): Promise<MediaBytes> {
  const bare = await beforeZeros(media);
  if (bare.size === media.size) return media;
  const from = Math.max(0, bare.size - LARGEST_PAGE_BYTES);
  const bytes = await media.bytes(from, bare.size + LARGEST_PAGE_BYTES);
  const at = bytes.lastIndexOf(PAGE_START);
  if (at === -1 || at + PAGE_HEADER_BYTES > bytes.length) return bare;
  const { end } = pageAt(bytes, at);
  const isLastPage = from + end > bare.size && end <= bytes.length && isIntact(bytes.subarray(at, end));
  return isLastPage ? media.part(0, from + end) : bare;
}
