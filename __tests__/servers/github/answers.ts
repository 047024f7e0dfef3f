import type { HttpAnswer } from './http.ts';

/** GitHub's message for a write that the token has no permission for. */
export const NOT_ACCESSIBLE = 'Resource not accessible by integration';

/** GitHub's message if the settings of the repository do not allow it. */
export const NOT_PERMITTED = 'GitHub Actions is not permitted to create or approve pull requests.';

/**
 * GitHub's message for all writes to an archived repository; GraphQL's has no full stop. Source:
 * https://github.com/r-universe-org/help/issues/247, https://github.com/actions-automation/manage-your-labels/issues/4
 */
export const ARCHIVED = 'Repository was archived so is read-only';

/** Source: https://github.com/changesets/action/pull/391 */
export const SECRET_DETECTED = 'Secret detected in content.';

export const NOT_FAST_FORWARD = 'Update is not a fast forward';

/** Returns an error in the format of GitHub's REST API. */
export const problem = (status: number, message: string, errors?: readonly object[]): HttpAnswer => ({
  status,
  body: {
    message,
    ...(errors && { errors }),
    documentation_url: 'https://docs.github.com/rest',
    status: String(status),
  },
});

/** Returns the error for invalid fields. */
export const validationFailed = (errors: readonly object[]): HttpAnswer =>
  problem(422, 'Validation Failed', errors);

/**
 * Returns the error of a field without a `message`:
 * https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#validation-failed
 */
export const invalid = (resource: string, field: string): object => ({ resource, field, code: 'invalid' });
