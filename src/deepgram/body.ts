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
  let bytes = await readBytes(body, largest);
  // The last coding was put on last.
  for (const decoder of decodersOf(headers).reverse())
    bytes = await inflated(bytes, decoder, headers, largest);
  // JSON has no mark of byte order, but some servers begin with one.
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}

/** The decoders of the codings, in the order in which they were put on; their names do not depend on case. */
function decodersOf(headers: ResponseHeaders): Decoder[] {
  const codings = [headers['content-encoding'] ?? ''].flat().join(',').toLowerCase().split(',');
  const named = codings.map((coding) => coding.trim()).filter((coding) => coding !== '');
  const decoders = named.flatMap((name) => DECODERS.get(name) ?? []);
  if (decoders.length === named.length && named.length <= MOST_CODINGS) return decoders;
  throw wronglyCompressed(headers);
}

async function readBytes(body: AsyncIterable<Buffer>, largest: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > largest) throw tooLargeAnswer();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
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
