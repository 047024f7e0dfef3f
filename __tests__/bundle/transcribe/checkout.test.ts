import { chmod, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { commitAll, git } from '../../helpers/repository.ts';
import { isPosix, makeWorkspace } from '../../helpers/workspace.ts';
import { filesOn } from '../checkouts.ts';
import { openRepository } from '../github.ts';
import { annotations, openStage, type Stage, speech } from '../helpers.ts';
import { place } from '../recordings.ts';

/** Runs in unusual checkouts: below the workspace, with submodules, sparse, or with a git that does not answer. */

const LOCK = 'transcripts.lock.json';

/** Returns the names of all files below a folder except git's, sorted. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => !name.split('/').includes('.git'))
    .sort();
}

/** Returns premises with recordings in the checkout and on the branch, in a repository in `folder` of the workspace. */
function premises(media: Readonly<Record<string, string>>, folder = '') {
  const inside = Object.entries(media).filter(([name]) => name.startsWith(folder));
  const files = Object.fromEntries(inside.map(([name, content]) => [name.slice(folder.length), content]));
  return { files: media, github: { files: { 'README.md': '# Talks\n', ...files } } };
}

/** Puts a program in front of git on the PATH. Returns the environment for it. */
async function brokenGit(script: string): Promise<Record<string, string>> {
  const folder = await makeWorkspace({ git: `#!/bin/sh\n${script}\n` });
  await chmod(path.join(folder, 'git'), 0o755);
  return { PATH: `${folder}:${process.env['PATH']}` };
}

describe.concurrent('a checkout with `path`', () => {
  it('has its transcripts at their paths in the repository, and each recording is sent once', async () => {
    const media = speech('repo/media/a.mp3', 'repo/media/b.mp3');
    await using repository = await openRepository(premises(media, 'repo/'));
    const { github, stage } = repository;
    await commitAll(path.join(stage.workspace, 'repo'));
    const inputs = { files: 'repo/media/*.mp3', formats: 'txt', 'save-to': 'commit' };
    expect(await repository.run({ inputs })).toMatchObject({ exitCode: 0, outputs: { transcribed: '2' } });
    const added = ['media/a.mp3.txt', 'media/b.mp3.txt', LOCK];
    const written = ['README.md', 'media/a.mp3', 'media/b.mp3', ...added].sort();
    expect(Object.keys(await filesOn(repository)).sort()).toEqual(written);

    // A later job with the current state of the repository.
    await rm(path.join(stage.workspace, 'repo'), { recursive: true });
    const saved = Object.entries(await filesOn(repository)).map(
      ([name, text]) => [`repo/${name}`, text] as const,
    );
    await place(stage, { ...media, ...Object.fromEntries(saved) });
    await commitAll(path.join(stage.workspace, 'repo'));
    const head = await github.head('main');
    expect(await repository.run({ inputs })).toMatchObject({ exitCode: 0, outputs: { unchanged: '2' } });
    expect(await github.head('main')).toBe(head);
    expect(stage.deepgram.requests).toHaveLength(2);
  });

  it('respects `output`, and applies exclusions', async () => {
    const media = speech('repo/media/a.mp3', 'repo/media/private/b.mp3');
    await using repository = await openRepository(premises(media, 'repo/'));
    const { github, stage } = repository;
    const start = await github.head('main');
    for (const [output, expected] of [
      ['repo/text/{file}.{format}', 'text/a.mp3.txt'],
      ['text/{file}.{format}', 'text/a.mp3.txt'],
      ['{dir}/text/{file}.{format}', 'media/text/a.mp3.txt'],
    ] as const) {
      // As if nothing had run before.
      await rm(path.join(stage.workspace, 'repo'), { recursive: true });
      await place(stage, media);
      await commitAll(path.join(stage.workspace, 'repo'));
      await github.people.forcePush('main', start);
      const inputs = { files: './repo/media/**\n!repo/media/private', formats: 'txt', 'save-to': 'commit' };
      const ran = await repository.run({ inputs: { ...inputs, output } });
      expect(ran, output).toMatchObject({ exitCode: 0, outputs: { transcribed: '1' } });
      expect(Object.keys(await filesOn(repository)).sort(), output).toEqual(
        ['README.md', 'media/a.mp3', 'media/private/b.mp3', expected, LOCK].sort(),
      );
    }
  });

  it('is refused before anything is sent if the recordings are in two repositories, or partly outside of it', async () => {
    await using repository = await openRepository({ files: speech('one/a.mp3', 'two/b.mp3', 'loose/c.mp3') });
    const { stage } = repository;
    for (const folder of ['one', 'two']) await commitAll(path.join(stage.workspace, folder));
    for (const [files, message] of [
      [
        'one/a.mp3\ntwo/b.mp3',
        'files: one and two are two repositories, but transcripts can only be saved to one of them. Use a step for each.',
      ],
      [
        'one/a.mp3\nloose/*.mp3',
        'files: the pattern `loose/*.mp3` does not begin in one, the repository that was checked out there, so ' +
          'its transcripts could not be saved in it. Write `one/` before it, or use `save-to: artifact`.',
      ],
    ] as const) {
      const ran = await repository.run({ inputs: { files, 'save-to': 'commit' } });
      expect(annotations(ran, 'error')).toEqual([message]);
    }
    expect(stage.deepgram.requests).toEqual([]);
  });
});

describe.concurrent('nothing is sent for transcripts that could not be saved to their branch', () => {
  it('of another repository, by either way', async () => {
    await using repository = await openRepository(premises(speech('a.mp3')));
    const { stage } = repository;
    await commitAll(stage.workspace);
    git(stage.workspace, 'remote', 'add', 'origin', 'https://github.com/octo-org/recordings');
    for (const way of ['commit', 'pull-request']) {
      const ran = await repository.run({ inputs: { files: '*.mp3', 'save-to': way } });
      expect(annotations(ran, 'error'), way).toEqual([
        'save-to: the checkout is of octo-org/recordings, and its transcripts would be saved to octo-org/octo-repo, whose ' +
          'workflow this is. Use `save-to: artifact`, or run the workflow in the repository that has the media.',
      ]);
    }
    expect(stage.deepgram.requests).toEqual([]);
    for (const url of [
      'https://github.com/Octo-Org/octo-repo.git',
      'git@github.com:octo-org/octo-repo.git',
      'https://git.example.com/mirrors/other',
    ]) {
      git(stage.workspace, 'remote', 'set-url', 'origin', url);
      const ran = await repository.run({ inputs: { files: '*.mp3', 'save-to': 'commit' } });
      expect(ran, url).toMatchObject({ exitCode: 0 });
    }
  });

  it('in a nested repository', async () => {
    await using repository = await openRepository(premises(speech('other/a.mp3', 'b.mp3')));
    const { stage } = repository;
    for (const folder of ['other', '.']) await commitAll(path.join(stage.workspace, folder));
    const ran = await repository.run({ inputs: { files: '**/*.mp3', formats: 'txt', 'save-to': 'commit' } });
    expect(annotations(ran, 'error')).toEqual([
      'output: other/a.mp3.txt would lie in other, which is another repository and cannot be saved to from here. Set ' +
        '`output` to a folder of this one, such as `transcripts/{dir}/{file}.{format}`.',
    ]);
    expect(stage.deepgram.requests).toEqual([]);
  });

  it('that .gitattributes or .gitignore keeps from git', async () => {
    const settings = {
      '.gitattributes': 'pointers/** filter=lfs diff=lfs merge=lfs -text\n',
      '.gitignore': 'ignored/*.txt\n',
    };
    const media = speech('pointers/a.mp3', 'ignored/a.mp3');
    await using repository = await openRepository(premises({ ...media, ...settings }));
    const { stage } = repository;
    await commitAll(stage.workspace);
    const inputs = { formats: 'txt', 'save-to': 'commit' };
    for (const [folder, expected] of [
      ['pointers', 'kept by Git LFS'],
      ['ignored', 'ignored by git'],
    ]) {
      const ran = await repository.run({ inputs: { ...inputs, files: `${folder}/*.mp3` } });
      expect(annotations(ran, 'error')).toEqual([
        expect.stringContaining(`output: ${folder}/a.mp3.txt would be ${expected}`),
      ]);
    }
    expect(stage.deepgram.requests).toEqual([]);
    const elsewhere = { ...inputs, files: '**/*.mp3', output: 'text/{dir}/{file}.{format}' };
    expect(await repository.run({ inputs: elsewhere })).toMatchObject({ exitCode: 0 });
  });
});

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

it("a sparse checkout without the transcripts' folder, and one without the lock file, changes nothing, and passes", async () => {
  await using repository = await openRepository(premises(speech('media/a.mp3', 'media/b.mp3')));
  const { github, stage } = repository;
  const inputs = { files: 'media/*.mp3', formats: 'txt', output: 'out/{file}.{format}', 'save-to': 'commit' };
  expect((await repository.run({ inputs })).exitCode).toBe(0);
  await commitAll(stage.workspace);
  const head = await github.head('main');
  for (const [mode, pattern, left] of [
    ['--cone', 'media', [LOCK]],
    ['--no-cone', '/media/', []],
  ] as const) {
    git(stage.workspace, 'sparse-checkout', 'set', mode, pattern);
    expect(await filesIn(stage.workspace)).toEqual(['media/a.mp3', 'media/b.mp3', ...left].sort());
    const ran = await repository.run({ inputs });
    expect(ran, mode).toMatchObject({ exitCode: 0, outputs: { unchanged: '2' } });
    expect(await github.head('main'), mode).toBe(head);
  }
  expect(stage.deepgram.requests).toHaveLength(2);
});
