import { describe, expect, it } from 'vitest';
import { TASKS } from '../../../src/deepgram/manage/client.ts';
import { explainRefusal } from '../../../src/deepgram/manage/refusals.ts';

const legacy = (err_code: string, err_msg: string): string =>
  JSON.stringify({ err_code, err_msg, request_id: 'r' });
const modern = (category: string, message: string, details: string): string =>
  JSON.stringify({ category, message, details, request_id: 'r' });

const MISSING = 'Your account does not have the required scope to perform that action for this project.';
const FAILED = ['Authentication failed.', 'Check that you are using the correct credentials.'] as const;
const HTML = '<html><body>Forbidden</body></html>';

describe('a refusal', () => {
  it.each([
    [401, legacy('INVALID_AUTH', 'Invalid credentials.'), 'bad-key'],
    [400, legacy('BAD_REQUEST', 'Invalid credentials.'), 'bad-key'],
    [401, modern('UNAUTHORIZED', ...FAILED), 'bad-key'],
    [403, modern('UNAUTHORIZED', ...FAILED), 'bad-key'],
    [401, '', 'bad-key'],
    [401, HTML, 'bad-key'],
    [403, '', 'forbidden'],
    [403, HTML, 'forbidden'],
    [401, 'User does not have sufficient permissions.', 'missing-scope'],
    [403, 'User does not have sufficient permissions.', 'missing-scope'],
    [403, legacy('FORBIDDEN', 'Insufficient permissions.'), 'missing-scope'],
    [403, modern('INSUFFICIENT_PERMISSIONS', MISSING, 'usage:read'), 'missing-scope'],
    [404, 'UUID parsing failed: invalid length', 'unknown-project'],
    [404, legacy('PROJECT_NOT_FOUND', 'Project not found.'), 'unknown-project'],
    [
      404,
      modern('NOT_FOUND', 'A project with the submitted ID cannot be found.', 'Check the ID.'),
      'unknown-project',
    ],
    [404, modern('NOT_FOUND', 'An API key with this ID was not found.', ''), 'unknown-key'],
    [404, '', 'not-served'],
    [404, HTML, 'not-served'],
    [405, '', 'not-served'],
    [402, '', 'no-credit'],
    [400, legacy('Bad Request', 'Invalid query string.'), 'bad-request'],
    [429, legacy('TOO_MANY_REQUESTS', 'Too many requests.'), 'rate-limit'],
    [408, '', 'server-error'],
    [500, '', 'server-error'],
    [502, HTML, 'server-error'],
    [503, legacy('Service Unavailable', 'Please try again later'), 'server-error'],
    [504, '', 'server-error'],
    [301, '', 'redirected'],
    [308, HTML, 'redirected'],
  ])('of status %i with %j is %s', (status, body, kind) => {
    const error = explainRefusal(TASKS.keys, status, { 'dg-request-id': 'h' }, body);
    expect(error.kind).toBe(kind);
    expect(error.retry).toBe(['rate-limit', 'server-error'].includes(kind) ? 'always' : 'never');
    expect(error.details).toMatchObject({ status, requestId: 'h' });
    expect(error.message).toBe(`${error.finding} ${error.advice}`);
    expect(error.message).toContain(`(${status}`);
    expect(error.message).not.toContain('<');
    expect(error.advice).toMatch(/\.$/);
  });

  it('names the scope from Deepgram, or else the one that the request needs, and how to get it', () => {
    const named = explainRefusal(
      TASKS.keys,
      403,
      {},
      modern('INSUFFICIENT_PERMISSIONS', MISSING, 'Needs owners:read.'),
    );
    expect(named.details).toMatchObject({ scope: 'owners:read', requestId: 'r' });
    expect(named.message).toContain('it lacks the scope `owners:read` (403 INSUFFICIENT_PERMISSIONS: ');
    const needed = explainRefusal(TASKS.createKey, 403, {}, 'User does not have sufficient permissions.');
    expect(needed.message).toBe(
      'The API key may not create a key: it lacks the scope `keys:write` (403: User does not have sufficient ' +
        'permissions). Use a key with the scope `keys:write`, or with the role Member, Admin or Owner.',
    );
    const other = explainRefusal(TASKS.token, 401, {}, 'User does not have sufficient permissions.');
    expect(other.message).toContain('The API key may not ask about itself (401');
  });

  it('states the time to wait', () => {
    expect(explainRefusal(TASKS.keys, 429, { 'retry-after': '7' }, '').details.retryAfter).toBe(7000);
  });
});
