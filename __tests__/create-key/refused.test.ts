import { describe, expect, it } from 'vitest';
import { type Circumstances, explainKey, explainOther } from '../../src/create-key/refused.ts';
import { messageOf } from '../../src/lib/failure.ts';
import { ManagementError, type ManagementErrorKind } from '../../src/speech/management-error.ts';

const CIRCUMSTANCES: Circumstances = {
  wanted: ['usage:write'],
  held: undefined,
  expires: '2026-02-01T12:00:00.000Z',
  others: ' The API key sees id-a (Speech).',
};

const error = (kind: ManagementErrorKind, scope?: string): ManagementError =>
  new ManagementError(kind, 'never', { finding: 'Found.', advice: 'Do.' }, { scope });

describe('why no key was made', () => {
  it.each([
    ['bad-key', {}, /^api-key: Found\. Do\.$/],
    ['no-credit', {}, /^Found\. Do\.$/],
    ['rate-limit', {}, /^Found\. A project may make 250 keys/],
    ['unknown-project', {}, /^project: Found\. Do\. The API key sees id-a \(Speech\)\.$/],
    ['connection', {}, /^Found\. Do\. If a key was made .* expires at 2026-02-01T12:00:00\.000Z\.$/],
    ['bad-answer', { expires: 'never' }, /never expires: look for it in the console\.$/],
  ] as const)('is told for %s with %j', (kind, more, message) => {
    expect(messageOf(explainKey(error(kind), { ...CIRCUMSTANCES, ...more }))).toMatch(message);
  });

  it.each([
    ['keys:write', undefined, ['usage:write'], 'api-key: Found. To make'],
    ['keys:write', undefined, ['keys:write'], 'api-key: Found. To make'],
    ['usage:read', undefined, ['usage:read'], 'scopes: the key in `api-key` has not all of `usage:read`'],
    ['usage:write', ['project:read'], ['usage:write'], 'api-key: Found. To make'],
    [
      'keys:write',
      ['keys:write'],
      ['usage:write'],
      'scopes: the key in `api-key` has not all of `usage:write`',
    ],
    ['keys:write', ['member'], ['admin'], 'scopes: the key in `api-key` has not all of `admin`'],
    ['keys:write', ['member'], ['member'], 'api-key: Found. To make'],
  ])('is told for %s, held %j, wanted %j', (scope, held, wanted, message) => {
    const told = messageOf(explainKey(error('missing-scope', scope), { ...CIRCUMSTANCES, held, wanted }));
    expect(told.slice(0, message.length)).toBe(message);
  });

  it('leaves other errors alone', () => {
    const other = new Error('other');
    expect(explainKey(other, CIRCUMSTANCES)).toBe(other);
    expect(explainOther(other)).toBe(other);
  });
});
