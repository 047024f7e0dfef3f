import type { QueryParameter } from '../../deepgram/listen/parameters.ts';
import { forMarkdown, forMarkdownMessage } from '../../lib/safe-text.ts';
import { DAY_MS, formatNumber } from '../../lib/units.ts';
import {
  type Amount,
  type Estimate,
  estimate,
  formatCost,
  isChargedByChannel,
  type OwnPrices,
  partsOf,
  priceNote,
  priceOf,
  pricesUsed,
} from '../plan/price.ts';

/** The explanation of an estimate. */
export interface Costs {
  /** The calculation in one line; undefined if there is no price. */
  readonly sum: string | undefined;
  /** The calculation in Markdown: a table of the prices, or a sentence if there is only one. */
  readonly calculation: readonly string[];
  /** The basis of the estimate, and the costs that it does not include. */
  readonly note: string;
}

/** The age in days from which prices may be outdated. */
const OLD_DAYS = 90;

/** Explains the estimate for requests. The age of the prices is calculated from `now`. */
export function costsOf(
  requests: readonly Amount[],
  parameters: readonly QueryParameter[],
  own: OwnPrices,
  now: Date,
): Costs {
  const left = priceNote(parameters, own);
  const note = `${basisOf(parameters, own, now)}${left === undefined ? '' : ` ${left}`}`;
  const parts = partsOf(parameters, own);
  const { charged } = estimate(requests);
  if (parts === undefined || charged === 0) return { sum: undefined, calculation: [], note };
  const total = parts.reduce((sum, { usd }) => sum + usd, 0);
  const what = isChargedByChannel(parameters) ? 'minutes, each channel counted,' : 'minutes';
  const isSum = parts.length > 1;
  const each = parts
    .map(({ name, usd }) => (isSum ? `${name} ${formatCost(usd * charged)}` : name))
    .join(', ');
  const sum = `Estimate: ${formatNumber(charged, 1)} ${what} at ${rate(total)} = ${formatCost(total * charged)} (${each}).`;
  if (!isSum) return { sum, calculation: [forMarkdownMessage(sum), ''], note };
  return {
    sum,
    calculation: [
      `| | Per minute | ${isChargedByChannel(parameters) ? 'Minutes, each channel counted' : 'Minutes'} | Estimated cost |`,
      '| --- | ---: | ---: | ---: |',
      ...[...parts, { name: 'Together', usd: total }].map(
        ({ name, usd }) =>
          `| ${forMarkdown(name)} | ${rate(usd)} | ${formatNumber(charged, 1)} | ${formatCost(usd * charged)} |`,
      ),
      '',
    ],
    note,
  };
}

/** The billed amount, calculated from the lengths in the answers. */
export interface Billed {
  /** The charged minutes. */
  readonly charged: number;
  /** The estimated USD; undefined if there is no price. */
  readonly cost: number | undefined;
  /** The plan's estimate for the same requests. */
  readonly planned: Estimate;
}

type BilledAnswer = Parameters<typeof priceOf>[0];

/** Returns the billed amount of answers, together with the plan's estimate; undefined if there are no answers. */
export function billedFor(
  answers: readonly BilledAnswer[],
  planned: readonly Amount[],
  parameters: readonly QueryParameter[],
  own: OwnPrices,
): Billed | undefined {
  if (answers.length === 0) return undefined;
  const { charged, cost } = estimate(answers.map((each) => priceOf(each, parameters, own)));
  return { charged, cost, planned: estimate(planned) };
}

/** Returns the billed amount as a sentence. */
export function billedLine({ charged, cost, planned }: Billed): string {
  const price = cost === undefined ? '' : `, estimated ${formatCost(cost)}`;
  return `Billed by the lengths in Deepgram's answers: ${formatNumber(charged, 1)} minutes${price}. Planned: ${expectedOf(planned)}.`;
}

function expectedOf({ charged, cost, unknown }: Estimate): string {
  if (charged === 0 && unknown > 0) return 'length unknown';
  const price = cost === undefined ? '' : `, ${formatCost(cost)}`;
  const open = unknown > 0 ? `, and ${unknown} of unknown length` : '';
  return `${formatNumber(charged, 1)} minutes${price}${open}`;
}

/** Deepgram's prices have four decimals. */
const rate = (usd: number): string => `$${usd.toFixed(4)}`;

function basisOf(parameters: readonly QueryParameter[], own: OwnPrices, now: Date): string {
  const oldest = pricesUsed(parameters, own)
    .map(({ asOf }) => asOf)
    .sort()[0];
  if (oldest === undefined) return 'Costs are estimates by your `price-per-minute`.';
  const days = Math.floor((now.getTime() - Date.parse(oldest)) / DAY_MS);
  const age = days > OLD_DAYS ? `, ${days} days ago` : '';
  const advice =
    days > OLD_DAYS
      ? ' Prices may have changed since: compare them, or give yours as `price-per-minute`.'
      : '';
  return `Costs are estimates by list prices as reported on ${oldest}${age}; Deepgram's bill may differ.${advice}`;
}
