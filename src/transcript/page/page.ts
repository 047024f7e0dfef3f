import { forHtml } from '../../lib/safe-text.ts';
import { languageAttributes, tagOf } from '../language.ts';
import type { Presentation } from '../presentation.ts';
import { languageOf, type Transcript } from '../transcript.ts';
import { SCRIPT, STYLE } from './assets.ts';
import { type PageTurn, turnsOf } from './blocks.ts';
import { captionsOf } from './captions.ts';
import { controls, DOWNLOADS, FLOATING } from './controls.ts';
import { facts, nameOf } from './facts.ts';
import { contentPolicy } from './policy.ts';
import { timeline } from './timeline.ts';
import { turnsHtml } from './turns.ts';
import { timesOf } from './words.ts';

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath fill='%230b5cad' d='M1 6h2v4H1zm4-3h2v10H5zm4 1h2v8H9zm4 2h2v4h-2z'/%3E%3C/svg%3E";

/** Renders one HTML file that plays a recording along with its transcript. It is readable without scripts. */
export function renderPage(transcript: Transcript, presentation: Presentation): string {
  const turns = turnsOf(transcript, presentation.names);
  const main = tagOf(languageOf(transcript)) ?? tagOf(presentation.language);
  const ofChannel = (channel: number): string | undefined =>
    tagOf(transcript.channels[channel]?.language) ?? main;
  const strip = timeline(turns, transcript.duration);
  const controlsHtml = controls({
    presentation,
    duration: transcript.duration,
    unsure: countUnsure(turns),
    strip,
  });
  return `${head(presentation)}<body>
<div class="page">
${facts(transcript, presentation, turns.length === 0 ? '' : DOWNLOADS)}
${controlsHtml}
<main id="transcript"${languageAttributes(main, undefined)}>
<h2 class="vh" lang="en">Transcript</h2>
${turns.length === 0 ? '<p lang="en">No speech was recognized.</p>' : turnsHtml(turns, { main, ofChannel })}
</main>
${FLOATING}
</div>
<script type="application/json" id="times">${timesOf(turns)}</script>
<script type="application/json" id="captions">${captionsOf(transcript, presentation, turns)}</script>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

function head({ source, title, href }: Presentation): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(SCRIPT, STYLE, href)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${forHtml(title ?? nameOf(source))} – transcript</title>
<link rel="icon" href="${ICON}">
<style>${STYLE}</style>
</head>
`;
}

function countUnsure(turns: readonly PageTurn[]): number {
  let count = 0;
  for (const { blocks } of turns)
    for (const block of blocks) for (const { unsure } of block) if (unsure !== undefined) count += 1;
  return count;
}
