import PQueue from 'p-queue';
import type { Dispatcher } from 'undici';
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
/** Only the first byte: a URL that is signed for GET refuses HEAD. */
const HEADERS = { range: 'bytes=0-0', 'accept-encoding': 'identity' };

/**
 * Asks the servers of media URLs what they hold, without fetching it; one answer for each URL, in order. Never throws:
 * a server that does not answer us, as one that only Deepgram reaches, says nothing.
 */
export async function askAll(urls: readonly URL[], options: AskOptions = {}): Promise<Remote[]> {
  if (urls.length === 0) return [];
  const { Connections } = await import('../../lib/connections.ts');
  const { ca, allowPrivate = false, onPrivate } = options;
  const connections = new Connections({
    connectTimeout: TIME_LIMIT,
    ca,
    ...(!allowPrivate && { lookup: lookupPublic }),
  });
  const whole = AbortSignal.timeout(WHOLE_TIME_LIMIT);
  const signal = options.signal === undefined ? whole : AbortSignal.any([options.signal, whole]);
  const queue = new PQueue({ concurrency: CONCURRENCY });
  const silences = new Map<string, number>();
  const ask = async (url: URL): Promise<Remote> => {
    if ((silences.get(url.origin) ?? 0) >= MOST_SILENCES) return {};
    try {
      const either = AbortSignal.any([signal, AbortSignal.timeout(TIME_LIMIT)]);
      return await follow(url, { connections, allowPrivate }, either);
    } catch (error) {
      if (error instanceof PrivateAddressError) onPrivate?.(url);
      else silences.set(url.origin, (silences.get(url.origin) ?? 0) + 1);
      return {};
    }
  };
  try {
    return await queue.addAll(urls.map((url) => () => ask(url)));
  } finally {
    await connections.destroy();
  }
}

interface Way {
  readonly connections: Pick<Connections, 'request'>;
  readonly allowPrivate: boolean;
}

async function follow(start: URL, { connections, allowPrivate }: Way, signal: AbortSignal): Promise<Remote> {
  let url = start;
  for (let hops = 0; hops <= MOST_REDIRECTS && url.protocol === 'https:'; hops += 1) {
    signal.throwIfAborted();
    if (!allowPrivate) requirePublic(url);
    const { statusCode, headers } = await headOf(url, connections, signal);
    const { location } = headers;
    const moved = statusCode >= 300 && statusCode < 400 && typeof location === 'string';
    if (!moved) return readRemote(statusCode, headers);
    url = new URL(location, url);
  }
  return {};
}

async function headOf(
  url: URL,
  connections: Way['connections'],
  signal: AbortSignal,
): Promise<Dispatcher.ResponseData> {
  const response = await connections.request({
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method: 'GET',
    headers: HEADERS,
    signal,
  });
  // A server that knows no ranges sends all: leave. That we do is the error that the body then tells.
  response.body.on('error', () => {});
  response.body.destroy();
  return response;
}
