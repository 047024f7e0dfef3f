import type { Dispatcher } from 'undici';
import { discard } from './remote.ts';

/** Ranges of recordings over HTTP: https://www.rfc-editor.org/rfc/rfc9110#section-14 */

/** The bytes from `start` (inclusive) to `end` (exclusive). */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** A range of a recording with `size` bytes in total. */
export interface PartOfMedia extends ByteRange {
  readonly size: number;
}

const PARTIAL_CONTENT = 206;

/** The `Range` header for a range. */
export const rangeOf = ({ start, end }: ByteRange): string => `bytes=${start}-${end - 1}`;

/** Reads the requested range. Throws if the server sends anything else, and then stops reading. */
export async function readPart(
  response: Dispatcher.ResponseData,
  { start, end, size }: PartOfMedia,
): Promise<Buffer> {
  const isIt = response.headers['content-range'] === `bytes ${start}-${end - 1}/${size}`;
  if (response.statusCode !== PARTIAL_CONTENT || !isIt) {
    discard(response);
    throw new Error('it is not what was requested');
  }
  const chunks: Buffer[] = [];
  let received = 0;
  for await (const chunk of response.body) {
    received += chunk.length;
    if (received > end - start) throw new Error('it is more than was requested');
    chunks.push(chunk);
  }
  if (received < end - start) throw new Error('it is less than was requested');
  return Buffer.concat(chunks);
}
