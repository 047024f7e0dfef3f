import { parseTranscript } from '../../src/transcript/answer.ts';
import type { Transcript } from '../../src/transcript/transcript.ts';
import { makePresentation } from '../helpers/presentation.ts';

/** A word in Deepgram's form, half a second long. */
export const word = (text: string, start: number, more: object = {}): object => ({
  word: text.toLowerCase(),
  punctuated_word: text,
  start,
  end: start + 0.5,
  confidence: 0.5,
  ...more,
});

/** The words of a text, one per second. */
export const words = (text: string, from = 0, more: object = {}): object[] =>
  text.split(' ').map((each, index) => word(each, from + index, more));

/** The words of one speaker. */
export const by = (speaker: number, text: string, from = 0): object[] => words(text, from, { speaker });

/** A channel with one alternative. */
export const channel = (alternative: object, more: object = {}): object => ({
  ...more,
  alternatives: [{ transcript: '', words: [], ...alternative }],
});

/** An answer with these channels. */
export const answer = (channels: unknown, metadata: object = {}, results: object = {}): unknown => ({
  metadata: { request_id: 'id-1', duration: 60, ...metadata },
  results: { channels, ...results },
});

/** The transcript of a valid answer. */
export function read(json: unknown): Transcript {
  const transcript = parseTranscript(json);
  if (transcript === undefined) throw new Error(`no transcript: ${JSON.stringify(json)}`);
  return transcript;
}

/** A transcript of channels with these words. */
export const transcriptOf = (...channels: readonly (readonly object[])[]): Transcript =>
  read(answer(channels.map((each) => channel({ words: each }))));

/** The presentation without any settings. */
export const PRESENTATION = makePresentation({ href: 'talk.mp3', language: undefined });

/** Words that are special to some program. */
export const HOSTILE = [
  '<b>R&D</b>',
  '-->',
  '</script>',
  '@everyone',
  '::error::',
  'a\u0000b\u001b[31m',
  'gpj.\u202e3pm',
  '👩‍🚀',
  'e\u0301',
  "=cmd|' /C calc'!A0",
  '"quoted","cell"',
  '{{x}}',
  '---',
];
