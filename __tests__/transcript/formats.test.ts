import { describe, expect, it } from 'vitest';
import { render } from '../../src/transcript/formats.ts';
import { renderText } from '../../src/transcript/text.ts';
import type { Paragraph, Transcript } from '../../src/transcript/transcript.ts';

const transcript = (...channels: readonly (readonly Paragraph[])[]): Transcript => ({
  requestId: 'id-1',
  duration: 10,
  sha256: undefined,
  models: [],
  warnings: [],
  channels: channels.map((paragraphs) => ({ words: [], paragraphs })),
});

const said = (text: string, speaker?: number): Paragraph => ({ speaker, text });

describe('text', () => {
  it.each([
    ['one paragraph', [[said('Hello.')]], 'Hello.\n'],
    ['several paragraphs', [[said('One.'), said('Two.')]], 'One.\n\nTwo.\n'],
    ['speakers', [[said('One.', 0), said('Two.', 1)]], 'Speaker 0: One.\n\nSpeaker 1: Two.\n'],
    ['an unknown speaker', [[said('One.', 0), said('Two.')]], 'Speaker 0: One.\n\nTwo.\n'],
    [
      'channels',
      [[said('Left.')], [said('Right.', 2)]],
      'Channel 0\n\nLeft.\n\nChannel 1\n\nSpeaker 2: Right.\n',
    ],
    ['a silent channel', [[], [said('Right.')]], 'Channel 0\n\nChannel 1\n\nRight.\n'],
    ['silence', [[]], ''],
    ['no channel', [], ''],
  ])('of %s', (_, channels, text) => {
    expect(renderText(transcript(...channels))).toBe(text);
  });
});

it('each format is what it says', () => {
  const answer = '{ "as it": ["came"]\n}';
  expect(render('txt', transcript([said('Hello.')]), answer)).toBe('Hello.\n');
  expect(render('json', transcript([said('Hello.')]), answer)).toBe(answer);
});
