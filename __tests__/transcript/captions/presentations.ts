import { type Cue, cuesOf } from '../../../src/transcript/captions/cues.ts';
import type { CaptionChoice, CaptionStyle } from '../../../src/transcript/captions/rules.ts';
import { type Presentation, UNSET } from '../../../src/transcript/presentation.ts';
import type { Transcript } from '../../../src/transcript/transcript.ts';

/** A style, optionally with custom numbers. */
export const choiceOf = (style: CaptionStyle, own: Partial<CaptionChoice> = {}): CaptionChoice => ({
  ...UNSET.captions,
  style,
  ...own,
});

/** The presentation of captions in a style. */
export const presentationOf = (captions: CaptionChoice, more: Partial<Presentation> = {}): Presentation => ({
  ...UNSET,
  source: 'talk.mp3',
  href: 'talk.mp3',
  captions,
  ...more,
});

/** The cues of a transcript as `srt` has them, in the style of Netflix. */
export const cuesIn = (
  transcript: Transcript,
  own: Partial<CaptionChoice> = {},
  more: Partial<Presentation> = {},
): readonly Cue[] => cuesOf(transcript, presentationOf(choiceOf('netflix', own), more), 'srt');

/** The lines of a cue as they are displayed, with their marks. */
export const linesIn = ({ lines }: Cue): string[] =>
  lines.map((line) => line.map(({ text }) => text).join(' '));
