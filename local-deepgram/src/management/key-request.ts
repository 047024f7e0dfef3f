import { isJsonObject, parseJson } from '../json.ts';
import { badRequest, RefusalError } from './refusals.ts';
import { isScope } from './scopes.ts';

/** The body of POST /v1/projects/{id}/keys. */
interface KeyRequest {
  readonly comment: string;
  readonly scopes: readonly string[];
  readonly tags?: readonly string[];
  readonly expires?: Date;
}

const FIELDS = ['comment', 'scopes', 'tags', 'expiration_date', 'time_to_live_in_seconds'];
const RFC_3339 = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i;
const MAX_TTL_SECONDS = 100 * 366 * 24 * 3600;

/** Parses the request for a key. Throws RefusalError; Deepgram does not document its texts. */
export function parseKeyRequest(text: string, now: Date): KeyRequest {
  const body = parseJson(text);
  if (!isJsonObject(body)) throw refused('the body must be a JSON object');
  const unknown = Object.keys(body).find((name) => !FIELDS.includes(name));
  if (unknown !== undefined) throw refused(`unknown field \`${unknown}\``);
  const { comment, tags: given } = body;
  if (typeof comment !== 'string') throw refused('`comment` must be a string');
  // SDKs send null for omitted values.
  const tags = given ?? undefined;
  if (tags !== undefined && !isTexts(tags)) throw refused('`tags` must be a list of strings');
  const expires = expiryOf(body, now);
  return {
    comment,
    scopes: scopesOf(body['scopes']),
    ...(tags !== undefined && { tags }),
    ...(expires !== undefined && { expires }),
  };
}

function scopesOf(value: unknown): readonly string[] {
  if (!isTexts(value) || value.length === 0) throw refused('`scopes` must be a list of strings');
  const unknown = value.find((scope) => !isScope(scope));
  if (unknown !== undefined) throw refused(`\`${unknown}\` is not a scope`);
  return value;
}

function expiryOf(body: Readonly<Record<string, unknown>>, now: Date): Date | undefined {
  const { expiration_date: date, time_to_live_in_seconds: seconds } = body;
  if (date !== undefined && seconds !== undefined) {
    throw refused('`expiration_date` and `time_to_live_in_seconds` cannot be used together');
  }
  if (seconds !== undefined) return after(seconds, now);
  return date === undefined ? undefined : future(date, now);
}

function after(seconds: unknown, now: Date): Date {
  if (typeof seconds === 'number' && seconds > 0 && seconds <= MAX_TTL_SECONDS) {
    return new Date(now.getTime() + seconds * 1000);
  }
  throw refused('`time_to_live_in_seconds` must be a positive number');
}

function future(date: unknown, now: Date): Date {
  const time = typeof date === 'string' && RFC_3339.test(date) ? Date.parse(date) : Number.NaN;
  if (Number.isNaN(time)) throw refused('`expiration_date` must be a date of ISO 8601');
  if (time <= now.getTime()) throw refused('`expiration_date` must be in the future');
  return new Date(time);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function refused(problem: string): RefusalError {
  return new RefusalError(badRequest(`Bad Request: ${problem}.`));
}
