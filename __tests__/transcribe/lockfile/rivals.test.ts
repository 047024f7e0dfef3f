import { describe, expect, it } from 'vitest';
import { entriesOf, type LockEntry } from '../../../src/transcribe/lockfile/lock.ts';
import { isGivenUp, type Rival, rivalsIn } from '../../../src/transcribe/lockfile/rivals.ts';
import { fileMedia, makeEntry, WRITER } from '../../helpers/locks.ts';

const OTHER = { ...WRITER, step: 'captions/self' };
const at = (source: string, overrides: Partial<LockEntry> = {}): LockEntry =>
  makeEntry(source, ['out/talk.txt'], overrides);

const rivalAt = (
  before: readonly LockEntry[],
  ours: readonly LockEntry[],
  theirs: readonly LockEntry[],
): string | undefined =>
  rivalsIn(entriesOf(before), entriesOf(ours), entriesOf(theirs)).get('out/talk.txt')?.source;

describe('a path of ours', () => {
  const [a, b] = [at('a/talk.mp3'), at('b/talk.mp3')];
  const german = { options: 'language=de' };

  it.each<[string, LockEntry[], LockEntry[], LockEntry[], string | undefined]>([
    ['that others gave to another recording meanwhile', [], [b], [a], 'a/talk.mp3'],
    [
      'that another step gave to another recording',
      [],
      [b],
      [at('a/talk.mp3', { writer: OTHER })],
      'a/talk.mp3',
    ],
    ['that had another recording when the run began', [a], [b], [a], undefined],
    ['that has the same recording', [], [a], [at('a/talk.mp3', { requestId: 'other' })], undefined],
    ['that the same step wrote with other options', [], [a], [at('a/talk.mp3', german)], undefined],
    [
      'that another step wrote with the same options',
      [],
      [a],
      [at('a/talk.mp3', { writer: OTHER })],
      undefined,
    ],
    [
      'that another step wrote with other options',
      [],
      [a],
      [at('a/talk.mp3', { writer: OTHER, ...german })],
      'a/talk.mp3',
    ],
    ['that is removed and has another recording now', [a], [], [b], 'b/talk.mp3'],
    ['that is removed as it was', [a], [], [a], undefined],
    ['that only others have', [], [makeEntry('c.mp3', ['c.txt'])], [a], undefined],
  ])('%s', (_, before, ours, theirs, rival) => {
    expect(rivalAt(before, ours, theirs)).toBe(rival);
  });
});

describe('a rival', () => {
  const rivalWith = (overrides: Partial<LockEntry>): Rival | undefined =>
    rivalsIn(new Map(), entriesOf([at('b.mp3')]), entriesOf([at('a.mp3', overrides)])).get('out/talk.txt');
  const untracked = { media: fileMedia({ git: undefined }) };

  it.each<[string, Partial<LockEntry>, boolean, boolean]>([
    ['whose recording is there', {}, true, false],
    ['whose recording was deleted from git', { writer: OTHER }, false, true],
    ['whose recording never was in git', { writer: OTHER, ...untracked }, false, false],
    ['whose recording never was in git, of the same step', untracked, false, true],
  ])('%s', (_, overrides, isThere, isOver) => {
    const rival = rivalWith(overrides);
    expect(rival && isGivenUp(rival, () => isThere)).toBe(isOver);
  });
});
