import type { Dispatcher } from 'undici';
import { leave } from './remote.ts';

/** Parts of media behind a link: https://www.rfc-editor.org/rfc/rfc9110#section-14 */

/** From `start` up to `end`. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Of media that have so many bytes. */
export interface PartOfMedia extends ByteRange {
  readonly size: number;
}

const PARTIAL_CONTENT = 206;

/** The header that asks for a part. */
export const rangeOf = ({ start, end }: ByteRange): string => `bytes=${start}-${end - 1}`;

/** The part that was asked for. Throws if anything else comes, of which no more is read. */
export async function readPart(
  response: Dispatcher.ResponseData,
  { start, end, size }: PartOfMedia,
): Promise<Buffer> {
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
  if (received < end - start) throw new Error('it is less than was requested');
  return Buffer.concat(chunks);
}
