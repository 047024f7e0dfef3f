import { sha256 } from '../../lib/hash.ts';
import type { Writer } from './lock.ts';

/**
 * The ledger records the spending of runs for the monthly budget. Each run has its own line in the lock file, among the
 * lines of the sources. The lines of concurrent runs and of branches therefore merge without a conflict, and earlier
 * versions of this action ignore them.
 */

/** The spending of one run in one month. */
export interface SpentAmount {
  /** Estimated USD. */
  readonly usd: number;
  /** Minutes of audio. */
  readonly minutes: number;
}

/** More than any run spends: at a cent a minute, audio of 190 years. */
const MOST_USD = 1_000_000;
/** The longest total duration: all sources of a run with a week each. */
const MOST_MINUTES = 1_000_000_000;

/** Whether one run can spend this amount. */
export const isSpendable = ({ usd, minutes }: SpentAmount): boolean =>
  usd >= 0 && usd <= MOST_USD && minutes >= 0 && minutes <= MOST_MINUTES;

/** Spending by month and run. The keys are those of ledgerKey(). */
export type Ledger = ReadonlyMap<string, SpentAmount>;

export const EMPTY_LEDGER: Ledger = new Map();

/** Returns the month of a date in UTC, such as `2026-11`. */
export const monthOf = (date: Date): string => date.toISOString().slice(0, 'YYYY-MM'.length);

/** Hexadecimal digits that identify a step of a run. */
const STEP_DIGITS = 8;

/** Returns the ledger key for the spending of one step of a run in a month. */
export function ledgerKey(
  month: string,
  { runId, runAttempt }: { readonly runId: number; readonly runAttempt: number },
  { workflow, step }: Writer,
): string {
  return `${month} ${runId}.${runAttempt} ${sha256(`${workflow}\n${step}`).slice(0, STEP_DIGITS)}`;
}

const KEY = /^\d{4}-\d\d \d+\.\d+ [0-9a-f]+$/;

/** Whether a text is a key of the ledger. */
export const isLedgerKey = (text: string): boolean => KEY.test(text);

/** Returns the estimated USD spent in a month. */
export function spentIn(ledger: Ledger, month: string): number {
  return [...ledger].reduce((sum, [key, { usd }]) => (key.startsWith(`${month} `) ? sum + usd : sum), 0);
}

/** Returns the ledger with the amount added to one line, and without the months that no run needs any more. */
export function withSpent(ledger: Ledger, key: string, { usd, minutes }: SpentAmount): Ledger {
  const month = key.slice(0, 'YYYY-MM'.length);
  const before = ledger.get(key) ?? { usd: 0, minutes: 0 };
  const recent = [...ledger].filter(([other]) => other >= previousMonth(month));
  return new Map([...recent, [key, { usd: before.usd + usd, minutes: before.minutes + minutes }]]);
}

/** Returns the month before. Runs at the turn of the month can still add to it. */
function previousMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return monthOf(new Date(Date.UTC(year, number - 2)));
}

/** Merges ledgers. If several have the same line, the largest amount is the latest, since amounts only grow. */
export function joinLedgers(ledgers: readonly Ledger[]): Ledger {
  const joined = new Map<string, SpentAmount>();
  for (const [key, spent] of ledgers.flatMap((ledger) => [...ledger])) {
    const known = joined.get(key);
    if (known === undefined || known.usd < spent.usd) joined.set(key, spent);
  }
  return joined;
}

/** Merges our ledger with the branch's. Lines that we deleted since `base` are deleted, and all others are kept. */
export function mergeLedgers(base: Ledger, ours: Ledger, theirs: Ledger): Ledger {
  const kept = [...theirs].filter(([key]) => ours.has(key) || !base.has(key));
  return joinLedgers([ours, new Map(kept)]);
}
