import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderSrt } from '../../../src/transcript/captions/srt.ts';
import { renderVtt } from '../../../src/transcript/captions/vtt.ts';
import { turnsOf } from '../../../src/transcript/page/blocks.ts';
import { carry, spokenText } from '../../../src/transcript/page/carry.ts';
import { restoreFile } from '../../../src/transcript/page/client/carried.ts';
import type { Transcript } from '../../../src/transcript/transcript.ts';
import { randomTranscript } from '../random-answers.ts';
import { longTalk, PRESENTATION, recognized } from './samples.ts';

const FORMATS = [
  ['vtt', renderVtt, '.'],
  ['srt', renderSrt, ','],
] as const;

const spokenTextOf = (transcript: Transcript): string => spokenText(turnsOf(transcript, PRESENTATION.names));

describe.each(FORMATS)('captions that the page contains as %s', (_, render, mark) => {
  it('are restored unchanged', () => {
    fc.assert(
      fc.property(randomTranscript(60), (transcript) => {
        const [file, said] = [render(transcript, PRESENTATION), spokenTextOf(transcript)];
        expect(restoreFile(carry(file, said, mark), said)).toBe(file);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['names', 'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Ada>Words of\nthe page', '.'],
    ['dashes', '1\n00:00:01,000 --> 00:00:02,000\n- Words of\n- [Bob] the page\n', ','],
    ['marks of direction', '1\n00:00:01,000 --> 00:00:02,000\n\u202bWords of the page\u202c\n', ','],
    ['a part of a word', '1\n00:00:01,000 --> 00:00:02,000\nWords of-\n the page.\n', ','],
    ['what is nowhere', 'WEBVTT\n\nNOTE of mine\n\n00:00:01.000 --> 00:00:02.000 line:0\nElse', '.'],
    ['times of no kind', '2\n99:99:99,999 --> 1\nWords\n\n\n\n', ','],
  ] as const)('may have %s', (_kind, file, of) => {
    const said = 'Other words. Words of the page and more.';
    expect(restoreFile(carry(file, said, of), said)).toBe(file);
  });

  it('take few bytes per word, since the page has the words already', () => {
    const talk = longTalk(10_000);
    const said = spokenTextOf(talk);
    const bytes = (text: string): number => JSON.stringify(carry(text, said, mark)).length;
    expect(bytes(render(talk, PRESENTATION)) / 10_000).toBeLessThan(4);
    const words = recognized('austen-1');
    const carried = carry(render(words, PRESENTATION), spokenTextOf(words), mark);
    expect(JSON.stringify(carried.blocks).replace('WEBVTT', '')).not.toMatch(/[A-Z]/);
  });
});
