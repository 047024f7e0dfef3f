import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type OpenRecord, type Outcome, openRecord, tellRequest } from './requests.ts';

/** One request, its response and what is known about both. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly record: OpenRecord;
  /** What Deepgram calls `request_id`: a UUID. */
  readonly requestId: string;
  /** Aborts when the response is done or the client is gone. */
  readonly closed: AbortSignal;
  /** Ends the response, with these bytes last. */
  end(body?: Uint8Array): void;
  /** Ends the connection with a TCP reset. */
  reset(): void;
}

/** Only the path and the query of a request's URL mean something here. */
const ORIGIN = 'https://127.0.0.1';

/** Begins an exchange; its record completes itself when the exchange is over. */
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
    if (!closed.signal.aborted) tellRequest(record);
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
    // Settled before the last byte leaves, so that whoever has the answer finds the record complete.
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

/** Whether the client went away before its answer. */
export function hasLeft({ request, closed }: Exchange): boolean {
  return closed.aborted || (request.destroyed && !request.complete);
}

/** Resolves when the response is done or the client is gone. */
export async function untilClosed(exchange: Exchange): Promise<void> {
  if (exchange.closed.aborted) return;
  await new Promise((resolve) => exchange.closed.addEventListener('abort', resolve, { once: true }));
}

/** Waits; rejects when the client goes away meanwhile. */
export async function wait(milliseconds: number, exchange: Exchange): Promise<void> {
  if (milliseconds > 0) await sleep(milliseconds, undefined, { signal: exchange.closed });
}
