import { count } from '../../lib/units.ts';
import { type Amount, estimate, formatCost } from './price.ts';

/** How much a run may come to; undefined is without limit. */
export interface CapLimits {
  readonly maxMinutes?: number | undefined;
  /** USD. */
  readonly maxCost?: number | undefined;
  /** Set if what is left of a month's budget is the limit on the cost. */
  readonly monthly?: Monthly | undefined;
  /** The event for which the minutes are limited unless the user sets a limit. */
  readonly defaultFor?: string | undefined;
}

/** A month's budget, in USD. */
interface Monthly {
  /** Such as `2026-11`. */
  readonly month: string;
  readonly budget: number;
  readonly spent: number;
}

/** Limits as they hold where so much of a month's budget is spent. */
export function withBudget<T>(limits: T & CapLimits, monthly: Monthly): T & CapLimits {
  const left = Math.max(0, monthly.budget - monthly.spent);
  return limits.maxCost !== undefined && limits.maxCost <= left
    ? limits
    : { ...limits, maxCost: left, monthly };
}

/** Minutes of audio that a run may send on an event that strangers can cause, if the user sets no limit. */
const MINUTES_FOR_OTHERS = 600;

/** Limits as they hold on an event; `isOpen` tells that others than the repository's writers can cause it. */
export function withDefaultCap<T>(limits: T & CapLimits, event: string, isOpen: boolean): T & CapLimits {
  if (!isOpen || limits.maxMinutes !== undefined) return limits;
  return { ...limits, maxMinutes: MINUTES_FOR_OTHERS, defaultFor: event };
}

export interface Caps extends CapLimits {
  /** Do nothing if the plan is above a cap, or the cheapest part that is not. */
  readonly whenOver: 'stop' | 'partial';
}

interface Capped<T> {
  readonly send: readonly T[];
  readonly heldBack: readonly T[];
  /** Which cap the plan is above, and how to allow it; undefined if it is above none. */
  readonly over: string | undefined;
}

interface CappedRequest extends Amount {
  readonly item: { readonly name: string };
  /** It comes before what is not. */
  readonly isNew?: boolean;
}

/** Share of a cap: sums of fractions are not exact, and what is exactly at the cap is allowed. */
const ROUNDING = 1e-9;
/** Why a cap on the cost is of no use where no price is known. */
export const noPrice = ({ monthly }: CapLimits): string =>
  `${monthly === undefined ? 'max-cost' : 'budget-per-month'}: no price is known for the model, so the limit ` +
  'cannot be applied. Set `price-per-minute`.';

/** Watches the caps while a run goes on: what was billed counts, and until then what it is expected to come to. */
export class Budget {
  #limits: CapLimits;
  readonly #spent = new Total();
  /** For what is planned and not begun. */
  readonly #reserved = new Total();

  constructor(limits: CapLimits) {
    this.#limits = limits;
  }

  get limits(): CapLimits {
    return this.#limits;
  }

  /** Keeps to other limits from now on. */
  limitTo(limits: CapLimits): void {
    this.#limits = limits;
  }

  /** Sets an amount aside, for claim() or release(). */
  reserve(amount: Amount): void {
    this.#reserved.add(amount, 1);
  }

  /** Spends what was set aside, unless so much more was spent meanwhile than was expected that it no longer fits. */
  claim(amount: Amount): boolean {
    const fits = this.#spend(amount, this.#spent);
    if (fits) this.release(amount);
    return fits;
  }

  /** Gives up what was set aside. */
  release(amount: Amount): void {
    this.#reserved.add(amount, -1);
  }

  /** Spends an amount if that leaves what is set aside; an unknown one is let in as long as no cap is reached. */
  admit(amount: Amount): boolean {
    return this.#spend(amount, this.#spent.with(this.#reserved));
  }

  /** Puts what an amount really came to in the place of what was expected. */
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

/** Whether a total is within a cap, as all that asks has to round: exactly at it is within. */
export function isWithinCap(total: number, cap: number | undefined): boolean {
  return cap === undefined || total <= cap * (1 + ROUNDING);
}

/** Whether a total may grow by an amount; by an unknown one as long as the cap is not reached. */
function hasRoom(total: number, amount: number | undefined, cap: number | undefined): boolean {
  if (amount !== undefined) return isWithinCap(total + amount, cap);
  return cap === undefined || total < cap * (1 - ROUNDING);
}

/**
 * Holds back what would be above the caps; what has no transcript yet comes first. Media of unknown length do not count beforehand: a Budget has to watch
 * them, and in a part they come last.
 */
export function applyCaps<T extends CappedRequest>(items: readonly T[], caps: Caps): Capped<T> {
  // Added up as a Budget does, whatever order they come in: a sum of fractions depends on it.
  const sorted = items.toSorted(byNeed);
  const { minutes, cost } = estimate(sorted);
  if (caps.maxCost !== undefined && cost === undefined)
    return { send: [], heldBack: items, over: noPrice(caps) };
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

/** All up to the first that does not fit. */
function firstWithin<T extends CappedRequest>(items: readonly T[], limits: CapLimits): readonly T[] {
  const budget = new Budget(limits);
  const end = items.findIndex((item) => !budget.admit(item));
  return end === -1 ? items : items.slice(0, end);
}

/** What has no transcript before what has one, then the cheapest. */
function byNeed(a: CappedRequest, b: CappedRequest): number {
  return (
    Number(b.isNew ?? false) - Number(a.isNew ?? false) ||
    compare(a.cost, b.cost) ||
    compare(a.minutes, b.minutes) ||
    compare(a.item.name, b.item.name)
  );
}

/** The unknown last. */
function compare<T extends number | string>(a: T | undefined, b: T | undefined): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
  return a < b ? -1 : 1;
}

interface Exceeded {
  /** The input. */
  readonly name: string;
  readonly text: string;
}

function capOnMinutes({ maxMinutes, defaultFor }: CapLimits): Exceeded {
  const ofOthers = `the ${maxMinutes} minutes that a run may send on ${defaultFor}, which people without write access can trigger`;
  return { name: 'max-minutes', text: defaultFor === undefined ? `max-minutes (${maxMinutes})` : ofOthers };
}

/** Whether nothing is left for what has no known length either. */
const isUsedUp = (items: readonly CappedRequest[], { monthly, maxCost }: CapLimits): boolean =>
  monthly !== undefined && maxCost === 0 && items.length > 0;

function capOnCost({ maxCost, monthly }: CapLimits): Exceeded {
  if (monthly === undefined) return { name: 'max-cost', text: `max-cost (${maxCost})` };
  const { budget, month } = monthly;
  const left = `${formatCost(maxCost ?? 0)} of ${formatCost(budget)} in ${month}`;
  return { name: 'budget-per-month', text: `what is left of budget-per-month (${left})` };
}

/** The inputs that allow more, in words. */
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
  const plan = `The plan is ${minutes.toFixed(1)} minutes, ${price}${more}, above ${exceeded.map(({ text }) => text).join(' and ')}.`;
  const raise = `raise ${exceeded.map(({ name }) => `\`${name}\``).join(' and ')}`;
  return whenOver === 'stop'
    ? `${plan} Nothing was sent. To continue, ${raise}, send a part with \`when-over-cap: partial\`, or narrow ` +
        '`files`.'
    : `${plan} ${count(heldBack, 'source')} held back. To send all, ${raise}.`;
}
