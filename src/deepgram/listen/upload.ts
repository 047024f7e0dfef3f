import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { ChangedFileError, openFound } from '../../recordings/open-file.ts';
import type { FileSource } from '../../recordings/source.ts';

/** Bytes per read. */
const CHUNK = 256 * 1024;

interface MediaUploadOptions {
  /** Milliseconds without progress after which the upload is aborted. */
  readonly stallMs: number;
  /** The expected SHA-256 of the bytes, in hex; undefined if unknown. */
  readonly planned?: string | undefined;
  /** Called once the server has received everything. */
  readonly onEnd?: () => void;
}

/** The upload of a file. The file is opened once, and its last bytes are sent only if all bytes are as planned. */
export class Upload {
  readonly #source: FileSource;
  readonly #options: MediaUploadOptions;
  readonly #hash = createHash('sha256');
  readonly #stalled = new AbortController();
  #sha256: string | undefined;
  #readError: unknown;

  constructor(source: FileSource, options: MediaUploadOptions) {
    this.#source = source;
    this.#options = options;
  }

  /** Aborted when the server accepts no bytes for too long. */
  get stalled(): AbortSignal {
    return this.#stalled.signal;
  }

  /** SHA-256 in hex of the file once all of it has been passed on, so that it may have arrived; undefined before. */
  get sha256(): string | undefined {
    return this.#sha256;
  }

  /** Why the file could not be read as planned, if that ended the upload. */
  get readError(): unknown {
    return this.#readError;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer> {
    const { stallMs, onEnd } = this.#options;
    const watchdog = setTimeout(() => this.#stalled.abort(), stallMs);
    try {
      for await (const chunk of this.#read()) {
        yield chunk;
        watchdog.refresh();
      }
      onEnd?.();
    } finally {
      clearTimeout(watchdog);
    }
  }

  async *#read(): AsyncGenerator<Buffer> {
    const handle = await this.#must(() => openFound(this.#source.realPath, this.#source.size));
    try {
      for (let left = this.#source.size; left > 0; ) {
        const chunk = await this.#must(() => this.#next(handle, left));
        left -= chunk.length;
        if (left === 0) {
          const sha256 = await this.#must(() => this.#verified(handle));
          // Closed before the last bytes are sent, so that nothing after them can delay the end of the upload.
          await handle.close();
          this.#sha256 = sha256;
        }
        yield chunk;
      }
    } finally {
      await handle.close();
    }
  }

  async #next(handle: FileHandle, left: number): Promise<Buffer> {
    const { size } = this.#source;
    const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(Math.min(CHUNK, left)));
    if (bytesRead === 0) throw new ChangedFileError(size, size - left);
    const chunk = buffer.subarray(0, bytesRead);
    this.#hash.update(chunk);
    return chunk;
  }

  /** The hash of all bytes. Throws a ChangedFileError if they are not as planned. */
  async #verified(handle: FileHandle): Promise<string> {
    const { size } = this.#source;
    const now = await handle.stat();
    const sha256 = this.#hash.digest('hex');
    const { planned = sha256 } = this.#options;
    if (now.size !== size || sha256 !== planned) throw new ChangedFileError(size, now.size);
    return sha256;
  }

  async #must<T>(read: () => Promise<T>): Promise<T> {
    try {
      return await read();
    } catch (error) {
      this.#readError = error;
      throw error;
    }
  }
}
