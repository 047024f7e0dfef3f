import { Failure } from '../lib/failure.ts';
import { proxyRefusal } from '../lib/proxies.ts';
import { type GitHubErrorKind, type GitHubRefusal, kindOf, readRefusal, retryAfterOf } from './refusal.ts';

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
  const refusal = readRefusal(thrown);
  const kind = kindOf(refusal);
  const retryAfter = kind === 'rate-limit' ? retryAfterOf(refusal, now) : undefined;
  const message = explanation(kind, refusal, task, retryAfter);
  return new GitHubError(kind, message, { retryAfter, mayBeDone: mayBeDone || kind === 'unclear' });
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
