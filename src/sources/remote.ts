import PQueue from 'p-queue';
import type { Dispatcher } from 'undici';
import { type Remote, readRemote } from './remote-media.ts';

export interface AskOptions {
  readonly signal?: AbortSignal;
  /** Certificates (PEM) to trust instead of the usual ones. */
  readonly ca?: string;
}

const CONCURRENCY = 8;
/** Milliseconds for a URL with all its redirects. */
const TIME_LIMIT = 10_000;
const MOST_REDIRECTS = 5;
/** Only the first byte: a URL that is signed for GET refuses HEAD. */
const HEADERS = { range: 'bytes=0-0', 'accept-encoding': 'identity' };

/**
 * Asks the servers of media URLs what they hold, without fetching it; one answer for each URL, in order. Never throws:
 * a server that does not answer us, as one that only Deepgram reaches, says nothing.
 */
export async function askAll(urls: readonly URL[], options: AskOptions = {}): Promise<Remote[]> {
  if (urls.length === 0) return [];
  const { EnvHttpProxyAgent } = await import('undici');
  const connections = new EnvHttpProxyAgent({
    allowH2: false,
    connect: { timeout: TIME_LIMIT, ...(options.ca !== undefined && { ca: options.ca }) },
  });
  const queue = new PQueue({ concurrency: CONCURRENCY });
  const ask = (url: URL): Promise<Remote> => askRemote(url, connections, options.signal);
  try {
    return await queue.addAll(urls.map((url) => () => ask(url)));
  } finally {
    await connections.destroy();
  }
}

async function askRemote(url: URL, connections: Dispatcher, signal?: AbortSignal): Promise<Remote> {
  const timeout = AbortSignal.timeout(TIME_LIMIT);
  const either = signal === undefined ? timeout : AbortSignal.any([signal, timeout]);
  try {
    return await follow(url, connections, either);
  } catch {
    return {};
  }
}

async function follow(start: URL, connections: Dispatcher, signal: AbortSignal): Promise<Remote> {
  let url = start;
  for (let hops = 0; hops <= MOST_REDIRECTS && url.protocol === 'https:'; hops += 1) {
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
  connections: Dispatcher,
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
