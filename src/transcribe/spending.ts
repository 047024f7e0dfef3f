import PQueue from 'p-queue';
import type { Source } from '../recordings/source.ts';
import type { Answer } from '../transcript/transcript.ts';
import type { Inputs } from './inputs/inputs.ts';
import { Budget, type CapLimits, capsToRaise } from './plan/caps.ts';
import { missingParts } from './plan/divided.ts';
import { type Amount, formatCost, priceOf } from './plan/price.ts';
import type { TranscribeTask } from './plan/tasks.ts';
import type { Run } from './run.ts';

type Measuring = Pick<Run['reader'], 'measureFile'>;

/** Sending this source would be above what the user allows. */
export class OverCapError extends Error {
  override readonly name = 'OverCapError';
}

/** What comes of a request; if `begin` was not called, nothing is billed for it. */
interface BillableRequest {
  readonly answer: Answer;
}

type Send<T> = (begin: () => void, mayBeBilled: () => void) => Promise<T>;

/**
 * What each request is expected to come to, by the key of its answer. Of media at URLs that is nothing: what their server sent
 * us is good for a plan, but it may send Deepgram hours.
 */
export function plannedAmounts(requests: readonly TranscribeTask[]): ReadonlyMap<string, Amount> {
  return new Map(
    requests.flatMap(({ item, divided, minutes, cost }) => {
      if (divided !== undefined)
        return missingParts(divided).map(({ key, amount }) => [key, amount] as const);
      const isTrusted = item.source.kind === 'file' && minutes !== undefined;
      return [[item.key, isTrusted ? { minutes, ...(cost !== undefined && { cost }) } : {}] as const];
    }),
  );
}

/** Keeps a run below its caps, whatever the plan could tell of the length of media, by what was billed so far. */
export class Spending {
  readonly #planned: ReadonlyMap<string, Amount>;
  readonly #inputs: Inputs;
  readonly #reader: Measuring;
  readonly #budget: Budget;
  readonly #onBilled: (billed: Amount) => Promise<void>;
  /** Of unknown lengths one at a time, since each may be what reaches a cap. */
  readonly #unknown = new PQueue({ concurrency: 1 });

  /**
   * `planned` is what the plan says that each answer comes to, by key. `onBilled` is told what each request was billed, and
   * does not fail.
   */
  constructor(
    planned: ReadonlyMap<string, Amount>,
    { inputs, reader }: Pick<Run, 'inputs'> & { readonly reader: Measuring },
    onBilled: (billed: Amount) => Promise<void> = async () => {},
  ) {
    this.#reader = reader;
    this.#planned = planned;
    this.#onBilled = onBilled;
    this.#inputs = inputs;
    this.#budget = new Budget(inputs.economy);
    for (const amount of planned.values()) if (amount.minutes !== undefined) this.#budget.reserve(amount);
  }

  /** Keeps to other limits from now on, such as what a month's budget still allows. */
  limitTo(limits: CapLimits): void {
    this.#budget.limitTo(limits);
  }

  /** Throws an OverCapError if a cap is reached, so that nothing more may be sent. */
  checkRoom(): void {
    if (!this.#budget.admit({})) throw new OverCapError(messageFor({}, this.#budget.limits));
  }

  /**
   * Sends a source unless that would be above a cap, which is looked at when `begin` is called: before each request, since
   * what others were billed may be more than was planned. `mayBeBilled` tells that the attempt which was begun may be
   * billed although it failed: then it counts as it was expected. `expecting` is what it comes to where the plan does not
   * tell, and the source is not measured for that. Throws an OverCapError, or what sending throws.
   */
  async spend<T extends BillableRequest>(
    key: string,
    source: Source,
    send: Send<T>,
    expecting?: Amount,
  ): Promise<T> {
    const { maxMinutes, maxCost } = this.#budget.limits;
    if (maxMinutes === undefined && maxCost === undefined)
      return await send(
        () => {},
        () => {},
      );
    const planned = this.#planned.get(key);
    const isReserved = planned?.minutes !== undefined;
    const expected = isReserved ? planned : (expecting ?? (await this.#amountOf(source)));
    const metered = (): Promise<T> => this.#metered(expected, isReserved, send);
    return expected.minutes === undefined ? await this.#unknown.add(metered) : await metered();
  }

  /** Media that were fetched for this run can be looked at now. */
  async #amountOf(source: Source): Promise<Amount> {
    if (source.kind === 'url') return {};
    const { realPath, size, path } = source;
    return this.#priceOf(await this.#reader.measureFile({ path: realPath, size }, path));
  }

  #priceOf(facts: Parameters<typeof priceOf>[0]): Amount {
    const { parameters, economy } = this.#inputs;
    return priceOf(facts, parameters, economy.prices);
  }

  async #metered<T extends BillableRequest>(
    expected: Amount,
    isReserved: boolean,
    send: Send<T>,
  ): Promise<T> {
    const meter = new Meter(this.#budget, expected, isReserved);
    let billed: Amount = {};
    try {
      const sent = await send(
        () => meter.begin(),
        () => meter.settleAsExpected(),
      );
      const { duration, channels } = sent.answer.transcript;
      billed = this.#priceOf({ duration, channels: channels.length });
      return sent;
    } finally {
      for (const each of meter.end(billed)) await this.#onBilled(each);
    }
  }
}

/** What a budget has for one source. */
class Meter {
  readonly #budget: Budget;
  readonly #expected: Amount;
  #counted: 'reserved' | 'spent' | 'not';
  #mayBeBilled = false;

  constructor(budget: Budget, expected: Amount, isReserved: boolean) {
    this.#budget = budget;
    this.#expected = expected;
    this.#counted = isReserved ? 'reserved' : 'not';
  }

  /** Counts the source as sent. Throws an OverCapError if the limit does not allow it. */
  begin(): void {
    // An attempt that failed is not billed, unless that was told.
    this.#takeBack({});
    const [budget, expected] = [this.#budget, this.#expected];
    const fits = this.#counted === 'reserved' ? budget.claim(expected) : budget.admit(expected);
    if (!fits) throw new OverCapError(messageFor(expected, budget.limits, this.#mayBeBilled));
    this.#counted = 'spent';
  }

  /** The attempt that was begun counts as expected, whatever comes of others. */
  settleAsExpected(): void {
    if (this.#counted !== 'spent') return;
    this.#counted = 'not';
    this.#mayBeBilled = true;
  }

  /** Counts what was billed. Tells what was, or may have been, billed in all. */
  end(billed: Amount): readonly Amount[] {
    const isSent = this.#counted === 'spent';
    this.#takeBack(billed);
    if (this.#counted === 'reserved') this.#budget.release(this.#expected);
    return [...(this.#mayBeBilled ? [this.#expected] : []), ...(isSent ? [billed] : [])];
  }

  #takeBack(billed: Amount): void {
    if (this.#counted !== 'spent') return;
    this.#budget.settle(this.#expected, billed);
    this.#counted = 'not';
  }
}

/** `isAgain` tells that an attempt before may be billed. */
function messageFor({ minutes, cost }: Amount, limits: CapLimits, isAgain = false): string {
  const size = minutes === undefined ? 'Its length is unknown' : `It has ${minutes.toFixed(1)} minutes`;
  const price = cost === undefined ? '' : `, estimated at ${formatCost(cost)}`;
  const what = isAgain
    ? 'It is not sent again, since the failed attempt may have been charged'
    : 'Nothing was sent';
  return `${size}${price}, and the limit is reached. ${what}. Raise ${capsToRaise(limits)}, or run again.`;
}
