import { describe, expect, it } from 'vitest';
import { type CacheFault, OVER_QUOTA, RATE_LIMITED, startCache } from '../../servers/github/cache.ts';
import { CACHED, isStored, stepWith } from '../cached.ts';
import { annotations, codes, openStage, resultOf, speech } from '../helpers.ts';

const GET = 'GetCacheEntryDownloadURL' as const;
const PUT = 'CreateCacheEntry' as const;
const LATER = 'Transcripts are not affected, but a later run may have to pay for them again.';

interface Broken {
  readonly what: string;
  readonly faults: readonly CacheFault[];
  readonly notice: string;
}

const BROKEN: readonly Broken[] = [
  {
    what: 'whose storage is full',
    faults: [{ method: PUT, status: 403, body: OVER_QUOTA, times: 9 }],
    notice: `Answers could not be kept in the Actions cache: Cache storage quota has been hit. Unable to upload any new cache entries. ${LATER}`,
  },
  {
    what: 'that is down',
    faults: [{ method: GET, status: 500, times: 99 }],
    notice:
      'Answers could not be read from the Actions cache: it took more than 20 seconds (Failed request: (500) ' +
      'Internal Server Error: injected by the test). Recordings whose answers are not found are transcribed, ' +
      'and paid for, again.',
  },
  {
    what: 'that hangs',
    faults: [{ method: GET, status: 'hang', times: 9 }],
    notice:
      'Answers could not be read from the Actions cache: it took more than 20 seconds. Recordings whose ' +
      'answers are not found are transcribed, and paid for, again.',
  },
];

describe.concurrent('a cache', () => {
  it.each(BROKEN)('$what only causes a notice, and no lost transcript', async ({ faults, notice }) => {
    const broken = await startCache({ faults });
    await using stage = await openStage({ files: speech('a.wav', 'b.wav') });
    const ran = await stage.run(stepWith(broken));
    await broken.close();
    expect(annotations(ran, 'notice')).toEqual([notice]);
    expect(codes(ran)).toEqual({ 'a.wav': 'transcribed', 'b.wav': 'transcribed' });
    expect(ran.exitCode).toBe(0);
    expect(annotations(ran, 'warning')).toEqual([]);
  });

  it('that limits requests is retried after its wait, and stores everything', async () => {
    const limit = { status: 429, body: RATE_LIMITED, headers: { 'retry-after': '2' } } as const;
    const busy = await startCache({ faults: [GET, PUT].map((method) => ({ method, ...limit, times: 2 })) });
    await using stage = await openStage({ files: speech('a.wav', 'b.wav') });
    const ran = await stage.run(stepWith(busy));
    expect(annotations(ran, 'notice')).toEqual([]);
    expect(ran.log).toContain('The Actions cache limits requests. The next attempt is in 2 seconds.');
    expect(await isStored(stage, 'a.wav')).toBe(true);
    expect(await isStored(stage, 'b.wav')).toBe(true);

    await using other = await openStage({ files: speech('a.wav', 'b.wav') });
    expect(codes(await other.run(stepWith(busy)))).toEqual({ 'a.wav': 'reused', 'b.wav': 'reused' });
    await busy.close();
  });

  it('that the runner does not offer only causes a notice', async () => {
    await using stage = await openStage({ files: speech('a.wav') });
    const ran = await stage.run({ inputs: CACHED });
    expect(annotations(ran, 'notice')).toEqual([
      'Answers are not kept in the Actions cache: the runner offers none. To keep them, set `cache-folder`.',
    ]);
    expect(codes(ran)).toEqual({ 'a.wav': 'transcribed' });
    expect(await isStored(stage, 'a.wav')).toBeUndefined();
    expect(resultOf(ran, 'a.wav').answer).toMatch(/answer-.*\.json$/);
  });

  it('that is turned off is not contacted', async () => {
    const unwanted = await startCache();
    await using stage = await openStage({ files: speech('a.wav') });
    const ran = await stage.run(stepWith(unwanted, { cache: 'false' }));
    await unwanted.close();
    expect(annotations(ran, 'notice')).toEqual([]);
    expect(unwanted.requests).toEqual([]);
    expect(await isStored(stage, 'a.wav')).toBeUndefined();
    expect(codes(ran)).toEqual({ 'a.wav': 'transcribed' });
  });
});
