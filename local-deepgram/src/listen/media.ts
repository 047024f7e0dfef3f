import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { DeepgramError, FAILURES, tooLarge } from '../errors.ts';
import type { Exchange } from '../exchange.ts';
import { isJsonObject, parseJson } from '../json.ts';

/** Bytes; Deepgram's documented limit for one file, 2 GB. */
const MAX_MEDIA_BYTES = 2_000_000_000;
/** Bytes; media to recognize are held in memory, so their limit is lower. */
const MAX_RECOGNIZED_BYTES = 512_000_000;
/** Bytes; a JSON body contains one URL. */
const MAX_JSON_BYTES = 1_000_000;

/** The result of reading media. */
export interface Media {
  /** SHA-256 of all bytes, in hex. */
  readonly sha256: string;
  readonly size: number;
  /** All bytes if they are to be kept; otherwise empty. */
  readonly bytes: Uint8Array;
}

/** Most bytes of media that are read; media that are not kept may be larger. */
export function mediaLimit(keep: boolean): number {
  return keep ? MAX_RECOGNIZED_BYTES : MAX_MEDIA_BYTES;
}

/** Reads media to the end and hashes them. Throws DeepgramError if they exceed the limit. */
export async function readMedia(chunks: AsyncIterable<Uint8Array>, keep: boolean): Promise<Media> {
  const hash = createHash('sha256');
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > mediaLimit(keep)) throw tooLarge(mediaLimit(keep));
    hash.update(chunk);
    if (keep) kept.push(chunk);
  }
  return { sha256: hash.digest('hex'), size, bytes: Buffer.concat(kept) };
}

/**
 * The chunks of a stream. Leaving the loop early does not destroy the stream, because an answer may still have to be
 * sent.
 */
export function chunksOf(stream: Readable): AsyncIterable<Uint8Array> {
  return stream.iterator({ destroyOnReturn: false });
}

/** The chunks of the request's body, counted in its record. */
export async function* upload(exchange: Exchange): AsyncGenerator<Uint8Array> {
  const { request, response, record } = exchange;
  // A client that sends `Expect: 100-continue` is spared an upload that is refused.
  if (request.headers.expect !== undefined && !request.readableDidRead) response.writeContinue();
  for await (const chunk of chunksOf(request)) {
    record.bytesReceived += chunk.length;
    yield chunk;
  }
}

/** Reads about `limit` bytes of the body and discards them. */
export async function discard(exchange: Exchange, limit = Number.POSITIVE_INFINITY): Promise<void> {
  for await (const _ of upload(exchange)) {
    if (exchange.record.bytesReceived >= limit) return;
  }
}

/** Whether the body is declared as JSON and therefore contains a `url`. */
export function isJsonRequest(exchange: Exchange): boolean {
  return /^application\/json\s*(;|$)/i.test(exchange.request.headers['content-type'] ?? '');
}

/** The `url` of the JSON body, which can be read only once. Throws DeepgramError if there is none. */
export async function readRemoteUrl(exchange: Exchange): Promise<string> {
  if (exchange.record.remoteUrl !== undefined) return exchange.record.remoteUrl;
  const body = parseJson(await readText(exchange));
  if (!isJsonObject(body) || typeof body['url'] !== 'string') throw new DeepgramError(FAILURES.INVALID_JSON);
  exchange.record.remoteUrl = body['url'];
  return body['url'];
}

/** The body of a JSON request, which is read once and recorded. Throws DeepgramError if it is too large for JSON. */
export async function readText(exchange: Exchange): Promise<string> {
  const text: Uint8Array[] = [];
  for await (const chunk of upload(exchange)) {
    if (exchange.record.bytesReceived > MAX_JSON_BYTES) throw new DeepgramError(FAILURES.INVALID_JSON);
    text.push(chunk);
  }
  const body = Buffer.concat(text).toString();
  exchange.record.body = parseJson(body);
  return body;
}
