import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, type JsonObject } from '../../../src/lib/guards.ts';
import { partRanges } from '../../../src/transcribe/parts/cut.ts';
import { joinAnswers } from '../../../src/transcribe/parts/join-answers.ts';
import { answerTo, type Hearing, randomTalk, type Talk } from '../../helpers/talk.ts';

const WHOLE = 'ab'.repeat(32);

const objects = (value: unknown): readonly JsonObject[] => (Array.isArray(value) ? value : []);
const channelsOf = (answer: JsonObject): readonly JsonObject[] => objects(at(answer, 'results', 'channels'));
const bestOf = (answer: JsonObject, channel = 0): JsonObject =>
  objects(channelsOf(answer)[channel]?.['alternatives'])[0] ?? {};
const wordsOf = (answer: JsonObject, channel = 0): readonly JsonObject[] =>
  objects(bestOf(answer, channel)['words']);
const pick = (words: readonly JsonObject[], name: string): unknown[] => words.map((word) => word[name]);

/** Returns the answer to a talk in parts of this many seconds. */
function inParts(
  channels: readonly Talk[],
  { duration, longest, ...how }: { duration: number; longest: number } & Partial<Hearing>,
  speakersOf: (part: number) => readonly number[] | undefined = () => undefined,
): JsonObject {
  const ranges = partRanges({ duration, bytes: 1 }, { longest, largest: 2 });
  expect(ranges.length).toBeGreaterThan(1);
  const parts = ranges.map((range, part) => {
    const speakers = speakersOf(part);
    const hearing = { ...how, ...range, requestId: `request-${part + 1}`, ...(speakers && { speakers }) };
    return { ...range, answer: answerTo(channels, hearing) };
  });
  return joinAnswers(parts, WHOLE);
}

const DURATION = 300;

describe('joinAnswers', () => {
  it('returns each word once, at its time, whatever the words', () => {
    const some = fc.record({
      talk: randomTalk(DURATION, 1),
      longest: fc.integer({ min: 40, max: 250 }),
      jitter: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 7, maxLength: 7 }),
    });
    const property = fc.property(some, ({ talk, longest, jitter }) => {
      const off = (index: number): number => (jitter[index % jitter.length] ?? 0) / 1000;
      const joined = inParts([talk], { duration: DURATION, longest, jitter: off });
      const whole = answerTo([talk], { from: 0, to: DURATION });
      const words = wordsOf(joined);
      expect(pick(words, 'punctuated_word')).toEqual(pick(wordsOf(whole), 'punctuated_word'));
      for (const [index, { start }] of talk.entries())
        expect(Math.abs(Number(words[index]?.['start']) - start)).toBeLessThan(0.01);
      expect(bestOf(joined)['transcript']).toBe(bestOf(whole)['transcript']);
      expect(at(joined, 'metadata', 'duration')).toBeCloseTo(DURATION, 2);
    });
    fc.assert(property, { numRuns: 60 });
  });

  it('divides the same words into sentences, paragraphs and utterances', () => {
    const some = fc.record({ talk: randomTalk(DURATION, 3), longest: fc.integer({ min: 40, max: 250 }) });
    const property = fc.property(some, ({ talk, longest }) => {
      const joined = inParts([talk], { duration: DURATION, longest }, () => [0, 1, 2]);
      const { transcript } = bestOf(joined);
      const paragraphs = objects(at(bestOf(joined)['paragraphs'], 'paragraphs'));
      const sentences = paragraphs.flatMap((paragraph) => objects(paragraph['sentences']));
      expect(pick(sentences, 'text').join(' ')).toBe(transcript);
      const numbers = pick(paragraphs, 'num_words').map(Number);
      expect(numbers.reduce((sum, each) => sum + each, 0)).toBe(talk.length);
      const utterances = objects(at(joined, 'results', 'utterances'));
      expect(pick(utterances, 'transcript').join(' ')).toBe(transcript);
      expect(utterances.flatMap(({ words }) => objects(words))).toEqual(wordsOf(joined));
      for (const each of [...sentences, ...paragraphs, ...utterances])
        expect(Number(each['start'])).toBeLessThanOrEqual(Number(each['end']));
    });
    fc.assert(property, { numRuns: 60 });
  });

  it('adjusts word indexes to the words of the whole', () => {
    const some = fc.record({ talk: randomTalk(DURATION, 1), longest: fc.integer({ min: 40, max: 250 }) });
    const property = fc.property(some, ({ talk, longest }) => {
      const joined = inParts([talk], { duration: DURATION, longest });
      const words = wordsOf(joined);
      const names = objects(bestOf(joined)['entities']);
      expect(names.map(({ start_word: number }) => words[Number(number)]?.['punctuated_word'])).toEqual(
        pick(names, 'value'),
      );
      expect(pick(names, 'value')).toEqual(
        talk.map(({ text }) => text).filter((text) => /^[A-Z]/.test(text)),
      );
      const segments = objects(at(joined, 'results', 'topics', 'segments'));
      const covered = segments.flatMap(({ start_word: first, end_word: last }) =>
        words.slice(Number(first), Number(last) + 1),
      );
      expect(covered).toEqual(words);
      for (const { text, start_word: first, end_word: last } of segments)
        expect(pick(words.slice(Number(first), Number(last) + 1), 'punctuated_word').join(' ')).toBe(text);
    });
    fc.assert(property, { numRuns: 60 });
  });

  it('joins each channel separately', () => {
    const some = fc.record({ one: randomTalk(DURATION, 1), other: randomTalk(DURATION, 1) });
    const property = fc.property(some, ({ one, other }) => {
      const joined = inParts([one, other], { duration: DURATION, longest: 120 });
      for (const [channel, talk] of [one, other].entries())
        expect(pick(wordsOf(joined, channel), 'punctuated_word')).toEqual(talk.map(({ text }) => text));
      const utterances = objects(at(joined, 'results', 'utterances'));
      const starts = pick(utterances, 'start').map(Number);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      const ofOther = utterances.filter(({ channel }) => channel === 1);
      expect(pick(ofOther, 'transcript').join(' ')).toBe(bestOf(joined, 1)['transcript']);
    });
    fc.assert(property, { numRuns: 30 });
  });

  it('accepts any answer, and returns one that can be read again', () => {
    const property = fc.property(
      fc.array(fc.anything({ maxDepth: 6 }), { minLength: 1, maxLength: 3 }),
      (all) => {
        const parts = all.map((results, index) => ({
          from: index * 50,
          to: index * 50 + 60,
          answer: { results },
        }));
        expect(() => JSON.stringify(joinAnswers(parts, WHOLE))).not.toThrow();
      },
    );
    fc.assert(property);
  });
});

/** Returns a talk of two speakers who take turns of `turn` seconds, with one word per second. */
const dialogue = (seconds: number, turn: number, names = 2): Talk =>
  Array.from({ length: seconds }, (_, index) => ({
    text: `w${index}`,
    start: index + 0.1,
    end: index + 0.6,
    speaker: Math.floor(index / turn) % names,
  }));

describe('speakers of several parts', () => {
  const speakers = (joined: JsonObject): unknown[] => pick(wordsOf(joined), 'speaker');
  const uncertain = (joined: JsonObject): unknown => at(joined, 'metadata', 'joined', 'speakers_uncertain');

  it('are the same where both parts have them say the same words', () => {
    const talk = dialogue(300, 5);
    const joined = inParts([talk], { duration: 300, longest: 200 }, (part) => (part === 0 ? [0, 1] : [1, 0]));
    expect(speakers(joined)).toEqual(talk.map(({ speaker }) => speaker));
    expect(uncertain(joined)).toBe(false);
  });

  it('get new numbers where the overlap does not have them', () => {
    const talk = dialogue(300, 60);
    const joined = inParts([talk], { duration: 300, longest: 200 }, () => [0, 1]);
    expect(new Set(speakers(joined))).toEqual(new Set([0, 1, 2]));
    expect(uncertain(joined)).toBe(true);
  });

  it('are certainly new once all speakers of the parts before were recognized', () => {
    const talk = dialogue(300, 5).map((word) => ({ ...word, speaker: word.start > 200 ? 2 : word.speaker }));
    const joined = inParts([talk], { duration: 300, longest: 160 }, () => [0, 1, 2]);
    expect(speakers(joined)).toEqual(talk.map(({ speaker }) => speaker));
    expect(uncertain(joined)).toBe(false);
  });

  it('are also recognized by their words after the seam', () => {
    const said = (speaker: number, from: number, to: number): Talk =>
      dialogue(to, 1)
        .slice(from)
        .map((word) => ({ ...word, speaker }));
    // Ada speaks first; only Bob speaks in the second part; Carol starts after the middle of its overlap with the third
    // part.
    const talk = [...said(0, 0, 95), ...said(1, 95, 187), ...said(2, 187, 280)];
    const joined = inParts([talk], { duration: 280, longest: 105 }, (part) =>
      part === 0 ? [0, 1, 2] : part === 1 ? [2, 0, 1] : [2, 1, 0],
    );
    const numbers = speakers(joined);
    expect(new Set([numbers[10], numbers[150], numbers[270]]).size).toBe(3);
    expect(uncertain(joined)).toBe(false);
  });

  it('divide an utterance and a sentence where it is unknown whether they are the same person', () => {
    // Too few words in common to identify speakers, in the middle of a division that each part has as one utterance.
    const slow = dialogue(300, 300).filter((_, index) => index > 0 && index % 10 === 0);
    const joined = inParts([slow], { duration: 300, longest: 200 }, () => [0]);
    expect(new Set(speakers(joined)).size).toBe(2);
    for (const { words, speaker } of objects(at(joined, 'results', 'utterances')))
      expect(new Set(pick(objects(words), 'speaker'))).toEqual(new Set([speaker]));
    const { paragraphs } = objects([bestOf(joined)['paragraphs']])[0] ?? {};
    const sentences = objects(paragraphs).flatMap((each) => objects(each['sentences']));
    expect(pick(sentences, 'text').join(' ')).toBe(bestOf(joined)['transcript']);
  });

  it('are omitted everywhere if they are not distinguished', () => {
    const joined = inParts([dialogue(300, 5)], { duration: 300, longest: 200 });
    expect(new Set(speakers(joined))).toEqual(new Set([undefined]));
    expect(uncertain(joined)).toBe(false);
  });
});

describe('the rest of an answer', () => {
  const part = (from: number, to: number, results: JsonObject, metadata: JsonObject = {}) => ({
    from,
    to,
    answer: { metadata: { request_id: `r-${from}`, sha256: `${from}`, ...metadata }, results },
  });

  it.each([undefined, 0, -0, -3])('counts a part as long as its sound if its length is %s', (duration) => {
    const joined = joinAnswers([part(0, 60, {}, { duration: 60 }), part(50, 110, {}, { duration })], WHOLE);
    expect(at(joined, 'metadata', 'duration')).toBe(110);
  });

  it('is joined by its fields', () => {
    const word = (text: string, start: number) => ({ word: text, start, end: start + 0.4, confidence: 0.5 });
    const channel = (words: readonly JsonObject[], more: JsonObject) => ({
      ...more,
      alternatives: [{ transcript: '', words, confidence: 0.1, languages: ['en'] }],
    });
    const hit = (start: number) => ({ start, end: start + 1, confidence: 0.9, snippet: 'x' });
    const joined = joinAnswers(
      [
        part(
          0,
          60,
          {
            channels: [
              channel([word('hallo', 1), word('du', 2), word('da', 53)], {
                detected_language: 'de',
                language_confidence: 0.8,
                search: [{ query: 'x', hits: [hit(3), hit(55)] }],
              }),
            ],
            summary: { result: 'success', short: 'First.' },
            sentiments: { segments: [], average: { sentiment: 'positive', sentiment_score: 0.9 } },
          },
          {
            duration: 60,
            models: ['a'],
            model_info: { a: { name: 'A' } },
            warnings: [{ message: 'w' }],
            summary_info: { input_tokens: 5, output_tokens: 2 },
          },
        ),
        part(
          50,
          100,
          {
            channels: [
              channel([word('da', 3), word('hello', 30)], {
                detected_language: 'en',
                search: [{ query: 'x', hits: [hit(5.2), hit(40)] }],
              }),
            ],
            summary: { result: 'success', short: 'Second.' },
            sentiments: { segments: [], average: { sentiment: 'negative', sentiment_score: -0.9 } },
          },
          {
            duration: 50.5,
            models: ['b'],
            model_info: { b: { name: 'B' } },
            warnings: [{ message: 'w' }],
            summary_info: { input_tokens: 7, output_tokens: 1 },
          },
        ),
      ],
      WHOLE,
    );
    expect(joined).toMatchObject({
      metadata: {
        request_id: 'r-0',
        sha256: WHOLE,
        duration: 100.5,
        models: ['a', 'b'],
        model_info: { a: { name: 'A' }, b: { name: 'B' } },
        warnings: [{ message: 'w' }],
        summary_info: { input_tokens: 12, output_tokens: 3 },
        joined: {
          parts: [
            { request_id: 'r-0', sha256: '0', start: 0, end: 60 },
            { request_id: 'r-50', sha256: '50', start: 50, end: 100 },
          ],
        },
      },
      results: {
        channels: [
          {
            detected_language: 'de',
            language_confidence: 0.8,
            search: [{ query: 'x', hits: [hit(3), hit(55), hit(90)] }],
            alternatives: [
              {
                transcript: 'hallo du da hello',
                words: [
                  { word: 'hallo', language: 'de' },
                  { word: 'du', language: 'de' },
                  { word: 'da', start: 53, language: 'de' },
                  { word: 'hello', start: 80, language: 'en' },
                ],
              },
            ],
          },
        ],
        summary: { result: 'success', short: 'First. Second.' },
        sentiments: { average: { sentiment: 'positive' } },
      },
    });
  });

  it('keeps a text without words, and a part without speech', () => {
    const untimed = { channels: [{ alternatives: [{ transcript: 'one two', words: [] }] }] };
    const silent = { channels: [{ alternatives: [{ transcript: '', words: [] }] }] };
    const joined = joinAnswers([part(0, 60, untimed), part(50, 110, silent), part(100, 160, untimed)], WHOLE);
    expect(bestOf(joined)['transcript']).toBe('one two one two');
  });
});
