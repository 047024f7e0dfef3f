/**
 * The query parameters of POST /v1/listen: their values, whether they can be repeated, and which input sets them. A
 * test compares this table with Deepgram's own description, local-deepgram/openapi.yml, so that additions there are
 * noticed. Last compared on 2026-11-26. https://developers.deepgram.com/reference/speech-to-text/listen-pre-recorded
 */

/** The type of a value. `text` is any text that is not empty. */
export type ParameterKind = 'text' | 'boolean' | 'seconds' | 'count' | 'key:value';

export interface Definition {
  readonly kind: ParameterKind;
  /** Values that Deepgram documents. Others are sent with a warning, because the documentation can lag behind. */
  readonly values?: readonly string[];
  /** Whether it can be repeated to form a list; other parameters can be set only once. */
  readonly repeats?: true;
  /** The input that sets it, in the notation of a workflow. */
  readonly input?: string;
  /** Whether the `options` input accepts it as well, as it did before the input existed. */
  readonly alsoOption?: true;
  /** Why it cannot be used at all. */
  readonly refused?: string;
  /** The page that documents it, if the description does not. */
  readonly source?: string;
}

const byInput = (input: string): Definition => ({ kind: 'boolean', input });
const listed = (input: string): Definition => ({ kind: 'text', repeats: true, input });

const BOOLEAN: Definition = { kind: 'boolean' };
const TEXTS: Definition = { kind: 'text', repeats: true };
const MODE: Definition = { kind: 'text', values: ['extended', 'strict'] };
const SENT_ELSEWHERE: Definition = {
  kind: 'text',
  refused: 'Deepgram would send the transcript elsewhere instead of answering',
};

export const PARAMETERS: Readonly<Record<string, Definition>> = {
  callback: SENT_ELSEWHERE,
  callback_method: SENT_ELSEWHERE,
  channels: { kind: 'count', source: 'https://developers.deepgram.com/docs/channels' },
  custom_intent: TEXTS,
  custom_intent_mode: MODE,
  custom_topic: TEXTS,
  custom_topic_mode: MODE,
  detect_entities: byInput('detect-entities'),
  detect_language: { kind: 'text', repeats: true, input: 'language: detect' },
  diarize: byInput('diarize'),
  diarize_model: {
    kind: 'text',
    values: ['latest', 'v1', 'v2'],
    input: 'diarize-model',
    alsoOption: true,
  },
  dictation: BOOLEAN,
  // The last three are missing in the description, but documented at https://developers.deepgram.com/docs/encoding.
  encoding: {
    kind: 'text',
    values: [
      'linear16',
      'flac',
      'mulaw',
      'amr-nb',
      'amr-wb',
      'opus',
      'speex',
      'g729',
      'linear32',
      'alaw',
      'ogg-opus',
    ],
  },
  extra: { kind: 'key:value', repeats: true },
  filler_words: byInput('filler-words'),
  intents: byInput('intents'),
  keyterm: listed('keyterms'),
  keywords: TEXTS,
  language: { kind: 'text', input: 'language' },
  language_hint: {
    ...listed('language-hints'),
    source: 'https://developers.deepgram.com/changelog/2026/10/23',
  },
  measurements: BOOLEAN,
  mip_opt_out: BOOLEAN,
  model: { kind: 'text', input: 'model' },
  multichannel: byInput('multichannel'),
  numerals: byInput('numerals'),
  paragraphs: byInput('paragraphs'),
  profanity_filter: byInput('profanity-filter'),
  punctuate: byInput('punctuate'),
  redact: listed('redact'),
  replace: listed('replace'),
  sample_rate: { kind: 'count', source: 'https://developers.deepgram.com/docs/sample-rate' },
  search: listed('search'),
  sentiment: byInput('sentiment'),
  smart_format: byInput('smart-format'),
  summarize: { kind: 'text', values: ['true', 'false', 'v2'], input: 'summarize' },
  tag: listed('tags'),
  topics: byInput('topics'),
  utt_split: { kind: 'seconds' },
  utterances: byInput('utterances'),
  version: { kind: 'text' },
};

/** The definition of a parameter; undefined if it is unknown. */
export function definitionOf(name: string): Definition | undefined {
  return Object.hasOwn(PARAMETERS, name) ? PARAMETERS[name] : undefined;
}
