import { sha256 } from '../../lib/hash.ts';
import type { Writer } from './lock.ts';

/**
 * What runs spent, for those who set a budget for a month. Each run has a line of its own in the lock file, among those of
 * sources, so that the lines of runs at the same time and of branches come together without a conflict, and versions of
 * this action that know nothing of it pass it over.
 */

/** What one run spent in a month. */
export interface Spent {
  /** Estimated USD. */
  readonly usd: number;
  /** Minutes of audio. */
  readonly minutes: number;
}

/** By month and run, as ledgerKey() gives them. */
export type Ledger = ReadonlyMap<string, Spent>;

export const EMPTY_LEDGER: Ledger = new Map();

/** The month of a date in UTC, such as `2026-11`. */
export const monthOf = (date: Date): string => date.toISOString().slice(0, 'YYYY-MM'.length);

/** Hexadecimal digits that tell the steps of a run apart. */
const STEP_DIGITS = 8;

/** The key of what a step of a run spends in a month. */
export function ledgerKey(
  month: string,
  { runId, runAttempt }: { readonly runId: number; readonly runAttempt: number },
  { workflow, step }: Writer,
): string {
  return `${month} ${runId}.${runAttempt} ${sha256(`${workflow}\n${step}`).slice(0, STEP_DIGITS)}`;
}

const KEY = /^\d{4}-\d\d \d+\.\d+ [0-9a-f]+$/;

/** Whether a text is the key of what a run spent. */
export const isLedgerKey = (text: string): boolean => KEY.test(text);

/** Estimated USD that were spent in a month. */
export function spentIn(ledger: Ledger, month: string): number {
  return [...ledger].reduce((sum, [key, { usd }]) => (key.startsWith(`${month} `) ? sum + usd : sum), 0);
}

/** The ledger with more on one of its lines, and without those of months that no run asks about any more. */
export function withSpent(ledger: Ledger, key: string, { usd, minutes }: Spent): Ledger {
  const month = key.slice(0, 'YYYY-MM'.length);
  const before = ledger.get(key) ?? { usd: 0, minutes: 0 };
  const recent = [...ledger].filter(([other]) => other >= previousMonth(month));
  return new Map([...recent, [key, { usd: before.usd + usd, minutes: before.minutes + minutes }]]);
}

/** Runs at the turn of the month still add to the last one. */
function previousMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return monthOf(new Date(Date.UTC(year, number - 2)));
}

/** All that is known of either. A line only grows. */
export function joinLedgers(ledgers: readonly Ledger[]): Ledger {
  const joined = new Map<string, Spent>();
  for (const [key, spent] of ledgers.flatMap((ledger) => [...ledger])) {
    const known = joined.get(key);
    if (known === undefined || known.usd < spent.usd) joined.set(key, spent);
  }
  return joined;
}

/** Merges our ledger with the branch's: what we dropped since `base` is dropped, and all else is kept. */
export function mergeLedgers(base: Ledger, ours: Ledger, theirs: Ledger): Ledger {
  const kept = [...theirs].filter(([key]) => ours.has(key) || !base.has(key));
  return joinLedgers([ours, new Map(kept)]);
}
