import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCheckout } from '../../../src/git/checkout.ts';
import { blobId } from '../../../src/lib/hash.ts';
import type { LockedFile } from '../../../src/transcribe/lockfile/lock.ts';
import { fileStates } from '../../../src/transcribe/save/file-states.ts';
import { Workspace } from '../../../src/transcribe/save/workspace.ts';
import { commitAll, git } from '../../helpers/repository.ts';
import { isPosix, makeWorkspace } from '../../helpers/workspace.ts';

const OURS = 'Hello there.\nAnd Übung.\n';

const recordedAs = (file: string, content = OURS): LockedFile => ({
  path: file,
  git: blobId(Buffer.from(content)),
  rendering: '1',
});

/** Returns the states of paths. The action wrote those in `ours`. */
async function states(
  root: string,
  paths: readonly string[],
  ours: readonly LockedFile[],
): Promise<Record<string, string>> {
  const recorded = new Map(ours.map((file) => [file.path, file]));
  const place = { root, workspace: new Workspace(root), index: await readCheckout(root, []) };
  const found = await fileStates(paths, recorded, place);
  return Object.fromEntries(paths.map((file) => [file, found.get(file) ?? 'missing']));
}

const NAMES = [
  'ours.txt',
  'folder/ours.txt',
  'crlf.txt',
  'edited.txt',
  'foreign.txt',
  'missing.txt',
  'new.txt',
];

const EXPECTED = {
  'ours.txt': 'ours',
  'folder/ours.txt': 'ours',
  'crlf.txt': 'ours',
  'edited.txt': 'edited',
  'foreign.txt': 'foreign',
  'missing.txt': 'missing',
  'new.txt': 'missing',
};

const makeOutputs = (): Promise<string> =>
  makeWorkspace({
    'ours.txt': OURS,
    'folder/ours.txt': OURS,
    'crlf.txt': OURS.replaceAll('\n', '\r\n'),
    'edited.txt': OURS.replace('Hello', 'Hallo'),
    'foreign.txt': OURS,
  });

const RECORDED = ['ours.txt', 'folder/ours.txt', 'crlf.txt', 'edited.txt', 'missing.txt'].map((file) =>
  recordedAs(file),
);

describe('the states of files', () => {
  it('follow from their content', async () => {
    expect(await states(await makeOutputs(), NAMES, RECORDED)).toEqual(EXPECTED);
  });

  it('follow from their content if it has its own CRLF', async () => {
    const text = 'One\r\ntwo\n';
    const recorded = [recordedAs('own.txt', text)];
    const root = await makeWorkspace({ 'own.txt': text });
    expect(await states(root, ['own.txt'], recorded)).toEqual({ 'own.txt': 'ours' });
    await writeFile(path.join(root, 'own.txt'), text.replaceAll('\r', ''));
    expect(await states(root, ['own.txt'], recorded)).toEqual({ 'own.txt': 'edited' });
  });

  it('are the same in a repository', async () => {
    const root = await makeOutputs();
    await commitAll(root);
    expect(await states(root, NAMES, RECORDED)).toEqual(EXPECTED);
    await writeFile(path.join(root, 'ours.txt'), 'corrected');
    await writeFile(path.join(root, 'edited.txt'), OURS);
    await rm(path.join(root, 'folder'), { recursive: true });
    await rm(path.join(root, 'foreign.txt'));
    expect(await states(root, NAMES, RECORDED)).toEqual({
      ...EXPECTED,
      'ours.txt': 'edited',
      'edited.txt': 'ours',
      'folder/ours.txt': 'missing',
      'foreign.txt': 'missing',
    });
  });

  it('come from git, without reading files that git has unchanged', async () => {
    const root = await makeOutputs();
    await commitAll(root);
    const workspace = { read: () => Promise.reject(new Error('was read')) };
    const place = { root, workspace, index: await readCheckout(root, []) };
    const recorded = new Map([['ours.txt', { ...recordedAs('ours.txt'), sha256: 'unknown' }]]);
    expect(await fileStates(['ours.txt', 'foreign.txt'], recorded, place)).toEqual(
      new Map([
        ['ours.txt', 'ours'],
        ['foreign.txt', 'foreign'],
      ]),
    );
  });

  it('are those of the commit where a sparse checkout leaves files out', async () => {
    const root = await makeOutputs();
    await writeFile(path.join(root, 'folder/edited.txt'), 'corrected');
    await writeFile(path.join(root, 'folder/foreign.txt'), OURS);
    await commitAll(root);
    git(root, 'sparse-checkout', 'set', 'elsewhere');
    const names = ['folder/ours.txt', 'folder/edited.txt', 'folder/foreign.txt', 'folder/new.txt'];
    const ours = ['folder/ours.txt', 'folder/edited.txt'].map((file) => recordedAs(file));
    const expected = {
      'folder/ours.txt': 'ours',
      'folder/edited.txt': 'edited',
      'folder/foreign.txt': 'foreign',
      'folder/new.txt': 'missing',
    };
    expect(await states(root, names, ours)).toEqual(expected);
    await mkdir(path.join(root, 'folder'));
    await writeFile(path.join(root, 'folder/ours.txt'), 'corrected, though left out');
    expect(await states(root, names, ours)).toEqual({ ...expected, 'folder/ours.txt': 'edited' });
  });

  it('are foreign if a folder is at the path', async () => {
    const root = await makeWorkspace({ 'recorded.txt/a': '', 'new.txt/a': '' });
    expect(await states(root, ['recorded.txt', 'new.txt'], [recordedAs('recorded.txt')])).toEqual({
      'recorded.txt': 'edited',
      'new.txt': 'foreign',
    });
  });

  it.runIf(isPosix)('are foreign if a link is at the path or in it', async () => {
    const root = await makeWorkspace({ 'real.txt': OURS, 'folder/a.txt': OURS });
    await symlink('real.txt', path.join(root, 'link.txt'));
    await symlink('nothing', path.join(root, 'broken.txt'));
    await symlink('folder', path.join(root, 'linked'));
    const names = ['link.txt', 'broken.txt', 'linked/a.txt'];
    const ours = names.map((file) => recordedAs(file));
    expect(Object.values(await states(root, names, ours))).toEqual(['edited', 'edited', 'edited']);
    expect(Object.values(await states(root, names, []))).toEqual(['foreign', 'foreign', 'foreign']);
  });

  it('are missing below a path that is not a folder', async () => {
    const root = await makeWorkspace({ a: 'file' });
    expect(await states(root, ['a/b.txt'], [recordedAs('a/b.txt')])).toEqual({ 'a/b.txt': 'missing' });
  });
});
