import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { DeepgramError, FAILURES, tooLarge } from '../errors.ts';
import type { Exchange } from '../exchange.ts';
import { isJsonObject, parseJson } from '../json.ts';

/** Deepgram's documented limit for one file: 2 GB. */
const MAX_MEDIA_BYTES = 2_000_000_000;
/** Media to recognize are held in memory, so their limit is lower. */
const MAX_RECOGNIZED_BYTES = 512_000_000;
/** A JSON body holds one URL. */
const MAX_JSON_BYTES = 1_000_000;

/** What was read of some media. */
export interface Media {
  /** Hexadecimal SHA-256 of all bytes. */
  readonly sha256: string;
  readonly size: number;
  /** All bytes when they were to be kept, else none. */
  readonly bytes: Uint8Array;
}

/** How many bytes of media are read at most; media that are not kept may be larger. */
export function mediaLimit(keep: boolean): number {
  return keep ? MAX_RECOGNIZED_BYTES : MAX_MEDIA_BYTES;
}

/** Reads media to the end, hashing on the way. Throws DeepgramError when they exceed the limit. */
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

/** A stream's chunks. Leaving the loop early does not destroy the stream: an answer may have to go out. */
export function chunksOf(stream: Readable): AsyncIterable<Uint8Array> {
  return stream.iterator({ destroyOnReturn: false });
}

/** The chunks of the request's body, counted in its record. */
export async function* upload(exchange: Exchange): AsyncGenerator<Uint8Array> {
  const { request, response, record } = exchange;
  // A client that expects a go-ahead is spared an upload that is refused.
  if (request.headers.expect !== undefined && !request.readableDidRead) response.writeContinue();
  for await (const chunk of chunksOf(request)) {
    record.bytesReceived += chunk.length;
    yield chunk;
  }
}

/** Reads the body, up to about `limit` bytes, and forgets it. */
export async function discard(exchange: Exchange, limit = Number.POSITIVE_INFINITY): Promise<void> {
  for await (const _ of upload(exchange)) {
    if (exchange.record.bytesReceived >= limit) return;
  }
}

/** Whether the body is declared to be JSON, hence holds a `url`. */
export function isJsonRequest(exchange: Exchange): boolean {
  return /^application\/json\s*(;|$)/i.test(exchange.request.headers['content-type'] ?? '');
}

/** The `url` of the JSON body, which is read once. Throws DeepgramError when there is none. */
export async function readRemoteUrl(exchange: Exchange): Promise<string> {
  if (exchange.record.remoteUrl !== undefined) return exchange.record.remoteUrl;
  const body = parseJson(await readText(exchange));
  if (!isJsonObject(body) || typeof body['url'] !== 'string') throw new DeepgramError(FAILURES.INVALID_JSON);
  exchange.record.remoteUrl = body['url'];
  return body['url'];
}

/** The body of a JSON request, which is read once and recorded. Throws DeepgramError when it is too large for JSON. */
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
