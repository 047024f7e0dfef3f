import { createRequire } from 'node:module';
import type { IHttpRequest, IHttpResponse } from '@stoplight/prism-http/dist/types.js';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http/dist/utils/operations.js';
import { validateInput, validateOutput } from '@stoplight/prism-http/dist/validator/index.js';

/**
 * The parts of Prism that compare an exchange with a description. Its main module also loads what makes up answers, with
 * people's names in 60 languages, which takes twice as long as all else.
 */

// A default export of CommonJS, which Node and vite import differently.
const { default: route }: typeof import('@stoplight/prism-http/dist/router/index.js') = createRequire(
  import.meta.url,
)('@stoplight/prism-http/dist/router/index.js');

/** The operations of a description. */
export type Operations = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>;

/** A difference from the description. */
export interface PrismDifference {
  readonly path?: readonly (string | number)[];
  readonly message: string;
}

export const operationsOf = (description: unknown): Promise<Operations> =>
  getHttpOperationsFromSpec(Object(description));

/** The operation of each method and path that was asked for. To find one, Prism sorts all operations by their paths. */
const routes = new WeakMap<Operations, Map<string, ReturnType<typeof route>>>();

function operationFor(operations: Operations, request: IHttpRequest): ReturnType<typeof route> {
  const known = routes.get(operations) ?? new Map<string, ReturnType<typeof route>>();
  routes.set(operations, known);
  const { method, url } = request;
  const key = `${method} ${url.baseUrl ?? ''}${url.path}`;
  const found = known.get(key) ?? route({ resources: operations, input: request });
  known.set(key, found);
  return found;
}

/** Returns the differences of a request, or that there is no such operation. */
export function requestDifferences(
  operations: Operations,
  request: IHttpRequest,
): readonly PrismDifference[] {
  const found = operationFor(operations, request);
  if (found._tag === 'Left') return [{ message: 'Selected route not found' }];
  const checked = validateInput({ resource: found.right, element: request });
  return checked._tag === 'Left' ? checked.left : [];
}

/** Returns the differences of the answer to a request; none if there is no such operation. */
export function answerDifferences(
  operations: Operations,
  request: IHttpRequest,
  answer: IHttpResponse,
): readonly PrismDifference[] {
  const found = operationFor(operations, request);
  if (found._tag === 'Left') return [];
  const checked = validateOutput({ resource: found.right, element: answer });
  return checked._tag === 'Left' ? checked.left : [];
}
