import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, listOf } from '../../src/lib/guards.ts';
import { parseTranscript } from '../../src/transcript/answer.ts';
import { answer, channel, read } from './answer-of.ts';
import { randomAnswer } from './random-answers.ts';

const isAnything = (value: unknown): value is unknown => value !== undefined;

/** The texts of an answer's words, or of its transcript where it has no words; channel by channel. */
function textsOf(answer: unknown): string[][] {
  const tidy = (text: unknown): string => String(text).replaceAll(/\s+/gu, ' ').trim();
  return (listOf(at(answer, 'results', 'channels'), isAnything) ?? []).map((channel) => {
    const [best] = listOf(at(channel, 'alternatives'), isAnything) ?? [];
    const words = listOf(at(best, 'words'), isAnything) ?? [];
    const texts =
      words.length > 0
        ? words.map((word) => at(word, 'punctuated_word') ?? at(word, 'word'))
        : String(at(best, 'transcript')).split(/\s+/u);
    return texts.map(tidy).filter((text) => text !== '');
  });
}

describe('any answer', () => {
  it('is read with all of its words, in order', () => {
    fc.assert(
      fc.property(randomAnswer(), (answer) => {
        const words = read(answer).channels.map((channel) => channel.words.map(({ text }) => text));
        const given = textsOf(answer);
        expect(words.map(({ length }) => length)).toEqual(given.map(({ length }) => length));
        // A full stop can move to the word that it follows.
        expect(words.map((each) => each.join(''))).toEqual(given.map((each) => each.join('')));
      }),
    );
  });

  it('has times that never go back or overlap', () => {
    fc.assert(
      fc.property(randomAnswer(), (answer) => {
        for (const { words } of read(answer).channels) {
          const times = words.flatMap(({ start, end }) => [start, end]);
          expect(times).toEqual(times.toSorted((a, b) => a - b));
          expect(times.every((time) => Number.isFinite(time) && time >= 0)).toBe(true);
        }
      }),
    );
  });

  it('gives the same result when it is read twice', () => {
    fc.assert(
      fc.property(randomAnswer(), (answer) => {
        expect(read(JSON.parse(JSON.stringify(answer)))).toEqual(read(answer));
      }),
    );
  });
});

it('as any JSON is read or refused', () => {
  const damaged = fc.tuple(randomAnswer(4), fc.jsonValue(), fc.nat()).map(([answer, value, place]) => {
    let left = place % 60;
    return JSON.parse(JSON.stringify(answer), (_, inner) => (left-- === 0 ? value : inner));
  });
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), damaged), (json) => {
      const transcript = parseTranscript(json);
      if (transcript !== undefined) expect(transcript.channels).toBeInstanceOf(Array);
    }),
    { numRuns: 500 },
  );
});

describe('an answer without words', () => {
  const textsAt = (json: unknown): unknown[] =>
    read(json).channels.flatMap(({ words }) => words.map(({ text, start, end }) => [text, start, end]));
  const utterances = [
    { channel: 0, transcript: 'Xin chào.', start: 1, end: 3 },
    { channel: 1, transcript: 'Vâng.', start: 4, end: 5 },
    { channel: 0, transcript: 'Hẹn gặp lại.', start: 7, end: 10 },
  ];
  const channels = ['Xin chào. Hẹn gặp lại.', 'Vâng.'].map((transcript) => channel({ transcript }));

  it('gets words at the times of its utterances', () => {
    expect(textsAt(answer(channels, {}, { utterances }))).toEqual([
      ['Xin', 1, 2],
      ['chào.', 2, 3],
      ['Hẹn', 7, 8],
      ['gặp', 8, 9],
      ['lại.', 9, 10],
      ['Vâng.', 4, 5],
    ]);
  });

  it.each([
    ['say less', utterances.slice(0, 2)],
    ['say something else', [{ ...utterances[0], transcript: 'Xin' }, ...utterances.slice(1)]],
    ['have no times', utterances.map(({ channel: of, transcript }) => ({ channel: of, transcript }))],
    ['are none', 'Xin chào.'],
  ])('gets words spread over its duration where utterances %s', (_, told) => {
    const first = textsAt(answer(channels, { duration: 60 }, { utterances: told })).slice(0, 5);
    expect(first).toEqual(
      'Xin chào. Hẹn gặp lại.'.split(' ').map((text, index) => [text, index * 12, (index + 1) * 12]),
    );
  });
});
