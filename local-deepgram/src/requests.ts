import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/** How a request ended: a status, the server's own reset, or the client leaving before the answer. */
export type Outcome = number | 'reset' | 'aborted';

interface MutableRecord {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** Bytes that the client announced; absent for a chunked upload. */
  readonly contentLength?: number;
  /** Of the media, once it has been read: the upload or what the URL gave. */
  sha256?: string;
  /** Bytes of the body read before the answer. */
  bytesReceived: number;
  /** The `url` of a JSON body. */
  remoteUrl?: string;
  /** A JSON body, parsed. */
  body?: unknown;
  /** Absent while the request is open. */
  status?: Outcome;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  endedAt?: number;
}

export type OpenRecord = MutableRecord;

/** What a client sent and how it ended; it fills up while the request runs. */
export type RequestRecord = Readonly<MutableRecord>;

type Watcher = (record: RequestRecord) => void;

const watchers = new Set<Watcher>();

/** Has each request told that is over, to whichever server of this process it came; gives what ends that. */
export function watchRequests(watcher: Watcher): () => void {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
}

/** Tells those who watch that a request is over. */
export function tellRequest(record: RequestRecord): void {
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
