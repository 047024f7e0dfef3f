import { describe, expect, it } from 'vitest';
import type { RequestRecord } from '../../../local-deepgram/src/server.ts';
import { codes, openStage, SPOKEN, speech } from '../helpers.ts';
import { barrier, meanwhile } from '../holding.ts';

const RETRY_AFTER_S = 2;

const succeeded = ({ status }: RequestRecord): boolean => status === 200;

/** Returns the largest number of open requests at the start of a request. */
function peak(requests: readonly RequestRecord[]): number {
  const open = ({ startedAt }: RequestRecord) =>
    requests.filter((other) => other.startedAt <= startedAt && (other.endedAt ?? 0) > startedAt).length;
  return Math.max(...requests.map(open));
}

describe.concurrent('too many requests', () => {
  it('are sent with less concurrency until all succeed', async () => {
    const names = Array.from({ length: 16 }, (_, index) => `${index}.wav`);
    await using stage = await openStage({
      files: speech(...names),
      concurrency: 2,
      latencyMs: 400,
      // The first eight are in flight at the same time.
      faults: [meanwhile(barrier(8), {}, 8)],
    });
    const ran = await stage.run({ inputs: { concurrency: '8', retries: '10' } });

    expect(codes(ran)).toEqual(Object.fromEntries(names.map((name) => [name, 'transcribed'])));
    for (const name of names) expect(await stage.read(`${name}.txt`)).toBe(`${SPOKEN}\n`);
    const { requests, peakInFlight } = stage.deepgram;
    expect(requests.filter(succeeded)).toHaveLength(names.length);
    expect(peakInFlight).toBeGreaterThan(2);
    // The first round shows that eight are too many. With an unchanged limit, all 16 would be sent at once.
    const firstSuccess = Math.min(...requests.filter(succeeded).map(({ endedAt = 0 }) => endedAt));
    const before = requests.filter(({ startedAt }) => startedAt < firstSuccess);
    expect(before.length).toBeLessThanOrEqual(12);
    const after = requests.slice(before.length);
    expect(after.length).toBeGreaterThan(0);
    expect(peak(after)).toBeLessThanOrEqual(4);
    expect(ran.exitCode).toBe(0);
  });

  it.each([
    ['seconds', () => String(RETRY_AFTER_S)],
    // HTTP dates have no fractions: a date in three seconds is at least two seconds away.
    ['a date', () => new Date(Date.now() + (RETRY_AFTER_S + 1) * 1000).toUTCString()],
  ])('are sent again at the time that the server gives, in %s', async (_, header) => {
    await using stage = await openStage({
      files: { 'a.wav': 'speech' },
      faults: [
        { fault: 'error', error: 'TOO_MANY_REQUESTS', headers: { 'retry-after': header() }, times: 1 },
      ],
    });
    const asked = Date.now();
    const ran = await stage.run({ inputs: { retries: '1' } });

    const [first, second] = stage.deepgram.requests;
    expect([first?.status, second?.status]).toEqual([429, 200]);
    expect((second?.startedAt ?? 0) - asked).toBeGreaterThanOrEqual(RETRY_AFTER_S * 1000);
    expect(ran.exitCode).toBe(0);
  });

  it('are distinguished from a broken endpoint: each source is tried as often as allowed', async () => {
    await using stage = await openStage({
      files: speech('a.wav', 'b.wav'),
      faults: [{ fault: 'error', error: 'TOO_MANY_REQUESTS' }],
    });
    const ran = await stage.run({ inputs: { retries: '1' } });
    expect(stage.deepgram.requests).toHaveLength(4);
    expect(codes(ran)).toEqual({ 'a.wav': 'rate-limit', 'b.wav': 'rate-limit' });
  });

  it('never exceed the input `concurrency`', async () => {
    const names = Array.from({ length: 7 }, (_, index) => `${index}.wav`);
    await using stage = await openStage({
      files: speech(...names),
      // Each waits until three are in flight; the seventh alone.
      faults: [meanwhile(barrier(3), {}, 3), meanwhile(barrier(3), {}, 3)],
    });
    await stage.run({ inputs: { concurrency: '3' } });
    expect(stage.deepgram.peakInFlight).toBe(3);
    expect(stage.deepgram.requests).toHaveLength(7);
  });
});
