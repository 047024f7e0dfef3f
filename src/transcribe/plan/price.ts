import type { QueryParameter } from '../../deepgram/listen/parameters.ts';
import {
  ADD_ON_PRICES,
  ADD_ONS,
  type AddOn,
  BY_TOKENS,
  MODEL_PRICES,
  type ModelPrice,
  type Price,
} from '../../deepgram/listen/prices.ts';
import { formatNumber } from '../../lib/units.ts';

const SECONDS_IN_MINUTE = 60;

/** The length and cost of a recording; undefined means unknown. */
export interface Amount {
  readonly minutes?: number | undefined;
  /** Minutes that are charged: if channels are transcribed separately, each channel counts. */
  readonly charged?: number | undefined;
  /** Estimated USD. */
  readonly cost?: number | undefined;
  /** Bytes of the audio, if only the audio of a file is sent. */
  readonly sound?: number | undefined;
}

/** Prices that the user sets and that replace those of the table. */
export interface OwnPrices {
  /** USD for a minute of one channel with all requested features, except for the add-ons that are listed separately. */
  readonly perMinute?: number | undefined;
  /** USD per minute for each add-on. */
  readonly addOns?: ReadonlyMap<AddOn, number>;
}

/** A part of the price of a minute. */
interface PricePart {
  /** The model, or the input of an add-on. */
  readonly name: string;
  readonly usd: number;
}

/** A request's parameters by name. A repeated parameter has its last value, because only its presence matters here. */
type Query = ReadonlyMap<string, string>;

/** The price of a minute of one channel by component; undefined if the price of the model is unknown. */
export function partsOf(
  parameters: readonly QueryParameter[],
  own: OwnPrices = {},
): readonly PricePart[] | undefined {
  const query: Query = new Map(parameters);
  const model = query.get('model') ?? '';
  const base = own.perMinute ?? basePrice(query)?.usd;
  if (base === undefined) return undefined;
  const addOns = ADD_ONS.filter((addOn) => isRequested(query, addOn)).flatMap((addOn): PricePart[] => {
    const listed = own.perMinute === undefined ? ADD_ON_PRICES[addOn].usd : 0;
    const usd = own.addOns?.get(addOn) ?? listed;
    return usd === 0 ? [] : [{ name: addOn, usd }];
  });
  return [{ name: own.perMinute === undefined ? model : 'price-per-minute', usd: base }, ...addOns];
}

/**
 * The estimated price in USD of a minute of a file with this number of channels; undefined if the price of the model is
 * unknown.
 */
export function pricePerMinute(
  parameters: readonly QueryParameter[],
  channels: number,
  own?: OwnPrices,
): number | undefined {
  const parts = partsOf(parameters, own);
  return parts && sum(parts.map(({ usd }) => usd)) * chargedChannels(parameters, channels);
}

/** Whether each channel is charged separately. */
export const isChargedByChannel = (parameters: readonly QueryParameter[]): boolean =>
  isOn(new Map(parameters), 'multichannel');

const chargedChannels = (parameters: readonly QueryParameter[], channels: number): number =>
  isChargedByChannel(parameters) ? channels : 1;

function basePrice(query: Query): Price | undefined {
  const listed: ModelPrice | undefined = MODEL_PRICES.find(({ model }) =>
    model.test(query.get('model') ?? ''),
  );
  return isMultilingual(query) ? (listed?.multilingual ?? listed) : listed;
}

const isRequested = (query: Query, addOn: AddOn): boolean =>
  ADD_ON_PRICES[addOn].parameters.some((name) => query.has(name) && query.get(name) !== 'false');

const isOn = (query: Query, name: string): boolean => query.get(name) === 'true';

const isMultilingual = (query: Query): boolean =>
  query.get('language') === 'multi' ||
  (query.has('detect_language') && query.get('detect_language') !== 'false');

/** The prices of the table that an estimate uses; none if the user sets the price. */
export function pricesUsed(parameters: readonly QueryParameter[], own: OwnPrices = {}): readonly Price[] {
  const query: Query = new Map(parameters);
  const base = basePrice(query);
  if (own.perMinute !== undefined || base === undefined) return [];
  const addOns = ADD_ONS.filter((addOn) => isRequested(query, addOn) && own.addOns?.has(addOn) !== true);
  return [base, ...addOns.map((addOn) => ADD_ON_PRICES[addOn])];
}

/** What the estimate does not include, in words; undefined if it is complete. */
export function priceNote(parameters: readonly QueryParameter[], own: OwnPrices = {}): string | undefined {
  const query: Query = new Map(parameters);
  const model = query.get('model');
  const features = BY_TOKENS.filter((name) => query.has(name));
  const notes: string[] = [];
  if (partsOf(parameters, own) === undefined) {
    notes.push(`No price is known for the model ${model}: set \`price-per-minute\`.`);
  }
  if (own.perMinute === undefined && isOn(query, 'mip_opt_out')) {
    notes.push('With `mip_opt_out` it may cost up to about twice as much.');
  }
  if (features.length > 0) {
    notes.push(`Not included: ${features.join(', ')}, which Deepgram charges by tokens.`);
  }
  return notes.length > 0 ? notes.join(' ') : undefined;
}

/** Minutes and estimated USD of a recording, as far as its duration and the price are known. */
export function priceOf(
  media: { readonly duration?: number | undefined; readonly channels?: number | undefined },
  parameters: readonly QueryParameter[],
  own?: OwnPrices,
): Amount {
  if (media.duration === undefined) return {};
  const minutes = media.duration / SECONDS_IN_MINUTE;
  const channels = media.channels ?? 1;
  const price = pricePerMinute(parameters, channels, own);
  const charged = minutes * chargedChannels(parameters, channels);
  return { minutes, charged, ...(price !== undefined && { cost: minutes * price }) };
}

/** The total of several sources. */
export interface Estimate {
  /** Minutes of the sources whose length is known. */
  readonly minutes: number;
  /** Charged minutes of the sources whose length is known. */
  readonly charged: number;
  /** USD for the same sources; undefined if the price of one of them is unknown. */
  readonly cost: number | undefined;
  /** Number of sources of unknown length. */
  readonly unknown: number;
}

/** Adds up minutes and estimated cost. */
export function estimate(items: readonly Amount[]): Estimate {
  const known = items.filter(({ minutes }) => minutes !== undefined);
  return {
    minutes: sum(known.map(({ minutes }) => minutes ?? 0)),
    charged: sum(known.map(({ charged, minutes }) => charged ?? minutes ?? 0)),
    cost: known.some(({ cost }) => cost === undefined) ? undefined : sum(known.map(({ cost }) => cost ?? 0)),
    unknown: items.length - known.length,
  };
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** USD as `$12.30`; an amount above zero is never shown as zero. */
export function formatCost(usd: number): string {
  return usd > 0 && usd < 0.01 ? 'under $0.01' : `$${formatNumber(usd, 2)}`;
}
