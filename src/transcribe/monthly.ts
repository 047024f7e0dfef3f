import { messageOf } from '../lib/failure.ts';
import * as log from '../lib/log.ts';
import type { LookElsewhere } from './elsewhere.ts';
import type { Economy } from './inputs/economy.ts';
import type { Inputs } from './inputs/inputs.ts';
import { joinLedgers, type Ledger, ledgerKey, monthOf, spentIn } from './lockfile/ledger.ts';
import { withBudget } from './plan/caps.ts';
import { type Amount, formatCost } from './plan/price.ts';
import type { Run } from './run.ts';

/** A month's budget: what is left of it is a limit of the run, and what the run is billed is written down. */

/**
 * What is left of a month's budget. Counted is what the lock file tells, here and wherever else it is looked for; what was
 * once told counts for good, as a line of it only grows.
 */
export class MonthlyAllowance {
  readonly #economy: Economy;
  readonly #budget: number;
  readonly #month: string;
  #known: Ledger;
  #told: number | undefined;

  private constructor(economy: Economy, budget: number, here: Ledger, now: Date) {
    this.#economy = economy;
    this.#budget = budget;
    this.#month = monthOf(now);
    this.#known = here;
  }

  /** By the lock file of the checkout; undefined if the user sets no budget. */
  static of(economy: Economy, here: Ledger, now: Date): MonthlyAllowance | undefined {
    const { budgetPerMonth: budget } = economy;
    return budget === undefined ? undefined : new MonthlyAllowance(economy, budget, here, now);
  }

  /** The limits of the run, with the rest of the budget after all costs that are known so far, here and there. */
  limitsWith(elsewhere: readonly Ledger[]): Economy {
    this.#known = joinLedgers([this.#known, ...elsewhere]);
    const [month, budget, spent] = [this.#month, this.#budget, spentIn(this.#known, this.#month)];
    if (spent !== this.#told)
      log.info(`Of the ${formatCost(budget)} for ${month}, ${formatCost(spent)} were spent.`);
    this.#told = spent;
    return withBudget(this.#economy, { month, budget, spent });
  }
}

/** The inputs with what is left of the month's budget as a limit, if there is one. */
export async function withinBudget(
  inputs: Inputs,
  allowance: MonthlyAllowance | undefined,
  elsewhere: LookElsewhere,
): Promise<Inputs> {
  if (allowance === undefined) return inputs;
  const { economy, saving } = inputs;
  const isKept = saving.to.includes('commit') || saving.to.includes('pull-request');
  if (!isKept) log.warning(notKept(economy.lockfile));
  return { ...inputs, economy: allowance.limitsWith(await elsewhere.ledgers()) };
}

const notKept = (lockfile: string): string =>
  `budget-per-month: the amount spent is recorded in ${lockfile}, which \`save-to\` keeps on no branch. Unless ` +
  'a later step commits it, each run starts from zero.';

/** Writes down what a request was billed, for later runs. Never fails. */
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
