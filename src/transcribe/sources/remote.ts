import type { Dispatcher } from 'undici';
import { mapAtOnce } from '../../lib/at-once.ts';
import type { Connections } from '../../lib/connections.ts';
import { lookupPublic, PrivateAddressError, requirePublic } from './public-address.ts';
import { type Remote, readRemote } from './remote-media.ts';

export interface AskOptions {
  readonly signal?: AbortSignal;
  /** Certificates (PEM) to trust instead of the usual ones. */
  readonly ca?: string;
  /** Whether servers are asked that only this machine or its network reaches. */
  readonly allowPrivate?: boolean;
  /** Told of each URL whose server was not asked for that, also behind redirects. */
  readonly onPrivate?: (url: URL) => void;
}

const CONCURRENCY = 8;
/** Milliseconds for a URL with all its redirects. */
const TIME_LIMIT = 10_000;
/** Milliseconds for all URLs together: of those that are not asked by then, nothing is known. */
const WHOLE_TIME_LIMIT = 600_000;
/** A server that gave no answer so often is not asked any more: each time may cost the whole limit. */
const MOST_SILENCES = 10;
const MOST_REDIRECTS = 5;
/** The range goes with a GET: a URL that is signed for it refuses HEAD. */
const HEADERS = { 'accept-encoding': 'identity' };

/**
 * Asks the servers of media URLs what they hold, without fetching it; one answer for each URL, in order. Never throws:
 * a server that does not answer us, as one that only Deepgram reaches, says nothing.
 */
export async function askAll(urls: readonly URL[], options: AskOptions = {}): Promise<Remote[]> {
  if (urls.length === 0) return [];
  const { onPrivate } = options;
  const way = await openAccess(options);
  const whole = AbortSignal.timeout(WHOLE_TIME_LIMIT);
  const signal = options.signal === undefined ? whole : AbortSignal.any([options.signal, whole]);
  const silences = new Map<string, number>();
  const ask = async (url: URL): Promise<Remote> => {
    if ((silences.get(url.origin) ?? 0) >= MOST_SILENCES) return {};
    try {
      const either = AbortSignal.any([signal, AbortSignal.timeout(TIME_LIMIT)]);
      return await head(url, way, either);
    } catch (error) {
      if (error instanceof PrivateAddressError) onPrivate?.(url);
      else silences.set(url.origin, (silences.get(url.origin) ?? 0) + 1);
      return {};
    }
  };
  try {
    return await mapAtOnce(urls, CONCURRENCY, ask);
  } finally {
    await way.connections.destroy();
  }
}

/** How servers are reached. */
export interface RemoteAccess {
  readonly connections: Connections;
  readonly allowPrivate: boolean;
}

/** Connections to servers of media; whoever asks for them destroys them. */
export async function openAccess({ ca, allowPrivate = false }: AskOptions): Promise<RemoteAccess> {
  const { Connections } = await import('../../lib/connections.ts');
  const connections = new Connections({
    connectTimeout: TIME_LIMIT,
    ca,
    ...(!allowPrivate && { lookup: lookupPublic }),
  });
  return { connections, allowPrivate };
}

/** What a server says of media, without fetching them. */
async function head(url: URL, way: RemoteAccess, signal: AbortSignal): Promise<Remote> {
  const response = await follow(url, 'bytes=0-0', way, signal);
  return response === undefined ? {} : readRemote(response.statusCode, leave(response).headers);
}

/**
 * Asks for a range of the media at a URL, wherever that leads; undefined if it leads nowhere that is asked. The body is still
 * to be read, or left. Throws what undici throws, a PrivateAddressError, or the signal's reason.
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
    leave(response);
    url = new URL(location, url);
  }
  return undefined;
}

/** A server that knows no ranges sends all: leave. That we do is the error that the body then tells. */
export function leave(response: Dispatcher.ResponseData): Dispatcher.ResponseData {
  response.body.on('error', () => {});
  response.body.destroy();
  return response;
}
