import { FAILURES } from '../errors.ts';
import { type Exchange, wait, waitFor } from '../exchange.ts';
import { discard } from '../listen/media.ts';
import { failureReply, jsonReply, type Reply } from '../reply.ts';
import { type Delivery, send } from '../send.ts';
import type { CodedFault, Fault } from './types.ts';

/** Bytes that are read before an upload is cut off. */
const BYTES_BEFORE_RESET = 65_536;

/** Answers the request with the fault; `answer` makes the regular answer. */
export async function applyFault(
  fault: CodedFault,
  exchange: Exchange,
  answer: () => Promise<Reply>,
): Promise<string> {
  if (fault.before !== undefined) await waitFor(fault.before(), exchange);
  const own = ownReply(fault, exchange.requestId);
  if (own !== undefined && !isEarly(fault)) await discard(exchange);
  await wait(fault.delayMs ?? 0, exchange);
  if (fault.fault === 'reset' && fault.at !== 'headers') {
    if (fault.at === 'upload') await discard(exchange, BYTES_BEFORE_RESET);
    exchange.reset();
    return `fault: reset at ${fault.at}`;
  }
  const reply = own ?? (await answer());
  await send(exchange, fault.fault === 'truncate' ? truncated(reply) : reply, delivery(fault));
  return `fault: ${fault.fault}, ${reply.note}`;
}

function isEarly(fault: Fault): boolean {
  return (fault.fault === 'error' || fault.fault === 'answer') && fault.early === true;
}

/** The answer of the fault, instead of the regular one. */
function ownReply(fault: Fault, requestId: string): Reply | undefined {
  if (fault.fault === 'error') {
    const reply = failureReply(FAILURES[fault.error], requestId);
    return { ...reply, headers: { ...reply.headers, ...lowerCased(fault.headers) } };
  }
  if (fault.fault !== 'answer') return undefined;
  const { status, body } = fault;
  const headers = lowerCased(fault.headers);
  const note = 'scripted answer';
  if (body === undefined) return { status, headers, note };
  if (typeof body !== 'string') {
    const reply = jsonReply(status, body, note);
    return { ...reply, headers: { ...reply.headers, ...headers } };
  }
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers }, body, note };
}

/** Names in lower case, so that they replace the defaults instead of being added to them. */
function lowerCased(headers: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function truncated(reply: Reply): Reply {
  const { body } = reply;
  return body === undefined ? reply : { ...reply, body: body.slice(0, Math.floor(body.length / 2)) };
}

function delivery(fault: Fault): Delivery {
  switch (fault.fault) {
    case 'drip':
      return { pace: 'drip', bytes: fault.bytes, everyMs: fault.everyMs };
    case 'stall':
      return { pace: 'stall' };
    case 'reset':
      return { pace: 'reset' };
    default:
      return { pace: 'whole' };
  }
}
