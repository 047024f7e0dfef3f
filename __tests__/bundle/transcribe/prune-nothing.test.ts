import { chmod, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { commitAll, git } from '../../helpers/repository.ts';
import { isPosix, makeWorkspace } from '../../helpers/workspace.ts';
import { filesIn } from '../checkouts.ts';
import { annotations, openStage, type Stage, speech } from '../helpers.ts';

/** Puts a program in front of git on the PATH. Returns the environment for it. */
async function brokenGit(script: string): Promise<Record<string, string>> {
  const folder = await makeWorkspace({ git: `#!/bin/sh\n${script}\n` });
  await chmod(path.join(folder, 'git'), 0o755);
  return { PATH: `${folder}:${process.env['PATH']}` };
}

describe.concurrent('prune removes nothing', () => {
  /** Transcribes and commits, as earlier runs did. */
  async function history(
    stage: Stage,
    inputs: Readonly<Record<string, string>>,
    folder = '.',
  ): Promise<string[]> {
    expect((await stage.run({ inputs })).exitCode).toBe(0);
    await commitAll(path.join(stage.workspace, folder));
    return await filesIn(stage.workspace);
  }

  const transcriptsOf = (names: readonly string[]): string[] => names.filter((name) => name.endsWith('.txt'));

  it('if there are no recordings at all this time', async () => {
    await using stage = await openStage({ files: { ...speech('media/a.mp3'), 'README.md': '# Talks\n' } });
    const inputs = { files: 'media/*.mp3', output: 't/{file}.{format}', prune: 'true' };
    await commitAll(stage.workspace);
    const before = await history(stage, inputs);
    git(stage.workspace, 'rm', '--quiet', '-r', 'media');
    git(stage.workspace, 'commit', '--quiet', '--message', 'Gone');
    const dry = await stage.run({ inputs: { ...inputs, 'dry-run': 'true' } });
    expect(annotations(dry, 'warning')).toContainEqual(
      expect.stringMatching(/^prune: no media were found at all/),
    );
    const ran = await stage.run({ inputs });
    expect(annotations(ran, 'error')).toEqual([expect.stringMatching(/^prune: no media were found at all/)]);
    expect(transcriptsOf(await filesIn(stage.workspace))).toEqual(transcriptsOf(before));
  });

  it.runIf(isPosix)('if git does not answer, which is reported once', async () => {
    await using stage = await openStage({ files: speech('media/a.mp3', 'media/b.mp3') });
    const inputs = { files: 'media/*.mp3', output: 't/{file}.{format}', prune: 'true' };
    await commitAll(stage.workspace);
    const before = await history(stage, inputs);
    git(stage.workspace, 'sparse-checkout', 'set', '--no-cone', '/*', '!/media/a.mp3');
    const env = await brokenGit('exit 128');
    const ran = await stage.run({ inputs, env });
    expect(ran).toMatchObject({ exitCode: 0, outputs: { orphaned: '0' } });
    expect(annotations(ran, 'notice')).toEqual([
      'git does not say what the repository contains (the workspace: git ended with code 128). All media are ' +
        'read in full, and none count as deleted or renamed.',
    ]);
    expect(transcriptsOf(await filesIn(stage.workspace))).toEqual(transcriptsOf(before));
    expect(stage.deepgram.requests).toHaveLength(2);
  });

  it('of a sparse checkout below `path`', async () => {
    await using stage = await openStage({ files: speech('repo/media/a.mp3', 'repo/b.mp3') });
    const inputs = {
      files: 'repo/**/*.mp3',
      output: 'repo/t/{file}.{format}',
      'lock-file': 'repo/lock.json',
      prune: 'true',
    };
    const repository = path.join(stage.workspace, 'repo');
    await commitAll(repository);
    const before = await history(stage, inputs, 'repo');
    git(repository, 'sparse-checkout', 'set', '--no-cone', '/*', '!/media/');
    const ran = await stage.run({ inputs });
    expect(ran).toMatchObject({ exitCode: 0, outputs: { orphaned: '0', unchanged: '1' } });
    expect(transcriptsOf(await filesIn(stage.workspace))).toEqual(transcriptsOf(before));
  });

  it('of recordings that are missing, but not deleted in git', async () => {
    const media = ['loose/a.mp3', 'loose/b.mp3', 'sub/z.mp3', 'media/a.mp3', 'media/b.mp3'];
    await using stage = await openStage({ files: { ...speech(...media), '.gitignore': 'loose/\n' } });
    const { workspace } = stage;
    const inputs = {
      files: 'loose/*.mp3\nsub/*.mp3\nmedia/*.mp3',
      output: 't/{dir}/{file}.{format}',
      prune: 'true',
    };
    for (const folder of ['sub', '.']) await commitAll(path.join(workspace, folder));
    const before = await history(stage, inputs);
    for (const name of ['loose/a.mp3', 'media/a.mp3']) await rm(path.join(workspace, name));
    await rm(path.join(workspace, 'sub'), { recursive: true });
    await mkdir(path.join(workspace, 'sub'));
    const ran = await stage.run({ inputs });
    expect(ran).toMatchObject({ exitCode: 0, outputs: { orphaned: '0', unchanged: '2' } });
    expect(transcriptsOf(await filesIn(workspace))).toEqual(transcriptsOf(before));

    git(workspace, 'rm', '--quiet', '--cached', 'media/a.mp3');
    expect(await stage.run({ inputs })).toMatchObject({ exitCode: 0, outputs: { unchanged: '2' } });
    expect(transcriptsOf(await filesIn(workspace))).toEqual(
      transcriptsOf(before).filter((name) => name !== 't/media/a.mp3.txt'),
    );
  });
});
