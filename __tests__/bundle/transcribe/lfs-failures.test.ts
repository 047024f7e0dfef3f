import { describe, expect, it } from 'vitest';
import { refuse } from '../../servers/lfs/batch.ts';
import { bytes } from '../../servers/lfs/faults.ts';
import { type Fault, oidOf } from '../../servers/lfs/server.ts';
import { annotations, codes } from '../helpers.ts';
import { openPointers } from '../pointers.ts';
import { recording, recordings } from '../recordings.ts';

const bad = recording('bad.wav', 60);
const oid = oidOf(bad);
const BUDGET = 'This repository exceeded its LFS budget. The account responsible should increase it.';

interface Failing {
  readonly what: string;
  readonly fault: Fault;
  readonly code: string;
  readonly message: string;
  /** Whether it affects the other pointer too. */
  readonly all?: boolean;
}

const ofObject = (code: number, message: string): Fault => ({ at: 'object', oid, error: { code, message } });
const ofAll = (status: number, message: string): Fault => ({
  at: 'batch',
  answer: refuse(status, message),
  times: 9,
});

const FAILING: readonly Failing[] = [
  {
    what: 'media that were never pushed',
    fault: ofObject(404, 'Object does not exist on the server'),
    code: 'lfs-not-found',
    message:
      'Git LFS does not have the media (404 Object does not exist on the server): the pointer was pushed without ' +
      'them, or they were deleted. Run `git lfs push --all origin` where they are.',
  },
  {
    what: 'media that were removed',
    fault: ofObject(410, 'Object removed by its owner'),
    code: 'lfs-not-found',
    message:
      'Git LFS does not have the media (410 Object removed by its owner): the pointer was pushed without',
  },
  {
    what: 'a pointer that the server does not accept',
    fault: ofObject(422, 'Invalid oid'),
    code: 'lfs-invalid',
    message:
      'The Git LFS server does not accept the pointer (422 Invalid oid). Check it with `git lfs fsck --pointers`.',
  },
  {
    what: 'storage that is full',
    fault: ofObject(507, 'Insufficient storage'),
    code: 'lfs-over-budget',
    message:
      "The repository's Git LFS budget is used up (507 Insufficient storage). Its owner must raise it, or wait " +
      'until it is renewed.',
  },
  {
    what: 'a budget that is used up',
    fault: ofAll(509, 'Bandwidth limit exceeded'),
    all: true,
    code: 'lfs-over-budget',
    message:
      "The repository's Git LFS budget is used up (509 Bandwidth limit exceeded). Its owner must raise it",
  },
  {
    what: "GitHub's words for a budget that is used up",
    fault: ofAll(403, BUDGET),
    all: true,
    code: 'lfs-over-budget',
    message: `The repository's Git LFS budget is used up (403 ${BUDGET.slice(0, -1)}). Its owner must raise it`,
  },
  {
    what: 'a token that is not accepted',
    fault: ofAll(401, 'Bad credentials'),
    all: true,
    code: 'lfs-forbidden',
    message:
      "token: it may not read the repository's Git LFS media (401 Bad credentials). Add `permissions: contents: " +
      'read` to the job.',
  },
  {
    what: 'a token without permission',
    fault: ofAll(403, 'Resource not accessible by integration'),
    all: true,
    code: 'lfs-forbidden',
    message:
      "token: it may not read the repository's Git LFS media (403 Resource not accessible by integration).",
  },
  {
    what: 'a repository without Git LFS',
    fault: ofAll(404, 'Not Found'),
    all: true,
    code: 'lfs-unreachable',
    message: 'This repository has no Git LFS (404 Not Found), or the token may not see it.',
  },
  {
    what: 'other bytes than the pointer refers to',
    fault: { at: 'download', oid, status: 200, deliver: bytes((media) => media.fill(0)) },
    code: 'lfs-damaged',
    message: 'Git LFS sent different content than the pointer refers to: SHA-256 ',
  },
];

describe.concurrent('of a Git LFS server that does not deliver the recordings', () => {
  it.each(FAILING)('failures are reported: $what', async ({ fault, all = false, code, message }) => {
    const media = { 'bad.wav': Buffer.from(bad), 'good.wav': recording('good.wav', 30) };
    await using pointers = await openPointers({
      media,
      files: { 'here.mp3': 'speech' },
      lfs: { faults: [fault] },
    });
    const ran = await pointers.run({ inputs: { files: '*.wav\n*.mp3', 'fail-on': 'any' } });

    const good = all ? code : 'transcribed';
    expect(codes(ran)).toEqual({ 'bad.wav': code, 'good.wav': good, 'here.mp3': 'transcribed' });
    expect(annotations(ran, 'error')[0]).toContain(`bad.wav: ${message}`);
    expect(ran.exitCode).toBe(1);
    // A request that was refused for good is not repeated.
    expect(pointers.lfs.batches()).toHaveLength(1);
    expect(pointers.stage.deepgram.requests).toHaveLength(all ? 1 : 2);
  });

  it.each<[string, Fault, number]>([
    [
      'a rate limit that passes',
      { at: 'batch', answer: refuse(429, 'Slow down', { 'retry-after': '1' }) },
      2,
    ],
    ['a link that has expired', { at: 'download', oid, status: 403 }, 2],
    ['a failure that passes', { at: 'batch', answer: refuse(503, 'Unavailable') }, 2],
  ])('the run recovers from %s', async (_, fault, batches) => {
    await using pointers = await openPointers({ media: { 'bad.wav': bad }, lfs: { faults: [fault] } });
    const ran = await pointers.run();
    expect(codes(ran)).toEqual({ 'bad.wav': 'transcribed' });
    expect(annotations(ran, 'error')).toEqual([]);
    expect(pointers.lfs.batches()).toHaveLength(batches);
  });

  it('links that have expired before their use are requested again', async () => {
    await using pointers = await openPointers({
      media: recordings({ 'a.wav': 30, 'b.wav': 40, 'c.wav': 50 }),
      lfs: { expiresIn: 2 },
    });
    const ran = await pointers.run({ inputs: { concurrency: '1' } });
    expect(Object.values(codes(ran))).toEqual(['transcribed', 'transcribed', 'transcribed']);
    expect(pointers.lfs.requests.filter(({ status }) => status >= 400)).toEqual([]);
    expect(pointers.lfs.batches().length).toBeGreaterThan(1);
  });
});
