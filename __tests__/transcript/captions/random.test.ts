import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAPTION_STYLES, type CaptionChoice } from '../../../src/transcript/captions/rules.ts';
import { renderSrt } from '../../../src/transcript/captions/srt.ts';
import { renderVtt } from '../../../src/transcript/captions/vtt.ts';
import type { Transcript } from '../../../src/transcript/transcript.ts';
import { randomTranscript } from '../random-answers.ts';
import { LIMITS, type Limits, sum, violationsOf } from './checker.ts';
import { choiceOf, presentationOf } from './presentations.ts';

const RENDER = { srt: renderSrt, vtt: renderVtt } as const;

/** Of each style and format: 8 times as many small transcripts, and longer ones. */
const SMALL = { runs: 12_500, words: 12 };
const LARGE = { runs: 150, words: 300 };
/** On a machine that does much else. */
const TIMEOUT_MS = 600_000;

function expectNone(
  transcript: Transcript,
  format: 'srt' | 'vtt',
  choice: CaptionChoice,
  limits: Limits,
): void {
  const text = RENDER[format](transcript, presentationOf(choice));
  const violations = violationsOf(text, transcript, { format, limits });
  if (sum(violations) > 0) expect.fail(`${JSON.stringify(violations)}\n${text}`);
}

describe.each(CAPTION_STYLES)('captions of %s', (style) => {
  describe.each(['srt', 'vtt'] as const)('as %s', (format) => {
    it.each([SMALL, LARGE])(
      'keep the rules in $runs random transcripts',
      ({ runs, words }) => {
        const limits = LIMITS[`${style} ${format}`];
        if (limits === undefined) throw new Error('no limits');
        fc.assert(
          fc.property(randomTranscript(words), (transcript) =>
            expectNone(transcript, format, choiceOf(style), limits),
          ),
          { numRuns: runs },
        );
      },
      TIMEOUT_MS,
    );
  });
});

describe('captions with numbers of one’s own', () => {
  const choice = fc.record({
    style: fc.constantFrom(...CAPTION_STYLES),
    lineLength: fc.integer({ min: 16, max: 100 }),
    lines: fc.integer({ min: 1, max: 5 }),
    shortest: fc.double({ min: 0, max: 5, noNaN: true }),
    longest: fc.double({ min: 0.5, max: 20, noNaN: true }),
    readingSpeed: fc.double({ min: 1, max: 50, noNaN: true }),
  });

  it.each(['srt', 'vtt'] as const)('keep them as %s', (format) => {
    fc.assert(
      fc.property(randomTranscript(30), choice, (transcript, own) => {
        const { lineLength, lines } = own;
        // A label of one's own is cut where the line is short, which the checker would take for words.
        const limits = { lineLength, lines, longest: own.longest + 0.0005 };
        if (format === 'vtt' || lineLength >= 32) expectNone(transcript, format, own, limits);
      }),
      { numRuns: 1500 },
    );
  });
});
