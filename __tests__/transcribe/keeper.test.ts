import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { AnswerFolder } from '../../src/transcribe/answers/folder.ts';
import { ForgivingStore } from '../../src/transcribe/answers/forgiving.ts';
import { Cancellation } from '../../src/transcribe/cancellation.ts';
import { Keeper } from '../../src/transcribe/keeper.ts';
import { entryKey } from '../../src/transcribe/lockfile/lock.ts';
import { makeEntry } from '../helpers/locks.ts';
import { Repository } from '../helpers/runs.ts';
import { printedBy } from '../helpers/stdout.ts';

class Cancelled extends Cancellation {
  readonly signals = new AbortController();

  override get abort(): AbortSignal {
    return this.signals.signal;
  }
}

/** Opens a run with a pending answer for a source without a `json` file, and a store whose writes the test ends. */
async function open() {
  const repository = await Repository.create({ 'a.mp3': 'one' });
  const run = await repository.open();
  const kept = Promise.withResolvers<void>();
  kept.promise.catch(() => {});
  const calls: string[] = [];
  const store = new ForgivingStore(
    {
      get: async () => undefined,
      refresh: async () => {},
      put: async (key, from) => {
        calls.push(`put ${key} of ${await from.sizeOf(key)} bytes`);
        await kept.promise;
      },
      hurry: () => void calls.push('hurry'),
      close: async () => {},
    },
    'a store',
    () => {},
  );
  const cancellation = new Cancelled();
  const pending = new AnswerFolder(path.join(repository.root, 'pending'));
  await pending.put('aa', '{}');
  const entry = makeEntry('a.mp3', []);
  const key = entryKey('a.mp3', entry);
  await run.lockfile.put(entry);
  const keeper = new Keeper({ ...run, store, pending, cancellation });
  const isStored = (): unknown => run.lockfile.entries.get(key)?.stored;
  return { keeper, kept, calls, pending, cancellation, key, isStored };
}

test('an answer stays pending until it is kept, and the lock file then says so', async () => {
  const { keeper, kept, calls, pending, isStored, key } = await open();
  keeper.release('aa', [key], keeper.keep('aa'));
  const settled = keeper.flush();
  await expect.poll(() => calls.toSorted()).toEqual(['hurry', 'put aa of 2 bytes']);
  expect(await pending.keys()).toEqual(['aa']);
  expect(isStored()).toBeUndefined();
  kept.resolve();
  await settled;
  expect(await pending.keys()).toEqual([]);
  expect(isStored()).toBe(true);
});

test('an answer that cannot be kept is not reported as kept', async () => {
  const { keeper, kept, pending, isStored, key } = await open();
  keeper.release('aa', [key], keeper.keep('aa'));
  kept.reject(new Error('full'));
  await keeper.flush();
  expect(await pending.keys()).toEqual([]);
  expect(isStored()).toBeUndefined();
});

test('an answer that cannot be removed is left to the next run without an error', async () => {
  const { keeper, kept, pending, isStored, key } = await open();
  vi.spyOn(pending, 'remove').mockRejectedValue(new Error('in use'));
  keeper.release('aa', [key], keeper.keep('aa'));
  kept.resolve();
  await keeper.flush();
  expect(await pending.keys()).toEqual(['aa']);
  expect(isStored()).toBe(true);
});

test('a run that is cancelled waits for nothing, and leaves the answer to the next', async () => {
  const { keeper, pending, cancellation, isStored, key } = await open();
  keeper.release('aa', [key], keeper.keep('aa'));
  cancellation.signals.abort();
  await keeper.flush();
  expect(await pending.keys()).toEqual(['aa']);
  expect(isStored()).toBeUndefined();
  expect(await keeper.keep('bb')).toBe(false);
});

test('a run that stops sending makes the store hurry', async () => {
  const { calls, cancellation } = await open();
  cancellation.stop.abort();
  expect(calls).toEqual(['hurry']);
});

test('an answer that is requested twice is kept once', async () => {
  const { keeper, kept, calls } = await open();
  kept.resolve();
  expect(await Promise.all([keeper.keep('aa'), keeper.keep('aa')])).toEqual([true, true]);
  expect(calls).toHaveLength(1);
});

test('a long wait is logged', async () => {
  const { keeper, kept, key } = await open();
  keeper.release('aa', [key], keeper.keep('aa'));
  const printed = await printedBy(async () => {
    const settled = keeper.flush();
    setTimeout(() => kept.resolve(), 2500);
    await settled;
  });
  expect(printed).toContain('Waiting until 1 answer are stored for later runs, for at most 10 minutes.');
});
