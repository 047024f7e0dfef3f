import { describe, expect, it } from 'vitest';
import { parseTranscript, readAnswer } from '../../src/transcript/answer.ts';
import {
  excerptOf,
  languageOf,
  meanConfidence,
  paragraphText,
  passagesOf,
  wordCount,
} from '../../src/transcript/transcript.ts';
import { answer, channel, read, transcriptOf, word, words } from './answer-of.ts';

const HELLO = channel({ transcript: 'Hello, world.', words: words('Hello, world.') });

describe('parseTranscript', () => {
  it('reads an answer', () => {
    const metadata = {
      sha256: 'abc',
      channels: 1,
      model_info: {
        a: { name: 'general-nova-3', version: '2025-07-31.0', arch: 'nova-3' },
        b: { version: 'no name' },
        c: { name: 'no-version' },
      },
      diarize_info: { model_uuid: 'd', arch: 'v2' },
      warnings: [
        { parameter: 'topics', type: 'unsupported_language', message: 'Not in German.' },
        { message: 'Odd.' },
      ],
    };
    const said = [
      { text: 'Hello,', start: 0, end: 0.5, confidence: 0.5, speaker: undefined },
      { text: 'world.', start: 1, end: 1.5, confidence: 0.5, speaker: undefined },
    ];
    expect(parseTranscript(answer([HELLO], metadata))).toEqual({
      requestId: 'id-1',
      duration: 60,
      sha256: 'abc',
      models: ['general-nova-3 2025-07-31.0', 'no-version', 'diarizer v2'],
      warnings: ['topics: Not in German.', 'Odd.'],
      channels: [
        { language: undefined, words: said, paragraphs: [{ speaker: undefined, sentences: [said] }] },
      ],
      insights: { summary: undefined, topics: [], intents: [], entities: [], sentiment: undefined },
    });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'Hello'],
    ['a list', [answer([HELLO])]],
    ['no metadata', { results: { channels: [HELLO] } }],
    ['no results, as for a callback', { request_id: 'id-1' }],
    ['no channels', { metadata: { request_id: 'id-1', duration: 1 }, results: {} }],
    ['channels that are no list', answer({ 0: HELLO })],
    ['no request id', answer([HELLO], { request_id: undefined })],
    ['a request id that is no text', answer([HELLO], { request_id: 7 })],
  ])('refuses %s', (_, json) => {
    expect(parseTranscript(json)).toBeUndefined();
  });

  const silence = [HELLO, channel({})].map((each) => read(answer([each])).channels[0]?.words ?? []);
  const LACKING = 'The answer lacks ';
  it.each([
    ['a channel that is no object', [HELLO, null], silence, 'all of channel 2, treated as silence.'],
    ['a channel without alternatives', [{}], [[]], 'all of channel 1, treated as silence.'],
    [
      'an empty list of alternatives',
      [HELLO, { alternatives: [] }],
      silence,
      'all of channel 2, treated as silence.',
    ],
    [
      'an alternative that is null',
      [{ alternatives: [null] }],
      [[]],
      'all of channel 1, treated as silence.',
    ],
  ])('reads an answer without %s, and says so', (_, channels, expected, lacks) => {
    const transcript = read(answer(channels));
    expect(transcript.channels.map(({ words }) => words)).toEqual(expected);
    expect(transcript.warnings).toEqual([`${LACKING}${lacks}`]);
  });

  const PAIR = [word('a', 0), word('b', 1), word('c', 2)];
  const pairWith = (middle: unknown): unknown => answer([channel({ words: PAIR.with(1, middle as object) })]);
  const putBetween = 'the time of 1 word, placed between the neighboring words.';
  it.each([
    ['a word that is null', null, ['a', 'c'], 'the text of 1 word, left out.'],
    ['a word without text', { start: 1, end: 2 }, ['a', 'c'], 'the text of 1 word, left out.'],
    ['a word without a start', word('b', 1, { start: undefined }), ['a', 'b', 'c'], putBetween],
    ['a word without an end', word('b', 1, { end: undefined }), ['a', 'b', 'c'], putBetween],
    ['a word whose end is text', word('b', 1, { end: '1' }), ['a', 'b', 'c'], putBetween],
    ['a word that begins in years', word('b', 1, { start: 1e300 }), ['a', 'b', 'c'], putBetween],
    ['a word that begins before the recording', word('b', 1, { start: -1 }), ['a', 'b', 'c'], putBetween],
  ])('loses no more than the position of %s, and says so', (_, middle, texts, lacks) => {
    const { channels, warnings } = read(pairWith(middle));
    const [{ words = [] } = {}] = channels;
    expect(words.map(({ text }) => text)).toEqual(texts);
    expect(words.every(({ start, end }) => start >= 0 && end <= 60)).toBe(true);
    expect(warnings).toEqual([`${LACKING}${lacks}`]);
  });

  it('takes the text of a word from the field that has one', () => {
    const { channels, warnings } = read(answer([channel({ words: [word('a', 0, { punctuated_word: 1 })] })]));
    expect(channels[0]?.words).toMatchObject([{ text: 'a' }]);
    expect(warnings).toEqual([]);
  });

  it('uses the transcript where no word can be read, and words where there is no transcript', () => {
    const spread = read(answer([channel({ transcript: 'Hello there.', words: [null, {}] })]));
    expect(spread.channels[0]?.words.map(({ text }) => text)).toEqual(['Hello', 'there.']);
    const bare = read(answer([{ alternatives: [{ words: [word('a', 0)] }] }]));
    expect(bare.channels[0]?.words).toMatchObject([{ text: 'a' }]);
  });

  it.each([undefined, null, '1.5', -5, 1e308, 604_801, 0, -0])(
    'takes the length of the recording from its last word if the length is %s',
    (duration) => {
      const said = read(answer([channel({ words: PAIR }), null], { duration }));
      expect(said.duration).toBe(2.5);
      expect(said.warnings[0]).toMatch(
        /^The answer lacks the length of the recording, for which the end of its last/,
      );
    },
  );

  it('takes the length from the start of its last word if that has no end', () => {
    const open = word('a', 2, { end: null });
    expect(read(answer([channel({ words: [word('b', 0), open] })], { duration: 0 })).duration).toBe(2);
  });

  it.each([0, -0])('takes a length of %s for one of 0 if there are no words', (duration) => {
    const silent = read(answer([channel({})], { duration }));
    expect(silent.duration).toBe(0);
    expect(silent.warnings).toEqual([]);
  });

  it.each([
    ['a sha256 that is no text', { sha256: 7 }, { sha256: undefined }],
    ['model_info that is none', { model_info: ['nova-3'] }, { models: [] }],
    ['a diarizer without a name', { diarize_info: { arch: 2 } }, { models: [] }],
    ['warnings that are none', { warnings: 'none' }, { warnings: [] }],
  ])('ignores %s', (_, metadata, expected) => {
    expect(parseTranscript(answer([HELLO], metadata))).toMatchObject(expected);
  });

  const wordsIn = (all: readonly object[], more: object = {}) =>
    read(answer([channel({ words: all, ...more })])).channels[0]?.words;

  it('uses the bare word where there is no punctuated one, and leaves missing facts undefined', () => {
    expect(wordsIn([{ word: 'hello', start: 0, end: 1, speaker: 'A' }])).toEqual([
      { text: 'hello', start: 0, end: 1, confidence: undefined, speaker: undefined },
    ]);
  });

  it.each([
    [1.5, 1],
    [-0.5, 0],
    ['high', undefined],
    [null, undefined],
  ])('reads a confidence of %j as %j', (confidence, known) => {
    expect(wordsIn([word('a', 0, { confidence })])?.[0]?.confidence).toBe(known);
  });

  it.each([
    [0, 0],
    [12, 12],
    [-1, undefined],
    [0.5, undefined],
    ['0', undefined],
  ])('reads speaker %j as %j', (speaker, known) => {
    expect(wordsIn([word('a', 0, { speaker })])?.[0]?.speaker).toBe(known);
  });

  it('keeps single spaces inside words and none around them, and drops empty words', () => {
    expect(wordsIn(['two \n words', ' around\t', ' ', ''].map(word))?.map(({ text }) => text)).toEqual([
      'two words',
      'around',
    ]);
  });

  it('spreads a transcript without words over its duration', () => {
    const only = channel({ transcript: ' One two.\nThree ' });
    const [{ words: spread = [] } = {}] = read(answer([only], { duration: 6 })).channels;
    expect(spread.map(({ text, start, end }) => [text, start, end])).toEqual([
      ['One', 0, 2],
      ['two.', 2, 4],
      ['Three', 4, 6],
    ]);
  });

  it('reads every channel, and the first alternative of each', () => {
    const second = { alternatives: [{ transcript: 'Best.' }, { transcript: 'Second best.' }] };
    const { channels } = read(answer([HELLO, second]));
    expect(channels.map((each) => each.paragraphs.map(paragraphText))).toEqual([
      ['Hello, world.'],
      ['Best.'],
    ]);
  });

  it.each([
    ['detected', { detected_language: 'de' }, {}, 'de'],
    ['one of those that are spoken', {}, { languages: ['fr', 'en'] }, 'fr'],
    ['not reported', {}, {}, undefined],
    ['empty', { detected_language: '' }, {}, undefined],
    ['no text', { detected_language: 7 }, { languages: 'en' }, undefined],
  ])('has the language that is %s', (_, more, alternative, language) => {
    expect(read(answer([channel(alternative, more)])).channels[0]?.language).toBe(language);
  });
});

describe('readAnswer', () => {
  const raw = `${JSON.stringify(answer([HELLO]))} \n`;

  it('keeps the text unchanged', () => {
    expect(readAnswer(raw)).toEqual({ transcript: read(answer([HELLO])), raw });
  });

  it.each([
    ['nothing', ''],
    ['half of it', raw.slice(0, 40)],
    ['another', '{}'],
  ])('refuses %s', (_, text) => {
    expect(readAnswer(text)).toBeUndefined();
  });
});

describe('passages', () => {
  it('are in spoken order, also across channels', () => {
    const left = [...words('One. Two. Five.', 0), ...words('Late.', 20)];
    const transcript = transcriptOf(left, words('Meanwhile. Done.', 1.2));
    expect(passagesOf(transcript).map((each) => [each.channel, paragraphText(each)])).toEqual([
      [0, 'One. Two.'],
      [1, 'Meanwhile.'],
      [0, 'Five.'],
      [1, 'Done.'],
      [0, 'Late.'],
    ]);
  });

  it('are empty without a channel', () => {
    expect(passagesOf(read(answer([])))).toEqual([]);
  });
});

describe('measures', () => {
  const one = channel({ words: [word('a', 0, { confidence: 1 }), word('b', 1, { confidence: 0.5 })] });
  const other = channel({ words: [word('c', 0, { confidence: 0.9 }), word('d', 1, { confidence: null })] });
  const parsed = (...channels: readonly object[]) => read(answer(channels));

  it('count the words of all channels', () => {
    expect(wordCount(parsed(one, other))).toBe(4);
    expect(wordCount(parsed(channel({})))).toBe(0);
  });

  it('average the known confidence over the words of all channels', () => {
    expect(meanConfidence(parsed(one, other))).toBeCloseTo(0.8, 10);
    expect(meanConfidence(parsed(channel({})))).toBeUndefined();
  });

  it('give the language of the first channel with speech', () => {
    const silent = channel({}, { detected_language: 'en' });
    const german = channel({ words: words('Guten Tag.') }, { detected_language: 'de' });
    expect(languageOf(parsed(silent, one, german))).toBe('de');
    expect(languageOf(parsed(silent))).toBeUndefined();
  });

  it('quote the first words', () => {
    const text = Array.from({ length: 90 }, (_, index) => `w${index}`).join(' ');
    expect(excerptOf(transcriptOf(words(text)))).toBe(`${text.split(' ').slice(0, 80).join(' ')} …`);
    expect(excerptOf(transcriptOf(words('All of it.')))).toBe('All of it.');
    expect(excerptOf(transcriptOf([]))).toBe('');
  });
});
