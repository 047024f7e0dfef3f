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

/** Raised whenever a format is rendered otherwise, so that what an older version wrote is told apart. */
const VERSIONS: Readonly<Record<Format, number>> = { txt: 1, json: 1 };

/** Which rendering makes a format: for the same answer, the same rendering gives the same content. */
export function renderingOf(format: Format): string {
  return `${format} ${VERSIONS[format]}`;
}
