import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, type ZlibOptions } from 'node:zlib';
import { errorCode } from '../lib/failure.ts';
import { withoutSecrets } from '../lib/safe-text.ts';
import { SpeechError } from './error.ts';
import { type Headers, requestIdOf } from './explain.ts';

/** Twelve hours of speech on one channel make an answer of about 30 MB. */
const LARGEST_ANSWER = 256 * 1024 ** 2;

type Decoder = (body: Buffer, options: ZlibOptions) => Promise<Buffer>;

const DECODERS: ReadonlyMap<string, Decoder> = new Map([
  ['gzip', promisify<Buffer, ZlibOptions, Buffer>(gunzip)],
  ['br', promisify<Buffer, ZlibOptions, Buffer>(brotliDecompress)],
  ['deflate', promisify<Buffer, ZlibOptions, Buffer>(inflate)],
]);

/**
 * The text of an answer, decompressed and without secrets. Throws a SpeechError if it is damaged, or larger than so many
 * bytes.
 */
export async function readBody(
  body: AsyncIterable<Buffer>,
  headers: Headers,
  largest = LARGEST_ANSWER,
): Promise<string> {
  const bytes = await readBytes(body, largest);
  const decoder = DECODERS.get(String(headers['content-encoding'] ?? ''));
  if (decoder === undefined) return withoutSecrets(bytes.toString('utf8'));
  return withoutSecrets((await inflated(bytes, decoder, headers, largest)).toString('utf8'));
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

async function inflated(bytes: Buffer, decoder: Decoder, headers: Headers, largest: number): Promise<Buffer> {
  try {
    return await decoder(bytes, { maxOutputLength: largest });
  } catch (error) {
    if (errorCode(error) === 'ERR_BUFFER_TOO_LARGE') throw tooLargeAnswer();
    const message = 'The answer is cut off or wrongly compressed. It may have been charged.';
    throw new SpeechError('bad-answer', 'once', message, { requestId: requestIdOf(headers) });
  }
}

function tooLargeAnswer(): SpeechError {
  return new SpeechError('bad-answer', 'never', 'The answer is larger than 256 MB, which no transcript is.');
}
