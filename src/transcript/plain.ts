import { renderChapters, renderChaptersJson } from './chapters.ts';
import type { Format } from './formats.ts';
import { renderMarkdown } from './markdown.ts';
import { renderPodcast } from './podcast.ts';
import type { Presentation } from './presentation.ts';
import { renderCsv, renderTsv } from './table.ts';
import { renderText } from './text.ts';
import type { Transcript } from './transcript.ts';

export type Renderer = (transcript: Transcript, presentation: Presentation) => string;

/** Formats without captions. */
export const PLAIN = {
  txt: renderText,
  md: renderMarkdown,
  'podcast-json': renderPodcast,
  csv: renderCsv,
  tsv: renderTsv,
  chapters: renderChapters,
  'chapters-json': renderChaptersJson,
} satisfies Readonly<Partial<Record<Format, Renderer>>>;

export const isPlain = (format: Format): format is keyof typeof PLAIN => Object.hasOwn(PLAIN, format);
