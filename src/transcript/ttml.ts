import { forPlainText } from '../lib/safe-text.ts';
import { cuesIn, type FileCue, unescaped } from './caption-file.ts';
import { timeCode } from './captions/time-code.ts';
import { renderVtt } from './captions/vtt.ts';
import { directionOf, tagOf } from './language.ts';
import type { Presentation } from './presentation.ts';
import { languageOf, type Transcript } from './transcript.ts';

/** Fonts, sizes and colours as https://www.w3.org/TR/ttml-imsc1.1/ recommends for text on pictures. */
const STYLE =
  'tts:fontFamily="proportionalSansSerif" tts:fontSize="80%" tts:lineHeight="125%" tts:textAlign="center" ' +
  'tts:color="#ffffff" tts:backgroundColor="#000000c0"';
/** The lower part of the picture, inside of what every screen shows. */
const REGION = 'tts:origin="10% 10%" tts:extent="80% 80%" tts:displayAlign="after"';

/**
 * The captions that `vtt` has as TTML in the text profile of IMSC 1.1, which broadcasters and editing programs take.
 * Who speaks is told as an agent, since a voice of WebVTT is nothing that is shown.
 */
export function renderTtml(transcript: Transcript, presentation: Presentation): string {
  const cues = cuesIn(renderVtt(transcript, presentation));
  const language = tagOf(languageOf(transcript)) ?? tagOf(presentation.language) ?? '';
  const direction = language !== '' && directionOf(language) === 'rtl' ? ' tts:direction="rtl"' : '';
  const agents = [...new Set(cues.flatMap(({ lines }) => voicesIn(lines)))];
  const title = presentation.title === undefined ? '' : forXml(presentation.title);
  const metadata = [
    ...(title === '' ? [] : [`<ttm:title>${title}</ttm:title>`]),
    ...agents.map(
      (name, index) =>
        `<ttm:agent xml:id="a${index}" type="person"><ttm:name type="full">${forXml(name)}</ttm:name></ttm:agent>`,
    ),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" xmlns:tts="http://www.w3.org/ns/ttml#styling" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" xml:lang="${language}" ttp:timeBase="media" ttp:contentProfiles="http://www.w3.org/ns/ttml/profile/imsc1.1/text">
<head>
${metadata.length === 0 ? '' : `<metadata>\n${metadata.join('\n')}\n</metadata>\n`}<styling><style xml:id="s" ${STYLE}${direction}/></styling>
<layout><region xml:id="r" ${REGION}/></layout>
</head>
<body region="r" style="s"><div>
${cues.map((cue) => `${paragraph(cue, agents)}\n`).join('')}</div></body>
</tt>
`;
}

function paragraph({ start, end, lines }: FileCue, agents: readonly string[]): string {
  const voices = voicesIn(lines).map((name) => `a${agents.indexOf(name)}`);
  const agent = voices.length === 0 ? '' : ` ttm:agent="${[...new Set(voices)].join(' ')}"`;
  const text = lines.map((line) => forXml(unescaped(withoutTags(line))));
  return `<p begin="${timeCode(start, '.')}" end="${timeCode(end, '.')}"${agent}>${text.join('<br/>')}</p>`;
}

/** The names in the voice tags of a cue. */
const voicesIn = (lines: readonly string[]): string[] =>
  lines.flatMap((line) =>
    line.includes('<v')
      ? Array.from(line.matchAll(/<v(?:\.[^\s>]*)?\s+([^>]*)>/g), ([, name = '']) => unescaped(name))
      : [],
  );

/** What XML may not hold, besides what cannot be seen: https://www.w3.org/TR/xml/#charsets */
const UNFIT = /[\ufffe\uffff]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const withoutTags = (line: string): string => (line.includes('<') ? line.replaceAll(/<[^>]*>/g, '') : line);

function forXml(text: string): string {
  const plain = forPlainText(text.toWellFormed());
  if (!/[&<>\ufffe\uffff]/.test(plain)) return plain;
  return plain.replaceAll(UNFIT, '').replaceAll(/[&<>]/g, (character) => ENTITIES[character] ?? '');
}
