import { describe, expect, it } from 'vitest';
import { buildAnswer, float32 } from '../src/listen/answer.ts';
import { paragraphsOf } from '../src/listen/paragraphs.ts';
import { parseListenQuery } from '../src/listen/query.ts';
import { type AnswerWord, splitAtPauses } from '../src/listen/words.ts';
import type { Recognition } from '../src/recognition/types.ts';
import { WORDS } from './helpers.ts';

const SPEECH: Recognition = { duration: 4.5, channels: 1, words: [WORDS] };
const SILENCE: Recognition = { duration: 1, channels: 1, words: [[]] };
const CONTEXT = {
  requestId: 'a-request',
  sha256: 'a-hash',
  created: new Date('2026-01-02T03:04:05.678Z'),
  model: 'tiny',
  newId: () => 'an-id',
};

const answer = (query: string, recognition = SPEECH) =>
  buildAnswer(recognition, parseListenQuery(new URLSearchParams(query)), CONTEXT);
const alternative = (query: string, recognition = SPEECH) =>
  answer(query, recognition).results.channels[0]?.alternatives[0];

function word(text: string, start: number, end: number): AnswerWord {
  return { word: text.toLowerCase(), punctuated_word: text, start, end, confidence: 1 };
}

describe('buildAnswer', () => {
  it('describes the request in the metadata', () => {
    const { metadata } = answer('tag=a&extra=k:v&diarize=true');
    expect(metadata).toMatchObject({
      transaction_key: 'deprecated',
      request_id: 'a-request',
      sha256: 'a-hash',
      created: '2026-01-02T03:04:05.678Z',
      duration: 4.5,
      channels: 1,
      tags: ['a'],
      extra: { k: 'v' },
      warnings: [{ parameter: 'diarize' }],
    });
    const [model = ''] = metadata.models;
    expect(metadata.model_info).toEqual({ [model]: expect.objectContaining({ name: 'moonshine-tiny' }) });
  });

  it('has no keys for what was not asked for', () => {
    const plain = answer('');
    expect(Object.keys(plain.metadata)).not.toEqual(expect.arrayContaining(['tags']));
    expect(plain.metadata).not.toHaveProperty('extra');
    expect(plain.metadata).not.toHaveProperty('warnings');
    expect(Object.keys(plain.results)).toEqual(['channels']);
    expect(Object.keys(alternative('') ?? {})).toEqual(['transcript', 'confidence', 'words']);
    expect(Object.keys(alternative('')?.words[0] ?? {})).toEqual(['word', 'start', 'end', 'confidence']);
  });

  it('joins plain words without punctuate, punctuated ones with it', () => {
    expect(alternative('')?.transcript).toBe('hello world bye');
    expect(alternative('punctuate=true')?.transcript).toBe('Hello, world. Bye.');
    expect(alternative('punctuate=true')).not.toHaveProperty('paragraphs');
  });

  it('takes the upper median as confidence', () => {
    expect(alternative('')?.confidence).toBe(0.8);
    const two = { ...SPEECH, words: [WORDS.slice(0, 2)] };
    expect(alternative('', two)?.confidence).toBe(0.9);
  });

  it('gives utterances of the words between pauses, with their mean confidence', () => {
    expect(answer('utterances=true').results.utterances).toEqual([
      {
        start: 0.1,
        end: 0.8,
        confidence: 0.8,
        channel: 0,
        transcript: 'hello world',
        words: alternative('')?.words.slice(0, 2),
        id: 'an-id',
      },
      expect.objectContaining({ start: 3.8, end: 4.1, transcript: 'bye', confidence: 0.8 }),
    ]);
    expect(answer('utterances=true&utt_split=5').results.utterances).toHaveLength(1);
  });

  it('gives each channel its own words and orders utterances by time', () => {
    const [left = [], right = []] = [WORDS.slice(0, 1), WORDS.slice(2)];
    const stereo: Recognition = { duration: 4.5, channels: 2, words: [right, left] };
    const { results } = answer('multichannel=true&utterances=true', stereo);
    expect(results.channels.map(({ alternatives }) => alternatives[0]?.transcript)).toEqual(['bye', 'hello']);
    expect(results.utterances).toMatchObject([
      { channel: 1, transcript: 'hello' },
      { channel: 0, transcript: 'bye' },
    ]);
  });

  it('answers silence with an empty transcript', () => {
    expect(answer('smart_format=true&utterances=true', SILENCE).results).toEqual({
      channels: [
        {
          alternatives: [
            { transcript: '', confidence: 0, words: [], paragraphs: { transcript: '\n', paragraphs: [] } },
          ],
        },
      ],
      utterances: [],
    });
  });
});

describe('paragraphsOf', () => {
  it('groups sentences and breaks at long pauses', () => {
    const words = [word('One.', 0, 1), word('Two', 1, 2), word('three.', 2, 3), word('Four.', 5, 6)];
    expect(paragraphsOf(words)).toEqual({
      transcript: '\nOne. Two three.\n\nFour.',
      paragraphs: [
        {
          sentences: [
            { text: 'One.', start: 0, end: 1 },
            { text: 'Two three.', start: 1, end: 3 },
          ],
          num_words: 3,
          start: 0,
          end: 3,
        },
        { sentences: [{ text: 'Four.', start: 5, end: 6 }], num_words: 1, start: 5, end: 6 },
      ],
    });
  });

  it('goes on after abbreviations, and in front of what is written small', () => {
    const said =
      'Mr. Dashwood came at 10 p.m. Eastern. He met Dr. Smith, etc. and left. See No. 5, e.g. this.';
    const words = said.split(' ').map((text, index) => word(text, index, index + 1));
    const [paragraph] = paragraphsOf(words).paragraphs;
    expect(paragraph?.sentences.map(({ text }) => text)).toEqual([
      'Mr. Dashwood came at 10 p.m.',
      'Eastern.',
      'He met Dr. Smith, etc. and left.',
      'See No. 5, e.g. this.',
    ]);
  });

  it('breaks after five sentences', () => {
    const words = Array.from({ length: 6 }, (_, index) => word(`S${index}.`, index, index + 1));
    expect(paragraphsOf(words).paragraphs.map(({ sentences }) => sentences.length)).toEqual([5, 1]);
  });
});

describe('splitAtPauses', () => {
  it('splits at a pause of exactly the given seconds', () => {
    const words = [word('a', 0, 1), word('b', 1.75, 2), word('c', 2.5, 3)];
    expect(splitAtPauses(words, 0.75).map((part) => part.length)).toEqual([1, 2]);
    expect(splitAtPauses([], 0.75)).toEqual([]);
  });
});

describe('float32', () => {
  it.each([
    [0.8, 0.8],
    [0.1 + 0.7, 0.8],
    [0.79999995, 0.79999995],
    [6.24000021, 6.2400002],
    [0, 0],
    [3600.125, 3600.125],
  ])('prints %d as %d', (value, printed) => {
    expect(float32(value)).toBe(printed);
  });
});
