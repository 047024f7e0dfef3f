import { forWebVtt } from '../../lib/safe-text.ts';
import type { Presentation } from '../presentation.ts';
import { labeller } from '../speakers.ts';
import type { Transcript, Voice } from '../transcript.ts';
import { type Cue, type CueLine, type CueSpan, cuesOf } from './cues.ts';
import { isMistaken } from './direction.ts';
import { timeCode } from './time-code.ts';

/**
 * A transcript as WebVTT captions: https://www.w3.org/TR/webvtt1/
 * Cues alone: with a STYLE block ffmpeg 5.1 and node-webvtt read none of them, and a header line is an error.
 */
export function renderVtt(transcript: Transcript, presentation: Presentation): string {
  const nameOf = labeller(transcript, presentation.names);
  const cues = cuesOf(transcript, presentation, 'vtt').map((cue) => renderCue(cue, nameOf));
  return ['WEBVTT\n', ...cues].join('');
}

type NameOf = (voice: Voice) => string | undefined;

/** The tag of a single voice is open up to the end of its cue, where it need not be closed. */
function renderCue({ start, end, lines }: Cue, nameOf: NameOf): string {
  const voice = singleVoice(lines);
  let text = voice === undefined ? '' : tagOf(nameOf(voice));
  for (const line of lines) text += `${renderLine(line, voice === undefined ? nameOf : undefined)}\n`;
  return `\n${timeCode(start, '.')} --> ${timeCode(end, '.')}\n${text}`;
}

/** Who says all of a cue, if one does. */
function singleVoice(lines: readonly CueLine[]): Voice | undefined {
  const first = lines[0]?.[0]?.voice;
  if (first === undefined) return undefined;
  for (const line of lines) for (const { voice } of line) if (!isSame(voice, first)) return undefined;
  return first;
}

/** A line, with a tag around what each voice says if their names are given. */
function renderLine(line: CueLine, nameOf: NameOf | undefined): string {
  const mark = isMistaken(line) ? RIGHT_TO_LEFT_MARK : '';
  const [only] = line;
  if (line.length === 1 && only !== undefined && nameOf === undefined) return mark + textOf(only);
  return line
    .map((span, at) => {
      const text = (at === 0 ? mark : '') + textOf(span);
      return nameOf === undefined ? text : tagged(text, nameOf(span.voice));
    })
    .join(' ');
}

/** What is seen of a line, without markup or escapes, but with the mark by which players find its direction. */
export const shownText = (line: CueLine): string =>
  (isMistaken(line) ? RIGHT_TO_LEFT_MARK : '') + line.map(({ text }) => text).join(' ');

/** Is not seen, and is the first letter by which players find the direction of a line. */
const RIGHT_TO_LEFT_MARK = '\u200f';

const tagged = (text: string, name: string | undefined): string =>
  name === undefined ? text : `${tagOf(name)}${text}</v>`;

const isSame = (one: Voice, other: Voice): boolean =>
  one.channel === other.channel && one.speaker === other.speaker;

const tagOf = (name: string | undefined): string =>
  name === undefined ? '' : `<v ${withoutArrow(forWebVtt(name))}>`;

/** A colour is a class that WebVTT itself knows: https://www.w3.org/TR/webvtt1/#default-classes */
function textOf(span: CueSpan): string {
  const text = forWebVtt(span.text);
  return span.colour === undefined ? text : `<c.${span.colour}>${text}</c>`;
}

/** The end of the tag would make an arrow of dashes, which is no longer a cue. A word joiner is not seen. */
const withoutArrow = (name: string): string => name.replace(/--$/, '$&\u2060');
