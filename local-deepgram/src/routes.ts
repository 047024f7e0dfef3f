import { DeepgramError, FAILURES, type Failure } from './errors.ts';
import { type Exchange, hasLeft } from './exchange.ts';
import { applyFault } from './faults/apply.ts';
import type { Candidate, FaultSchedule } from './faults/schedule.ts';
import { type ListenService, listen } from './listen/handler.ts';
import { isJsonRequest, readRemoteUrl } from './listen/media.ts';
import { failureReply, jsonReply, managementAuthReply, type Reply } from './reply.ts';
import { send } from './send.ts';

/** How busy /v1/listen is. */
export interface Load {
  inFlight: number;
  /** The highest inFlight so far. */
  peak: number;
  /** Requests so far. */
  total: number;
}

/** All that the routes need. */
export interface Service extends ListenService {
  readonly apiKey: string;
  readonly apiKeyId: string;
  readonly projectId: string;
  readonly startedAt: Date;
  readonly concurrency: number;
  readonly faults: FaultSchedule;
  readonly load: Load;
}

type Route = (exchange: Exchange, service: Service) => Promise<string>;

const ROUTES: Readonly<Record<string, Readonly<Record<string, Route>>>> = {
  '/v1/listen': { POST: listenRoute },
  '/v1/auth/token': { GET: tokenRoute },
  '/v1/projects': { GET: projectsRoute },
};

/** Answers the request; resolves to what happened, for the log. */
export async function respond(exchange: Exchange, service: Service): Promise<string> {
  const methods = ROUTES[exchange.record.path];
  if (methods === undefined) return sendFailure(exchange, FAILURES.NOT_FOUND);
  const route = methods[exchange.record.method];
  if (route !== undefined) return route(exchange, service);
  exchange.response.setHeader('allow', Object.keys(methods).join(', '));
  return sendFailure(exchange, FAILURES.METHOD_NOT_ALLOWED);
}

async function listenRoute(exchange: Exchange, service: Service): Promise<string> {
  const { load } = service;
  const number = arrive(load, exchange.closed);
  const full = load.inFlight > service.concurrency;
  const answer = () => orFailure(exchange, () => authorizedListen(exchange, service, full));
  const fault = service.faults.next(await candidate(exchange, number, service.faults.readsUrl));
  return fault === undefined ? sendWhole(exchange, await answer()) : applyFault(fault, exchange, answer);
}

/** Counts the request in until it is closed; returns its number, from 1. */
function arrive(load: Load, closed: AbortSignal): number {
  load.total += 1;
  load.inFlight += 1;
  load.peak = Math.max(load.peak, load.inFlight);
  closed.addEventListener('abort', () => {
    load.inFlight -= 1;
  });
  return load.total;
}

async function authorizedListen(exchange: Exchange, service: Service, full: boolean): Promise<Reply> {
  if (!isAuthorized(exchange, service)) throw new DeepgramError(FAILURES.INVALID_AUTH);
  if (full) throw new DeepgramError(FAILURES.TOO_MANY_REQUESTS);
  return listen(exchange, service);
}

async function candidate(exchange: Exchange, number: number, readsUrl: boolean): Promise<Candidate> {
  const { path, query, headers } = exchange.record;
  const wantsUrl = readsUrl && isJsonRequest(exchange);
  const remoteUrl = wantsUrl ? await readRemoteUrl(exchange).catch(() => undefined) : undefined;
  return { number, path, query, headers, remoteUrl };
}

async function tokenRoute(exchange: Exchange, service: Service): Promise<string> {
  if (!isAuthorized(exchange, service)) return sendFailure(exchange, FAILURES.INVALID_AUTH);
  const token = {
    api_key_id: service.apiKeyId,
    created: service.startedAt.toISOString(),
    scopes: ['usage:write', 'project:read'],
  };
  return sendWhole(exchange, jsonReply(200, token, 'the key is valid'));
}

async function projectsRoute(exchange: Exchange, service: Service): Promise<string> {
  if (!isAuthorized(exchange, service)) return sendWhole(exchange, managementAuthReply(exchange.requestId));
  const projects = [{ project_id: service.projectId, name: 'local-deepgram' }];
  return sendWhole(exchange, jsonReply(200, { projects }, '1 project'));
}

/** Only API keys: this server issues no tokens, so it knows no Bearer. */
function isAuthorized(exchange: Exchange, service: Service): boolean {
  return exchange.request.headers.authorization === `Token ${service.apiKey}`;
}

/** The reply, or what Deepgram says to the failure; a client that has left makes it reject. */
async function orFailure(exchange: Exchange, answer: () => Promise<Reply>): Promise<Reply> {
  try {
    return await answer();
  } catch (error) {
    if (hasLeft(exchange)) throw error;
    if (error instanceof DeepgramError) return failureReply(error.failure, exchange.requestId);
    const reply = failureReply(FAILURES.INTERNAL_SERVER_ERROR, exchange.requestId);
    return { ...reply, note: error instanceof Error ? error.message : String(error) };
  }
}

function sendFailure(exchange: Exchange, failure: Failure): Promise<string> {
  return sendWhole(exchange, failureReply(failure, exchange.requestId));
}

async function sendWhole(exchange: Exchange, reply: Reply): Promise<string> {
  await send(exchange, reply, { pace: 'whole' });
  return reply.note;
}
