import { NEVER } from '../deepgram/manage/answers.ts';
import { DAY_S, HOUR_S, parseDuration } from '../inputs/duration.ts';
import { Failure } from '../lib/failure.ts';

/** The requested lifetime of a key. */
export type Lifetime =
  | { readonly kind: 'for'; readonly seconds: number }
  /** A time in ISO 8601, UTC. */
  | { readonly kind: 'until'; readonly date: string }
  | { readonly kind: 'never' };

const MOST_DAYS = 365;

const OR_NEVER = ', or `never`';

const DEFAULT_KEY_S = DAY_S;
/** The limit for temporary tokens: https://developers.deepgram.com/reference/auth/tokens/grant */
const MOST_TOKEN_S = HOUR_S;

/** The lifetime that `time-to-live` and `expiration-date` set. `now` is in milliseconds. */
export function parseLifetime(ttl: string, date: string, now: number): Lifetime {
  if (ttl !== '' && date !== '') {
    throw new Failure('expiration-date: `time-to-live` is set as well. Set only one of them.');
  }
  if (date !== '') return { kind: 'until', date: parseDate(date, now) };
  if (ttl === NEVER) return { kind: 'never' };
  if (ttl === '') return { kind: 'for', seconds: DEFAULT_KEY_S };
  const seconds = parseDuration('time-to-live', ttl, OR_NEVER);
  if (seconds > MOST_DAYS * DAY_S) throw tooLong('time-to-live', ttl);
  return { kind: 'for', seconds };
}

/** The expiry of a key created at `now` (milliseconds), in ISO 8601, or `never`. */
export function expiryOf(lifetime: Lifetime, now: number): string {
  if (lifetime.kind === 'until') return lifetime.date;
  return lifetime.kind === 'never' ? NEVER : new Date(now + lifetime.seconds * 1000).toISOString();
}

/** The lifetime of a temporary token, in seconds. */
export function parseTokenSeconds(ttl: string): number {
  if (ttl === '') return MOST_TOKEN_S;
  const seconds = ttl === NEVER ? Number.POSITIVE_INFINITY : parseDuration('time-to-live', ttl, OR_NEVER);
  if (seconds <= MOST_TOKEN_S) return seconds;
  throw new Failure(`time-to-live: "${ttl}" is too long; a temporary token lives for an hour at most.`);
}

const ISO_8601 = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/;

function parseDate(text: string, now: number): string {
  const day = ISO_8601.exec(text)?.[1];
  const time = Date.parse(text);
  // JavaScript parses February 30 as March 2.
  const isReal = day !== undefined && !Number.isNaN(time) && new Date(day).toISOString().startsWith(day);
  if (!isReal) {
    throw new Failure(
      `expiration-date: "${text}" is not an ISO 8601 date with a time zone. Write \`2030-01-31T12:00:00Z\`, or ` +
        'a date alone for midnight UTC at its start.',
    );
  }
  if (time <= now) throw new Failure(`expiration-date: ${text} is in the past.`);
  if (time > now + MOST_DAYS * DAY_S * 1000) throw tooLong('expiration-date', text);
  return new Date(time).toISOString();
}

function tooLong(name: string, value: string): Failure {
  return new Failure(
    `${name}: ${value} is more than ${MOST_DAYS} days away. Use a shorter time, or, if this is intended, ` +
      `\`time-to-live: ${NEVER}\`.`,
  );
}
