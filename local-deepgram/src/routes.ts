import { DeepgramError, FAILURES, type Failure } from './errors.ts';
import { type Exchange, hasLeft } from './exchange.ts';
import { applyFault } from './faults/apply.ts';
import type { Candidate, FaultSchedule } from './faults/schedule.ts';
import { type ListenService, listen } from './listen/handler.ts';
import { isJsonRequest, readRemoteUrl, readText } from './listen/media.ts';
import { addRequest } from './management/accounts.ts';
import { findCaller, keyOf } from './management/authorization.ts';
import type { Endpoint } from './management/endpoints.ts';
import { endpointsAt, type Management, manage } from './management/index.ts';
import { allowsModel } from './management/models.ts';
import { speechProject } from './management/speech.ts';
import { failureReply, type Reply } from './reply.ts';
import { send } from './send.ts';

/** The load of /v1/listen. */
export interface Load {
  inFlight: number;
  /** The highest value of inFlight so far. */
  peak: number;
  /** Requests so far. */
  total: number;
}

/** The dependencies of the routes. */
export interface Service extends ListenService {
  readonly management: Management;
  readonly concurrency: number;
  readonly faults: FaultSchedule;
  readonly load: Load;
}

const LISTEN = '/v1/listen';

/** Answers the request; resolves to a description for the log. */
export async function respond(exchange: Exchange, service: Service): Promise<string> {
  const { path, method } = exchange.record;
  const isListen = path === LISTEN && method === 'POST';
  const answer = isListen ? listenRoute(exchange, service) : await otherRoute(exchange, service);
  const reply = () => orFailure(exchange, answer);
  const number = isListen ? service.load.total : undefined;
  const fault = service.faults.next(await candidate(exchange, number, service.faults.readsUrl));
  return fault === undefined ? sendWhole(exchange, await reply()) : applyFault(fault, exchange, reply);
}

/** Counts a request to /v1/listen; returns its handler. */
function listenRoute(exchange: Exchange, service: Service): () => Promise<Reply> {
  const { load, concurrency } = service;
  arrive(load, exchange.closed);
  const full = load.inFlight > concurrency;
  return () => authorizedListen(exchange, service, full);
}

/** Counts the request until it is closed. */
function arrive(load: Load, closed: AbortSignal): void {
  load.total += 1;
  load.inFlight += 1;
  load.peak = Math.max(load.peak, load.inFlight);
  closed.addEventListener('abort', () => {
    load.inFlight -= 1;
  });
}

async function authorizedListen(exchange: Exchange, service: Service, full: boolean): Promise<Reply> {
  const { accounts, clock, tools } = service.management;
  const { authorization } = exchange.request.headers;
  const { models } = speechProject(authorization, accounts, tools.tokenSecret, clock());
  if (full) throw new DeepgramError(FAILURES.TOO_MANY_REQUESTS);
  const reply = await listen(exchange, service, (model) => allowsModel(models, model));
  noteUse(authorization, service.management);
  return reply;
}

/** Usage is reported per key. */
function noteUse(authorization: string | undefined, management: Management): void {
  const { accounts, clock } = management;
  const caller = findCaller(accounts, keyOf(authorization), clock());
  if (caller === undefined) return;
  const { project, key } = caller;
  management.accounts = addRequest(accounts, project.project_id, key.api_key_id, clock());
}

/** Reads the body of a management request, so that its record is complete; returns the request's handler. */
async function otherRoute(exchange: Exchange, service: Service): Promise<() => Promise<Reply>> {
  const { path, method } = exchange.record;
  const endpoints = endpointsAt(path);
  const endpoint = endpoints.find((candidate) => candidate.method === method);
  if (endpoint === undefined) return async () => noEndpoint(exchange, endpoints);
  const text = readText(exchange);
  await Promise.allSettled([text]);
  return async () => manage(endpoint, exchange, service.management, await text);
}

function noEndpoint(exchange: Exchange, endpoints: readonly Endpoint[]): Reply {
  const methods = exchange.record.path === LISTEN ? ['POST'] : endpoints.map((candidate) => candidate.method);
  if (methods.length === 0) return refusal(exchange, FAILURES.NOT_FOUND);
  const reply = refusal(exchange, FAILURES.METHOD_NOT_ALLOWED);
  return { ...reply, headers: { ...reply.headers, allow: methods.join(', ') } };
}

async function candidate(
  exchange: Exchange,
  number: number | undefined,
  readsUrl: boolean,
): Promise<Candidate> {
  const { path, method, query, headers } = exchange.record;
  const wantsUrl = number !== undefined && readsUrl && isJsonRequest(exchange);
  const remoteUrl = wantsUrl ? await readRemoteUrl(exchange).catch(() => undefined) : undefined;
  return { ...(number !== undefined && { number }), path, method, query, headers, remoteUrl };
}

/** The reply, or Deepgram's answer to the failure; rejects if the client has disconnected. */
async function orFailure(exchange: Exchange, answer: () => Promise<Reply>): Promise<Reply> {
  try {
    return await answer();
  } catch (error) {
    if (hasLeft(exchange)) throw error;
    if (error instanceof DeepgramError) return refusal(exchange, error.failure);
    const reply = refusal(exchange, FAILURES.INTERNAL_SERVER_ERROR);
    return { ...reply, note: error instanceof Error ? error.message : String(error) };
  }
}

function refusal(exchange: Exchange, failure: Failure): Reply {
  return failureReply(failure, exchange.requestId);
}

async function sendWhole(exchange: Exchange, reply: Reply): Promise<string> {
  await send(exchange, reply, { pace: 'whole' });
  return reply.note;
}
