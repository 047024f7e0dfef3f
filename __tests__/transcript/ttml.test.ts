import fc from 'fast-check';
import doc, { type Timed } from 'imsc/src/main/js/doc.js';
import isd, { type Shown } from 'imsc/src/main/js/isd.js';
import { describe, expect, it } from 'vitest';
import { renderVtt } from '../../src/transcript/captions/vtt.ts';
import type { Transcript } from '../../src/transcript/transcript.ts';
import { renderTtml } from '../../src/transcript/ttml.ts';
import { by, HOSTILE, PRESENTATION, transcriptOf, words } from './answer-of.ts';
import { parseCaptions } from './captions/checker/captions-file.ts';
import { randomTranscript } from './random-answers.ts';

/** A document as Sandflow's reader reads it; any of its messages fails the test. */
function readTtml(xml: string): { document: Timed; shownAt: (seconds: number) => string } {
  const fail = (message: string): never => expect.fail(`${message}\n${xml}`);
  const complaints = { info: fail, warn: fail, error: fail, fatal: fail };
  const document = doc.fromXML(xml, complaints);
  const textOf = ({ kind, text = '', contents = [] }: Shown): string => {
    if (kind === 'br') return '\n';
    return `${text}${contents.map(textOf).join(kind === 'div' ? '\n\n' : '')}`;
  };
  return {
    document,
    shownAt: (seconds) => {
      const shown = isd.generateISD(document, seconds, complaints);
      return (shown.contents ?? []).map(textOf).join('').trim();
    },
  };
}

/** The text in the middle of each `vtt` cue, from both formats. */
function compare(transcript: Transcript): { read: string[]; written: string[] } {
  const { shownAt } = readTtml(renderTtml(transcript, PRESENTATION));
  const { cues } = parseCaptions(renderVtt(transcript, PRESENTATION), 'vtt');
  return {
    read: cues.map(({ start, end }) => shownAt((start + end) / 2000).replaceAll(/\s+/g, ' ')),
    written: cues.map(({ lines }) => lines.join('\n').trim().replaceAll(/\s+/g, ' ')),
  };
}

describe('TTML', () => {
  it('shows the same text as the captions at each time, including hostile words', () => {
    const said = transcriptOf(by(0, `Hello, I'm Ada. ${HOSTILE.join(' ')}`), by(1, 'Yes & "no".', 60));
    const { read, written } = compare(said);
    expect(read).toEqual(written);
    expect(read.length).toBeGreaterThan(3);
  });

  it('of any answer is read without a warning', () => {
    fc.assert(
      fc.property(randomTranscript(12), (transcript) => {
        readTtml(renderTtml(transcript, PRESENTATION));
      }),
      { numRuns: 200 },
    );
  });

  it('names the speakers and the language', () => {
    const said = transcriptOf(by(0, 'Hello.'), by(1, 'Hi.', 5));
    const xml = renderTtml(said, { ...PRESENTATION, language: 'de', names: { 'channel 0': 'Ada & <Bob>' } });
    expect(xml).toContain('xml:lang="de"');
    expect(xml).toContain(
      '<ttm:agent xml:id="a0" type="person"><ttm:name type="full">Ada &amp; &lt;Bob&gt;</ttm:name>',
    );
    // Whether names are displayed, too, depends on the captions settings.
    expect(xml).toMatch(/ttm:agent="a0">(?:Ada &amp; &lt;Bob&gt;: )?Hello\.<\/p>/);
    expect(xml).toMatch(/ttm:agent="a1">(?:Channel 1, Speaker 2: )?Hi\.<\/p>/);
    readTtml(xml);
  });

  it('is written from right to left in such a language', () => {
    const said = transcriptOf(words('שלום עולם'));
    const xml = renderTtml(said, { ...PRESENTATION, language: 'he' });
    expect(xml).toContain('tts:direction="rtl"');
    readTtml(xml);
    expect(renderTtml(said, { ...PRESENTATION, language: 'en' })).not.toContain('rtl');
  });
});
