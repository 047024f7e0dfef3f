import { appendFile, mkdir, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/lib/failure.ts';
import { type Entries, type Entry, entriesOf, entryKey } from '../../src/plan/record.ts';
import { serializeRecord } from '../../src/plan/record-format.ts';
import { parseRecord } from '../../src/plan/record-parse.ts';
import { Journal } from '../../src/save/journal.ts';
import { RecordFile } from '../../src/save/record-file.ts';
import { SCRATCH, Workspace } from '../../src/save/workspace.ts';
import { makeEntry } from '../helpers/records.ts';
import { isPosix, makeWorkspace } from '../helpers/workspace.ts';

const FILE = 'transcripts.lock.json';

const a = makeEntry('a.mp3', ['a.txt']);
const b = makeEntry('b.mp3', ['b.txt']);
const KEY_OF_A = entryKey('a.mp3', a);
const textOf = (...entries: readonly Entry[]): string => serializeRecord(entriesOf(entries));
const recordOfA = textOf(a);

/** A workspace that counts what is written. */
class CountedWorkspace extends Workspace {
  writes = 0;

  override async write(file: string, content: string): Promise<void> {
    this.writes += 1;
    await super.write(file, content);
  }
}

/** A journal that counts how often lines are appended. */
class CountedJournal extends Journal {
  appends = 0;

  override async append(lines: readonly string[]): Promise<void> {
    this.appends += 1;
    await super.append(lines);
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

const names = (entries: Entries): string[] => [...entries.values()].map(({ source }) => source);

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

describe('put and remove', () => {
  it('survive a kill once they resolve, and are in the file once it is written', async () => {
    const { record, root, workspace, onDisk } = await open(recordOfA);
    await record.put(b);
    await record.remove(KEY_OF_A);
    expect([workspace.writes, await onDisk()]).toEqual([0, recordOfA]);
    const next = await RecordFile.load(workspace, root, FILE);
    expect([next.entries, next.before]).toEqual([entriesOf([b]), entriesOf([a])]);
    await record.flush();
    expect([await onDisk(), record.changed]).toEqual([textOf(b), true]);
    expect(await readdir(path.join(root, SCRATCH))).toEqual([]);
  });

  it('leave what was loaded as it was', async () => {
    const { record } = await open(recordOfA);
    await record.put({ ...a, words: 1 });
    await record.remove(KEY_OF_A);
    expect(record.before).toEqual(entriesOf([a]));
  });

  it('write nothing that is on disk already', async () => {
    const { record, workspace } = await open(recordOfA);
    await record.put({ ...a, files: { ...a.files } });
    await record.remove('b.mp3');
    await record.flush();
    expect([workspace.writes, record.changed]).toEqual([0, false]);
  });

  it('tell that it is as loaded once a change is undone', async () => {
    const { record } = await open(recordOfA);
    await record.put(b);
    await record.flush();
    await record.remove(entryKey('b.mp3', b));
    await record.flush();
    expect(record.changed).toBe(false);
  });

  it('make no record for nothing, but empty one that was there', async () => {
    const fresh = await open();
    await fresh.record.remove('a.mp3');
    await fresh.record.flush();
    expect(fresh.workspace.writes).toBe(0);
    const { record, onDisk } = await open(recordOfA);
    await record.remove(KEY_OF_A);
    await record.flush();
    expect(names(parseRecord(await onDisk(), FILE).entries)).toEqual([]);
  });

  it('give a file that another source had to the new one, so that the record can be read again', async () => {
    const { record, root, workspace } = await open();
    await record.put(makeEntry('a.mp3', ['a.txt', 'a.json']));
    await record.put(makeEntry('a.mp4', ['a.txt']));
    await record.put(makeEntry('a.mp4', ['moved.txt']));
    await record.put(makeEntry('b.mp3', ['a.txt']));
    await record.flush();
    const { entries } = await RecordFile.load(workspace, root, FILE);
    expect(entries).toEqual(
      entriesOf([
        makeEntry('a.mp3', ['a.json']),
        makeEntry('a.mp4', ['moved.txt']),
        makeEntry('b.mp3', ['a.txt']),
      ]),
    );
  });

  it('replace an entry of the same source that loses its last file, and no other', async () => {
    const { record } = await open(recordOfA);
    const german = makeEntry('a.mp3', ['a.de.txt'], { options: 'language=de' });
    await record.put(german);
    expect(record.entries).toEqual(entriesOf([a, german]));
    const changed = makeEntry('a.mp3', ['a.txt'], { options: 'model=nova-2' });
    await record.put(changed);
    expect(record.entries).toEqual(entriesOf([german, changed]));
  });

  it('keep requests of the file that nothing refers to any more', async () => {
    const { record, onDisk } = await open(recordOfA);
    await record.put(makeEntry('a.mp3', ['a.txt'], { options: 'model=nova-2' }));
    await record.flush();
    expect(parseRecord(await onDisk(), FILE).requests.size).toBe(2);
  });

  it('share writes: 10,000 at once are one, and the file is written once', async () => {
    const root = await makeWorkspace();
    const workspace = new CountedWorkspace(root);
    const journal = new CountedJournal(root, FILE);
    const record = await RecordFile.load(workspace, root, FILE, journal);
    const all = Array.from({ length: 10_000 }, (_, index) => makeEntry(`${index}.mp3`, [`${index}.txt`]));
    await Promise.all(all.map((entry) => record.put(entry)));
    await record.flush();
    expect([journal.appends <= 2, workspace.writes]).toEqual([true, 1]);
    expect(await readFile(FILE, 'utf8')).toBe(serializeRecord(record.entries));
  });

  it('fail together if the write fails; a later one writes it all', async () => {
    const { record, root, onDisk } = await open();
    await writeFile(path.join(root, SCRATCH), 'a file stands there');
    const results = await Promise.allSettled([record.put(a), record.put(b)]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await rm(path.join(root, SCRATCH));
    await record.put(makeEntry('c.mp3', ['c.txt']));
    await record.flush();
    expect(await onDisk()).toBe(serializeRecord(record.entries));
    expect(names(record.entries)).toEqual(['a.mp3', 'b.mp3', 'c.mp3']);
  });

  it('are not lost where the file cannot be written', async () => {
    const { record, root, workspace } = await open();
    await record.put(a);
    await mkdir(path.join(root, FILE));
    await expect(record.flush()).rejects.toThrow(`output: ${FILE} cannot be written: a folder stands there.`);
    expect(record.changed).toBe(false);
    await rm(path.join(root, FILE), { recursive: true });
    expect((await RecordFile.load(workspace, root, FILE)).entries).toEqual(entriesOf([a]));
  });
});

describe('what a killed run left', () => {
  const journalOf = async (root: string): Promise<string> => {
    const [name = ''] = await readdir(path.join(root, SCRATCH));
    return path.join(root, SCRATCH, name);
  };

  it('goes into the file with the first change, and is not lost by a second kill', async () => {
    const { record, root, workspace, onDisk } = await open(recordOfA);
    await record.put(b);
    const next = await RecordFile.load(workspace, root, FILE);
    await next.put(makeEntry('c.mp3', ['c.txt']));
    expect(names(parseRecord(await onDisk(), FILE).entries).sort()).toEqual(['a.mp3', 'b.mp3', 'c.mp3']);
    expect(names((await RecordFile.load(workspace, root, FILE)).entries)).toHaveLength(3);
  });

  it('is read up to a line that was torn off', async () => {
    const { record, root, workspace } = await open(recordOfA);
    await record.put(b);
    const file = await journalOf(root);
    await appendFile(file, '{"version":2,"requests":{');
    const next = await RecordFile.load(workspace, root, FILE);
    expect(names(next.entries)).toEqual(['a.mp3', 'b.mp3']);
    await next.put(makeEntry('c.mp3', ['c.txt']));
    expect(names((await RecordFile.load(workspace, root, FILE)).entries)).toHaveLength(3);
  });

  it('is ignored where the file is another one, as after a checkout', async () => {
    const { record, root, workspace } = await open(recordOfA);
    await record.put(b);
    await writeFile(path.join(root, FILE), textOf(a, makeEntry('d.mp3', [])));
    expect(names((await RecordFile.load(workspace, root, FILE)).entries).sort()).toEqual(['a.mp3', 'd.mp3']);
  });

  it('is ignored where it is not ours', async () => {
    const { record, root, workspace } = await open(recordOfA);
    await record.put(b);
    const file = await journalOf(root);
    const [header = ''] = (await readFile(file, 'utf8')).split('\n');
    await writeFile(file, `${header}\n{}\n[1]\nnull\n`);
    expect(names((await RecordFile.load(workspace, root, FILE)).entries)).toEqual(['a.mp3']);
  });

  it.runIf(isPosix)('is not read or written through a link', async () => {
    const root = await makeWorkspace({ 'elsewhere/.keep': '', [FILE]: recordOfA });
    await symlink('elsewhere', path.join(root, SCRATCH));
    const record = await RecordFile.load(new Workspace(root), root, FILE);
    await expect(record.put(b)).rejects.toThrow(`${SCRATCH} is a link.`);
    expect(await readdir(path.join(root, 'elsewhere'))).toEqual(['.keep']);
  });
});
