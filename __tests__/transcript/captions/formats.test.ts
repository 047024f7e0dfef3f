import { srt as deepgramSrt, webvtt as deepgramVtt } from '@deepgram/captions';
import { describe, expect, it } from 'vitest';
import { forSrt, forWebVtt } from '../../../src/lib/safe-text.ts';
import { CAPTION_STYLES, rulesOf } from '../../../src/transcript/captions/rules.ts';
import { renderSrt } from '../../../src/transcript/captions/srt.ts';
import { timeCode } from '../../../src/transcript/captions/time-code.ts';
import { renderVtt } from '../../../src/transcript/captions/vtt.ts';
import { violationsOf } from './checker/checker.ts';
import { LIMITS, limitsFor } from './checker/limits.ts';
import { sum } from './checker/violations.ts';
import { ANSWER_FILES, answerOf, readFixture, said, type Timed, transcriptOf } from './fixtures.ts';
import { choiceOf, presentationOf } from './presentations.ts';
import { greedySrt, qualityOf } from './quality.ts';
import { answerOfSentences } from './sentences.ts';

const NETFLIX = presentationOf(choiceOf('netflix'));
const LIMITS_OF_NETFLIX = LIMITS['netflix srt'] ?? expect.fail('no limits');
const TALK: Timed[] = [
  ['Hello,', 0.5, 1, 0],
  ['world.', 1, 1.6, 0],
  ['R&D', 4, 5, 1],
  ['<3', 5, 6, 1],
];

describe('renderSrt', () => {
  it('writes cues with a name at a change of speakers', () => {
    expect(renderSrt(said(TALK), presentationOf(choiceOf('netflix'), { names: { '0': 'Ada' } }))).toBe(
      '1\n00:00:00,500 --> 00:00:01,600\nAda: Hello, world.\n\n' +
        '2\n00:00:04,000 --> 00:00:06,000\nSpeaker 2: R&D <\u20603\n',
    );
  });

  it('writes no speaker names where speakers are not distinguished, and nothing for silence', () => {
    expect(renderSrt(said([['Hi.', 90_000, 90_001]]), NETFLIX)).toBe(
      '1\n25:00:00,000 --> 25:00:01,000\nHi.\n',
    );
    expect(renderSrt(said([]), NETFLIX)).toBe('');
  });
});

describe('renderVtt', () => {
  it('writes cues with their voices', () => {
    expect(renderVtt(said(TALK), presentationOf(choiceOf('netflix'), { names: { '0': 'Ada & Co' } }))).toBe(
      'WEBVTT\n\n00:00:00.500 --> 00:00:01.853\n<v Ada &amp; Co>Ada &amp; Co: Hello, world.\n\n' +
        '00:00:04.000 --> 00:00:06.000\n<v Speaker 2>Speaker 2: R&amp;D &lt;3\n',
    );
  });

  it('writes a valid file for silence', () => {
    expect(renderVtt(said([]), NETFLIX)).toBe('WEBVTT\n');
  });
});

describe('timeCode', () => {
  it.each([
    [0, '00:00:00.000'],
    [59_999, '00:00:59.999'],
    [60_000, '00:01:00.000'],
    [90_061_001, '25:01:01.001'],
    [360_000_000, '100:00:00.000'],
  ])('writes %i ms', (milliseconds, expected) => {
    expect(timeCode(milliseconds, '.')).toBe(expected);
  });
});

describe('rulesOf', () => {
  it('prefers the user’s own numbers', () => {
    const own = { lineLength: 50, lines: 3, shortest: 1, longest: 4, readingSpeed: 20 };
    expect(rulesOf(choiceOf('bbc', own), { format: 'vtt' })).toMatchObject({
      ...own,
      shortest: 1000,
      longest: 4000,
    });
  });

  it('has the rules of each style', () => {
    expect(rulesOf(choiceOf('podcast'), { format: 'srt' })).toMatchObject({
      lineLength: 32,
      lines: 2,
      longest: undefined,
    });
    expect(rulesOf(choiceOf('podcast'), { format: 'vtt' })).toMatchObject({ lineLength: 65 });
    expect(rulesOf(choiceOf('dcmp'), { format: 'srt' })).toMatchObject({
      readingSpeed: 16,
      shortest: 2000,
      longest: 6000,
    });
    expect(rulesOf(choiceOf('netflix', { longest: 0.5 }), { format: 'srt' })).toMatchObject({
      shortest: 500,
      longest: 500,
    });
  });
});

describe('a line of captions', () => {
  it('contains no WebVTT markup', () => {
    expect(forWebVtt('<b>R&D</b> -->\n\nx')).toBe('&lt;b&gt;R&amp;D&lt;/b&gt; --&gt; x');
  });

  it.each(['Dr. X --', '--', 'a-->', 'b ---', '-->x--'])('does not break a cue by the name %j', (name) => {
    const spoken = { ...presentationOf(choiceOf('podcast')), names: { '0': name, 'channel 0': name } };
    const text = renderVtt(transcriptOf(JSON.parse(readFixture('austen-1.json'))), spoken);
    const cues = text.split('\n').filter((line) => line.includes('<v '));
    expect(cues.length).toBeGreaterThan(0);
    for (const line of cues) expect(line).not.toContain('-->');
    expect(cues[0]?.replaceAll('\u2060', '').replaceAll('&gt;', '>').startsWith(`<v ${name}>`)).toBe(true);
  });

  it('contains nothing that a SubRip player treats as markup, and looks the same', () => {
    const text = '<b>R&D</b> --> {\\an8}\\N C:\\temp';
    expect(forSrt(text)).toBe('<\u2060b>R&D<\u2060/b> --\u2060> {\u2060\\an8}\\\u2060N C:\\temp');
    expect(forSrt(text).replaceAll('\u2060', '')).toBe(text);
  });
});

describe.each(CAPTION_STYLES)('recorded answers in %s', (style) => {
  it.each(ANSWER_FILES)('follow the rules: %s', (name) => {
    const transcript = transcriptOf(JSON.parse(readFixture(name)));
    for (const format of ['srt', 'vtt'] as const) {
      const text = (format === 'srt' ? renderSrt : renderVtt)(transcript, presentationOf(choiceOf(style)));
      const limits = limitsFor(`${style} ${format}`, transcript);
      const violations = violationsOf(text, transcript, { format, limits });
      expect({ violations: sum(violations), text }).toEqual({ violations: 0, text });
      expect((format === 'srt' ? renderSrt : renderVtt)(transcript, presentationOf(choiceOf(style)))).toBe(
        text,
      );
    }
  });
});

describe('the checker', () => {
  const words: Timed[] = [
    ...Array.from({ length: 6 }, (_, index): Timed => ['unquestionably', index * 0.5, index * 0.5 + 0.4]),
    ['late.', 43, 44],
  ];
  const checked = (text: string, format: 'srt' | 'vtt' = 'srt', transcript = said(words)) =>
    violationsOf(text, transcript, { format, limits: LIMITS_OF_NETFLIX });

  it('finds mistakes in other captions', () => {
    expect(checked(deepgramSrt(answerOf(words)))).toMatchObject({
      silence: 1,
      width: 1,
      longest: 1,
      words: 0,
    });
    expect(checked(deepgramVtt(answerOf(words)), 'vtt').shape).toBeGreaterThan(0);
    expect(() => deepgramSrt(answerOf([]))).toThrow();
  });

  it('finds cues that overlap, go backward, have no time, no words or too many lines', () => {
    const cue = (id: number, times: string, text: string): string => `${id}\n${times}\n${text}\n`;
    const one = said([
      ['One', 0, 1],
      ['two.', 1, 2],
    ]);
    const [first, second] = ['00:00:00,000 --> 00:00:01,500', '00:00:01,000 --> 00:00:02,000'];
    expect(checked(`${cue(1, first, 'One')}\n${cue(2, second, 'two.')}`, 'srt', one)).toMatchObject({
      overlap: 1,
    });
    expect(checked(`${cue(1, second, 'One')}\n${cue(2, first, 'two.')}`, 'srt', one)).toMatchObject({
      order: 1,
    });
    expect(checked(cue(1, '00:00:01,000 --> 00:00:01,000', 'One two.'), 'srt', one)).toMatchObject({
      'start before end': 1,
    });
    expect(checked(cue(1, first, 'two. One'), 'srt', one)).toMatchObject({ words: 1 });
    expect(checked(cue(1, first, 'One'), 'srt', one)).toMatchObject({ words: 1 });
    expect(checked(cue(1, first, 'One\ntw\no.'), 'srt', one)).toMatchObject({ lines: 1 });
    expect(checked(cue(2, first, 'One two.'), 'srt', one)).toMatchObject({ shape: 1 });
    expect(checked(cue(1, '00:00:00,000 --> 00:00:01,1000', 'One two.'), 'srt', one).shape).toBe(1);
  });

  it('finds a change of speakers inside a cue', () => {
    const two = said([
      ['One', 0, 1, 0],
      ['two.', 1, 2, 1],
    ]);
    const text = '1\n00:00:00,000 --> 00:00:02,000\nOne two.\n';
    expect(checked(text, 'srt', two)).toMatchObject({ words: 1 });
    expect(checked(text.replace('One', 'Speaker 1: One'), 'srt', two).words).toBeGreaterThan(0);
  });
});

describe('the same sentences', () => {
  const transcript = transcriptOf(answerOfSentences());
  const bad = ({
    afterArticle,
    afterPreposition,
    afterFunctionWord,
    insideName,
    afterNumber,
    orphans,
  }: ReturnType<typeof qualityOf>): number =>
    afterArticle + afterPreposition + afterFunctionWord + insideName + afterNumber + orphans;

  it('are divided better than by filling lines, or by counting words', () => {
    const ours = bad(qualityOf(renderSrt(transcript, NETFLIX)));
    expect(ours).toBeLessThanOrEqual(3);
    expect(bad(qualityOf(greedySrt(transcript)))).toBeGreaterThan(5 * ours);
    expect(bad(qualityOf(deepgramSrt(answerOfSentences())))).toBeGreaterThan(5 * ours);
  });
});
