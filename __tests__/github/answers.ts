import type { HttpAnswer } from './http.ts';

/** What GitHub says of a write that the token may not do. */
export const NOT_ACCESSIBLE = 'Resource not accessible by integration';

/** What GitHub says if the settings of a repository do not allow it. */
export const NOT_PERMITTED = 'GitHub Actions is not permitted to create or approve pull requests.';

/** What GitHub says of a branch whose rules ask for a pull request. */
export const RULE_VIOLATIONS =
  'Repository rule violations found\n\nChanges must be made through a pull request.\n\n';

/** An error as GitHub's REST API gives it. */
export const problem = (status: number, message: string, errors?: readonly object[]): HttpAnswer => ({
  status,
  body: {
    message,
    ...(errors && { errors }),
    documentation_url: 'https://docs.github.com/rest',
    status: String(status),
  },
});
