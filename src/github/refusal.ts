import { at, isObject, isString } from '../lib/guards.ts';
import { titleOf } from '../lib/page-title.ts';

/** `unclear` means that the request may have been carried out. */
export type GitHubErrorKind =
  | 'bad-token'
  | 'exists'
  | 'forbidden'
  | 'not-found'
  | 'protected'
  | 'rate-limit'
  | 'refused'
  | 'stale'
  | 'too-large'
  | 'unclear';

/** An error of GitHub's REST or GraphQL API. Without a status there was no answer. */
export interface GitHubRefusal {
  readonly status: number | undefined;
  /** Types of GraphQL errors: https://docs.github.com/en/graphql/guides/using-graphql-clients */
  readonly types: readonly unknown[];
  readonly text: string;
  readonly headers: unknown;
}

const LONGEST_TEXT = 500;

/** Reads an error of octokit. */
export function readRefusal(thrown: unknown): GitHubRefusal {
  const errors = at(thrown, 'errors');
  if (Array.isArray(errors)) {
    return {
      status: 200,
      types: errors.map((error: unknown) => at(error, 'type')),
      text: shorten(errors.map(textOfError).filter(isString).join(' ')),
      headers: at(thrown, 'headers'),
    };
  }
  const response = at(thrown, 'response');
  const status = at(response, 'status');
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return {
    status: typeof status === 'number' ? status : undefined,
    types: [],
    text: shorten(isObject(response) ? textOf(at(response, 'data'), message) : message),
    headers: at(response, 'headers'),
  };
}

/** GitHub's message with the errors of each field; for an HTML page, its title. */
function textOf(data: unknown, otherwise: string): string {
  if (isString(data)) return titleOf(data) ?? otherwise;
  const message = at(data, 'message');
  const errors = at(data, 'errors');
  const details = Array.isArray(errors) ? errors.map(textOfError).filter(isString) : [];
  // A GraphQL answer with any status can have errors without a message above them.
  const texts = [...(isString(message) ? [message] : []), ...details];
  return texts.length > 0 ? texts.join(' ') : otherwise;
}

/**
 * The text of one error. A REST error always has a code, and possibly a message:
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#validation-failed
 */
function textOfError(error: unknown): string | undefined {
  if (isString(error)) return error;
  const [message, field, code] = ['message', 'field', 'code'].map((key) => at(error, key));
  if (isString(message) && message !== '') return message;
  if (!isString(code)) return undefined;
  return isString(field) ? `${field}: ${code}` : code;
}

const shorten = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT)}…` : line;
};

/** Texts take precedence, because GitHub uses one status or type for many causes. The first match counts. */
const BY_TEXT: readonly (readonly [RegExp, GitHubErrorKind])[] = [
  [/rate limit|abuse detection/i, 'rate-limit'],
  [/GH006|GH013|protected (branch|ref)|rule violation|must be made through a pull request/i, 'protected'],
  [/already exists|: already_exists\b/i, 'exists'],
  [/reference does not exist/i, 'not-found'],
  [/expected branch to point to|not a fast.forward|is at [0-9a-f]{40} but expected/i, 'stale'],
  [/too large|exceeds? .{0,200}(size|limit)/i, 'too-large'],
];

const BY_TYPE: ReadonlyMap<unknown, GitHubErrorKind> = new Map<unknown, GitHubErrorKind>([
  ['STALE_DATA', 'stale'],
  ['FORBIDDEN', 'forbidden'],
  ['INSUFFICIENT_SCOPES', 'forbidden'],
  ['NOT_FOUND', 'not-found'],
  ['RATE_LIMITED', 'rate-limit'],
  ['RATE_LIMIT', 'rate-limit'],
  ['INTERNAL', 'unclear'],
  ['SERVICE_UNAVAILABLE', 'unclear'],
]);

const BY_STATUS: ReadonlyMap<number, GitHubErrorKind> = new Map<number, GitHubErrorKind>([
  [401, 'bad-token'],
  [403, 'forbidden'],
  [404, 'not-found'],
  [413, 'too-large'],
  [429, 'rate-limit'],
]);

/** What a refusal means. */
export function kindOf({ status, types, text, headers }: GitHubRefusal): GitHubErrorKind {
  if (status === undefined || status >= 500) return 'unclear';
  // https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
  const exhausted = at(headers, 'x-ratelimit-remaining') === '0' || at(headers, 'retry-after') !== undefined;
  if (status === 403 && exhausted) return 'rate-limit';
  const byText = BY_TEXT.find(([pattern]) => pattern.test(text))?.[1];
  const byType = types.map((type) => BY_TYPE.get(type)).find((kind) => kind !== undefined);
  // An internal error of GraphQL, which has no type.
  const isInternalError = status === 200 && /something went wrong|timed? ?out/i.test(text);
  return byText ?? byType ?? BY_STATUS.get(status) ?? (isInternalError ? 'unclear' : 'refused');
}

/**
 * If GitHub sends no wait time, clients should wait a minute:
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
const WAIT_WITHOUT_HINT_MS = 60_000;

export function retryAfterOf({ headers }: GitHubRefusal, now: number): number {
  const after = Number(at(headers, 'retry-after') ?? Number.NaN);
  if (after >= 0) return after * 1000;
  if (at(headers, 'x-ratelimit-remaining') !== '0') return WAIT_WITHOUT_HINT_MS;
  const reset = Number(at(headers, 'x-ratelimit-reset') ?? Number.NaN) * 1000;
  return reset > now ? reset - now : WAIT_WITHOUT_HINT_MS;
}
