import { describe, expect, it } from 'vitest';
import type { Fingerprint } from '../../../src/recordings/fingerprint.ts';
import { entriesOf, entryKey, type LockEntry } from '../../../src/transcribe/lockfile/lock.ts';
import { findOrphans, type Orphan, sweep } from '../../../src/transcribe/plan/orphans.ts';
import { makeEntry, urlMedia } from '../../helpers/locks.ts';
import { audio, recorded, statesOf, type World } from '../../helpers/plans.ts';

const RECORDED_A = recorded('a.mp3', 'a');
const NOTHING: ReadonlyMap<string, Fingerprint> = new Map();

describe('findOrphans', () => {
  const orphans = (entries: readonly LockEntry[], deleted: readonly string[], found = NOTHING): unknown =>
    findOrphans(entriesOf(entries), found, (name) => deleted.includes(name), new Set()).map(
      ({ name, renamedTo }) => [name, renamedTo],
    );

  it('finds none where all recordings exist', () => {
    expect(orphans([RECORDED_A], [])).toEqual([]);
  });

  it('finds deleted recordings', () => {
    expect(orphans([RECORDED_A, recorded('b.mp3', 'b')], ['a.mp3'])).toEqual([['a.mp3', undefined]]);
  });

  it('recognizes renamed recordings, recorded or not', () => {
    expect(orphans([RECORDED_A, recorded('b.mp3', 'a')], ['a.mp3'])).toEqual([['a.mp3', 'b.mp3']]);
    expect(orphans([RECORDED_A], ['a.mp3'], new Map([['b.mp3', audio('a')]]))).toEqual([['a.mp3', 'b.mp3']]);
  });

  it('compares the current content of a source, not its recorded content', () => {
    const found = new Map([['b.mp3', audio('c')]]);
    expect(orphans([RECORDED_A, recorded('b.mp3', 'a')], ['a.mp3'], found)).toEqual([['a.mp3', undefined]]);
  });

  it('does not take another deleted recording for the new name', () => {
    const deleted = ['a.mp3', 'b.mp3'];
    expect(orphans([RECORDED_A, recorded('b.mp3', 'a')], deleted)).toEqual(
      deleted.map((name) => [name, undefined]),
    );
  });

  it('never finds a URL', () => {
    const name = 'https://example.com/a.mp3';
    expect(orphans([makeEntry(name, ['a.txt'], { media: urlMedia() })], [name])).toEqual([]);
  });
});

describe('sweep', () => {
  const orphan: Orphan = {
    name: 'a.mp3',
    key: entryKey('a.mp3', RECORDED_A),
    entry: RECORDED_A,
    renamedTo: undefined,
  };
  const heir = recorded('b.mp3', 'a', { formats: ['txt'] });

  const swept = (
    states: World['states'] = {},
    { prune = false, isRenamed = false, alike = [] as readonly string[] } = {},
  ): unknown => {
    const stateOf = statesOf({ entries: [RECORDED_A], states });
    const { remove, stay } = sweep(orphan, {
      successors: isRenamed ? [heir] : [],
      duplicated: new Set(alike),
      prune,
      stateOf,
    });
    return [remove.map(({ path }) => path), Object.keys(stay)];
  };

  it('keeps all files of deleted recordings, and forgets missing ones', () => {
    expect(swept()).toEqual([[], ['txt', 'json']]);
    expect(swept({ 'a.mp3.txt': 'missing' })).toEqual([[], ['json']]);
  });

  it('prunes on demand, but never edited files', () => {
    expect(swept({}, { prune: true })).toEqual([['a.mp3.txt', 'a.mp3.json'], []]);
    expect(swept({ 'a.mp3.txt': 'edited' }, { prune: true })).toEqual([['a.mp3.json'], ['txt']]);
  });

  it('removes files that exist under the new name', () => {
    expect(swept({}, { isRenamed: true })).toEqual([['a.mp3.txt'], ['json']]);
  });

  it('removes an edited file only if the same content exists under the new name', () => {
    const states = { 'a.mp3.txt': 'edited', 'a.mp3.json': 'edited' } as const;
    expect(swept(states, { isRenamed: true, prune: true })).toEqual([[], ['txt', 'json']]);
    const alike = ['a.mp3.txt', 'a.mp3.json'];
    expect(swept(states, { isRenamed: true, alike })).toEqual([['a.mp3.txt'], ['json']]);
  });
});
