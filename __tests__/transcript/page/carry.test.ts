import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaptionFile, captionText, type FileCue } from '../../../src/transcript/caption-file.ts';
import { srtFile } from '../../../src/transcript/captions/srt.ts';
import { vttFile } from '../../../src/transcript/captions/vtt.ts';
import { turnsOf } from '../../../src/transcript/page/blocks.ts';
import { carry, spokenText } from '../../../src/transcript/page/carry.ts';
import { restoreFile } from '../../../src/transcript/page/client/carried.ts';
import type { Transcript } from '../../../src/transcript/transcript.ts';
import { randomTranscript } from '../random-answers.ts';
import { longTalk, PRESENTATION, recognized } from './samples.ts';

const FORMATS = [
  ['vtt', vttFile],
  ['srt', srtFile],
] as const;

const spokenTextOf = (transcript: Transcript): string => spokenText(turnsOf(transcript, PRESENTATION.names));

describe.each(FORMATS)('captions that the page contains as %s', (_, fileOf) => {
  it('are restored unchanged', () => {
    fc.assert(
      fc.property(randomTranscript(60), (transcript) => {
        const [file, said] = [fileOf(transcript, PRESENTATION), spokenTextOf(transcript)];
        expect(restoreFile(carry(file, said), said)).toBe(captionText(file));
      }),
      { numRuns: 500 },
    );
  });

  it.each<{ name: string; lines: readonly (readonly string[])[] }>([
    { name: 'names', lines: [['<v Ada>Words of', 'the page']] },
    { name: 'dashes', lines: [['- Words of', '- [Bob] the page']] },
    { name: 'marks of direction', lines: [['\u202bWords of the page\u202c']] },
    { name: 'a part of a word', lines: [['Words of-', ' the page.']] },
    { name: 'what is nowhere', lines: [['Else'], ['the page']] },
    { name: 'words out of order', lines: [['and more.'], ['Other words.', 'Words of']] },
    { name: 'cues without lines', lines: [[], ['Words'], []] },
    { name: 'no cues', lines: [] },
  ])('may have $name', ({ lines }) => {
    const said = 'Other words. Words of the page and more.';
    const cues = lines.map((each, at): FileCue => ({ start: 1000 * at, end: 1000 * at + 800, lines: each }));
    const file: CaptionFile = { ...fileOf(recognized('austen-1'), PRESENTATION), cues };
    expect(restoreFile(carry(file, said), said)).toBe(captionText(file));
  });

  it('take few bytes per word, since the page has the words already', () => {
    const talk = longTalk(10_000);
    const said = spokenTextOf(talk);
    const bytes = JSON.stringify(carry(fileOf(talk, PRESENTATION), said)).length;
    expect(bytes / 10_000).toBeLessThan(4);
    const words = recognized('austen-1');
    const carried = carry(fileOf(words, PRESENTATION), spokenTextOf(words));
    expect(JSON.stringify(carried.blocks).replace('WEBVTT', '')).not.toMatch(/[A-Z]/);
  });
});
