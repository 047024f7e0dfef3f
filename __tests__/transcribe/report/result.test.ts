import { expect, it } from 'vitest';
import {
  commonCause,
  failureText,
  progressOf,
  type Result,
  resultsFile,
  totalsOf,
} from '../../../src/transcribe/report/result.ts';
import { failed, planned, reused, TALK_TIMES, transcribed, unchanged } from '../../helpers/results.ts';

it('totals distinguish causes from consequences', () => {
  const results = [
    failed('stopped.mp3', 'not-sent'),
    transcribed('a.mp3', { duration: 61.25 }),
    failed('bad.mp3'),
    transcribed('b.mp3', { duration: 30 }),
    failed('late.mp3', 'cancelled'),
  ];
  const totals = totalsOf(results);
  expect(totals.transcribed.map(({ source }) => source)).toEqual(['a.mp3', 'b.mp3']);
  expect(totals.failed.map(({ source }) => source)).toEqual(['stopped.mp3', 'bad.mp3', 'late.mp3']);
  expect(totals.causes.map(({ source }) => source)).toEqual(['bad.mp3']);
  expect(totals.minutes).toBe(1.52);
});

it('totals without sources are zero', () => {
  expect(totalsOf([])).toEqual({
    transcribed: [],
    reused: [],
    unchanged: [],
    planned: [],
    failed: [],
    causes: [],
    minutes: 0,
    savedMinutes: 0,
    edited: [],
  });
});

it('totals distinguish sent sources from others', () => {
  const results = [
    transcribed('new.mp3', { edited: ['new.mp3.txt'] }),
    reused('renamed.mp3', { duration: 90 }),
    unchanged('old.mp3', { duration: 30, edited: ['old.mp3.txt'] }),
    unchanged('of-unknown-length.mp3', { duration: undefined }),
    planned('planned.mp3'),
    planned('reusable.mp3', 'reusable'),
    planned('too-much.mp3', 'over-cap'),
  ];
  const totals = totalsOf(results);
  const names = (some: readonly Result[]): string[] => some.map(({ source }) => source);
  expect(names(totals.transcribed)).toEqual(['new.mp3']);
  expect(names(totals.reused)).toEqual(['renamed.mp3']);
  expect(names(totals.unchanged)).toEqual(['old.mp3', 'of-unknown-length.mp3']);
  expect(names(totals.planned)).toEqual(['planned.mp3', 'reusable.mp3', 'too-much.mp3']);
  expect(totals).toMatchObject({ minutes: 1, savedMinutes: 2, edited: ['new.mp3.txt', 'old.mp3.txt'] });
});

it.each([
  [
    'the key',
    [failed('a', 'bad-key'), failed('b', 'bad-key'), failed('c', 'not-sent')],
    'Deepgram cannot read it.',
  ],
  ['the files', [failed('a'), failed('b')], undefined],
  [
    'the key, but one came through',
    [transcribed('a'), failed('b', 'bad-key'), failed('c', 'bad-key')],
    undefined,
  ],
  ['the key, for a single source', [failed('a', 'bad-key')], undefined],
  [
    'the key and another',
    [
      failed('a', 'bad-key'),
      failed('b', 'empty', {
        error: { code: 'empty', message: 'It is empty.', status: undefined, requestId: undefined },
      }),
    ],
    undefined,
  ],
])('a run has a common cause if it is independent of the files: %s', (_, results, cause) => {
  expect(commonCause(totalsOf(results))).toBe(cause);
});

it.each([
  [transcribed('a.mp3'), 'a.mp3: 1:00 of audio, 150 words, in 2.3 s'],
  [transcribed('a.mp3', { words: 1, duration: 3.21 }), 'a.mp3: 3.2 s of audio, 1 word, in 2.3 s'],
  [failed('a.mp3'), 'a.mp3: failed. Deepgram cannot read it. Request id request-2.'],
  [reused('a.mp3'), 'a.mp3: nothing sent, 1:00 of audio reused (was b.mp3)'],
  [unchanged('a.mp3'), 'a.mp3: unchanged'],
  [planned('a.mp3'), 'a.mp3: would be sent (new)'],
  [planned('a.mp3', 'reusable'), 'a.mp3: nothing to send (new)'],
  [planned('a.mp3', 'over-cap'), 'a.mp3: not sent: it would exceed the limit'],
])('progress', (result, text) => {
  expect(progressOf(result)).toBe(text);
});

it.each([
  ['the request id', failed('a'), 'Deepgram cannot read it. Request id request-2.'],
  [
    'only what is known',
    failed('a', 'x', {
      error: { code: 'x', message: 'It is empty.', status: undefined, requestId: undefined },
    }),
    'It is empty.',
  ],
  [
    'where a paid answer is kept',
    failed('a', 'not-saved', { answer: '/tmp/answer.json' }),
    'Deepgram cannot read it. Request id request-2. The answer is kept in /tmp/answer.json.',
  ],
])('a failure reports %s', (_, result, text) => {
  expect(failureText(result)).toBe(text);
});

it('the results file has all facts about each source except its speech and speakers', () => {
  const content = resultsFile([
    transcribed('a.mp3', { talkTimes: TALK_TIMES }),
    failed('line\nbreak.mp3', 'empty', { answer: '/tmp/a.json' }),
  ]);
  expect(content).toBe(`${JSON.stringify(JSON.parse(content), undefined, 2)}\n`);
  expect(JSON.parse(content)).toEqual({
    version: 1,
    sources: [
      {
        source: 'a.mp3',
        kind: 'file',
        status: 'transcribed',
        why: 'new',
        edited: [],
        files: [{ format: 'txt', path: 'a.mp3.txt' }],
        duration: 60,
        channels: 1,
        words: 150,
        confidence: 0.987,
        elapsed: 2.345,
        models: ['general-nova-3 2025-04-17.21547'],
        requestId: 'request-1',
        warnings: [],
      },
      {
        source: 'line\nbreak.mp3',
        status: 'failed',
        kind: 'file',
        error: { code: 'empty', message: 'Deepgram cannot read it.', status: 400, requestId: 'request-2' },
        answer: '/tmp/a.json',
      },
    ],
  });
});

it('the results file of a run without sources has none', () => {
  expect(resultsFile([])).toBe(`${JSON.stringify({ version: 1, sources: [] }, undefined, 2)}\n`);
});
