import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { type Exchange, wait } from './exchange.ts';
import type { Reply } from './reply.ts';

/** How the bytes of an answer are sent. */
export type Delivery =
  | { readonly pace: 'whole' }
  | Drip
  /** Half of the body, and then nothing on an open connection. */
  | { readonly pace: 'stall' }
  /** The headers, followed by a TCP reset. */
  | { readonly pace: 'reset' };

/** A few bytes at a time. */
interface Drip {
  readonly pace: 'drip';
  readonly bytes: number;
  readonly everyMs: number;
}

/** Brotli's default of 11 takes seconds for a long transcript. */
const BROTLI_QUALITY = 4;
const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Sends the answer; rejects if the client has disconnected. */
export async function send(exchange: Exchange, reply: Reply, delivery: Delivery): Promise<void> {
  const { response, request } = exchange;
  const { body, encoding } = await encode(reply, acceptedEncodings(request.headers['accept-encoding']));
  exchange.closed.throwIfAborted();
  response.writeHead(reply.status, {
    'dg-request-id': exchange.requestId,
    vary: 'origin, accept-encoding',
    ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
    ...(bodyless(reply.status) ? {} : { 'content-length': String(body.length) }),
    ...reply.headers,
  });
  // The rest of a refused upload is read and discarded: closing the connection before would lose the answer.
  if (!request.complete) request.resume();
  await deliver(exchange, body, delivery);
}

async function deliver(exchange: Exchange, body: Uint8Array, delivery: Delivery): Promise<void> {
  const { response } = exchange;
  switch (delivery.pace) {
    case 'whole':
      exchange.end(body);
      return;
    case 'drip':
      await drip(exchange, body, delivery);
      return;
    case 'stall':
      response.write(body.subarray(0, Math.ceil(body.length / 2)));
      return;
    case 'reset':
      await new Promise<void>((resolve) => response.write(body.subarray(0, 1), () => resolve()));
      exchange.reset();
  }
}

async function drip(exchange: Exchange, body: Uint8Array, { bytes, everyMs }: Drip): Promise<void> {
  let sent = bytes;
  exchange.response.write(body.subarray(0, sent));
  for (; sent < body.length; sent += bytes) {
    await wait(everyMs, exchange);
    exchange.response.write(body.subarray(sent, sent + bytes));
  }
  exchange.end();
}

interface Encoded {
  readonly body: Uint8Array;
  readonly encoding?: string;
}

/** Compresses like the API: if the client offers it, with brotli preferred. */
async function encode(reply: Reply, accepted: ReadonlySet<string>): Promise<Encoded> {
  if (reply.body === undefined) return { body: new Uint8Array() };
  if (accepted.has('br')) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY };
    return { body: await compressBrotli(reply.body, { params }), encoding: 'br' };
  }
  if (accepted.has('gzip')) return { body: await compressGzip(reply.body), encoding: 'gzip' };
  return { body: Buffer.from(reply.body) };
}

/** The codings that the client accepts: those without `q=0`. */
function acceptedEncodings(header: string | string[] | undefined): ReadonlySet<string> {
  const offers = String(header ?? '').split(',');
  const names = offers
    .filter((offer) => !/;\s*q=0(\.0*)?\s*$/i.test(offer))
    .map((offer) => offer.split(';')[0]);
  return new Set(names.map((name) => (name ?? '').trim().toLowerCase()));
}

/** Statuses for which HTTP forbids a body. */
function bodyless(status: number): boolean {
  return status === 204 || status === 304;
}
