import { at, isFiniteNumber } from '../lib/guards.ts';

/** A temporary token of Deepgram, which is a JSON Web Token: https://www.rfc-editor.org/rfc/rfc7519 */

const FORM = /^eyJ[\w-]*\.([\w-]+)\.[\w-]+$/;

/** Whether a credential is a temporary token and no key, by its form. */
export const isToken = (credential: string): boolean => FORM.test(credential);

/** How a key or token is sent: https://developers.deepgram.com/guides/fundamentals/token-based-authentication */
export const authorizationOf = (credential: string): string =>
  `${isToken(credential) ? 'Bearer' : 'Token'} ${credential}`;

/** When a token expires, in milliseconds since the epoch; NaN if it does not say. */
export const endOfToken = (token: string): number => claimOf(token, 'exp') * 1000;

/** How many seconds a token is valid from when it was granted; NaN if it does not say. */
export const lifeOfToken = (token: string): number => claimOf(token, 'exp') - claimOf(token, 'iat');

/** https://www.rfc-editor.org/rfc/rfc7519#section-4.1 */
function claimOf(token: string, name: 'exp' | 'iat'): number {
  const [, payload = ''] = FORM.exec(token) ?? [];
  try {
    const seconds = at(JSON.parse(Buffer.from(payload, 'base64url').toString()), name);
    return isFiniteNumber(seconds) ? seconds : Number.NaN;
  } catch {
    return Number.NaN;
  }
}

/** The same for people; empty if it does not say. */
export function tokenExpiryText(token: string): string {
  const end = endOfToken(token);
  return Number.isNaN(new Date(end).getTime()) ? '' : new Date(end).toISOString();
}
