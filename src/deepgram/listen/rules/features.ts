import { isWhisper } from '../parameters.ts';
import { AS_OF, type CompatibilityRule, DOCS, isAmong, isEnglish } from './rule.ts';

/** Languages with numerals: https://developers.deepgram.com/docs/numerals */
const NUMERALS_IN = 'bg zh-hk da nl en fr de it ja ko ms no pl pt es sv ru he ro'.split(' ');

/** A feature that works only in English. */
function englishOnly(
  parameter: string,
  input: string,
  page: string,
  outcome: CompatibilityRule['outcome'] = 'warn',
): CompatibilityRule {
  return {
    outcome,
    problem: ({ spoken, on }) =>
      on.has(parameter) && spoken !== undefined && !isEnglish(spoken)
        ? `${input}: Deepgram offers this for English only, and the language is ${spoken}. Leave it out.`
        : undefined,
    source: `${DOCS}/${page}`,
    asOf: AS_OF,
  };
}

/** A feature that has no effect without another one. */
function needs(parameter: string, others: readonly string[], how: string, page: string): CompatibilityRule {
  return {
    outcome: 'warn',
    problem: ({ on }) =>
      on.has(parameter) && !others.some((other) => on.has(other))
        ? `options: ${parameter} has no effect without ${how}.`
        : undefined,
    source: `${DOCS}/${page}`,
    asOf: AS_OF,
  };
}

export const DIARIZATION: readonly CompatibilityRule[] = [
  {
    outcome: 'refuse',
    problem: ({ further, diarizeModel, switches }) =>
      further.some(([name]) => name === 'diarize_model') && (switches.has('diarize') || diarizeModel !== '')
        ? 'options: diarize_model switches diarization on by itself; leave out `diarize` and `diarize-model`.'
        : undefined,
    source: `${DOCS}/diarization`,
    asOf: AS_OF,
  },
  {
    outcome: 'refuse',
    problem: ({ on, model }) =>
      on.has('diarize_model') && isWhisper(model)
        ? `diarize-model: ${model} has only one diarizer; use \`diarize: true\`.`
        : undefined,
    source: `${DOCS}/diarization`,
    asOf: AS_OF,
  },
];

/** Features that Deepgram offers only for some languages, or that have no effect without another feature. */
export const FEATURES: readonly CompatibilityRule[] = [
  englishOnly('summarize', 'summarize', 'summarization', 'refuse'),
  englishOnly('topics', 'topics', 'topic-detection'),
  englishOnly('intents', 'intents', 'intent-recognition'),
  englishOnly('sentiment', 'sentiment', 'sentiment-analysis'),
  englishOnly('detect_entities', 'detect-entities', 'detect-entities'),
  englishOnly('filler_words', 'filler-words', 'filler-words'),
  englishOnly('dictation', 'options: dictation', 'dictation'),
  englishOnly('measurements', 'options: measurements', 'measurements'),
  {
    outcome: 'warn',
    problem: ({ on, spoken }) =>
      on.has('numerals') && spoken !== undefined && !isAmong(NUMERALS_IN, spoken)
        ? `numerals: Deepgram is not known to write numbers as digits in ${spoken}. Leave it out.`
        : undefined,
    source: `${DOCS}/numerals`,
    asOf: AS_OF,
  },
  needs('dictation', ['punctuate', 'smart_format', 'paragraphs'], '`punctuate: true`', 'dictation'),
  needs('custom_topic', ['topics'], '`topics: true`', 'topic-detection'),
  needs('custom_intent', ['intents'], '`intents: true`', 'intent-recognition'),
];
