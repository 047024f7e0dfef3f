import { readAnswer } from '../src/transcript/answer.ts';
import type { Format } from '../src/transcript/formats.ts';
import { UNSET } from '../src/transcript/presentation.ts';
import { render } from '../src/transcript/render.ts';

/**
 * The samples of the formats in the documents: an answer to examples/media/kennedy.wav, rendered like the action does.
 */

const PRESENTATION = {
  ...UNSET,
  source: 'kennedy.wav',
  href: './kennedy.wav',
  language: 'en',
  names: { 'channel 0': 'JFK' },
};

/** The formats with the language of their code blocks. */
const SHOWN: Readonly<Partial<Record<Format, string>>> = {
  txt: 'text',
  srt: 'text',
  vtt: 'text',
  md: 'markdown',
  'podcast-json': 'text',
  csv: 'text',
};

const MOST_LINES = 14;

/** The samples for the text of Deepgram's answer. Throws if it is not an answer. */
export function samplesOf(rawAnswer: string): string {
  const answer = readAnswer(rawAnswer);
  if (answer === undefined) throw new Error('The sample is not an answer of Deepgram.');
  const samples = Object.entries(SHOWN).map(([format, language]) => {
    const lines = render(format as Format, answer, PRESENTATION)
      .trimEnd()
      .split('\n');
    const shown = [...lines.slice(0, MOST_LINES), ...(lines.length > MOST_LINES ? ['…'] : [])];
    return [`\`${format}\``, '', `\`\`\`${language}`, ...shown, '```'].join('\n');
  });
  return samples.join('\n\n');
}
