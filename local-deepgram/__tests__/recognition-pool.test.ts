import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createWorkerPool, type WorkerPool } from '../src/recognition/pool.ts';

interface Reply {
  readonly threadId: number;
  readonly message: string | Uint8Array;
}

const WORKER = new URL('recognition-pool-worker.ts', import.meta.url);
let started: number;
let pool: WorkerPool<string | Uint8Array, Reply>;

beforeEach(() => {
  started = 0;
  pool = createWorkerPool(() => {
    started++;
    return new Worker(WORKER);
  }, 2);
});
afterEach(() => pool.close());

describe('a worker pool', () => {
  test('starts no worker before there is work, and no more than it needs', async () => {
    expect(started).toBe(0);
    await pool.run('one');
    await pool.run('two');
    expect(started).toBe(1);
  });

  test('shares work among its workers, and gives each request its own reply', async () => {
    const messages = Array.from({ length: 9 }, (_, i) => `request ${i}`);
    const replies = await Promise.all(messages.map((message) => pool.run(message)));

    expect(replies.map(({ message }) => message)).toEqual(messages);
    expect(new Set(replies.map(({ threadId }) => threadId)).size).toBe(2);
    expect(started).toBe(2);
  });

  test('transfers what it is told to', async () => {
    const bytes = new Uint8Array([1, 2, 3]);
    const { message } = await pool.run(bytes, [bytes.buffer]);

    expect(message).toEqual(new Uint8Array([1, 2, 3]));
    expect(bytes).toHaveLength(0);
  });

  test.each([
    ['throw', 'A worker thread crashed: Error: as told'],
    ['exit', 'A worker thread stopped with exit code 7'],
  ])('a worker that dies (%s) fails its request and is replaced', async (message, error) => {
    const outcomes = await Promise.allSettled(
      [message, message, 'after', 'after'].map((text) => pool.run(text)),
    );

    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled', 'fulfilled']);
    expect(outcomes[0]).toHaveProperty('reason.message', error);
    expect(started).toBeGreaterThan(2);
  });

  test('the cause of a crash is told', async () => {
    await expect(pool.run('throw')).rejects.toHaveProperty('cause.message', 'as told');
  });

  test('close fails what is in hand and what waits, and refuses more', async () => {
    const outcomes = Promise.allSettled(['hang', 'hang', 'waiting'].map((text) => pool.run(text)));
    await pool.close();

    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    await expect(pool.run('late')).rejects.toThrow('closed');
  });

  test('idle workers do not keep the process alive', async () => {
    const program = `
      import { Worker } from 'node:worker_threads';
      import { createWorkerPool } from ${JSON.stringify(new URL('../src/recognition/pool.ts', import.meta.url))};
      const pool = createWorkerPool(() => new Worker(new URL(${JSON.stringify(WORKER)})), 2);
      await Promise.all([pool.run('one'), pool.run('two')]);`;
    const child = spawn(process.execPath, ['--eval', program], { stdio: 'inherit' });
    const [code] = await once(child, 'exit');

    expect(code).toBe(0);
  });
});
