import { expect, test } from 'vitest';
import { problemIn, retryIn } from '../../src/actions-cache/outcome.ts';

const NOT_RESERVED =
  'Failed to save: Unable to reserve cache with key k, another job may be creating this cache.';
const reserve = (why: string): string =>
  `::debug::Failed to reserve cache: Error: Failed to CreateCacheEntry: ${why}`;

test.each([
  ['nothing at all', ['Cache hit for: k', '::debug::Archive Path: /t/cache.tzst', ''], undefined],
  [
    'a key that is taken',
    [
      reserve('Received non-retryable error: Failed request: (409) Conflict: cache entry already exists'),
      NOT_RESERVED,
    ],
    { outcome: 'taken' },
  ],
  ['a key that is taken, on an Enterprise Server', [NOT_RESERVED], { outcome: 'taken' }],
  [
    'a limit with a hint',
    [
      "::warning::You've hit a rate limit, your rate limit will reset in 18 seconds",
      reserve('Rate limited: Failed request: (429) Too Many Requests: rate limit exceeded'),
      NOT_RESERVED,
    ],
    {
      outcome: 'limited',
      waitSeconds: 18,
      message: "You've hit a rate limit, your rate limit will reset in 18 seconds",
    },
  ],
  [
    'a limit without one',
    [
      '::warning::Failed to restore: Failed to GetCacheEntryDownloadURL: Rate limited: Failed request: (429) Too Many Requests: rate limit exceeded',
    ],
    {
      outcome: 'limited',
      waitSeconds: undefined,
      message: 'Failed request: (429) Too Many Requests: rate limit exceeded',
    },
  ],
  [
    'a secondary limit',
    [reserve('Failed request: (403) Forbidden: You have exceeded a secondary rate limit')],
    {
      outcome: 'limited',
      waitSeconds: undefined,
      message: 'Failed request: (403) Forbidden: You have exceeded a secondary rate limit',
    },
  ],
  [
    'storage that is full',
    [
      reserve(
        'Cache storage quota has been hit. Unable to upload any new cache entries.%0AMore info on storage limits: …',
      ),
      NOT_RESERVED,
    ],
    {
      outcome: 'refused',
      message: 'Cache storage quota has been hit. Unable to upload any new cache entries.',
    },
  ],
  [
    'a token that may only read',
    ["Cache save skipped: the effective cache-mode 'read' does not permit writes."],
    {
      outcome: 'refused',
      message: "Cache save skipped: the effective cache-mode 'read' does not permit writes.",
    },
  ],
  [
    'a service that is down',
    ['::error::Failed to restore: Failed to make request after 5 attempts: (502) Bad Gateway'],
    { outcome: 'failed', message: '(502) Bad Gateway' },
  ],
  [
    'an archive that is none',
    [
      'Cache hit for restore-key: the-key',
      `::warning::Failed to restore: "/usr/bin/tar" failed with error: The process '/usr/bin/tar' failed with exit code 2`,
    ],
    { outcome: 'damaged', key: 'the-key' },
  ],
])('the lines of %s', (_, lines, problem) => {
  expect(problemIn(lines)).toEqual(problem);
});

test('a request that is sent again says why', () => {
  const line =
    'Attempt 1 of 5 failed with error: Failed request: (500) Internal Server Error: x. Retrying request in 3000 ms...';
  expect(retryIn(line)).toBe('Failed request: (500) Internal Server Error: x');
  expect(retryIn('Cache hit for: k')).toBeUndefined();
});
