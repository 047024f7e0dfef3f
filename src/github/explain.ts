import { Failure } from '../lib/failure.ts';
import { at, isObject, isString } from '../lib/guards.ts';
import { titleOf } from '../lib/page-title.ts';
import { proxyRefusal } from '../lib/proxies.ts';

/** The purpose of a request, in words that continue "may not", and the permission that its token needs. */
export interface GitHubTask {
  readonly what: string;
  /** A permission for a workflow's `permissions`, or else one of a GitHub App or personal access token. */
  readonly needs:
    | 'actions: read'
    | 'contents: read'
    | 'contents: write'
    | 'pull-requests: write'
    | TokenPermission;
}

/**
 * A permission that GITHUB_TOKEN cannot have:
 * https://docs.github.com/en/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens
 */
interface TokenPermission {
  /** Such as `Secrets: write`. */
  readonly tokenPermission: string;
}

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

interface GitHubErrorDetails {
  /** Milliseconds to wait, as requested by GitHub. */
  readonly retryAfter?: number | undefined;
  /** Whether this request or an earlier attempt may have been carried out. */
  readonly mayBeDone?: boolean;
}

/** A request to GitHub failed. */
export class GitHubError extends Failure {
  readonly kind: GitHubErrorKind;
  readonly retryAfter: number | undefined;
  readonly mayBeDone: boolean;

  constructor(
    kind: GitHubErrorKind,
    message: string,
    { retryAfter, mayBeDone = kind === 'unclear' }: GitHubErrorDetails = {},
  ) {
    super(message);
    this.kind = kind;
    this.retryAfter = retryAfter;
    this.mayBeDone = mayBeDone;
  }
}

/** An error of GitHub's REST or GraphQL API. Without a status there was no answer. */
interface GitHubRefusal {
  readonly status: number | undefined;
  /** Types of GraphQL errors: https://docs.github.com/en/graphql/guides/using-graphql-clients */
  readonly types: readonly unknown[];
  readonly text: string;
  readonly headers: unknown;
}

const LONGEST_TEXT = 500;

interface ExplainOptions {
  /** Whether an earlier attempt may have been carried out. */
  readonly mayBeDone?: boolean;
  /** In milliseconds since the epoch. */
  readonly now?: number;
}

/** Turns an error of octokit into one that says what to do. */
export function explain(
  thrown: unknown,
  task: GitHubTask,
  { mayBeDone = false, now = Date.now() }: ExplainOptions = {},
): GitHubError {
  if (thrown instanceof GitHubError) return thrown;
  const refused = proxyRefusal(thrown);
  if (refused !== undefined) return new GitHubError('refused', refused, { mayBeDone });
  const refusal = read(thrown);
  const kind = kindOf(refusal);
  const retryAfter = kind === 'rate-limit' ? retryAfterOf(refusal, now) : undefined;
  const message = explanation(kind, refusal, task, retryAfter);
  return new GitHubError(kind, message, { retryAfter, mayBeDone: mayBeDone || kind === 'unclear' });
}

function read(thrown: unknown): GitHubRefusal {
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

function kindOf({ status, types, text, headers }: GitHubRefusal): GitHubErrorKind {
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
 * If GitHub sends no wait time, one should wait a minute:
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
const WAIT_WITHOUT_HINT_MS = 60_000;

function retryAfterOf({ headers }: GitHubRefusal, now: number): number {
  const after = Number(at(headers, 'retry-after') ?? Number.NaN);
  if (after >= 0) return after * 1000;
  if (at(headers, 'x-ratelimit-remaining') !== '0') return WAIT_WITHOUT_HINT_MS;
  const reset = Number(at(headers, 'x-ratelimit-reset') ?? Number.NaN) * 1000;
  return reset > now ? reset - now : WAIT_WITHOUT_HINT_MS;
}

function explanation(
  kind: GitHubErrorKind,
  { status, text }: GitHubRefusal,
  task: GitHubTask,
  retryAfter?: number,
): string {
  const answer = status === undefined || status === 200 ? text : `${status} ${text}`;
  switch (kind) {
    case 'bad-token':
      return `token: GitHub does not accept it (${answer}). It is wrong or has expired: a GITHUB_TOKEN ends with its job, and the token of a GitHub App after an hour.`;
    case 'forbidden':
      return explainForbidden(answer, task);
    case 'not-found':
      return `GitHub found nothing when asked to ${task.what} (${answer}). It was deleted meanwhile, or the token may not see it: it needs ${permissionText(task.needs)}.`;
    case 'protected':
      if (/secret/i.test(text)) {
        return (
          `A transcript contains text that push protection takes for a secret, so GitHub refused to ${task.what} ` +
          `(${answer}). Allow it at the address that GitHub names, remove it with \`redact\`, or use \`save-to: ` +
          'artifact`.'
        );
      }
      return `token: the rules of the branch do not let it ${task.what} (${answer}). Use \`save-to: pull-request\`, or the token of a GitHub App that may bypass the rules.`;
    case 'rate-limit': {
      const wait = retryAfter === undefined ? '' : ` It asks to wait ${Math.ceil(retryAfter / 1000)} s.`;
      return `GitHub's rate limit is used up (${answer}), so it did not ${task.what}.${wait} Run the job again later; a GitHub App's token has a limit of its own.`;
    }
    case 'too-large':
      return `It is too large for GitHub to ${task.what} (${answer}). Use \`save-to: artifact\`.`;
    case 'unclear':
      return `GitHub failed to ${task.what} (${answer}). Run the job again; see https://www.githubstatus.com.`;
    case 'stale':
    case 'exists':
    case 'refused':
      return `GitHub refused to ${task.what} (${answer}).`;
  }
}

const permissionText = (needs: GitHubTask['needs']): string =>
  typeof needs === 'string'
    ? `\`permissions: ${needs}\` for this repository`
    : `the permission \`${needs.tokenPermission}\``;

/** Obstacles other than missing permissions, and what to do about them. */
const BARRIERS: readonly (readonly [RegExp, string])[] = [
  [
    /not permitted to create (or approve )?pull requests/i,
    'Turn on "Allow GitHub Actions to create and approve pull requests" under Settings > Actions > General of the repository or its organization, or use the token of a GitHub App.',
  ],
  [/SAML/i, "Authorize the token for the organization's single sign-on, or use the token of a GitHub App."],
  [
    /IP allow list/i,
    "The organization admits only listed IP addresses: use a runner with one of them, or have the runner's " +
      'address listed.',
  ],
  [
    /^(?=.*personal access token).*lifetime/is,
    'The organization accepts only tokens that expire sooner: create one that does.',
  ],
  [
    /OAuth App access restrictions/i,
    'The organization must approve the app that issued the token; GITHUB_TOKEN and GitHub Apps need no approval.',
  ],
  [/conversation is locked|issue is locked|is locked/i, 'Unlock the conversation of the pull request.'],
];

function explainForbidden(answer: string, { what, needs }: GitHubTask): string {
  if (/archived/i.test(answer)) return `The repository is archived: nothing can ${what} (${answer}).`;
  const barrier = BARRIERS.find(([pattern]) => pattern.test(answer))?.[1];
  if (barrier !== undefined) return `token: it may not ${what} (${answer}). ${barrier}`;
  if (typeof needs !== 'string') {
    return `token: it may not ${what} (${answer}). GITHUB_TOKEN never may, whatever its \`permissions\`: use the token of a GitHub App, or a fine-grained personal access token, with ${permissionText(needs)}.`;
  }
  return `token: it may not ${what} (${answer}). Add \`permissions: ${needs}\` to the job; another token than GITHUB_TOKEN needs the same permission. Pull requests from forks and runs of Dependabot get a read-only token.`;
}
