import { ROLES } from '../deepgram/manage/scopes.ts';
import { type Fields, inputsOf } from '../inputs/fields.ts';
import { readManagingKey, readUrl } from '../inputs/key.ts';
import { scopesOf } from '../inputs/scopes.ts';
import { type Lifetime, parseLifetime, parseTokenSeconds } from '../keys/lifetime.ts';
import { parseTags } from '../keys/tags.ts';
import { Failure } from '../lib/failure.ts';

/** The scope of temporary tokens: https://developers.deepgram.com/guides/fundamentals/token-based-authentication */
const TOKEN_SCOPE = 'usage:write';
/** Inputs that do not apply to temporary tokens. */
const NOT_FOR_TOKENS = ['project', 'comment', 'tags', 'expiration-date'];

/** A key to create. */
export interface KeySettings {
  readonly kind: 'key';
  /** Id or name; empty for the only project. */
  readonly project: string;
  /** Empty for the default. */
  readonly comment: string;
  readonly scopes: readonly string[];
  /** Undefined for the default tags. */
  readonly tags: readonly string[] | undefined;
  readonly lifetime: Lifetime;
  /** Whether it is deleted when the job ends. */
  readonly revoke: boolean;
}

/** A temporary token to create. */
export interface TokenSettings {
  readonly kind: 'token';
  readonly seconds: number;
}

export interface CreateInputs {
  /** Empty if the workflow run gets no secrets. */
  readonly apiKey: string;
  readonly managementUrl: URL;
  readonly allowOutsideEvents: boolean;
  readonly settings: KeySettings | TokenSettings;
}

/** Reads all inputs; the key is masked before anything else. Throws a Failure that names the input. */
export function readInputs(now: number): CreateInputs {
  const fields = inputsOf('create-key');
  const access = { apiKey: readManagingKey(fields), managementUrl: readUrl(fields, 'management-url') };
  const settings = fields.flag('token') ? readTokenSettings(fields) : readKeySettings(fields, now);
  return { ...access, allowOutsideEvents: fields.flag('allow-outside-events'), settings };
}

function readKeySettings(fields: Fields, now: number): KeySettings {
  return {
    kind: 'key',
    project: fields.text('project'),
    comment: fields.text('comment'),
    scopes: readScopes(fields),
    tags: parseTags(fields.names('tags')),
    lifetime: parseLifetime(fields.text('time-to-live').toLowerCase(), fields.text('expiration-date'), now),
    revoke: fields.flag('revoke'),
  };
}

function readScopes(fields: Fields): readonly string[] {
  const scopes = [...new Set(scopesOf(fields, 'scopes'))];
  if (scopes.length === 0) throw new Failure('scopes: it is empty. Use for example `usage:write`.');
  const role = scopes.find((scope) => Object.hasOwn(ROLES, scope));
  // Self-hosted products are not part of any role: https://developers.deepgram.com/docs/working-with-roles
  const others = scopes.filter((scope) => scope !== role && !scope.startsWith('self-hosted:'));
  if (role === undefined || others.length === 0) return scopes;
  throw new Failure(
    `scopes: \`${role}\` is a role and cannot be combined with scopes. Use one or the other.`,
  );
}

function readTokenSettings(fields: Fields): TokenSettings {
  const set = NOT_FOR_TOKENS.find((name) => fields.text(name) !== '');
  if (set !== undefined)
    throw new Failure(`${set}: a temporary token cannot have it. Remove it, or \`token: true\`.`);
  const more = scopesOf(fields, 'scopes').find((scope) => scope !== TOKEN_SCOPE);
  if (more !== undefined) {
    throw new Failure(
      `scopes: a temporary token has \`${TOKEN_SCOPE}\` alone. Remove \`${more}\`, or \`token: true\`.`,
    );
  }
  return { kind: 'token', seconds: parseTokenSeconds(fields.text('time-to-live').toLowerCase()) };
}
