import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw, type ZlibOptions } from 'node:zlib';
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
const inflateWhole = promisify<Buffer, ZlibOptions, Buffer>(inflate);
const inflateBare = promisify<Buffer, ZlibOptions, Buffer>(inflateRaw);
/** The low half of the first byte of a zlib wrapper is 8. Some servers leave the wrapper out, as RFC 9110 notes. */
const deflated: Decoder = (body, options) =>
  (((body[0] ?? 0) & 0x0f) === 8 ? inflateWhole : inflateBare)(body, options);

/** Content codings: https://www.rfc-editor.org/rfc/rfc9110#section-8.4.1 */
const DECODERS: ReadonlyMap<string, Decoder> = new Map([
  ['identity', identity],
  ['gzip', unzip],
  ['x-gzip', unzip],
  ['br', promisify<Buffer, ZlibOptions, Buffer>(brotliDecompress)],
  ['deflate', deflated],
]);

/** For a content coding that was not requested, or an unknown name. */
const unknown: Decoder = () => Promise.reject(new Error('a coding that nobody asked for'));
const GZIP = Buffer.from([0x1f, 0x8b]);
const JSON_START = /^\s*[[{]/;
const MOST_SPACE = 100;

const isGzip = (bytes: Buffer): boolean => bytes.subarray(0, GZIP.length).equals(GZIP);
const isJson = (bytes: Buffer): boolean => JSON_START.test(bytes.toString('latin1', 0, MOST_SPACE));

/**
 * Decompresses an answer to text. It is paid for, so where headers are wrong its bytes decide: some gateways remove a coding
 * and keep its name in the headers, or the other way around. Throws a DeepgramError if the answer is damaged or has more
 * than `largest` bytes.
 */
export async function readBody(
  body: AsyncIterable<Buffer>,
  headers: ResponseHeaders,
  largest = LARGEST_ANSWER,
): Promise<string> {
  const bytes = limited(body, largest);
  const decoders = decodersOf(headers);
  const { value: first } = await bytes.next();
  if (first === undefined) return '';
  return await (decoders.length === 0 && !isGzip(first)
    ? readText(first, bytes)
    : inflatedText(first, bytes, (whole) => decode(whole, decoders, headers, largest)));
}

/**
 * Decodes chunk by chunk: all bytes of a long answer would be a second copy of it, and the list of its chunks a third.
 */
async function readText(first: Buffer, rest: AsyncIterable<Buffer>): Promise<string> {
  const decoder = decoderFor(first);
  let text = decoder.decode(first, { stream: true });
  for await (const chunk of rest) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}

async function inflatedText(
  first: Buffer,
  rest: AsyncIterable<Buffer>,
  decodeWhole: (bytes: Buffer) => Promise<Buffer>,
): Promise<string> {
  const chunks = [first];
  for await (const chunk of rest) chunks.push(chunk);
  const whole = await decodeWhole(Buffer.concat(chunks));
  return decoderFor(whole).decode(whole);
}

/** JSON has no byte order mark and is UTF-8, but some servers send one, or UTF-16. TextDecoder removes the mark. */
const decoderFor = (bytes: Uint8Array) => new TextDecoder(encodingOf(bytes));

function encodingOf([one, two]: Uint8Array): string {
  if (one === 0xff && two === 0xfe) return 'utf-16le';
  return one === 0xfe && two === 0xff ? 'utf-16be' : 'utf-8';
}

async function decode(
  coded: Buffer,
  decoders: readonly Decoder[],
  headers: ResponseHeaders,
  largest: number,
): Promise<Buffer> {
  let bytes = coded;
  // The last coding was applied last.
  for (const decoder of decoders.toReversed()) bytes = await inflated(bytes, decoder, headers, largest);
  return isGzip(bytes) ? await inflated(bytes, unzip, headers, largest) : bytes;
}

/** The decoders of the codings, in the order in which the codings were applied. Names of codings ignore case. */
function decodersOf(headers: ResponseHeaders): Decoder[] {
  const codings = [headers['content-encoding'] ?? ''].flat().join(',').toLowerCase().split(',');
  const named = codings.map((coding) => coding.trim()).filter((coding) => coding !== '');
  if (named.length > MOST_CODINGS) throw compressionError(headers);
  return named.map((name) => DECODERS.get(name) ?? unknown);
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
    if (isJson(bytes) || (decoder !== unzip && isGzip(bytes))) return bytes;
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
