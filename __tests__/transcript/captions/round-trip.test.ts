import fc from 'fast-check';
import nodeWebvtt from 'node-webvtt';
import SrtParser from 'srt-parser-2';
import { describe, expect, it } from 'vitest';
import { type Node, WebVTTParser } from 'webvtt-parser';
import { CAPTION_STYLES } from '../../../src/transcript/captions/rules.ts';
import { renderSrt } from '../../../src/transcript/captions/srt.ts';
import { renderVtt } from '../../../src/transcript/captions/vtt.ts';
import type { Transcript } from '../../../src/transcript/transcript.ts';
import { FFMPEG, hasProgram, isAvailable } from '../../helpers/tools.ts';
import { randomTranscript } from '../random-answers.ts';
import { type ParsedCue, parseCaptions } from './checker/captions-file.ts';
import { ANSWER_FILES, readFixture, said, transcriptOf } from './fixtures.ts';
import { choiceOf, presentationOf } from './presentations.ts';
import { throughFfmpeg } from './programs.ts';

/** A cue as another program reads it. Times are in milliseconds. */
interface Read {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const LAST_HOUR_OF_SRT = 99 * 3600;

const MARKUP: Transcript = said([
  ['<b>R&D</b>', 0, 0.4],
  ['-->', 0.4, 0.6],
  ['{\\an8}', 0.6, 1],
  ['\\N', 1, 1.2],
  ['<3', 1.2, 1.5],
  ['<i>', 4, 4.4],
  ['&amp;', 4.4, 4.8],
  ['42', 7, 7.5],
  ['1', 10, 10.5],
  ['00:00:01,000', 10.5, 11],
  ['-->', 11, 11.3],
  ['00:00:02,000', 11.3, 11.9],
  ['WEBVTT', 14, 15],
  ['NOTE', 17, 18],
  ['STYLE', 20, 21],
  ['مرحبا', 23, 24],
  ['بالعالم،', 24, 25],
  ['Late.', 90_000, 90_001],
]);

const FIXTURES = ANSWER_FILES.map((name) => transcriptOf(JSON.parse(readFixture(name))));
const RANDOM = fc
  .sample(randomTranscript(30), { numRuns: 1500 })
  .filter(({ channels }) => channels.every(({ words }) => (words.at(-1)?.end ?? 0) < LAST_HOUR_OF_SRT));
const SPOKEN = [MARKUP, ...FIXTURES, ...RANDOM];

const styleOf = (index: number) =>
  presentationOf(choiceOf(CAPTION_STYLES[index % CAPTION_STYLES.length] ?? 'bbc'));

const asRead = ({ start, end, lines }: ParsedCue): Read => ({ start, end, text: lines.join('\n') });
const ours = (text: string, format: 'srt' | 'vtt'): Read[] => parseCaptions(text, format).cues.map(asRead);
/** Removes direction marks around a line, which are invisible. */
const withoutEmbedding = (text: string): string => text.replaceAll(/[\u202b\u202c]/g, '');
const milliseconds = (seconds: number): number => Math.round(seconds * 1000);

const textOf = ({ value, children = [], type }: Node): string =>
  type === 'text' ? (value ?? '') : children.map(textOf).join('');

/** The parser’s own list has the entities without their semicolons, and does not decode these. */
const ENTITIES = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

describe('WebVTT', () => {
  it('is read by W3C’s parser without an error', () => {
    const parser = new WebVTTParser(ENTITIES);
    SPOKEN.forEach((transcript, index) => {
      const text = renderVtt(transcript, styleOf(index));
      const { cues, errors } = parser.parse(text, 'metadata');
      expect(errors).toEqual([]);
      const read = cues.map(({ startTime, endTime, tree }) => ({
        start: milliseconds(startTime),
        end: milliseconds(endTime),
        text: textOf(tree),
      }));
      expect(read).toEqual(ours(text, 'vtt'));
    });
  });

  it('names voices with escapes, which W3C’s parser does not decode', () => {
    const transcript = said([['Hi.', 0, 1, 0]]);
    const names = { '0': 'Ben & <Jerry>\n-->' };
    const text = renderVtt(transcript, presentationOf(choiceOf('netflix'), { names }));
    const { cues, errors } = new WebVTTParser(ENTITIES).parse(text, 'metadata');
    expect(errors).toEqual([]);
    expect(cues[0]?.tree.children).toMatchObject([{ name: 'v', value: 'Ben &amp; &lt;Jerry&gt; --&gt;' }]);
  });

  it('is read by node-webvtt', () => {
    SPOKEN.forEach((transcript, index) => {
      const text = renderVtt(transcript, styleOf(index));
      const { cues, valid } = nodeWebvtt.parse(text);
      const read = cues.map(({ start, end, text: payload }) => {
        const lines = parseCaptions(`WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n${payload}\n`, 'vtt').cues[0]
          ?.lines;
        return { start: milliseconds(start), end: milliseconds(end), text: lines?.join('\n') };
      });
      expect({ read, valid }).toEqual({ read: ours(text, 'vtt'), valid: true });
    });
  });
});

describe('SubRip', () => {
  it('is read by srt-parser-2', () => {
    SPOKEN.forEach((transcript, index) => {
      const text = renderSrt(transcript, styleOf(index));
      const read = new SrtParser().fromSrt(text).map(({ startSeconds, endSeconds, text: payload }) => ({
        start: milliseconds(startSeconds),
        end: milliseconds(endSeconds),
        text: withoutEmbedding(payload),
      }));
      expect(read).toEqual(ours(text, 'srt'));
    });
  });
});

/** Removes the escapes that ffmpeg adds when it converts WebVTT to SubRip, and its line breaks, written as `\\N`. */
const unescaped = (read: readonly Read[]): Read[] =>
  read.map(({ text, ...times }) => ({ ...times, text: text.replaceAll(/\\(?=[{}])|\s|\\[Nnh]/g, '') }));

describe.runIf(isAvailable(FFMPEG, { isThere: hasProgram('ffmpeg') }))('ffmpeg', () => {
  const some = SPOKEN.slice(0, 10).filter(({ channels }) => channels.some(({ words }) => words.length > 0));

  it('reads SubRip unchanged', () => {
    some.forEach((transcript, index) => {
      const text = renderSrt(transcript, styleOf(index));
      if (text !== '') expect(ours(throughFfmpeg(text, 'srt'), 'srt')).toEqual(ours(text, 'srt'));
    });
  });

  it('reads WebVTT unchanged', () => {
    some.forEach((transcript, index) => {
      const text = renderVtt(transcript, styleOf(index));
      const read = unescaped(ours(throughFfmpeg(text, 'webvtt'), 'srt'));
      if (text !== 'WEBVTT\n') expect(read).toEqual(unescaped(ours(text, 'vtt')));
    });
  });
});
