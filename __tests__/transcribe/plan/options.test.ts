import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QueryParameter } from '../../../src/deepgram/listen/parameters.ts';
import { answersTo, canonicalOptions, whyOptionsDiffer } from '../../../src/transcribe/plan/options.ts';
import { anyText } from '../../helpers/texts.ts';

describe('canonicalOptions', () => {
  it('sorts by name, then by value', () => {
    const parameters: QueryParameter[] = [
      ['smart_format', 'true'],
      ['redact', 'ssn'],
      ['model', 'nova-3'],
      ['redact', 'pci'],
    ];
    expect(canonicalOptions(parameters)).toBe('model=nova-3&redact=pci&redact=ssn&smart_format=true');
  });

  it('encodes as a query does', () => {
    expect(canonicalOptions([['model', 'a b&c=d#ü%']])).toBe('model=a+b%26c%3Dd%23%C3%BC%25');
  });

  it.each(['tag', 'extra', 'mip_opt_out'])('omits %s, which does not affect the transcript', (name) => {
    expect(
      canonicalOptions([
        ['model', 'nova-3'],
        [name, 'x'],
      ]),
    ).toBe('model=nova-3');
  });

  // Values of parameters that were unknown when they were paid for stay hashed.
  it.each(['keyterm', 'replace', 'search', 'keywords', 'custom_topic', 'custom_intent', 'new_feature'])(
    'hides the values of %s behind one hash',
    (name) => {
      // printf 'Canary\nProject X' | sha256sum
      const expected = `${name}=#614b7a5be340850a`;
      expect(
        canonicalOptions([
          [name, 'Project X'],
          [name, 'Canary'],
        ]),
      ).toBe(expected);
      expect(canonicalOptions([[name, 'Project Y']])).toMatch(/=#[0-9a-f]{16}$/);
      expect(canonicalOptions([[name, 'Project Y']])).not.toBe(canonicalOptions([[name, 'Project X']]));
    },
  );

  it('is the same in any order, and differs for another request', () => {
    const name = fc.constantFrom(
      'model',
      'language',
      'redact',
      'keyterm',
      'custom_topic',
      'custom_topic_mode',
    );
    const parameters = fc.array(fc.tuple(name, anyText()), { maxLength: 6 });
    fc.assert(
      fc.property(parameters, parameters, (one, other) => {
        const sorted = (all: readonly QueryParameter[]): string => JSON.stringify(all.toSorted());
        expect(canonicalOptions(one.toReversed())).toBe(canonicalOptions(one));
        expect(canonicalOptions(one) === canonicalOptions(other)).toBe(sorted(one) === sorted(other));
      }),
    );
  });
});

describe('whyOptionsDiffer', () => {
  const difference = (before: readonly QueryParameter[], now: readonly QueryParameter[]): string =>
    whyOptionsDiffer(canonicalOptions(before), canonicalOptions(now));

  it.each<[string, QueryParameter[], QueryParameter[]]>([
    ['', [['model', 'nova-3']], [['model', 'nova-3']]],
    ['model was nova-2, is nova-3', [['model', 'nova-2']], [['model', 'nova-3']]],
    ['diarize was added', [], [['diarize', 'true']]],
    [
      'redact was 1 value, is 2',
      [['redact', 'pci, ssn']],
      [
        ['redact', 'pci'],
        ['redact', 'ssn'],
      ],
    ],
    ['smart_format was removed', [['smart_format', 'true']], []],
    ['keyterm changed', [['keyterm', 'canary one']], [['keyterm', 'canary two']]],
    ['keyterm was added', [], [['keyterm', 'canary']]],
    [
      'redact was pci, is pci, ssn',
      [['redact', 'pci']],
      [
        ['redact', 'ssn'],
        ['redact', 'pci'],
      ],
    ],
    [
      'diarize was added; language was removed; model was a & b, is nova-3',
      [
        ['model', 'a & b'],
        ['language', 'de'],
      ],
      [
        ['model', 'nova-3'],
        ['diarize', 'true'],
      ],
    ],
  ])('%j', (expected, before, now) => {
    expect(difference(before, now)).toBe(expected);
  });

  it('never repeats private words, even if a lock file contains them', () => {
    expect(whyOptionsDiffer('keyterm=canary', 'keyterm=#0123456789abcdef')).toBe('keyterm changed');
  });
});

describe('answersTo', () => {
  const SECOND = ['general-nova-3 2026-01-01.0', 'diarizer v2'];
  const FIRST = ['general-nova-3 2025-01-01.0'];

  it.each([
    ['the same options', 'diarize=true&model=nova-3', 'diarize=true&model=nova-3', FIRST, true],
    [
      'the same options, whatever the diarizer',
      'diarize=true&model=nova-3',
      'diarize=true&model=nova-3',
      SECOND,
      true,
    ],
    ['what named it', 'diarize_model=latest&model=a', 'diarize_model=latest&model=a', FIRST, true],
    [
      'any diarizer that was the second',
      'diarize_model=latest&model=a',
      'diarize=true&model=a',
      SECOND,
      true,
    ],
    [
      'that, where v2 is named',
      'detect_entities=true&diarize_model=v2',
      'detect_entities=true&diarize=true',
      SECOND,
      true,
    ],
    ['any diarizer that was the first', 'diarize_model=v1&model=a', 'diarize=true&model=a', FIRST, true],
    ['the first for the second', 'diarize_model=latest&model=a', 'diarize=true&model=a', FIRST, false],
    ['the second for the first', 'diarize_model=v1&model=a', 'diarize=true&model=a', SECOND, false],
    ['no diarizer', 'diarize_model=v1&model=a', 'model=a', FIRST, false],
    ['another model', 'diarize_model=latest&model=a', 'diarize=true&model=b', SECOND, false],
    ['a named one for any', 'diarize=true&model=a', 'diarize_model=latest&model=a', SECOND, false],
    ['an unknown diarizer', 'diarize_model=v3&model=a', 'diarize=true&model=a', SECOND, false],
  ])('of an entry with %s', (_, asked, options, models, expected) => {
    expect(answersTo({ options: asked })({ options, models })).toBe(expected);
  });

  it('of an entry as an earlier version recorded it', () => {
    const isAnswer = answersTo({ options: 'keyterm=#1', earlier: 'keyterm=#2' });
    const answers = ['keyterm=#1', 'keyterm=#2', 'keyterm=#3'].map((options) =>
      isAnswer({ options, models: FIRST }),
    );
    expect(answers).toEqual([true, true, false]);
  });
});
