import { describe, expect, it } from 'vitest';
import { WebVTTParser } from 'webvtt-parser';
import { renderChapters, renderChaptersJson } from '../../src/transcript/chapters.ts';
import type { Transcript } from '../../src/transcript/transcript.ts';
import { answer, channel, read, words } from './answer-of.ts';

const segment = (start: number, ...topics: readonly (readonly [string, number])[]): object => ({
  text: '',
  start_word: start,
  end_word: start + 10,
  topics: topics.map(([topic, score]) => ({ topic, confidence_score: score })),
});

/** Two minutes of speech, one word per second. */
const talk = (segments: readonly object[], channels = 1): Transcript =>
  read(
    answer(
      Array.from({ length: channels }, () => channel({ words: words('so '.repeat(120).trim()) })),
      { duration: 120 },
      { topics: { segments } },
    ),
  );

const TALK = talk([
  segment(5, ['Weather', 0.2], ['Rain & <b>snow</b>', 0.9]),
  segment(20, ['Too soon', 0.9]),
  segment(50, ['Rivers', 0.9]),
  segment(70, ['Rivers', 0.5]),
  segment(90, ['-->', 0.9]),
]);

describe('chapters', () => {
  it('begin where the topic changes, the first one at the start', () => {
    expect(JSON.parse(renderChaptersJson(TALK))).toEqual({
      version: '1.2.0',
      chapters: [
        { startTime: 0, endTime: 50, title: 'Rain & <b>snow</b>' },
        { startTime: 50, endTime: 90, title: 'Rivers' },
        { startTime: 90, endTime: 120, title: '-->' },
      ],
    });
  });

  it('are read as chapters by W3C’s parser without an error', () => {
    const { cues, errors } = new WebVTTParser({ '&amp;': '&', '&lt;': '<', '&gt;': '>' }).parse(
      renderChapters(TALK),
      'chapters',
    );
    expect(errors).toEqual([]);
    expect(
      cues.map(({ startTime, endTime, tree }) => [startTime, endTime, tree.children?.[0]?.value]),
    ).toEqual([
      [0, 50, 'Rain & <b>snow</b>'],
      [50, 90, 'Rivers'],
      [90, 120, '-->'],
    ]);
  });

  it.each([
    ['without topics', talk([])],
    ['of several channels, whose words cannot be told apart by number', talk([segment(5, ['Rain', 0.9])], 2)],
    ['of words that are not there', talk([segment(500, ['Rain', 0.9])])],
    ['of segments that are none', talk([{ start_word: 'x', topics: 'rain' }, { topics: [{}] }])],
  ])('do not exist %s', (_, transcript) => {
    expect(renderChapters(transcript)).toBe('WEBVTT\n');
    expect(JSON.parse(renderChaptersJson(transcript))).toEqual({ version: '1.2.0', chapters: [] });
  });
});
