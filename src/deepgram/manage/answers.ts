import { at, isFiniteNumber, isObject, isString } from '../../lib/guards.ts';

/**
 * Reads the answers of Deepgram's management API. Each reader returns undefined if the answer does not have the
 * expected form.
 */

/** A key's own description. Only its shape is documented, so every field can be missing. */
export interface Token {
  readonly keyId: string | undefined;
  readonly projectId: string | undefined;
  readonly comment: string | undefined;
  /** Scopes or names of roles. */
  readonly scopes: readonly string[] | undefined;
  readonly tags: readonly string[] | undefined;
  /** ISO 8601; `never` if the answer says so, undefined if it does not say. */
  readonly expires: string | undefined;
}

export interface Project {
  readonly id: string;
  readonly name: string;
}

/** The creator of a key. */
interface Creator {
  readonly id: string;
  /** Empty if not reported. */
  readonly email: string;
}

/** The description of a key. Unreported details are undefined, which differs from an empty list and from `never`. */
export interface Key {
  readonly id: string;
  readonly comment: string;
  readonly scopes: readonly string[] | undefined;
  readonly tags: readonly string[] | undefined;
  /** ISO 8601; empty if not reported. */
  readonly created: string;
  /** ISO 8601, or `never`. */
  readonly expires: string | undefined;
  readonly creator: Creator | undefined;
}

export interface NewKey extends Key {
  /** The secret, which Deepgram shows only once. */
  readonly key: string;
}

export interface Balance {
  readonly amount: number;
  /** Such as `usd`. */
  readonly units: string;
}

export interface Model {
  /** All names that can be used as `model=`. */
  readonly names: readonly string[];
  /** Whether it is available for recordings; also true for speech synthesis models. */
  readonly usable: boolean;
}

export interface Grant {
  readonly token: string;
  /** Seconds; undefined if not reported. */
  readonly expiresIn: number | undefined;
}

export const NEVER = 'never';

/** No id, comment, date or token is longer, and no list of scopes or tags; more would not fit into a report. */
const [LONGEST_TEXT, LONGEST_ITEM, MOST_ITEMS] = [10_000, 200, 500];

const isShort = (value: unknown, longest: number): value is string =>
  isString(value) && value !== '' && value.length <= longest;

const text = (value: unknown): string | undefined => (isShort(value, LONGEST_TEXT) ? value : undefined);

/** The strings of a list; undefined if the value is not a list. */
const texts = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) ? value.filter((item) => isShort(item, LONGEST_ITEM)).slice(0, MOST_ITEMS) : undefined;

/** The items of a list that can be read; undefined if the value is not a list. */
function each<T>(value: unknown, read: (item: unknown) => T | undefined): T[] | undefined {
  return Array.isArray(value) ? value.map(read).filter((item) => item !== undefined) : undefined;
}

/** Reads the answer of https://developers.deepgram.com/guides/fundamentals/authenticating (Test request). */
export function readToken(answer: unknown): Token | undefined {
  if (!isObject(answer)) return undefined;
  return {
    keyId: text(answer['api_key_id']),
    projectId: text(answer['project_id']),
    comment: text(answer['comment']),
    scopes: texts(answer['scopes']),
    tags: texts(answer['tags']),
    expires: expiryIn(answer['expiration_date']),
  };
}

export function readProjects(answer: unknown): readonly Project[] | undefined {
  return each(at(answer, 'projects'), (item) => {
    const id = text(at(item, 'project_id'));
    return id === undefined ? undefined : { id, name: text(at(item, 'name')) ?? '' };
  });
}

/**
 * Reads the description of a key: `{ member, api_key }` or the key alone, possibly wrapped or with the key inside
 * `member`.
 */
export function readKey(answer: unknown): Key | undefined {
  const inner = at(answer, 'item') ?? answer;
  const key = at(inner, 'api_key') ?? at(inner, 'member', 'api_key') ?? inner;
  const id = text(at(key, 'api_key_id'));
  if (id === undefined) return undefined;
  const [scopes, tags] = [texts(at(key, 'scopes')), at(key, 'tags')];
  const creatorId = text(at(inner, 'member', 'member_id'));
  return {
    id,
    comment: text(at(key, 'comment')) ?? '',
    scopes: scopes?.length === 0 ? undefined : scopes,
    tags: tags === null ? [] : texts(tags),
    created: date(at(key, 'created')) ?? '',
    expires: expiryIn(at(key, 'expiration_date')),
    creator:
      creatorId === undefined
        ? undefined
        : { id: creatorId, email: text(at(inner, 'member', 'email')) ?? '' },
  };
}

/**
 * Reads the entry of one key. It has tags and an expiration date if there are any: if one of them is reported, a
 * missing one does not exist. GetProjectKeyV1Response of https://github.com/deepgram/deepgram-api-specs
 */
export function readEntry(answer: unknown): Key | undefined {
  const key = readKey(answer);
  if (key === undefined || (key.tags === undefined && key.expires === undefined)) return key;
  return { ...key, tags: key.tags ?? [], expires: key.expires ?? NEVER };
}

const expiryIn = (value: unknown): string | undefined => (value === null ? NEVER : date(value));

/** An invalid date counts as not reported. */
const date = (value: unknown): string | undefined => {
  const dateText = text(value);
  return dateText === undefined || Number.isNaN(Date.parse(dateText)) ? undefined : dateText;
};

/** The keys in an answer. */
export interface KeyList {
  readonly keys: readonly Key[];
  /** The number of entries that cannot be read. */
  readonly unread: number;
}

export function readKeys(answer: unknown): KeyList | undefined {
  const entries = at(answer, 'api_keys');
  const keys = each(entries, readKey);
  return keys && { keys, unread: Array.isArray(entries) ? entries.length - keys.length : 0 };
}

/** A member of a project. */
export interface ProjectMember extends Creator {
  /** Scopes or names of roles; undefined if not reported. */
  readonly scopes: readonly string[] | undefined;
}

export function readMembers(answer: unknown): readonly ProjectMember[] | undefined {
  return each(at(answer, 'members'), (item) => {
    const id = text(at(item, 'member_id'));
    if (id === undefined) return undefined;
    return { id, email: text(at(item, 'email')) ?? '', scopes: texts(at(item, 'scopes')) };
  });
}

/** The ids of the keys that made requests, from usage that is grouped by key. */
export function readAccessors(answer: unknown): readonly string[] | undefined {
  return each(at(answer, 'results'), (item) => {
    const requests = at(item, 'requests');
    return isFiniteNumber(requests) && requests > 0 ? text(at(item, 'grouping', 'accessor')) : undefined;
  });
}

/** Too long for a word, which masking would blank, and without line breaks. */
const SECRET = /^[!-~]{16,}$/;

export function readNewKey(answer: unknown): NewKey | undefined {
  const described = readKey(answer);
  const key = text(at(answer, 'key'));
  if (described === undefined || key === undefined || !SECRET.test(key)) return undefined;
  return { ...described, key };
}

export function readBalances(answer: unknown): readonly Balance[] | undefined {
  return each(at(answer, 'balances'), (item) => {
    const [amount, units] = [at(item, 'amount'), at(item, 'units')];
    return isFiniteNumber(amount) ? { amount, units: (text(units) ?? 'usd').toLowerCase() } : undefined;
  });
}

/** `nova-3` is an alias of `nova-3-general`: https://developers.deepgram.com/docs/model */
function modelNames(item: unknown): string[] {
  const canonical = text(at(item, 'canonical_name'));
  const given = [canonical, text(at(item, 'uuid')), canonical?.replace(/-general$/, '')];
  // Older lists have only the name of the model.
  if (canonical === undefined) given.push(text(at(item, 'name')));
  return [...new Set(given.filter((name) => name !== undefined))];
}

export function readModels(answer: unknown): readonly Model[] | undefined {
  const read = (item: unknown): Model => ({ names: modelNames(item), usable: at(item, 'batch') !== false });
  const [listening, speaking] = [each(at(answer, 'stt'), read), each(at(answer, 'tts'), read)];
  return listening === undefined && speaking === undefined
    ? undefined
    : [...(listening ?? []), ...(speaking ?? [])];
}

export function readGrant(answer: unknown): Grant | undefined {
  const token = text(at(answer, 'access_token'));
  const expiresIn = at(answer, 'expires_in');
  return token === undefined || !SECRET.test(token)
    ? undefined
    : { token, expiresIn: isFiniteNumber(expiresIn) ? expiresIn : undefined };
}
