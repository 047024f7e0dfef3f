import { hyphenationOf } from './captions/hyphenation.ts';
import { widestPiece } from './captions/rules.ts';
import { renderSrt } from './captions/srt.ts';
import { renderVtt } from './captions/vtt.ts';
import type { Format } from './formats.ts';
import { renderPage } from './page/page.ts';
import { PLAIN, type Renderer } from './plain.ts';
import type { Presentation } from './presentation.ts';
import { type Answer, languageOf, type Transcript } from './transcript.ts';
import { renderTtml } from './ttml.ts';
import { withWordTimes } from './word-times.ts';

const RENDERERS: Readonly<Record<Exclude<Format, 'json'>, Renderer>> = {
  ...PLAIN,
  srt: renderSrt,
  vtt: renderVttFile,
  html: renderPage,
  ttml: renderTtml,
};

/** Adds hyphenation, which has to be loaded, to the presentation. */
export async function prepared({ transcript }: Answer, presentation: Presentation): Promise<Presentation> {
  const { language, captions } = presentation;
  const widest = widestPiece(captions, languageOf(transcript) ?? language);
  return { ...presentation, hyphenate: await hyphenationOf(transcript, { language, widest }) };
}

function renderVttFile(transcript: Transcript, presentation: Presentation): string {
  const vtt = renderVtt(transcript, presentation);
  return presentation.wordTimes ? withWordTimes(vtt, transcript) : vtt;
}

/** Renders a format; `json` is the text of Deepgram's answer, unchanged. */
export function render(format: Format, { transcript, raw }: Answer, presentation: Presentation): string {
  return format === 'json' ? raw : RENDERERS[format](transcript, presentation);
}
