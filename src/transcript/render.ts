import { renderSrt } from './captions/srt.ts';
import { renderVtt } from './captions/vtt.ts';
import type { Format } from './formats.ts';
import { renderMarkdown } from './markdown.ts';
import { renderPage } from './page/page.ts';
import { renderPodcast } from './podcast.ts';
import type { Presentation } from './presentation.ts';
import { renderCsv, renderTsv } from './table.ts';
import { renderText } from './text.ts';
import type { Answer, Transcript } from './transcript.ts';

type Renderer = (transcript: Transcript, presentation: Presentation) => string;

const RENDERERS: Readonly<Record<Exclude<Format, 'json'>, Renderer>> = {
  txt: renderText,
  srt: renderSrt,
  vtt: renderVtt,
  md: renderMarkdown,
  'podcast-json': renderPodcast,
  html: renderPage,
  csv: renderCsv,
  tsv: renderTsv,
};

/** What is written for a format; `json` is Deepgram's own text as it came. */
export function render(format: Format, { transcript, raw }: Answer, presentation: Presentation): string {
  return format === 'json' ? raw : RENDERERS[format](transcript, presentation);
}
