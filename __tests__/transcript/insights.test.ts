import { describe, expect, it } from 'vitest';
import type { Insights } from '../../src/transcript/transcript.ts';
import { answer, channel, read, words } from './answer-of.ts';

const insights = (results: object, alternative: object = {}): Insights =>
  read(answer([channel({ words: words('Hello.'), ...alternative })], {}, results)).insights;

const segments = (kind: 'topic' | 'intent', ...all: readonly string[][]): object[] =>
  all.map((labels) => ({
    text: '',
    start_word: 0,
    end_word: 1,
    [`${kind}s`]: labels.map((label) => ({ [kind]: label, confidence_score: 0.5 })),
  }));

describe.each(['topic', 'intent'] as const)('%ss', (kind) => {
  const kinds = `${kind}s` as const;
  const found = segments(kind, ['Space', ' Suits '], [], ['Space', 'Food']);

  it.each([
    ['as the guides have them', { [kinds]: { segments: found } }],
    ['as the published API has them', { [kinds]: { results: { [kinds]: { segments: found } } } }],
  ])('are read %s, each once and in order', (_, results) => {
    expect(insights(results)[kinds]).toEqual(['Space', 'Suits', 'Food']);
  });

  it.each([
    ['absent', {}],
    ['null', { [kinds]: null }],
    ['without segments', { [kinds]: {} }],
    ['a list', { [kinds]: found }],
    [
      'no labels',
      { [kinds]: { segments: [null, 'x', {}, { [kinds]: 'x' }, { [kinds]: [{}, { [kind]: ' ' }, 7] }] } },
    ],
  ])('are ignored where they are %s', (_, results) => {
    expect(insights(results)[kinds]).toEqual([]);
  });
});

describe('a summary', () => {
  const old = { summaries: [{ summary: 'First. ' }, { summary: 'Second.' }, { summary: 7 }] };

  it.each([
    ['of the whole', { summary: { result: 'success', short: ' All of it. ' } }, {}, 'All of it.'],
    ['of its parts, as older models have it', {}, old, 'First. Second.'],
    ['of the whole before its parts', { summary: { result: 'success', short: 'All.' } }, old, 'All.'],
    ['of neither', {}, {}, undefined],
    ['of no text', { summary: { result: 'success', short: '' } }, {}, undefined],
    ['of a failure', { summary: { result: 'failure', short: 'Sorry.' } }, {}, undefined],
    ['of another shape', { summary: ['x'] }, { summaries: 'x' }, undefined],
  ])('%s', (_, results, alternative, summary) => {
    expect(insights(results, alternative).summary).toBe(summary);
  });
});

describe('entities', () => {
  const entity = (label: unknown, value: unknown): object => ({ label, value, start_word: 0, end_word: 1 });

  it('are listed once each and in order, from all channels, without leading space', () => {
    const first = { entities: [entity('PERSON', ' Ada'), entity('DATE', '1843'), entity('PERSON', 'Ada')] };
    const second = {
      entities: [entity('DATE', 'Ada'), entity('PERSON', 'Ada'), entity('PERSON', 'Charles')],
    };
    const { entities } = read(answer([channel(first), channel(second)])).insights;
    expect(entities.map(({ label, value }) => `${label} ${value}`)).toEqual([
      'PERSON Ada',
      'DATE 1843',
      'DATE Ada',
      'PERSON Charles',
    ]);
  });

  it.each([
    ['a label', entity(undefined, 'Ada')],
    ['a value', entity('PERSON', '')],
    ['either', 'PERSON'],
  ])('without %s are skipped', (_, odd) => {
    expect(insights({}, { entities: [odd, entity('A', 'b')] }).entities).toEqual([
      { label: 'A', value: 'b' },
    ]);
  });
});

it.each([
  [{ sentiments: { segments: [], average: { sentiment: 'positive', sentiment_score: 0.4 } } }, 'positive'],
  [{ sentiments: { segments: [] } }, undefined],
  [{ sentiments: { average: { sentiment: 1 } } }, undefined],
])('the sentiment of %j is %j', (results, sentiment) => {
  expect(insights(results).sentiment).toBe(sentiment);
});
