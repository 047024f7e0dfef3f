import { forProse } from '../lib/safe-text.ts';
import { count, formatDuration } from '../lib/units.ts';
import { clock } from './clock.ts';
import { frontMatter } from './front-matter.ts';
import { partsNote } from './parts-note.ts';
import type { Presentation } from './presentation.ts';
import { labeller } from './speakers.ts';
import { fileName, titleOf } from './title.ts';
import {
  type Entity,
  languagesOf,
  meanConfidence,
  type Passage,
  paragraphText,
  passagesOf,
  startOf,
  type Transcript,
  wordCount,
} from './transcript.ts';

/** Renders Markdown: facts about the recording, then the transcript by speaker and time. */
export function renderMarkdown(transcript: Transcript, presentation: Presentation): string {
  // Site generators render the title as a heading.
  const head =
    presentation.frontMatter !== false
      ? frontMatter(transcript, presentation)
      : `# ${forProse(presentation.title ?? titleOf(presentation.source))}`;
  const blocks = [
    head,
    facts(transcript, presentation),
    ...insights(transcript),
    ...spoken(transcript, presentation),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function facts(transcript: Transcript, { source, href, language }: Presentation): string {
  const confidence = meanConfidence(transcript);
  const detected = languagesOf(transcript);
  const languages = detected.length > 1 ? detected : [language ?? detected[0] ?? ''];
  const { models, duration, insights } = transcript;
  const lines: readonly (readonly [name: string, value: string | undefined])[] = [
    ['Recording', `[${forProse(fileName(source))}](${destination(href)})`],
    ['Duration', formatDuration(duration)],
    [languages.length === 1 ? 'Language' : 'Languages', languages.map(forProse).join(', ')],
    ['Words', count(wordCount(transcript), 'word').replace(/ \D+$/, '')],
    ['Confidence', confidence === undefined ? undefined : `${(confidence * 100).toFixed(0)} %`],
    ['Sentiment', insights.sentiment && forProse(insights.sentiment)],
    [models.length === 1 ? 'Model' : 'Models', models.map(forProse).join(', ')],
    ['Parts', partsNote(transcript)],
  ];
  return lines.flatMap(([name, value]) => (value ? [`- ${name}: ${value}`] : [])).join('\n');
}

/** Characters that end a link destination, have a meaning elsewhere in the line, or are not allowed in a URL. */
const UNFIT = /[^\w\-.~%/?#&=+,;:@!]/gu;

/** Escapes a URL as a link destination. A relative URL cannot be mistaken for one with a scheme. */
function destination(href: string): string {
  const encoded = href.toWellFormed().replaceAll(UNFIT, percentEncoded);
  return /^(?!https?:\/\/)[^/?#]*:/i.test(encoded) ? `./${encoded}` : encoded;
}

const percentEncoded = (character: string): string =>
  [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');

function insights({ insights: { summary, topics, intents, entities } }: Transcript): string[] {
  return [
    ...section('Summary', summary === undefined ? [] : [forProse(summary)]),
    ...section('Topics', listed(topics)),
    ...section('Intents', listed(intents)),
    ...section('Entities', listed([...byLabel(entities)])),
  ];
}

const section = (title: string, blocks: readonly string[]): string[] =>
  blocks.length === 0 ? [] : [`## ${title}`, ...blocks];

const listed = (items: readonly string[]): string[] =>
  items.length === 0 ? [] : [items.map((item) => `- ${forProse(item)}`).join('\n')];

/** One text per label, with the values of its entities. */
function byLabel(entities: readonly Entity[]): string[] {
  return [...Map.groupBy(entities, ({ label }) => label)].map(
    ([label, found]) =>
      `${label.toLowerCase().replaceAll('_', ' ')}: ${found.map(({ value }) => value).join(', ')}`,
  );
}

/** The spoken text: the name of a speaker on its own line, then the text until another one speaks. */
function spoken(transcript: Transcript, presentation: Presentation): string[] {
  const labelOf = labeller(transcript, presentation.names);
  let before: string | undefined;
  const blocks = passagesOf(transcript).flatMap((passage) => {
    const text = forProse(paragraphText(passage));
    if (text === '') return [];
    const label = forProse(labelOf(passage) ?? '');
    const time = timestamp(passage, presentation.href);
    const goesOn = label === before || label === '';
    before = label;
    return goesOn ? [`${time} ${text}`] : [`**${label}** ${time}`, text];
  });
  return section('Transcript', blocks.length === 0 ? ['No speech.'] : blocks);
}

/**
 * A timestamp, linked if the recording is at a URL. GitHub's page of a file in the repository would ignore the time.
 */
function timestamp({ sentences }: Passage, href: string): string {
  const seconds = startOf(sentences[0] ?? []);
  if (!/^https:\/\//i.test(href)) return `(${clock(seconds)})`;
  return `[${clock(seconds)}](${destination(href.replace(/#.*/s, ''))}#t=${Math.floor(seconds)})`;
}
