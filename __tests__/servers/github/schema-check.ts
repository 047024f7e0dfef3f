import type { IHttpRequest } from '@stoplight/prism-http/dist/types.js';
import {
  answerDifferences,
  type Operations,
  operationsOf,
  requestDifferences,
} from '../../../local-deepgram/__tests__/prism.ts';
import type { HttpAnswer, HttpRequest } from './http.ts';
import { description } from './kinds.ts';
import { SECRETS_PATH } from './secret-places.ts';
import { strangersIn } from './strangers.ts';

/** Answers a request that GitHub would have to support. */
export type Rest = (request: HttpRequest) => Promise<HttpAnswer>;

/** Completes paths. It is never requested. */
const ORIGIN = 'http://127.0.0.1';

let operations: Promise<Operations> | undefined;

/** Returns GitHub's own description of its REST API. */
function gitHubOperations(): Promise<Operations> {
  operations ??= operationsOf(description());
  return operations;
}

/** Lets Prism compare each request and its response with GitHub's description. Differences are violations. */
export async function checked(rest: Rest, violations: string[]): Promise<Rest> {
  const known = await gitHubOperations();
  return async (request) => {
    const answer = await rest(request);
    const input = inputOf(request);
    const { status, headers = {}, body } = answer;
    const typed = { 'content-type': 'application/json', ...headers };
    const output = isUndescribed(request, status)
      ? []
      : answerDifferences(known, input, { statusCode: status, headers: typed, body });
    const wrong = output.filter(({ path = [] }) => !IS_GONE.test(path.join('.')));
    for (const { message, path = [] } of [...requestDifferences(known, input), ...wrong]) {
      violations.push(`${request.method} ${request.path}: ${path.join('.')} ${message}`);
    }
    for (const stranger of strangersIn(request, answer)) {
      violations.push(`${request.method} ${request.path}: ${stranger}`);
    }
    return answer;
  };
}

/**
 * Whether the description cannot be applied. It has no errors for secrets, so Prism checks only the status, and its two
 * errors for conflicting files match the same bodies, so that `oneOf` fails.
 */
const isUndescribed = ({ method, path }: HttpRequest, status: number): boolean =>
  status >= 400 &&
  (SECRETS_PATH.test(path) || (method === 'PUT' && path.includes('/contents/') && status === 409));

/**
 * The head repository of a pull request or run is null if its fork was deleted, although the description has an object.
 */
const IS_GONE = /(?:^|\.)(?:head\.(?:repo|user)|head_repository)$/;

function inputOf({ method, path, headers, body }: HttpRequest): IHttpRequest {
  const { pathname, searchParams } = new URL(path, ORIGIN);
  return {
    method: method.toLowerCase() as IHttpRequest['method'],
    url: { path: pathname, query: Object.fromEntries(searchParams) },
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    body,
  };
}
