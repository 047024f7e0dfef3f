import { at, isFiniteNumber, isObject, isString } from '../../lib/guards.ts';

/** What Deepgram's management API answers, by guards: each gives undefined for what has not its form. */

/** What a key says of itself. Only its shape is documented, so that every field may be missing. */
export interface Token {
  readonly keyId: string | undefined;
  readonly projectId: string | undefined;
  readonly comment: string | undefined;
  /** Scopes or names of roles. */
  readonly scopes: readonly string[] | undefined;
  readonly tags: readonly string[] | undefined;
  /** ISO 8601; `never` if the answer says so, undefined if it says nothing. */
  readonly expires: string | undefined;
}

export interface Project {
  readonly id: string;
  readonly name: string;
}

/** Whoever made a key. */
interface Maker {
  readonly id: string;
  /** Empty if it is not told. */
  readonly email: string;
}

/** A key as it is described. What is not told is undefined, which is neither none nor never. */
export interface Key {
  readonly id: string;
  readonly comment: string;
  readonly scopes: readonly string[] | undefined;
  readonly tags: readonly string[] | undefined;
  /** ISO 8601; empty if it is not told. */
  readonly created: string;
  /** ISO 8601, or `never`. */
  readonly expires: string | undefined;
  readonly maker: Maker | undefined;
}

export interface NewKey extends Key {
  /** The secret, which is shown only this once. */
  readonly key: string;
}

export interface Balance {
  readonly amount: number;
  /** Such as `usd`. */
  readonly units: string;
}

export interface Model {
  /** All that may be written into `model=`. */
  readonly names: readonly string[];
  /** Whether it transcribes recordings, or speaks. */
  readonly usable: boolean;
}

export interface Grant {
  readonly token: string;
  /** Seconds; undefined if it is not told. */
  readonly expiresIn: number | undefined;
}

export const NEVER = 'never';

/** No id, comment, date or token is longer, and no list of scopes or tags; more would not fit into a report. */
const [LONGEST_TEXT, LONGEST_ITEM, MOST_ITEMS] = [10_000, 200, 500];

const isShort = (value: unknown, longest: number): value is string =>
  isString(value) && value !== '' && value.length <= longest;

const text = (value: unknown): string | undefined => (isShort(value, LONGEST_TEXT) ? value : undefined);

/** The strings of a list; undefined if it is none. */
const texts = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) ? value.filter((item) => isShort(item, LONGEST_ITEM)).slice(0, MOST_ITEMS) : undefined;

/** The items of a list that pass; undefined if the value is not a list. */
function each<T>(value: unknown, read: (item: unknown) => T | undefined): T[] | undefined {
  return Array.isArray(value) ? value.map(read).filter((item) => item !== undefined) : undefined;
}

/** Of https://developers.deepgram.com/guides/fundamentals/authenticating (Test request). */
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

/** A key as it is described, `{ member, api_key }` or the key alone; wrapped, or with the key inside of the member. */
export function readKey(answer: unknown): Key | undefined {
  const inner = at(answer, 'item') ?? answer;
  const key = at(inner, 'api_key') ?? at(inner, 'member', 'api_key') ?? inner;
  const id = text(at(key, 'api_key_id'));
  if (id === undefined) return undefined;
  const [scopes, tags] = [texts(at(key, 'scopes')), at(key, 'tags')];
  const maker = text(at(inner, 'member', 'member_id'));
  return {
    id,
    comment: text(at(key, 'comment')) ?? '',
    scopes: scopes?.length === 0 ? undefined : scopes,
    tags: tags === null ? [] : texts(tags),
    created: date(at(key, 'created')) ?? '',
    expires: expiryIn(at(key, 'expiration_date')),
    maker: maker === undefined ? undefined : { id: maker, email: text(at(inner, 'member', 'email')) ?? '' },
  };
}

/**
 * The entry of one key, which has tags and date where there are some: if it tells one of them, it would tell the other.
 * GetProjectKeyV1Response of https://github.com/deepgram/deepgram-api-specs
 */
export function readEntry(answer: unknown): Key | undefined {
  const key = readKey(answer);
  if (key === undefined || (key.tags === undefined && key.expires === undefined)) return key;
  return { ...key, tags: key.tags ?? [], expires: key.expires ?? NEVER };
}

const expiryIn = (told: unknown): string | undefined => (told === null ? NEVER : date(told));

/** A date that nobody can read tells nothing. */
const date = (value: unknown): string | undefined => {
  const told = text(value);
  return told === undefined || Number.isNaN(Date.parse(told)) ? undefined : told;
};

/** The keys of a list. */
export interface KeyList {
  readonly keys: readonly Key[];
  /** How many entries of it cannot be read. */
  readonly unread: number;
}

export function readKeys(answer: unknown): KeyList | undefined {
  const entries = at(answer, 'api_keys');
  const keys = each(entries, readKey);
  return keys && { keys, unread: Array.isArray(entries) ? entries.length - keys.length : 0 };
}

/** Somebody of a project. */
export interface ProjectMember extends Maker {
  /** Scopes or names of roles; undefined if they are not told. */
  readonly scopes: readonly string[] | undefined;
}

export function readMembers(answer: unknown): readonly ProjectMember[] | undefined {
  return each(at(answer, 'members'), (item) => {
    const id = text(at(item, 'member_id'));
    if (id === undefined) return undefined;
    return { id, email: text(at(item, 'email')) ?? '', scopes: texts(at(item, 'scopes')) };
  });
}

/** The ids of keys with which something was asked for, of usage that is grouped by them. */
export function readAccessors(answer: unknown): readonly string[] | undefined {
  return each(at(answer, 'results'), (item) => {
    const requests = at(item, 'requests');
    return isFiniteNumber(requests) && requests > 0 ? text(at(item, 'grouping', 'accessor')) : undefined;
  });
}

/** Long enough to be no word, which masking would blank, and without what would end a line. */
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

/** `nova-3` stands for `nova-3-general`: https://developers.deepgram.com/docs/model */
function modelNames(item: unknown): string[] {
  const canonical = text(at(item, 'canonical_name'));
  const given = [canonical, text(at(item, 'uuid')), canonical?.replace(/-general$/, '')];
  // Older lists have the name of the model alone.
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
