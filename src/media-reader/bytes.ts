/**
 * Random access to the bytes of media. Bytes are read in pieces that are cached, and within a budget, since damaged or
 * hostile media can send a reader anywhere. A part of the bytes shares the cache and the budget.
 */

/** The source of the bytes: a file, a server that supports range requests, or memory. */
export interface MediaOrigin {
  /** Bytes. */
  readonly size: number;
  /** Reads the bytes from `start` up to `end`, which is at most `size`. */
  read(start: number, end: number): Promise<Uint8Array>;
}

const MB = 1000 ** 2;
/** The index of a day of video in MP4 has about 20 MB, more than anything else that is read. */
const MOST_BYTES_READ = 32 * MB;
const PIECE_BYTES = 65_536;
const MOST_PIECES = 48;

/** The cache and the budget of one origin. */
class Reads {
  readonly origin: MediaOrigin;
  readonly pieceBytes: number;
  readonly #pieces = new Map<number, Promise<Buffer>>();
  #left: number;

  constructor(origin: MediaOrigin, { most = MOST_BYTES_READ, pieceBytes = PIECE_BYTES }: ReadLimits) {
    this.origin = origin;
    this.pieceBytes = pieceBytes;
    this.#left = most;
  }

  /** Reads a piece through a cache of the most recently used ones. */
  piece(number: number): Promise<Buffer> {
    const known = this.#pieces.get(number);
    const start = number * this.pieceBytes;
    const piece = known ?? this.direct(start, Math.min(start + this.pieceBytes, this.origin.size));
    this.#pieces.delete(number);
    this.#pieces.set(number, piece);
    const [oldest] = this.#pieces.keys();
    if (this.#pieces.size > MOST_PIECES && oldest !== undefined) this.#pieces.delete(oldest);
    return piece;
  }

  async direct(start: number, end: number): Promise<Buffer> {
    this.#left -= end - start;
    if (this.#left < 0) throw new RangeError('too many bytes to read');
    const read = await this.origin.read(start, end);
    return Buffer.from(read.buffer, read.byteOffset, read.byteLength);
  }
}

export interface ReadLimits {
  /** Largest number of bytes read in total. */
  readonly most?: number;
  /** Bytes per read. */
  readonly pieceBytes?: number;
}

/** The bytes of media, or a part of them. */
export class MediaBytes {
  readonly size: number;
  /** Whether each read is slow because it is a network request. */
  readonly isFar: boolean;
  readonly #reads: Reads;
  readonly #start: number;

  private constructor(reads: Reads, start: number, end: number, isFar: boolean) {
    this.#reads = reads;
    this.#start = start;
    this.size = end - start;
    this.isFar = isFar;
  }

  static of(origin: MediaOrigin, limits: ReadLimits & { readonly isFar?: boolean } = {}): MediaBytes {
    return new MediaBytes(new Reads(origin, limits), 0, origin.size, limits.isFar ?? false);
  }

  static ofBytes(bytes: Uint8Array): MediaBytes {
    return MediaBytes.of({ size: bytes.length, read: async (start, end) => bytes.subarray(start, end) });
  }

  /** The part from `start` up to `end`. */
  part(start: number, end = this.size): MediaBytes {
    const from = Math.min(Math.max(0, start), this.size);
    const to = Math.max(from, Math.min(end, this.size));
    return new MediaBytes(this.#reads, this.#start + from, this.#start + to, this.isFar);
  }

  /** Reads the bytes from `start` up to `end`; fewer at the end of the media. Throws a RangeError above the budget. */
  async bytes(start: number, end: number): Promise<Buffer> {
    const from = this.#start + Math.max(0, start);
    const to = this.#start + Math.min(end, this.size);
    if (to <= from) return Buffer.alloc(0);
    const { pieceBytes } = this.#reads;
    const [first, last] = [Math.floor(from / pieceBytes), Math.floor((to - 1) / pieceBytes)];
    if (last - first > 1) return await this.#reads.direct(from, to);
    const pieces: Buffer[] = [];
    for (let number = first; number <= last; number += 1) pieces.push(await this.#reads.piece(number));
    const joined = pieces.length === 1 ? pieces[0] : Buffer.concat(pieces);
    return (joined ?? Buffer.alloc(0)).subarray(from - first * pieceBytes, to - first * pieceBytes);
  }

  /** Like {@link bytes}, but without the cache, for bytes whose neighbors will not be needed. */
  async uncachedBytes(start: number, end: number): Promise<Buffer> {
    const from = this.#start + Math.max(0, start);
    const to = this.#start + Math.min(end, this.size);
    return to <= from ? Buffer.alloc(0) : await this.#reads.direct(from, to);
  }

  /** Reads the last `length` bytes, or fewer if the media are shorter. */
  async tail(length: number): Promise<Buffer> {
    return await this.bytes(this.size - length, this.size);
  }
}
