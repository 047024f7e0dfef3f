import { messageOf } from '../lib/failure.ts';
import * as log from '../lib/log.ts';
import type { Destinations } from './destinations.ts';
import type { Economy } from './inputs/economy.ts';
import type { Inputs } from './inputs/inputs.ts';
import { savesToRepository } from './inputs/saving.ts';
import { joinLedgers, type Ledger, ledgerKey, monthOf, spentIn } from './lockfile/ledger.ts';
import { withBudget } from './plan/caps.ts';
import { type Amount, formatCost } from './plan/price.ts';
import type { Run } from './run.ts';

/** A monthly budget: the rest of it limits the run, and the billed amounts are recorded. */

/**
 * The rest of a monthly budget. Costs are counted from the lock file of the checkout and from those in other places. A
 * cost that was seen once stays counted, since the lines of a ledger only grow.
 */
export class MonthlyAllowance {
  readonly #economy: Economy;
  readonly #budget: number;
  readonly #month: string;
  #known: Ledger;
  #logged: number | undefined;

  private constructor(economy: Economy, budget: number, here: Ledger, now: Date) {
    this.#economy = economy;
    this.#budget = budget;
    this.#month = monthOf(now);
    this.#known = here;
  }

  /** Created from the lock file of the checkout; undefined if no budget is set. */
  static of(economy: Economy, here: Ledger, now: Date): MonthlyAllowance | undefined {
    const { budgetPerMonth: budget } = economy;
    return budget === undefined ? undefined : new MonthlyAllowance(economy, budget, here, now);
  }

  /**
   * The limits of the run, with the rest of the budget after all costs known so far, from the checkout and from other
   * places.
   */
  limitsWith(others: readonly Ledger[]): Economy {
    this.#known = joinLedgers([this.#known, ...others]);
    const [month, budget, spent] = [this.#month, this.#budget, spentIn(this.#known, this.#month)];
    if (spent !== this.#logged)
      log.info(`Of the ${formatCost(budget)} for ${month}, ${formatCost(spent)} were spent.`);
    this.#logged = spent;
    return withBudget(this.#economy, { month, budget, spent });
  }
}

/** The inputs with the rest of the monthly budget as a limit, if a budget is set. */
export async function withinBudget(
  inputs: Inputs,
  allowance: MonthlyAllowance | undefined,
  destinations: Destinations,
): Promise<Inputs> {
  if (allowance === undefined) return inputs;
  const { economy, saving } = inputs;
  if (!savesToRepository(saving)) log.warning(notKeptWarning(economy.lockfile));
  return { ...inputs, economy: allowance.limitsWith(await destinations.ledgers()) };
}

const notKeptWarning = (lockfile: string): string =>
  `budget-per-month: the amount spent is recorded in ${lockfile}, which \`save-to\` keeps on no branch. Unless ` +
  'a later step commits it, each run starts from zero.';

/** Records the billed amount of a request for later runs. Never throws. */
export async function countBilled(
  { minutes = 0, cost }: Amount,
  { inputs, lockfile, event, asked }: Pick<Run, 'inputs' | 'lockfile' | 'event' | 'asked'>,
): Promise<void> {
  if (inputs.economy.budgetPerMonth === undefined || cost === undefined) return;
  try {
    await lockfile.spend(ledgerKey(monthOf(new Date()), event, asked.writer), { usd: cost, minutes });
  } catch (error) {
    log.notice(`What was billed could not be recorded: ${messageOf(error)}`);
  }
}
