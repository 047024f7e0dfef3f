import { mkdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/lib/failure.ts';
import { entriesOf } from '../../../src/transcribe/lockfile/lock.ts';
import { Lockfile } from '../../../src/transcribe/save/lockfile.ts';
import { Workspace } from '../../../src/transcribe/save/workspace.ts';
import { isPosix, makeWorkspace } from '../../helpers/workspace.ts';
import { a, FILE, lockOfA, open } from './lockfile-on-disk.ts';

describe('load', () => {
  it('returns an empty lock file where there is none', async () => {
    const { lockfile } = await open();
    expect([lockfile.entries.size, lockfile.before.size, lockfile.changed]).toEqual([0, 0, false]);
  });

  it('returns an empty lock file where even the folder is missing', async () => {
    const root = await makeWorkspace();
    const lockfile = await Lockfile.load(new Workspace(root), root, 'a/b/lock.json');
    await lockfile.put(a);
    await lockfile.flush();
    expect(await readFile(path.join(root, 'a/b/lock.json'), 'utf8')).toBe(lockOfA);
  });

  it('reads an existing lock file', async () => {
    const { lockfile } = await open(lockOfA);
    expect(lockfile.entries).toEqual(entriesOf([a]));
    expect(lockfile.before).toEqual(lockfile.entries);
  });

  it.each([
    ['line endings of Windows', lockOfA.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${lockOfA}`],
  ])('reads it with %s, which do not count as changes', async (_, content) => {
    const { lockfile, workspace, onDisk } = await open(content);
    await lockfile.put(a);
    await lockfile.flush();
    expect([lockfile.changed, workspace.writes, await onDisk()]).toEqual([false, 0, content]);
  });

  it('leaves it unchanged if it cannot be used', async () => {
    const damaged = lockOfA.slice(0, -10);
    const root = await makeWorkspace({ [FILE]: damaged });
    await expect(Lockfile.load(new Workspace(root), root, FILE)).rejects.toThrow(
      /^lock-file: transcripts\.lock\.json: it is not JSON, or is cut off: .* Restore /,
    );
    expect(await readFile(FILE, 'utf8')).toBe(damaged);
  });

  const refuses = async (root: string, file: string, message: string): Promise<void> => {
    await expect(Lockfile.load(new Workspace(root), root, file)).rejects.toThrow(new Failure(message));
  };

  it.each([
    ['../lock.json', 'outside the workspace'],
    ['/lock.json', 'outside the workspace'],
    ['.git/lock.json', "inside git's own folder"],
  ])('refuses the path %s', async (file, problem) => {
    await refuses(await makeWorkspace(), file, `lock-file: the path is "${file}" which is ${problem}.`);
  });

  it('refuses a path that Windows cannot check out', async () => {
    const message =
      'lock-file: the path is "con.json" which Windows cannot check out: con is a device there, regardless of its extension.';
    await refuses(await makeWorkspace(), 'con.json', message);
  });

  it('refuses a folder', async () => {
    const root = await makeWorkspace();
    await mkdir(FILE);
    await refuses(root, FILE, `lock-file: ${FILE} is a folder.`);
  });

  it('refuses a file that is too large for a lock file, without reading it', async () => {
    const root = await makeWorkspace({ [FILE]: '' });
    await truncate(FILE, 90_000_001);
    await refuses(
      root,
      FILE,
      `lock-file: ${FILE} has 90.0 MB, more than the 90.0 MB that a lock file may have. Check the path.`,
    );
  });

  it('refuses a file that is not UTF-8', async () => {
    const root = await makeWorkspace();
    await writeFile(FILE, `\ufeff${lockOfA}`, 'utf16le');
    await refuses(
      root,
      FILE,
      `lock-file: ${FILE} is not UTF-8 but another encoding, such as the one that \`>\` writes in PowerShell; save it as UTF-8.`,
    );
  });

  it.runIf(isPosix)('refuses a link, even to a lock file, and a folder that is a link', async () => {
    const root = await makeWorkspace({ 'folder/lock.json': lockOfA });
    await symlink('folder/lock.json', 'lock.json');
    await symlink('folder', 'link');
    await refuses(root, 'lock.json', 'lock-file: lock.json is a link.');
    await refuses(root, 'link/lock.json', 'lock-file: link/lock.json is behind a link, link.');
  });
});
