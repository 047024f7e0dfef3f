import type { MediaBytes } from './bytes.ts';

/** Chunks, of which RIFF, AIFF, CAF and Wave64 are made: a name, a size and what is in it, one after the other. */
export interface Chunk {
  readonly name: string;
  readonly start: number;
  /** Where it says that it ends, which may be behind the media. */
  readonly end: number;
  /** As it stands there. */
  readonly size: number;
}

/** How the head of a chunk is written. */
export interface Shape {
  readonly headBytes: number;
  /** The size, as it stands there, and where what is in it ends, from where that begins. */
  readonly read: (head: Buffer) => { readonly size: number; readonly length: number };
  /** The next one begins at a multiple of so many bytes. */
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
/** Names are GUIDs, and a size is with its head. */
export const WAVE64: Shape = {
  headBytes: 24,
  read: (head) => {
    const size = Number(head.readBigUInt64LE(16));
    return { size, length: size - 24 };
  },
  padding: 8,
};

/** The chunks from a place on, as far as their heads are there. */
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
