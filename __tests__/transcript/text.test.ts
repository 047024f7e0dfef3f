import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderText } from '../../src/transcript/text.ts';
import { by, HOSTILE, transcriptOf, words } from './answer-of.ts';
import { randomTranscript } from './random-answers.ts';

const NAMES = { '0': 'Ada', '1': 'Bob\u202e' };

describe('text', () => {
  it.each([
    ['one paragraph', [words('Hello.')], 'Hello.\n'],
    ['several paragraphs', [[...words('One.'), ...words('Two.', 9)]], 'One.\n\nTwo.\n'],
    ['speakers', [[...by(0, 'One.'), ...by(2, 'Two.', 1)]], 'Ada: One.\n\nSpeaker 3: Two.\n'],
    ['an unknown speaker', [[...by(0, 'One.'), ...words('Two.', 1)]], 'Ada: One.\n\nTwo.\n'],
    [
      'channels',
      [words('Left. Again.'), by(2, 'Right.', 0.5)],
      'Channel 0: Left.\n\nChannel 1, Speaker 3: Right.\n\nChannel 0: Again.\n',
    ],
    ['a silent channel', [[], by(2, 'Right.')], 'Channel 1, Speaker 3: Right.\n'],
    ['a hostile name', [by(1, 'Hello.')], 'Bob: Hello.\n'],
    ['silence', [[]], ''],
    ['no channel', [], ''],
  ])('of %s', (_, channels, text) => {
    expect(renderText(transcriptOf(...channels), { names: NAMES })).toBe(text);
  });

  it('contains nothing invisible', () => {
    const text = renderText(transcriptOf(HOSTILE.flatMap((each, index) => words(each, index * 9))), {
      names: {},
    });
    expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\u2028\u2029]/u);
    expect(text).toContain('<b>R&D</b>\n');
  });

  it('of any answer has one line per paragraph, with blank lines between', () => {
    fc.assert(
      fc.property(randomTranscript(), (transcript) => {
        const text = renderText(transcript, { names: {} });
        const lines = transcript.channels.flatMap(({ words: all }) => all).length;
        expect(text === '').toBe(lines === 0);
        expect(text).not.toMatch(/\r|\n\n\n|[^\n]$/);
      }),
    );
  });
});
