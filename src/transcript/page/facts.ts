import { forHtml } from '../../lib/safe-text.ts';
import { count, formatDuration } from '../../lib/units.ts';
import { partsNote } from '../parts-note.ts';
import type { Presentation } from '../presentation.ts';
import { type Entity, type Insights, meanConfidence, type Transcript, wordCount } from '../transcript.ts';
import { mediaAddress } from './policy.ts';

/**
 * The top of the page: facts about the recording, the models, and the insights. `more` is appended to the list of
 * facts.
 */
export function facts(transcript: Transcript, presentation: Presentation, more: string): string {
  return (
    `<header class="top">\n${heading(presentation)}\n<ul class="facts">` +
    `${factsOf(transcript, presentation)
      .map((fact) => `<li>${fact}</li>`)
      .join('')}${more}` +
    `</ul>\n${insightsHtml(transcript.insights)}</header>`
  );
}

/** The last segment of a path or URL. */
export function nameOf(source: string): string {
  const name = source.slice(source.lastIndexOf('/', source.length - 2) + 1);
  return name === '' || name === '/' ? source : name;
}

function heading({ source, title }: Presentation): string {
  const name = title ?? nameOf(source);
  // With a title from the recording, the full path is shown.
  const folder = title === undefined ? source.slice(0, source.length - name.length) : source;
  const above = folder === '' ? '' : `<span class="folder">${forHtml(folder)}</span>`;
  return `<h1 dir="auto">${above}${forHtml(name)}</h1>`;
}

function factsOf(transcript: Transcript, { href }: Presentation): string[] {
  const confidence = meanConfidence(transcript);
  const note = partsNote(transcript);
  return [
    formatDuration(transcript.duration),
    count(wordCount(transcript), 'word'),
    ...(confidence === undefined ? [] : [`${Math.floor(confidence * 100)}% mean confidence`]),
    ...transcript.models.map(forHtml),
    ...(note === undefined ? [] : [forHtml(note)]),
    `<a href="${forHtml(mediaAddress(href))}">Recording</a>`,
  ];
}

function insightsHtml({ summary, topics, intents, entities, sentiment }: Insights): string {
  const parts = [
    summary === undefined ? '' : `<p class="summary" dir="auto">${forHtml(summary)}</p>`,
    listHtml('Topics', topics),
    listHtml('Intents', intents),
    listHtml('Mentioned', entities.map(mention)),
    sentiment === undefined ? '' : listHtml('Sentiment', [sentiment]),
  ].filter((part) => part !== '');
  return parts.length === 0
    ? ''
    : `<section class="insights" aria-label="Summary">\n${parts.join('\n')}\n</section>\n`;
}

const mention = ({ label, value }: Entity): string =>
  `${value} (${label.toLowerCase().replaceAll('_', ' ')})`;

function listHtml(name: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  const list = items.map((item) => `<li dir="auto">${forHtml(item)}</li>`).join('');
  return `<div class="about"><h2>${name}</h2><ul>${list}</ul></div>`;
}
