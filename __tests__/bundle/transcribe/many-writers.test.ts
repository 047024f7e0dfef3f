import { describe, expect, it } from 'vitest';
import { commitAll, git } from '../../helpers/repository.ts';
import { textAt } from '../../servers/github/json.ts';
import { checkOut, openTracked } from '../branches.ts';
import { filesOn, openCheckout } from '../checkouts.ts';
import { openPullRequest, openRepository } from '../github.ts';
import { annotations, openStage, type Stage, type Step, speech } from '../helpers.ts';
import { pullRequest } from '../payloads.ts';
import { place } from '../recordings.ts';
import { deedsOf } from '../rerun.ts';

const WORKFLOW = '.github/workflows/transcripts.yml';
const ENV = {
  GITHUB_REPOSITORY: 'mona/talks',
  GITHUB_WORKFLOW_REF: `mona/talks/${WORKFLOW}@refs/heads/main`,
  GITHUB_JOB: 'transcribe',
  GITHUB_ACTION: '__self',
};

/** Returns the step of a job of a matrix. */
const job = (index: number, inputs: Readonly<Record<string, string>>): Step => ({
  inputs: { formats: 'txt', 'job-index': String(index), ...inputs },
  env: ENV,
});

/** Runs each job and commits its changes. Returns the number of requests, and whether there were changes. */
async function runOnce(
  stage: Stage,
  jobs: readonly Step[],
): Promise<{ readonly sent: number; readonly isChanged: boolean }> {
  let [sent, isChanged] = [0, false];
  for (const each of jobs) {
    const deeds = await deedsOf(stage, () => stage.run(each));
    expect(deeds.exitCode).toBe(0);
    sent += deeds.requests;
    if (Object.keys(deeds.changes).length === 0) continue;
    isChanged = true;
    await commitAll(stage.workspace);
  }
  return { sent, isChanged };
}

/**
 * Runs all jobs until they change nothing, as with a GitHub App whose commits trigger the next run, and at most five
 * times. Returns the number of requests each time.
 */
async function runAll(stage: Stage, jobs: readonly Step[]): Promise<number[]> {
  const requests: number[] = [];
  for (let isChanged = true; isChanged && requests.length < 5; ) {
    const ran = await runOnce(stage, jobs);
    requests.push(ran.sent);
    isChanged = ran.isChanged;
  }
  return requests;
}

const opened = async (): Promise<Stage> => {
  const stage = await openStage({ files: speech('a.wav', 'b.wav') });
  await place(stage, { [WORKFLOW]: 'on: push' });
  await commitAll(stage.workspace);
  return stage;
};

it('two languages in a matrix with one lock file are paid for once each', async () => {
  await using stage = await opened();
  const output = '{dir}/{file}.{language}.{format}';
  const jobs = ['en', 'de'].map((language, index) => job(index, { language, output }));
  expect(await runAll(stage, jobs)).toEqual([4, 0]);
  for (const file of ['a.wav.en.txt', 'a.wav.de.txt', 'b.wav.de.txt']) await stage.read(file);
});

it('two languages for one file are refused before anything is sent', async () => {
  await using stage = await opened();
  expect(await runOnce(stage, [job(0, { language: 'en' })])).toEqual({ sent: 2, isChanged: true });
  const deeds = await deedsOf(stage, async () => {
    const ran = await stage.run(job(1, { language: 'de' }));
    expect(annotations(ran, 'error')).toEqual([
      `output: a.wav.txt is written by ${WORKFLOW} (transcribe/__self/0), and ${WORKFLOW} (transcribe/__self/1) would ` +
        'write it with other options: language was en, is de. Nothing was sent. Give each its own `output`, for example ' +
        '`{dir}/{file}.{language}.{format}`. If only this one should write it, change the other workflow or ' +
        'delete the file.',
    ]);
    return ran;
  });
  expect(deeds).toMatchObject({ exitCode: 1, requests: 0, changes: {} });
});

/** The value that the runner evaluates for the default of `called-job`. */
const CALLED = "job.workflow_ref && job.workflow_ref != github.workflow_ref && job.check_run_id || ''";
const LANGUAGES = ['en', 'de', 'fr'];

describe('a reusable workflow called in a matrix', () => {
  it('every job is saved, with an artifact and a comment of its own', async () => {
    const media = speech('a.wav');
    await using repository = await openRepository({
      github: {
        files: media,
        permissions: { contents: 'write', actions: 'read', 'pull-requests': 'write', issues: 'write' },
      },
      artifacts: [],
    });
    const { github } = repository;
    const [baseSha, headSha] = [
      await github.head('main'),
      await github.push('changes', { 'notes.md': 'Notes' }),
    ];
    await openPullRequest(github, 'changes');
    const event = { name: 'pull_request', payload: pullRequest({ number: 1, headSha, baseSha }) };
    const names = LANGUAGES.map((language) => `transcripts (${language}) / transcribe`);
    await using machines = new AsyncDisposableStack();
    const ran = await Promise.all(
      LANGUAGES.map(async (language, index) =>
        repository.run(
          {
            inputs: {
              ...{ formats: 'txt', language, output: '{dir}/{file}.{language}.{format}' },
              'save-to': 'commit, artifact',
            },
            contexts: { [CALLED]: String(github.addJob(names[index] ?? '')) },
            env: { ...ENV, GITHUB_REPOSITORY: 'octo-org/octo-repo', GITHUB_REF: 'refs/pull/1/merge' },
            event,
          },
          machines.use(await openCheckout(media)),
        ),
      ),
    );
    expect(ran.map(({ exitCode, log }) => exitCode === 0 || log)).toEqual([true, true, true]);
    const files = await filesOn(repository, 'changes');
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(LANGUAGES.map((language) => `a.wav.${language}.txt`)),
    );
    for (const name of names) expect(files['transcripts.lock.json']).toContain(name);
    expect(new Set(repository.artifacts.artifacts().map(({ name }) => name)).size).toBe(LANGUAGES.length);
    const comments = (await github.comments(1)).map((comment) => textAt(comment, 'body').split('\n')[0]);
    expect(comments.sort()).toEqual(
      names.map((name) => `<!-- deepgram-transcribe: Transcripts/${encodeURIComponent(name)} -->`).sort(),
    );
  });

  it('two that would write the same file are refused before the second pays', async () => {
    const media = { ...speech('a.wav'), [WORKFLOW]: 'on: push' };
    await using repository = await openTracked({
      files: media,
      github: { permissions: { contents: 'write', actions: 'read' } },
    });
    const { github, stage } = repository;
    const call = (language: string) =>
      repository.run({
        inputs: { files: '*.wav', formats: 'txt', 'save-to': 'commit', language },
        contexts: { [CALLED]: String(github.addJob(`transcripts (${language}) / transcribe`)) },
        env: { GITHUB_WORKFLOW_REF: `octo-org/octo-repo/${WORKFLOW}@refs/heads/main` },
      });
    expect((await call('en')).exitCode).toBe(0);
    await checkOut(repository);
    const second = await call('de');
    expect([second.exitCode, stage.deepgram.requests.length]).toEqual([1, 1]);
    expect(annotations(second, 'error')[0]).toMatch(
      /is written by \.github\/workflows\/transcripts\.yml \(transcripts \(en\) \/ transcribe.* would write it with other options/,
    );
  });
});

it('two branches with one more recording each are merged by git without conflict', async () => {
  await using stage = await openStage({ files: speech('2026-11-01.wav') });
  const run = async (): Promise<void> => {
    expect((await stage.run({ inputs: { formats: 'txt' } })).exitCode).toBe(0);
    await commitAll(stage.workspace);
  };
  await commitAll(stage.workspace);
  await run();
  const { workspace } = stage;
  const begun = git(workspace, 'rev-parse', '--abbrev-ref', 'HEAD').trim();
  for (const [branch, name] of [
    ['one', '2026-11-08.wav'],
    ['other', '2026-11-15.wav'],
  ] as const) {
    git(workspace, 'checkout', '--quiet', '-b', branch, begun);
    await place(stage, speech(name));
    await run();
  }
  git(workspace, 'checkout', '--quiet', begun);
  for (const branch of ['one', 'other']) git(workspace, 'merge', '--quiet', '--no-edit', branch);
  const sent = stage.deepgram.requests.length;
  const deeds = await deedsOf(stage, () => stage.run({ inputs: { formats: 'txt' } }));
  expect([deeds.requests, sent, deeds.counts['unchanged']]).toEqual([0, 3, 3]);
});
