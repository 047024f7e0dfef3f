import { describe, expect, it } from 'vitest';
import { checkTogether, RULES } from '../../../src/deepgram/listen/compatibility.ts';
import {
  type List,
  parseOptions,
  requestParameters,
  type SpeechOptions,
  type Switch,
} from '../../../src/deepgram/listen/parameters.ts';
import { Failure } from '../../../src/lib/failure.ts';

interface Wanted {
  readonly model?: string;
  readonly language?: string;
  readonly hints?: readonly string[];
  readonly on?: readonly Switch[];
  readonly lists?: Partial<Record<List, readonly string[]>>;
  readonly diarizeModel?: string;
  readonly options?: readonly string[];
}

function optionsOf({
  model = 'nova-3',
  language = '',
  hints = [],
  on = [],
  lists = {},
  diarizeModel = '',
  options = [],
}: Wanted): SpeechOptions {
  return {
    model,
    language,
    languageHints: hints,
    switches: new Set(on),
    diarizeModel,
    lists: { keyterms: [], redact: [], replace: [], search: [], tags: [], ...lists },
    further: parseOptions(options).further,
  };
}

/** The warnings about a request, or the reason for refusing it. */
function problemsOf(wanted: Wanted): { refused: string } | { warned: readonly string[] } {
  const options = optionsOf(wanted);
  try {
    return { warned: checkTogether(options, requestParameters(options)) };
  } catch (error) {
    if (error instanceof Failure) return { refused: error.message };
    throw error;
  }
}

type Case = readonly [what: string, wanted: Wanted, said: RegExp];

describe('a senseless request is refused before it is sent', () => {
  it.each<Case>([
    [
      'a type that Deepgram finds only',
      { lists: { redact: ['percent'] } },
      /^redact: Deepgram finds percent and does not/,
    ],
    ['the same in a list', { lists: { redact: ['pci, cardinal'] } }, /^redact: Deepgram finds cardinal /],
    [
      'names in German',
      { language: 'de', lists: { redact: ['pii'] } },
      /^redact: Deepgram redacts pii in English only\. The/,
    ],
    [
      'a single type in Spanish',
      { language: 'es-419', lists: { redact: ['numbers', 'ssn'] } },
      /redacts ssn in English/,
    ],
    [
      'a summary of German',
      { language: 'de', on: ['summarize'] },
      /^summarize: .* and the language is de\. Leave it out\.$/,
    ],
    [
      '501 words of key terms',
      { lists: { keyterms: ['word '.repeat(501).trim()] } },
      /^keyterms: they have 501 words/,
    ],
    [
      'key terms of nova-2',
      { model: 'nova-2', lists: { keyterms: ['a'] } },
      /^keyterms: nova-2 does not accept any/,
    ],
    ['keywords of nova-3', { options: ['keywords=a:2'] }, /^options: nova-3 does not accept keywords/],
    [
      'a diarizer of Whisper',
      { model: 'whisper', diarizeModel: 'v2' },
      /^diarize-model: whisper has only one diarizer/,
    ],
    [
      'two diarizers',
      { diarizeModel: 'v2', options: ['diarize_model=v1'] },
      /^options: diarize_model switches/,
    ],
    [
      'hints of one language',
      { language: 'de', hints: ['de'] },
      /^language-hints: they are for `language: multi` and/,
    ],
    ['hints without a language', { hints: ['de'] }, /^language-hints: they are for/],
    [
      'several languages',
      { language: 'en, de' },
      /^language: "en, de" names several\. .*`multi`.*`detect`\.$/,
    ],
    ['several lines of them', { language: 'en\nde' }, /^language: .* names several\./s],
    [
      'a word with capitals',
      { language: 'Multi' },
      /^language: "Multi" has capital letters; write `multi`\.$/,
    ],
    ['the other one', { language: 'DETECT' }, /write `detect`\.$/],
    ['an underscore', { language: 'de_DE' }, /^language: "de_DE" is not a BCP-47 tag; write "de-DE"\.$/],
  ])('%s', (_, wanted, message) => {
    expect(problemsOf(wanted)).toEqual({ refused: expect.stringMatching(message) });
  });
});

describe('an unsupported combination is warned of before anything is sent', () => {
  it.each<Case>([
    [
      'a misspelled model',
      { model: 'nova3' },
      /^model: "nova3" is not a model that Deepgram documents\. The nearest one is `nova-3`\. It is sent as it is\.$/,
    ],
    [
      'names in any language',
      { language: 'multi', lists: { redact: ['pii'] } },
      /^redact: .* stay in the transcripts\.$/,
    ],
    [
      'names in a language to be found out',
      { language: 'detect', lists: { redact: ['phi'] } },
      /^redact: .*phi in English/,
    ],
    [
      'numbers in Japanese',
      { language: 'ja', lists: { redact: ['numbers'] } },
      /^redact: .* numbers in ja\./,
    ],
    [
      'redaction with commas',
      { lists: { redact: ['pci, ssn'] } },
      /^redact: "pci, ssn" is sent as 2 values\./,
    ],
    ['entities of German', { language: 'de', on: ['detect-entities'] }, /^detect-entities: .* English only/],
    ['topics of German', { language: 'de', on: ['topics'] }, /^topics: /],
    ['intents of German', { language: 'de', on: ['intents'] }, /^intents: /],
    ['sentiment of German', { language: 'de', on: ['sentiment'] }, /^sentiment: /],
    ['filler words of German', { language: 'de', on: ['filler-words'] }, /^filler-words: /],
    [
      'measurements of German',
      { language: 'de', options: ['measurements=true'] },
      /^options: measurements: /,
    ],
    [
      'dictation of German',
      { language: 'de', on: ['punctuate'], options: ['dictation=true'] },
      /^options: dictation: /,
    ],
    [
      'dictation alone',
      { options: ['dictation=true'] },
      /^options: dictation has no effect without `punctuate: true`\.$/,
    ],
    [
      'own topics alone',
      { options: ['custom_topic=a'] },
      /^options: custom_topic has no effect without `topics: true`\.$/,
    ],
    ['own intents alone', { options: ['custom_intent=a'] }, /^options: custom_intent has no effect/],
    ['numerals of Finnish', { language: 'fi', on: ['numerals'] }, /^numerals: .* digits in fi\./],
    [
      'key terms with commas',
      { lists: { keyterms: ['etcd, Kubernetes'] } },
      /^keyterms: "etcd, Kubernetes" contains a comma/,
    ],
    [
      'key terms as in a list',
      { lists: { keyterms: ['- Kubernetes'] } },
      /^keyterms: "- Kubernetes" begins with a list marker/,
    ],
    ['a habit of another service', { language: 'auto' }, /^language: auto is not among .* write `detect`\.$/],
    [
      'the name of a language',
      { language: 'English' },
      /^language: English is not .* The nearest one is `en` \(English\)\.$/,
    ],
    ['an unknown tag', { language: 'tlh' }, /^language: tlh .* does not support\.$/],
    [
      'a region of a language',
      { language: 'de-DE' },
      /does not support\. The nearest one is `de` \(German\)\.$/,
    ],
    [
      'key terms with weights',
      { lists: { keyterms: ['Kubernetes:2'] } },
      /^keyterms: "Kubernetes:2" ends like a weight/,
    ],
    [
      'about 600 tokens',
      { lists: { keyterms: ['word'.repeat(600)] } },
      /^keyterms: they have about 600 tokens/,
    ],
    [
      'a language of another model',
      { model: 'nova-2', language: 'ar' },
      /^language: ar is not among the languages that nova-2/,
    ],
    [
      'several of a model of English',
      { model: 'nova-3-pharma', language: 'multi' },
      /^language: multi is not among/,
    ],
    [
      'hints of another model',
      { model: 'nova-2', language: 'multi', hints: ['es'] },
      /^language-hints: .* ignores them for nova-2/,
    ],
    [
      'a hint that Deepgram does not know',
      { language: 'multi', hints: ['en', 'pa'] },
      /^language-hints: pa was not among/,
    ],
    [
      'a language that it does not find',
      { language: 'detect', hints: ['ar'] },
      /^language-hints: ar was not among/,
    ],
  ])('%s', (_, wanted, message) => {
    expect(problemsOf(wanted)).toEqual({ warned: [expect.stringMatching(message)] });
  });
});

describe('no warning is given for', () => {
  it.each<readonly [string, Wanted]>([
    ['the defaults', { on: ['smart-format'] }],
    ['redaction in English', { language: 'en-GB', lists: { redact: ['pii', 'numbers', 'ssn'] } }],
    ['numbers in German', { language: 'de-CH', lists: { redact: ['aggressive_numbers'] } }],
    [
      'all about English',
      { on: ['topics', 'intents', 'sentiment', 'summarize', 'detect-entities', 'numerals'] },
    ],
    ['topics of any language', { language: 'multi', on: ['topics', 'summarize'] }],
    ['dictation with smart format', { on: ['smart-format'], options: ['dictation=true'] }],
    ['500 words of key terms', { lists: { keyterms: Array.from({ length: 500 }, () => 'a') } }],
    [
      'key terms of a model of one’s own',
      { model: '2187e11a-3532-4498-b076-81fa530bdd49', lists: { keyterms: ['a'] } },
    ],
    [
      'a colon and a hash in key terms',
      { lists: { keyterms: ['std::vector', '#hashtag', 'C#', 'Ratio 1:x'] } },
    ],
    ['hints of regions', { language: 'multi', hints: ['en-GB', 'ES', 'zh-hk'] }],
    ['languages to choose from', { language: 'detect', hints: ['en', 'de-CH', 'pt-BR'] }],
    ['a language of an unknown model', { model: 'nova-9', language: 'tlh' }],
    ['speakers of Whisper', { model: 'whisper-large', on: ['diarize'] }],
    ['a language in capitals', { language: 'DE' }],
  ])('%s', (_, wanted) => {
    expect(problemsOf(wanted)).toEqual({ warned: [] });
  });
});

it('has a source and a date for each rule', () => {
  for (const { source, asOf } of RULES) {
    expect(source).toMatch(/^https:\/\/developers\.deepgram\.com\/(docs|changelog)\/[\w/-]+$/);
    expect(asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});
