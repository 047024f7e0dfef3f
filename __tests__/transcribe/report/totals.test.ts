import { expect, it } from 'vitest';
import { totalsOf } from '../../../src/transcribe/report/result.ts';
import { contentLines, totalsLine } from '../../../src/transcribe/report/totals.ts';
import { failed, planned, reused, TALK_TIMES, transcribed, unchanged } from '../../helpers/results.ts';

it.each([
  [[], 'Nothing sent'],
  [[unchanged('a'), reused('b')], 'Nothing sent; 1 reused; 1 unchanged'],
  [[planned('a'), planned('b', 'reusable')], 'Nothing sent; 1 would be sent; 1 would be reused'],
  [
    [transcribed('a'), unchanged('b'), planned('c', 'over-cap')],
    '1 of 1 source transcribed, 1:00 of audio; 1 unchanged; 1 not sent',
  ],
  [[transcribed('a')], '1 of 1 source transcribed, 1:00 of audio'],
  [[transcribed('a'), failed('b'), failed('c')], '1 of 3 sources transcribed, 1:00 of audio; 2 failed'],
  [[failed('b', 'not-sent')], '0 of 1 source transcribed; 1 failed'],
])('the totals are one line', (results, line) => {
  expect(totalsLine(totalsOf(results))).toBe(line);
});

it('the transcripts together show the mean confidence of all words, and a sign if it is low', () => {
  const results = [
    transcribed('long.mp3', { words: 900, confidence: 0.9, duration: 3600, talkTimes: TALK_TIMES }),
    reused('short.mp3', { words: 100, confidence: 0.5 }),
    transcribed('unknown.mp3', { words: 1000, confidence: undefined }),
    transcribed('silence.mp3', { words: 0, confidence: undefined }),
  ];
  expect(contentLines(results)).toEqual([
    '4 transcripts together: 1:03:00 of audio · 2,000 words · up to 2 speakers in one · 86 % confidence',
    '',
  ]);
  expect(contentLines(results.slice(1))[0]).toBe(
    '3 transcripts together: 3:00 of audio · 1,100 words · ⚠️ 50 % confidence',
  );
  expect(contentLines(results.slice(2))[0]).toBe('2 transcripts together: 1,000 words');
});

it.each([[[]], [[transcribed('a.mp3')]]])('so few transcripts have no totals', (results) => {
  expect(contentLines(results)).toEqual([]);
});
