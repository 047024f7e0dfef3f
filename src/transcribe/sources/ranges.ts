import type { MediaOrigin } from '../../media-reader/bytes.ts';
import { rangeOf, readPart } from './part.ts';
import { type AskOptions, follow, openAccess, type RemoteAccess } from './remote.ts';

/** Time limit for a range including all redirects, in milliseconds. */
const TIME_LIMIT = 10_000;

/** Reads recordings at URLs in ranges: https://www.rfc-editor.org/rfc/rfc9110#section-14 */
export class RangeReader {
  readonly #access: RemoteAccess;

  private constructor(access: RemoteAccess) {
    this.#access = access;
  }

  static async open(options: AskOptions): Promise<RangeReader> {
    return new RangeReader(await openAccess(options));
  }

  /**
   * A recording of `size` bytes at a URL. Reading throws if the server sends anything other than the requested range.
   */
  origin(url: URL, size: number): MediaOrigin {
    return { size, read: async (start, end) => await this.#read(url, start, end, size) };
  }

  async close(): Promise<void> {
    await this.#access.connections.destroy();
  }

  async #read(url: URL, start: number, end: number, size: number): Promise<Uint8Array> {
    const signal = AbortSignal.timeout(TIME_LIMIT);
    const response = await follow(url, rangeOf({ start, end }), this.#access, signal);
    if (response === undefined) throw new Error('it leads nowhere');
    return await readPart(response, { start, end, size });
  }
}
