import { createHash } from 'node:crypto';
import { Faults, type GitHubFault } from './faults.ts';
import { type HttpAnswer, type HttpHandler, type HttpRequest, listen } from './http.ts';
import { kindOf } from './kinds.ts';
import { type Resource, resourceOf, type Tokens } from './tokens.ts';

export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  /** `undefined` if the connection was dropped. */
  readonly status: number | undefined;
  readonly resource: Resource;
  /** Such as `GET /repos/{owner}/{repo}/git/ref/{ref}` or `graphql createCommitOnBranch`. */
  readonly kind: string;
  /**
   * Undefined if the request does not choose a version: https://docs.github.com/rest/about-the-rest-api/api-versions
   */
  readonly apiVersion: string | undefined;
}

/** The HTTP server, which applies faults and records requests and responses. */
export interface Front {
  readonly url: string;
  readonly requests: readonly LoggedRequest[];
  /** Adds a fault. */
  fail(fault: GitHubFault): void;
  /** Sets the handler, which can depend on the URL, and the tokens whose requests are counted. */
  serve(handler: HttpHandler, tokens: Tokens): void;
  /** Answers requests under a path without counting or recording them, as another host would. */
  beside(path: string, answer: (path: string) => HttpAnswer): void;
  close(): Promise<void>;
}

/** Starts listening. Until `serve` is called, it answers 503. */
export async function startFront(
  first: readonly GitHubFault[] = [],
  clock: () => Date = () => new Date(),
): Promise<Front> {
  const faults = new Faults(first);
  const requests: LoggedRequest[] = [];
  const others: (readonly [string, (path: string) => HttpAnswer])[] = [];
  let serving: { readonly handler: HttpHandler; readonly tokens: Tokens } | undefined;
  const { url, close } = await listen(async (request) => {
    const [, other] = others.find(([path]) => request.path.startsWith(path)) ?? [];
    if (other !== undefined) return other(request.path);
    if (serving === undefined) return { status: 503 };
    const { handler, tokens } = serving;
    const answer = tokens.spend(request) ?? (await faults.answer(request, handler));
    const { method, path, body, headers } = request;
    const log = (status: number | undefined) =>
      requests.push({
        method,
        path,
        body,
        status,
        resource: resourceOf(request),
        kind: kindOf(request),
        apiVersion: headers['x-github-api-version']?.toString(),
      });
    if (answer === 'drop' || answer === 'drop-after') {
      log(undefined);
      return 'drop';
    }
    const current = conditional(request, answer);
    if (current.status === 304) tokens.giveBack(request);
    log(current.status);
    return {
      ...current,
      headers: { date: clock().toUTCString(), ...tokens.headers(request), ...current.headers },
    };
  });
  return {
    url,
    requests,
    fail: (fault) => faults.add(fault),
    serve: (handler, tokens) => {
      serving = { handler, tokens };
    },
    beside: (path, answer) => others.push([path, answer]),
    close,
  };
}

/**
 * Answers 304 if the response has not changed. Source:
 * https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#use-conditional-requests-if-appropriate
 */
function conditional({ method, headers }: HttpRequest, answer: HttpAnswer): HttpAnswer {
  if (method !== 'GET' || answer.status !== 200 || answer.body === undefined) return answer;
  const etag = `W/"${createHash('sha256').update(JSON.stringify(answer.body)).digest('hex')}"`;
  if (headers['if-none-match'] === etag) return { status: 304, headers: { etag } };
  return { ...answer, headers: { etag, ...answer.headers } };
}
