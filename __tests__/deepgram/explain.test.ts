import { describe, expect, it } from 'vitest';
import type { ErrorKind, Retry } from '../../src/deepgram/error.ts';
import { explainAnswer } from '../../src/deepgram/explain.ts';

/** Deepgram's error, in the forms that it and the proxies before it use. */
interface Said {
  readonly code: string;
  readonly message: string;
}

const FAMILIES = {
  legacy: ({ code, message }: Said) => ({ err_code: code, err_msg: message }),
  odd: ({ code, message }: Said) => ({ error_code: code, err_msg: message }),
  modern: ({ code, message }: Said) => ({ category: code, message, details: 'See the docs.' }),
};

type Row = readonly [status: number, code: string, message: string, kind: ErrorKind, retry: Retry];

/** https://developers.deepgram.com/docs/errors, and errors that its users report. */
const ROWS: readonly Row[] = [
  [
    400,
    'Bad Request',
    'Bad Request: failed to process audio: corrupt or unsupported data',
    'bad-audio',
    'never',
  ],
  [400, 'Bad Request', 'content type was JSON but payload could not be processed', 'bad-request', 'never'],
  [
    400,
    'Bad Request',
    'Bad Request: No such model/language/tier combination found.',
    'unknown-model',
    'never',
  ],
  [400, 'Bad Request', 'Invalid query string.', 'bad-options', 'never'],
  [400, 'INVALID_QUERY_PARAMETER', 'Failed to deserialize query parameters: x', 'bad-options', 'never'],
  [400, 'INVALID_QUERY_PARAMETER', 'Keywords are not supported for Nova-3.', 'bad-options', 'never'],
  [400, 'INVALID_QUERY_PARAMETER', 'Invalid callback url.', 'bad-options', 'never'],
  [
    400,
    'Bad Request',
    'Keyterm limit exceeded. The maximum across all keyterms is 500.',
    'bad-options',
    'never',
  ],
  [400, 'Bad Request', 'Summarization v2 not supported for non-English languages', 'bad-options', 'never'],
  [400, 'REMOTE_CONTENT_ERROR', 'The URL is not publicly routable.', 'unreachable-url', 'never'],
  [
    400,
    'Bad Request',
    'Could not determine if URL for audio download is publicly routable.',
    'unreachable-url',
    'never',
  ],
  [
    411,
    'Length Required',
    'The remote server failed to get valid content-length',
    'unreachable-url',
    'never',
  ],
  [400, 'REMOTE_CONTENT_ERROR', 'Remote client error with status 403.', 'unreachable-url', 'never'],
  [
    400,
    'Bad Request',
    'Could not determine if URL for audio download is publicly routable',
    'unreachable-url',
    'never',
  ],
  [
    400,
    'Bad Request',
    '411 Length Required: Fetching failed to get valid content-length',
    'unreachable-url',
    'never',
  ],
  [411, 'LENGTH_REQUIRED', 'Fetching failed to get valid content-length', 'unreachable-url', 'never'],
  [400, 'PAYLOAD_ERROR', 'Failed to parse URL in JSON body.', 'unreachable-url', 'never'],
  [400, 'TOKEN_LIMIT_EXCEEDED', 'The text is over 150K tokens.', 'too-many-words', 'never'],
  [401, 'INVALID_AUTH', 'Invalid credentials.', 'bad-key', 'never'],
  [401, 'INSUFFICIENT_PERMISSIONS', 'User does not have sufficient permissions.', 'missing-scope', 'never'],
  [401, 'UNAUTHORIZED', 'Authentication failed.', 'bad-key', 'never'],
  [402, 'ASR_PAYMENT_REQUIRED', 'Project does not have enough credits.', 'no-credit', 'never'],
  [403, 'INSUFFICIENT_PERMISSIONS', 'No access to the requested model.', 'forbidden-model', 'never'],
  [403, 'INSUFFICIENT_PERMISSIONS', 'Your account does not have the required scope.', 'forbidden', 'never'],
  [403, 'UNAUTHORIZED', 'Authentication failed.', 'forbidden', 'never'],
  [404, 'PROJECT_NOT_FOUND', 'Project not found.', 'not-found', 'never'],
  [404, 'NOT_FOUND', 'A project with the submitted ID cannot be found.', 'not-found', 'never'],
  [408, 'SLOW_UPLOAD', 'Request upload timeout.', 'upload-timeout', 'always'],
  [411, 'LENGTH_REQUIRED', 'Length required.', 'bad-request', 'never'],
  [413, 'PAYLOAD_TOO_LARGE', 'Payload too large.', 'too-large', 'never'],
  [414, 'URI_TOO_LONG', 'URI too long.', 'bad-options', 'never'],
  [415, 'UNSUPPORTED_MEDIA_TYPE', 'Unsupported media type.', 'bad-audio', 'never'],
  [422, 'ASR_UNPROCESSABLE_ENTITY', 'Unable to read the entire client request.', 'upload-cut', 'always'],
  [422, 'UNPROCESSABLE_ENTITY', 'Failed to handle request.', 'server-error', 'once'],
  [429, 'TOO_MANY_REQUESTS', 'Too many requests. Please try again later', 'rate-limit', 'always'],
  [429, 'Too Many Requests', 'Please try again later', 'rate-limit', 'always'],
  [499, 'CLIENT_CLOSED', 'Client closed request.', 'bad-request', 'never'],
  [500, 'INTERNAL_SERVER_ERROR', 'Something broke.', 'server-error', 'always'],
  [502, 'INTERNAL_SERVER_ERROR', 'Bad gateway.', 'server-error', 'always'],
  [503, 'Service Unavailable', 'Please try again later', 'server-error', 'always'],
  [504, 'GATEWAY_TIMEOUT', 'Processing exceeded the limit.', 'processing-timeout', 'once'],
  [507, 'INSUFFICIENT_STORAGE', 'Full.', 'server-error', 'once'],
];

describe('a refusal in JSON', () => {
  const cases = Object.entries(FAMILIES).flatMap(([family, write]) =>
    ROWS.map((row) => [family, write, row] as const),
  );

  it.each(cases)('of the %s form: %s%j', (_, write, [status, code, message, kind, retry]) => {
    const error = explainAnswer(
      status,
      {},
      JSON.stringify({ ...write({ code, message }), request_id: 'id-in-body' }),
    );
    expect(error).toMatchObject({ kind, retry, details: { status, requestId: 'id-in-body' } });
    const quote = `(${status} ${code.toUpperCase().replaceAll(/[^A-Z]+/g, '_')}: ${message.replace(/\.$/, '')}`;
    expect(error.message).toContain(quote);
    expect(error.message).toMatch(/\)\. \S.*\.$/);
  });
});

type Bare = readonly [status: number, text: string, kind: ErrorKind, retry: Retry];

/** Statuses that are recognized without a code. */
const BARE: readonly Bare[] = [
  [301, '', 'redirected', 'never'],
  [307, '', 'redirected', 'never'],
  [400, '', 'bad-request', 'never'],
  [401, '', 'bad-key', 'never'],
  [402, '', 'no-credit', 'never'],
  [403, '', 'forbidden', 'never'],
  [404, '', 'not-found', 'never'],
  [408, '', 'upload-timeout', 'always'],
  [411, '', 'bad-request', 'never'],
  [413, '', 'too-large', 'never'],
  [414, '', 'bad-options', 'never'],
  [415, '', 'bad-audio', 'never'],
  [418, '', 'bad-request', 'never'],
  [422, '', 'bad-request', 'never'],
  [429, '', 'rate-limit', 'always'],
  [499, '', 'bad-request', 'never'],
  [500, '', 'server-error', 'always'],
  [501, '', 'server-error', 'once'],
  [502, '', 'server-error', 'always'],
  [503, '', 'server-error', 'always'],
  [504, '', 'processing-timeout', 'once'],
  [520, '', 'server-error', 'once'],
];

describe('a refusal without a code', () => {
  const headers = { 'dg-request-id': 'id-in-header' };

  it.each(BARE)('%i with nothing%s is %s, retried %s', (status, body, kind, retry) => {
    const error = explainAnswer(status, headers, body);
    expect(error).toMatchObject({ kind, retry, details: { status, requestId: 'id-in-header' } });
    expect(error.message).toContain(` (${status}). `);
  });

  it.each(BARE)('%i with a page of a proxy%s is %s, retried %s', (status, _, kind, retry) => {
    const page = `\n<!DOCTYPE html><html><title>${status} model query keyterm corrupt ASR_ INSUFFICIENT</title></html>`;
    const error = explainAnswer(status, headers, page);
    expect(error).toMatchObject({ kind, retry, details: { status, requestId: 'id-in-header' } });
    expect(error.message).not.toContain('<');
    // A proxy that answers instead of Deepgram is named by its page title, which decides nothing.
    expect(error.message).toContain(
      ` (${status}: a page "${status} model query keyterm corrupt ASR_ INSUFFICIENT"). `,
    );
  });

  it.each([202, 204])('%i is an answer without a transcript', (status) => {
    expect(explainAnswer(status, {}, '{"request_id":"x"}')).toMatchObject({
      kind: 'not-found',
      retry: 'never',
      finding: `The endpoint answers without a transcript (${status}).`,
    });
  });

  it.each([
    [400, 'Bad Request: failed to process audio: corrupt or unsupported data', 'bad-audio', 'never'],
    [400, 'Bad Request: No such model/language/tier combination found.', 'unknown-model', 'never'],
    [400, 'Failed to deserialize query parameters: missing field', 'bad-options', 'never'],
    [400, 'input is not a URI', 'unreachable-url', 'never'],
    [401, 'User does not have sufficient permissions.', 'missing-scope', 'never'],
    [403, 'Project does not have access to the requested model.', 'forbidden-model', 'never'],
    [404, 'UUID parsing failed: invalid length', 'not-found', 'never'],
    [422, 'Unable to read the entire client request.', 'upload-cut', 'always'],
    [503, 'upstream connect error', 'server-error', 'always'],
  ] as const)('%i with the text %j is %s, retried %s', (status, text, kind, retry) => {
    const error = explainAnswer(status, {}, text);
    expect(error).toMatchObject({ kind, retry, details: { status, requestId: undefined } });
    expect(error.message).toContain(`(${status}: ${text.replace(/\.$/, '')})`);
  });
});

/** The forms of an answer, with the text that is shown after the status. */
const FORMS = [
  ['JSON with err_code', '{"err_code":"Some Code","err_msg":"It broke."}', ' SOME_CODE: It broke'],
  [
    'JSON with details',
    '{"category":"SOME_CODE","message":"It broke.","details":"Look closer."}',
    ' SOME_CODE: It broke. Look closer',
  ],
  ['lines of text', 'It broke.\n::error::injected', ': It broke.\n::error::injected'],
  ['a page without a title', '<html><h1>It broke</h1></html>', ''],
  ['nothing', '', ''],
] as const;

describe('a refusal that every request would get stops the run', () => {
  const refusals = [
    [401, 'bad-key', 'Deepgram does not accept the API key'],
    [402, 'no-credit', "The key's project has no credit left"],
  ] as const;
  const rows = refusals.flatMap((refusal) => FORMS.map((form) => [...refusal, ...form] as const));

  it.each(rows)('%i is %s, and says %s, with %s', (status, kind, what, _, body, shown) => {
    const error = explainAnswer(status, {}, body);
    expect(error).toMatchObject({ kind, retry: 'never', stopsRun: true });
    expect(error.message).toContain(`${what} (${status}${shown}). `);
  });
});

describe('the details of a refusal', () => {
  it('include the request id of the header, or else of the body', () => {
    const body = JSON.stringify({ request_id: 'id-in-body' });
    expect(explainAnswer(500, { 'dg-request-id': 'id-in-header' }, body).details.requestId).toBe(
      'id-in-header',
    );
    expect(explainAnswer(500, { 'dg-request-id': ['a', 'b'] }, body).details.requestId).toBe('id-in-body');
    expect(explainAnswer(500, {}, '{"request_id":7}').details.requestId).toBeUndefined();
  });

  it('include the time to wait', () => {
    expect(explainAnswer(429, { 'retry-after': '7' }, '').details.retryAfter).toBe(7000);
    expect(explainAnswer(429, {}, '').details.retryAfter).toBeUndefined();
  });

  it('are limited in length', () => {
    const { message } = explainAnswer(500, {}, JSON.stringify({ err_msg: 'x'.repeat(10_000) }));
    expect(message).toContain(`${'x'.repeat(500)}…)`);
    expect(message).not.toContain('x'.repeat(501));
  });

  it.each(['null', '[]', '"text"', '42', '{"err_code":1,"err_msg":{}}', '{"message":null}'])(
    'are only the status if the body is %s',
    (body) => {
      expect(explainAnswer(500, {}, body).message).toContain(' (500). ');
    },
  );
});
