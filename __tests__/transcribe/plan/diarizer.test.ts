import { describe, expect, it } from 'vitest';
import { answerKey, type LockEntry } from '../../../src/transcribe/lockfile/lock.ts';
import { diarizerHints } from '../../../src/transcribe/plan/diarizer.ts';
import { assessAll, audio, decide, recorded, stepText, wanted } from '../../helpers/plans.ts';

const ANY = 'diarize=true&model=nova-3';
const LATEST = 'diarize_model=latest&model=nova-3';
const V1 = 'diarize_model=v1&model=nova-3';
const SECOND = ['general-nova-3 2026-01-01.0', 'diarizer v2'];

const A = wanted('a.mp3', 'a');

const entry = (overrides: Parameters<typeof recorded>[2] = {}): LockEntry =>
  recorded('a.mp3', 'a', { options: ANY, ...overrides });

describe('a recording whose speakers were distinguished', () => {
  it.each([
    ['by the first diarizer stays as it is', ANY, {}, true],
    ['by the second diarizer stays as it is', ANY, { models: SECOND }, true],
    ['by the first is sent if the current one is named', LATEST, {}, false],
    ['by the second is not sent if the current one is named', LATEST, { models: SECOND }, true],
    ['by the first is not sent if that is named', V1, {}, true],
    ['by the second is sent if the first is named', V1, { models: SECOND }, false],
  ])('%s', (_, options, overrides, isKept) => {
    const { steps, basis } = decide([A], { entries: [entry(overrides)], asked: { options } });
    expect(steps.map(stepText)).toEqual(
      isKept ? ['keep a.mp3.txt', 'keep a.mp3.json'] : ['write a.mp3.txt', 'write a.mp3.json'],
    );
    expect(basis === undefined).toBe(!isKept);
  });

  it('has its answer read from where it was stored', () => {
    const world = { entries: [entry({ models: SECOND, formats: ['json'] })], asked: { options: LATEST } };
    const { key, steps } = decide([A], world);
    expect(steps.map(stepText)).toEqual(['write a.mp3.txt', 'keep a.mp3.json']);
    expect(key).toBe(answerKey('a.mp3', audio('a'), ANY));
  });

  it('shares its answer with other copies of the audio', () => {
    const world = { entries: [entry({ models: SECOND })], asked: { options: LATEST }, deleted: ['a.mp3'] };
    const { why, basis } = decide([wanted('b.mp3', 'a')], world);
    expect([why, basis?.source]).toEqual(['was a.mp3', 'a.mp3']);
  });
});

describe('the plan', () => {
  const hintsOf = (entries: readonly LockEntry[]): string[] =>
    diarizerHints(
      assessAll([A, wanted('b.mp3', 'b'), wanted('new.mp3', 'c')], { entries, asked: { options: ANY } }),
    );

  it('says how many had the first diarizer, and how they get the current one', () => {
    expect(hintsOf([entry(), recorded('b.mp3', 'b', { options: ANY })])).toEqual([
      "In 2 recordings, such as a.mp3, speakers were distinguished by Deepgram's first diarizer, or by one " +
        'that is not recorded. Nothing is sent again for this. `diarize-model: latest` sends these again and no ' +
        'others, and ' +
        '`diarize-model: v1` stays with the first diarizer.',
    ]);
  });

  it.each([
    ['that had the second', entry({ models: SECOND })],
    ['without speech', entry({ words: 0 })],
    ['whose speakers were not requested', entry({ options: 'model=nova-3' })],
  ])('says nothing about recordings %s', (_, recording) => {
    expect(hintsOf([recording])).toEqual([]);
  });
});
