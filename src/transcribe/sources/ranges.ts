import type { MediaOrigin } from '../../media-reader/bytes.ts';
import { rangeOf, readPart } from './part.ts';
import { type AskOptions, follow, openAccess, type RemoteAccess } from './remote.ts';

/** Milliseconds for a range with all redirects. */
const TIME_LIMIT = 10_000;

/** Reads media at URLs in ranges: https://www.rfc-editor.org/rfc/rfc9110#section-14 */
export class RangeReader {
  readonly #way: RemoteAccess;

  private constructor(way: RemoteAccess) {
    this.#way = way;
  }

  static async open(options: AskOptions): Promise<RangeReader> {
    return new RangeReader(await openAccess(options));
  }

  /** The media of so many bytes at a URL. To read throws if the server sends anything else than what it was asked for. */
  origin(url: URL, size: number): MediaOrigin {
    return { size, read: async (start, end) => await this.#read(url, start, end, size) };
  }

  async close(): Promise<void> {
    await this.#way.connections.destroy();
  }

  async #read(url: URL, start: number, end: number, size: number): Promise<Uint8Array> {
    const signal = AbortSignal.timeout(TIME_LIMIT);
    const response = await follow(url, rangeOf({ start, end }), this.#way, signal);
    if (response === undefined) throw new Error('it leads nowhere');
    return await readPart(response, { start, end, size });
  }
}
