import type { Format } from './formats.ts';
import { isPlain, PLAIN } from './plain.ts';
import type { Presentation } from './presentation.ts';
import type { Answer } from './transcript.ts';

/**
 * What a file of a format has in it. How wide characters are is known only to captions, and takes as long to load as all
 * else that most runs do with an answer.
 */
export async function contentOf(format: Format, answer: Answer, presentation: Presentation): Promise<string> {
  if (format === 'json') return answer.raw;
  if (isPlain(format)) return PLAIN[format](answer.transcript, presentation);
  const { prepared, render } = await import('./render.ts');
  return render(format, answer, await prepared(answer, presentation));
}
