import type { Format } from './formats.ts';
import { isPlain, PLAIN } from './plain.ts';
import type { Presentation } from './presentation.ts';
import type { Answer } from './transcript.ts';

/**
 * Renders the content of a file. The caption formats are imported on demand: loading their table of character widths
 * takes as long as everything else that most runs do with an answer.
 */
export async function contentOf(format: Format, answer: Answer, presentation: Presentation): Promise<string> {
  if (format === 'json') return answer.raw;
  if (isPlain(format)) return PLAIN[format](answer.transcript, presentation);
  const { prepared, render } = await import('./render.ts');
  return render(format, answer, await prepared(answer, presentation));
}
