import { describe, expect, it } from 'vitest';
import { checkTogether } from '../../../src/deepgram/listen/compatibility.ts';
import {
  LISTS,
  type List,
  parseOptions,
  type QueryParameter,
  recordedParameters,
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
  languageHints: [],
  switches: new Set<Switch>(),
  diarizeModel: '',
  lists: NO_LISTS,
  further: [],
  ...overrides,
});

const query = (parameters: readonly QueryParameter[]): string[] =>
  parameters.map(([name, value]) => `${name}=${value}`);

const queryOf = (overrides: Partial<SpeechOptions>): string[] => query(requestParameters(options(overrides)));

/** The options as recorded in the lock file. */
const recordedOf = (overrides: Partial<SpeechOptions>): string[] =>
  query(recordedParameters(options(overrides)));

const further = (...lines: string[]): readonly QueryParameter[] => parseOptions(lines).further;

describe('requestParameters', () => {
  it('always send the model, and nothing that is not requested', () => {
    expect(queryOf({})).toEqual(['model=nova-3']);
  });

  it('send everything that is requested, in a fixed order', () => {
    const sent = queryOf({
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
      further: further('utt_split=1.2', 'extra=a:b', 'extra=c:d=e', 'mip_opt_out=true'),
    });
    expect(sent).toEqual([
      'model=nova-3-medical',
      'language=en-GB',
      'smart_format=true',
      'punctuate=true',
      'paragraphs=true',
      'utterances=true',
      'diarize_model=latest',
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

  it.each<[string, string[], string[]]>([
    ['detect', [], ['detect_language=true']],
    ['detect', ['en', 'de'], ['detect_language=en', 'detect_language=de']],
    ['multi', [], ['language=multi']],
    ['multi', ['en', 'es'], ['language=multi', 'language_hint=en', 'language_hint=es']],
    ['zh-Hant', [], ['language=zh-Hant']],
  ])('accept the language %s, %j expected', (language, languageHints, sent) => {
    expect(queryOf({ language, languageHints })).toEqual(['model=nova-3', ...sent]);
  });

  const diarize = { switches: new Set<Switch>(['diarize']) };

  it.each<[string, Partial<SpeechOptions>, string]>([
    ['with the current diarizer', diarize, 'diarize_model=latest'],
    ['with the only one that Whisper has', { ...diarize, model: 'whisper-large' }, 'diarize=true'],
    ['with the one that is named', { ...diarize, diarizeModel: 'v1' }, 'diarize_model=v1'],
    ['with the one that is named alone', { diarizeModel: 'v2' }, 'diarize_model=v2'],
  ])('distinguish speakers %s', (_, overrides, sent) => {
    expect(queryOf(overrides)).toEqual([`model=${overrides.model ?? 'nova-3'}`, sent]);
  });
});

describe('the recorded options stay the same, whatever is sent', () => {
  // As version 0.1.0 recorded them: everything that was paid for has these.
  it.each<[string, Partial<SpeechOptions>, string[], string[]]>([
    ['diarize', { switches: new Set<Switch>(['diarize']) }, ['diarize=true'], ['diarize_model=latest']],
    [
      'redact with commas',
      { lists: { ...NO_LISTS, redact: ['pci, ssn', 'numbers'] } },
      ['redact=pci, ssn', 'redact=numbers'],
      ['redact=pci', 'redact=ssn', 'redact=numbers'],
    ],
    [
      'diarize_model of the options',
      { further: further('diarize_model=latest') },
      ['diarize_model=latest'],
      ['diarize_model=latest'],
    ],
    [
      'a comment among key terms',
      { lists: { ...NO_LISTS, keyterms: ['# ours'] } },
      ['keyterm=# ours'],
      ['keyterm=# ours'],
    ],
  ])('%s', (_, overrides, asked, sent) => {
    expect(recordedOf(overrides)).toEqual(['model=nova-3', ...asked]);
    expect(queryOf(overrides)).toEqual(['model=nova-3', ...sent]);
  });
});

const cautionsOf = (overrides: Partial<SpeechOptions>): string[] =>
  checkTogether(options(overrides), requestParameters(options(overrides)));

describe('options that Deepgram refuses for every file are refused before anything is sent', () => {
  const withKeyterms = { lists: { ...NO_LISTS, keyterms: ['Deepgram'] } };
  const withOption = (line: string): Partial<SpeechOptions> => ({ further: further(line) });

  type Case = readonly [what: string, overrides: Partial<SpeechOptions>, message: string];

  it.each<Case>([
    [
      'diarize with diarize_model',
      { switches: new Set<Switch>(['diarize']), ...withOption('diarize_model=latest') },
      'options: diarize_model switches diarization on by itself; leave out `diarize` and `diarize-model`.',
    ],
    [
      'keywords with nova-3',
      withOption('keywords=Deepgram:2'),
      'options: nova-3 does not accept keywords; use the input `keyterms`.',
    ],
    [
      'keywords with nova-3-medical',
      { model: 'nova-3-medical', ...withOption('keywords=Deepgram:2') },
      'options: nova-3-medical does not accept keywords; use the input `keyterms`.',
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
        `keyterms: ${model} does not accept any; use a nova-3 model, or \`options: keywords=…\`.`,
      ],
    ),
  ])('%s', (_, overrides, message) => {
    expect(() => cautionsOf(overrides)).toThrow(new Failure(message));
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
    expect(cautionsOf(overrides)).toEqual([]);
  });
});

describe('parseOptions', () => {
  const PER_LINE = 'Write one `name=value` a line, without anything around it.';
  const NO_NAME = `cannot be the name of a parameter. ${PER_LINE}`;
  const ONE_LINE = `are on one line. ${PER_LINE}`;

  it('accept a name, a value, and spaces around them', () => {
    const lines = [
      ' utt_split = 0.8 ',
      'extra=key:a=b',
      'extra=url:https://a.example?x=1&y=2',
      'custom_topic=two words',
    ];
    expect(parseOptions(lines)).toEqual({
      further: [
        ['utt_split', '0.8'],
        ['extra', 'key:a=b'],
        ['extra', 'url:https://a.example?x=1&y=2'],
        ['custom_topic', 'two words'],
      ],
      cautions: [],
    });
  });

  it.each([
    ['utt_split', '"utt_split" is not `name=value`.'],
    ['=1', '"=1" is not `name=value`.'],
    ['- mip_opt_out=true', `"- mip_opt_out" ${NO_NAME}`],
    ['--mip_opt_out=true', `"--mip_opt_out" ${NO_NAME}`],
    ['?mip_opt_out=true', `"?mip_opt_out" ${NO_NAME}`],
    ['"mip_opt_out=true"', `""mip_opt_out" ${NO_NAME}`],
    ['version=latest&mip_opt_out=true', `version and mip_opt_out ${ONE_LINE}`],
    ['new_feature=on, mip_opt_out=true', `new_feature and mip_opt_out ${ONE_LINE}`],
    ['utt_split=soon', 'utt_split takes a number of seconds, not "soon".'],
    ['utt_split=-1', 'utt_split takes a number of seconds, not "-1".'],
    ['measurements=True', 'measurements takes `true` or `false`, not "True".'],
    ['mip_opt_out=1', 'mip_opt_out takes `true` or `false`, not "1".'],
    ['dictation=', 'dictation takes `true` or `false`, not "".'],
    ['sample_rate=16k', 'sample_rate takes a whole number, not "16k".'],
    ['channels=two', 'channels takes a whole number, not "two".'],
    ['version=', 'version takes a value, not "".'],
    ['extra=novalue', 'extra takes `KEY:VALUE`, not "novalue".'],
    ['model=nova-2', 'model has an input of its own; use `model`.'],
    ['language=de', 'language has an input of its own; use `language`.'],
    ['detect_language=true', 'detect_language has an input of its own; use `language: detect`.'],
    ['language_hint=en', 'language_hint has an input of its own; use `language-hints`.'],
    [
      'callback=https://example.com',
      'callback cannot be used: Deepgram would send the transcript elsewhere instead of answering.',
    ],
    [
      'callback_method=PUT',
      'callback_method cannot be used: Deepgram would send the transcript elsewhere instead of answering.',
    ],
    ...[...Object.entries(SWITCHES), ...Object.entries(LISTS)].map(([input, name]) => [
      `${name}=true`,
      `${name} has an input of its own; use \`${input}\`.`,
    ]),
  ])('refuse %j', (line, message) => {
    expect(() => parseOptions(['version=latest', line])).toThrow(new Failure(`options: ${message}`));
  });

  it.each([
    'utt_split',
    'version',
    'dictation',
    'mip_opt_out',
    'diarize_model',
    'encoding',
    'custom_topic_mode',
  ])('refuse %s twice, because one of them would be chosen at random', (name) => {
    const value = { utt_split: '1', dictation: 'true', mip_opt_out: 'true' }[name] ?? 'strict';
    const message = `options: ${name} is set 2 times, but can only be set once.`;
    expect(() => parseOptions([`${name}=${value}`, `${name}=${value}`])).toThrow(new Failure(message));
  });

  const LIKE = 'is not a parameter that this action knows. The nearest one is';
  const TAKES = 'is documented to take';

  it.each([
    ['utt_spilt=1', `"utt_spilt" ${LIKE} \`utt_split\`.`],
    ['mipoptout=true', `"mipoptout" ${LIKE} \`mip_opt_out\`.`],
    ['diarise=true', `"diarise" ${LIKE} \`diarize\`.`],
    ['Encoding=flac', `"Encoding" ${LIKE} \`encoding\`.`],
    ['Callback=https://example.com', `"Callback" ${LIKE} \`callback\`.`],
    ['new_feature=on', undefined],
    ['__proto__=1', undefined],
    ['constructor=1', undefined],
  ])('send %j, an unknown name, with a warning only if it looks like a typo', (line, slip) => {
    const [name = '', value = ''] = line.split('=');
    expect(parseOptions([line])).toEqual({
      further: [[name, value]],
      cautions: slip === undefined ? [] : [`options: ${slip} It is sent as it is.`],
    });
    expect(() => parseOptions([line], { strict: true })).toThrow(`options: "${name}" ${LIKE} `);
  });

  it.each([
    ['diarize_model=v3', `diarize-model: diarize_model ${TAKES} latest, v1, v2, and not "v3".`],
    ['custom_topic_mode=loose', `options: custom_topic_mode ${TAKES} extended, strict, and not "loose".`],
    [
      'encoding=mp3',
      `options: encoding ${TAKES} linear16, flac, mulaw, amr-nb, amr-wb, opus, speex, g729, linear32, alaw, ogg-opus, and not "mp3".`,
    ],
  ])('send %j, an undocumented value, with a warning', (line, caution) => {
    expect(parseOptions([line])).toEqual({ further: [line.split('=')], cautions: [caution] });
    expect(() => parseOptions([line], { strict: true })).toThrow(
      `${caution} \`strict-options\` refuses that.`,
    );
  });

  it('check known parameters strictly, too', () => {
    expect(parseOptions(['utt_split=1', 'diarize_model=v2'], { strict: true }).cautions).toEqual([]);
  });
});
