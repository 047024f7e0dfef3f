import { expect, it } from 'vitest';
import { Allowance } from '../../src/github/allowance.ts';
import { allowanceWarnings } from '../../src/transcribe/save/preflight.ts';

const NOW = Date.UTC(2026, 0, 1, 12, 0);
const IN_AN_HOUR = NOW + 3_600_000;

const headers = (resource: string, remaining: string, reset = String(IN_AN_HOUR / 1000)) => ({
  'x-ratelimit-resource': resource,
  'x-ratelimit-remaining': remaining,
  'x-ratelimit-reset': reset,
});

it('remembers GitHub’s latest limit for each kind of request', () => {
  const allowance = new Allowance();
  expect(allowance.remaining('core')).toBeUndefined();
  for (const one of [headers('core', '7'), headers('graphql', '5'), headers('core', '6')])
    allowance.note(one);
  expect(allowance.remaining('core')).toEqual({ requests: 6, resetAt: IN_AN_HOUR });
  expect(allowance.remaining('graphql')).toEqual({ requests: 5, resetAt: IN_AN_HOUR });
});

it.each([
  undefined,
  null,
  {},
  headers('core', ''),
  headers('core', '-1'),
  headers('core', '1', 'soon'),
  headers('', '1'),
])('ignores %j', (given) => {
  const allowance = new Allowance();
  allowance.note(given);
  expect(allowance.remaining('core')).toBeUndefined();
});

it.each([
  [
    'REST',
    { core: 12, graphql: 900 },
    1,
    '12 more requests from it until 13:00 UTC, and saving takes up to 40.',
  ],
  [
    'GraphQL',
    { core: 900, graphql: 9 },
    500,
    '9 more requests from it until 13:00 UTC, and saving takes up to 10.',
  ],
  ['the rarer of both', { core: 39, graphql: 1 }, 1, '1 more request from it until 13:00 UTC'],
])('too few remaining requests cause a warning: %s', (_, { core, graphql }, files, text) => {
  const remaining = (resource: 'core' | 'graphql') => ({
    requests: resource === 'core' ? core : graphql,
    resetAt: IN_AN_HOUR,
  });
  expect(allowanceWarnings({ remainingRequests: remaining }, files, NOW)).toEqual([
    expect.stringContaining(text),
  ]);
});

it('enough remaining requests, unknown numbers and those of an expired hour do not', () => {
  const clientWith = (requests: number, resetAt = IN_AN_HOUR) => ({
    remainingRequests: () => ({ requests, resetAt }),
  });
  expect(allowanceWarnings(clientWith(40), 1, NOW)).toEqual([]);
  expect(allowanceWarnings({ remainingRequests: () => undefined }, 1, NOW)).toEqual([]);
  expect(allowanceWarnings(clientWith(0, NOW), 1, NOW)).toEqual([]);
});
