import type { Exchange } from '../exchange.ts';
import { jsonReply, type Reply } from '../reply.ts';
import type { Accounts } from './accounts.ts';
import type { Tools } from './call.ts';
import { ENDPOINTS, type Endpoint, matchPath, perform } from './endpoints.ts';
import { RefusalError, refusalReply } from './refusals.ts';

/** The state of the management API; `accounts` and `clock` can be replaced at any time. */
export interface Management {
  accounts: Accounts;
  clock: () => Date;
  readonly tools: Tools;
}

/** The endpoints at this path, whatever the method. */
export function endpointsAt(path: string): readonly Endpoint[] {
  return ENDPOINTS.filter((endpoint) => matchPath(endpoint.path, path) !== undefined);
}

/** Answers a request with this body to the endpoint. */
export function manage(endpoint: Endpoint, exchange: Exchange, management: Management, text: string): Reply {
  const { record, requestId } = exchange;
  try {
    const done = perform(endpoint, {
      accounts: management.accounts,
      authorization: exchange.request.headers.authorization,
      params: matchPath(endpoint.path, record.path) ?? {},
      query: record.query,
      text,
      now: management.clock(),
      tools: management.tools,
    });
    management.accounts = done.accounts ?? management.accounts;
    return jsonReply(200, done.body, done.note);
  } catch (error) {
    if (error instanceof RefusalError) return refusalReply(error.refusal, requestId);
    throw error;
  }
}
