import { expect, it } from 'vitest';
import { serializeLock } from '../../../src/transcribe/lockfile/format.ts';
import { entriesOf } from '../../../src/transcribe/lockfile/lock.ts';
import { makeEntry } from '../../helpers/locks.ts';
import { runInHeap } from '../../helpers/small-heap.ts';

/** Parsed as a whole they take more than twice as much. */
const LINES = 20_000;
const HEAP_MB = 16;

it('a lock file takes the memory of its entries, not several times that of its text', async () => {
  const line = (index: number): string =>
    `"/${index} nobody knows":${JSON.stringify(Array(30).fill([index]))},\n`;
  const lines = Array.from({ length: LINES }, (_, index) => line(index)).join('');
  const text = serializeLock(entriesOf([makeEntry('a.mp3', ['a.txt'])]));
  const bytes = Buffer.from(text.replace('"sources":{\n', `"sources":{\n${lines}`));
  await expect(
    runInHeap(HEAP_MB, new URL('lockfile-worker.ts', import.meta.url), bytes),
  ).resolves.toBeUndefined();
});
