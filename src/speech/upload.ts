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

  /** SHA-256 in hex of what was sent. Call it once, after the upload. */
  sha256(): string {
    return this.#hash.digest('hex');
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer> {
    const watchdog = setTimeout(() => this.#stalled.abort(), this.#stallMs);
    try {
      const stream: AsyncIterable<Buffer> = createReadStream(this.#source.realPath, { highWaterMark: CHUNK });
      for await (const chunk of stream) {
        this.#hash.update(chunk);
        yield chunk;
        watchdog.refresh();
      }
      this.#complete = true;
    } finally {
      clearTimeout(watchdog);
    }
  }
}
