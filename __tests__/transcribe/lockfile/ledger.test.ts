import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serializeLock } from '../../../src/transcribe/lockfile/format.ts';
import {
  joinLedgers,
  type Ledger,
  ledgerKey,
  mergeLedgers,
  monthOf,
  spentIn,
  withSpent,
} from '../../../src/transcribe/lockfile/ledger.ts';
import { entriesOf } from '../../../src/transcribe/lockfile/lock.ts';
import { parseLock } from '../../../src/transcribe/lockfile/parse.ts';
import { makeEntry, WRITER } from '../../helpers/locks.ts';

/** Returns the key of a run in a month. */
const run = (month: string, runId: number, runAttempt = 1): string =>
  ledgerKey(month, { runId, runAttempt }, WRITER);

const ledgerOf = (lines: Readonly<Record<string, number>>): Ledger =>
  new Map(Object.entries(lines).map(([key, usd]) => [key, { usd, minutes: usd * 100 }]));

const entries = entriesOf([makeEntry('a.mp3', ['a.mp3.txt'])]);
const textOf = (ledger: Ledger): string => serializeLock(entries, new Map(), ledger);
const read = (text: string): Ledger => parseLock(text, 'lock.json').ledger;

describe('the spending of runs', () => {
  it('is counted by months in UTC', () => {
    expect(monthOf(new Date('2026-11-30T23:59:59Z'))).toBe('2026-11');
    expect(monthOf(new Date('2026-12-01T00:30:00+01:00'))).toBe('2026-11');
    expect(monthOf(new Date('2026-12-01T00:00:00Z'))).toBe('2026-12');
  });

  it('is added up separately for each of two months', () => {
    const spends: [string, number][] = [
      [run('2026-10', 1), 4],
      [run('2026-10', 2), 0.5],
      [run('2026-11', 3), 1],
      [run('2026-11', 3), 0.25],
      [run('2026-11', 3, 2), 0.5],
    ];
    const ledger = spends.reduce<Ledger>(
      (sum, [key, usd]) => withSpent(sum, key, { usd, minutes: 1 }),
      new Map(),
    );
    expect(['2026-09', '2026-10', '2026-11'].map((month) => spentIn(ledger, month))).toEqual([0, 4.5, 1.75]);
    expect(ledger.get(run('2026-11', 3))).toEqual({ usd: 1.25, minutes: 2 });
    // Two months later, October is no longer needed.
    const later = withSpent(ledger, run('2026-12', 9), { usd: 2, minutes: 1 });
    expect(['2026-10', '2026-11', '2026-12'].map((month) => spentIn(later, month))).toEqual([0, 1.75, 2]);
    expect(spentIn(withSpent(later, run('2027-01', 10), { usd: 1, minutes: 1 }), '2026-12')).toBe(2);
  });

  it('is distinguished by run, attempt and step', () => {
    const keys = [
      ledgerKey('2026-11', { runId: 1, runAttempt: 1 }, WRITER),
      ledgerKey('2026-11', { runId: 1, runAttempt: 2 }, WRITER),
      ledgerKey('2026-11', { runId: 2, runAttempt: 1 }, WRITER),
      ledgerKey('2026-11', { runId: 1, runAttempt: 1 }, { ...WRITER, step: 'transcribe/other' }),
    ];
    expect(new Set(keys).size).toBe(4);
  });
});

describe('in the lock file', () => {
  const ledger = ledgerOf({ [run('2026-10', 1)]: 4, [run('2026-11', 2)]: 0.0043 });

  it('it is read back unchanged', () => {
    const text = textOf(ledger);
    expect(read(text)).toEqual(new Map([...ledger].toSorted(([a], [b]) => (a < b ? -1 : 1))));
    expect(parseLock(text, 'lock.json').entries).toEqual(entries);
    expect(text).toContain(`\n"/${run('2026-11', 2)}":[0.0043,0.43],\n`);
  });

  it('it takes no bytes when it is empty', () => {
    expect(textOf(new Map())).toBe(serializeLock(entries));
    expect(textOf(ledger).split('\n')).toHaveLength(serializeLock(entries).split('\n').length + 2);
  });

  it.each([
    ['"/2026-11 1.1 ab":[-1,1],'],
    ['"/2026-11 1.1 ab":["1",1],'],
    ['"/2026-11 1.1 ab":[1],'],
    ['"/2026-11 1.1 ab":{"usd":1},'],
    ['"/2026-11 1.1 ab":[1e308,1],'],
    ['"/2026-11 1.1 ab":[1000001,1],'],
    ['"/2026-11 1.1 ab":[1,1e308],'],
    ['"/2026-11 1.1 ab; rm":[1,1],'],
    ['"/2026 1.1 ab":[1,1],'],
    ['"2026-11 1.1 ab":{},'],
  ])('invalid lines are skipped: %s', (line) => {
    const text = textOf(new Map()).replace('"sources":{\n', `"sources":{\n${line}\n`);
    expect(read(text)).toEqual(new Map());
  });
});

describe('ledgers of two branches', () => {
  const keys = fc.integer({ min: 1, max: 8 }).map((id) => run('2026-11', id));
  const ledgers = fc.dictionary(keys, fc.integer({ min: 1, max: 100 })).map(ledgerOf);

  it('become one with everything from both', () => {
    fc.assert(
      fc.property(ledgers, ledgers, ledgers, (base, mine, other) => {
        const [ours, theirs] = [joinLedgers([base, mine]), joinLedgers([base, other])];
        const merged = mergeLedgers(base, ours, theirs);
        expect(merged).toEqual(joinLedgers([ours, theirs]));
        expect(mergeLedgers(base, theirs, ours).size).toBe(merged.size);
        expect(spentIn(merged, '2026-11')).toBe(spentIn(mergeLedgers(base, theirs, ours), '2026-11'));
      }),
    );
  });

  it('lose only the lines that one of them dropped', () => {
    const base = ledgerOf({ [run('2026-09', 1)]: 1, [run('2026-10', 2)]: 1 });
    const ours = withSpent(base, run('2026-11', 3), { usd: 1, minutes: 1 });
    const theirs = joinLedgers([base, ledgerOf({ [run('2026-11', 4)]: 2 })]);
    expect([...mergeLedgers(base, ours, theirs).keys()].sort()).toEqual([
      run('2026-10', 2),
      run('2026-11', 3),
      run('2026-11', 4),
    ]);
  });
});
