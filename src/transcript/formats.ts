import { renderText } from './text.ts';
import type { Transcript } from './transcript.ts';

export const FORMATS = ['txt', 'json'] as const;

export type Format = (typeof FORMATS)[number];

/** What is written for a format. `answer` is Deepgram's own text, which `json` keeps as it is. */
export function render(format: Format, transcript: Transcript, answer: string): string {
  switch (format) {
    case 'txt':
      return renderText(transcript);
    case 'json':
      return answer;
  }
}
