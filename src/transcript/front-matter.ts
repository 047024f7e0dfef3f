import { isObject, isString } from '../lib/guards.ts';
import { forPlainText } from '../lib/safe-text.ts';
import type { FieldValue, FrontMatterFields } from './field-rules.ts';
import type { Presentation } from './presentation.ts';
import { labeller } from './speakers.ts';
import { dayOf, titleOf } from './title.ts';
import {
  excerptOf,
  languagesOf,
  meanConfidence,
  passagesOf,
  type Transcript,
  wordCount,
} from './transcript.ts';

/** Characters of a description. Search engines show no more. */
const LONGEST_DESCRIPTION = 160;

/**
 * Front matter for site generators: YAML between lines of dashes, without a line break at the end. The user's fields
 * replace those of the action.
 */
export function frontMatter(transcript: Transcript, presentation: Presentation): string {
  const { insights, duration, models } = transcript;
  const labelOf = labeller(transcript, presentation.names);
  const confidence = meanConfidence(transcript);
  const labels = passagesOf(transcript).flatMap((passage) => labelOf(passage) ?? []);
  const spoken = languagesOf(transcript);
  const ours: Readonly<Record<string, FieldValue | undefined>> = {
    title: presentation.title ?? titleOf(presentation.source),
    date: dayOf(presentation.source),
    description: descriptionOf(transcript),
    media: presentation.href,
    duration: rounded(duration),
    language: presentation.language ?? spoken[0],
    languages: spoken.length > 1 ? spoken : [],
    models,
    words: wordCount(transcript),
    confidence: confidence === undefined ? undefined : rounded(confidence),
    speakers: [...new Set(labels)],
    summary: insights.summary,
    topics: insights.topics,
  };
  const known = Object.entries(ours).flatMap(([name, value]) => (isNothing(value) ? [] : [[name, value]]));
  const own = isObject(presentation.frontMatter) ? presentation.frontMatter : {};
  const fields: FrontMatterFields = { ...Object.fromEntries(known), ...own };
  const lines = Object.entries(fields).map(([name, value]) => `${nameIn(name)}: ${yaml(value)}`);
  return ['---', ...lines, '---'].join('\n');
}

const isNothing = (value: FieldValue | undefined): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** The summary, or else the start of the transcript, cut at the end of a word. */
function descriptionOf(transcript: Transcript): string {
  const { summary } = transcript.insights;
  if (summary !== undefined) return summary;
  const characters = [...forPlainText(excerptOf(transcript))];
  if (characters.length <= LONGEST_DESCRIPTION) return characters.join('');
  const begin = characters.slice(0, LONGEST_DESCRIPTION - 1).join('');
  const space = begin.lastIndexOf(' ');
  return `${space > 0 ? begin.slice(0, space) : begin}…`;
}

/** Code points that are allowed in JSON but not in YAML: https://yaml.org/spec/1.2.2/#51-character-set */
const UNFIT = /[\ufffe\uffff]/gu;
/** A date without quotes, for all YAML parsers. */
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Text that YAML 1.1 parses as a boolean or null, even as a key: https://yaml.org/type/bool.html */
const YAML_BOOLEAN = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

const nameIn = (name: string): string => (YAML_BOOLEAN.test(name) ? JSON.stringify(name) : name);

/** A value on one line, in the syntax that JSON and YAML have in common. */
function yaml(value: FieldValue): string {
  if (isString(value))
    return DATE.test(value) ? value : JSON.stringify(forPlainText(value).replaceAll(UNFIT, ''));
  if (Array.isArray(value)) return `[${value.map(yaml).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const inner = Object.entries(value).map(([name, field]) => `${yaml(name)}: ${yaml(field)}`);
  return `{${inner.join(', ')}}`;
}
