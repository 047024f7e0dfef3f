import { forSrt } from '../../lib/safe-text.ts';
import type { Presentation } from '../presentation.ts';
import type { Transcript } from '../transcript.ts';
import { type Cue, type CueLine, type CueSpan, cuesOf, renderedOnce } from './cues.ts';
import { isRightToLeft } from './direction.ts';
import { timeCode } from './time-code.ts';

/** Renders SubRip captions: https://wiki.videolan.org/SubRip/. Empty without speech. */
export function renderSrt(transcript: Transcript, presentation: Presentation): string {
  return renderCues(cuesOf(transcript, presentation, 'srt'));
}

const renderCues = renderedOnce((cues) => cues.map(renderCue).join('\n'));

function renderCue({ start, end, lines }: Cue, index: number): string {
  let text = `${index + 1}\n${timeCode(start, ',')} --> ${timeCode(end, ',')}\n`;
  for (const line of lines) text += `${renderLine(line)}\n`;
  return text;
}

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
