import { forPlainText } from '../lib/safe-text.ts';
import { type Cue, cuesOf } from './captions/cues.ts';
import { timeCode } from './captions/time-code.ts';
import { shownText } from './captions/vtt.ts';
import { directionOf, tagOf } from './language.ts';
import type { Presentation } from './presentation.ts';
import { labeller } from './speakers.ts';
import { languageOf, type Transcript, type Voice } from './transcript.ts';

/** Fonts, sizes and colors as https://www.w3.org/TR/ttml-imsc1.1/ recommends for text over video. */
const STYLE =
  'tts:fontFamily="proportionalSansSerif" tts:fontSize="80%" tts:lineHeight="125%" tts:textAlign="center" ' +
  'tts:color="#ffffff" tts:backgroundColor="#000000c0"';
/** The bottom of the picture, within the safe area of every screen. */
const REGION = 'tts:origin="10% 10%" tts:extent="80% 80%" tts:displayAlign="after"';

/**
 * Renders the captions of `vtt` as TTML in the text profile of IMSC 1.1, which broadcasters and editing programs
 * accept. Speakers are agents: like the voices of WebVTT, agents are not displayed.
 */
export function renderTtml(transcript: Transcript, presentation: Presentation): string {
  const language = tagOf(languageOf(transcript)) ?? tagOf(presentation.language) ?? '';
  const direction = language !== '' && directionOf(language) === 'rtl' ? ' tts:direction="rtl"' : '';
  const agents = new Agents(labeller(transcript, presentation.names));
  const paragraphs = cuesOf(transcript, presentation, 'vtt').map((cue) => paragraph(cue, agents));
  const title = presentation.title === undefined ? '' : forXml(presentation.title);
  const metadata = [...(title === '' ? [] : [`<ttm:title>${title}</ttm:title>`]), ...agents.elements()];
  return `<?xml version="1.0" encoding="UTF-8"?>
<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" xmlns:tts="http://www.w3.org/ns/ttml#styling" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" xml:lang="${language}" ttp:timeBase="media" ttp:contentProfiles="http://www.w3.org/ns/ttml/profile/imsc1.1/text">
<head>
${metadata.length === 0 ? '' : `<metadata>\n${metadata.join('\n')}\n</metadata>\n`}<styling><style xml:id="s" ${STYLE}${direction}/></styling>
<layout><region xml:id="r" ${REGION}/></layout>
</head>
<body region="r" style="s"><div>
${paragraphs.join('')}</div></body>
</tt>
`;
}

/** The speakers, numbered in the order of their first words. */
class Agents {
  readonly #nameOf: (voice: Voice) => string | undefined;
  readonly #numbers = new Map<string, number>();

  constructor(nameOf: (voice: Voice) => string | undefined) {
    this.#nameOf = nameOf;
  }

  /** Identifier of a voice; undefined if it has no label. */
  idOf(voice: Voice): string | undefined {
    const name = this.#nameOf(voice);
    if (name === undefined) return undefined;
    const number = this.#numbers.get(name) ?? this.#numbers.size;
    this.#numbers.set(name, number);
    return `a${number}`;
  }

  elements(): string[] {
    return [...this.#numbers].map(
      ([name, number]) =>
        `<ttm:agent xml:id="a${number}" type="person"><ttm:name type="full">${forXml(name)}</ttm:name></ttm:agent>`,
    );
  }
}

function paragraph({ start, end, lines }: Cue, agents: Agents): string {
  const ids: string[] = [];
  for (const line of lines)
    for (const { voice } of line) {
      const id = agents.idOf(voice);
      if (id !== undefined && !ids.includes(id)) ids.push(id);
    }
  const text = lines.map((line) => forXml(shownText(line))).join('<br/>');
  const agent = ids.length === 0 ? '' : ` ttm:agent="${ids.join(' ')}"`;
  return `<p begin="${timeCode(start, '.')}" end="${timeCode(end, '.')}"${agent}>${text}</p>\n`;
}

/** Characters that XML does not allow, besides invisible ones: https://www.w3.org/TR/xml/#charsets */
const UNFIT = /[\ufffe\uffff]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function forXml(text: string): string {
  const plain = forPlainText(text.toWellFormed());
  if (!/[&<>\ufffe\uffff]/.test(plain)) return plain;
  return plain.replaceAll(UNFIT, '').replaceAll(/[&<>]/g, (character) => ENTITIES[character] ?? '');
}
