import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CAPTION_SPEAKERS,
  CAPTION_STYLES,
  type CaptionChoice,
} from '../../../src/transcript/captions/rules.ts';
import { renderSrt } from '../../../src/transcript/captions/srt.ts';
import { renderVtt } from '../../../src/transcript/captions/vtt.ts';
import type { Transcript } from '../../../src/transcript/transcript.ts';
import { randomTranscript } from '../random-answers.ts';
import { randomTalk } from '../random-talks.ts';
import { violationsOf } from './checker/checker.ts';
import { type Limits, limitsFor } from './checker/limits.ts';
import { sum } from './checker/violations.ts';
import { said, transcriptOf } from './fixtures.ts';
import { choiceOf, presentationOf } from './presentations.ts';

/**
 * The number of random answers of all kinds: `CAPTIONS`, or few enough for every test run. Each answer is rendered in
 * every style and format, so 100,000 take about ten minutes.
 */
const ANSWERS = Number(process.env['CAPTIONS'] ?? 2325);
const share = (part: number): number => Math.max(1, Math.round((ANSWERS * part) / 2325));
const TIMEOUT_MS = 120_000 + ANSWERS * 40;

const RENDER = { srt: renderSrt, vtt: renderVtt } as const;
const FORMATS = ['srt', 'vtt'] as const;

function expectNone(
  transcript: Transcript,
  format: 'srt' | 'vtt',
  choice: CaptionChoice,
  limits: Limits,
): void {
  const text = RENDER[format](transcript, presentationOf(choice));
  const violations = violationsOf(text, transcript, { format, limits });
  if (sum(violations) > 0) expect.fail(`${choice.style} ${format} ${JSON.stringify(violations)}\n${text}`);
}

describe('captions of every style', () => {
  it.each([
    ['answers with all that is odd', randomTranscript(12), share(1600)],
    ['long answers with all that is odd', randomTranscript(300), share(25)],
    ['lively talk of up to six', randomTalk(), share(700)],
  ])(
    'follow the rules in %s',
    (_, transcripts, numRuns) => {
      let checked = 0;
      fc.assert(
        fc.property(transcripts, (transcript) => {
          for (const style of CAPTION_STYLES)
            for (const format of FORMATS)
              expectNone(transcript, format, choiceOf(style), limitsFor(`${style} ${format}`, transcript));
          checked += 1;
        }),
        { numRuns },
      );
      expect(checked).toBe(numRuns);
    },
    TIMEOUT_MS,
  );
});

it('are distinguished where two speakers say the same at once', () => {
  const word = '漢'.repeat(100);
  const transcript = said(
    [[word, 0, 0]],
    [
      [word, 0, 0],
      ['३', 0, 0],
    ],
    [['No.', 3, 4]],
  );
  expectNone(transcript, 'srt', choiceOf('netflix'), limitsFor('netflix srt', transcript));
});

it('can contain a spoken dash', () => {
  const words = (...texts: string[]) => texts.map((text) => [text, 0.6, 0.6, 0] as const);
  const transcript = said([...words('-', 'I', '-', 'I'), ['No.', 9, 9.2, 1]]);
  expectNone(transcript, 'srt', choiceOf('netflix'), limitsFor('netflix srt', transcript));
});

it('can contain words made of dashes after the mark of a speaker', () => {
  const transcript = said(
    [['I', 0, 90_000]],
    [
      ['---', 0.1, 0.4],
      ['---', 90_000.1, 90_000.14],
    ],
  );
  for (const style of CAPTION_STYLES)
    for (const format of FORMATS)
      expectNone(transcript, format, choiceOf(style), limitsFor(`${style} ${format}`, transcript));
});

it('do not flash after an unpronounceable word while another speaker talks', () => {
  const answer = transcriptOf({
    metadata: { request_id: 'id', duration: 1 },
    results: {
      channels: [
        ['ja', ['x'.repeat(100)]],
        ['en', 'line break I I I'.split(' ')],
      ].map(([language, words]) => ({
        detected_language: language,
        alternatives: [
          {
            transcript: '',
            words: [words].flat().map((word, index, { length }) => ({
              word,
              start: index / length,
              end: (index + 1) / length,
            })),
          },
        ],
      })),
    },
  });
  expectNone(answer, 'srt', choiceOf('netflix'), limitsFor('netflix srt', answer));
});

describe('captions with custom numbers', () => {
  const choice = fc.record({
    style: fc.constantFrom(...CAPTION_STYLES),
    lineLength: fc.integer({ min: 16, max: 100 }),
    lines: fc.integer({ min: 1, max: 5 }),
    shortest: fc.double({ min: 0, max: 5, noNaN: true }),
    longest: fc.double({ min: 0.5, max: 20, noNaN: true }),
    readingSpeed: fc.double({ min: 1, max: 50, noNaN: true }),
    speakers: fc.constantFrom(...CAPTION_SPEAKERS, undefined),
  });

  it.each(FORMATS)('follow them as %s', (format) => {
    fc.assert(
      fc.property(randomTranscript(30), choice, (transcript, own) => {
        const { lineLength, lines } = own;
        // A custom label is cut where the line is short, and the checker would read it as words.
        const limits = {
          lineLength,
          lines,
          longest: own.longest + 0.0005,
          // Cues that end after so short a time, or have so little room, cannot be combined.
          ...(own.longest < 1.5 || lineLength * lines < 60 ? { shortest: 0 } : {}),
        };
        const isLabelled = own.speakers === undefined || own.speakers === 'label';
        const isRead = isLabelled
          ? lineLength >= 32
          : own.speakers === 'dash' || (format === 'vtt' && own.speakers === 'none');
        if (isRead) expectNone(transcript, format, own, limits);
      }),
      { numRuns: 3000 },
    );
  });
});
