import { Failure } from '../../lib/failure.ts';
import { DETECTED, isHint, LANGUAGES_AS_OF, primaryOf, speaks } from './languages.ts';
import { isWhisper, type Parameter, type SpeechOptions, separated } from './parameters.ts';

/**
 * What Deepgram documents not to go together. Whatever costs money or hides something is told before anything is sent:
 * with `refuse` the run ends, where Deepgram refuses it for every file or what was asked for would silently not be done to
 * transcripts that may be public; with `warn` it goes on.
 */
export interface Rule {
  readonly outcome: 'refuse' | 'warn';
  /** What is wrong and what to do, input first; undefined if nothing is. */
  readonly problem: (asked: Asked) => string | undefined;
  readonly source: string;
  /** When the source was read. */
  readonly asOf: string;
}

/** What rules look at. */
export interface Asked extends SpeechOptions {
  /** The language that is told; undefined where there may be any. */
  readonly spoken: string | undefined;
  /** Names of parameters that are on. */
  readonly on: ReadonlySet<string>;
  /** Values of `redact`. */
  readonly redacted: readonly string[];
}

const AS_OF = '2026-11-26';
const DOCS = 'https://developers.deepgram.com/docs';

const NUMBERS: ReadonlySet<string> = new Set(['numbers', 'true', 'false', 'aggressive_numbers']);
/** https://developers.deepgram.com/changelog/2026/6/24 */
const NUMBERS_REDACTED_IN = 'da nl en fr de it no pl pt es sv'.split(' ');
const NO_REDACTION: ReadonlySet<string> = new Set(['cardinal', 'ordinal', 'percent']);
/** https://developers.deepgram.com/docs/numerals */
const NUMERALS_IN = 'bg zh-hk da nl en fr de it ja ko ms no pl pt es sv ru he ro'.split(' ');

/** Tokens of all key terms together. */
const MOST_KEYTERM_TOKENS = 500;
/** Characters of a token, of English text. */
const CHARACTERS_OF_TOKEN = 4;

const isEnglish = (language: string): boolean => primaryOf(language) === 'en';
const isAmong = (languages: readonly string[], language: string): boolean =>
  languages.includes(primaryOf(language)) || languages.includes(language.toLowerCase());

/** A feature that works in English alone. */
function englishOnly(
  parameter: string,
  input: string,
  page: string,
  outcome: Rule['outcome'] = 'warn',
): Rule {
  return {
    outcome,
    problem: ({ spoken, on }) =>
      on.has(parameter) && spoken !== undefined && !isEnglish(spoken)
        ? `${input}: Deepgram has this for English only, and the language is ${spoken}. Leave it out.`
        : undefined,
    source: `${DOCS}/${page}`,
    asOf: AS_OF,
  };
}

/** A feature that does nothing without another one. */
function needs(parameter: string, others: readonly string[], how: string, page: string): Rule {
  return {
    outcome: 'warn',
    problem: ({ on }) =>
      on.has(parameter) && !others.some((other) => on.has(other))
        ? `options: ${parameter} does nothing without ${how}.`
        : undefined,
    source: `${DOCS}/${page}`,
    asOf: AS_OF,
  };
}

const entitiesOf = ({ redacted }: Asked): string[] => redacted.filter((value) => !NUMBERS.has(value));

const REDACTION: readonly Rule[] = [
  {
    outcome: 'refuse',
    problem: ({ redacted }) => {
      const found = redacted.find((value) => NO_REDACTION.has(value));
      return found && `redact: Deepgram finds ${found} and does not redact it. Use \`numbers\`.`;
    },
    source: `${DOCS}/supported-entity-types`,
    asOf: AS_OF,
  },
  {
    outcome: 'refuse',
    problem: (asked) => {
      const [entities, { spoken }] = [entitiesOf(asked), asked];
      if (entities.length === 0 || spoken === undefined || isEnglish(spoken)) return undefined;
      return (
        `redact: Deepgram redacts ${entities.join(', ')} in English only. The language is ${spoken}, so that names and ` +
        'the like would stay in the transcripts. Use `numbers`, or leave it out.'
      );
    },
    source: 'https://developers.deepgram.com/changelog/2026/6/24',
    asOf: AS_OF,
  },
  {
    outcome: 'warn',
    problem: (asked) =>
      entitiesOf(asked).length > 0 && asked.spoken === undefined
        ? `redact: Deepgram redacts ${entitiesOf(asked).join(', ')} in English only. In what is said in other languages names and the like stay.`
        : undefined,
    source: 'https://developers.deepgram.com/changelog/2026/6/24',
    asOf: AS_OF,
  },
  {
    outcome: 'warn',
    problem: ({ redacted, spoken }) =>
      redacted.some((value) => NUMBERS.has(value)) &&
      spoken !== undefined &&
      !isAmong(NUMBERS_REDACTED_IN, spoken)
        ? `redact: Deepgram is not known to redact numbers in ${spoken}. They may stay in the transcripts.`
        : undefined,
    source: 'https://developers.deepgram.com/changelog/2026/6/24',
    asOf: AS_OF,
  },
  {
    outcome: 'warn',
    // Earlier versions sent such a line as one value, and what was made of it is recorded under that name.
    problem: ({ lists }) => {
      const line = lists.redact.find((each) => each.includes(','));
      return (
        line &&
        `redact: "${line}" is sent as ${separated(line).length} values. Earlier versions of this action sent it as one, which may have redacted nothing: write one value a line to have such recordings transcribed again.`
      );
    },
    source: `${DOCS}/redaction`,
    asOf: AS_OF,
  },
];

const KEYTERMS: readonly Rule[] = [
  {
    outcome: 'refuse',
    problem: ({ on, model }) =>
      on.has('keywords') && model.startsWith('nova-3')
        ? `options: ${model} takes no keywords; use the input \`keyterms\`.`
        : undefined,
    source: `${DOCS}/keywords`,
    asOf: AS_OF,
  },
  {
    outcome: 'refuse',
    problem: ({ on, model }) =>
      on.has('keyterm') && /^(nova-2|nova$|nova-[a-z]|enhanced|base|whisper)/.test(model)
        ? `keyterms: ${model} takes none; use a nova-3 model, or \`options: keywords=…\`.`
        : undefined,
    source: `${DOCS}/keyterm`,
    asOf: AS_OF,
  },
  {
    outcome: 'refuse',
    // A word is at least one token.
    problem: ({ lists: { keyterms } }) => {
      const words = keyterms.flatMap((term) => term.split(/\s+/)).length;
      return words > MOST_KEYTERM_TOKENS
        ? `keyterms: they have ${words} words, and Deepgram takes ${MOST_KEYTERM_TOKENS} tokens in all. Leave out those that it hears by itself.`
        : undefined;
    },
    source: `${DOCS}/keyterm`,
    asOf: AS_OF,
  },
  {
    outcome: 'warn',
    problem: ({ lists: { keyterms } }) => {
      const tokens = keyterms.reduce((sum, term) => sum + Math.ceil(term.length / CHARACTERS_OF_TOKEN), 0);
      const words = keyterms.flatMap((term) => term.split(/\s+/)).length;
      return tokens > MOST_KEYTERM_TOKENS && words <= MOST_KEYTERM_TOKENS
        ? `keyterms: they have about ${tokens} tokens, and Deepgram refuses more than ${MOST_KEYTERM_TOKENS}.`
        : undefined;
    },
    source: `${DOCS}/keyterm`,
    asOf: AS_OF,
  },
  keytermLike(/,/, 'has a comma in it, and is one term to Deepgram. Write one per line.'),
  keytermLike(
    /:\d+(\.\d+)?$/,
    'ends like a weight, which Deepgram takes for a part of the term. Leave it out.',
  ),
];

function keytermLike(pattern: RegExp, what: string): Rule {
  return {
    outcome: 'warn',
    problem: ({ lists: { keyterms } }) => {
      const term = keyterms.find((each) => pattern.test(each));
      return term && `keyterms: "${term}" ${what}`;
    },
    source: `${DOCS}/keyterm`,
    asOf: AS_OF,
  };
}

const LANGUAGE: readonly Rule[] = [
  {
    outcome: 'refuse',
    problem: ({ language }) =>
      language.includes('_')
        ? `language: "${language}" is not a BCP-47 tag; write "${language.replaceAll('_', '-')}".`
        : undefined,
    source: `${DOCS}/language`,
    asOf: AS_OF,
  },
  {
    outcome: 'warn',
    problem: ({ model, language }) =>
      language !== '' && language !== 'detect' && speaks(model, language) === false
        ? `language: ${language} is not among the languages that ${model} was known to speak on ${LANGUAGES_AS_OF}. Deepgram refuses what it does not speak.`
        : undefined,
    source: `${DOCS}/models-languages-overview`,
    asOf: AS_OF,
  },
  {
    outcome: 'refuse',
    problem: ({ language, languageHints }) =>
      languageHints.length > 0 && language !== 'multi' && language !== 'detect'
        ? 'language-hints: they are for `language: multi` and `language: detect`. Set one of them.'
        : undefined,
    source: `${DOCS}/nova-3-language-prompting`,
    asOf: AS_OF,
  },
  {
    outcome: 'warn',
    problem: ({ language, languageHints, model }) =>
      languageHints.length > 0 && language === 'multi' && !/^nova-3(-general)?$/.test(model)
        ? `language-hints: Deepgram documents them for nova-3, and ignores them for ${model}.`
        : undefined,
    source: `${DOCS}/nova-3-language-prompting`,
    asOf: AS_OF,
  },
  {
    outcome: 'warn',
    problem: ({ language, languageHints }) => {
      const isKnown = (hint: string): boolean =>
        language === 'detect' ? isAmong(DETECTED, hint) : isHint(hint);
      const unknown = languageHints.find((hint) => !isKnown(hint));
      return (
        unknown &&
        `language-hints: ${unknown} was not among the languages that Deepgram takes there on ${LANGUAGES_AS_OF}. It refuses what it does not know.`
      );
    },
    source: `${DOCS}/nova-3-language-prompting`,
    asOf: AS_OF,
  },
];

const DIARIZATION: readonly Rule[] = [
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
        ? `diarize-model: ${model} has one diarizer only; use \`diarize: true\`.`
        : undefined,
    source: `${DOCS}/diarization`,
    asOf: AS_OF,
  },
];

/** All that is looked at, in the order in which it is told. */
export const RULES: readonly Rule[] = [
  ...DIARIZATION,
  ...KEYTERMS,
  ...LANGUAGE,
  ...REDACTION,
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

/** What is to be said before anything is sent, in whole sentences. Throws a Failure for what makes no sense to send. */
export function checkTogether(options: SpeechOptions, parameters: readonly Parameter[]): string[] {
  const asked: Asked = {
    ...options,
    spoken: spokenIn(options),
    on: new Set(parameters.filter(([, value]) => value !== 'false').map(([name]) => name)),
    redacted: options.lists.redact.flatMap(separated),
  };
  return RULES.flatMap(({ outcome, problem }) => {
    const text = problem(asked);
    if (text !== undefined && outcome === 'refuse') throw new Failure(text);
    return text ?? [];
  });
}

/** Deepgram takes English for granted. */
function spokenIn({ language }: SpeechOptions): string | undefined {
  if (language === '') return 'en';
  return language === 'multi' || language === 'detect' ? undefined : language;
}
