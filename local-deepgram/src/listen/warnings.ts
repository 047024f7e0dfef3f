import { isEnglish } from './models.ts';

/** An entry of `metadata.warnings`. */
export interface Warning {
  readonly parameter: string;
  readonly type: 'unsupported_language' | 'unsupported_parameter' | 'unknown_parameter';
  readonly message: string;
}

/** Parameters that are implemented, or have no effect on this machine. */
const HONORED = new Set([
  'extra',
  'language_hint',
  'mip_opt_out',
  'model',
  'multichannel',
  'paragraphs',
  'punctuate',
  'smart_format',
  'tag',
  'utt_split',
  'utterances',
  'version',
]);

const NOT_DONE = new Set([
  'alternatives',
  'callback',
  'callback_method',
  'channels',
  'custom_intent',
  'custom_intent_mode',
  'custom_topic',
  'custom_topic_mode',
  'detect_entities',
  'detect_language',
  'detect_topics',
  'diarize',
  'diarize_model',
  'diarize_version',
  'dictation',
  'encoding',
  'filler_words',
  'intents',
  'keyterm',
  'keywords',
  'measurements',
  'numerals',
  'profanity_filter',
  'redact',
  'replace',
  'sample_rate',
  'search',
  'sentiment',
  'summarize',
  'tier',
  'topics',
]);

/** Lists the requested features that this server does not have; it never makes up results for them. */
export function warningsFor(params: URLSearchParams): readonly Warning[] {
  const names = [...new Set(params.keys())];
  return names.flatMap((name) => warningFor(name, params.getAll(name)) ?? []);
}

function warningFor(parameter: string, values: readonly string[]): Warning | undefined {
  if (HONORED.has(parameter) || values.every((value) => value === 'false')) return undefined;
  if (parameter === 'language') {
    if (values.every(isEnglish)) return undefined;
    const message = 'local-deepgram recognizes English only; the audio was recognized as English.';
    return { parameter, type: 'unsupported_language', message };
  }
  if (NOT_DONE.has(parameter)) {
    const message = `local-deepgram does not do ${parameter}; it was ignored.`;
    return { parameter, type: 'unsupported_parameter', message };
  }
  const message = `local-deepgram does not know ${parameter}; it was ignored.`;
  return { parameter, type: 'unknown_parameter', message };
}
