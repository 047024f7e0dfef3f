import type { Dispatcher } from 'undici';
import { mapAtOnce } from '../../lib/at-once.ts';
import type { Connections } from '../../lib/connections.ts';
import { lookupPublic, PrivateAddressError, requirePublic } from './public-address.ts';
import { type Remote, readRemote } from './remote-media.ts';

export interface AskOptions {
  readonly signal?: AbortSignal;
  /** Certificates (PEM) to trust instead of the usual ones. */
  readonly ca?: string;
  /** Whether servers are contacted that only this machine or its network can reach. */
  readonly allowPrivate?: boolean;
  /** Called with each URL whose server was not contacted because its address, or that of a redirect, is private. */
  readonly onPrivate?: (url: URL) => void;
}

const CONCURRENCY = 8;
/** Time limit for a URL including all redirects, in milliseconds. */
const TIME_LIMIT = 10_000;
/** Time limit for all URLs together, in milliseconds; nothing is known about URLs that are not reached by then. */
const WHOLE_TIME_LIMIT = 600_000;
/** A server that failed to respond this often is not contacted again: each attempt may take the whole time limit. */
const MOST_FAILURES = 10;
const MOST_REDIRECTS = 5;
/** The range is requested with GET: a URL that is signed for GET refuses HEAD. */
const HEADERS = { 'accept-encoding': 'identity' };

/**
 * Requests information about the media at URLs without downloading them; one result for each URL, in order. Never
 * throws: if a server does not respond, for example because only Deepgram can reach it, the result is empty.
 */
export async function askAll(urls: readonly URL[], options: AskOptions = {}): Promise<Remote[]> {
  if (urls.length === 0) return [];
  const { onPrivate } = options;
  const access = await openAccess(options);
  const whole = AbortSignal.timeout(WHOLE_TIME_LIMIT);
  const signal = options.signal === undefined ? whole : AbortSignal.any([options.signal, whole]);
  const failures = new Map<string, number>();
  const ask = async (url: URL): Promise<Remote> => {
    if ((failures.get(url.origin) ?? 0) >= MOST_FAILURES) return {};
    try {
      const either = AbortSignal.any([signal, AbortSignal.timeout(TIME_LIMIT)]);
      return await head(url, access, either);
    } catch (error) {
      if (error instanceof PrivateAddressError) onPrivate?.(url);
      else failures.set(url.origin, (failures.get(url.origin) ?? 0) + 1);
      return {};
    }
  };
  try {
    return await mapAtOnce(urls, CONCURRENCY, ask);
  } finally {
    await access.connections.destroy();
  }
}

/** The means of contacting servers. */
export interface RemoteAccess {
  readonly connections: Connections;
  readonly allowPrivate: boolean;
}

/** Opens connections to servers of recordings. The caller must destroy them. */
export async function openAccess({ ca, allowPrivate = false }: AskOptions): Promise<RemoteAccess> {
  const { Connections } = await import('../../lib/connections.ts');
  const connections = new Connections({
    connectTimeout: TIME_LIMIT,
    ca,
    ...(!allowPrivate && { lookup: lookupPublic }),
  });
  return { connections, allowPrivate };
}

/** Requests information about a recording without downloading it. */
async function head(url: URL, access: RemoteAccess, signal: AbortSignal): Promise<Remote> {
  const response = await follow(url, 'bytes=0-0', access, signal);
  return response === undefined ? {} : readRemote(response.statusCode, discard(response).headers);
}

/**
 * Requests a range of a recording and follows redirects; undefined if there are too many, or if one leads to a URL
 * without https. The caller must read the body or call discard(). Throws the errors of undici, a PrivateAddressError, or
 * the signal's reason.
 */
export async function follow(
  start: URL,
  range: string,
  { connections, allowPrivate }: RemoteAccess,
  signal: AbortSignal,
): Promise<Dispatcher.ResponseData | undefined> {
  let url = start;
  for (let hops = 0; hops <= MOST_REDIRECTS && url.protocol === 'https:'; hops += 1) {
    signal.throwIfAborted();
    if (!allowPrivate) requirePublic(url);
    const response = await connections.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: 'GET',
      headers: { range, ...HEADERS },
      signal,
    });
    const { statusCode } = response;
    const { location } = response.headers;
    const moved = statusCode >= 300 && statusCode < 400 && typeof location === 'string';
    if (!moved) return response;
    discard(response);
    url = new URL(location, url);
  }
  return undefined;
}

/**
 * Discards a response: a server without support for ranges sends the whole body. The listener ignores the error that
 * this causes.
 */
export function discard(response: Dispatcher.ResponseData): Dispatcher.ResponseData {
  response.body.on('error', () => {});
  response.body.destroy();
  return response;
}
