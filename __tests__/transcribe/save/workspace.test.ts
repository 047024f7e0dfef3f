import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/lib/failure.ts';
import { blobId } from '../../../src/lib/hash.ts';
import { IGNORES_CASE } from '../../../src/lib/spelling.ts';
import { SCRATCH, Workspace } from '../../../src/transcribe/save/workspace.ts';
import { commitAll, git } from '../../helpers/repository.ts';
import { asOrdinaryUser, isPosix, makeWorkspace } from '../../helpers/workspace.ts';

/** Writes a file as a separate run, which tidies up at its end. */
async function writeAndTidy(root: string, file: string, content: string): Promise<void> {
  const workspace = new Workspace(root);
  await workspace.write(file, content);
  await workspace.tidy();
}

const everything = async (root: string): Promise<string[]> =>
  (await readdir(root, { recursive: true })).sort();

describe('write', () => {
  it('writes the complete content and leaves nothing else behind', async () => {
    const root = await makeWorkspace();
    const content = 'Übung 👩‍🚀\n'.repeat(100_000);
    await writeAndTidy(root, 'talk.mp3.txt', content);
    expect(await readFile(path.join(root, 'talk.mp3.txt'), 'utf8')).toBe(content);
    expect(await everything(root)).toEqual(['talk.mp3.txt']);
  });

  it('creates the folders that it needs', async () => {
    const root = await makeWorkspace({ 'a/old.txt': 'old' });
    await writeAndTidy(root, 'a/b/c/talk.txt', 'new');
    expect(await readFile(path.join(root, 'a/b/c/talk.txt'), 'utf8')).toBe('new');
    expect(await everything(root)).toEqual(
      ['a', 'a/b', 'a/b/c', 'a/b/c/talk.txt', 'a/old.txt'].map(path.normalize),
    );
  });

  it('replaces a file atomically', async () => {
    const root = await makeWorkspace({ 'talk.txt': 'the old and much longer content' });
    const before = await stat(path.join(root, 'talk.txt'));
    await writeAndTidy(root, 'talk.txt', 'new');
    expect(await readFile(path.join(root, 'talk.txt'), 'utf8')).toBe('new');
    expect((await stat(path.join(root, 'talk.txt'))).ino).not.toBe(before.ino);
    expect(await everything(root)).toEqual(['talk.txt']);
  });

  it('separates transcripts that are written at once', async () => {
    const root = await makeWorkspace();
    const workspace = new Workspace(root);
    const names = Array.from({ length: 50 }, (_, index) => `out/${index}.txt`);
    await Promise.all(names.map((name) => workspace.write(name, `content of ${name}`)));
    for (const name of names)
      expect(await readFile(path.join(root, name), 'utf8')).toBe(`content of ${name}`);
    expect(await readdir(path.join(root, 'out'))).toHaveLength(50);
  });

  it
    .runIf(isPosix)
    .each(['new\nline.txt', '-rf', ' spaces ', '"quotes"', '👩‍🚀.txt', '::error::x', 'a\\b.txt'])(
    'takes the name %j',
    async (name) => {
      const root = await makeWorkspace();
      await writeAndTidy(root, name, 'content');
      expect(await everything(root)).toEqual([name]);
    },
  );

  it('names the file that it could not write and leaves nothing behind', async () => {
    const root = await makeWorkspace();
    const workspace = new Workspace(root);
    const name = `${'x'.repeat(256)}.txt`;
    await expect(workspace.write(name, 'content')).rejects.toThrow(name);
    await workspace.tidy();
    expect(await everything(root)).toEqual([]);
  });

  it('leaves nothing behind if something takes its path in the meantime', async () => {
    const root = await makeWorkspace();
    const workspace = new Workspace(root);
    const refused = expect(workspace.write('talk.txt', 'content')).rejects.toThrow(
      /^talk\.txt could not be written: /,
    );
    const scratch = path.join(root, SCRATCH);
    // The event loop turns several times between creating the temporary file and renaming it.
    const hasBegun = (): boolean => existsSync(scratch) && readdirSync(scratch).length > 0;
    for (let turns = 0; turns < 100_000 && !hasBegun(); turns += 1) await setImmediate();
    mkdirSync(path.join(root, 'talk.txt'));
    await refused;
    await workspace.tidy();
    expect(await everything(root)).toEqual(['talk.txt']);
  });

  it('refuses what check refuses, and changes nothing', async () => {
    const root = await makeWorkspace({ 'talk.txt/inside.txt': 'kept' });
    await expect(new Workspace(root).write('talk.txt', 'new')).rejects.toThrow(Failure);
    expect(await everything(root)).toEqual(['talk.txt', path.normalize('talk.txt/inside.txt')]);
  });
});

describe('read', () => {
  it('returns the bytes of a file', async () => {
    const root = await makeWorkspace({ 'a/talk.txt': 'Übung' });
    expect(String(await new Workspace(root).read('a/talk.txt'))).toBe('Übung');
  });

  it.each(['nothing.txt', 'a', 'a/talk.txt/inside', 'nothing/talk.txt'])(
    'finds no file at %s',
    async (name) => {
      const root = await makeWorkspace({ 'a/talk.txt': 'x' });
      expect(await new Workspace(root).read(name)).toBeUndefined();
    },
  );

  it.runIf(isPosix).each(['link.txt', 'linked/talk.txt'])('follows no link: %s', async (name) => {
    const root = await makeWorkspace({ 'a/talk.txt': 'x' });
    await symlink('a/talk.txt', path.join(root, 'link.txt'));
    await symlink('a', path.join(root, 'linked'));
    expect(await new Workspace(root).read(name)).toBeUndefined();
  });
});

describe('remove', () => {
  it('keeps a file whose name Windows treats as that of another one', async () => {
    const name = 'transcripts\\talk.txt';
    const root = await makeWorkspace({ 'transcripts/talk.txt': 'new' });
    if (isPosix) await writeFile(path.join(root, name), 'old');
    const workspace = new Workspace(root, '\\');
    await workspace.remove(name);
    expect(workspace.removed).toEqual([]);
    expect(await readFile(path.join(root, name.replaceAll('\\', isPosix ? '\\' : '/')), 'utf8')).toBe(
      isPosix ? 'old' : 'new',
    );
  });

  it.runIf(IGNORES_CASE)('keeps a file that was written under the same name in another case', async () => {
    const root = await makeWorkspace({ 'out/a.txt': 'old' });
    const workspace = new Workspace(root);
    await workspace.write('out/A.txt', 'new');
    await workspace.remove('out/a.txt');
    expect(await readFile(path.join(root, 'out/A.txt'), 'utf8')).toBe('new');
    expect(workspace.removed).toEqual(['out/a.txt']);
  });

  it('removes files and remembers them, unless they are written again', async () => {
    const root = await makeWorkspace({ 'b.txt': 'b', 'a.txt': 'a', 'c.txt': 'c' });
    const workspace = new Workspace(root);
    for (const name of ['b.txt', 'a.txt', 'nothing.txt']) await workspace.remove(name);
    expect(workspace.removed).toEqual(['a.txt', 'b.txt']);
    await workspace.write('a.txt', 'new');
    expect(workspace.removed).toEqual(['b.txt']);
    await workspace.tidy();
    expect(await everything(root)).toEqual(['a.txt', 'c.txt']);
  });

  it.runIf(isPosix)('keeps folders and links, and refuses files behind a link', async () => {
    const root = await makeWorkspace({ 'a/talk.txt': 'x' });
    await symlink('a/talk.txt', path.join(root, 'link.txt'));
    await symlink('a', path.join(root, 'linked'));
    const workspace = new Workspace(root);
    for (const name of ['a', 'link.txt']) await workspace.remove(name);
    await expect(workspace.remove('linked/talk.txt')).rejects.toThrow(Failure);
    expect(workspace.removed).toEqual([]);
    expect(await readdir(root)).toEqual(['a', 'link.txt', 'linked']);
    expect(await readdir(path.join(root, 'a'))).toEqual(['talk.txt']);
  });
});

describe('tidy', () => {
  it('removes partial files of a killed run', async () => {
    const root = await makeWorkspace({ 'talk.txt': 'x', [`${SCRATCH}/1.tmp`]: 'ha' });
    await new Workspace(root).tidy();
    expect(await everything(root)).toEqual(['talk.txt']);
  });

  it('keeps answers that are still needed', async () => {
    const answer = `${SCRATCH}/answers/0a.json`;
    const root = await makeWorkspace({ [`${SCRATCH}/1.tmp`]: 'ha', [answer]: '{}' });
    await new Workspace(root).tidy();
    expect(await everything(root)).toEqual([SCRATCH, `${SCRATCH}/answers`, answer].map(path.normalize));
  });

  it.runIf(isPosix)('follows no link', async () => {
    const root = await makeWorkspace({ 'a/1.tmp': 'kept' });
    await symlink('a', path.join(root, SCRATCH));
    await new Workspace(root).tidy();
    expect(await readdir(path.join(root, 'a'))).toEqual(['1.tmp']);
  });
});

describe('check', () => {
  const check = (root: string, ...files: readonly string[]): Promise<void> =>
    new Workspace(root).check(files);

  it('accepts a writable path, and writes nothing', async () => {
    const root = await makeWorkspace({ 'old.txt': 'old', 'a/old.txt': 'old' });
    const before = await everything(root);
    await expect(check(root, 'new.txt', 'old.txt', 'a/old.txt', 'a/b/c/new.txt')).resolves.toBeUndefined();
    expect(await everything(root)).toEqual(before);
  });

  it('refuses a folder at the path of a file', async () => {
    const root = await makeWorkspace({ 'talk.txt/inside.txt': 'x' });
    await expect(check(root, 'ok.txt', 'talk.txt')).rejects.toThrow(
      new Failure('output: talk.txt cannot be written: a folder is in its place.'),
    );
  });

  it('refuses a file at the path of a folder', async () => {
    const root = await makeWorkspace({ 'a/b': 'a file' });
    await expect(check(root, 'a/b/c/talk.txt')).rejects.toThrow(
      new Failure('output: a/b/c/talk.txt cannot be written: a/b is a file, not a folder.'),
    );
  });

  it.runIf(isPosix)('refuses a special file', async () => {
    const root = await makeWorkspace();
    execFileSync('mkfifo', [path.join(root, 'talk.txt')]);
    await expect(check(root, 'talk.txt')).rejects.toThrow(
      new Failure('output: talk.txt cannot be written: a special file is in its place.'),
    );
  });

  it.runIf(isPosix).each([
    ['to a file', 'target.txt'],
    ['to a file outside', '/etc/passwd'],
    ['to nothing', 'nothing'],
  ])('refuses a link %s', async (_, target) => {
    const root = await makeWorkspace({ 'target.txt': 'kept' });
    await symlink(target, path.join(root, 'talk.txt'));
    const message = 'output: talk.txt cannot be written: a link is in its place.';
    await expect(check(root, 'talk.txt')).rejects.toThrow(new Failure(message));
    await expect(new Workspace(root).write('talk.txt', 'new')).rejects.toThrow(new Failure(message));
    expect(await readFile(path.join(root, 'target.txt'), 'utf8')).toBe('kept');
  });

  it.each(['../talk.txt', 'a/../../talk.txt', '..\\talk.txt', '.git/talk.txt'])(
    'refuses %j, whoever names it',
    async (file) => {
      const workspace = new Workspace(
        path.join(await makeWorkspace({ 'talk.txt': 'kept', 'in/.git/talk.txt': '' }), 'in'),
      );
      expect(await workspace.read(file)).toBeUndefined();
      for (const act of [workspace.write(file, 'new'), workspace.remove(file)])
        await expect(act).rejects.toThrow(/^output: ".*" cannot be written, which is /);
    },
  );

  it.runIf(isPosix).each([
    ['inside', 'folder'],
    ['outside', '../'],
    ['nowhere', 'nothing'],
  ])('refuses a folder that is a link, %s', async (_, target) => {
    const root = await makeWorkspace({ 'folder/kept.txt': 'kept' });
    await symlink(target, path.join(root, 'out'));
    const message = 'output: out/a/talk.txt cannot be written: out is a link, not a folder.';
    await expect(check(root, 'out/a/talk.txt')).rejects.toThrow(new Failure(message));
    await expect(new Workspace(root).write('out/a/talk.txt', 'new')).rejects.toThrow(new Failure(message));
    expect(await readdir(path.join(root, 'folder'))).toEqual(['kept.txt']);
  });

  it.runIf(isPosix).each([
    ['the workspace', '.', 'talk.txt'],
    ['a folder', 'a', 'a/talk.txt'],
    ['the folder of a folder to be made', 'a', 'a/b/c/talk.txt'],
  ])('refuses %s that is read-only', async (_, folder, file) => {
    const root = await makeWorkspace();
    await mkdir(path.join(root, 'a'));
    await chmod(path.join(root, folder), 0o555);
    const call = `({ Workspace }, becomeOrdinary) => {
      becomeOrdinary();
      return new Workspace(${JSON.stringify(root)})
        .check([${JSON.stringify(file)}]).catch((error) => error.name + ': ' + error.message);
    }`;
    expect(await asOrdinaryUser(['transcribe/save/workspace.ts'], call)).toBe(
      `Failure: output: ${file} cannot be written: its folder is read-only.`,
    );
    await chmod(path.join(root, folder), 0o755);
  });
});

describe('a file that a sparse checkout leaves out', () => {
  async function sparse(): Promise<{ root: string; workspace: Workspace }> {
    const root = await makeWorkspace({
      'a.mp3': 'media',
      'texts/a.txt': 'Hello.\n',
      'texts/b.txt': 'Bye.\n',
    });
    await commitAll(root);
    git(root, 'sparse-checkout', 'set', '--no-cone', '/*', '!/texts');
    return { root, workspace: new Workspace(root) };
  }

  it('can be read, and is removed from the repository', async () => {
    const { workspace } = await sparse();
    expect(String(await workspace.read('texts/a.txt'))).toBe('Hello.\n');
    expect(await workspace.read('texts/c.txt')).toBeUndefined();
    await workspace.remove('texts/a.txt');
    await workspace.remove('texts/c.txt');
    expect(workspace.removed).toEqual(['texts/a.txt']);
    expect(await workspace.read('texts/a.txt')).toBeUndefined();
  });

  it('is the one in the repository where something is written', async () => {
    const { root, workspace } = await sparse();
    await workspace.write('texts/a.txt', 'New.\n');
    expect(await readFile(path.join(root, 'texts/a.txt'), 'utf8')).toBe('New.\n');
    expect([...workspace.replaced].map(([file, ids]) => [file, [...ids]])).toEqual([
      ['texts/a.txt', [blobId('Hello.\n')]],
    ]);
  });
});
