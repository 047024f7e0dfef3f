import { describe, expect, it } from 'vitest';
import {
  LISTS,
  type List,
  parseOptions,
  requestParameters,
  type SpeechOptions,
  SWITCHES,
  type Switch,
} from '../../../src/deepgram/listen/parameters.ts';
import { Failure } from '../../../src/lib/failure.ts';

const NO_LISTS: Readonly<Record<List, readonly string[]>> = {
  keyterms: [],
  redact: [],
  replace: [],
  search: [],
  tags: [],
};

const options = (overrides: Partial<SpeechOptions> = {}): SpeechOptions => ({
  model: 'nova-3',
  language: '',
  switches: new Set<Switch>(),
  lists: NO_LISTS,
  further: [],
  ...overrides,
});

const queryOf = (overrides: Partial<SpeechOptions>): string[] =>
  requestParameters(options(overrides)).map(([name, value]) => `${name}=${value}`);

describe('requestParameters', () => {
  it('always send the model, and nothing that is not asked for', () => {
    expect(queryOf({})).toEqual(['model=nova-3']);
  });

  it('send all that is asked for, in one order', () => {
    const query = queryOf({
      model: 'nova-3-medical',
      language: 'en-GB',
      switches: new Set((Object.keys(SWITCHES) as Switch[]).toReversed()),
      lists: {
        tags: ['ci', 'talks & more'],
        search: ['hello'],
        replace: ['a:b', 'c:'],
        redact: ['pci', 'ssn'],
        keyterms: ['Deepgram', 'two words'],
      },
      further: parseOptions(['utt_split=1.2', 'extra=a:b', 'extra=c:d=e', 'mip_opt_out=true']),
    });
    expect(query).toEqual([
      'model=nova-3-medical',
      'language=en-GB',
      'smart_format=true',
      'punctuate=true',
      'paragraphs=true',
      'utterances=true',
      'diarize=true',
      'multichannel=true',
      'numerals=true',
      'profanity_filter=true',
      'filler_words=true',
      'detect_entities=true',
      'topics=true',
      'intents=true',
      'sentiment=true',
      'summarize=v2',
      'keyterm=Deepgram',
      'keyterm=two words',
      'redact=pci',
      'redact=ssn',
      'replace=a:b',
      'replace=c:',
      'search=hello',
      'tag=ci',
      'tag=talks & more',
      'utt_split=1.2',
      'extra=a:b',
      'extra=c:d=e',
      'mip_opt_out=true',
    ]);
  });

  it.each([
    ['detect', 'detect_language=true'],
    ['multi', 'language=multi'],
    ['zh-Hant', 'language=zh-Hant'],
  ])('take the language %s', (language, query) => {
    expect(queryOf({ language })).toEqual(['model=nova-3', query]);
  });
});

describe('what Deepgram refuses for every file is refused before anything is sent', () => {
  const withKeyterms = { lists: { ...NO_LISTS, keyterms: ['Deepgram'] } };
  const withOption = (line: string): Partial<SpeechOptions> => ({ further: parseOptions([line]) });

  type Case = readonly [what: string, overrides: Partial<SpeechOptions>, message: string];

  it.each<Case>([
    [
      'diarize with diarize_model',
      { switches: new Set<Switch>(['diarize']), ...withOption('diarize_model=latest') },
      'options: diarize_model switches diarization on by itself; leave out `diarize`.',
    ],
    [
      'keywords with nova-3',
      withOption('keywords=Deepgram:2'),
      'options: nova-3 takes no keywords; use the input `keyterms`.',
    ],
    [
      'keywords with nova-3-medical',
      { model: 'nova-3-medical', ...withOption('keywords=Deepgram:2') },
      'options: nova-3-medical takes no keywords; use the input `keyterms`.',
    ],
    [
      'a language with an underscore',
      { language: 'de_DE' },
      'language: "de_DE" is not a BCP-47 tag; write "de-DE".',
    ],
    ...[
      'nova-2',
      'nova-2-meeting',
      'nova',
      'nova-phonecall',
      'enhanced',
      'base-general',
      'whisper-large',
    ].map(
      (model): Case => [
        `keyterms with ${model}`,
        { model, ...withKeyterms },
        `keyterms: ${model} takes none; use a nova-3 model, or \`options: keywords=…\`.`,
      ],
    ),
  ])('%s', (_, overrides, message) => {
    expect(() => queryOf(overrides)).toThrow(new Failure(message));
  });

  it.each([
    ['keywords with nova-2', { model: 'nova-2', ...withOption('keywords=Deepgram:2') }],
    ['keyterms with nova-3-medical', { model: 'nova-3-medical', ...withKeyterms }],
    [
      'keyterms with a model of one’s own',
      { model: '2187e11a-3532-4498-b076-81fa530bdd49', ...withKeyterms },
    ],
    ['diarize_model alone', withOption('diarize_model=v2')],
  ])('but not %s', (_, overrides: Partial<SpeechOptions>) => {
    expect(() => queryOf(overrides)).not.toThrow();
  });
});

describe('parseOptions', () => {
  it('take a name, a value, and spaces around them', () => {
    expect(parseOptions([' utt_split = 0.8 ', 'extra=key:a=b', 'custom_topic=two words'])).toEqual([
      ['utt_split', '0.8'],
      ['extra', 'key:a=b'],
      ['custom_topic', 'two words'],
    ]);
  });

  it.each([
    ['utt_split', '"utt_split" is not `name=value`.'],
    ['=1', '"=1" is not `name=value`.'],
    ['utt_split=soon', 'utt_split takes a number of seconds, not "soon".'],
    ['utt_split=-1', 'utt_split takes a number of seconds, not "-1".'],
    ['measurements=True', 'measurements takes `true` or `false`, not "True".'],
    ['mip_opt_out=1', 'mip_opt_out takes `true` or `false`, not "1".'],
    ['dictation=', 'dictation takes `true` or `false`, not "".'],
    ['custom_topic_mode=loose', 'custom_topic_mode takes `extended` or `strict`, not "loose".'],
    ['custom_intent_mode=', 'custom_intent_mode takes `extended` or `strict`, not "".'],
    ['sample_rate=16k', 'sample_rate takes a number of Hz, not "16k".'],
    ['channels=two', 'channels takes a number, not "two".'],
    ['version=', 'version takes a value, not "".'],
    ['utt_spilt=1', '"utt_spilt" is not a parameter that Deepgram has. The nearest one is `utt_split`.'],
    ['mipoptout=true', '"mipoptout" is not a parameter that Deepgram has. The nearest one is `mip_opt_out`.'],
    ['diarise=true', '"diarise" is not a parameter that Deepgram has. The nearest one is `diarize`.'],
    ['Encoding=flac', '"Encoding" is not a parameter that Deepgram has. The nearest one is `encoding`.'],
    ['__proto__=1', '"__proto__" is not a parameter that Deepgram has. The nearest one is `version`.'],
    ['model=nova-2', 'model has an input of its own; use `model`.'],
    ['language=de', 'language has an input of its own; use `language`.'],
    ['detect_language=true', 'detect_language has an input of its own; use `language: detect`.'],
    [
      'callback=https://example.com',
      'callback cannot be used: Deepgram would send the transcript elsewhere and it would be lost here.',
    ],
    [
      'callback_method=PUT',
      'callback_method cannot be used: Deepgram would send the transcript elsewhere and it would be lost here.',
    ],
    ...[...Object.entries(SWITCHES), ...Object.entries(LISTS)].map(([input, name]) => [
      `${name}=true`,
      `${name} has an input of its own; use \`${input}\`.`,
    ]),
  ])('refuse %j', (line, message) => {
    expect(() => parseOptions(['version=latest', line])).toThrow(new Failure(`options: ${message}`));
  });
});
