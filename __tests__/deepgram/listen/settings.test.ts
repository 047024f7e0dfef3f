import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { at, isObject, listOf } from '../../../src/lib/guards.ts';
import { read } from '../../helpers/inputs.ts';
import type { Inputs } from '../../helpers/option-sets.ts';

/** How each parameter of Deepgram's description is set, what is sent, and the message about an invalid value. */
type Setting = readonly [parameter: string, inputs: Inputs, sent: string, wrong: Inputs, said: RegExp];

const NEITHER = /: "maybe" is neither `true` nor `false`\.$/;

const switched = (parameter: string, input: string): Setting => [
  parameter,
  { [input]: 'true' },
  `${parameter}=true`,
  { [input]: 'maybe' },
  NEITHER,
];

const optional = (parameter: string, value: string, wrong: string, message: RegExp): Setting => [
  parameter,
  { options: `${parameter}=${value}` },
  `${parameter}=${encodeURIComponent(value)}`,
  { options: `${parameter}=${wrong}` },
  message,
];

const EMPTY = / takes a value, not ""\.$/;
const NO_BOOLEAN = / takes `true` or `false`, not "maybe"\.$/;
const LOST = / cannot be used: Deepgram would send the transcript elsewhere instead of answering\.$/;

const SETTINGS: readonly Setting[] = [
  ['callback', {}, '', { options: 'callback=https://example.com' }, LOST],
  ['callback_method', {}, '', { options: 'callback_method=PUT' }, LOST],
  optional('custom_intent', 'buy a car', '', EMPTY),
  optional('custom_intent_mode', 'strict', 'lax', /is documented to take extended, strict, and not "lax"/),
  optional('custom_topic', 'cars', '', EMPTY),
  optional('custom_topic_mode', 'strict', 'lax', /is documented to take extended, strict, and not "lax"/),
  switched('detect_entities', 'detect-entities'),
  [
    'detect_language',
    { language: 'detect', 'language-hints': 'en, de' },
    'detect_language=en&detect_language=de',
    { language: 'detect', 'language-hints': 'en, tlh' },
    /^language-hints: tlh was not among the languages/,
  ],
  [
    'diarize',
    { diarize: 'true', model: 'whisper' },
    'diarize=true',
    { diarize: 'maybe', model: 'whisper' },
    NEITHER,
  ],
  [
    'diarize_model',
    { 'diarize-model': 'v2' },
    'diarize_model=v2',
    { 'diarize-model': 'v9' },
    /^diarize-model: diarize_model is documented to take latest, v1, v2, and not "v9"/,
  ],
  optional('dictation', 'true', 'maybe', NO_BOOLEAN),
  optional('encoding', 'linear16', 'mp3', /is documented to take linear16, .* and not "mp3"/),
  optional('extra', 'show:42', 'show', / takes `KEY:VALUE`, not "show"\.$/),
  switched('filler_words', 'filler-words'),
  switched('intents', 'intents'),
  [
    'keyterm',
    { keyterms: 'etcd\nRed Hat' },
    'keyterm=etcd&keyterm=Red+Hat',
    { keyterms: 'etcd:2' },
    /^keyterms: "etcd:2" ends like a weight/,
  ],
  [
    'keywords',
    { model: 'nova-2', options: 'keywords=etcd:2' },
    'keywords=etcd%3A2',
    { options: 'keywords=etcd:2' },
    /^options: nova-3 does not accept keywords/,
  ],
  [
    'language',
    { language: 'de-CH' },
    'language=de-CH',
    { language: 'de_CH' },
    /^language: "de_CH" is not a BCP-47 tag/,
  ],
  optional('measurements', 'true', 'maybe', NO_BOOLEAN),
  optional('mip_opt_out', 'true', 'maybe', NO_BOOLEAN),
  [
    'model',
    { model: 'nova-2' },
    'model=nova-2',
    { model: 'nova-2', keyterms: 'etcd' },
    /^keyterms: nova-2 does not accept any/,
  ],
  switched('multichannel', 'multichannel'),
  switched('numerals', 'numerals'),
  switched('paragraphs', 'paragraphs'),
  switched('profanity_filter', 'profanity-filter'),
  switched('punctuate', 'punctuate'),
  [
    'redact',
    { redact: 'pci, ssn' },
    'redact=pci&redact=ssn',
    { redact: 'cardinal' },
    /^redact: Deepgram finds cardinal and does not redact it/,
  ],
  [
    'replace',
    { replace: 'etcd:ETCD' },
    'replace=etcd%3AETCD',
    { options: 'replace=a:b' },
    /use `replace`\.$/,
  ],
  ['search', { search: 'hello' }, 'search=hello', { options: 'search=hello' }, /use `search`\.$/],
  switched('sentiment', 'sentiment'),
  switched('smart_format', 'smart-format'),
  ['summarize', { summarize: 'true' }, 'summarize=v2', { summarize: 'maybe' }, NEITHER],
  ['tag', { tags: 'ci\nshow 1' }, 'tag=ci&tag=show+1', { options: 'tag=ci' }, /use `tags`\.$/],
  switched('topics', 'topics'),
  optional('utt_split', '1.2', 'soon', / takes a number of seconds, not "soon"\.$/),
  switched('utterances', 'utterances'),
  optional('version', 'latest', '', EMPTY),
];

const described = (
  listOf(
    at(
      parse(readFileSync('local-deepgram/openapi.yml', 'utf8')),
      'paths',
      '/v1/listen',
      'post',
      'parameters',
    ),
    isObject,
  ) ?? []
)
  .filter((parameter) => at(parameter, 'in') === 'query')
  .map((parameter) => at(parameter, 'name'));

/** The message about inputs, either a refusal or a warning. */
async function messageFor(inputs: Inputs): Promise<string> {
  try {
    return (await read(inputs)).cautions.join('\n');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe("each parameter of Deepgram's description", () => {
  it('has a row here', () => {
    expect(SETTINGS.map(([parameter]) => parameter)).toEqual(described.toSorted());
  });

  it.each(SETTINGS)(
    '%s is sent for %j as %j, and %j is not a valid value',
    async (name, inputs, sent, wrong, message) => {
      const { parameters } = await read({ 'smart-format': 'false', ...inputs });
      const own = parameters.filter(([each]) => each === name);
      expect(String(new URLSearchParams(own.map(([each, value]): [string, string] => [each, value])))).toBe(
        sent.replaceAll('%20', '+'),
      );
      expect(await messageFor(wrong)).toMatch(message);
    },
  );
});
