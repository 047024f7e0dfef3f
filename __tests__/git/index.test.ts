import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { GitError } from '../../src/git/git.ts';
import { type GitIndex, readIndex } from '../../src/git/index.ts';
import { media } from '../helpers/find.ts';
import { commitAll, git } from '../helpers/repository.ts';
import { isPosix, makeWorkspace } from '../helpers/workspace.ts';

async function makeRepository(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await makeWorkspace(files);
  await commitAll(root);
  return root;
}

/** The git blob id of the content that media() writes. */
const MEDIA_ID = '27949aaf30453ff2ca7cf32f3acf3b85083d5002';

const NOTHING = { idOf: undefined, sparseIdOf: undefined, has: false };
const UNKNOWN = { ...NOTHING, has: true };
const CLEAN = { ...UNKNOWN, idOf: MEDIA_ID };

const factsOf = (index: GitIndex, file: string) => ({
  idOf: index.idOf(file),
  sparseIdOf: index.sparseIdOf(file),
  has: index.has(file),
});

afterEach(() => vi.unstubAllEnvs());

describe('git reports the id of a file', () => {
  it('if it is tracked and unchanged', async () => {
    const root = await makeRepository(media('a.mp3', 'b/c/d.mp3'));
    await writeFile(path.join(root, 'untracked.mp3'), 'media');
    const index = await readIndex(root);
    for (const file of ['a.mp3', 'b/c/d.mp3']) expect(factsOf(index, file)).toEqual(CLEAN);
    for (const file of ['untracked.mp3', 'b', 'b/c', '', 'x']) expect(factsOf(index, file)).toEqual(NOTHING);
  });

  it('below a subfolder of the repository, and only there', async () => {
    const root = await makeRepository(media('a.mp3', 'b/a.mp3', 'b/c/d.mp3', 'b/changed.mp3'));
    await writeFile(path.join(root, 'b/changed.mp3'), 'new');
    const index = await readIndex(path.join(root, 'b'));
    expect(factsOf(index, 'c/d.mp3')).toEqual(CLEAN);
    expect(factsOf(index, 'changed.mp3')).toEqual(UNKNOWN);
    for (const file of ['b/a.mp3', '../a.mp3', 'd.mp3']) expect(factsOf(index, file)).toEqual(NOTHING);
  });

  it('if it was added and not committed', async () => {
    const root = await makeRepository(media('new.mp3'));
    git(root, 'rm', '--quiet', '--cached', 'new.mp3');
    git(root, 'commit', '--quiet', '--message', 'Gone');
    git(root, 'add', 'new.mp3');
    expect(factsOf(await readIndex(root), 'new.mp3')).toEqual(CLEAN);
  });

  it
    .runIf(isPosix)
    .each([
      ' space .mp3',
      '"quoted".mp3',
      '-rf.mp3',
      'new\nline.mp3',
      'tab\t.mp3',
      'Übung 👩‍🚀.mp3',
      '[a]*.mp3',
      ':(top)a.mp3',
    ])('whatever its name: %j', async (name) => {
    const root = await makeRepository(media(name, `folder/${name}`, `changed/${name}`));
    await writeFile(path.join(root, 'changed', name), 'new');
    const index = await readIndex(root);
    expect([name, `folder/${name}`].map((file) => factsOf(index, file))).toEqual([CLEAN, CLEAN]);
    expect(factsOf(index, `changed/${name}`)).toEqual(UNKNOWN);
  });

  it('if it is left out by a sparse checkout', async () => {
    const root = await makeRepository(media('in/a.mp3', 'out/b.mp3', 'out/present.mp3'));
    git(root, 'sparse-checkout', 'set', 'in');
    const index = await readIndex(root);
    expect(factsOf(index, 'in/a.mp3')).toEqual(CLEAN);
    expect(factsOf(index, 'out/b.mp3')).toEqual({ ...UNKNOWN, sparseIdOf: MEDIA_ID });
  });
});

describe('git does not report the id of a file', () => {
  it('if it may have changed, or is not a regular file', async () => {
    const root = await makeRepository(
      media(
        'edited.mp3',
        'touched.mp3',
        'assumed.mp3',
        'folder.mp3',
        'linked.mp3',
        'kept.mp3',
        'intended.mp3',
      ),
    );
    const at = (name: string): string => path.join(root, name);
    await writeFile(at('edited.mp3'), 'other');
    await utimes(at('touched.mp3'), new Date(), new Date());
    git(root, 'update-index', '--assume-unchanged', 'assumed.mp3');
    await writeFile(at('assumed.mp3'), 'other');
    for (const name of ['folder.mp3', 'linked.mp3']) await rm(at(name));
    await mkdir(at('folder.mp3'));
    if (isPosix) await symlink('kept.mp3', at('linked.mp3'));
    git(root, 'rm', '--quiet', '--cached', 'intended.mp3');
    git(root, 'add', '--intent-to-add', 'intended.mp3');
    const index = await readIndex(root);
    expect(factsOf(index, 'kept.mp3')).toEqual(CLEAN);
    for (const name of ['edited.mp3', 'touched.mp3', 'assumed.mp3', 'intended.mp3'])
      expect([name, factsOf(index, name)]).toEqual([name, UNKNOWN]);
    expect(index.idOf('folder.mp3')).toBeUndefined();
    expect(index.idOf('linked.mp3')).toBeUndefined();
  });

  it('if it is deleted, but still tracks it until the deletion is committed', async () => {
    const root = await makeRepository(media('a.mp3', 'folder/b.mp3'));
    await rm(path.join(root, 'a.mp3'));
    await rm(path.join(root, 'folder'), { recursive: true });
    for (const file of ['a.mp3', 'folder/b.mp3'])
      expect(factsOf(await readIndex(root), file)).toEqual(UNKNOWN);
    git(root, 'add', '--all');
    for (const file of ['a.mp3', 'folder/b.mp3'])
      expect(factsOf(await readIndex(root), file)).toEqual(NOTHING);
  });

  it('if it is in a merge conflict', async () => {
    const root = await makeRepository(media('a.mp3'));
    git(root, 'checkout', '--quiet', '-b', 'other');
    for (const [branch, content] of [
      ['other', 'theirs'],
      ['-', 'ours'],
    ] as const) {
      if (branch !== 'other') git(root, 'checkout', '--quiet', branch);
      await writeFile(path.join(root, 'a.mp3'), content);
      git(root, 'commit', '--quiet', '--all', '--message', branch);
    }
    expect(() => git(root, 'merge', 'other')).toThrow();
    expect(factsOf(await readIndex(root), 'a.mp3')).toEqual(UNKNOWN);
  });

  it.runIf(isPosix)('if it is a link or another repository', async () => {
    const root = await makeWorkspace(media('a.mp3', 'inner/b.mp3'));
    await symlink('a.mp3', path.join(root, 'link.mp3'));
    await commitAll(path.join(root, 'inner'));
    await commitAll(root);
    const index = await readIndex(root);
    expect(factsOf(index, 'link.mp3')).toEqual(UNKNOWN);
    expect(factsOf(index, 'inner')).toEqual(UNKNOWN);
    expect(factsOf(index, 'inner/b.mp3')).toEqual(NOTHING);
  });

  it.runIf(isPosix)('if its name is not UTF-8', async () => {
    const root = await makeWorkspace(media('\uFFFD.mp3'));
    await writeFile(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xff]), Buffer.from('.mp3')]), 'x');
    await commitAll(root);
    expect((await readIndex(root)).idOf('\uFFFD.mp3')).toBeUndefined();
  });
});

describe('a git that does not answer is an error that says why', () => {
  it('without a repository', async () => {
    const lost = readIndex(await makeWorkspace(media('a.mp3')));
    await expect(lost).rejects.toThrow(
      new GitError(
        'git ended with code 128: fatal: not a git repository (or any of the parent directories): .git',
      ),
    );
    await expect(readIndex('/there/is/no/such/folder')).rejects.toThrow(GitError);
  });

  it('if it is not installed', async () => {
    const root = await makeRepository(media('a.mp3'));
    vi.stubEnv('PATH', root);
    await expect(readIndex(root)).rejects.toThrow(new GitError('git is not installed'));
  });

  it('if its index is damaged', async () => {
    const root = await makeRepository(media('a.mp3'));
    await writeFile(path.join(root, '.git/index'), 'no index');
    await expect(readIndex(root)).rejects.toThrow(/^git ended with code 128: .*index/);
  });

  it('of a folder that only looks like a repository', async () => {
    const root = await makeRepository(media('a.mp3'));
    const fake = path.join(root, 'fake');
    git(root, 'clone', '--quiet', '--bare', '.', fake);
    git(fake, 'read-tree', 'HEAD');
    git(fake, 'config', 'core.bare', 'false');
    git(fake, 'config', 'core.worktree', '..');
    await expect(readIndex(fake)).rejects.toThrow(GitError);
  });
});

describe('reading the index', () => {
  const PROGRAMS = ['core.fsmonitor', 'filter.lfs.clean', 'filter.lfs.process', 'filter.My.Own[1].clean'];

  it.runIf(isPosix).each(PROGRAMS)(
    'starts no program that is configured as %s, and changes nothing',
    async (setting) => {
      const root = await makeWorkspace({
        ...media('a.mp3', 'young.mp3'),
        '.gitattributes': `*.mp3 filter=${/^filter\.(.+)\./.exec(setting)?.[1] ?? 'lfs'}`,
      });
      await commitAll(root);
      // Newer than the index, so that git compares contents.
      const later = new Date(Date.now() + 60_000);
      await utimes(path.join(root, 'young.mp3'), later, later);
      git(root, 'update-index', '--refresh');
      const spy = path.join(root, '.git/spy');
      await writeFile(spy, '#!/bin/sh\ntouch "$(dirname "$0")/started"\ncat\n', { mode: 0o755 });
      git(root, 'config', setting, spy);
      const before = await readFile(path.join(root, '.git/index'));
      const index = await readIndex(root);
      expect(factsOf(index, 'a.mp3')).toEqual(CLEAN);
      const started = (): boolean => existsSync(path.join(root, '.git/started'));
      expect(started()).toBe(false);
      expect(await readFile(path.join(root, '.git/index'))).toEqual(before);
      git(root, 'status');
      expect(started()).toBe(true);
    },
  );
});
