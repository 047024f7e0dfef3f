import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { failure, openLfs } from '../../servers/lfs/client.ts';
import { cut, drip, drop, stall } from '../../servers/lfs/faults.ts';
import { oidOf, pointerOf } from '../../servers/lfs/server.ts';

const talk = randomBytes(200_000);

describe('a temporary fault', () => {
  it.each([429, 500, 502, 503, 504])(
    'is retried: %i from the server and from the storage',
    async (status) => {
      const answer = { status, headers: { 'retry-after': '7' }, body: { message: 'Slow down' } };
      const { waits, download } = await openLfs([], {
        objects: [talk],
        faults: [
          { at: 'batch', answer },
          { at: 'download', status, times: 2 },
        ],
      });
      expect((await download(pointerOf(talk))).equals(talk)).toBe(true);
      expect(waits).toHaveLength(3);
      expect(waits[0]).toBeGreaterThanOrEqual(7000);
    },
  );

  it('is retried: an object that is not ready, and only that is requested again', async () => {
    const other = randomBytes(100);
    const error = { code: 503, message: 'Busy' };
    const { server, waits, download } = await openLfs([talk, other].map(pointerOf), {
      objects: [talk, other],
      faults: [{ at: 'object', oid: oidOf(talk), error }],
    });
    expect((await download(pointerOf(talk))).equals(talk)).toBe(true);
    expect(server.batches()).toEqual([[oidOf(talk), oidOf(other)], [oidOf(talk)]]);
    expect(waits).toHaveLength(1);
  });

  it.each([
    ['cut off', cut],
    ['dropped', drop],
  ])('is retried: an answer that is %s', async (_, deliver) => {
    const { server, waits, download } = await openLfs([], {
      objects: [talk],
      faults: [{ at: 'download', status: 200, deliver, times: 2 }],
    });
    expect((await download(pointerOf(talk))).equals(talk)).toBe(true);
    expect([server.batches().length, server.fetched().length, waits.length]).toEqual([1, 3, 2]);
  });

  it('is retried: an answer that would never end', async () => {
    const { server, waits, download } = await openLfs(
      [],
      { objects: [talk], faults: [{ at: 'download', status: 200, deliver: drip }] },
      { stall: 500 },
    );
    const start = performance.now();
    expect((await download(pointerOf(talk))).equals(talk)).toBe(true);
    // Half a second, and two seconds for 200,000 bytes.
    expect(performance.now() - start).toBeGreaterThan(2400);
    expect([server.fetched().length, waits.length]).toEqual([2, 1]);
  });

  it('is retried: an answer that stops midway', async () => {
    const { server, download } = await openLfs(
      [],
      { objects: [talk], faults: [{ at: 'download', status: 200, deliver: stall }] },
      { stall: 500 },
    );
    expect((await download(pointerOf(talk))).equals(talk)).toBe(true);
    expect(server.fetched()).toHaveLength(2);
  });

  it.each([
    [
      429,
      'lfs-rate-limit: The rate limit of the Git LFS server is used up (429 Slow down). Run the job again later.',
    ],
    [503, 'lfs-unreachable: The Git LFS server failed (503 Slow down). Run the job again later.'],
  ])('is not retried without end: %i', async (status, expected) => {
    const { server, waits, root, download } = await openLfs([], {
      faults: [{ at: 'batch', answer: { status, body: { message: 'Slow down' } }, times: 99 }],
    });
    expect(await failure(download(pointerOf(talk)))).toBe(expected);
    expect([server.batches().length, waits.length]).toEqual([5, 4]);
    expect(await readdir(root)).toEqual([]);
  });

  it('is not retried if that would take too long', async () => {
    const answer = { status: 429, headers: { 'retry-after': '3600' }, body: {} };
    const { waits, download } = await openLfs([], { faults: [{ at: 'batch', answer }] });
    expect(await failure(download(pointerOf(talk)))).toMatch(/^lfs-rate-limit: .* \(429\)/);
    expect(waits).toEqual([]);
  });

  it('can be a rate limit of GitHub that has status 403', async () => {
    const answer = { status: 403, body: { message: 'You have exceeded a secondary rate limit' } };
    const { waits, download } = await openLfs([], { objects: [talk], faults: [{ at: 'batch', answer }] });
    await download(pointerOf(talk));
    expect(waits).toHaveLength(1);
  });
});

describe('a connection that cannot be made', () => {
  it('is tried again, and then reported', async () => {
    const { server, waits, download } = await openLfs([], {});
    await server.close();
    expect(await failure(download(pointerOf(talk)))).toMatch(
      /^lfs-unreachable: The connection to Git LFS failed \(connect ECONNREFUSED .*\)\. Check the network and the proxy\.$/,
    );
    expect(waits).toHaveLength(4);
  });
});
