import { forPlainText } from '../lib/safe-text.ts';
import type { Presentation } from './presentation.ts';
import { labeller } from './speakers.ts';
import { languageOf, meanConfidence, passagesOf, type Transcript, wordCount } from './transcript.ts';

/** What site generators read about a page: YAML between lines of dashes, without a line break after it. */
export function frontMatter(transcript: Transcript, presentation: Presentation, title: string): string {
  const { insights, duration, models } = transcript;
  const labelOf = labeller(transcript, presentation.names);
  const confidence = meanConfidence(transcript);
  const labels = passagesOf(transcript).flatMap((passage) => labelOf(passage) ?? []);
  const fields = {
    title,
    media: presentation.href,
    duration: rounded(duration),
    language: presentation.language ?? languageOf(transcript),
    models,
    words: wordCount(transcript),
    confidence: confidence === undefined ? undefined : rounded(confidence),
    speakers: [...new Set(labels)],
    summary: insights.summary,
    topics: insights.topics,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => {
    const isNothing = value === undefined || (Array.isArray(value) && value.length === 0);
    return isNothing ? [] : [`${name}: ${yaml(value)}`];
  });
  return ['---', ...lines, '---'].join('\n');
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** Code points that JSON may hold as they are but YAML may not: https://yaml.org/spec/1.2.2/#51-character-set */
const UNFIT = /[\ufffe\uffff]/gu;

/** A value in one line, in the form that JSON and YAML have in common. */
function yaml(value: number | string | readonly string[]): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return JSON.stringify(forPlainText(value).replaceAll(UNFIT, ''));
  return `[${value.map(yaml).join(', ')}]`;
}
