import { rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { commitAll, git } from '../../helpers/repository.ts';
import { filesIn, filesOn } from '../checkouts.ts';
import { openRepository } from '../github.ts';
import { annotations, speech } from '../helpers.ts';
import { place } from '../recordings.ts';

/** Runs in unusual checkouts: below the workspace, with submodules, or sparse. */

const LOCK = 'transcripts.lock.json';

/** Returns premises with recordings in the checkout and on the branch, in a repository in `folder` of the workspace. */
function premises(media: Readonly<Record<string, string>>, folder = '') {
  const inside = Object.entries(media).filter(([name]) => name.startsWith(folder));
  const files = Object.fromEntries(inside.map(([name, content]) => [name.slice(folder.length), content]));
  return { files: media, github: { files: { 'README.md': '# Talks\n', ...files } } };
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
