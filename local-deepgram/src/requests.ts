import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/** How a request ended: a status, a reset by the server, or the client disconnecting before the answer. */
export type Outcome = number | 'reset' | 'aborted';

interface MutableRecord {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** Bytes announced by the client; absent for a chunked upload. */
  readonly contentLength?: number;
  /** Hash of the media, once they have been read: the upload or the download. */
  sha256?: string;
  /** Bytes of the body read before the answer. */
  bytesReceived: number;
  /** The `url` of a JSON body. */
  remoteUrl?: string;
  /** A JSON body, parsed. */
  body?: unknown;
  /** Absent while the request is running. */
  status?: Outcome;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  endedAt?: number;
}

export type OpenRecord = MutableRecord;

/** What a client sent and how the request ended; it is filled in while the request runs. */
export type RequestRecord = Readonly<MutableRecord>;

type Watcher = (record: RequestRecord) => void;

const watchers = new Set<Watcher>();

/** Calls back for each request that ends, on any server of this process; returns a function that stops that. */
export function watchRequests(watcher: Watcher): () => void {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
}

/** Notifies the watchers that a request has ended. */
export function notifyWatchers(record: RequestRecord): void {
  for (const watcher of watchers) watcher(record);
}

/** The record of a request that has just arrived. */
export function openRecord(request: IncomingMessage, url: URL): OpenRecord {
  const announced = request.headers['content-length'];
  return {
    method: request.method ?? '',
    path: url.pathname,
    query: url.searchParams,
    headers: request.headers,
    ...(announced === undefined ? {} : { contentLength: Number(announced) }),
    bytesReceived: 0,
    startedAt: Date.now(),
  };
}
