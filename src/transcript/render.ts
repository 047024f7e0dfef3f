import { hyphenationOf } from './captions/hyphenation.ts';
import { widestPiece } from './captions/rules.ts';
import { renderSrt } from './captions/srt.ts';
import { renderVtt } from './captions/vtt.ts';
import { renderChapters, renderChaptersJson } from './chapters.ts';
import type { Format } from './formats.ts';
import { renderMarkdown } from './markdown.ts';
import { renderPage } from './page/page.ts';
import { renderPodcast } from './podcast.ts';
import type { Presentation } from './presentation.ts';
import { renderCsv, renderTsv } from './table.ts';
import { renderText } from './text.ts';
import { type Answer, languageOf, type Transcript } from './transcript.ts';
import { renderTtml } from './ttml.ts';
import { withWordTimes } from './word-times.ts';

type Renderer = (transcript: Transcript, presentation: Presentation) => string;

const RENDERERS: Readonly<Record<Exclude<Format, 'json'>, Renderer>> = {
  txt: renderText,
  srt: renderSrt,
  vtt: renderVttFile,
  md: renderMarkdown,
  'podcast-json': renderPodcast,
  html: renderPage,
  csv: renderCsv,
  tsv: renderTsv,
  ttml: renderTtml,
  chapters: renderChapters,
  'chapters-json': renderChaptersJson,
};

/** The presentation with what has to be loaded for a transcript first. */
export async function prepared({ transcript }: Answer, presentation: Presentation): Promise<Presentation> {
  const { language, captions } = presentation;
  const widest = widestPiece(captions, languageOf(transcript) ?? language);
  return { ...presentation, hyphenate: await hyphenationOf(transcript, { language, widest }) };
}

function renderVttFile(transcript: Transcript, presentation: Presentation): string {
  const vtt = renderVtt(transcript, presentation);
  return presentation.wordTimes ? withWordTimes(vtt, transcript) : vtt;
}

/** What is written for a format; `json` is Deepgram's own text as it came. */
export function render(format: Format, { transcript, raw }: Answer, presentation: Presentation): string {
  return format === 'json' ? raw : RENDERERS[format](transcript, presentation);
}
