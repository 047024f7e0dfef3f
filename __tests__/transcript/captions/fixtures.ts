import { readdirSync, readFileSync } from 'node:fs';
import { parseTranscript } from '../../../src/transcript/answer.ts';
import type { Transcript } from '../../../src/transcript/transcript.ts';

const ANSWERS = new URL('../answers/', import.meta.url);

/** The answers stored next to the tests, by file name. */
export const ANSWER_FILES: readonly string[] = readdirSync(ANSWERS).filter((name) => name.endsWith('.json'));

/** The text of an answer. */
export const readFixture = (name: string): string => readFileSync(new URL(name, ANSWERS), 'utf8');

/** The transcript of an answer. */
export function transcriptOf(answer: unknown): Transcript {
  const transcript = parseTranscript(answer);
  if (transcript === undefined) throw new Error('This is no answer of Deepgram.');
  return transcript;
}

/** A word with its times in seconds, and its speaker. */
export type Timed = readonly [text: string, start: number, end: number, speaker?: number];

/** A Deepgram answer with these words, one list for each channel. */
export const answerOf = (...channels: readonly (readonly Timed[])[]): object => ({
  metadata: { request_id: 'id', duration: 100_000, channels: channels.length },
  results: {
    channels: channels.map((words) => ({
      alternatives: [
        {
          transcript: words.map(([text]) => text).join(' '),
          confidence: 1,
          words: words.map(([text, start, end, speaker]) => ({
            word: text,
            punctuated_word: text,
            start,
            end,
            confidence: 1,
            ...(speaker === undefined ? {} : { speaker }),
          })),
        },
      ],
    })),
  },
});

/** A transcript with these words. */
export const said = (...channels: readonly (readonly Timed[])[]): Transcript =>
  transcriptOf(answerOf(...channels));

/** The words of a text at an even speed, starting at a given second. */
export function evenly(text: string, { from = 0, wordsPerSecond = 2.5 } = {}): Timed[] {
  return text.split(' ').map((word, index) => {
    const start = from + index / wordsPerSecond;
    return [word, start, start + 0.9 / wordsPerSecond];
  });
}
