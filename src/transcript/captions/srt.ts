import { forSrt } from '../../lib/safe-text.ts';
import { type CaptionFile, captionText, type FileCue } from '../caption-file.ts';
import type { Presentation } from '../presentation.ts';
import type { Transcript } from '../transcript.ts';
import { type Cue, type CueLine, type CueSpan, cuesOf, writtenOnce } from './cues.ts';
import { isRightToLeft } from './direction.ts';

/** Renders SubRip captions: https://wiki.videolan.org/SubRip/. Empty without speech. */
export function renderSrt(transcript: Transcript, presentation: Presentation): string {
  return captionText(srtFile(transcript, presentation));
}

/** The content of SubRip captions. */
export function srtFile(transcript: Transcript, presentation: Presentation): CaptionFile {
  const cues = writtenCues(cuesOf(transcript, presentation, 'srt'));
  return { head: [], cues, mark: ',', numbered: true };
}

const writtenCues = writtenOnce(
  ({ start, end, lines }: Cue): FileCue => ({ start, end, lines: lines.map(renderLine) }),
);

function renderLine(line: CueLine): string {
  const [first] = line;
  const text = line.length === 1 && first !== undefined ? renderSpan(first) : line.map(renderSpan).join(' ');
  return isRightToLeft(line) ? `${EMBEDDING}${text}${POP}` : text;
}

function renderSpan({ text, colour }: CueSpan): string {
  const said = forSrt(text);
  return colour === undefined ? said : `<font color="${HEX[colour]}">${said}</font>`;
}

/** SubRip has no classes, and only hexadecimal colors work in all players. */
const HEX = { white: '#ffffff', yellow: '#ffff00', cyan: '#00ffff', lime: '#00ff00' } as const;

/**
 * RIGHT-TO-LEFT EMBEDDING and POP DIRECTIONAL FORMATTING. Without them, players display a line from left to right, or
 * by its first letter, which may be that of a name. https://github.com/mpv-player/mpv/issues/12978
 */
const [EMBEDDING, POP] = ['\u202b', '\u202c'];
