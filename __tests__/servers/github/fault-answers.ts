import { problem } from './answers.ts';
import type { GitHubFault } from './faults.ts';
import type { HttpAnswer } from './http.ts';

/** Responses of GitHub that are not from its API, for faults. */

/** The page that GitHub returns when its servers do not answer in time. */
export const unicorn = (status = 502): HttpAnswer => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  bytes: `<!DOCTYPE html>
<html>
  <head>
    <meta http-equiv="Content-type" content="text/html; charset=utf-8">
    <title>Unicorn! &middot; GitHub</title>
    <style type="text/css" media="screen">body { background-color: #f1f1f1; } .container { margin: 50px auto; }</style>
  </head>
  <body>
    <div class="container">
      <p><strong>We had issues producing the response to your request.</strong></p>
      <p>Sorry about that. Please try refreshing and contact us if the problem persists.</p>
    </div>
  </body>
</html>
`,
});

const SOMETHING_WENT_WRONG =
  'Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug. ' +
  'Please include `B3F2:1F2A:9C1E:ABCD:65A0` when reporting this issue.';

/** A GraphQL request that took too long: https://github.com/sorenlouv/backport/issues/479 */
export const graphqlTimeout: HttpAnswer = {
  status: 502,
  body: { data: null, errors: [{ message: SOMETHING_WENT_WRONG }] },
};

/**
 * A secondary rate limit, without `retry-after` unless given. Source:
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
export const secondaryLimit = (retryAfterS?: number, status: 403 | 429 = 403): HttpAnswer => ({
  ...problem(
    status,
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to ' +
      'GitHub Support for help, please include the request ID B3F2:1F2A:9C1E:ABCD:65A0.',
  ),
  ...(retryAfterS !== undefined && { headers: { 'retry-after': String(retryAfterS) } }),
});

/** Errors of GraphQL, which have status 200 and may lack a type or a message. */
export const graphqlErrors = (...errors: readonly object[]): HttpAnswer => ({
  status: 200,
  body: { data: { createCommitOnBranch: null }, errors },
});

/** Returns a fault for the n-th request of a kind, counted from 1. */
export const nth = (count: number, fault: GitHubFault): readonly GitHubFault[] => {
  const { answer: _, before: _before, ...met } = fault;
  return [...(count > 1 ? [{ ...met, times: count - 1 }] : []), { ...fault, times: fault.times ?? 1 }];
};
