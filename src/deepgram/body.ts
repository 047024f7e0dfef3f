import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, type ZlibOptions } from 'node:zlib';
import { errorCode } from '../lib/failure.ts';
import { DeepgramError } from './error.ts';
import { type ResponseHeaders, requestIdOf } from './explain.ts';

/** Twelve hours of speech on one channel make an answer of about 30 MB. */
const LARGEST_ANSWER = 256 * 1024 ** 2;
/** A proxy may add a coding to the server's. */
const MOST_CODINGS = 4;

type Decoder = (body: Buffer, options: ZlibOptions) => Promise<Buffer>;

const asItIs: Decoder = async (body) => body;
const unzip = promisify<Buffer, ZlibOptions, Buffer>(gunzip);

/** https://www.rfc-editor.org/rfc/rfc9110#section-8.4.1 */
const DECODERS: ReadonlyMap<string, Decoder> = new Map([
  ['identity', asItIs],
  ['gzip', unzip],
  ['x-gzip', unzip],
  ['br', promisify<Buffer, ZlibOptions, Buffer>(brotliDecompress)],
  ['deflate', promisify<Buffer, ZlibOptions, Buffer>(inflate)],
]);

/** The text of an answer, decompressed. Throws a DeepgramError if it is damaged, or larger than so many bytes. */
export async function readBody(
  body: AsyncIterable<Buffer>,
  headers: ResponseHeaders,
  largest = LARGEST_ANSWER,
): Promise<string> {
  const decoders = decodersOf(headers);
  return await (decoders.length === 0
    ? readText(bounded(body, largest))
    : inflatedText(bounded(body, largest), decoders, headers, largest));
}

/** Decoded as it comes: the bytes of a long answer as a whole would be a copy of it, and their pieces another one. */
async function readText(body: AsyncIterable<Buffer>): Promise<string> {
  // JSON has no mark of byte order, but some servers begin with one, which this leaves out.
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of body) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}

async function inflatedText(
  body: AsyncIterable<Buffer>,
  decoders: readonly Decoder[],
  headers: ResponseHeaders,
  largest: number,
): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of body) chunks.push(chunk);
  let bytes: Buffer = Buffer.concat(chunks);
  // The last coding was put on last.
  for (const decoder of decoders.toReversed()) bytes = await inflated(bytes, decoder, headers, largest);
  return new TextDecoder().decode(bytes);
}

/** The decoders of the codings, in the order in which they were put on; their names do not depend on case. */
function decodersOf(headers: ResponseHeaders): Decoder[] {
  const codings = [headers['content-encoding'] ?? ''].flat().join(',').toLowerCase().split(',');
  const named = codings.map((coding) => coding.trim()).filter((coding) => coding !== '');
  const decoders = named.flatMap((name) => DECODERS.get(name) ?? []);
  if (decoders.length === named.length && named.length <= MOST_CODINGS) return decoders;
  throw wronglyCompressed(headers);
}

/** What comes, up to so many bytes. */
async function* bounded(body: AsyncIterable<Buffer>, largest: number): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > largest) throw tooLargeAnswer();
    yield chunk;
  }
}

async function inflated(
  bytes: Buffer,
  decoder: Decoder,
  headers: ResponseHeaders,
  largest: number,
): Promise<Buffer> {
  try {
    return await decoder(bytes, { maxOutputLength: largest });
  } catch (error) {
    if (errorCode(error) === 'ERR_BUFFER_TOO_LARGE') throw tooLargeAnswer();
    throw wronglyCompressed(headers);
  }
}

function wronglyCompressed(headers: ResponseHeaders): DeepgramError {
  const message = 'The answer is cut off or wrongly compressed. It may have been charged.';
  return new DeepgramError('bad-answer', 'once', message, { requestId: requestIdOf(headers) });
}

function tooLargeAnswer(): DeepgramError {
  return new DeepgramError(
    'bad-answer',
    'never',
    'The answer is larger than 256 MB, more than any transcript.',
  );
}
