import { sha256 } from '../../lib/hash.ts';
import { LARGEST_UPLOAD } from '../../recordings/source.ts';
import { type PartRange, partRanges } from '../parts/cut.ts';
import type { Amount } from './price.ts';

/** A part of a recording, which is sent by itself. */
export interface PlannedPart extends PartRange {
  /** The key of its answer. */
  readonly key: string;
  /** From 1. */
  readonly number: number;
  readonly amount: Amount;
}

/** A recording that is sent in parts. */
export interface Divided {
  /** All, in order. */
  readonly parts: readonly PlannedPart[];
  /** The keys of those whose answers are kept: they are paid for. */
  readonly kept: ReadonlySet<string>;
}

/** What is known of a recording before it is sent. */
interface Size {
  /** Seconds; undefined if it is not known. */
  readonly duration?: number | undefined;
  /** Of its sound. */
  readonly bytes: number;
}

/** Hexadecimal digits that tell the parts of a recording apart. */
const DIGITS = 16;

/**
 * The parts that a recording is sent in; none if it is sent whole, as also where its length is not known. `key` is that of
 * the whole answer, and `splitAbove` the seconds above which it is sent in parts; infinite if none is.
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

/** The parts that are still to be paid for. */
export const missingParts = ({ parts, kept }: Divided): readonly PlannedPart[] =>
  parts.filter(({ key }) => !kept.has(key));

/** What these come to. */
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
