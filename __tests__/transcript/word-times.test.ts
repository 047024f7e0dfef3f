import fc from 'fast-check';
import nodeWebvtt from 'node-webvtt';
import { describe, expect, it } from 'vitest';
import { type Node, WebVTTParser } from 'webvtt-parser';
import { renderVtt } from '../../src/transcript/captions/vtt.ts';
import type { Transcript } from '../../src/transcript/transcript.ts';
import { withWordTimes } from '../../src/transcript/word-times.ts';
import { by, PRESENTATION, transcriptOf, word } from './answer-of.ts';
import { randomTranscript } from './random-answers.ts';

const timed = (transcript: Transcript): string =>
  withWordTimes(renderVtt(transcript, PRESENTATION), transcript);

const TIME = /<\d{2,}:\d\d:\d\d\.\d{3}>/g;

/** The text after each time of a cue, as W3C's parser reads it. */
function timesIn({ children = [] }: Node): [time: string, text: string][] {
  return children.flatMap((child, index): [string, string][] => {
    if (child.type !== 'timestamp') return timesIn(child);
    return [[child.value ?? '', String(children[index + 1]?.value ?? '').trim()]];
  });
}

describe('the times of words in WebVTT', () => {
  it('precede each word that is spoken within its cue', () => {
    const said = transcriptOf([word('R&D', 1), word('is', 2), word('<fun>.', 3), word('No.', 6)]);
    expect(timed(said)).toBe(`WEBVTT

00:00:01.000 --> 00:00:03.500
R&amp;D <00:00:02.000>is <00:00:03.000>&lt;fun&gt;.

00:00:06.000 --> 00:00:06.834
No.
`);
  });

  it('follow the speaker', () => {
    const said = transcriptOf([...by(0, 'Yes, I do.', 1), ...by(1, 'So do I.', 10)]);
    const lines = timed(said).match(/^<v .*$/gm);
    expect(lines).toEqual([
      expect.stringMatching(/^<v Speaker 1>(?:Speaker 1: )?Yes, <00:00:02\.000>I <00:00:03\.000>do\.$/),
      expect.stringMatching(/^<v Speaker 2>(?:Speaker 2: )?So <00:00:11\.000>do <00:00:12\.000>I\.$/),
    ]);
  });

  it('are those of the displayed channel when two say the same', () => {
    const said = transcriptOf(by(0, 'We do not know.', 1), by(0, 'We do not know.', 20));
    expect(timed(said).match(TIME)).toEqual(
      [2, 3, 4, 21, 22, 23].map((second) => `<00:00:${String(second).padStart(2, '0')}.000>`),
    );
  });

  it('change nothing else, increase, and lie within their cues', () => {
    fc.assert(
      fc.property(randomTranscript(40), (transcript) => {
        const text = timed(transcript);
        expect(text.replaceAll(TIME, '')).toBe(renderVtt(transcript, PRESENTATION));
        const { errors } = new WebVTTParser({}).parse(text, 'metadata');
        expect(errors).toEqual([]);
        expect(nodeWebvtt.parse(text).valid).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('are read by W3C’s parser with the words that they precede', () => {
    const said = transcriptOf(by(0, 'And so it begins, with words of a talk that goes on and on.', 1));
    const { cues, errors } = new WebVTTParser({}).parse(timed(said), 'metadata');
    expect(errors).toEqual([]);
    const read = cues.flatMap(({ tree }) => timesIn(tree));
    expect(read.length).toBeGreaterThan(8);
    expect(read.map(([, text]) => text)).toEqual(expect.arrayContaining(['so', 'words', 'talk']));
  });
});
