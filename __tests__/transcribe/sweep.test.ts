import { rename, rm, writeFile } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import type { Orphan } from '../../src/transcribe/plan/orphans.ts';
import { Workspace } from '../../src/transcribe/save/workspace.ts';
import { sweepOrphans } from '../../src/transcribe/sweep.ts';
import { makeEntry } from '../helpers/locks.ts';
import { statesOf } from '../helpers/plans.ts';
import { LOCKFILE, Repository, type Wish } from '../helpers/runs.ts';
import { linesOf, printedBy } from '../helpers/stdout.ts';

const MEDIA = { 'a.mp3': 'one', 'b.mp3': 'two' };
const FIRST: Wish = { media: ['a.mp3', 'b.mp3'] };
const OF_B = ['b.mp3.json', 'b.mp3.txt', LOCKFILE];

/** A repository after a run and a change to some of its files. */
async function repositoryAfter(change: (repository: Repository) => Promise<void>): Promise<Repository> {
  const repository = await Repository.create(MEDIA);
  await repository.run(FIRST);
  await change(repository);
  return repository;
}

const paths = async (repository: Repository): Promise<string[]> => Object.keys(await repository.files());

describe('deleted recordings', () => {
  const remove = (repository: Repository): Promise<void> => rm(repository.at('a.mp3'));

  it('keep their transcripts, and are reported', async () => {
    const repository = await repositoryAfter(remove);
    expect((await repository.run({ media: ['b.mp3'] }))?.orphans).toEqual(['a.mp3']);
    expect(await paths(repository)).toEqual(['a.mp3.json', 'a.mp3.txt', ...OF_B]);
  });

  it('lose them when `prune` is set', async () => {
    const repository = await repositoryAfter(remove);
    expect((await repository.run({ media: ['b.mp3'], prune: true }))?.orphans).toEqual([]);
    expect(await paths(repository)).toEqual(OF_B);
    expect((await repository.files())[LOCKFILE]).not.toContain('a.mp3');
  });

  it('keep edited transcripts in any case', async () => {
    const repository = await repositoryAfter(async (all) => {
      await remove(all);
      await writeFile(all.at('a.mp3.txt'), 'edited');
    });
    expect((await repository.run({ media: ['b.mp3'], prune: true }))?.orphans).toEqual(['a.mp3']);
    expect(await paths(repository)).toEqual(['a.mp3.txt', ...OF_B]);
  });
});

describe('renamed recordings', () => {
  const move = (repository: Repository): Promise<void> =>
    rename(repository.at('a.mp3'), repository.at('c.mp3'));
  const wish: Wish = { media: ['b.mp3', 'c.mp3'] };

  it('take along their transcripts, including edited ones', async () => {
    const repository = await repositoryAfter(async (all) => {
      await move(all);
      await writeFile(all.at('a.mp3.txt'), 'edited');
    });
    expect((await repository.run(wish))?.orphans).toEqual([]);
    const { 'c.mp3.txt': text, ...files } = await repository.files();
    expect([text, Object.keys(files)]).toEqual([
      'edited',
      ['b.mp3.json', 'b.mp3.txt', 'c.mp3.json', LOCKFILE],
    ]);
  });

  it('keep formats under the old name that are not requested for the new one', async () => {
    const repository = await repositoryAfter(move);
    expect((await repository.run({ ...wish, formats: ['json'] }))?.orphans).toEqual(['a.mp3']);
    expect(await paths(repository)).toContain('a.mp3.txt');
  });
});

describe('a file that cannot be swept', () => {
  const orphan: Orphan = {
    name: 'a.mp3',
    key: 'a',
    entry: makeEntry('a.mp3', ['a.mp3.txt']),
    renamedTo: undefined,
  };
  const stateOf = statesOf({ entries: [orphan.entry] });

  /** A workspace whose files cannot be removed. */
  class StubbornWorkspace extends Workspace {
    override remove(): Promise<void> {
      return Promise.reject(new Error('permission denied'));
    }
  }

  it('only causes a warning, since everything is paid for by then', async () => {
    const repository = await Repository.create({ 'a.mp3.txt': 'text' });
    const workspace = new StubbornWorkspace(repository.root);
    const left: Orphan[] = [];
    const log = await printedBy(async () => {
      const equipment = { ...(await repository.open()), workspace };
      left.push(...(await sweepOrphans([orphan], { prune: true, stateOf }, equipment)));
    });
    expect(left).toEqual([orphan]);
    expect(linesOf(log)).toEqual([
      '::warning::a.mp3: its remaining transcripts could not be removed: permission denied',
    ]);
  });

  it('is a transcript that does not exist under the new name yet, even with prune', async () => {
    const repository = await Repository.create({ 'a.mp3.txt': 'text' });
    const renamed = { ...orphan, renamedTo: 'c.mp3' };
    expect(await sweepOrphans([renamed], { prune: true, stateOf }, await repository.open())).toEqual([
      renamed,
    ]);
    expect(await paths(repository)).toEqual(['a.mp3.txt']);
  });
});

it('a lock file is searched once, however many recordings are deleted', async () => {
  const repository = await Repository.create(MEDIA);
  const equipment = await repository.open();
  const deleted = Array.from({ length: 3 }, (_, index) => `${index}.mp3`).map(
    (name): Orphan => ({ name, key: name, entry: makeEntry(name, [`${name}.txt`]), renamedTo: undefined }),
  );
  const { entries } = equipment.lockfile;
  const looks = [vi.spyOn(entries, 'values'), vi.spyOn(entries, Symbol.iterator)];
  await sweepOrphans(
    deleted,
    { prune: false, stateOf: statesOf({ entries: deleted.map(({ entry }) => entry) }) },
    equipment,
  );
  expect(looks.flatMap(({ mock }) => mock.calls)).toHaveLength(1);
});
