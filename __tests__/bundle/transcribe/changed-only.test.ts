import { describe, expect, it } from 'vitest';
import { commitAll } from '../../helpers/repository.ts';
import type { Changes } from '../../servers/github/server.ts';
import { openRepository, type Repository } from '../github.ts';
import { annotations, codes, type Ran, speech } from '../helpers.ts';
import { pullRequest, push } from '../payloads.ts';

/** The branch before the push. Recordings have the same sizes as now, and the workspace is not a git repository. */
const BEFORE = { 'same.wav': 'same', 'changed.wav': 'before', 'old-name.wav': 'renamed', 'gone.wav': 'gone' };
const CHANGES: Changes = {
  'changed.wav': 'after',
  'added.wav': 'added',
  'old-name.wav': null,
  'new-name.wav': 'renamed',
  'gone.wav': null,
};
const files = { 'same.wav': 'same', 'changed.wav': 'after', 'added.wav': 'added', 'new-name.wav': 'renamed' };
const CHANGED = { 'changed.wav': 'transcribed', 'added.wav': 'transcribed' };

const WORKFLOW = 'octo-org/octo-repo/.github/workflows/transcripts.yml@refs/heads/main';

const inputs = { 'changed-only': 'true', formats: 'txt', comment: 'never' };

const open = () => openRepository({ files, github: { files: BEFORE } });

async function onPush(
  repository: Repository,
  branch: string,
  before?: string,
  given: Readonly<Record<string, string>> = inputs,
): Promise<Ran> {
  const ref = `refs/heads/${branch}`;
  const sha = await repository.github.head(branch);
  return await repository.run({
    inputs: given,
    event: { name: 'push', payload: push(ref, sha, before) },
    env: { GITHUB_REF: ref, GITHUB_SHA: sha, GITHUB_WORKFLOW_REF: WORKFLOW },
  });
}

describe.concurrent('changed-only', () => {
  it('sends recordings that a push added or modified, without the list of runs where it may not read it', async () => {
    await using repository = await open();
    const { github } = repository;
    const before = await github.head('main');
    github.addRun({ workflow: 'transcripts.yml', branch: 'main', sha: 'f'.repeat(40) });
    await github.push('main', CHANGES);
    const ran = await onPush(repository, 'main', before);
    expect(codes(ran)).toEqual(CHANGED);
    expect(ran.exitCode).toBe(0);
    expect(annotations(ran, 'notice')).toEqual([]);
    expect(repository.stage.deepgram.requests).toHaveLength(2);
  });

  it('compares a branch whose previous commit no longer exists with the default branch', async () => {
    await using repository = await open();
    await repository.github.push('changes', CHANGES);
    expect(codes(await onPush(repository, 'changes', 'f'.repeat(40)))).toEqual(CHANGED);
  });

  it('sends recordings that a pull request added or modified, whatever happened on its base since', async () => {
    await using repository = await open();
    const { github } = repository;
    await github.push('changes', { 'changed.wav': 'between' });
    const headSha = await github.push('changes', CHANGES);
    const baseSha = await github.push('main', { 'same.wav': 'changed on main', 'added.wav': 'on main too' });
    const ran = await repository.run({
      inputs,
      event: { name: 'pull_request', payload: pullRequest({ headSha, baseSha }) },
      env: { GITHUB_REF: 'refs/pull/2/merge' },
    });
    expect(codes(ran)).toEqual(CHANGED);
  });

  it('ends at once if no recordings changed', async () => {
    await using repository = await open();
    const { github, stage } = repository;
    await github.push('main', { ...CHANGES });
    const before = await github.head('main');
    await github.push('main', { 'README.md': 'Changed' });
    const ran = await onPush(repository, 'main', before);
    expect(ran).toMatchObject({ exitCode: 0, outputs: { transcribed: '0', 'skipped-reason': 'no-changes' } });
    expect(ran.summary).toContain('No media changed.');
    expect(stage.deepgram.requests).toEqual([]);
  });

  it('sends recordings that an earlier push left without a transcript, where the lock file is committed', async () => {
    const media = speech('first.wav', 'known.wav');
    await using repository = await openRepository({
      files: media,
      github: { files: media },
      faults: [{ on: { request: 1 }, fault: 'error', error: 'SERVICE_UNAVAILABLE' }],
    });
    const { stage, github } = repository;
    const committing = { ...inputs, files: '*.wav', 'save-to': 'commit', retries: '0', concurrency: '1' };
    await commitAll(stage.workspace);
    const failed = await onPush(repository, 'main', undefined, committing);
    expect(codes(failed)).toMatchObject({ 'known.wav': 'transcribed' });
    expect(failed.exitCode).toBe(1);

    const before = await github.head('main');
    await github.push('main', { 'README.md': 'Changed' });
    const ran = await onPush(repository, 'main', before, committing);
    expect(codes(ran)).toEqual({ 'first.wav': 'transcribed' });
    expect(ran.log).toContain('Left out: known.wav did not change.');
  });

  it('sends recordings pushed since the last successful run, where only artifacts are kept', async () => {
    const permissions = { actions: 'read' } as const;
    await using repository = await openRepository({ files, github: { files: BEFORE, permissions } });
    const { github } = repository;
    const sha = await github.head('main');
    github.addRun({ workflow: 'transcripts.yml', branch: 'main', sha });
    const failed = await github.push('main', CHANGES);
    github.addRun({ workflow: 'transcripts.yml', branch: 'main', sha: failed, conclusion: 'failure' });
    await github.push('main', { 'README.md': 'Changed' });
    expect(codes(await onPush(repository, 'main', failed))).toEqual(CHANGED);
  });

  it('is refused where nothing changed, such as on a schedule', async () => {
    await using repository = await open();
    const env = { GITHUB_REF: 'refs/heads/main' };
    const ran = await repository.run({ inputs, event: { name: 'schedule', payload: {} }, env });
    expect(ran.exitCode).toBe(1);
    expect(annotations(ran, 'error')).toEqual([
      expect.stringContaining(
        'changed-only: the event schedule on refs/heads/main has no changes of its own.',
      ),
    ]);
    expect(repository.stage.deepgram.requests).toEqual([]);
  });
});
