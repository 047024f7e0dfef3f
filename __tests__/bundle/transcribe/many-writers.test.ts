import { expect, it } from 'vitest';
import { commitAll } from '../../helpers/repository.ts';
import { annotations, openStage, type Stage, type Step, speech } from '../helpers.ts';
import { place } from '../recordings.ts';
import { deedsOf } from '../rerun.ts';

const WORKFLOW = '.github/workflows/transcripts.yml';
const ENV = {
  GITHUB_REPOSITORY: 'mona/talks',
  GITHUB_WORKFLOW_REF: `mona/talks/${WORKFLOW}@refs/heads/main`,
  GITHUB_JOB: 'transcribe',
  GITHUB_ACTION: '__self',
};

/** A job of a matrix. */
const job = (index: number, inputs: Readonly<Record<string, string>>): Step => ({
  inputs: { formats: 'txt', 'job-index': String(index), ...inputs },
  env: ENV,
});

/** A run of each job, of which what changed is committed, as by a GitHub App whose commits start the next one. */
async function runAll(stage: Stage, jobs: readonly Step[], times: number): Promise<number[]> {
  const requests: number[] = [];
  for (let time = 0; time < times; time += 1) {
    let sent = 0;
    for (const each of jobs) {
      const deeds = await deedsOf(stage, () => stage.run(each));
      expect(deeds.exitCode).toBe(0);
      sent += deeds.requests;
      if (Object.keys(deeds.changes).length > 0) await commitAll(stage.workspace);
    }
    requests.push(sent);
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
  expect(await runAll(stage, jobs, 5)).toEqual([4, 0, 0, 0, 0]);
  for (const file of ['a.wav.en.txt', 'a.wav.de.txt', 'b.wav.de.txt']) await stage.read(file);
});

it('two languages in one file are refused before anything is sent', async () => {
  await using stage = await opened();
  expect(await runAll(stage, [job(0, { language: 'en' })], 1)).toEqual([2]);
  const deeds = await deedsOf(stage, async () => {
    const ran = await stage.run(job(1, { language: 'de' }));
    expect(annotations(ran, 'error')).toEqual([
      `output: a.wav.txt is written by ${WORKFLOW} (transcribe/__self/0), and ${WORKFLOW} (transcribe/__self/1) would ` +
        'write it with other options: language was en, is de. Nothing was sent. Give each its own `output`, for example ' +
        '`{dir}/{file}.{language}.{format}`. If the other one is to stop writing it, change its workflow, or delete the file.',
    ]);
    return ran;
  });
  expect(deeds).toMatchObject({ exitCode: 1, requests: 0, changes: {} });
});
