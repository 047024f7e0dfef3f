import { describe, expect, it } from 'vitest';
import { DeepgramError, type ErrorKind } from '../../src/deepgram/error.ts';
import { type Advice, explainKey, explainOther, type MakingCircumstances } from '../../src/keys/refused.ts';
import { messageOf } from '../../src/lib/failure.ts';

const CIRCUMSTANCES: MakingCircumstances = {
  wanted: ['usage:write'],
  held: undefined,
  others: ' The API key has access to id-a (Speech).',
};

const ADVICE: Advice = {
  input: 'scopes',
  tooMuch: 'Ask for less.',
  tooMany: 'Run again later.',
  lost: 'expires tomorrow',
};

const error = (kind: ErrorKind, scope?: string): DeepgramError =>
  new DeepgramError(kind, 'never', { finding: 'Found.', advice: 'Do.' }, { scope });

describe('the reason why no key was created', () => {
  it.each([
    ['bad-key', /^api-key: Found\. Do\.$/],
    ['no-credit', /^Found\. Do\.$/],
    ['rate-limit', /^Found\. Run again later\.$/],
    ['unknown-project', /^project: Found\. Do\. The API key has access to id-a \(Speech\)\.$/],
    [
      'connection',
      /^Found\. Do\. If a key was created .* it was handed to nobody, and it expires tomorrow\.$/,
    ],
    ['bad-answer', /^Found\. Do\. If a key was created .* expires tomorrow\.$/],
  ] as const)('is told for %s', (kind, message) => {
    expect(messageOf(explainKey(error(kind), CIRCUMSTANCES, ADVICE))).toMatch(message);
  });

  it.each([
    ['keys:write', undefined, ['usage:write'], 'api-key: Found. To create'],
    ['keys:write', undefined, ['keys:write'], 'api-key: Found. To create'],
    [
      'usage:read',
      undefined,
      ['usage:read'],
      'scopes: the key in `api-key` does not have all of `usage:read`',
    ],
    ['usage:write', ['project:read'], ['usage:write'], 'api-key: Found. To create'],
    [
      'keys:write',
      ['keys:write'],
      ['usage:write'],
      'scopes: the key in `api-key` does not have all of `usage:write`',
    ],
    ['keys:write', ['member'], ['admin'], 'scopes: the key in `api-key` does not have all of `admin`'],
    ['keys:write', ['member'], ['member'], 'api-key: Found. To create'],
  ])('is given for %s, held %j, wanted %j', (scope, held, wanted, message) => {
    const explanation = messageOf(
      explainKey(error('missing-scope', scope), { ...CIRCUMSTANCES, held, wanted }, ADVICE),
    );
    expect(explanation.slice(0, message.length)).toBe(message);
  });

  it('does not change other errors', () => {
    const other = new Error('other');
    expect(explainKey(other, CIRCUMSTANCES, ADVICE)).toBe(other);
    expect(explainOther(other)).toBe(other);
  });
});
