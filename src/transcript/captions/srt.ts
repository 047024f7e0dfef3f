import { forSrt } from '../../lib/safe-text.ts';
import type { Presentation } from '../presentation.ts';
import type { Transcript } from '../transcript.ts';
import { type Cue, type CueLine, cuesOf } from './cues.ts';
import { isRightToLeft } from './direction.ts';
import { timeCode } from './time-code.ts';

/** A transcript as SubRip captions, as https://wiki.videolan.org/SubRip/ describes them; empty if nothing is said. */
export function renderSrt(transcript: Transcript, presentation: Presentation): string {
  return cuesOf(transcript, presentation, 'srt').map(renderCue).join('\n');
}

const renderCue = ({ start, end, lines }: Cue, index: number): string =>
  `${index + 1}\n${timeCode(start, ',')} --> ${timeCode(end, ',')}\n${lines.map(renderLine).join('\n')}\n`;

function renderLine(line: CueLine): string {
  const text = line
    .map((span) => {
      const said = forSrt(span.text);
      return span.colour === undefined ? said : `<font color="${HEX[span.colour]}">${said}</font>`;
    })
    .join(' ');
  return isRightToLeft(line) ? `${EMBEDDED}${text}${POPPED}` : text;
}

/** SubRip has no classes, and players agree on hexadecimal numbers alone. */
const HEX = { white: '#ffffff', yellow: '#ffff00', cyan: '#00ffff', lime: '#00ff00' } as const;

/**
 * RIGHT-TO-LEFT EMBEDDING, POP DIRECTIONAL FORMATTING: players set a line from left to right, or by its first letter, which
 * may be that of a name. https://github.com/mpv-player/mpv/issues/12978
 */
const [EMBEDDED, POPPED] = ['\u202b', '\u202c'];
