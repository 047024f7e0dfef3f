import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { QueryParameter } from '../../../src/deepgram/listen/parameters.ts';
import { ADD_ON_PRICES, MODEL_PRICES } from '../../../src/deepgram/listen/prices.ts';
import { at, isString, listOf } from '../../../src/lib/guards.ts';
import {
  estimate,
  formatCost,
  type OwnPrices,
  priceNote,
  priceOf,
  pricePerMinute,
} from '../../../src/transcribe/plan/price.ts';

const OPENAPI: unknown = parse(readFileSync('local-deepgram/openapi.yml', 'utf8'));

const withModel = (model: string, ...further: QueryParameter[]): QueryParameter[] => [
  ['model', model],
  ...further,
];

describe('the estimated price of a minute', () => {
  it.each([
    ['nova-3', 0.0043],
    ['nova-3-general', 0.0043],
    ['nova-3-medical', 0.0043],
    ['nova-2', 0.0043],
    ['nova-2-meeting', 0.0043],
    ['enhanced-phonecall', 0.0145],
    ['base', 0.0125],
    ['whisper-large', 0.0048],
    ['nova', 0.0043],
    ['nova-phonecall', 0.0043],
    ['meeting', 0.0125],
    ['phonecall', 0.0125],
    ['nova-30', undefined],
    ['meetings', undefined],
    ['novae', undefined],
    ['basement', undefined],
    ['6f548761-c9c0-429a-9315-11a1d28499c8', undefined],
    ['', undefined],
  ])('with the model %j is %s', (model, price) => {
    expect(pricePerMinute(withModel(model), 1)).toBe(price);
  });

  it.each<[string, QueryParameter[], number]>([
    ['several languages', withModel('nova-3', ['language', 'multi']), 0.0052],
    ['a language to be detected', withModel('nova-3', ['detect_language', 'true']), 0.0052],
    ['several languages, of an older model', withModel('nova-2', ['language', 'multi']), 0.0043],
    ['one language', withModel('nova-3', ['language', 'de']), 0.0043],
    ['speakers, which are included', withModel('nova-3', ['diarize', 'true']), 0.0043],
    ['speakers by a model', withModel('nova-3', ['diarize_model', 'v2']), 0.0043],
    ['entities', withModel('nova-3', ['detect_entities', 'true']), 0.006],
    ['languages to choose from', withModel('nova-3', ['detect_language', 'en']), 0.0052],
    ['redaction of two kinds', withModel('nova-3', ['redact', 'pci'], ['redact', 'numbers']), 0.0063],
    ['two key terms', withModel('nova-3', ['keyterm', 'a'], ['keyterm', 'b']), 0.0056],
    ['what is free', withModel('nova-3', ['smart_format', 'true'], ['diarize', 'false']), 0.0043],
  ])('counts %s', (_, parameters, price) => {
    expect(pricePerMinute(parameters, 2)).toBeCloseTo(price, 10);
  });

  it('counts each channel if channels are transcribed separately', () => {
    expect(pricePerMinute(withModel('nova-3', ['multichannel', 'true']), 2)).toBeCloseTo(0.0086, 10);
    expect(pricePerMinute(withModel('nova-3', ['multichannel', 'false']), 2)).toBeCloseTo(0.0043, 10);
    expect(pricePerMinute(withModel('nova-3'), 2)).toBeCloseTo(0.0043, 10);
    expect(pricePerMinute(withModel('nova-3', ['multichannel', 'true']), 2, { perMinute: 0.01 })).toBeCloseTo(
      0.02,
      10,
    );
  });

  it("is the user's price if given", () => {
    expect(pricePerMinute(withModel('nova-3', ['diarize', 'true']), 2, { perMinute: 0.0036 })).toBe(0.0036);
    expect(pricePerMinute(withModel('custom'), 1, { perMinute: 0 })).toBe(0);
  });

  it.each<[string, OwnPrices, number]>([
    ['an add-on of one’s own', { addOns: new Map([['redact', 0.0017]]) }, 0.0043 + 0.0017 + 0.0013],
    [
      'one that is included elsewhere',
      { addOns: new Map([['diarize', 0.002]]) },
      0.0043 + 0.002 + 0.002 + 0.0013,
    ],
    ['none of the table beside a price of one’s own', { perMinute: 0.01 }, 0.01],
    ['both of one’s own', { perMinute: 0.01, addOns: new Map([['keyterms', 0.001]]) }, 0.011],
  ])('takes %s', (_, own, price) => {
    const asked = withModel('nova-3', ['diarize_model', 'latest'], ['redact', 'pci'], ['keyterm', 'a']);
    expect(pricePerMinute(asked, 1, own)).toBeCloseTo(price, 10);
  });
});

describe('the table of prices', () => {
  const all = [
    ...MODEL_PRICES,
    ...MODEL_PRICES.flatMap(({ multilingual }) => multilingual ?? []),
    ...Object.values(ADD_ON_PRICES),
  ];

  it.each(all)('has a date and a source: %j', ({ usd, asOf, source }) => {
    expect(usd).toBeGreaterThanOrEqual(0);
    expect(asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(source).toMatch(/^https:\/\//);
  });

  it("has a price of each model in Deepgram's description", () => {
    const models = at(OPENAPI, 'components', 'schemas', 'V1ListenPostParametersModel0', 'enum');
    const names = listOf(models, isString) ?? [];
    expect(names.length).toBeGreaterThan(25);
    expect(names.filter((name) => pricePerMinute(withModel(name), 1) === undefined)).toEqual([]);
  });
});

describe('the note', () => {
  it.each<[QueryParameter[], number | undefined, string | undefined]>([
    [withModel('nova-3', ['diarize', 'true']), undefined, undefined],
    [withModel('nova-4'), 0.01, undefined],
    [withModel('nova-4'), undefined, 'No price is known for the model nova-4: set `price-per-minute`.'],
    [
      withModel('nova-3', ['mip_opt_out', 'true']),
      undefined,
      'With `mip_opt_out` it may cost up to about twice as much.',
    ],
    [withModel('nova-3', ['mip_opt_out', 'false']), undefined, undefined],
    // A price that the user gives is assumed to match the request.
    [withModel('nova-3', ['mip_opt_out', 'true']), 0.01, undefined],
    [
      withModel('nova-3', ['summarize', 'v2'], ['topics', 'true']),
      0.01,
      'Not included: summarize, topics, which Deepgram charges by tokens.',
    ],
  ])('for %j at %s', (parameters, override, note) => {
    expect(priceNote(parameters, { perMinute: override })).toBe(note);
  });
});

describe('an estimate', () => {
  it('is minutes times price', () => {
    expect(priceOf({ duration: 90 }, withModel('nova-3'), { perMinute: 0.02 })).toEqual({
      minutes: 1.5,
      charged: 1.5,
      cost: 0.03,
    });
    const stereo = priceOf({ duration: 60, channels: 2 }, withModel('nova-3', ['multichannel', 'true']), {
      perMinute: 0.02,
    });
    expect(stereo).toEqual({ minutes: 1, charged: 2, cost: 0.04 });
  });

  it('covers only known lengths', () => {
    expect(priceOf({}, withModel('nova-3'))).toEqual({});
    expect(priceOf({ duration: 60 }, withModel('nova-4'))).toEqual({ minutes: 1, charged: 1 });
  });

  it.each([
    [[], { minutes: 0, charged: 0, cost: 0, unknown: 0 }],
    [
      [{ minutes: 1, charged: 2, cost: 0.5 }, {}, { minutes: 2, cost: 0.25 }],
      { minutes: 3, charged: 4, cost: 0.75, unknown: 1 },
    ],
    [[{ minutes: 1, cost: 0.5 }, { minutes: 2 }], { minutes: 3, charged: 3, cost: undefined, unknown: 0 }],
    [[{}], { minutes: 0, charged: 0, cost: 0, unknown: 1 }],
  ])('of %j adds up to %j', (items, sum) => {
    expect(estimate(items)).toEqual(sum);
  });

  it.each([
    [0, '$0.00'],
    [0.0001, 'under $0.01'],
    [0.00999, 'under $0.01'],
    [0.01, '$0.01'],
    [0.05, '$0.05'],
    [12.3, '$12.30'],
    [1234.567, '$1,234.57'],
  ])('of %s USD is shown as %s', (usd, text) => {
    expect(formatCost(usd)).toBe(text);
  });
});
