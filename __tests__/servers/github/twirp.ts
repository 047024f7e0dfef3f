import { type HttpAnswer, type HttpRequest, listen } from './http.ts';
import { at, listAt, textAt } from './json.ts';

/** The server for a Twirp service of the run: https://twitchtv.github.io/twirp/docs/spec_v7.html */

const PREFIX = '/twirp/github.actions.results.api.v1.';

/** A fault instead of the service's response. */
export interface TwirpFault<Method extends string = string> {
  readonly method: Method;
  /** `hang` never answers. */
  readonly status: number | 'hang';
  readonly headers?: Readonly<Record<string, string>>;
  /** Twirp's error: https://twitchtv.github.io/twirp/docs/spec_v7.html#error-codes */
  readonly body?: { readonly code: string; readonly msg: string };
  /** The number of requests that it affects; 1 if not given. */
  readonly times?: number;
}

export interface TwirpRequest {
  readonly method: string;
  readonly status: number | 'hang';
}

export type Fields = Readonly<Record<string, unknown>>;

interface TwirpService<Method extends string> {
  /** Such as `ArtifactService`. */
  readonly name: string;
  readonly methods: Readonly<Record<Method, (fields: Fields, scopes: readonly Scope[]) => HttpAnswer>>;
  readonly faults: readonly TwirpFault<Method>[];
  /** The URL of another service, which gets all other requests, because a run has one URL for all services. */
  readonly beside?: string | undefined;
}

/** A service whose methods answer JSON with JSON. */
interface Twirp {
  /** The environment variables that the runner sets for the client. */
  readonly env: Readonly<Record<string, string>>;
  readonly requests: readonly TwirpRequest[];
  close(): Promise<void>;
}

/** Starts the service on a free port. */
export async function startTwirp<Method extends string>(service: TwirpService<Method>): Promise<Twirp> {
  const { name, methods, beside } = service;
  const route = `${PREFIX}${name}/`;
  const faults = service.faults.map((fault) => ({ ...fault, left: fault.times ?? 1 }));
  const requests: TwirpRequest[] = [];

  const server = await listen(async (request) => {
    if (beside !== undefined && !request.path.startsWith(route)) return forward(request, beside);
    const method = request.path.slice(route.length);
    const fault = faults.find((candidate) => candidate.method === method && candidate.left > 0);
    if (fault !== undefined) fault.left -= 1;
    const answer = fault === undefined ? answerOf(methods, method, request) : injected(fault);
    requests.push({ method, status: answer === 'hang' ? answer : answer.status });
    return answer === 'hang' ? new Promise(() => {}) : answer;
  });
  return {
    env: { ACTIONS_RESULTS_URL: `${server.url}/`, ACTIONS_RUNTIME_TOKEN: RUNTIME_TOKEN },
    requests,
    close: server.close,
  };
}

function injected({ status, headers = {}, body = INJECTED }: TwirpFault): HttpAnswer | 'hang' {
  return status === 'hang' ? status : { status, headers, body };
}

const INJECTED = { code: 'internal', msg: 'injected by the test' };

function answerOf(
  methods: Readonly<Record<string, (fields: Fields, scopes: readonly Scope[]) => HttpAnswer>>,
  method: string,
  { headers, body }: HttpRequest,
): HttpAnswer {
  const scopes = scopesIn(headers.authorization ?? '');
  if (scopes === undefined) {
    return { status: 401, body: { code: 'unauthenticated', msg: 'token is not valid' } };
  }
  const handler = methods[method];
  if (handler === undefined || !isFields(body)) {
    return { status: 404, body: { code: 'bad_route', msg: `no handler for ${method}` } };
  }
  return handler(body, scopes);
}

async function forward({ method, path, headers, body }: HttpRequest, to: string): Promise<HttpAnswer> {
  const response = await fetch(new URL(path, to), {
    method,
    headers: { 'content-type': 'application/json', authorization: headers.authorization ?? '' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

export const ok = (body: unknown): HttpAnswer => ({ status: 200, body });

/** Returns an error in Twirp's format. */
export const problem = (status: number, code: string, msg: string): HttpAnswer => ({
  status,
  body: { code, msg },
});

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Returns a required text of the request. Throws if it is missing. */
export function text(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string') throw new TypeError(`The request has no text in ${name}.`);
  return value;
}

/** The ids of the run, which each message of the artifact service repeats. */
export const BACKEND_IDS = {
  workflow_run_backend_id: 'ce7f54c7-61c7-4aae-887f-30da475f5f1a',
  workflow_job_run_backend_id: 'ca395085-040a-526b-2ce8-bdc85f692774',
};

/** A reference whose caches a run can use. */
export interface Scope {
  readonly ref: string;
  readonly mayWrite: boolean;
}

/** As in the claim `ac` of a runner's token, which https://github.com/docker/actions-toolkit prints. */
const READ = 1;
const WRITE = 2;

/**
 * Returns the token of a run. The clients read the ids of the run from its scopes, and the cache reads its references.
 * The signature is never checked.
 */
export function runtimeToken(scopes: readonly Scope[]): string {
  const scp = `Actions.Results:${Object.values(BACKEND_IDS).join(':')}`;
  const ac = scopes.map(({ ref, mayWrite }) => ({
    Scope: ref,
    Permission: READ + (mayWrite ? WRITE : 0),
  }));
  return [{ alg: 'none' }, { scp, ac: JSON.stringify(ac) }, {}]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
}

/** Returns the scopes of a token that was created here. */
function scopesIn(authorization: string): readonly Scope[] | undefined {
  const [, claims] = /^Bearer [\w-]+\.([\w-]+)\.[\w-]+$/.exec(authorization) ?? [];
  if (claims === undefined) return undefined;
  const { scp, ac } = JSON.parse(Buffer.from(claims, 'base64url').toString());
  if (typeof scp !== 'string' || !scp.startsWith('Actions.Results:')) return undefined;
  return listAt(JSON.parse(String(ac))).map((scope) => ({
    ref: textAt(scope, 'Scope'),
    mayWrite: Number(at(scope, 'Permission')) >= WRITE,
  }));
}

/** The token of a run on the default branch. */
const RUNTIME_TOKEN = runtimeToken([{ ref: 'refs/heads/main', mayWrite: true }]);
