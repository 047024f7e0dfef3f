import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, type ZlibOptions } from 'node:zlib';
import { errorCode } from '../lib/failure.ts';
import { DeepgramError } from './error.ts';
import { type ResponseHeaders, requestIdOf } from './explain.ts';

/** Bytes. The answer for twelve hours of speech on one channel has about 30 MB. */
const LARGEST_ANSWER = 256 * 1024 ** 2;
/** A proxy can add a content coding to the server's. */
const MOST_CODINGS = 4;

type Decoder = (body: Buffer, options: ZlibOptions) => Promise<Buffer>;

const identity: Decoder = async (body) => body;
const unzip = promisify<Buffer, ZlibOptions, Buffer>(gunzip);

/** Content codings: https://www.rfc-editor.org/rfc/rfc9110#section-8.4.1 */
const DECODERS: ReadonlyMap<string, Decoder> = new Map([
  ['identity', identity],
  ['gzip', unzip],
  ['x-gzip', unzip],
  ['br', promisify<Buffer, ZlibOptions, Buffer>(brotliDecompress)],
  ['deflate', promisify<Buffer, ZlibOptions, Buffer>(inflate)],
]);

/** Decompresses an answer to text. Throws a DeepgramError if it is damaged or has more than `largest` bytes. */
export async function readBody(
  body: AsyncIterable<Buffer>,
  headers: ResponseHeaders,
  largest = LARGEST_ANSWER,
): Promise<string> {
  const decoders = decodersOf(headers);
  return await (decoders.length === 0
    ? readText(limited(body, largest))
    : inflatedText(limited(body, largest), decoders, headers, largest));
}

/**
 * Decodes chunk by chunk: all bytes of a long answer would be a second copy of it, and the list of its chunks a third.
 */
async function readText(body: AsyncIterable<Buffer>): Promise<string> {
  // JSON has no byte order mark, but some servers send one; TextDecoder removes it.
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
  // The last coding was applied last.
  for (const decoder of decoders.toReversed()) bytes = await inflated(bytes, decoder, headers, largest);
  return new TextDecoder().decode(bytes);
}

/** The decoders of the codings, in the order in which the codings were applied. Names of codings ignore case. */
function decodersOf(headers: ResponseHeaders): Decoder[] {
  const codings = [headers['content-encoding'] ?? ''].flat().join(',').toLowerCase().split(',');
  const named = codings.map((coding) => coding.trim()).filter((coding) => coding !== '');
  const decoders = named.flatMap((name) => DECODERS.get(name) ?? []);
  if (decoders.length === named.length && named.length <= MOST_CODINGS) return decoders;
  throw compressionError(headers);
}

/** Passes chunks on, up to `largest` bytes in total. */
async function* limited(body: AsyncIterable<Buffer>, largest: number): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > largest) throw sizeError();
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
    if (errorCode(error) === 'ERR_BUFFER_TOO_LARGE') throw sizeError();
    throw compressionError(headers);
  }
}

function compressionError(headers: ResponseHeaders): DeepgramError {
  const message = 'The answer is cut off or wrongly compressed. It may have been charged.';
  return new DeepgramError('bad-answer', 'once', message, { requestId: requestIdOf(headers) });
}

function sizeError(): DeepgramError {
  return new DeepgramError(
    'bad-answer',
    'never',
    'The answer is larger than 256 MB, more than any transcript.',
  );
}
