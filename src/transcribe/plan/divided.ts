import { sha256 } from '../../lib/hash.ts';
import { LARGEST_UPLOAD } from '../../recordings/source.ts';
import { type PartRange, partRanges } from '../parts/cut.ts';
import type { Amount } from './price.ts';

/** A part of a recording that is sent as one request. */
export interface PlannedPart extends PartRange {
  /** The key of its answer. */
  readonly key: string;
  /** Counted from 1. */
  readonly number: number;
  readonly amount: Amount;
}

/** A recording that is sent in parts. */
export interface Divided {
  /** All parts in order. */
  readonly parts: readonly PlannedPart[];
  /** The keys of the parts whose answers are kept, that is, already paid for. */
  readonly kept: ReadonlySet<string>;
}

/** The size of a recording before it is sent. */
interface Size {
  /** Seconds; undefined if unknown. */
  readonly duration?: number | undefined;
  /** Bytes of the audio. */
  readonly bytes: number;
}

/** Number of hexadecimal digits that distinguish the parts of a recording. */
const DIGITS = 16;

/**
 * The parts in which a recording is sent; empty if it is sent whole, for example because its length is unknown. `key`
 * is the key of the whole answer. Recordings of more than `splitAbove` seconds are sent in parts; infinity disables
 * that.
 */
export function partsFor(
  key: string,
  { duration, bytes }: Size,
  splitAbove: number,
  priceOf: (seconds: number) => Amount,
): readonly PlannedPart[] {
  if (duration === undefined || splitAbove === Number.POSITIVE_INFINITY) return [];
  const ranges = partRanges({ duration, bytes }, { longest: splitAbove, largest: LARGEST_UPLOAD });
  return ranges.map(({ from, to }, index) => ({
    from,
    to,
    key: `${key}-${sha256(`${from} ${to}`).slice(0, DIGITS)}`,
    number: index + 1,
    amount: priceOf(to - from),
  }));
}

/** The parts that are not yet paid for. */
export const missingParts = ({ parts, kept }: Divided): readonly PlannedPart[] =>
  parts.filter(({ key }) => !kept.has(key));

/** The total amount of some parts. */
export function amountOf(parts: readonly PlannedPart[]): Amount {
  const amounts = parts.map(({ amount }) => amount);
  const sum = (of: (amount: Amount) => number | undefined): number =>
    amounts.reduce((total, amount) => total + (of(amount) ?? 0), 0);
  const hasPrice = amounts.every(({ cost }) => cost !== undefined);
  return {
    minutes: sum(({ minutes }) => minutes),
    charged: sum(({ charged }) => charged),
    ...(hasPrice && { cost: sum(({ cost }) => cost) }),
  };
}
