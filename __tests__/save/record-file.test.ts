import { mkdir, readFile, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/lib/failure.ts';
import type { Entries } from '../../src/plan/record.ts';
import { serializeRecord } from '../../src/plan/record-format.ts';
import { RecordFile } from '../../src/save/record-file.ts';
import { Workspace } from '../../src/save/workspace.ts';
import { makeEntry } from '../helpers/records.ts';
import { isPosix, makeWorkspace } from '../helpers/workspace.ts';

const FILE = 'transcripts.lock.json';

const a = makeEntry(['a.txt']);
const b = makeEntry(['b.txt']);
const recordOfA = serializeRecord(new Map([['a.mp3', a]]));

/** A workspace that counts what is written. */
class CountedWorkspace extends Workspace {
  writes = 0;

  override async write(file: string, content: string): Promise<void> {
    this.writes += 1;
    await super.write(file, content);
  }
}

interface Opened {
  readonly root: string;
  readonly workspace: CountedWorkspace;
  readonly record: RecordFile;
  readonly onDisk: () => Promise<string>;
}

async function open(content?: string, file = FILE): Promise<Opened> {
  const root = await makeWorkspace(content === undefined ? {} : { [file]: content });
  const workspace = new CountedWorkspace(root);
  const record = await RecordFile.load(workspace, root, file);
  return { root, workspace, record, onDisk: () => readFile(path.join(root, file), 'utf8') };
}

const names = (entries: Entries): string[] => [...entries.keys()];

describe('load', () => {
  it('gives an empty record where there is none', async () => {
    const { record } = await open();
    expect([record.entries.size, record.before.size, record.changed]).toEqual([0, 0, false]);
  });

  it('gives an empty record where not even the folder is', async () => {
    const root = await makeWorkspace();
    const record = await RecordFile.load(new Workspace(root), root, 'a/b/lock.json');
    await record.put('a.mp3', a);
    expect(await readFile(path.join(root, 'a/b/lock.json'), 'utf8')).toBe(recordOfA);
  });

  it('reads what is there', async () => {
    const { record } = await open(recordOfA);
    expect(record.entries).toEqual(new Map([['a.mp3', a]]));
    expect(record.before).toEqual(record.entries);
  });

  it.each([
    ['line endings of Windows', recordOfA.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${recordOfA}`],
  ])('reads it with %s, which are no change', async (_, content) => {
    const { record, workspace, onDisk } = await open(content);
    await record.put('a.mp3', a);
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
    await truncate(FILE, 256_000_001);
    await refuses(root, FILE, `record: ${FILE} has 256.0 MB, which no record has. Is it the right path?`);
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

describe('put and remove', () => {
  it('have the record on disk when they resolve', async () => {
    const { record, onDisk } = await open(recordOfA);
    await record.put('b.mp3', b);
    expect(await onDisk()).toBe(serializeRecord(record.entries));
    expect([names(record.entries), record.changed]).toEqual([['a.mp3', 'b.mp3'], true]);
    await record.remove('a.mp3');
    expect(await onDisk()).toBe(serializeRecord(new Map([['b.mp3', b]])));
  });

  it('leave what was loaded as it was', async () => {
    const { record } = await open(recordOfA);
    await record.put('a.mp3', b);
    await record.remove('a.mp3');
    expect(record.before).toEqual(new Map([['a.mp3', a]]));
  });

  it('write nothing that is on disk already', async () => {
    const { record, workspace } = await open(recordOfA);
    await record.put('a.mp3', { ...a, files: { ...a.files } });
    await record.remove('b.mp3');
    expect([workspace.writes, record.changed]).toEqual([0, false]);
  });

  it('tell that it is as loaded once a change is undone', async () => {
    const { record, workspace } = await open(recordOfA);
    await record.put('b.mp3', b);
    await record.remove('b.mp3');
    expect([workspace.writes, record.changed]).toEqual([2, false]);
  });

  it('make no record for nothing, but empty one that was there', async () => {
    const fresh = await open();
    await fresh.record.remove('a.mp3');
    expect(fresh.workspace.writes).toBe(0);
    const { record, onDisk } = await open(recordOfA);
    await record.remove('a.mp3');
    expect(await onDisk()).toBe(serializeRecord(new Map()));
  });

  it('give a file that another source had to the new one, so that the record can be read again', async () => {
    const { record, root, workspace } = await open();
    await record.put('a.mp3', makeEntry(['a.txt', 'a.json']));
    await record.put('a.mp4', a);
    await record.put('a.mp4', makeEntry(['moved.txt']));
    await record.put('b.mp3', a);
    const { entries } = await RecordFile.load(workspace, root, FILE);
    expect(entries).toEqual(
      new Map([
        ['a.mp3', makeEntry(['a.json'])],
        ['a.mp4', makeEntry(['moved.txt'])],
        ['b.mp3', a],
      ]),
    );
  });

  it('share writes: 10,000 at once make one, and 10,000 more while it goes on make another', async () => {
    const { record, workspace, onDisk } = await open();
    const put = (from: number): Promise<void>[] =>
      Array.from({ length: 10_000 }, (_, index) =>
        record.put(`${from + index}.mp3`, makeEntry([`${from + index}.txt`])),
      );
    const first = put(0);
    while (workspace.writes === 0) await Promise.resolve();
    const second = put(10_000);
    await Promise.all(first);
    await Promise.all(second);
    expect(workspace.writes).toBe(2);
    expect(await onDisk()).toBe(serializeRecord(record.entries));
    expect(record.entries.size).toBe(20_000);
  });

  it('never write two at once', async () => {
    const root = await makeWorkspace();
    let active = 0;
    let most = 0;
    class Watched extends Workspace {
      override async write(file: string, content: string): Promise<void> {
        active += 1;
        most = Math.max(most, active);
        await super.write(file, content);
        active -= 1;
      }
    }
    const record = await RecordFile.load(new Watched(root), root, FILE);
    const putLater = async (index: number): Promise<void> => {
      await stat(root);
      await record.put(`${index}.mp3`, makeEntry([`${index}.txt`]));
      expect(await readFile(FILE, 'utf8')).toContain(`"${index}.mp3"`);
    };
    await Promise.all(Array.from({ length: 200 }, (_, index) => putLater(index)));
    expect(most).toBe(1);
  });

  it('fail together if the write fails; a later one writes it all', async () => {
    const { record, root, onDisk } = await open();
    await mkdir(path.join(root, FILE));
    const results = await Promise.allSettled([record.put('a.mp3', a), record.put('b.mp3', b)]);
    const message = `output: ${FILE} cannot be written: a folder stands there.`;
    expect(results.map((result) => result.status === 'rejected' && result.reason)).toEqual([
      new Failure(message),
      new Failure(message),
    ]);
    expect(record.changed).toBe(false);
    await rm(path.join(root, FILE), { recursive: true });
    await record.put('c.mp3', makeEntry(['c.txt']));
    expect(await onDisk()).toBe(serializeRecord(record.entries));
    expect(names(record.entries)).toEqual(['a.mp3', 'b.mp3', 'c.mp3']);
  });
});
