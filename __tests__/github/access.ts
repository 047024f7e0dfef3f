import { NOT_ACCESSIBLE, NOT_PERMITTED, problem } from './answers.ts';
import type { HttpAnswer, HttpRequest } from './http.ts';
import { SECRETS_PATH } from './secret-places.ts';

/**
 * What a token may do: `no-pull-requests` is refused to open them by the repository's settings, `read` is refused
 * all writes, `none` is refused everything with 401. These are refused all secrets, as a workflow's token is.
 * `secrets` is a token of an app with "Secrets: write", which may do what `write` may, too; `read-secrets` is one
 * that may not write secrets.
 */
export type Rights = 'write' | 'no-pull-requests' | 'read' | 'none' | 'secrets' | 'read-secrets';

/** The token of the workflow. */
export const TOKEN = 'ghs_token-of-the-tests';

/**
 * The requests that a workflow's token may send in an hour.
 * Source: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
const RATE_LIMIT = 1000;
const HOUR_S = 60 * 60;

const mayUseSecrets = (rights: Rights, method: string): boolean =>
  rights === 'secrets' || (rights === 'read-secrets' && method === 'GET');

/** GitHub's answer to a token that is wrong or may not do it, or `undefined`. */
export function refused({ method, path, headers }: HttpRequest, rights: Rights): HttpAnswer | undefined {
  const token = headers.authorization?.replace(/^(?:token|bearer) /i, '');
  if (rights === 'none' || token !== TOKEN) return problem(401, 'Bad credentials');
  if (SECRETS_PATH.test(path) && !mayUseSecrets(rights, method)) return problem(403, NOT_ACCESSIBLE);
  const writes = method !== 'GET' && path !== '/graphql';
  if (rights === 'read' && writes) return problem(403, NOT_ACCESSIBLE);
  const opens = method === 'POST' && path.endsWith('/pulls');
  return rights === 'no-pull-requests' && opens ? problem(403, NOT_PERMITTED) : undefined;
}

/** The headers that tell how many requests are left. */
export const rateLimit = (used: number): Record<string, string> => ({
  'x-ratelimit-limit': String(RATE_LIMIT),
  'x-ratelimit-remaining': String(Math.max(0, RATE_LIMIT - used)),
  'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + HOUR_S),
  'x-ratelimit-resource': 'core',
  'x-ratelimit-used': String(used),
});
