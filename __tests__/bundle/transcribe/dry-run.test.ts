import { appendFile, copyFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { at } from '../../servers/github/json.ts';
import { openPullRequest, openRepository, type Repository } from '../github.ts';
import { annotations, codes, openStage, type Ran } from '../helpers.ts';
import { pullRequest } from '../payloads.ts';
import { openPointers } from '../pointers.ts';
import { contentsOf, place, recording, recordings } from '../recordings.ts';

const DRY = { files: '**/*.wav', 'dry-run': 'true', 'api-key': '' };

describe.concurrent('a dry run', () => {
  it('reports what would be done and its cost, without a key, and changes nothing', async () => {
    await using stage = await openStage({});
    await place(stage, recordings({ 'kept.wav': 60, 'edited.wav': 60 }));
    await stage.run({ inputs: { files: '*.wav' } });
    await copyFile(path.join(stage.workspace, 'kept.wav'), path.join(stage.workspace, 'copy.wav'));
    await appendFile(path.join(stage.workspace, 'edited.wav.txt'), 'By the way.\n');
    await place(stage, recordings({ 'talks/new.wav': 90, 'talks/longer.wav': 360 }));
    const [before, requests] = [await contentsOf(stage), stage.deepgram.requests.length];

    const ran = await stage.run({ inputs: { ...DRY, 'price-per-minute': '2' } });
    expect(ran.exitCode).toBe(0);
    expect(stage.deepgram.requests).toHaveLength(requests);
    expect(await contentsOf(stage)).toEqual(before);
    expect(codes(ran)).toEqual({
      'copy.wav': 'reusable',
      'edited.wav': 'unchanged',
      'kept.wav': 'unchanged',
      'talks/longer.wav': 'planned',
      'talks/new.wav': 'planned',
    });
    expect(ran.outputs).toMatchObject({
      planned: '2',
      'planned-minutes': '7.5',
      'estimated-cost': '15.0000',
      transcribed: '0',
      unchanged: '2',
      edited: '1',
      failed: '0',
      minutes: '0',
      'skipped-reason': '',
    });
    expect(planIn(ran)).toEqual([
      'Plan: 2 to transcribe (7:30 of audio, estimated $15.00); 1 reused; 2 unchanged; 1 edited transcript left.',
      '  talks/longer.wav: new, 6:00, estimated $12.00',
      '  talks/new.wav: new, 1:30, estimated $3.00',
      '  copy.wav: nothing to send, the same audio as kept.wav',
      '  edited.wav.txt: kept, somebody edited it',
    ]);
    expect(ran.log).toContain('Costs are estimates by your `price-per-minute`.');
    expect(ran.log).toContain('Nothing sent; 2 unchanged; 2 would be sent; 1 would be reused.');
    expect(ran.summary).toContain('| New | 2 | 7:30 | $15.00 |');
    expect(ran.summary).toContain('| talks/new.wav | would be sent: new | 1:30 | $3.00 |');
  });

  it('of unchanged recordings has nothing to report, and only reports what `prune` would remove', async () => {
    await using stage = await openStage({});
    await place(stage, recordings({ 'gone.wav': 60, 'kept.wav': 30 }));
    await stage.run({ inputs: { files: '*.wav' } });
    const unchanged = await stage.run({ inputs: DRY });
    expect(unchanged.log).toContain('Plan: 0 to transcribe; 2 unchanged.');
    expect(unchanged.outputs).toMatchObject({
      planned: '0',
      'planned-minutes': '0',
      'estimated-cost': '0.0000',
    });

    await rm(path.join(stage.workspace, 'gone.wav'));
    const before = await contentsOf(stage);
    const ran = await stage.run({ inputs: { ...DRY, prune: 'true' } });
    expect(ran.outputs).toMatchObject({ planned: '0', orphaned: '1', unchanged: '1' });
    expect(ran.log).toContain('gone.wav: its recording was deleted');
    expect(await contentsOf(stage)).toEqual(before);
  });

  it('reports that a cap would be exceeded, and does not fail', async () => {
    await using stage = await openStage({});
    await place(stage, recordings({ 'a.wav': 120 }));
    const ran = await stage.run({ inputs: { ...DRY, 'max-minutes': '1' } });
    expect(ran.exitCode).toBe(0);
    expect(codes(ran)).toEqual({ 'a.wav': 'over-cap' });
    expect(annotations(ran, 'warning')).toEqual([
      'The plan is 2.0 minutes, estimated at under $0.01, above max-minutes (1). Nothing was sent. To ' +
        'continue, raise ' +
        '`max-minutes`, send a part with `when-over-cap: partial`, or narrow `files`.',
    ]);
  });

  it('downloads nothing from Git LFS, and measures its recordings with range requests if it may', async () => {
    await using pointers = await openPointers({ media: { 'a.wav': recording('a.wav', 60) } });
    const barred = await pointers.run({ inputs: { ...DRY, lfs: 'never' } });
    expect(pointers.lfs.requests).toEqual([]);
    expect(barred.outputs).toMatchObject({ planned: '1', 'planned-minutes': '0' });
    expect(barred.log).toContain('Plan: 1 to transcribe (length and cost unknown).');
    expect(barred.summary).toContain('| New | 1 | unknown | unknown |');

    const ran = await pointers.run({ inputs: DRY });
    expect(pointers.lfs.fetched()).toEqual([]);
    expect(ran.outputs).toMatchObject({ planned: '1', 'planned-minutes': '1' });
  });
});

/** Makes a dry run on the pull request with number 1, from this repository or a fork. */
async function runOnPullRequest({ github, run }: Repository, fork?: string): Promise<Ran> {
  const [baseSha, headSha] = [await github.head('main'), await github.push('changes', { 'a.wav': 'speech' })];
  // A fork's token is not even allowed to do that.
  if (fork === undefined) await openPullRequest(github, 'changes');
  const payload = pullRequest({ number: 1, headSha, baseSha, ...(fork && { fork }) });
  return await run({
    inputs: DRY,
    event: { name: 'pull_request', payload },
    env: { GITHUB_REF: 'refs/pull/1/merge' },
  });
}

describe.concurrent('a dry run on a pull request', () => {
  it("from a fork, which gets no secrets, reports what the maintainers' run would do", async () => {
    await using repository = await openRepository({ github: { token: 'read' } });
    const { github, stage } = repository;
    await place(stage, recordings({ 'a.wav': 60 }));
    const ran = await runOnPullRequest(repository, 'stranger/octo-repo');
    expect(ran.exitCode).toBe(0);
    expect(codes(ran)).toEqual({ 'a.wav': 'planned' });
    expect(ran.outputs).toMatchObject({ planned: '1', 'planned-minutes': '1', 'skipped-reason': '' });
    expect(annotations(ran, 'notice')).toEqual([]);
    expect(github.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('of this repository comments with its findings, and commits nothing', async () => {
    await using repository = await openRepository({});
    const { github, stage } = repository;
    await place(stage, recordings({ 'a.wav': 60 }));
    const ran = await runOnPullRequest(repository);
    expect(ran.exitCode).toBe(0);
    const [comment] = await github.comments(1);
    const body = String(at(comment, 'body'));
    expect(body).toContain('| New | 1 | 1:00 | under $0.01 |');
    expect(body).toContain('\nNothing sent; 1 would be sent\n');
    expect(body).toContain('| a.wav | would be sent: new | 1:00 | under $0.01 |');
    expect(await github.commits('changes')).toHaveLength(2);
  });
});

/** Returns the lines of the plan in the log. */
function planIn({ log }: Ran): string[] {
  const lines = log.split('\n');
  const start = lines.findIndex((line) => line.startsWith('Plan: '));
  const end = lines.findIndex((line, position) => position > start && !line.startsWith('  '));
  return lines.slice(start, end);
}
