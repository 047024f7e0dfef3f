import { at, isFiniteNumber } from '../lib/guards.ts';

/** Temporary tokens of Deepgram are JSON Web Tokens: https://www.rfc-editor.org/rfc/rfc7519 */

const FORM = /^eyJ[\w-]*\.([\w-]+)\.[\w-]+$/;

/** Whether a credential has the form of a temporary token rather than of a key. */
export const isToken = (credential: string): boolean => FORM.test(credential);

/**
 * The Authorization header for a key or token:
 * https://developers.deepgram.com/guides/fundamentals/token-based-authentication
 */
export const authorizationOf = (credential: string): string =>
  `${isToken(credential) ? 'Bearer' : 'Token'} ${credential}`;

/** The expiry of a token, in milliseconds since the epoch; NaN if it has none. */
export const endOfToken = (token: string): number => claimOf(token, 'exp') * 1000;

/** The lifetime of a token in seconds, from its creation; NaN if it does not say. */
export const lifeOfToken = (token: string): number => claimOf(token, 'exp') - claimOf(token, 'iat');

/** Registered claims: https://www.rfc-editor.org/rfc/rfc7519#section-4.1 */
function claimOf(token: string, name: 'exp' | 'iat'): number {
  const [, payload = ''] = FORM.exec(token) ?? [];
  try {
    const seconds = at(JSON.parse(Buffer.from(payload, 'base64url').toString()), name);
    return isFiniteNumber(seconds) ? seconds : Number.NaN;
  } catch {
    return Number.NaN;
  }
}

/** The expiry of a token as text; empty if it has none. */
export function tokenExpiryText(token: string): string {
  const end = endOfToken(token);
  return Number.isNaN(new Date(end).getTime()) ? '' : new Date(end).toISOString();
}
