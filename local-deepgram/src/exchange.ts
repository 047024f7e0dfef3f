import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { notifyWatchers, type OpenRecord, type Outcome, openRecord } from './requests.ts';

/** One request, its response, and what is known about both. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly record: OpenRecord;
  /** Deepgram's `request_id`, a UUID. */
  readonly requestId: string;
  /** Aborts when the response is complete or the client has disconnected. */
  readonly closed: AbortSignal;
  /** Ends the response with these bytes. */
  end(body?: Uint8Array): void;
  /** Ends the connection with a TCP reset. */
  reset(): void;
}

/** Only the path and the query of a request's URL are significant. */
const ORIGIN = 'https://127.0.0.1';

/** Starts an exchange; its record is completed when the exchange is over. */
export function openExchange(
  request: IncomingMessage,
  response: ServerResponse,
  resetConnection: () => void,
): Exchange {
  const url = parseTarget(request.url ?? '/');
  const record = openRecord(request, url);
  const closed = new AbortController();
  const settle = (outcome: Outcome) => {
    record.status ??= outcome;
    record.endedAt ??= Date.now();
    if (!closed.signal.aborted) notifyWatchers(record);
    closed.abort();
  };
  response.once('close', () => settle('aborted'));
  return {
    request,
    response,
    url,
    record,
    requestId: randomUUID(),
    closed: closed.signal,
    // Settled before the last byte is sent, so that a client with the answer finds the record complete.
    end(body) {
      settle(response.statusCode);
      response.end(body);
    },
    reset() {
      settle('reset');
      resetConnection();
    },
  };
}

function parseTarget(target: string): URL {
  const text = target.startsWith('/') ? ORIGIN + target : target;
  return new URL(URL.canParse(text) ? text : ORIGIN);
}

/** Whether the client disconnected before its answer. */
export function hasLeft({ request, closed }: Exchange): boolean {
  return closed.aborted || (request.destroyed && !request.complete);
}

/** Resolves when the response is complete or the client has disconnected. */
export async function untilClosed(exchange: Exchange): Promise<void> {
  if (exchange.closed.aborted) return;
  await new Promise((resolve) => exchange.closed.addEventListener('abort', resolve, { once: true }));
}

/** Waits for it; rejects if the client disconnects in the meantime. */
export async function waitFor(awaited: Promise<unknown>, exchange: Exchange): Promise<void> {
  await Promise.race([awaited, untilClosed(exchange)]);
  exchange.closed.throwIfAborted();
}

/** Waits; rejects if the client disconnects in the meantime. */
export async function wait(milliseconds: number, exchange: Exchange): Promise<void> {
  if (milliseconds > 0) await sleep(milliseconds, undefined, { signal: exchange.closed });
}
