import { messageOf } from '../lib/failure.ts';
import * as log from '../lib/log.ts';
import { ledgersElsewhere } from './elsewhere.ts';
import type { Inputs } from './inputs/inputs.ts';
import { joinLedgers, type Ledger, ledgerKey, monthOf, spentIn } from './lockfile/ledger.ts';
import { withBudget } from './plan/caps.ts';
import { type Amount, formatCost } from './plan/price.ts';
import type { Run } from './run.ts';

/** A month's budget: what is left of it is a limit of the run, and what the run is billed is written down. */

/**
 * The inputs with what is left of the month's budget as a limit, if there is one. Counted is what the lock file tells, here
 * and where the run saves to; runs that go on at the same time do not know of each other.
 */
export async function withinBudget(
  inputs: Inputs,
  here: Ledger,
  savers: Run['savers'],
  now: Date,
): Promise<Inputs> {
  const { economy, saving } = inputs;
  const { budgetPerMonth: budget, lockfile } = economy;
  if (budget === undefined) return inputs;
  if (!saving.to.includes('commit') && !saving.to.includes('pull-request')) log.warning(notKept(lockfile));
  const ledger = joinLedgers([here, ...(await ledgersElsewhere(savers, lockfile))]);
  const month = monthOf(now);
  const spent = spentIn(ledger, month);
  log.info(`Of the ${formatCost(budget)} for ${month}, ${formatCost(spent)} were spent.`);
  return { ...inputs, economy: withBudget(economy, { month, budget, spent }) };
}

const notKept = (lockfile: string): string =>
  `budget-per-month: what was spent is kept in ${lockfile}, which \`save-to\` keeps on no branch. Unless a step after this one commits it, each run counts for itself.`;

/** Writes down what a request was billed, for later runs. Never fails. */
export async function countBilled(
  { minutes = 0, cost }: Amount,
  { inputs, lockfile, event, asked }: Pick<Run, 'inputs' | 'lockfile' | 'event' | 'asked'>,
): Promise<void> {
  if (inputs.economy.budgetPerMonth === undefined || cost === undefined) return;
  try {
    await lockfile.spend(ledgerKey(monthOf(new Date()), event, asked.writer), { usd: cost, minutes });
  } catch (error) {
    log.notice(`What was billed could not be written down: ${messageOf(error)}`);
  }
}
