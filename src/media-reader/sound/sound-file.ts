import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import type { MediaBytes } from '../bytes.ts';
import { NotCopiedError } from './copier.ts';

/** Bytes per read and write. */
const CHUNK_BYTES = 1_048_576;
/** Ranges with smaller gaps between them are read together. */
const SMALL_GAP_BYTES = 65_536;

/** A range of media, in bytes. */
export interface SoundStretch {
  readonly start: number;
  readonly end: number;
}

/** The file that sound is copied into. It is written sequentially and hashed. */
export class SoundFile {
  readonly #handle: FileHandle;
  readonly #hash = createHash('sha256');
  #bytes = 0;

  private constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  /** Creates the file. Throws if it exists. */
  static async create(path: string): Promise<SoundFile> {
    return new SoundFile(await open(path, 'wx', 0o600));
  }

  get bytes(): number {
    return this.#bytes;
  }

  async write(bytes: Uint8Array): Promise<void> {
    this.#hash.update(bytes);
    for (let at = 0; at < bytes.length; ) {
      const { bytesWritten } = await this.#handle.write(bytes, at, bytes.length - at);
      at += bytesWritten;
    }
    this.#bytes += bytes.length;
  }

  /** Writes ranges of media one after the other. Throws a NotCopiedError if one is past the end. */
  async copy(media: MediaBytes, stretches: Iterable<SoundStretch>): Promise<void> {
    let batch: SoundStretch[] = [];
    for (const stretch of split(stretches)) {
      const [first] = batch;
      const last = batch.at(-1);
      const isNear =
        first !== undefined &&
        last !== undefined &&
        stretch.start >= last.end &&
        stretch.start - last.end <= SMALL_GAP_BYTES &&
        stretch.end - first.start <= CHUNK_BYTES;
      if (!isNear && first !== undefined) {
        await this.#copyBatch(media, batch);
        batch = [];
      }
      batch.push(stretch);
    }
    await this.#copyBatch(media, batch);
  }

  async #copyBatch(media: MediaBytes, batch: readonly SoundStretch[]): Promise<void> {
    const [start = 0, end = 0] = [batch[0]?.start, batch.at(-1)?.end];
    const bytes = await media.uncachedBytes(start, end);
    if (bytes.length !== end - start) throw new NotCopiedError('it is cut off');
    const pieces = batch.map((stretch) => bytes.subarray(stretch.start - start, stretch.end - start));
    await this.write(pieces.length === 1 ? bytes : Buffer.concat(pieces));
  }

  /** Closes the file and returns the SHA-256 of its content, in hex. */
  async finish(): Promise<string> {
    await this.#handle.close();
    return this.#hash.digest('hex');
  }

  /** Closes the file. Can be called repeatedly, and after {@link finish}. */
  async close(): Promise<void> {
    await this.#handle.close().catch(() => {});
  }
}

/** Splits ranges into pieces that fit into memory. */
function* split(stretches: Iterable<SoundStretch>): Generator<SoundStretch> {
  for (const { start, end } of stretches) {
    for (let at = start; at < end; at += CHUNK_BYTES)
      yield { start: at, end: Math.min(end, at + CHUNK_BYTES) };
  }
}
