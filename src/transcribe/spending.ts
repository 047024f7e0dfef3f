import PQueue from 'p-queue';
import { formatNumber } from '../lib/units.ts';
import type { Source } from '../recordings/source.ts';
import type { Answer } from '../transcript/transcript.ts';
import type { Inputs } from './inputs/inputs.ts';
import { Budget, type CapLimits, capsToRaise } from './plan/caps.ts';
import { missingParts } from './plan/divided.ts';
import { type Amount, formatCost, priceOf } from './plan/price.ts';
import type { TranscribeTask } from './plan/tasks.ts';
import type { Run } from './run.ts';

type Measuring = Pick<Run['reader'], 'measureFile'>;

/** Sending this source would exceed a cap. */
export class OverCapError extends Error {
  override readonly name = 'OverCapError';
}

/** The result of a request. If `begin` was not called, nothing is billed for it. */
interface BillableRequest {
  readonly answer: Answer;
}

type Send<T> = (begin: () => void, mayBeBilled: () => void) => Promise<T>;

/**
 * The expected amount of each request, by the key of its answer. For URLs the amount is unknown: the length that the
 * server reports to us is good enough for a plan, but the server may send Deepgram hours of audio.
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

/** Keeps a run below its caps by what was billed so far, whatever the plan knew about the length of recordings. */
export class Spending {
  readonly #planned: ReadonlyMap<string, Amount>;
  readonly #inputs: Inputs;
  readonly #reader: Measuring;
  readonly #budget: Budget;
  readonly #onBilled: (billed: Amount) => Promise<void>;
  /** Requests of unknown length run one at a time, since each of them may reach a cap. */
  readonly #unknown = new PQueue({ concurrency: 1 });

  /**
   * `planned` has the planned amount of each answer, by key. `onBilled` is called with each billed amount and must not
   * throw.
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

  /** Replaces the limits, for example by the new rest of a monthly budget. */
  limitTo(limits: CapLimits): void {
    this.#budget.limitTo(limits);
  }

  /** Throws an OverCapError if a cap is reached, so that nothing more can be sent. */
  checkRoom(): void {
    if (!this.#budget.admit({})) throw new OverCapError(messageFor({}, this.#budget.limits));
  }

  /**
   * Sends a source unless that would exceed a cap. The cap is checked whenever `begin` is called, that is, before each
   * attempt, since other requests may have cost more than planned. `mayBeBilled` says that the current attempt may be
   * billed although it failed: it then counts with its expected amount. `expecting` is the expected amount if the plan
   * has none; the source is then not measured. Throws an OverCapError, or the error of `send`.
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

  /** The expected amount of a source. Content that was downloaded during this run is measured now. */
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

/** The share of one source in the budget. */
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
    // A failed attempt is not billed, unless settleAsExpected() was called.
    this.#takeBack({});
    const [budget, expected] = [this.#budget, this.#expected];
    const fits = this.#counted === 'reserved' ? budget.claim(expected) : budget.admit(expected);
    if (!fits) throw new OverCapError(messageFor(expected, budget.limits, { isRetry: this.#mayBeBilled }));
    this.#counted = 'spent';
  }

  /** Counts the current attempt with its expected amount, whatever other attempts cost. */
  settleAsExpected(): void {
    if (this.#counted !== 'spent') return;
    this.#counted = 'not';
    this.#mayBeBilled = true;
  }

  /** Counts the billed amount. Returns all amounts that were or may have been billed. */
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

/** `isRetry` says that an earlier attempt may be billed. */
function messageFor(
  { minutes, cost }: Amount,
  limits: CapLimits,
  { isRetry = false }: { readonly isRetry?: boolean } = {},
): string {
  const size = minutes === undefined ? 'Its length is unknown' : `It has ${formatNumber(minutes, 1)} minutes`;
  const price = cost === undefined ? '' : `, estimated at ${formatCost(cost)}`;
  const what = isRetry
    ? 'It is not sent again, since the failed attempt may have been charged'
    : 'Nothing was sent';
  return `${size}${price}, and the limit is reached. ${what}. Raise ${capsToRaise(limits)}, or run again.`;
}
