import { count, formatNumber } from '../../lib/units.ts';
import { type Amount, estimate, formatCost } from './price.ts';

/** The limits of a run; undefined means no limit. */
export interface CapLimits {
  readonly maxMinutes?: number | undefined;
  /** USD. */
  readonly maxCost?: number | undefined;
  /** Set if the limit on the cost is the rest of a monthly budget. */
  readonly monthly?: Monthly | undefined;
  /** The event for which the default limit on minutes applies; undefined if the user set a limit. */
  readonly defaultFor?: string | undefined;
}

/** A monthly budget, in USD. */
interface Monthly {
  /** For example `2026-11`. */
  readonly month: string;
  readonly budget: number;
  readonly spent: number;
}

/** The limits with the rest of a monthly budget, unless a lower cost limit is set. */
export function withBudget<T>(limits: T & CapLimits, monthly: Monthly): T & CapLimits {
  const left = Math.max(0, monthly.budget - monthly.spent);
  return limits.maxCost !== undefined && limits.maxCost <= left
    ? limits
    : { ...limits, maxCost: left, monthly };
}

/** The default limit of minutes of audio for a run on an event that people without write access can trigger. */
const MINUTES_FOR_OTHERS = 600;

/** The limits with the default for an event. `isOpen` says that people without write access can trigger the event. */
export function withDefaultCap<T>(
  limits: T & CapLimits,
  event: string,
  { isOpen }: { readonly isOpen: boolean },
): T & CapLimits {
  if (!isOpen || limits.maxMinutes !== undefined) return limits;
  return { ...limits, maxMinutes: MINUTES_FOR_OTHERS, defaultFor: event };
}

export interface Caps extends CapLimits {
  /** What to do if the plan exceeds a cap: send nothing, or the cheapest part that is within the caps. */
  readonly whenOver: 'stop' | 'partial';
}

interface Capped<T> {
  readonly send: readonly T[];
  readonly heldBack: readonly T[];
  /** The exceeded caps and how to raise them; undefined if the plan is within all caps. */
  readonly over: string | undefined;
}

interface CappedRequest extends Amount {
  readonly item: { readonly name: string };
  /** Whether the source has no transcript of its current media. Such requests come first. */
  readonly isNew?: boolean;
}

/** The relative tolerance of a cap: sums of fractions are not exact, and a total exactly at the cap is allowed. */
const ROUNDING = 1e-9;
/** The message for a cost limit that cannot be applied because no price is known. */
export const noPriceMessage = ({ monthly }: CapLimits): string =>
  `${monthly === undefined ? 'max-cost' : 'budget-per-month'}: no price is known for the model, so the limit ` +
  'cannot be applied. Set `price-per-minute`.';

/** Enforces the caps during a run. Amounts count as expected until the billed amount is known. */
export class Budget {
  #limits: CapLimits;
  readonly #spent = new Total();
  /** Amounts of planned requests that have not started. */
  readonly #reserved = new Total();

  constructor(limits: CapLimits) {
    this.#limits = limits;
  }

  get limits(): CapLimits {
    return this.#limits;
  }

  /** Replaces the limits. */
  limitTo(limits: CapLimits): void {
    this.#limits = limits;
  }

  /** Reserves an amount, for claim() or release(). */
  reserve(amount: Amount): void {
    this.#reserved.add(amount, 1);
  }

  /**
   * Spends a reserved amount. Returns false if other requests cost so much more than expected that it no longer fits.
   */
  claim(amount: Amount): boolean {
    const fits = this.#spend(amount, this.#spent);
    if (fits) this.release(amount);
    return fits;
  }

  /** Cancels a reservation. */
  release(amount: Amount): void {
    this.#reserved.add(amount, -1);
  }

  /** Spends an amount without touching reservations. An unknown amount is admitted as long as no cap is reached. */
  admit(amount: Amount): boolean {
    return this.#spend(amount, this.#spent.with(this.#reserved));
  }

  /** Replaces an expected amount by the billed one. */
  settle(expected: Amount, billed: Amount): void {
    this.#spent.add(expected, -1);
    this.#spent.add(billed, 1);
  }

  #spend({ minutes, cost }: Amount, before: Total): boolean {
    const { maxMinutes, maxCost } = this.#limits;
    if (!hasRoom(before.minutes, minutes, maxMinutes) || !hasRoom(before.cost, cost, maxCost)) return false;
    this.#spent.add({ minutes, cost }, 1);
    return true;
  }
}

class Total {
  minutes = 0;
  cost = 0;

  add({ minutes = 0, cost = 0 }: Amount, times: 1 | -1): void {
    this.minutes += times * minutes;
    this.cost += times * cost;
  }

  with(other: Total): Total {
    const sum = new Total();
    sum.add(this, 1);
    sum.add(other, 1);
    return sum;
  }
}

/** Whether a total is within a cap, with the common tolerance: exactly at the cap is within. */
export function isWithinCap(total: number, cap: number | undefined): boolean {
  return cap === undefined || total <= cap * (1 + ROUNDING);
}

/** Whether a total can grow by an amount; by an unknown one as long as the cap is not reached. */
function hasRoom(total: number, amount: number | undefined, cap: number | undefined): boolean {
  if (amount !== undefined) return isWithinCap(total + amount, cap);
  return cap === undefined || total < cap * (1 - ROUNDING);
}

/**
 * Holds back requests that exceed the caps. Sources without a transcript come first. Recordings of unknown length do
 * not count here: a Budget has to limit them during the run, and in a partial plan they come last.
 */
export function applyCaps<T extends CappedRequest>(items: readonly T[], caps: Caps): Capped<T> {
  // Summed in the order in which a Budget adds them, since a sum of fractions depends on the order.
  const sorted = items.toSorted(byNeed);
  const { minutes, cost } = estimate(sorted);
  if (caps.maxCost !== undefined && cost === undefined)
    return { send: [], heldBack: items, over: noPriceMessage(caps) };
  const exceeded = [
    ...(isWithinCap(minutes, caps.maxMinutes) ? [] : [capOnMinutes(caps)]),
    ...(isWithinCap(cost ?? 0, caps.maxCost) && !isUsedUp(items, caps) ? [] : [capOnCost(caps)]),
  ];
  if (exceeded.length === 0) return { send: items, heldBack: [], over: undefined };
  const send = caps.whenOver === 'stop' ? [] : firstWithin(sorted, caps);
  const sent = new Set(send);
  const heldBack = items.filter((item) => !sent.has(item));
  return { send, heldBack, over: explain(items, exceeded, caps.whenOver, heldBack.length) };
}

/** The requests before the first one that does not fit. */
function firstWithin<T extends CappedRequest>(items: readonly T[], limits: CapLimits): readonly T[] {
  const budget = new Budget(limits);
  const end = items.findIndex((item) => !budget.admit(item));
  return end === -1 ? items : items.slice(0, end);
}

/** Sorts sources without a transcript first, then by cost. */
function byNeed(a: CappedRequest, b: CappedRequest): number {
  return (
    Number(b.isNew ?? false) - Number(a.isNew ?? false) ||
    compare(a.cost, b.cost) ||
    compare(a.minutes, b.minutes) ||
    compare(a.item.name, b.item.name)
  );
}

/** Sorts unknown values last. */
function compare<T extends number | string>(a: T | undefined, b: T | undefined): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
  return a < b ? -1 : 1;
}

interface Exceeded {
  /** The name of the input. */
  readonly name: string;
  readonly text: string;
}

function capOnMinutes({ maxMinutes, defaultFor }: CapLimits): Exceeded {
  const byDefault = `the ${maxMinutes} minutes that a run may send on ${defaultFor}, which people without write access can trigger`;
  return { name: 'max-minutes', text: defaultFor === undefined ? `max-minutes (${maxMinutes})` : byDefault };
}

/** Whether the budget is used up, so that even requests of unknown length are not allowed. */
const isUsedUp = (items: readonly CappedRequest[], { monthly, maxCost }: CapLimits): boolean =>
  monthly !== undefined && maxCost === 0 && items.length > 0;

function capOnCost({ maxCost, monthly }: CapLimits): Exceeded {
  if (monthly === undefined) return { name: 'max-cost', text: `max-cost (${maxCost})` };
  const { budget, month } = monthly;
  const left = `${formatCost(maxCost ?? 0)} of ${formatCost(budget)} in ${month}`;
  return { name: 'budget-per-month', text: `what is left of budget-per-month (${left})` };
}

/** The inputs that raise the limits, in words. */
export const capsToRaise = ({ monthly }: CapLimits): string =>
  monthly === undefined ? '`max-minutes` or `max-cost`' : '`max-minutes` or `budget-per-month`';

function explain(
  items: readonly CappedRequest[],
  exceeded: readonly Exceeded[],
  whenOver: Caps['whenOver'],
  heldBack: number,
): string {
  const { minutes, cost, unknown } = estimate(items);
  const price = cost === undefined ? 'of unknown cost' : `estimated at ${formatCost(cost)}`;
  const more = unknown === 0 ? '' : `, and ${count(unknown, 'source')} of unknown length`;
  const plan = `The plan is ${formatNumber(minutes, 1)} minutes, ${price}${more}, above ${exceeded.map(({ text }) => text).join(' and ')}.`;
  const raise = `raise ${exceeded.map(({ name }) => `\`${name}\``).join(' and ')}`;
  return whenOver === 'stop'
    ? `${plan} Nothing was sent. To continue, ${raise}, send a part with \`when-over-cap: partial\`, or narrow ` +
        '`files`.'
    : `${plan} ${count(heldBack, 'source')} held back. To send all, ${raise}.`;
}
