import type { MediaBytes } from './bytes.ts';

/** A chunk of RIFF, AIFF, CAF or Wave64, which are sequences of chunks: name, size, content. */
export interface Chunk {
  readonly name: string;
  readonly start: number;
  /** End according to the size, which may be past the end of the media. */
  readonly end: number;
  /** The size field, unchanged. */
  readonly size: number;
}

/** Layout of a chunk header. */
export interface Shape {
  readonly headBytes: number;
  /** Returns the size field, unchanged, and the length of the content. */
  readonly read: (head: Buffer) => { readonly size: number; readonly length: number };
  /** The content is padded to a multiple of this many bytes. */
  readonly padding: number;
}

const MOST_CHUNKS = 2000;
const NAME_BYTES = 4;

const plain = (size: number): { size: number; length: number } => ({ size, length: size });

export const RIFF: Shape = { headBytes: 8, read: (head) => plain(head.readUInt32LE(4)), padding: 2 };
export const AIFF: Shape = { headBytes: 8, read: (head) => plain(head.readUInt32BE(4)), padding: 2 };
export const CAF: Shape = {
  headBytes: 12,
  read: (head) => plain(Number(head.readBigInt64BE(4))),
  padding: 1,
};
/** Names are GUIDs, and the size includes the header. */
export const WAVE64: Shape = {
  headBytes: 24,
  read: (head) => {
    const size = Number(head.readBigUInt64LE(16));
    return { size, length: size - 24 };
  },
  padding: 8,
};

/** The chunks from a position on whose headers are complete. */
export async function* chunksIn(
  media: MediaBytes,
  from: number,
  { headBytes, read, padding }: Shape,
): AsyncGenerator<Chunk> {
  let at = from;
  for (let number = 0; number < MOST_CHUNKS; number += 1) {
    const head = await media.bytes(at, at + headBytes);
    if (head.length < headBytes) return;
    const { size, length } = read(head);
    const start = at + headBytes;
    yield { name: head.toString('latin1', 0, NAME_BYTES), start, end: start + length, size };
    if (length < 0 || !Number.isSafeInteger(start + length)) return;
    at = start + Math.ceil(length / padding) * padding;
  }
}
