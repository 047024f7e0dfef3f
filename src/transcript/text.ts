import { forPlainText } from '../lib/safe-text.ts';
import type { Presentation } from './presentation.ts';
import { labeller } from './speakers.ts';
import { paragraphText, passagesOf, type Transcript } from './transcript.ts';

/**
 * Renders plain text: one paragraph per line, separated by blank lines, with the speaker if voices are distinguished.
 */
export function renderText(transcript: Transcript, { names }: Pick<Presentation, 'names'>): string {
  const labelOf = labeller(transcript, names);
  return passagesOf(transcript)
    .map((passage) => {
      const label = labelOf(passage);
      return `${forPlainText(`${label === undefined ? '' : `${label}: `}${paragraphText(passage)}`)}\n`;
    })
    .join('\n');
}
