import { createHmac, timingSafeEqual } from 'node:crypto';
import { isJsonObject, parseJson } from '../json.ts';

/** The claims of a temporary token; Deepgram documents these and more. */
interface Claims {
  /** The id of the key that requested it. */
  readonly sub: string;
  readonly project_id: string;
  /** Seconds since the epoch. */
  readonly exp: number;
  readonly scopes: readonly string[];
  readonly project_claims: readonly string[];
  readonly created: string;
}

const HEADER = encode({ alg: 'HS256', typ: 'JWT' });

/** A JSON Web Token of the claims. */
export function signToken(claims: Claims, secret: string): string {
  const signed = `${HEADER}.${encode(claims)}`;
  return `${signed}.${signature(signed, secret)}`;
}

/** The project of the token, if it was signed with the secret and has not expired. */
export function projectOfToken(token: string, secret: string, now: Date): string | undefined {
  const [header = '', payload = '', given = '', ...more] = token.split('.');
  const right = Buffer.from(signature(`${header}.${payload}`, secret));
  const actual = Buffer.from(given);
  if (more.length > 0 || right.length !== actual.length || !timingSafeEqual(right, actual)) return undefined;
  const claims = parseJson(Buffer.from(payload, 'base64url').toString());
  if (!isJsonObject(claims) || typeof claims['project_id'] !== 'string') return undefined;
  return Number(claims['exp']) * 1000 > now.getTime() ? claims['project_id'] : undefined;
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function signature(text: string, secret: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url');
}
