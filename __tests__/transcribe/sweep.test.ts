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

/** A repository after a run, of which some files were changed since. */
async function repositoryAfter(change: (repository: Repository) => Promise<void>): Promise<Repository> {
  const repository = await Repository.create(MEDIA);
  await repository.run(FIRST);
  await change(repository);
  return repository;
}

const paths = async (repository: Repository): Promise<string[]> => Object.keys(await repository.files());

describe('media that are gone', () => {
  const remove = (repository: Repository): Promise<void> => rm(repository.at('a.mp3'));

  it('keep their transcripts, and are told of', async () => {
    const repository = await repositoryAfter(remove);
    expect((await repository.run({ media: ['b.mp3'] }))?.orphans).toEqual(['a.mp3']);
    expect(await paths(repository)).toEqual(['a.mp3.json', 'a.mp3.txt', ...OF_B]);
  });

  it('lose them on demand', async () => {
    const repository = await repositoryAfter(remove);
    expect((await repository.run({ media: ['b.mp3'], prune: true }))?.orphans).toEqual([]);
    expect(await paths(repository)).toEqual(OF_B);
    expect((await repository.files())[LOCKFILE]).not.toContain('a.mp3');
  });

  it('keep what someone edited in any case', async () => {
    const repository = await repositoryAfter(async (all) => {
      await remove(all);
      await writeFile(all.at('a.mp3.txt'), 'edited');
    });
    expect((await repository.run({ media: ['b.mp3'], prune: true }))?.orphans).toEqual(['a.mp3']);
    expect(await paths(repository)).toEqual(['a.mp3.txt', ...OF_B]);
  });
});

describe('renamed media', () => {
  const move = (repository: Repository): Promise<void> =>
    rename(repository.at('a.mp3'), repository.at('c.mp3'));
  const wish: Wish = { media: ['b.mp3', 'c.mp3'] };

  it('take their transcripts along, edited ones, too', async () => {
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

  it('keep under the old name what the new one is not asked for', async () => {
    const repository = await repositoryAfter(move);
    expect((await repository.run({ ...wish, formats: ['json'] }))?.orphans).toEqual(['a.mp3']);
    expect(await paths(repository)).toContain('a.mp3.txt');
  });
});

describe('what cannot be swept', () => {
  const orphan: Orphan = {
    name: 'a.mp3',
    key: 'a',
    entry: makeEntry('a.mp3', ['a.mp3.txt']),
    renamedTo: undefined,
  };
  const stateOf = statesOf({ entries: [orphan.entry] });

  /** Of which no file can be removed. */
  class StubbornWorkspace extends Workspace {
    override remove(): Promise<void> {
      return Promise.reject(new Error('permission denied'));
    }
  }

  it('is only warned of, since all is paid for by then', async () => {
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

  it('is what its new name has no transcripts of yet, even with prune', async () => {
    const repository = await Repository.create({ 'a.mp3.txt': 'text' });
    const renamed = { ...orphan, renamedTo: 'c.mp3' };
    expect(await sweepOrphans([renamed], { prune: true, stateOf }, await repository.open())).toEqual([
      renamed,
    ]);
    expect(await paths(repository)).toEqual(['a.mp3.txt']);
  });
});

it('a lock file is looked through once, however many media are gone', async () => {
  const repository = await Repository.create(MEDIA);
  const equipment = await repository.open();
  const gone = Array.from({ length: 3 }, (_, index) => `${index}.mp3`).map(
    (name): Orphan => ({ name, key: name, entry: makeEntry(name, [`${name}.txt`]), renamedTo: undefined }),
  );
  const { entries } = equipment.lockfile;
  const looks = [vi.spyOn(entries, 'values'), vi.spyOn(entries, Symbol.iterator)];
  await sweepOrphans(
    gone,
    { prune: false, stateOf: statesOf({ entries: gone.map(({ entry }) => entry) }) },
    equipment,
  );
  expect(looks.flatMap(({ mock }) => mock.calls)).toHaveLength(1);
});
