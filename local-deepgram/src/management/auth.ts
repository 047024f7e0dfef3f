import { isJsonObject, parseJson } from '../json.ts';
import { canGrant } from './authorization.ts';
import type { Done, ManagementCall } from './call.ts';
import { badRequest, GRANT_FORBIDDEN, RefusalError } from './refusals.ts';
import { signToken } from './tokens.ts';

const DEFAULT_TTL_SECONDS = 30;
const MAX_TTL_SECONDS = 3600;

/** GET /v1/auth/token: documented by name only; the fields are those that the SDKs' tests show. */
export function describeKey({ caller }: ManagementCall): Done {
  const { api_key_id, created, scopes } = caller.key;
  return { body: { api_key_id, created, scopes }, note: 'the key is valid' };
}

/** POST /v1/auth/grant: a token for speech, which stays valid until it expires. */
export function grantToken({ caller, text, now, tools }: ManagementCall): Done {
  if (!canGrant(caller)) throw new RefusalError(GRANT_FORBIDDEN);
  const seconds = ttlOf(text);
  const claims = {
    sub: caller.key.api_key_id,
    project_id: caller.project.project_id,
    exp: now.getTime() / 1000 + seconds,
    scopes: ['asr:write'],
    project_claims: ['usage:write'],
    created: now.toISOString(),
  };
  const body = { access_token: signToken(claims, tools.tokenSecret), expires_in: seconds };
  return { body, note: `granted a token for ${seconds} s` };
}

function ttlOf(text: string): number {
  if (text === '') return DEFAULT_TTL_SECONDS;
  const body = parseJson(text);
  const seconds = isJsonObject(body) ? (body['ttl_seconds'] ?? DEFAULT_TTL_SECONDS) : undefined;
  if (typeof seconds === 'number' && seconds >= 1 && seconds <= MAX_TTL_SECONDS) return seconds;
  throw new RefusalError(badRequest(`Bad Request: \`ttl_seconds\` must be from 1 to ${MAX_TTL_SECONDS}.`));
}
