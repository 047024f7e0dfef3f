import { forWebVtt } from '../../lib/safe-text.ts';
import { type CaptionFile, captionText, type FileCue } from '../caption-file.ts';
import type { Presentation } from '../presentation.ts';
import { labeller } from '../speakers.ts';
import type { Transcript, Voice } from '../transcript.ts';
import { type Cue, type CueLine, type CueSpan, cuesOf, writtenOnce } from './cues.ts';
import { needsDirectionMark } from './direction.ts';

/**
 * Renders WebVTT captions: https://www.w3.org/TR/webvtt1/
 * Only cues: with a STYLE block, ffmpeg 5.1 and node-webvtt read no cues, and header lines are an error for them.
 */
export function renderVtt(transcript: Transcript, presentation: Presentation): string {
  return captionText(vttFile(transcript, presentation));
}

/** The content of WebVTT captions. */
export function vttFile(transcript: Transcript, presentation: Presentation): CaptionFile {
  const nameOf = labeller(transcript, presentation.names);
  const cues = writtenCues(cuesOf(transcript, presentation, 'vtt'), nameOf);
  return { head: ['WEBVTT'], cues, mark: '.', numbered: false };
}

const writtenCues = writtenOnce(writtenCue);

type NameOf = (voice: Voice) => string | undefined;

/** Writes a cue. The tag of a single voice applies to the whole cue and needs no end tag. */
function writtenCue({ start, end, lines }: Cue, nameOf: NameOf): FileCue {
  const voice = singleVoice(lines);
  const tag = voice === undefined ? '' : tagOf(nameOf(voice));
  const written = lines.map(
    (line, at) => (at === 0 ? tag : '') + renderLine(line, voice === undefined ? nameOf : undefined),
  );
  return { start, end, lines: written };
}

/** The voice of a cue; undefined if there are several. */
function singleVoice(lines: readonly CueLine[]): Voice | undefined {
  const first = lines[0]?.[0]?.voice;
  if (first === undefined) return undefined;
  for (const line of lines) for (const { voice } of line) if (!isSame(voice, first)) return undefined;
  return first;
}

/** Renders a line, with a tag around the text of each voice if `nameOf` is given. */
function renderLine(line: CueLine, nameOf: NameOf | undefined): string {
  const mark = needsDirectionMark(line) ? RIGHT_TO_LEFT_MARK : '';
  const [only] = line;
  if (line.length === 1 && only !== undefined && nameOf === undefined) return mark + textOf(only);
  return line
    .map((span, at) => {
      const text = (at === 0 ? mark : '') + textOf(span);
      return nameOf === undefined ? text : tagged(text, nameOf(span.voice));
    })
    .join(' ');
}

/** The displayed text of a line, without markup or escapes, but with the mark that sets its direction. */
export const shownText = (line: CueLine): string =>
  (needsDirectionMark(line) ? RIGHT_TO_LEFT_MARK : '') + line.map(({ text }) => text).join(' ');

/** Invisible. As the first letter, it makes players display the line from right to left. */
const RIGHT_TO_LEFT_MARK = '\u200f';

const tagged = (text: string, name: string | undefined): string =>
  name === undefined ? text : `${tagOf(name)}${text}</v>`;

const isSame = (one: Voice, other: Voice): boolean =>
  one.channel === other.channel && one.speaker === other.speaker;

const tagOf = (name: string | undefined): string =>
  name === undefined ? '' : `<v ${withoutArrow(forWebVtt(name))}>`;

/** The escaped text of a span. Colors are default classes of WebVTT: https://www.w3.org/TR/webvtt1/#default-classes */
function textOf(span: CueSpan): string {
  const text = forWebVtt(span.text);
  return span.colour === undefined ? text : `<c.${span.colour}>${text}</c>`;
}

/** Two dashes before the end of the tag would form an arrow, which breaks the cue. The word joiner is invisible. */
const withoutArrow = (name: string): string => name.replace(/--$/, '$&\u2060');
