import { describe, expect, it } from 'vitest';
import { meanConfidence, parseTranscript, wordCount } from '../../src/transcript/transcript.ts';

const word = (text: string, start: number, more: object = {}): object => ({
  word: text.toLowerCase(),
  punctuated_word: text,
  start,
  end: start + 0.5,
  confidence: 0.5,
  ...more,
});

const channel = (alternative: object): object => ({
  alternatives: [{ transcript: '', words: [], ...alternative }],
});

const HELLO = channel({ transcript: 'Hello, world.', words: [word('Hello,', 0), word('world.', 1)] });

const answer = (channels: unknown = [HELLO], metadata: object = {}): unknown => ({
  metadata: { request_id: 'id-1', duration: 1.5, ...metadata },
  results: { channels },
});

const paragraphs = (...all: readonly object[]): object => ({
  paragraphs: { transcript: '\n', paragraphs: all },
});

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
      warnings: [
        { parameter: 'topics', type: 'unsupported_language', message: 'Not in German.' },
        { message: 'Odd.' },
      ],
    };
    expect(parseTranscript(answer([HELLO], metadata))).toEqual({
      requestId: 'id-1',
      duration: 1.5,
      sha256: 'abc',
      models: ['general-nova-3 2025-07-31.0', 'no-version'],
      warnings: ['topics: Not in German.', 'Odd.'],
      channels: [
        {
          words: [
            { text: 'Hello,', start: 0, end: 0.5, confidence: 0.5, speaker: undefined },
            { text: 'world.', start: 1, end: 1.5, confidence: 0.5, speaker: undefined },
          ],
          paragraphs: [{ speaker: undefined, text: 'Hello, world.' }],
        },
      ],
    });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'Hello'],
    ['a list', [answer()]],
    ['no metadata', { results: { channels: [HELLO] } }],
    ['no results, as for a callback', { request_id: 'id-1' }],
    ['no channels', { metadata: { request_id: 'id-1', duration: 1 }, results: {} }],
    ['channels that are no list', answer({ 0: HELLO })],
    ['a channel that is no object', answer([HELLO, null])],
    ['no request id', answer([HELLO], { request_id: undefined })],
    ['a request id that is no text', answer([HELLO], { request_id: 7 })],
    ['no duration', answer([HELLO], { duration: undefined })],
    ['a duration in text', answer([HELLO], { duration: '1.5' })],
    ['no alternatives', answer([{}])],
    ['an empty list of alternatives', answer([{ alternatives: [] }])],
    ['no transcript', answer([{ alternatives: [{ words: [] }] }])],
    ['a transcript that is no text', answer([channel({ transcript: null })])],
    ['one channel without one', answer([HELLO, { alternatives: [] }])],
    ['a word without text', answer([channel({ words: [{ start: 0, end: 1 }] })])],
    ['a word whose text is none', answer([channel({ words: [word('a', 0, { punctuated_word: 1 })] })])],
    ['a word without a start', answer([channel({ words: [word('a', 0, { start: undefined })] })])],
    ['a word whose end is text', answer([channel({ words: [word('a', 0, { end: '1' })] })])],
  ])('refuses %s', (_, json) => {
    expect(parseTranscript(json)).toBeUndefined();
  });

  it.each([
    ['a sha256 that is no text', { sha256: 7 }, { sha256: undefined }],
    ['model_info that is none', { model_info: ['nova-3'] }, { models: [] }],
    ['warnings that are none', { warnings: 'none' }, { warnings: [] }],
  ])('does without %s', (_, metadata, expected) => {
    expect(parseTranscript(answer([HELLO], metadata))).toMatchObject(expected);
  });

  it('takes the bare word where there is no punctuated one, and no confidence for none', () => {
    const words = [{ word: 'hello', start: 0, end: 1, speaker: 'A' }];
    expect(parseTranscript(answer([channel({ transcript: 'hello', words })]))?.channels[0]?.words).toEqual([
      { text: 'hello', start: 0, end: 1, confidence: 0, speaker: undefined },
    ]);
  });

  it('reads every channel, and the first alternative of each', () => {
    const second = { alternatives: [{ transcript: 'Best.' }, { transcript: 'Second best.' }] };
    expect(parseTranscript(answer([HELLO, second]))?.channels.map((each) => each.paragraphs)).toEqual([
      [{ speaker: undefined, text: 'Hello, world.' }],
      [{ speaker: undefined, text: 'Best.' }],
    ]);
  });
});

describe('paragraphs', () => {
  const read = (alternative: object): unknown =>
    parseTranscript(answer([channel(alternative)]))?.channels[0]?.paragraphs;
  const WORDS = [
    word('One', 0, { speaker: 0 }),
    word('two.', 1, { speaker: 0 }),
    word('Three.', 2, { speaker: 1 }),
    word('Four.', 3, { speaker: 0 }),
  ];

  it("are Deepgram's where it made some", () => {
    const given = paragraphs(
      { speaker: 1, sentences: [{ text: 'One.', start: 0, end: 1 }, { text: 'Two.' }] },
      { sentences: [{ text: 'Three.' }] },
    );
    expect(read({ transcript: 'as a whole', words: WORDS, ...given })).toEqual([
      { speaker: 1, text: 'One. Two.' },
      { speaker: undefined, text: 'Three.' },
    ]);
  });

  it('are the turns of the speakers where it made none', () => {
    expect(read({ transcript: 'One two. Three. Four.', words: WORDS })).toEqual([
      { speaker: 0, text: 'One two.' },
      { speaker: 1, text: 'Three.' },
      { speaker: 0, text: 'Four.' },
    ]);
  });

  it('are the transcript where speakers are not told apart', () => {
    expect(read({ transcript: ' One two. ' })).toEqual([{ speaker: undefined, text: 'One two.' }]);
  });

  it.each([
    ['no words', { transcript: '', words: [], ...paragraphs() }],
    ['only spaces', { transcript: ' \n' }],
  ])('are none in silence: %s', (_, alternative) => {
    expect(read(alternative)).toEqual([]);
  });
});

describe('measures', () => {
  const parsed = (...channels: readonly object[]) => {
    const transcript = parseTranscript(answer(channels));
    if (transcript === undefined) throw new Error('no transcript');
    return transcript;
  };
  const one = channel({ words: [word('a', 0, { confidence: 1 }), word('b', 1, { confidence: 0.5 })] });
  const other = channel({ words: [word('c', 0, { confidence: 0.9 })] });

  it('count the words of all channels', () => {
    expect(wordCount(parsed(one, other))).toBe(3);
    expect(wordCount(parsed(channel({})))).toBe(0);
  });

  it('average the confidence over the words of all channels', () => {
    expect(meanConfidence(parsed(one, other))).toBeCloseTo(0.8, 10);
    expect(meanConfidence(parsed(channel({})))).toBeUndefined();
  });
});
