import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entries, type Entry, pathsOf, withoutFiles } from '../../src/plan/record.ts';
import { parseRecord, serializeRecord } from '../../src/plan/record-format.ts';
import { mergeRecords } from '../../src/plan/record-merge.ts';
import { histories, makeEntry, records } from '../helpers/records.ts';

const record = (entries: Readonly<Record<string, Parameters<typeof makeEntry>>>): Entries =>
  new Map(Object.entries(entries).map(([name, [paths, overrides]]) => [name, makeEntry(paths, overrides)]));

const base = record({ 'a.mp3': [['a.txt']], 'b.mp3': [['b.txt']] });

describe('mergeRecords', () => {
  it('takes what either side added, changed or removed', () => {
    const ours = record({ 'a.mp3': [['a.txt'], { words: 1 }], 'b.mp3': [['b.txt']], 'c.mp3': [['c.txt']] });
    const theirs = record({ 'a.mp3': [['a.txt']], 'd.mp3': [['d.txt']] });
    expect(mergeRecords(base, ours, theirs)).toEqual(
      record({ 'a.mp3': [['a.txt'], { words: 1 }], 'c.mp3': [['c.txt']], 'd.mp3': [['d.txt']] }),
    );
  });

  it('takes ours where both changed', () => {
    const ours = record({ 'a.mp3': [['a.txt'], { words: 1 }] });
    const theirs = record({ 'a.mp3': [['a.txt'], { words: 2 }], 'b.mp3': [['b.txt'], { words: 2 }] });
    expect(mergeRecords(base, ours, theirs)).toEqual(ours);
  });

  it('takes theirs where both changed and the branch keeps their file', () => {
    const ours = record({ 'a.mp3': [['a.txt'], { words: 1 }] });
    const theirs = record({ 'a.mp3': [['a.txt'], { words: 2 }], 'b.mp3': [['b.txt'], { words: 2 }] });
    const merged = mergeRecords(base, ours, theirs, (path) => path === 'a.txt');
    expect(merged).toEqual(record({ 'a.mp3': [['a.txt'], { words: 2 }] }));
    expect(mergeRecords(base, ours, theirs, (path) => path === 'b.txt').get('b.mp3')?.words).toBe(2);
  });

  it('takes ours where we alone changed, whatever the branch keeps', () => {
    const ours = record({ 'a.mp3': [['a.txt'], { words: 1 }], 'b.mp3': [['b.txt']] });
    expect(mergeRecords(base, ours, base, () => true)).toEqual(ours);
  });

  it('gives a path to one source only, and keeps what was paid for the other', () => {
    const ours = record({ 'c.mp3': [['c.txt']] });
    const theirs = record({ 'c.mp4': [['c.txt', 'c.json']] });
    expect(mergeRecords(new Map(), ours, theirs)).toEqual(
      record({ 'c.mp3': [['c.txt']], 'c.mp4': [['c.json']] }),
    );
  });
});

describe('its laws', () => {
  const has = (entry: Entry, path: string): boolean => pathsOf(entry).includes(path);
  const text = (...versions: Parameters<typeof mergeRecords>): string =>
    serializeRecord(mergeRecords(...versions));
  const isLeft = fc.func(fc.boolean());

  it('one side that changed nothing has no say', () => {
    fc.assert(
      fc.property(histories, ([b, o, t]) => {
        expect(text(b, o, b)).toBe(serializeRecord(o));
        expect(text(b, b, t)).toBe(serializeRecord(t));
      }),
    );
  });

  it('two sides that changed the same agree', () => {
    fc.assert(
      fc.property(histories, isLeft, ([b, o], left) => {
        expect(text(b, o, o, left)).toBe(serializeRecord(o));
      }),
    );
  });

  it('merging again changes nothing', () => {
    fc.assert(
      fc.property(histories, isLeft, ([b, o, t], left) => {
        const merged = mergeRecords(b, o, t, left);
        expect(text(b, merged, t, left)).toBe(serializeRecord(merged));
      }),
    );
  });

  it('what comes out is a record, in which every entry is from one of the sides', () => {
    fc.assert(
      fc.property(records, histories, isLeft, (b, [, o, t], left) => {
        const merged = mergeRecords(b, o, t, left);
        const reloaded = parseRecord(serializeRecord(merged), 'transcripts.lock.json');
        expect(serializeRecord(reloaded)).toBe(serializeRecord(merged));
        for (const [name, entry] of merged) {
          const isOf = (side: Entries): boolean => {
            const origin = side.get(name);
            return (
              origin !== undefined &&
              isDeepStrictEqual(
                entry,
                withoutFiles(origin, (path) => !has(entry, path)),
              )
            );
          };
          expect(isOf(o) || isOf(t)).toBe(true);
        }
      }),
    );
  });
});
