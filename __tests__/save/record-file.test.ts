import { appendFile, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Entries, entriesOf, entryKey } from '../../src/plan/record.ts';
import { serializeRecord } from '../../src/plan/record-format.ts';
import { parseRecord } from '../../src/plan/record-parse.ts';
import { Journal } from '../../src/save/journal.ts';
import { RecordFile } from '../../src/save/record-file.ts';
import { SCRATCH, Workspace } from '../../src/save/workspace.ts';
import { makeEntry } from '../helpers/records.ts';
import { isPosix, makeWorkspace } from '../helpers/workspace.ts';
import { a, CountedWorkspace, FILE, open, recordOfA, textOf } from './record-on-disk.ts';

const b = makeEntry('b.mp3', ['b.txt']);
const KEY_OF_A = entryKey('a.mp3', a);

/** A journal that counts how often lines are appended. */
class CountedJournal extends Journal {
  appends = 0;

  override async append(lines: readonly string[]): Promise<void> {
    this.appends += 1;
    await super.append(lines);
  }
}

const names = (entries: Entries): string[] => [...entries.values()].map(({ source }) => source);

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
