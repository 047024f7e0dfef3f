import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUTDATED } from '../../src/plan/assess.ts';
import { type Entries, pathsOf, type RecordedFile } from '../../src/plan/record.ts';
import { parseRecord, serializeRecord } from '../../src/plan/record-format.ts';
import { mergeRecords, type Withheld } from '../../src/plan/record-merge.ts';
import { fileMedia, histories, makeEntry, recordedFile, records } from '../helpers/records.ts';

const record = (entries: Readonly<Record<string, Parameters<typeof makeEntry>>>): Entries =>
  new Map(Object.entries(entries).map(([name, [paths, overrides]]) => [name, makeEntry(paths, overrides)]));

/** Files that stay as they are on the branch. */
const leaving = (...paths: readonly string[]): Withheld => ({ paths: new Set(paths), sources: new Set() });

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
    const merged = mergeRecords(base, ours, theirs, leaving('a.txt'));
    expect(merged).toEqual(record({ 'a.mp3': [['a.txt'], { words: 2 }] }));
    expect(mergeRecords(base, ours, theirs, leaving('b.txt')).get('b.mp3')?.words).toBe(2);
  });

  it('claims no file that the branch keeps: it says of it what theirs says, as made from another answer', () => {
    const media = fileMedia({ sha256: 'e'.repeat(64) });
    const their = makeEntry(['a.txt', 'a.json'], { requestId: 'theirs' });
    const our = makeEntry(['a.txt', 'a.json', 'a.srt'], { media, requestId: 'ours' });
    const ours = new Map([['a.mp3', our]]);
    const left = leaving('a.txt', 'a.json');
    const { 'a.mp3': merged } = Object.fromEntries(
      mergeRecords(new Map(), ours, new Map([['a.mp3', their]]), left),
    );
    const outdated = (path: string) => ({ ...recordedFile(path), rendering: OUTDATED });
    expect(merged).toEqual({
      ...our,
      answer: undefined,
      files: { txt: outdated('a.txt'), json: outdated('a.json'), srt: recordedFile('a.srt') },
    });
    expect(mergeRecords(new Map(), ours, new Map(), left).get('a.mp3')?.files).toEqual({
      srt: recordedFile('a.srt'),
    });
  });

  it('tells nothing of sources that are withheld', () => {
    const ours = record({ 'a.mp3': [['a.txt'], { words: 1 }], 'c.mp3': [['c.txt']] });
    const withheld = { paths: new Set<string>(), sources: new Set(['a.mp3', 'b.mp3', 'c.mp3']) };
    expect(mergeRecords(base, ours, base, withheld)).toEqual(base);
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
  const text = (...versions: Parameters<typeof mergeRecords>): string =>
    serializeRecord(mergeRecords(...versions));
  /** Histories, and some of their paths. */
  const withLeft = histories.chain((sides) => {
    const paths = sides.flatMap((side) => [...side.values()].flatMap(pathsOf));
    return fc.tuple(
      fc.constant(sides),
      fc.subarray([...new Set(paths)]).map((some) => leaving(...some)),
    );
  });

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
      fc.property(withLeft, ([[b, o], left]) => {
        expect(text(b, o, o, left)).toBe(serializeRecord(o));
      }),
    );
  });

  it('merging again changes nothing', () => {
    fc.assert(
      fc.property(withLeft, ([[b, o, t], left]) => {
        const merged = mergeRecords(b, o, t, left);
        expect(text(b, merged, t, left)).toBe(serializeRecord(merged));
      }),
    );
  });

  it('what comes out is a record, in which every entry and every file is from one of the sides', () => {
    fc.assert(
      fc.property(records, withLeft, (b, [[, o, t], left]) => {
        const merged = mergeRecords(b, o, t, left);
        const reloaded = parseRecord(serializeRecord(merged), 'transcripts.lock.json');
        expect(serializeRecord(reloaded)).toBe(serializeRecord(merged));
        for (const [name, entry] of merged) {
          const origins = [o, t].flatMap((side) => side.get(name) ?? []);
          expect(origins.map(({ requestId }) => requestId)).toContain(entry.requestId);
          const written = origins.flatMap(({ files }) => Object.values(files).map(idOf));
          expect(written).toEqual(expect.arrayContaining(Object.values(entry.files).map(idOf)));
        }
      }),
    );
  });

  it('no entry of ours claims a file that the branch keeps', () => {
    fc.assert(
      fc.property(records, withLeft, (b, [[, o, t], left]) => {
        const theirs = new Set([...t.values()].flatMap(({ files }) => Object.values(files).map(idOf)));
        for (const [, { files }] of mergeRecords(b, o, t, left)) {
          const claimed = Object.values(files).filter(({ path }) => left.paths.has(path));
          for (const file of claimed) expect(theirs).toContain(idOf(file));
        }
      }),
    );
  });
});

const idOf = ({ path, git }: RecordedFile): string => `${path} ${git}`;
