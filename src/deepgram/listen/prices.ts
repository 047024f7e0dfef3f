/**
 * Deepgram's pay-as-you-go list prices for recordings, in USD per minute of audio. Only the page itself,
 * https://deepgram.com/pricing, is authoritative; these are prices that others read there, with dates. They are used
 * only for estimates. Growth plans and contracts cost less.
 */

export interface Price {
  /** USD per minute. */
  readonly usd: number;
  /** The date of the last reading. */
  readonly asOf: string;
  /** The source of the price. */
  readonly source: string;
}

export interface ModelPrice extends Price {
  readonly model: RegExp;
  /** For documents. */
  readonly name: string;
  /** For several languages in one recording, or language detection. */
  readonly multilingual?: Price;
}

/** Features that cost extra, by the input that requests them. */
export type AddOn = 'diarize' | 'redact' | 'keyterms' | 'detect-entities';

interface AddOnPrice extends Price {
  /** The parameters that switch it on. */
  readonly parameters: readonly string[];
}

/** Several projects recorded the prices on the page, one of them in its costs/stt.json. */
const READINGS = 'https://github.com/hail-hq/hail and others';
/** Prices of models that the page no longer lists. */
const OLD_LISTS = 'https://github.com/BerriAI/litellm (model_prices_and_context_window.json)';
/** An answer from Deepgram's staff. */
const DISCUSSION = 'https://github.com/orgs/deepgram/discussions/249';
/** Other sources say 0.006. */
const WHISPER = 'https://www.skills.sh/jeremylongshore/tons-of-skills-marketplace/deepgram-cost-tuning';

/** The first matching row applies. */
export const MODEL_PRICES: readonly ModelPrice[] = [
  {
    model: /^nova-3(-|$)/,
    name: '`nova-3`',
    usd: 0.0043,
    asOf: '2026-09-15',
    source: READINGS,
    multilingual: { usd: 0.0052, asOf: '2026-09-15', source: READINGS },
  },
  {
    model: /^nova(-2(-|$)|(-[a-z]+)?$)/,
    name: '`nova-2`, `nova`',
    usd: 0.0043,
    asOf: '2026-05-05',
    source: OLD_LISTS,
  },
  { model: /^enhanced(-|$)/, name: '`enhanced`', usd: 0.0145, asOf: '2026-05-05', source: OLD_LISTS },
  // Its models for one field are also known by their bare names.
  {
    model: /^(base(-|$)|(general|meeting|phonecall|finance|conversationalai|voicemail|video)$)/,
    name: '`base`, `meeting` and the like',
    usd: 0.0125,
    asOf: '2026-05-05',
    source: DISCUSSION,
  },
  { model: /^whisper(-|$)/, name: '`whisper`', usd: 0.0048, asOf: '2026-02-18', source: WHISPER },
];

export const ADD_ON_PRICES: Readonly<Record<AddOn, AddOnPrice>> = {
  // Part of the price of recordings since about August 2026; costs extra only for streams.
  diarize: { parameters: ['diarize', 'diarize_model'], usd: 0, asOf: '2026-09-15', source: READINGS },
  redact: { parameters: ['redact'], usd: 0.002, asOf: '2026-08-28', source: READINGS },
  keyterms: { parameters: ['keyterm'], usd: 0.0013, asOf: '2026-08-28', source: READINGS },
  'detect-entities': { parameters: ['detect_entities'], usd: 0.0017, asOf: '2026-08-28', source: READINGS },
};

const isAddOn = (input: string): input is AddOn => Object.hasOwn(ADD_ON_PRICES, input);

export const ADD_ONS: readonly AddOn[] = Object.keys(ADD_ON_PRICES).filter(isAddOn);

/** Features that Deepgram charges by tokens. Their number is unknown in advance. */
export const BY_TOKENS: readonly string[] = ['summarize', 'topics', 'intents', 'sentiment'];
