import { PARAMETERS } from '../../../src/deepgram/listen/parameter-table.ts';
import { DeepgramError, FAILURES, invalidParameter, undeserializable } from '../errors.ts';
import { isDetected, isEnglish, isNova3, isOffered, normalizedHint, takesHints } from './models.ts';
import { type Warning, warningsFor } from './warnings.ts';

/** The requested options, with Deepgram's defaults filled in. */
export interface ListenQuery {
  readonly punctuate: boolean;
  readonly paragraphs: boolean;
  readonly utterances: boolean;
  /** Seconds of silence that end an utterance. */
  readonly uttSplit: number;
  readonly multichannel: boolean;
  readonly tags: readonly string[];
  readonly extra: Readonly<Record<string, string>>;
  /** Language hints as in answers; undefined if the model accepts none. */
  readonly hinted?: readonly string[];
  /** Requested features that are not available here. */
  readonly warnings: readonly Warning[];
}

const DEFAULT_MODEL = 'base-general';
const DEFAULT_LANGUAGE = 'en';
const DEFAULT_UTT_SPLIT_SECONDS = 0.8;
const MAX_TAG_LENGTH = 128;
const MAX_EXTRA_LENGTH = 2048;
const MAX_KEYTERM_TOKENS = 500;
const CALLBACK_PROTOCOLS = ['http:', 'https:'];
/**
 * Ports that callbacks can use; empty for the default of the protocol, 80 or 443:
 * https://developers.deepgram.com/docs/callback
 */
const CALLBACK_PORTS = ['', '80', '443', '8080', '8443'];

/** Detected but not redacted: https://developers.deepgram.com/docs/supported-entity-types */
const NOT_REDACTED = ['cardinal', 'ordinal', 'percent'];

const DEFINITIONS = Object.entries(PARAMETERS);
const BOOLEANS = DEFINITIONS.filter(([, { kind }]) => kind === 'boolean').map(([name]) => name);
const WHOLE_NUMBERS = ['alternatives', 'channels', 'sample_rate'];
/** Parameters that can be set only once. */
const SINGLE = DEFINITIONS.filter(([, { repeats }]) => repeats !== true).map(([name]) => name);
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    DEFINITIONS.flatMap(([name, { values }]) => (values ? [[name, values] as const] : [])),
  ),
  callback_method: ['POST', 'PUT', 'post', 'put'],
};

/** The requested model. */
export function modelOf(params: URLSearchParams): string {
  return params.get('model') ?? DEFAULT_MODEL;
}

/** Checks the parameters like Deepgram: https://developers.deepgram.com/reference/speech-to-text/listen-pre-recorded */
export function parseListenQuery(params: URLSearchParams): ListenQuery {
  checkValues(params);
  checkModel(params);
  checkLists(params);
  checkCallback(params.get('callback'));
  const isOn = (name: string) => params.get(name) === 'true';
  const paragraphs = isOn('paragraphs') || isOn('smart_format');
  return {
    punctuate: isOn('punctuate') || paragraphs,
    paragraphs,
    utterances: isOn('utterances'),
    uttSplit: uttSplit(params),
    multichannel: isOn('multichannel'),
    tags: params.getAll('tag'),
    extra: Object.fromEntries(params.getAll('extra').map(keyAndValue)),
    ...hintsOf(params),
    warnings: warningsFor(params),
  };
}

/** All models but one ignore hints; that one refuses a code that is not one of its languages. */
function hintsOf(params: URLSearchParams): { readonly hinted?: readonly string[] } {
  if (!takesHints(modelOf(params), params.get('language') ?? DEFAULT_LANGUAGE)) return {};
  const hinted = params.getAll('language_hint').map((tag) => {
    const hint = normalizedHint(tag);
    if (hint === undefined) throw invalidParameter(`\`${tag}\` is not a supported \`language_hint\`.`);
    return hint;
  });
  return { hinted };
}

function checkValues(params: URLSearchParams): void {
  const twice = SINGLE.find((name) => params.getAll(name).length > 1);
  if (twice !== undefined) throw undeserializable(`duplicate field \`${twice}\``);
  for (const name of BOOLEANS) {
    if (params.getAll(name).some((value) => !isBoolean(value))) {
      throw new DeepgramError(FAILURES.INVALID_QUERY_STRING);
    }
  }
  if (params.getAll('detect_language').some((value) => !isBoolean(value) && !isDetected(value))) {
    throw new DeepgramError(FAILURES.INVALID_QUERY_STRING);
  }
  for (const name of WHOLE_NUMBERS) {
    if (params.getAll(name).some((value) => !/^\d+$/.test(value))) {
      throw undeserializable('invalid digit found in string');
    }
  }
  for (const [name, choices] of Object.entries(CHOICES)) {
    const wrong = params.getAll(name).find((value) => !choices.includes(value));
    if (wrong !== undefined) throw undeserializable(`\`${name}\` must be one of ${choices.join(', ')}`);
  }
}

function isBoolean(value: string): boolean {
  return value === 'true' || value === 'false';
}

function checkModel(params: URLSearchParams): void {
  const model = modelOf(params);
  const language = params.get('language') ?? DEFAULT_LANGUAGE;
  if (!isOffered(model, language)) throw new DeepgramError(FAILURES.UNKNOWN_MODEL);
  if (params.has('keywords') && isNova3(model)) throw new DeepgramError(FAILURES.KEYWORDS_NOT_SUPPORTED);
  if (params.has('keyterm') && !isNova3(model)) {
    throw invalidParameter('Keyterms are only supported for Nova-3. Please use `keywords` instead.');
  }
  if (params.has('diarize') && params.has('diarize_model')) {
    throw invalidParameter('`diarize` and `diarize_model` cannot be used together.');
  }
  if (params.get('summarize') === 'v2' && params.has('language') && !isEnglish(language)) {
    throw new DeepgramError(FAILURES.SUMMARY_NOT_ENGLISH);
  }
}

function checkLists(params: URLSearchParams): void {
  const keyterms = params.getAll('keyterm');
  // A word has at least one token, so this refuses nothing that Deepgram would accept.
  const words = keyterms.flatMap((term) => term.split(/\s+/).filter(Boolean));
  if (words.length > MAX_KEYTERM_TOKENS) throw new DeepgramError(FAILURES.KEYTERM_LIMIT_EXCEEDED);
  const unredacted = params.getAll('redact').find((value) => NOT_REDACTED.includes(value));
  if (unredacted !== undefined) throw undeserializable(`\`redact\` does not take ${unredacted}`);
  if (params.getAll('tag').some((tag) => tag.length > MAX_TAG_LENGTH)) {
    throw invalidParameter(`A tag must not be longer than ${MAX_TAG_LENGTH} characters.`);
  }
  for (const extra of params.getAll('extra')) {
    if (!extra.includes(':')) throw invalidParameter('`extra` must be written KEY:VALUE.');
    if (extra.length > MAX_EXTRA_LENGTH) {
      throw invalidParameter(`\`extra\` must not be longer than ${MAX_EXTRA_LENGTH} characters.`);
    }
  }
}

function checkCallback(callback: string | null): void {
  if (callback === null) return;
  if (!URL.canParse(callback)) throw new DeepgramError(FAILURES.INVALID_QUERY_STRING);
  const { protocol, port } = new URL(callback);
  if (!CALLBACK_PROTOCOLS.includes(protocol) || !CALLBACK_PORTS.includes(port)) {
    throw new DeepgramError(FAILURES.INVALID_CALLBACK);
  }
}

function uttSplit(params: URLSearchParams): number {
  const text = params.get('utt_split');
  if (text === null) return DEFAULT_UTT_SPLIT_SECONDS;
  const seconds = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(seconds > 0)) throw undeserializable('invalid float literal');
  return seconds;
}

function keyAndValue(extra: string): [string, string] {
  const colon = extra.indexOf(':');
  return [extra.slice(0, colon), extra.slice(colon + 1)];
}
