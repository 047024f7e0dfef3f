import { appendFile, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { serializeLock } from '../../../src/transcribe/lockfile/format.ts';
import { entriesOf, entryKey, type Lock } from '../../../src/transcribe/lockfile/lock.ts';
import { parseLock } from '../../../src/transcribe/lockfile/parse.ts';
import { Journal } from '../../../src/transcribe/save/journal.ts';
import { Lockfile } from '../../../src/transcribe/save/lockfile.ts';
import { SCRATCH, Workspace } from '../../../src/transcribe/save/workspace.ts';
import { makeEntry } from '../../helpers/locks.ts';
import { isPosix, makeWorkspace } from '../../helpers/workspace.ts';
import { a, CountedWorkspace, FILE, lockOfA, open, textOf } from './lockfile-on-disk.ts';

const b = makeEntry('b.mp3', ['b.txt']);
const KEY_OF_A = entryKey('a.mp3', a);

/** A journal that counts appends. */
class CountedJournal extends Journal {
  appends = 0;

  override async append(lines: readonly string[]): Promise<void> {
    this.appends += 1;
    await super.append(lines);
  }
}

const names = (entries: Lock): string[] => [...entries.values()].map(({ source }) => source);

describe('the spending of a run', () => {
  const KEY = '2026-11 1.1 00';

  it('survives a kill once it is counted, and is in the file once that is written', async () => {
    const { lockfile, root, workspace, onDisk } = await open(lockOfA);
    await lockfile.spend(KEY, { usd: 1, minutes: 10 });
    await lockfile.spend(KEY, { usd: 0.5, minutes: 5 });
    expect(await onDisk()).toBe(lockOfA);
    const next = await Lockfile.load(workspace, root, FILE);
    const spent = new Map([[KEY, { usd: 1.5, minutes: 15 }]]);
    expect([next.ledger, next.ledgerBefore, next.entries]).toEqual([spent, new Map(), entriesOf([a])]);
    await lockfile.flush();
    expect(parseLock(await onDisk(), FILE).ledger).toEqual(spent);
    expect([lockfile.changed, lockfile.ledgerBefore]).toEqual([true, new Map()]);
  });

  it('is written even if the run had no result', async () => {
    const { lockfile, onDisk } = await open();
    await lockfile.spend(KEY, { usd: 1, minutes: 10 });
    await lockfile.flush();
    expect(parseLock(await onDisk(), FILE).ledger.get(KEY)).toEqual({ usd: 1, minutes: 10 });
  });
});

describe('put and remove', () => {
  it('survive a kill once they resolve, and are in the file once it is written', async () => {
    const { lockfile, root, workspace, onDisk } = await open(lockOfA);
    await lockfile.put(b);
    await lockfile.remove(KEY_OF_A);
    expect([workspace.writes, await onDisk()]).toEqual([0, lockOfA]);
    const next = await Lockfile.load(workspace, root, FILE);
    expect([next.entries, next.before]).toEqual([entriesOf([b]), entriesOf([a])]);
    await lockfile.flush();
    expect([await onDisk(), lockfile.changed]).toEqual([textOf(b), true]);
    expect(await readdir(path.join(root, SCRATCH))).toEqual([]);
  });

  it('do not change the loaded lock file', async () => {
    const { lockfile } = await open(lockOfA);
    await lockfile.put({ ...a, words: 1 });
    await lockfile.remove(KEY_OF_A);
    expect(lockfile.before).toEqual(entriesOf([a]));
  });

  it('write nothing that is already on disk', async () => {
    const { lockfile, workspace } = await open(lockOfA);
    await lockfile.put({ ...a, files: { ...a.files } });
    await lockfile.remove('b.mp3');
    await lockfile.flush();
    expect([workspace.writes, lockfile.changed]).toEqual([0, false]);
  });

  it('report it as unchanged once a change is undone', async () => {
    const { lockfile } = await open(lockOfA);
    await lockfile.put(b);
    await lockfile.flush();
    await lockfile.remove(entryKey('b.mp3', b));
    await lockfile.flush();
    expect(lockfile.changed).toBe(false);
  });

  it('create no empty lock file, but empty an existing one', async () => {
    const fresh = await open();
    await fresh.lockfile.remove('a.mp3');
    await fresh.lockfile.flush();
    expect(fresh.workspace.writes).toBe(0);
    const { lockfile, onDisk } = await open(lockOfA);
    await lockfile.remove(KEY_OF_A);
    await lockfile.flush();
    expect(names(parseLock(await onDisk(), FILE).entries)).toEqual([]);
  });

  it('assign a file to its new source only, so that the lock file can be read again', async () => {
    const { lockfile, root, workspace } = await open();
    await lockfile.put(makeEntry('a.mp3', ['a.txt', 'a.json']));
    await lockfile.put(makeEntry('a.mp4', ['a.txt']));
    await lockfile.put(makeEntry('a.mp4', ['moved.txt']));
    await lockfile.put(makeEntry('b.mp3', ['a.txt']));
    await lockfile.flush();
    const { entries } = await Lockfile.load(workspace, root, FILE);
    expect(entries).toEqual(
      entriesOf([
        makeEntry('a.mp3', ['a.json']),
        makeEntry('a.mp4', ['moved.txt']),
        makeEntry('b.mp3', ['a.txt']),
      ]),
    );
  });

  it('replace an entry of the same source that loses its last file, and no other', async () => {
    const { lockfile } = await open(lockOfA);
    const german = makeEntry('a.mp3', ['a.de.txt'], { options: 'language=de' });
    await lockfile.put(german);
    expect(lockfile.entries).toEqual(entriesOf([a, german]));
    const changed = makeEntry('a.mp3', ['a.txt'], { options: 'model=nova-2' });
    await lockfile.put(changed);
    expect(lockfile.entries).toEqual(entriesOf([german, changed]));
  });

  it('keep requests of the file that nothing refers to any more', async () => {
    const { lockfile, onDisk } = await open(lockOfA);
    await lockfile.put(makeEntry('a.mp3', ['a.txt'], { options: 'model=nova-2' }));
    await lockfile.flush();
    expect(parseLock(await onDisk(), FILE).requests.size).toBe(2);
  });

  it('share writes: 10,000 at once are one write, and the file is written once', async () => {
    const root = await makeWorkspace();
    const workspace = new CountedWorkspace(root);
    const journal = new CountedJournal(root, FILE);
    const lockfile = await Lockfile.load(workspace, root, FILE, journal);
    const all = Array.from({ length: 10_000 }, (_, index) => makeEntry(`${index}.mp3`, [`${index}.txt`]));
    await Promise.all(all.map((entry) => lockfile.put(entry)));
    await lockfile.flush();
    expect([journal.appends <= 2, workspace.writes]).toEqual([true, 1]);
    expect(await readFile(FILE, 'utf8')).toBe(serializeLock(lockfile.entries));
  });

  it('fail together if the write fails; a later one writes everything', async () => {
    const { lockfile, root, onDisk } = await open();
    await writeFile(path.join(root, SCRATCH), 'a file stands there');
    const results = await Promise.allSettled([lockfile.put(a), lockfile.put(b)]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await rm(path.join(root, SCRATCH));
    await lockfile.put(makeEntry('c.mp3', ['c.txt']));
    await lockfile.flush();
    expect(await onDisk()).toBe(serializeLock(lockfile.entries));
    expect(names(lockfile.entries)).toEqual(['a.mp3', 'b.mp3', 'c.mp3']);
  });

  it('are not lost where the file cannot be written', async () => {
    const { lockfile, root, workspace } = await open();
    await lockfile.put(a);
    await mkdir(path.join(root, FILE));
    await expect(lockfile.flush()).rejects.toThrow(
      `output: ${FILE} cannot be written: a folder is in its place.`,
    );
    expect(lockfile.changed).toBe(false);
    await rm(path.join(root, FILE), { recursive: true });
    expect((await Lockfile.load(workspace, root, FILE)).entries).toEqual(entriesOf([a]));
  });
});

describe('the journal of a killed run', () => {
  const journalOf = async (root: string): Promise<string> => {
    const [name = ''] = await readdir(path.join(root, SCRATCH));
    return path.join(root, SCRATCH, name);
  };

  it('goes into the file with the first change, and survives a second kill', async () => {
    const { lockfile, root, workspace, onDisk } = await open(lockOfA);
    await lockfile.put(b);
    const next = await Lockfile.load(workspace, root, FILE);
    await next.put(makeEntry('c.mp3', ['c.txt']));
    expect(names(parseLock(await onDisk(), FILE).entries).sort()).toEqual(['a.mp3', 'b.mp3', 'c.mp3']);
    expect(names((await Lockfile.load(workspace, root, FILE)).entries)).toHaveLength(3);
  });

  it('is read up to a truncated line', async () => {
    const { lockfile, root, workspace } = await open(lockOfA);
    await lockfile.put(b);
    const file = await journalOf(root);
    await appendFile(file, '{"version":2,"requests":{');
    const next = await Lockfile.load(workspace, root, FILE);
    expect(names(next.entries)).toEqual(['a.mp3', 'b.mp3']);
    await next.put(makeEntry('c.mp3', ['c.txt']));
    expect(names((await Lockfile.load(workspace, root, FILE)).entries)).toHaveLength(3);
  });

  it('is ignored where the lock file is a different one, as after a checkout', async () => {
    const { lockfile, root, workspace } = await open(lockOfA);
    await lockfile.put(b);
    await writeFile(path.join(root, FILE), textOf(a, makeEntry('d.mp3', [])));
    expect(names((await Lockfile.load(workspace, root, FILE)).entries).sort()).toEqual(['a.mp3', 'd.mp3']);
  });

  it('is ignored where the action did not write it', async () => {
    const { lockfile, root, workspace } = await open(lockOfA);
    await lockfile.put(b);
    const file = await journalOf(root);
    const [header = ''] = (await readFile(file, 'utf8')).split('\n');
    await writeFile(file, `${header}\n{}\n[1]\nnull\n`);
    expect(names((await Lockfile.load(workspace, root, FILE)).entries)).toEqual(['a.mp3']);
  });

  it.runIf(isPosix)('is not read or written through a link', async () => {
    const root = await makeWorkspace({ 'elsewhere/.keep': '', [FILE]: lockOfA });
    await symlink('elsewhere', path.join(root, SCRATCH));
    const lockfile = await Lockfile.load(new Workspace(root), root, FILE);
    await expect(lockfile.put(b)).rejects.toThrow(`${SCRATCH} is a link.`);
    expect(await readdir(path.join(root, 'elsewhere'))).toEqual(['.keep']);
  });
});
