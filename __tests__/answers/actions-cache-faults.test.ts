import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openActionsCache } from '../../src/answers/actions-cache.ts';
import type { AnswerStore } from '../../src/answers/store.ts';
import { type Cache, OVER_QUOTA, RATE_LIMITED, startCache } from '../github/cache.ts';
import { makeWorkspace } from '../helpers/workspace.ts';

const READ_ONLY = { code: 'permission_denied', msg: 'cache write denied: the token is read-only' };

const refusals = [
  { status: 429, body: RATE_LIMITED, headers: { 'retry-after': '18' }, why: 'will reset in 18 seconds' },
  { status: 429, body: RATE_LIMITED, why: '(429) Too Many Requests: rate limit exceeded' },
  { status: 403, body: OVER_QUOTA, why: 'Cache storage quota has been hit. Unable to upload any new' },
  { status: 403, body: READ_ONLY, why: 'cache write denied: the token is read-only' },
] as const;

let service: Cache;
beforeAll(async () => {
  service = await startCache({
    // In the order of the tests.
    faults: [
      ...refusals.map(({ why, ...answer }) => ({ method: 'CreateCacheEntry' as const, ...answer })),
      { method: 'CreateCacheEntry', status: 503 },
      { method: 'FinalizeCacheEntryUpload', status: 404 },
      { method: 'GetCacheEntryDownloadURL', status: 429, body: RATE_LIMITED },
    ],
  });
});
afterAll(() => service.close());

const storeIn = (temp: string, { env }: Cache, longestMs?: number): AnswerStore =>
  openActionsCache({ ...process.env, ...env, RUNNER_TEMP: temp }, longestMs);

const openStore = async (): Promise<AnswerStore> => storeIn(await makeWorkspace(), service);

test.each(refusals)('a refusal to keep with $status says "$why"', async ({ why }) => {
  const store = await openStore();
  await expect(store.put('aa', '{}')).rejects.toThrow(why);
});

test('a failure that passes is none, an upload that cannot be finished is one', async () => {
  const store = await openStore();
  await expect(store.put('aa', '{}')).rejects.toThrow('(404)');
  expect(service.requests.at(-2)).toEqual({ method: 'CreateCacheEntry', status: 200 });
  expect(service.requests.at(-3)).toEqual({ method: 'CreateCacheEntry', status: 503 });
  expect(service.entries()).toEqual([]);
});

test('a refusal to read is a failure', async () => {
  const store = await openStore();
  await expect(store.get('aa')).rejects.toThrow('(429) Too Many Requests: rate limit exceeded');
});

test.concurrent.each([
  { how: 'hangs', fault: { status: 'hang' }, why: /^it took more than 10 seconds$/ },
  {
    how: 'is down',
    fault: { status: 500, times: 5 },
    why: 'it took more than 10 seconds (Failed request: (500) Internal Server Error: injected by the test)',
  },
] as const)('a cache that $how is given up, with the reason if there is one', async ({ fault, why }) => {
  const broken = await startCache({ faults: [{ method: 'GetCacheEntryDownloadURL', ...fault }] });
  const temp = await mkdtemp(path.join(tmpdir(), 'broken-'));
  try {
    await expect(storeIn(temp, broken, 10_000).get('aa')).rejects.toThrow(why);
    expect(await readdir(temp)).toEqual(['node-compile-cache']);
  } finally {
    await rm(temp, { recursive: true });
    await broken.close();
  }
});
