import { mkdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/lib/failure.ts';
import { entriesOf } from '../../src/plan/record.ts';
import { RecordFile } from '../../src/save/record-file.ts';
import { Workspace } from '../../src/save/workspace.ts';
import { isPosix, makeWorkspace } from '../helpers/workspace.ts';
import { a, FILE, open, recordOfA } from './record-on-disk.ts';

describe('load', () => {
  it('gives an empty record where there is none', async () => {
    const { record } = await open();
    expect([record.entries.size, record.before.size, record.changed]).toEqual([0, 0, false]);
  });

  it('gives an empty record where not even the folder is', async () => {
    const root = await makeWorkspace();
    const record = await RecordFile.load(new Workspace(root), root, 'a/b/lock.json');
    await record.put(a);
    await record.flush();
    expect(await readFile(path.join(root, 'a/b/lock.json'), 'utf8')).toBe(recordOfA);
  });

  it('reads what is there', async () => {
    const { record } = await open(recordOfA);
    expect(record.entries).toEqual(entriesOf([a]));
    expect(record.before).toEqual(record.entries);
  });

  it.each([
    ['line endings of Windows', recordOfA.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${recordOfA}`],
  ])('reads it with %s, which are no change', async (_, content) => {
    const { record, workspace, onDisk } = await open(content);
    await record.put(a);
    await record.flush();
    expect([record.changed, workspace.writes, await onDisk()]).toEqual([false, 0, content]);
  });

  it('leaves it as it is if it cannot be used', async () => {
    const damaged = recordOfA.slice(0, -10);
    const root = await makeWorkspace({ [FILE]: damaged });
    await expect(RecordFile.load(new Workspace(root), root, FILE)).rejects.toThrow(
      /^record: transcripts\.lock\.json: it is not JSON, or only a part of it: .* Restore /,
    );
    expect(await readFile(FILE, 'utf8')).toBe(damaged);
  });

  const refuses = async (root: string, file: string, message: string): Promise<void> => {
    await expect(RecordFile.load(new Workspace(root), root, file)).rejects.toThrow(new Failure(message));
  };

  it.each([
    ['../lock.json', 'outside the workspace'],
    ['/lock.json', 'outside the workspace'],
    ['.git/lock.json', "inside git's own folder"],
  ])('refuses the path %s', async (file, problem) => {
    await refuses(await makeWorkspace(), file, `record: it is to be "${file}" which is ${problem}.`);
  });

  it('refuses a folder', async () => {
    const root = await makeWorkspace();
    await mkdir(FILE);
    await refuses(root, FILE, `record: ${FILE} is a folder.`);
  });

  it('refuses what is too large to be one, without reading it', async () => {
    const root = await makeWorkspace({ [FILE]: '' });
    await truncate(FILE, 90_000_001);
    await refuses(
      root,
      FILE,
      `record: ${FILE} has 90.0 MB, more than the 90.0 MB that a record may have. Is it the right path?`,
    );
  });

  it('refuses what is not UTF-8', async () => {
    const root = await makeWorkspace();
    await writeFile(FILE, `\ufeff${recordOfA}`, 'utf16le');
    await refuses(
      root,
      FILE,
      `record: ${FILE} cannot be read: The encoded data was not valid for encoding utf-8.`,
    );
  });

  it.runIf(isPosix)('refuses a link, even to a record, and a folder that is one', async () => {
    const root = await makeWorkspace({ 'folder/lock.json': recordOfA });
    await symlink('folder/lock.json', 'lock.json');
    await symlink('folder', 'link');
    await refuses(root, 'lock.json', 'record: lock.json is a link.');
    await refuses(root, 'link/lock.json', 'record: link/lock.json lies behind a link, link.');
  });
});
