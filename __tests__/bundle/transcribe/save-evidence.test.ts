import { beforeAll, describe, expect, it } from 'vitest';
import { checkOut, LOCK, openTracked } from '../branches.ts';
import { filesOn } from '../checkouts.ts';
import type { Repository } from '../github.ts';
import { annotations, openStage } from '../helpers.ts';
import { heardApart as cannedFor } from '../recordings.ts';

/** Only the branch that is written to shows whose file a transcript is, and whether its recording is there. */

const COMMIT = { files: '**/*.wav', formats: 'txt', 'save-to': 'commit', 'save-on-failure': 'nothing' };
const TALK = 'media/talk.wav';
const TEXT = 'media/talk.wav.txt';
const V1 = { [TALK]: 'speech, version 1' };
const V2 = { [TALK]: 'speech, version 2' };

/** Opens a new machine with the current state of the branch. */
async function machine(repository: Repository, branch = 'main') {
  const stage = await openStage({ cannedFor });
  await checkOut(repository, branch, stage);
  return stage;
}

/** Checks that the lock file of the branch records the transcripts that are there. */
async function expectAgreement(files: Readonly<Record<string, string>>, source: string): Promise<void> {
  const { sources } = JSON.parse(files[LOCK] ?? '{}');
  expect(Object.keys(sources)).toContain(source);
}

/** Two recordings, and the branch after a run committed their transcripts. */
const PAIR = { ...V1, 'media/b.wav': 'speech b' };
let committed: Readonly<Record<string, string>>;

beforeAll(async () => {
  await using repository = await openTracked({ files: PAIR, cannedFor });
  expect((await repository.run({ inputs: COMMIT })).exitCode).toBe(0);
  committed = await filesOn(repository);
});

describe.concurrent('save-to: commit', () => {
  it('`ref: develop` with `branch: develop` on a schedule; recording replaced', async () => {
    await using repository = await openTracked({ files: { 'README.md': 'x' }, cannedFor });
    const { github, stage } = repository;
    const inputs = { ...COMMIT, branch: 'develop' };
    await github.push('develop', V1);
    await checkOut(repository, 'develop');
    await repository.run({ inputs });
    const before = await filesOn(repository, 'develop');
    await github.push('develop', V2);
    await checkOut(repository, 'develop');
    const ran = await repository.run({ inputs });
    expect(annotations(ran, 'warning')).toEqual([]);
    const after = await filesOn(repository, 'develop');
    expect(after[TEXT]).not.toBe(before[TEXT]);
    await expectAgreement(after, TALK);
    expect(stage.deepgram.requests).toHaveLength(2);
  });

  it('a run by hand on another branch, or on a schedule that saves to another branch, takes what the default branch has', async () => {
    await using repository = await openTracked({ files: V1, cannedFor });
    const { github, stage } = repository;
    const runs = [
      { name: 'workflow_dispatch', payload: { repository: { default_branch: 'main' } }, branch: 'talks' },
      { name: 'schedule', payload: { schedule: '0 0 * * *' }, branch: 'later', ref: 'main' },
    ];
    for (const { branch } of runs) await github.push(branch, { 'README.md': 'x' });
    await repository.run({ inputs: COMMIT });
    const { [TEXT]: text } = await filesOn(repository);
    for (const { name, payload, branch, ref = branch } of runs) {
      await checkOut(repository, branch);
      const env = { GITHUB_REF: `refs/heads/${ref}` };
      const inputs = { ...COMMIT, branch, cache: 'false' };
      await repository.run({ inputs, env, event: { name, payload } });
      expect(stage.deepgram.requests, name).toHaveLength(1);
      expect((await filesOn(repository, branch))[TEXT], name).toBe(text);
    }
  });

  it('push v1, push v2 of a recording before run 1 commits', async () => {
    await using repository = await openTracked({ files: V1, cannedFor });
    const { github, stage } = repository;
    await github.push('main', V2);
    await using second = await machine(repository);
    const first = await repository.run({ inputs: COMMIT });
    expect(first.exitCode).toBe(0);
    expect(annotations(first, 'warning')).toEqual([
      `${TALK} is now a different recording on main, so it is not transcribed.`,
    ]);
    expect(await filesOn(repository)).toEqual(V2);
    const ran = await repository.run({ inputs: COMMIT }, second);
    expect(annotations(ran, 'warning')).toEqual([]);
    const files = await filesOn(repository);
    expect(files[TEXT]).toBe(await second.read(TEXT));
    expect(second.deepgram.requests).toHaveLength(1);
    await expectAgreement(files, TALK);
    expect(stage.deepgram.requests).toEqual([]);
  });

  it('git is not on the PATH; one recording is the same as on main, one is not', async () => {
    await using repository = await openTracked({ files: { ...V1, 'media/b.wav': 'speech b' }, cannedFor });
    await repository.github.push('main', { 'media/b.wav': 'speech b, otherwise' });
    const ran = await repository.run({ inputs: COMMIT, env: { PATH: import.meta.dirname } });
    expect(annotations(ran, 'warning')).toEqual([
      'media/b.wav has different bytes on main, and git does not say whether it is the same recording, so it ' +
        'is not transcribed.',
    ]);
    expect(Object.keys(await filesOn(repository))).toContain(TEXT);
    expect(repository.stage.deepgram.requests).toHaveLength(1);
  });

  it('a re-run of an old run whose checkout says `ref: main`; recording replaced', async () => {
    await using repository = await openTracked({ files: PAIR, cannedFor });
    const { github, stage } = repository;
    const old = await github.head('main');
    await github.push('main', committed);
    await github.push('main', V2);
    await checkOut(repository);
    const env = { GITHUB_SHA: old, GITHUB_RUN_ATTEMPT: '2' };
    const ran = await repository.run({ inputs: COMMIT, env });
    expect(annotations(ran, 'warning')).toEqual([]);
    expect((await filesOn(repository))[TEXT]).toBe(await stage.read(TEXT));
    await checkOut(repository);
    expect((await repository.run({ inputs: COMMIT, env })).log).toContain('Nothing sent; 2 unchanged.');
    expect(stage.deepgram.requests).toHaveLength(1);
  });

  it('recording and transcript taken down, old run repeated', async () => {
    await using repository = await openTracked({ files: PAIR, cannedFor });
    const { github } = repository;
    await using old = await machine(repository);
    await github.push('main', committed);
    const { sources, ...rest } = JSON.parse(committed[LOCK] ?? '');
    const { [TALK]: _, ...others } = sources;
    const tidied = JSON.stringify({ ...rest, sources: others });
    await github.push('main', { [TALK]: null, [TEXT]: null, [LOCK]: tidied });
    const ran = await repository.run({ inputs: COMMIT, env: { GITHUB_RUN_ATTEMPT: '2' } }, old);
    expect(ran.exitCode).toBe(0);
    expect(old.deepgram.requests).toEqual([]);
    expect(annotations(ran, 'warning')).toEqual([
      `${TALK} is not on main, so nothing about it is saved there.`,
    ]);
    const files = await filesOn(repository);
    expect(Object.keys(files)).not.toContain(TEXT);
    expect(files[LOCK]).not.toContain('talk.wav');
  });

  it('recordings and transcripts brought back after `prune`, old run repeated', async () => {
    await using repository = await openTracked({ files: committed, cannedFor });
    const { github } = repository;
    await github.push('main', { [TALK]: null });
    await using old = await machine(repository);
    await checkOut(repository);
    const inputs = { ...COMMIT, prune: 'true' };
    await repository.run({ inputs });
    expect(Object.keys(await filesOn(repository))).not.toContain(TEXT);
    await github.push('main', committed);
    const ran = await repository.run({ inputs }, old);
    expect(annotations(ran, 'warning')).toEqual([
      `${TALK} is on main, so its transcripts are not removed there.`,
    ]);
    expect(await filesOn(repository)).toEqual(committed);
  });

  it('a transcript that is corrected while its recording is replaced', async () => {
    await using repository = await openTracked({ files: committed, cannedFor });
    const { github, stage } = repository;
    await github.push('main', V2);
    await checkOut(repository);
    const corrected = await github.push('main', { [TEXT]: 'Corrected.\n' });
    const ran = await repository.run({ inputs: COMMIT });
    const [warning = '', ...more] = annotations(ran, 'warning');
    expect(more).toEqual([]);
    expect(warning).toContain(`${TEXT} on main is kept: it differs from what ${LOCK} there records.`);
    expect(warning).toContain(corrected.slice(0, 7));
    const files = await filesOn(repository);
    expect(files[TEXT]).toBe('Corrected.\n');
    // A file that was kept is not claimed, and the paid answer is recorded.
    expect(files[LOCK]).not.toContain(await stage.read(TEXT));
    await checkOut(repository);
    await repository.run({ inputs: COMMIT });
    await repository.run({ inputs: COMMIT });
    expect(stage.deepgram.requests).toHaveLength(1);
    expect((await filesOn(repository))[TEXT]).toBe('Corrected.\n');
  });

  it('`overwrite-edited` overwrites the version that the run saw, and nothing newer', async () => {
    await using repository = await openTracked({ files: { ...V1, 'b.wav': 'speech b' }, cannedFor });
    const { github, stage } = repository;
    const inputs = { ...COMMIT, formats: 'txt, json' };
    await repository.run({ inputs });
    await github.push('main', { [TEXT]: 'Corrected.\n', 'b.wav.txt': 'Corrected, too.\n' });
    await checkOut(repository);
    await github.push('main', { 'b.wav.txt': 'Corrected again.\n' });
    const ran = await repository.run({ inputs: { ...inputs, 'overwrite-edited': 'true' } });
    expect(annotations(ran, 'warning')).toEqual([expect.stringMatching(/^b\.wav\.txt on main is kept/)]);
    const files = await filesOn(repository);
    expect(files[TEXT]).toBe(await stage.read(TEXT));
    expect(files[TEXT]).not.toBe('Corrected.\n');
    expect(files['b.wav.txt']).toBe('Corrected again.\n');
  });
});
