import { describe, expect, it } from 'vitest';
import type { Fingerprint } from '../../../src/recordings/fingerprint.ts';
import { entriesOf, entryKey, type LockEntry } from '../../../src/transcribe/lockfile/lock.ts';
import { findOrphans, type Orphan, sweep } from '../../../src/transcribe/plan/orphans.ts';
import { makeEntry, urlMedia } from '../../helpers/locks.ts';
import { audio, recorded, statesOf, type World } from '../../helpers/plans.ts';

const RECORDED_A = recorded('a.mp3', 'a');
const NOTHING: ReadonlyMap<string, Fingerprint> = new Map();

describe('findOrphans', () => {
  const orphans = (entries: readonly LockEntry[], gone: readonly string[], found = NOTHING): unknown =>
    findOrphans(entriesOf(entries), found, (name) => gone.includes(name), new Set()).map(
      ({ name, renamedTo }) => [name, renamedTo],
    );

  it('finds none where all media are here', () => {
    expect(orphans([RECORDED_A], [])).toEqual([]);
  });

  it('finds media that are gone', () => {
    expect(orphans([RECORDED_A, recorded('b.mp3', 'b')], ['a.mp3'])).toEqual([['a.mp3', undefined]]);
  });

  it('knows renamed media, recorded or not', () => {
    expect(orphans([RECORDED_A, recorded('b.mp3', 'a')], ['a.mp3'])).toEqual([['a.mp3', 'b.mp3']]);
    expect(orphans([RECORDED_A], ['a.mp3'], new Map([['b.mp3', audio('a')]]))).toEqual([['a.mp3', 'b.mp3']]);
  });

  it('goes by what a source is now, not by what it was', () => {
    const found = new Map([['b.mp3', audio('c')]]);
    expect(orphans([RECORDED_A, recorded('b.mp3', 'a')], ['a.mp3'], found)).toEqual([['a.mp3', undefined]]);
  });

  it('does not take what is gone, too, for the new name', () => {
    const gone = ['a.mp3', 'b.mp3'];
    expect(orphans([RECORDED_A, recorded('b.mp3', 'a')], gone)).toEqual(
      gone.map((name) => [name, undefined]),
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

  it('leaves all of media that are gone, and forgets what is missing', () => {
    expect(swept()).toEqual([[], ['txt', 'json']]);
    expect(swept({ 'a.mp3.txt': 'missing' })).toEqual([[], ['json']]);
  });

  it('prunes on demand, but never what someone edited', () => {
    expect(swept({}, { prune: true })).toEqual([['a.mp3.txt', 'a.mp3.json'], []]);
    expect(swept({ 'a.mp3.txt': 'edited' }, { prune: true })).toEqual([['a.mp3.json'], ['txt']]);
  });

  it('removes what lives on under the new name', () => {
    expect(swept({}, { isRenamed: true })).toEqual([['a.mp3.txt'], ['json']]);
  });

  it('removes what someone edited only if the same is under the new name', () => {
    const states = { 'a.mp3.txt': 'edited', 'a.mp3.json': 'edited' } as const;
    expect(swept(states, { isRenamed: true, prune: true })).toEqual([[], ['txt', 'json']]);
    const alike = ['a.mp3.txt', 'a.mp3.json'];
    expect(swept(states, { isRenamed: true, alike })).toEqual([['a.mp3.txt'], ['json']]);
  });
});
