import { type ApiKey, addKey, isExpired, removeKey, temporaryKeysOn } from './accounts.ts';
import { type Caller, canDelete, canSee, excessScope, ownerOf } from './authorization.ts';
import type { Done, ManagementCall } from './call.ts';
import { parseKeyRequest } from './key-request.ts';
import {
  badRequest,
  KEY_NOT_FOUND,
  missingScope,
  RefusalError,
  TOO_MANY_TEMPORARY_KEYS,
} from './refusals.ts';

/** Deepgram's limit: https://developers.deepgram.com/docs/create-additional-api-keys */
const MAX_TEMPORARY_KEYS_A_DAY = 250;

/** GET /v1/projects/{project}/keys */
export function listKeys({ caller, query, now, tools }: ManagementCall): Done {
  const wanted = statusFilter(query.get('status'), now);
  const keys = caller.project.keys.filter((key) => canSee(caller, key) && wanted(key));
  const shown = keys.map((key) => describe(caller, key));
  const api_keys = tools.keyList === 'full' ? shown : shown.map(withoutDetails);
  return { body: { api_keys }, note: `${keys.length} keys` };
}

/** A key in a list, according to the newest specification: deepgram/deepgram-api-specs, ListProjectKeysV1Response. */
function withoutDetails({ member, api_key }: ReturnType<typeof describe>) {
  const { tags: _tags, expiration_date: _expires, ...rest } = api_key;
  return { member, api_key: rest };
}

/** GET /v1/projects/{project}/keys/{key} */
export function getKey(call: ManagementCall): Done {
  const key = findKey(call);
  const { member, api_key } = describe(call.caller, key);
  const wrapped = { item: { member: { ...member, api_key } } };
  const note = `key ${key.api_key_id}`;
  return { body: call.tools.keyShape === 'wrapped' ? wrapped : { member, api_key }, note };
}

/** POST /v1/projects/{project}/keys: the only answer with the secret. */
export function createKey({ accounts, caller, text, now, tools }: ManagementCall): Done {
  const { comment, scopes, tags, expires } = parseKeyRequest(text, now);
  const excess = excessScope(caller, scopes);
  if (excess !== undefined) throw new RefusalError(missingScope(excess));
  if (expires !== undefined && temporaryKeysOn(caller.project, now) >= MAX_TEMPORARY_KEYS_A_DAY) {
    throw new RefusalError(TOO_MANY_TEMPORARY_KEYS);
  }
  const shown = {
    api_key_id: tools.newId(),
    key: tools.newKey(),
    comment,
    scopes,
    ...(tags !== undefined && { tags }),
    created: now.toISOString(),
    ...(expires !== undefined && { expiration_date: expires.toISOString() }),
  };
  const { project, member } = caller;
  const key: ApiKey = { ...shown, member_id: member.member_id };
  return {
    body: shown,
    note: `created key ${key.api_key_id}`,
    accounts: addKey(accounts, project.project_id, key, now),
  };
}

/** DELETE /v1/projects/{project}/keys/{key} */
export function deleteKey(call: ManagementCall): Done {
  const { accounts, caller } = call;
  const key = findKey(call);
  if (!canDelete(caller, key)) throw new RefusalError(missingScope('keys:write'));
  const { api_key_id } = key;
  return {
    body: { message: 'Successfully deleted the API key.' },
    note: `deleted key ${api_key_id}`,
    accounts: removeKey(accounts, caller.project.project_id, api_key_id),
  };
}

/** The key in the path. Throws RefusalError if the caller may not see it. */
function findKey({ caller, params }: ManagementCall): ApiKey {
  const key = caller.project.keys.find(({ api_key_id }) => api_key_id === params['key']);
  if (key === undefined || !canSee(caller, key)) throw new RefusalError(KEY_NOT_FOUND);
  return key;
}

function describe(caller: Caller, key: ApiKey) {
  const { key: _secret, disabled: _disabled, member_id, ...api_key } = key;
  const owner = ownerOf(caller.project, key);
  const { role: _role, ...member } = owner ?? { member_id, role: 'member' };
  return { member, api_key };
}

function statusFilter(status: string | null, now: Date): (key: ApiKey) => boolean {
  switch (status) {
    case null:
      return () => true;
    case 'active':
      return (key) => !isExpired(key, now);
    case 'expired':
      return (key) => isExpired(key, now);
    default:
      throw new RefusalError(badRequest('Bad Request: `status` must be active or expired.'));
  }
}
