import type { Parameter } from '../../deepgram/listen/parameters.ts';

/**
 * When others last checked these list prices, pay-as-you-go, of recordings: github.com/hail-hq/hail (costs/stt.json) and
 * later reports. They only make estimates: https://deepgram.com/pricing counts, and Growth plans pay less.
 */
export const PRICES_AS_OF = '2026-07-25';

/** USD for a minute of audio, of which reports differ for some: those most often given, for `base` by Deepgram's staff. */
const MODELS: readonly ListPrice[] = [
  { model: /^nova-3(-|$)/, usd: 0.0043, multilingual: 0.0052 },
  { model: /^nova-2(-|$)/, usd: 0.0043 },
  { model: /^enhanced(-|$)/, usd: 0.0145 },
  { model: /^base(-|$)/, usd: 0.0125 },
  { model: /^whisper(-|$)/, usd: 0.0048 },
];
const DIARIZATION = 0.002;
const REDACTION = 0.002;
const KEYTERMS = 0.0013;
const BY_TOKENS = ['summarize', 'topics', 'intents', 'sentiment'];
const SECONDS_IN_MINUTE = 60;

interface ListPrice {
  readonly model: RegExp;
  readonly usd: number;
  /** For several languages in one recording, or one to be detected. */
  readonly multilingual?: number;
}

/** What media come to; undefined is unknown. */
export interface Amount {
  readonly minutes?: number | undefined;
  /** Estimated USD. */
  readonly cost?: number | undefined;
}

/** A request's parameters by name; of repeated ones, of which only the presence counts here, the last. */
type Query = ReadonlyMap<string, string>;

/**
 * The estimated price in USD of a minute of a file with so many channels; undefined if none is known for the model.
 * `override` is the price of a minute of one channel.
 */
export function pricePerMinute(
  parameters: readonly Parameter[],
  channels: number,
  override?: number,
): number | undefined {
  const query: Query = new Map(parameters);
  const price = override ?? tablePrice(query);
  if (price === undefined) return undefined;
  return isOn(query, 'multichannel') ? price * channels : price;
}

function tablePrice(query: Query): number | undefined {
  const listed = MODELS.find(({ model }) => model.test(query.get('model') ?? ''));
  if (listed === undefined) return undefined;
  return (
    (isMultilingual(query) ? (listed.multilingual ?? listed.usd) : listed.usd) +
    (isOn(query, 'diarize') || query.has('diarize_model') ? DIARIZATION : 0) +
    (query.has('redact') ? REDACTION : 0) +
    (query.has('keyterm') ? KEYTERMS : 0)
  );
}

const isOn = (query: Query, name: string): boolean => query.get(name) === 'true';

const isMultilingual = (query: Query): boolean =>
  query.get('language') === 'multi' || isOn(query, 'detect_language');

/** What the estimate leaves out, in words; undefined if nothing. */
export function priceNote(parameters: readonly Parameter[], override?: number): string | undefined {
  const query: Query = new Map(parameters);
  const model = query.get('model');
  const features = BY_TOKENS.filter((name) => query.has(name));
  const notes: string[] = [];
  if (override === undefined && tablePrice(query) === undefined) {
    notes.push(`No price is known for the model ${model}: give one with \`price-per-minute\`.`);
  }
  if (override === undefined && isOn(query, 'mip_opt_out')) {
    notes.push('With `mip_opt_out` it may cost up to about twice as much.');
  }
  if (features.length > 0) {
    notes.push(`Not included: ${features.join(', ')}, which Deepgram charges by tokens.`);
  }
  return notes.length > 0 ? notes.join(' ') : undefined;
}

/** Minutes and estimated USD of media, as far as their duration and the price are known. */
export function priceOf(
  media: { readonly duration?: number | undefined; readonly channels?: number | undefined },
  parameters: readonly Parameter[],
  override?: number,
): Amount {
  if (media.duration === undefined) return {};
  const minutes = media.duration / SECONDS_IN_MINUTE;
  const price = pricePerMinute(parameters, media.channels ?? 1, override);
  return { minutes, ...(price !== undefined && { cost: minutes * price }) };
}

/** What several sources come to. */
export interface Estimate {
  /** Of the sources whose length is known. */
  readonly minutes: number;
  /** USD of the same; undefined if one of them has no known price. */
  readonly cost: number | undefined;
  /** How many sources have no known length. */
  readonly unknown: number;
}

/** Adds up minutes and estimated cost. */
export function estimate(items: readonly Amount[]): Estimate {
  const known = items.filter(({ minutes }) => minutes !== undefined);
  return {
    minutes: sum(known.map(({ minutes }) => minutes ?? 0)),
    cost: known.some(({ cost }) => cost === undefined) ? undefined : sum(known.map(({ cost }) => cost ?? 0)),
    unknown: items.length - known.length,
  };
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** USD as `$12.30`; what is not nothing never looks like nothing. */
export function formatCost(usd: number): string {
  return usd > 0 && usd < 0.01 ? 'under $0.01' : `$${usd.toFixed(2)}`;
}
