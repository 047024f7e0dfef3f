import type { MediaOrigin } from '../../media-reader/bytes.ts';
import { type AskOptions, follow, leave, type RemoteAccess, wayTo } from './remote.ts';

const PARTIAL_CONTENT = 206;
/** Milliseconds for a range with all redirects. */
const TIME_LIMIT = 10_000;

/** Reads media at URLs in ranges: https://www.rfc-editor.org/rfc/rfc9110#section-14 */
export class RangeReader {
  readonly #way: RemoteAccess;

  private constructor(way: RemoteAccess) {
    this.#way = way;
  }

  static async open(options: AskOptions): Promise<RangeReader> {
    return new RangeReader(await wayTo(options));
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
    const response = await follow(url, `bytes=${start}-${end - 1}`, this.#way, signal);
    if (response === undefined) throw new Error('it leads nowhere');
    const isIt = response.headers['content-range'] === `bytes ${start}-${end - 1}/${size}`;
    if (response.statusCode !== PARTIAL_CONTENT || !isIt) {
      leave(response);
      throw new Error('it is not what was requested');
    }
    const chunks: Buffer[] = [];
    let received = 0;
    for await (const chunk of response.body) {
      received += chunk.length;
      if (received > end - start) throw new Error('it is more than was requested');
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  }
}
