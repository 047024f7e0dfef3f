import { describeKey, grantToken } from './auth.ts';
import { type Caller, findCaller, keyOf, requireProject, requireScope } from './authorization.ts';
import type { Done, ManagementCall } from './call.ts';
import { createKey, deleteKey, getKey, listKeys } from './keys.ts';
import { getModel, getProjectModel, listModels, listProjectModels } from './models.ts';
import { getBalance, getProject, listBalances, listProjects } from './projects.ts';
import {
  AUTHENTICATION_FAILED,
  GRANT_INVALID_AUTH,
  INVALID_AUTH,
  type Refusal,
  RefusalError,
} from './refusals.ts';
import {
  breakDownUsage,
  listBillingFields,
  listInvites,
  listMemberScopes,
  listMembers,
  listPurchases,
  listRequests,
  listUsageFields,
  nothingUsed,
} from './usage.ts';

/** One operation of the management API. */
export interface Endpoint {
  readonly method: string;
  /** Parts in braces match anything. */
  readonly path: string;
  /** The scope that the key must have; undefined if any key is accepted. */
  readonly scope?: string;
  /** The answer to a wrong key; AUTHENTICATION_FAILED by default. */
  readonly wrongKey?: Refusal;
  readonly handle: (call: ManagementCall) => Done;
}

/** A request before it is authenticated. */
interface Unauthenticated extends Omit<ManagementCall, 'caller'> {
  readonly authorization: string | undefined;
}

/** Every operation. Scopes: https://developers.deepgram.com/guides/deep-dives/working-with-roles */
export const ENDPOINTS: readonly Endpoint[] = [
  { method: 'GET', path: '/v1/auth/token', wrongKey: INVALID_AUTH, handle: describeKey },
  { method: 'POST', path: '/v1/auth/grant', wrongKey: GRANT_INVALID_AUTH, handle: grantToken },
  { method: 'GET', path: '/v1/models', handle: listModels },
  { method: 'GET', path: '/v1/models/{model}', handle: getModel },
  { method: 'GET', path: '/v1/projects', scope: 'project:read', handle: listProjects },
  { method: 'GET', path: '/v1/projects/{project}', scope: 'project:read', handle: getProject },
  { method: 'GET', path: '/v1/projects/{project}/models', scope: 'project:read', handle: listProjectModels },
  { method: 'GET', path: '/v1/projects/{project}/balances', scope: 'billing:read', handle: listBalances },
  read('models/{model}', 'project:read', getProjectModel),
  read('balances/{balance}', 'billing:read', getBalance),
  read('members', 'members:read', listMembers),
  read('members/{member}/scopes', 'members:read:scopes', listMemberScopes),
  read('invites', 'members:read:invites', listInvites),
  read('usage/fields', 'usage:read', listUsageFields),
  read('usage/breakdown', 'usage:read', breakDownUsage),
  read('requests', 'usage:read', listRequests),
  read('billing/fields', 'billing:read', listBillingFields),
  read('billing/breakdown', 'billing:read', nothingUsed),
  read('purchases', 'billing:read', listPurchases),
  { method: 'GET', path: '/v1/projects/{project}/keys', scope: 'keys:read', handle: listKeys },
  { method: 'POST', path: '/v1/projects/{project}/keys', scope: 'keys:write', handle: createKey },
  { method: 'GET', path: '/v1/projects/{project}/keys/{key}', scope: 'keys:read', handle: getKey },
  { method: 'DELETE', path: '/v1/projects/{project}/keys/{key}', scope: 'keys:write', handle: deleteKey },
];

/** An operation that reads part of a project. */
function read(path: string, scope: string, handle: Endpoint['handle']): Endpoint {
  return { method: 'GET', path: `/v1/projects/{project}/${path}`, scope, handle };
}

/** Carries out the request if its key may. Throws RefusalError. */
export function perform(endpoint: Endpoint, request: Unauthenticated): Done {
  const { accounts, authorization, params, now } = request;
  const caller: Caller | undefined = findCaller(accounts, keyOf(authorization), now);
  if (caller === undefined) throw new RefusalError(endpoint.wrongKey ?? AUTHENTICATION_FAILED);
  if (params['project'] !== undefined) requireProject(accounts, caller, params['project']);
  if (endpoint.scope !== undefined) requireScope(caller, endpoint.scope);
  return endpoint.handle({ ...request, caller });
}

/** The values of the parts in braces; undefined if the path does not match the pattern. */
export function matchPath(pattern: string, path: string): Readonly<Record<string, string>> | undefined {
  const wanted = pattern.split('/');
  const parts = path.split('/');
  if (wanted.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const name = /^\{(\w+)\}$/.exec(wanted[index] ?? '')?.[1];
    if (name === undefined ? wanted[index] !== part : part === '') return undefined;
    if (name !== undefined) params[name] = decoded(part);
  }
  return params;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
