import { beforeAll, describe, expect, it } from 'vitest';
import { refuse } from '../../servers/lfs/batch.ts';
import { bytes } from '../../servers/lfs/faults.ts';
import { type Fault, oidOf } from '../../servers/lfs/server.ts';
import { annotations, codes, type Ran } from '../helpers.ts';
import { openPointers } from '../pointers.ts';
import { recording, recordings } from '../recordings.ts';

const BUDGET = 'This repository exceeded its LFS budget. The account responsible should increase it.';

interface Failing {
  readonly what: string;
  readonly fault: (oid: string) => Fault;
  readonly code: string;
  readonly message: string;
}

const ofObject =
  (code: number, message: string) =>
  (oid: string): Fault => ({ at: 'object', oid, error: { code, message } });

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
    what: 'other bytes than the pointer refers to',
    fault: (oid) => ({ at: 'download', oid, status: 200, deliver: bytes((media) => media.fill(0)) }),
    code: 'lfs-damaged',
    message: 'Git LFS sent different content than the pointer refers to: SHA-256 ',
  },
];

const GOOD = { 'good.wav': recording('good.wav', 30) };
const HERE = { 'here.mp3': 'speech' };
const IN_BOTH = { files: '*.wav\n*.mp3', 'fail-on': 'any' };

describe('of a Git LFS server that does not deliver some recordings, failures are reported', () => {
  const nameOf = (index: number): string => `bad-${index}.wav`;
  let ran: Ran;
  let batches: number;
  let sent: number;
  beforeAll(async () => {
    const bad = FAILING.map((_, index) => recording(nameOf(index), 60 + index));
    const faults = FAILING.map(({ fault }, index) => fault(oidOf(bad[index] ?? Buffer.of())));
    const media = { ...Object.fromEntries(bad.map((bytes, index) => [nameOf(index), bytes])), ...GOOD };
    await using pointers = await openPointers({ media, files: HERE, lfs: { faults } });
    ran = await pointers.run({ inputs: IN_BOTH });
    batches = pointers.lfs.batches().length;
    sent = pointers.stage.deepgram.requests.length;
  });

  it.each(FAILING.map((failing, index) => ({ ...failing, name: nameOf(index) })))(
    '$what',
    ({ name, code, message }) => {
      expect(codes(ran)[name]).toBe(code);
      expect(annotations(ran, 'error').join('\n')).toContain(`${name}: ${message}`);
    },
  );

  it('and all others are transcribed', () => {
    expect(codes(ran)).toMatchObject({ 'good.wav': 'transcribed', 'here.mp3': 'transcribed' });
    expect(ran).toMatchObject({ exitCode: 1, outputs: { transcribed: '2', failed: String(FAILING.length) } });
    // A request that was refused for good is not repeated.
    expect(batches).toBe(1);
    expect(sent).toBe(2);
  });
});

describe.concurrent('of a Git LFS server that does not deliver the recordings', () => {
  // Other refusals are cases of lfs-errors.test.ts.
  it.each([
    [
      "GitHub's words for a budget that is used up",
      403,
      BUDGET,
      'lfs-over-budget',
      'Its owner must raise it',
    ],
    [
      'a token that is not accepted',
      401,
      'Bad credentials.',
      'lfs-forbidden',
      'Add `permissions: contents: read` to the job.',
    ],
  ])('failures are reported: %s', async (_, status, said, code, advice) => {
    const media = { 'bad.wav': recording('bad.wav', 60), ...GOOD };
    const faults: Fault[] = [{ at: 'batch', answer: refuse(status, said), times: 9 }];
    await using pointers = await openPointers({ media, files: HERE, lfs: { faults } });
    const ran = await pointers.run({ inputs: IN_BOTH });

    expect(codes(ran)).toEqual({ 'bad.wav': code, 'good.wav': code, 'here.mp3': 'transcribed' });
    expect(annotations(ran, 'error')[0]).toContain('bad.wav: ');
    expect(annotations(ran, 'error')[0]).toContain(`(${status} ${said.slice(0, -1)}). ${advice}`);
    expect(ran.exitCode).toBe(1);
    expect(pointers.lfs.batches()).toHaveLength(1);
    expect(pointers.stage.deepgram.requests).toHaveLength(1);
  });

  it('the run recovers from a rate limit and a failure that pass, and from a link that has expired', async () => {
    const media = { 'late.wav': recording('late.wav', 60) };
    const faults: Fault[] = [
      { at: 'batch', answer: refuse(429, 'Slow down', { 'retry-after': '1' }) },
      { at: 'batch', answer: refuse(503, 'Unavailable') },
      { at: 'download', oid: oidOf(media['late.wav']), status: 403 },
    ];
    await using pointers = await openPointers({ media, lfs: { faults } });
    const ran = await pointers.run();
    expect(codes(ran)).toEqual({ 'late.wav': 'transcribed' });
    expect(annotations(ran, 'error')).toEqual([]);
    // The limit, the failure, the links, and new ones after the expired one.
    expect(pointers.lfs.batches()).toHaveLength(4);
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
