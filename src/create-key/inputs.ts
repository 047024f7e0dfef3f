import { items, readInputsOf, text, truth } from '../inputs/fields.ts';
import { readApiKey, readUrl } from '../inputs/key.ts';
import { scopesOf } from '../inputs/scopes.ts';
import { type Lifetime, parseLifetime, parseTokenSeconds } from '../keys/lifetime.ts';
import { Failure } from '../lib/failure.ts';
import { ROLES } from '../speech/scopes.ts';
import { parseTags } from './labels.ts';

/** What a temporary token may do: https://developers.deepgram.com/guides/fundamentals/token-based-authentication */
const TOKEN_SCOPE = 'usage:write';
/** What a temporary token has not. */
const NOT_FOR_TOKENS = ['project', 'comment', 'tags', 'expiration-date'];

/** A key to be made. */
export interface KeyWish {
  readonly kind: 'key';
  /** Id or name; empty for the only one. */
  readonly project: string;
  /** Empty for the default. */
  readonly comment: string;
  readonly scopes: readonly string[];
  /** Undefined for the default ones. */
  readonly tags: readonly string[] | undefined;
  readonly lifetime: Lifetime;
  /** Whether it is deleted when the job ends. */
  readonly revoke: boolean;
}

/** A temporary token to be granted. */
export interface TokenWish {
  readonly kind: 'token';
  readonly seconds: number;
}

export interface Inputs {
  /** Empty where the workflow run gets no secrets. */
  readonly apiKey: string;
  readonly managementUrl: URL;
  readonly allowForkHeads: boolean;
  readonly wish: KeyWish | TokenWish;
}

/** What the post step needs. */
export type Access = Pick<Inputs, 'apiKey' | 'managementUrl'>;

/** Reads all inputs; the key is masked before anything else. Throws a Failure that names the input. */
export function readInputs(now: number): Inputs {
  const access = readAccess();
  const wish = truth('token') ? readTokenWish() : readKeyWish(now);
  return { ...access, allowForkHeads: truth('allow-fork-heads'), wish };
}

/** Reads what gives access to Deepgram; the key is masked before anything else. */
export function readAccess(): Access {
  readInputsOf('create-key');
  return { apiKey: readApiKey(), managementUrl: readUrl('management-url') };
}

function readKeyWish(now: number): KeyWish {
  return {
    kind: 'key',
    project: text('project'),
    comment: text('comment'),
    scopes: readScopes(),
    tags: parseTags(items('tags')),
    lifetime: parseLifetime(text('time-to-live').toLowerCase(), text('expiration-date'), now),
    revoke: truth('revoke'),
  };
}

function readScopes(): readonly string[] {
  const scopes = [...new Set(scopesOf('scopes'))];
  if (scopes.length === 0) throw new Failure('scopes: nothing is named. Use such as `usage:write`.');
  const role = scopes.find((scope) => Object.hasOwn(ROLES, scope));
  if (role === undefined || scopes.length === 1) return scopes;
  throw new Failure(`scopes: \`${role}\` is a role, which stands alone. Name it, or scopes.`);
}

function readTokenWish(): TokenWish {
  const set = NOT_FOR_TOKENS.find((name) => text(name) !== '');
  if (set !== undefined)
    throw new Failure(`${set}: a temporary token has none. Remove it, or \`token: true\`.`);
  const more = scopesOf('scopes').find((scope) => scope !== TOKEN_SCOPE);
  if (more !== undefined) {
    throw new Failure(
      `scopes: a temporary token has \`${TOKEN_SCOPE}\` alone. Remove \`${more}\`, or \`token: true\`.`,
    );
  }
  return { kind: 'token', seconds: parseTokenSeconds(text('time-to-live').toLowerCase()) };
}
