import type { HttpAnswer } from './http.ts';

/** What GitHub says of a write that the token may not do. */
export const NOT_ACCESSIBLE = 'Resource not accessible by integration';

/** What GitHub says if the settings of a repository do not allow it. */
export const NOT_PERMITTED = 'GitHub Actions is not permitted to create or approve pull requests.';

/**
 * What GitHub says of all writes to an archived repository; GraphQL has no full stop.
 * Source: https://github.com/r-universe-org/help/issues/247, https://github.com/actions-automation/manage-your-labels/issues/4
 */
export const ARCHIVED = 'Repository was archived so is read-only';

/** Source: https://github.com/changesets/action/pull/391 */
export const SECRET_DETECTED = 'Secret detected in content.';

export const NOT_FAST_FORWARD = 'Update is not a fast forward';

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

/** Fields that GitHub refuses. */
export const validationFailed = (errors: readonly object[]): HttpAnswer =>
  problem(422, 'Validation Failed', errors);

/** An error of a field that has no `message`: https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#validation-failed */
export const invalid = (resource: string, field: string): object => ({ resource, field, code: 'invalid' });
