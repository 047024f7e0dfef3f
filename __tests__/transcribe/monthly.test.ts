import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../src/transcribe/lockfile/ledger.ts';
import { MonthlyAllowance } from '../../src/transcribe/monthly.ts';
import { inputsWith } from '../helpers/inputs.ts';
import { linesOf, printedBy } from '../helpers/stdout.ts';

const NOW = new Date('2026-11-26T12:00:00Z');

/** The ledger of November: USD spent, by run number. */
const ledger = (spent: Readonly<Record<string, number>>, month = '2026-11'): Ledger =>
  new Map(Object.entries(spent).map(([run, usd]) => [`${month} ${run}.1 abc`, { usd, minutes: usd }]));

/** The remaining budget at each further amount spent, and the log. */
async function leftOf(
  inputs: Readonly<Record<string, string>>,
  here: Ledger,
  ledgers: readonly (readonly Ledger[])[],
): Promise<{ left: unknown[]; log: string[] }> {
  const allowance = MonthlyAllowance.of(inputsWith(inputs).economy, here, NOW);
  const left: unknown[] = [];
  const log = await printedBy(() => {
    for (const elsewhere of ledgers) left.push(allowance?.limitsWith(elsewhere).maxCost);
  });
  return { left, log: linesOf(log) };
}

const BUDGET = { 'budget-per-month': '10' };
const spent = (usd: string): string => `Of the $10.00 for 2026-11, $${usd} were spent.`;

describe("the rest of a month's budget", () => {
  it.each<[string, Parameters<typeof leftOf>, Awaited<ReturnType<typeof leftOf>>]>([
    ['nothing is known without one', [{}, ledger({ 1: 5 }), [[]]], { left: [undefined], log: [] }],
    ['is all of it at first', [BUDGET, ledger({}), [[]]], { left: [10], log: [spent('0.00')] }],
    [
      'is reduced by what runs spent here and elsewhere, each counted once',
      [BUDGET, ledger({ 1: 2, 2: 1 }), [[ledger({ 2: 1 }), ledger({ 3: 3 })]]],
      { left: [4], log: [spent('6.00')] },
    ],
    [
      'shrinks when another run saves what it spent',
      [BUDGET, ledger({ 1: 2 }), [[], [ledger({ 2: 5 })], [ledger({ 2: 5 })], [ledger({ 2: 7, 3: 4 })]]],
      { left: [8, 3, 3, 0], log: [spent('2.00'), spent('7.00'), spent('13.00')] },
    ],
    [
      'does not grow where a ledger cannot be read any more',
      [BUDGET, ledger({}), [[ledger({ 1: 4 })], []]],
      { left: [6, 6], log: [spent('4.00')] },
    ],
    [
      'is not less by what another month had',
      [BUDGET, ledger({ 1: 9 }, '2026-10'), [[ledger({ 2: 9 }, '2026-12')]]],
      { left: [10], log: [spent('0.00')] },
    ],
    [
      'is a limit only where `max-cost` is not lower',
      [{ ...BUDGET, 'max-cost': '5' }, ledger({}), [[], [ledger({ 1: 4 })], [ledger({ 1: 6 })]]],
      { left: [5, 5, 4], log: [spent('0.00'), spent('4.00'), spent('6.00')] },
    ],
  ])('%s', async (_, asked, expected) => {
    expect(await leftOf(...asked)).toEqual(expected);
  });
});
