import { afterEach, expect, test } from 'vitest';
import {
  type Cache,
  type CacheFault,
  OVER_QUOTA,
  RATE_LIMITED,
  startCache,
} from '../../servers/github/cache.ts';
import { keyOf, makeMachine } from './machines.ts';

const READ_ONLY = { code: 'permission_denied', msg: 'cache write denied: the token is read-only' };

let service: Cache | undefined;
afterEach(() => service?.close());

async function serviceWith(...faults: readonly CacheFault[]): Promise<Cache> {
  service = await startCache({ faults });
  return service;
}

const statuses = ({ requests }: Cache, wanted: string): readonly unknown[] =>
  requests.filter(({ method }) => method === wanted).map(({ status }) => status);

test.each([
  { status: 403, body: OVER_QUOTA, why: 'Cache storage quota has been hit. Unable to upload any new' },
  { status: 403, body: READ_ONLY, why: 'cache write denied: the token is read-only' },
] as const)('a refusal to keep says "$why", and is not asked for again', async ({ why, ...answer }) => {
  const refusing = await serviceWith({ method: 'CreateCacheEntry', ...answer, times: 9 });
  const { put } = await makeMachine(refusing);
  await expect(put(keyOf('a'), '{}')).rejects.toThrow(why);
  expect(statuses(refusing, 'CreateCacheEntry')).toEqual([403]);
});

test('a temporary failure is retried, and an unfinished upload is repeated', async () => {
  const failing = await serviceWith(
    { method: 'CreateCacheEntry', status: 503 },
    { method: 'FinalizeCacheEntryUpload', status: 404 },
  );
  const root = await makeMachine(failing);
  await root.put(keyOf('a'), 'a');
  expect(failing.entries()).toHaveLength(1);
  const other = await makeMachine(failing, { name: 'other' });
  expect(await other.store.get(keyOf('a'))).toBe('a');
});

test('a burst of rate limits is waited for as requested, and nothing is lost', async () => {
  const limit = { status: 429, body: RATE_LIMITED, headers: { 'retry-after': '2' } } as const;
  const busy = await serviceWith({ method: 'CreateCacheEntry', ...limit, times: 3 });
  const { put, lines, notices } = await makeMachine(busy);
  const start = performance.now();
  await Promise.all(Array.from({ length: 100 }, (_, index) => put(keyOf(`${index}`), `${index}`)));
  expect(performance.now() - start).toBeGreaterThan(6000);
  expect(statuses(busy, 'CreateCacheEntry').slice(0, 4)).toEqual([429, 429, 429, 200]);
  expect(lines).toEqual(
    Array.from({ length: 3 }, () => 'The Actions cache limits requests. The next attempt is in 2 seconds.'),
  );
  expect(notices).toEqual([]);
  const later = await makeMachine(busy, { name: 'later' });
  for (const index of [0, 50, 99]) expect(await later.store.get(keyOf(`${index}`))).toBe(`${index}`);
});

test('a rate limit for reading is waited for, too', async () => {
  const limit = { status: 429, body: RATE_LIMITED, headers: { 'retry-after': '1' } } as const;
  const busy = await serviceWith({ method: 'GetCacheEntryDownloadURL', ...limit, times: 4 });
  const { store } = await makeMachine(busy);
  expect(await store.get(keyOf('a'))).toBeUndefined();
  expect(statuses(busy, 'GetCacheEntryDownloadURL')).toEqual([429, 429, 429, 429, 200]);
});

test('a run that ends waits for no rate limit beyond its time limit', async () => {
  const busy = await serviceWith({ method: 'CreateCacheEntry', status: 429, body: RATE_LIMITED, times: 9 });
  const { put, store, lines } = await makeMachine(busy, { patienceMs: 5000 });
  const kept = put(keyOf('a'), '{}');
  await expect.poll(() => lines).toHaveLength(1);
  // If the service does not say how long, the wait is at least a minute.
  expect(lines[0]).toContain('The next attempt is in 60 seconds.');
  store.hurry();
  await expect(kept).rejects.toThrow('rate limit exceeded');
  expect(statuses(busy, 'CreateCacheEntry')).toEqual([429]);
});

test.each([
  { how: 'hangs', fault: { status: 'hang' }, why: /^it took more than 10 seconds$/ },
  {
    how: 'is down',
    fault: { status: 500, times: 5 },
    why: 'it took more than 10 seconds (Failed request: (500) Internal Server Error: injected by the test)',
  },
] as const)('a cache that $how is given up, with the reason if there is one', async ({ fault, why }) => {
  const broken = await serviceWith({ method: 'GetCacheEntryDownloadURL', ...fault });
  const { store } = await makeMachine(broken, { longestMs: 10_000 });
  await expect(store.get(keyOf('a'))).rejects.toThrow(why);
});

test('a firewall that only blocks the cache storage does not delay a run forever', async () => {
  service = await startCache({ storageIsShut: true });
  const { put, store } = await makeMachine(service, { longestMs: 10_000 });
  const kept = put(keyOf('a'), '{}');
  store.hurry();
  await expect(kept).rejects.toThrow();
  expect(statuses(service, 'CreateCacheEntry').length).toBeGreaterThan(2);
  expect(statuses(service, 'FinalizeCacheEntryUpload')).toEqual([]);
});

test('after three consecutive outages the cache is no longer used', async () => {
  const broken = await serviceWith({ method: 'GetCacheEntryDownloadURL', status: 400, times: 9 });
  const { store } = await makeMachine(broken);
  const outcomes = await Promise.allSettled([store.get(keyOf('a'))]);
  for (const name of ['b', 'c', 'd', 'e'])
    outcomes.push(...(await Promise.allSettled([store.get(keyOf(name))])));
  expect(outcomes.map(({ status }) => status)).toEqual(Array.from({ length: 5 }, () => 'rejected'));
  expect(statuses(broken, 'GetCacheEntryDownloadURL')).toEqual([400, 400, 400]);
});
