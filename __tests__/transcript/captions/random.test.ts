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
 * Random answers of each kind: as many in all as `CAPTIONS` says, or few enough for each run of the tests. Each is
 * rendered in every style and format, so that 100,000 take some ten minutes.
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
    'keep the rules in %s',
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

it('are told apart where two say the same at once', () => {
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

it('may have a dash that somebody says', () => {
  const words = (...texts: string[]) => texts.map((text) => [text, 0.6, 0.6, 0] as const);
  const transcript = said([...words('-', 'I', '-', 'I'), ['No.', 9, 9.2, 1]]);
  expectNone(transcript, 'srt', choiceOf('netflix'), limitsFor('netflix srt', transcript));
});

it('may have words of dashes behind the mark of a voice', () => {
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

it('do not flash behind a word that nobody could say, while another speaks', () => {
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

describe('captions with numbers of one’s own', () => {
  const choice = fc.record({
    style: fc.constantFrom(...CAPTION_STYLES),
    lineLength: fc.integer({ min: 16, max: 100 }),
    lines: fc.integer({ min: 1, max: 5 }),
    shortest: fc.double({ min: 0, max: 5, noNaN: true }),
    longest: fc.double({ min: 0.5, max: 20, noNaN: true }),
    readingSpeed: fc.double({ min: 1, max: 50, noNaN: true }),
    speakers: fc.constantFrom(...CAPTION_SPEAKERS, undefined),
  });

  it.each(FORMATS)('keep them as %s', (format) => {
    fc.assert(
      fc.property(randomTranscript(30), choice, (transcript, own) => {
        const { lineLength, lines } = own;
        // A label of one's own is cut where the line is short, which the checker would take for words.
        const limits = {
          lineLength,
          lines,
          longest: own.longest + 0.0005,
          // What is cut after so short a time, or has so little room, cannot be put together.
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
