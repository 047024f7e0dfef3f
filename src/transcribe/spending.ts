import PQueue from 'p-queue';
import type { Inputs } from '../inputs/inputs.ts';
import { Budget } from '../plan/caps.ts';
import { type Amount, formatCost, priceOf } from '../plan/price.ts';
import { mediaFacts } from '../sources/duration.ts';
import type { Source } from '../sources/source.ts';
import type { Answer } from '../transcript/transcript.ts';
import type { Run } from './run.ts';

/** Sending this source would be above what the user allows. */
export class OverCapError extends Error {
  override readonly name = 'OverCapError';
}

/** Keeps a run below its caps where the plan could not tell how long media are. */
export class Spending {
  readonly #planned: ReadonlyMap<string, Amount>;
  readonly #inputs: Inputs;
  readonly #budget: Budget;
  /** Of unknown lengths one at a time, since each may be what reaches a cap. */
  readonly #unknown = new PQueue({ concurrency: 1 });

  /** `planned` is what the plan says that each answer comes to, by key. */
  constructor(planned: ReadonlyMap<string, Amount>, { inputs }: Pick<Run, 'inputs'>) {
    this.#planned = planned;
    this.#inputs = inputs;
    this.#budget = new Budget(inputs.economy);
    for (const amount of planned.values()) if (amount.minutes !== undefined) this.#budget.admit(amount);
  }

  /** Throws an OverCapError if a cap is reached, so that nothing more may be sent. */
  checkRoom(): void {
    if (!this.#budget.admit({})) throw new OverCapError(messageFor({}));
  }

  /** Sends a source unless that would be above a cap. Throws an OverCapError then, or what sending throws. */
  async spend(key: string, source: Source, send: () => Promise<Answer>): Promise<Answer> {
    const { maxMinutes, maxCost } = this.#inputs.economy;
    const isFree = maxMinutes === undefined && maxCost === undefined;
    // What the plan knows is reserved already.
    if (isFree || this.#planned.get(key)?.minutes !== undefined) return await send();
    const amount = await this.#amountOf(source);
    const admitted = (): Promise<Answer> => this.#admit(amount, send);
    return amount.minutes === undefined ? await this.#unknown.add(admitted) : await admitted();
  }

  /** Media that were fetched for this run can be looked at now. */
  async #amountOf(source: Source): Promise<Amount> {
    if (source.kind === 'url') return {};
    return this.#priceOf(await mediaFacts(source.realPath, source.path));
  }

  #priceOf(facts: Parameters<typeof priceOf>[0]): Amount {
    const { parameters, economy } = this.#inputs;
    return priceOf(facts, parameters, economy.pricePerMinute);
  }

  async #admit(amount: Amount, send: () => Promise<Answer>): Promise<Answer> {
    if (!this.#budget.admit(amount)) throw new OverCapError(messageFor(amount));
    let actual: Amount = {};
    try {
      const answer = await send();
      const { duration, channels } = answer.transcript;
      actual = this.#priceOf({ duration, channels: channels.length });
      return answer;
    } finally {
      this.#budget.settle(amount, actual);
    }
  }
}

function messageFor({ minutes, cost }: Amount): string {
  const size = minutes === undefined ? 'Its length is unknown' : `It has ${minutes.toFixed(1)} minutes`;
  const price = cost === undefined ? '' : `, estimated at ${formatCost(cost)}`;
  return `${size}${price}, and the limit is reached. Nothing was sent. Raise \`max-minutes\` or \`max-cost\`, or run again.`;
}
