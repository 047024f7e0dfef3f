import { describe, expect, it } from 'vitest';
import { DeepgramError, FAILURES, type Failure } from '../src/errors.ts';
import { parseListenQuery } from '../src/listen/query.ts';

const parse = (query: string) => parseListenQuery(new URLSearchParams(query));

function failureOf(query: string): Failure | undefined {
  try {
    parse(query);
  } catch (error) {
    if (error instanceof DeepgramError) return error.failure;
    throw error;
  }
  return undefined;
}

describe('parseListenQuery', () => {
  it('has Deepgram’s defaults', () => {
    expect(parse('')).toEqual({
      punctuate: false,
      paragraphs: false,
      utterances: false,
      uttSplit: 0.8,
      multichannel: false,
      tags: [],
      extra: {},
      warnings: [],
    });
  });

  it.each([
    ['smart_format=true', true, true],
    ['paragraphs=true', true, true],
    ['punctuate=true', true, false],
    ['smart_format=false', false, false],
  ])('%s implies punctuate=%s and paragraphs=%s', (query, punctuate, paragraphs) => {
    expect(parse(query)).toMatchObject({ punctuate, paragraphs });
  });

  it('collects tags and extra; the last of a repeated key wins', () => {
    expect(parse('tag=a&tag=b&extra=k:1&extra=k:2&extra=url:https://x')).toMatchObject({
      tags: ['a', 'b'],
      extra: { k: '2', url: 'https://x' },
    });
  });

  it.each([
    ['utterances=True', FAILURES.INVALID_QUERY_STRING],
    ['smart_format=1', FAILURES.INVALID_QUERY_STRING],
    ['detect_language=True', FAILURES.INVALID_QUERY_STRING],
    ['callback=example.com', FAILURES.INVALID_QUERY_STRING],
    ['callback=ftp://example.com', FAILURES.INVALID_CALLBACK],
    ['callback=https://example.com:9000', FAILURES.INVALID_CALLBACK],
    ['model=nova-99', FAILURES.UNKNOWN_MODEL],
    ['model=nova-3&language=de_DE', FAILURES.UNKNOWN_MODEL],
    ['model=nova-3&language=xx', FAILURES.UNKNOWN_MODEL],
    ['model=nova-2-meeting&language=de', FAILURES.UNKNOWN_MODEL],
    ['model=base&language=multi', FAILURES.UNKNOWN_MODEL],
    ['model=nova-3&keywords=dog:2', FAILURES.KEYWORDS_NOT_SUPPORTED],
    ['model=nova-3-medical&keywords=dog', FAILURES.KEYWORDS_NOT_SUPPORTED],
    ['model=nova-3&language=de&summarize=v2', FAILURES.SUMMARY_NOT_ENGLISH],
    [`model=nova-3${'&keyterm=a'.repeat(501)}`, FAILURES.KEYTERM_LIMIT_EXCEEDED],
    ['model=nova-3-pharma&language=multi', FAILURES.UNKNOWN_MODEL],
    ['model=nova-3-pharma&language=de', FAILURES.UNKNOWN_MODEL],
    ['model=nova-3-medical&language=de', FAILURES.UNKNOWN_MODEL],
    ['model=nova-3&language=gl', FAILURES.UNKNOWN_MODEL],
    ['detect_language=ar', FAILURES.INVALID_QUERY_STRING],
    [`model=nova-3&keyterm=${'a+'.repeat(501)}`, FAILURES.KEYTERM_LIMIT_EXCEEDED],
  ])('%s is refused', (query, failure) => {
    expect(failureOf(query)).toEqual(failure);
  });

  it.each([
    ['utt_split=x', 'Failed to deserialize query parameters: invalid float literal'],
    ['utt_split=0', 'Failed to deserialize query parameters: invalid float literal'],
    ['utt_split=', 'Failed to deserialize query parameters: invalid float literal'],
    ['sample_rate=8k', 'Failed to deserialize query parameters: invalid digit found in string'],
    ['summarize=v3', 'Failed to deserialize query parameters: `summarize` must be one of true, false, v2'],
    [
      'diarize_model=v9',
      'Failed to deserialize query parameters: `diarize_model` must be one of latest, v1, v2',
    ],
    ['utt_split=1&utt_split=2', 'Failed to deserialize query parameters: duplicate field `utt_split`'],
    ['model=nova-3&model=nova-2', 'Failed to deserialize query parameters: duplicate field `model`'],
    ['redact=pci&redact=cardinal', 'Failed to deserialize query parameters: `redact` does not take cardinal'],
    ['redact=ordinal', 'Failed to deserialize query parameters: `redact` does not take ordinal'],
    ['redact=percent', 'Failed to deserialize query parameters: `redact` does not take percent'],
    ['model=nova-3&language=multi&language_hint=pa', '`pa` is not a supported `language_hint`.'],
    ['diarize=true&diarize_model=v2', '`diarize` and `diarize_model` cannot be used together.'],
    ['model=nova-2&keyterm=dog', 'Keyterms are only supported for Nova-3. Please use `keywords` instead.'],
    [`tag=${'x'.repeat(129)}`, 'A tag must not be longer than 128 characters.'],
    ['extra=novalue', '`extra` must be written KEY:VALUE.'],
    [`extra=k:${'x'.repeat(2048)}`, '`extra` must not be longer than 2048 characters.'],
  ])('%s is an invalid parameter', (query, message) => {
    expect(failureOf(query)).toEqual({ status: 400, code: 'INVALID_QUERY_PARAMETER', message });
  });

  it.each([
    'model=nova-3&language=en-US',
    'model=nova-3&language=multi',
    'model=nova-3-medical',
    'model=nova-3-medical&language=multi',
    'model=nova-3-pharma&language=en-IE',
    ...['as', 'mn', 'ps', 'kk', 'pa-IN', 'zh-Hant'].map((language) => `model=nova-3&language=${language}`),
    ...['gl', 'xh', 'zu', 'en-GB', 'ES'].map((hint) => `model=nova-3&language=multi&language_hint=${hint}`),
    'model=nova-3&language_hint=ignored',
    'model=nova-2&language=multi&language_hint=ignored',
    'model=enhanced&language=es-LATAM',
    'model=whisper&language=taq',
    'model=2187e11a-3532-4498-b076-81fa530bdd49&language=de',
    `model=nova-3${'&keyterm=a'.repeat(500)}`,
    'redact=pci&redact=ssn&redact=aggressive_numbers',
    'diarize_model=latest',
    'model=nova-2&language=zh-Hant',
    'model=meeting',
    'model=whisper-large&language=es-419',
    'model=nova-2&keywords=dog:2',
    'detect_language=es&detect_language=fr',
    'callback=https://example.com:8443/done',
    'utt_split=1.5',
  ])('%s is accepted', (query) => {
    expect(failureOf(query)).toBeUndefined();
  });

  it.each([
    ['model=nova-3&language=multi', []],
    [
      'model=nova-3-general&language=multi&language_hint=en-GB&language_hint=zh-hk&language_hint=ES',
      ['en', 'zh-HK', 'es'],
    ],
    ['model=nova-3&language_hint=en', undefined],
    ['model=nova-2&language=multi&language_hint=en', undefined],
  ])('%s has the hints %j', (query, hinted) => {
    expect(parse(query).hinted).toEqual(hinted);
  });

  it('warns of what it will not do, once for each parameter', () => {
    const { warnings } = parse(
      'model=nova-3&language=de&diarize=true&redact=pci&redact=ssn&colour=red&numerals=false',
    );
    expect(warnings).toEqual([
      {
        parameter: 'language',
        type: 'unsupported_language',
        message: 'local-deepgram recognizes English only; the audio was recognized as English.',
      },
      { parameter: 'diarize', type: 'unsupported_parameter', message: expect.stringContaining('diarize') },
      { parameter: 'redact', type: 'unsupported_parameter', message: expect.stringContaining('redact') },
      { parameter: 'colour', type: 'unknown_parameter', message: expect.stringContaining('colour') },
    ]);
  });
});
