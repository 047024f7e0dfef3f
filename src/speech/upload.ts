import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { FileSource } from '../sources/source.ts';

/** Bytes read at once. */
const CHUNK = 256 * 1024;

/** A file on its way to the server. It is read anew for each upload. */
export class Upload {
  readonly #source: FileSource;
  readonly #stallMs: number;
  readonly #hash = createHash('sha256');
  readonly #stalled = new AbortController();
  #complete = false;
  #readError: unknown;

  constructor(source: FileSource, stallMs: number) {
    this.#source = source;
    this.#stallMs = stallMs;
  }

  /** Aborted when the server takes no bytes for too long. */
  get stalled(): AbortSignal {
    return this.#stalled.signal;
  }

  /** Whether all bytes have been handed over. */
  get complete(): boolean {
    return this.#complete;
  }

  /** Why the file could not be read, if that ended the upload. */
  get readError(): unknown {
    return this.#readError;
  }

  /** SHA-256 in hex of what was sent. Call it once, after the upload. */
  sha256(): string {
    return this.#hash.digest('hex');
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer> {
    const watchdog = setTimeout(() => this.#stalled.abort(), this.#stallMs);
    try {
      for await (const chunk of this.#read()) {
        this.#hash.update(chunk);
        yield chunk;
        watchdog.refresh();
      }
      this.#complete = true;
    } finally {
      clearTimeout(watchdog);
    }
  }

  async *#read(): AsyncGenerator<Buffer> {
    try {
      yield* createReadStream(this.#source.realPath, { highWaterMark: CHUNK });
    } catch (error) {
      this.#readError = error;
      throw error;
    }
  }
}
