import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serializeLock } from '../../../src/transcribe/lockfile/format.ts';
import {
  entriesOf,
  entryKey,
  type Lock,
  type LockEntry,
  OUTDATED,
  pathsOf,
  withoutFiles,
} from '../../../src/transcribe/lockfile/lock.ts';
import { mergeLocks, type Withheld } from '../../../src/transcribe/lockfile/merge.ts';
import { parseLock } from '../../../src/transcribe/lockfile/parse.ts';
import { histories, locks, makeEntry, recordedFile } from '../../helpers/locks.ts';

const A = makeEntry('a.mp3', ['a.txt']);
const B = makeEntry('b.mp3', ['b.txt']);
const C = makeEntry('c.mp3', ['c.txt']);
const D = makeEntry('d.mp3', ['d.txt']);
const base = entriesOf([A, B]);

/** Returns the entry with a different answer for the same source. */
const again = (entry: LockEntry, requestId: string): LockEntry => ({ ...entry, requestId });

/** Withholds the files that stay unchanged on the branch. */
const leaving = (isLeft: (path: string) => boolean): Withheld => ({
  paths: Object.assign(new Set<string>(), { has: isLeft }),
  sources: new Set(),
});

const merged = (
  ours: readonly LockEntry[],
  theirs: readonly LockEntry[],
  left: readonly string[] = [],
): Lock =>
  mergeLocks(
    base,
    entriesOf(ours),
    entriesOf(theirs),
    leaving((path) => left.includes(path)),
  );

describe('mergeRecords', () => {
  it('applies the additions, changes and removals of both sides', () => {
    expect(merged([again(A, '1'), B, C], [A, D])).toEqual(entriesOf([again(A, '1'), C, D]));
  });

  it('prefers ours where both changed', () => {
    expect(merged([again(A, '1')], [again(A, '2'), again(B, '2')])).toEqual(entriesOf([again(A, '1')]));
  });

  it('keeps both where the options or steps differ', () => {
    const german = makeEntry('a.mp3', ['a.de.txt'], { options: 'language=de' });
    const captions = makeEntry('a.mp3', ['a.srt'], { writer: { ...A.writer, step: 'captions/self' } });
    expect(merged([A, B, german], [A, B, captions])).toEqual(entriesOf([A, B, german, captions]));
  });

  it('uses theirs where none of our files was written', () => {
    expect(
      merged([again(A, '1'), B], [again(A, '2'), B], ['a.txt']).get(entryKey('a.mp3', A))?.requestId,
    ).toBe('2');
    expect(merged([again(A, '1'), B], [A, B], ['a.txt'])).toEqual(base);
    expect(merged([A, B, C], [A, B], ['c.txt'])).toEqual(base);
  });

  it('claims no file that was kept: it stays as theirs records, from an earlier answer', () => {
    const two = makeEntry('a.mp3', ['a.txt', 'a.srt'], { requestId: '1' });
    const there = makeEntry('a.mp3', ['a.txt'], {
      requestId: '2',
      files: { txt: { ...recordedFile('a.txt'), git: 'e'.repeat(40) } },
    });
    const entry = merged([two, B], [there, B], ['a.txt']).get(entryKey('a.mp3', A));
    expect(entry?.files).toEqual({
      srt: recordedFile('a.srt'),
      txt: { ...recordedFile('a.txt'), git: 'e'.repeat(40), rendering: OUTDATED },
    });
    const alone = merged([two, B], [B], ['a.txt']).get(entryKey('a.mp3', A));
    expect(alone?.files).toEqual({ srt: recordedFile('a.srt') });
  });

  it('records nothing about withheld sources', () => {
    const withheld = { paths: new Set<string>(), sources: new Set(['a.mp3', 'b.mp3', 'c.mp3']) };
    expect(mergeLocks(base, entriesOf([again(A, '1'), C]), base, withheld)).toEqual(base);
  });

  it('keeps an entry that we removed if the branch keeps a file of it', () => {
    expect(merged([A], [A, B], ['b.txt'])).toEqual(base);
    expect(merged([A], [A, B])).toEqual(entriesOf([A]));
  });

  it('assigns a path to one source only, and keeps the other one’s paid request', () => {
    const other = makeEntry('c.mp4', ['c.txt', 'c.json']);
    expect(mergeLocks(new Map(), entriesOf([C]), entriesOf([other]))).toEqual(
      entriesOf([C, makeEntry('c.mp4', ['c.json'])]),
    );
  });

  it('replaces an entry of the same source that loses its last file', () => {
    const german = makeEntry('a.mp3', ['a.txt'], { options: 'language=de' });
    expect(mergeLocks(new Map(), entriesOf([german]), entriesOf([A, B]))).toEqual(entriesOf([german, B]));
  });
});

describe('merge laws', () => {
  const has = (entry: LockEntry, path: string): boolean => pathsOf(entry).includes(path);
  const text = (...versions: Parameters<typeof mergeLocks>): string => serializeLock(mergeLocks(...versions));
  const isLeft = fc.func(fc.boolean());

  it('an unchanged side has no effect', () => {
    fc.assert(
      fc.property(histories, ([b, o, t]) => {
        expect(text(b, o, b)).toBe(serializeLock(o));
        expect(text(b, b, t)).toBe(serializeLock(t));
      }),
    );
  });

  it('two sides with the same changes agree', () => {
    fc.assert(
      fc.property(histories, isLeft, ([b, o], left) => {
        expect(text(b, o, o, leaving(left))).toBe(serializeLock(o));
      }),
    );
  });

  it('merging again changes nothing', () => {
    fc.assert(
      fc.property(histories, isLeft, ([b, o, t], left) => {
        const merged = mergeLocks(b, o, t, leaving(left));
        expect(text(b, merged, t, leaving(left))).toBe(serializeLock(merged));
      }),
    );
  });

  it('the result is a lock file in which every entry is from one side, except for kept files', () => {
    fc.assert(
      fc.property(locks, histories, isLeft, (b, [, o, t], left) => {
        const all = mergeLocks(b, o, t, leaving(left));
        const reloaded = parseLock(serializeLock(all), 'transcripts.lock.json').entries;
        expect(serializeLock(reloaded)).toBe(serializeLock(all));
        for (const [key, entry] of all) {
          const isOf = (side: Lock): boolean => {
            const origin = side.get(key);
            const withoutKept = (one: LockEntry): LockEntry =>
              withoutFiles(one, (path) => left(path) || !has(entry, path));
            return origin !== undefined && isDeepStrictEqual(withoutKept(entry), withoutKept(origin));
          };
          expect(isOf(o) || isOf(t)).toBe(true);
        }
      }),
    );
  });

  it('an entry that nobody removed, with a file that nobody else took, still exists', () => {
    fc.assert(
      fc.property(histories, ([b, o, t]) => {
        const all = mergeLocks(b, o, t);
        const isKept = (mine: Lock, other: Lock, key: string, entry: LockEntry): boolean => {
          const taken = new Set([...other.values()].flatMap(pathsOf));
          const isRemoved = b.has(key) && !other.has(key);
          return !isRemoved && mine.has(key) && pathsOf(entry).some((path) => !taken.has(path));
        };
        const kept = [
          ...[...o].filter(([key, entry]) => isKept(o, t, key, entry)),
          ...[...t].filter(([key, entry]) => isKept(t, o, key, entry)),
        ];
        expect(kept.filter(([key]) => !all.has(key))).toEqual([]);
      }),
    );
  });

  it('a kept file is recorded as in theirs, or not at all', () => {
    fc.assert(
      fc.property(histories, isLeft, ([b, o, t], left) => {
        const there = new Map(
          [...t.values()].flatMap(({ files }) => Object.values(files).map((file) => [file.path, file])),
        );
        const all = mergeLocks(b, o, t, leaving(left));
        for (const entry of all.values())
          for (const { path, git } of Object.values(entry.files))
            if (left(path) && there.get(path)?.git !== git) expect(isUnchanged(b, o, entry)).toBe(true);
      }),
    );
  });

  it('three runs that save in sequence give the same result in any order', () => {
    fc.assert(
      fc.property(locks, (b) => {
        const added = ['x.mp3', 'y.mp3', 'z.mp3'].map((name) => makeEntry(name, [`${name}.txt`]));
        const saved = (order: readonly LockEntry[]): string =>
          serializeLock(
            order.reduce<Lock>(
              (theirs, one) => mergeLocks(b, new Map([...b, ...entriesOf([one])]), theirs),
              b,
            ),
          );
        expect(saved(added.toReversed())).toBe(saved(added));
      }),
    );
  });
});

/** Whether this run did not change an entry, so that the branch's version counts. */
const isUnchanged = (b: Lock, o: Lock, entry: LockEntry): boolean => {
  const key = entryKey(entry.source, entry);
  return isDeepStrictEqual(b.get(key), o.get(key));
};
