import { describe, expect, it } from 'vitest';
import { explain, GitHubError, type GitHubTask } from '../../src/github/explain.ts';
import { Failure } from '../../src/lib/failure.ts';

const task: GitHubTask = { what: 'commit to the branch main', needs: 'contents: write' };

/** An error as octokit throws it for an answer of REST. */
const rest = (status: number, data: unknown, headers: Readonly<Record<string, string>> = {}): Error =>
  Object.assign(new Error('HttpError'), { status, response: { status, data, headers } });

/** An error as octokit throws it for a GraphQL answer with status 200. */
const graphql = (type: string | undefined, message: string, headers = {}): Error =>
  Object.assign(new Error('Request failed'), { headers, errors: [{ type, message }] });

/** An error as octokit throws it for a lost connection. */
const lost = Object.assign(new Error('read ECONNRESET'), { status: 500 });

describe('the kind of an error', () => {
  it.each([
    [rest(401, { message: 'Bad credentials' }), 'bad-token'],
    [rest(403, { message: 'Resource not accessible by integration' }), 'forbidden'],
    [rest(403, { message: 'You have exceeded a secondary rate limit' }), 'rate-limit'],
    [rest(403, { message: 'Wait' }, { 'retry-after': '60' }), 'rate-limit'],
    [rest(403, { message: 'No' }, { 'x-ratelimit-remaining': '0' }), 'rate-limit'],
    [rest(404, { message: 'Not Found' }), 'not-found'],
    [rest(409, { message: 'Git Repository is empty.' }), 'refused'],
    [rest(409, { message: 'Could not update: is at ' }), 'refused'],
    [rest(413, '<html>'), 'too-large'],
    [rest(422, { message: 'Reference already exists' }), 'exists'],
    [
      rest(422, {
        message: 'Validation Failed',
        errors: [{ message: 'A pull request already exists for x:y.' }],
      }),
      'exists',
    ],
    [
      rest(422, { message: 'Validation Failed', errors: [{ field: 'name', code: 'already_exists' }] }),
      'exists',
    ],
    [rest(422, { message: 'Update is not a fast forward' }), 'stale'],
    [rest(422, { message: 'GH006: Protected branch update failed' }), 'protected'],
    [rest(409, { message: 'Repository rule violations found' }), 'protected'],
    [rest(422, { message: 'Validation Failed', errors: ['x'] }), 'refused'],
    [rest(429, { message: 'Too many' }), 'rate-limit'],
    [rest(500, { message: 'Server Error' }), 'unclear'],
    [rest(502, '<html>502</html>'), 'unclear'],
    [lost, 'unclear'],
    [graphql('STALE_DATA', 'Expected branch to point to "x" but it did not. Pull and try again.'), 'stale'],
    [graphql('FORBIDDEN', 'Resource not accessible by integration'), 'forbidden'],
    [graphql('INSUFFICIENT_SCOPES', 'Your token has not been granted the required scopes'), 'forbidden'],
    [graphql('NOT_FOUND', 'Could not resolve to a Repository'), 'not-found'],
    [graphql('RATE_LIMITED', 'API rate limit exceeded'), 'rate-limit'],
    [graphql('UNPROCESSABLE', 'Repository rule violations found'), 'protected'],
    [graphql('UNPROCESSABLE', 'Something odd'), 'refused'],
    [graphql(undefined, 'Something went wrong while executing your query.'), 'unclear'],
    [graphql(undefined, 'Variable $input is invalid'), 'refused'],
    ['a thrown text', 'unclear'],
    [undefined, 'unclear'],
  ])('of %o is %s', (thrown, kind) => {
    const error = explain(thrown, task);
    expect(error).toBeInstanceOf(Failure);
    expect(error.kind).toBe(kind);
    expect(error.message).not.toContain('undefined undefined');
  });

  it('is not determined twice', () => {
    const error = new GitHubError('stale', 'Gone');
    expect(explain(error, task)).toBe(error);
  });
});

describe('the advice', () => {
  it.each([
    [
      rest(401, { message: 'Bad credentials' }),
      /^token: GitHub does not accept it \(401 Bad credentials\).* expired/,
    ],
    [
      rest(403, { message: 'Resource not accessible by integration' }),
      /^token: it may not commit to the branch main \(403 Resource .*\)\. Add `permissions: contents: write`/,
    ],
    [
      rest(403, { message: 'GitHub Actions is not permitted to create or approve pull requests.' }),
      /"Allow GitHub Actions to create and approve pull requests" under Settings > Actions > General/,
    ],
    [rest(403, { message: 'Repository was archived so is read-only.' }), /^The repository is archived/],
    [
      rest(422, { message: 'GH013: Repository rule violations' }),
      /Use `save-to: pull-request`, or the token of/,
    ],
    [rest(429, { message: 'Slow' }, { 'retry-after': '7' }), /It asks to wait 7 s\. Run the job again later/],
    [rest(413, 'x'), /^It is too large for GitHub to commit .* Use `save-to: artifact`/],
    [
      rest(502, 'Bad gateway'),
      /^GitHub failed to commit to the branch main \(502 .*https:\/\/www\.githubstatus\.com/,
    ],
    [lost, /\(read ECONNRESET\)/],
    [rest(422, { message: 'Invalid', errors: ['a', { message: 'b' }, 3] }), /\(422 Invalid a b\)/],
    [
      rest(422, {
        message: 'Validation Failed',
        errors: [{ resource: 'PullRequest', field: 'base', code: 'invalid' }],
      }),
      /\(422 Validation Failed base: invalid\)/,
    ],
    [rest(502, '<html><head><title>Unicorn! · GitHub</title></head><p>x'), /\(502 Unicorn! · GitHub\)/],
    [
      rest(502, { data: null, errors: [{ message: 'Something went wrong while executing your query.' }] }),
      /\(502 Something went wrong while executing your query\.\)/,
    ],
    [
      rest(403, {
        message: 'Resource protected by organization SAML enforcement. You must grant your token access.',
      }),
      /Authorize the token for the organization's single sign-on/,
    ],
    [
      rest(403, {
        message:
          'Although you appear to have the correct authorization credentials, the `x` organization has an IP allow list enabled.',
      }),
      /only listed IP addresses/,
    ],
    [
      rest(403, {
        message:
          "The 'x' organization forbids access via a fine-grained personal access tokens if the token's lifetime is greater than 366 days.",
      }),
      /tokens that expire sooner/,
    ],
    [
      rest(403, {
        message:
          'Although you appear to have the correct authorization credentials, the `x` organization has enabled OAuth App access restrictions.',
      }),
      /must approve the app/,
    ],
    [rest(403, { message: 'Unable to create comment because issue is locked.' }), /Unlock the conversation/],
    [
      rest(409, { message: 'Repository rule violations found\n\nSecret detected in content' }),
      /push protection takes for a secret/,
    ],
  ])('about %o is given', (thrown, message) => {
    expect(explain(thrown, task).message).toMatch(message);
  });

  it('is one line of bounded length', () => {
    const { message } = explain(rest(422, { message: `a\n\n${'b'.repeat(100_000)}` }), task);
    expect(message).not.toContain('\n');
    expect(message.length).toBeLessThan(600);
  });
});

it.each([
  [{ 'retry-after': '60' }, 60_000],
  [{ 'retry-after': '0' }, 0],
  [{ 'retry-after': 'soon' }, 60_000],
  [{ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1060' }, 60_000],
  [{ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '900' }, 60_000],
  [{ 'x-ratelimit-remaining': '5', 'x-ratelimit-reset': '1060' }, 60_000],
  // GitHub's documentation asks for a minute where the answer says nothing.
  [{}, 60_000],
])('%j asks to wait %s ms', (headers: Readonly<Record<string, string>>, wait) => {
  expect(explain(rest(429, { message: 'Slow' }, headers), task, { now: 1_000_000 }).retryAfter).toBe(wait);
});
