import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { makeWorkspace } from '../../helpers/workspace.ts';
import { REPOSITORY, refusalOf, start } from './start.ts';
import { zipOf } from './zip.ts';

const RUN = { workflow: 'transcribe.yml', branch: 'main', sha: 'a'.repeat(40) };
const READING = { permissions: { actions: 'read' } } as const;

/** Runs in a separate process, since the client reads GITHUB_API_URL when it is imported. */
const CLIENT = `
  import { DefaultArtifactClient } from '@actions/artifact';
  const { findBy, folder } = JSON.parse(process.env.TEST_ARTIFACTS);
  const client = new DefaultArtifactClient();
  const { artifacts } = await client.listArtifacts({ findBy });
  if (artifacts.length !== 1) throw new Error('There are ' + artifacts.length + ' artifacts.');
  const { artifact } = await client.getArtifact('transcripts', { findBy });
  await client.downloadArtifact(artifact.id, { path: folder, findBy });
`;

test('the official client reads the artifacts of an earlier run', async () => {
  const github = await start(READING);
  const archive = zipOf({ 'media/a b.wav.txt': 'Hello.\n', 'ü.txt': 'é' });
  const run = github.addRun({ ...RUN, artifacts: [{ name: 'transcripts', archive }] });
  const findBy = {
    token: github.token,
    workflowRunId: run,
    repositoryOwner: REPOSITORY.owner,
    repositoryName: REPOSITORY.repo,
  };
  const folder = await makeWorkspace();
  const env = {
    ...process.env,
    GITHUB_API_URL: github.apiUrl,
    TEST_ARTIFACTS: JSON.stringify({ findBy, folder }),
  };
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', CLIENT], {
    cwd: import.meta.dirname,
    env,
  });
  expect(await readFile(path.join(folder, 'media/a b.wav.txt'), 'utf8')).toBe('Hello.\n');
  expect(await readFile(path.join(folder, 'ü.txt'), 'utf8')).toBe('é');
  expect(github.counts()['GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}']).toBe(
    1,
  );
  expect(github.violations).toEqual([]);
});

test('artifacts are found by their name, the newest first, and expire', async () => {
  const github = await start(READING);
  const archive = zipOf({ a: 'a' });
  const before = new Date('2026-01-01T00:00:00Z');
  github.addRun({ ...RUN, createdAt: before, artifacts: [{ name: 'transcripts', archive }] });
  const again = github.addRun({
    ...RUN,
    artifacts: [
      { name: 'transcripts', archive },
      { name: 'other', archive },
    ],
  });
  const { actions } = github.client.rest;
  const { data } = await actions.listArtifactsForRepo({ ...REPOSITORY, name: 'transcripts' });
  expect(data).toMatchObject({
    total_count: 2,
    artifacts: [
      { expired: false, workflow_run: { id: again, head_branch: 'main' } },
      { id: 1, expired: true, digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
    ],
  });
  const expired = actions.downloadArtifact({ ...REPOSITORY, artifact_id: 1, archive_format: 'zip' });
  expect(await refusalOf(expired)).toMatchObject({ status: 410 });
  await actions.getArtifact({ ...REPOSITORY, artifact_id: 2 });
  expect(github.violations).toEqual([]);
});

test('runs are listed by workflow and branch', async () => {
  const github = await start(READING);
  const sha = await github.head('main');
  github.addRun({ ...RUN, sha, branch: 'develop' });
  const run = github.addRun({ ...RUN, sha, event: 'schedule', conclusion: null });
  github.addRun({ ...RUN, sha, workflow: 'test.yml', headRepository: 'stranger/octo-repo' });
  const { actions } = github.client.rest;
  const { data } = await actions.listWorkflowRuns({
    ...REPOSITORY,
    workflow_id: 'transcribe.yml',
    branch: 'main',
  });
  expect(data).toMatchObject({
    total_count: 1,
    workflow_runs: [{ id: run, status: 'in_progress', conclusion: null, event: 'schedule', head_sha: sha }],
  });
  const all = await actions.listWorkflowRunsForRepo({ ...REPOSITORY, per_page: 2 });
  expect([all.data.total_count, all.data.workflow_runs.length]).toEqual([3, 2]);
  expect(all.headers.link).toContain('page=2');
  expect((await actions.getWorkflowRun({ ...REPOSITORY, run_id: run })).data.id).toBe(run);
  expect(github.violations).toEqual([]);
});
