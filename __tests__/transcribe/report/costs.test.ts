import { describe, expect, it } from 'vitest';
import type { QueryParameter } from '../../../src/deepgram/listen/parameters.ts';
import { type OwnPrices, priceOf } from '../../../src/transcribe/plan/price.ts';
import { billedFor, billedLine, type Costs, costsOf } from '../../../src/transcribe/report/costs.ts';

const NOW = new Date('2026-11-26T12:00:00Z');

type Recording = readonly [minutes: number, channels?: number];

/** Returns the explanation for recordings that are sent with these options, each `name=value`. */
function costsFor(options: readonly string[], recordings: readonly Recording[], own: OwnPrices = {}): Costs {
  const parameters = options.map((option): QueryParameter => {
    const [name = '', value = ''] = option.split('=');
    return [name, value];
  });
  const amounts = recordings.map(([minutes, channels]) =>
    priceOf({ duration: minutes * 60, channels }, parameters, own),
  );
  return costsOf(amounts, parameters, own, NOW);
}

const BY = (date: string): string =>
  `Costs are estimates by list prices as reported on ${date}; Deepgram's bill may differ.`;

/**
 * Added up by hand from https://deepgram.com/pricing, as read on 2026-08-28 and 2026-09-15: nova-3 0.0043, several
 * languages 0.0052, redaction 0.0020, key terms 0.0013, entities 0.0017, speakers included, each channel counted.
 */
describe('an estimate adds up', () => {
  it.each<[string, readonly string[], readonly Recording[], string, OwnPrices?]>([
    ['an hour', ['model=nova-3'], [[60]], '60.0 minutes at $0.0043 = $0.26 (nova-3)'],
    [
      'speakers, which are included',
      ['model=nova-3', 'diarize_model=latest'],
      [[60]],
      '60.0 minutes at $0.0043 = $0.26 (nova-3)',
    ],
    [
      'several languages',
      ['model=nova-3', 'language=multi'],
      [[100]],
      '100.0 minutes at $0.0052 = $0.52 (nova-3)',
    ],
    [
      'redaction',
      ['model=nova-3', 'redact=pci', 'redact=ssn'],
      [[600]],
      '600.0 minutes at $0.0063 = $3.78 (nova-3 $2.58, redact $1.20)',
    ],
    [
      'all add-ons',
      ['model=nova-3', 'redact=pii', 'keyterm=a', 'detect_entities=true', 'diarize_model=v2'],
      [[500], [500]],
      '1,000.0 minutes at $0.0093 = $9.30 (nova-3 $4.30, redact $2.00, keyterms $1.30, detect-entities $1.70)',
    ],
    [
      'two channels of one, one of another',
      ['model=nova-3', 'multichannel=true', 'keyterm=a'],
      [
        [100, 2],
        [50, 1],
      ],
      '250.0 minutes, each channel counted, at $0.0056 = $1.40 (nova-3 $1.07, keyterms $0.33)',
    ],
    [
      'two channels that are mixed',
      ['model=nova-3'],
      [[100, 2]],
      '100.0 minutes at $0.0043 = $0.43 (nova-3)',
    ],
    [
      'Whisper',
      ['model=whisper-large', 'diarize=true'],
      [[1000]],
      '1,000.0 minutes at $0.0048 = $4.80 (whisper-large)',
    ],
    [
      'one’s own price',
      ['model=custom', 'redact=pci'],
      [[1000]],
      '1,000.0 minutes at $0.0030 = $3.00 (price-per-minute)',
      { perMinute: 0.003 },
    ],
    [
      'one’s own add-ons',
      ['model=nova-3', 'redact=pci', 'diarize_model=latest'],
      [[1000]],
      '1,000.0 minutes at $0.0080 = $8.00 (nova-3 $4.30, diarize $2.00, redact $1.70)',
      {
        addOns: new Map([
          ['redact', 0.0017],
          ['diarize', 0.002],
        ]),
      },
    ],
  ])('of %s', (_, options, recordings, sum, own) => {
    expect(costsFor(options, recordings, own).sum).toBe(`Estimate: ${sum}.`);
  });

  it('in a table, too', () => {
    const { calculation } = costsFor(['model=nova-3', 'redact=pci', 'multichannel=true'], [[100, 2]]);
    expect(calculation).toEqual([
      '| | Per minute | Minutes, each channel counted | Estimated cost |',
      '| --- | ---: | ---: | ---: |',
      '| nova-3 | $0.0043 | 200.0 | $0.86 |',
      '| redact | $0.0020 | 200.0 | $0.40 |',
      '| Together | $0.0063 | 200.0 | $1.26 |',
      '',
    ]);
  });

  it('as a sentence where there is a single price', () => {
    expect(costsFor(['model=nova-3'], [[100]]).calculation).toEqual([
      'Estimate: 100.0 minutes at &#36;0.0043 &#61; &#36;0.43 &#40;nova-3&#41;.',
      '',
    ]);
  });

  it.each<[string, readonly string[], readonly Recording[]]>([
    ['no price is known', ['model=nova-9'], [[60]]],
    ['nothing is sent', ['model=nova-3'], []],
  ])('not where %s', (_, options, recordings) => {
    expect(costsFor(options, recordings)).toMatchObject({ sum: undefined, calculation: [] });
  });
});

describe('the note explains an estimate', () => {
  it.each<[string, readonly string[], string, OwnPrices?]>([
    ['a table', ['model=nova-3'], BY('2026-09-15')],
    ['the oldest price of it', ['model=nova-3', 'redact=pci'], BY('2026-08-28')],
    [
      'an old table',
      ['model=nova-2'],
      "Costs are estimates by list prices as reported on 2026-05-05, 205 days ago; Deepgram's bill may differ. Prices " +
        'may have changed since: compare them, or give yours as `price-per-minute`.',
    ],
    ['the user', ['model=nova-2'], 'Costs are estimates by your `price-per-minute`.', { perMinute: 0.004 }],
    [
      'what is left out',
      ['model=nova-3', 'topics=true'],
      `${BY('2026-09-15')} Not included: topics, which Deepgram charges by tokens.`,
    ],
  ])('%s', (_, options, note, own) => {
    expect(costsFor(options, [[1]], own).note).toBe(note);
  });

  it.each([
    ['2026-12-14T00:00:00Z', ''],
    ['2026-12-15T00:00:00Z', ', 91 days ago'],
  ])('with its age from the 91st day on: on %s%s', (now, age) => {
    const { note } = costsOf([], [['model', 'nova-3']], {}, new Date(now));
    expect(note).toContain(`as reported on 2026-09-15${age};`);
  });
});

describe('the billed amount is reported next to the planned one', () => {
  const TWO = [
    ['model', 'nova-3'],
    ['multichannel', 'true'],
  ] as const;

  it.each<[string, Parameters<typeof billedFor>, string]>([
    [
      'as it was planned',
      [[{ duration: 3600, channels: 2 }], [{ minutes: 60, charged: 120, cost: 0.516 }], TWO, {}],
      "Billed by the lengths in Deepgram's answers: 120.0 minutes, estimated $0.52. Planned: 120.0 minutes, $0.52.",
    ],
    [
      'with recordings of unknown length',
      [
        [
          { duration: 600, channels: 1 },
          { duration: 60, channels: 1 },
        ],
        [{ minutes: 1, cost: 0.0043 }, {}],
        TWO,
        {},
      ],
      "Billed by the lengths in Deepgram's answers: 11.0 minutes, estimated $0.05. Planned: 1.0 minutes, under $0.01, and 1 of unknown length.",
    ],
    [
      'where no length was known',
      [[{ duration: 60, channels: 1 }], [{}, {}], TWO, {}],
      "Billed by the lengths in Deepgram's answers: 1.0 minutes, estimated under $0.01. Planned: length unknown.",
    ],
    [
      'without a price',
      [[{ duration: 60, channels: 1 }], [{ minutes: 1 }], [['model', 'own']], {}],
      "Billed by the lengths in Deepgram's answers: 1.0 minutes. Planned: 1.0 minutes.",
    ],
  ])('%s', (_, [heard, planned, parameters, own], line) => {
    const billed = billedFor(heard, planned, parameters, own);
    expect(billed && billedLine(billed)).toBe(line);
  });

  it('unless nothing was billed', () => {
    expect(billedFor([], [{ minutes: 1 }], TWO, {})).toBeUndefined();
  });
});
