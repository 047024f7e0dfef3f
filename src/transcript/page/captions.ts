import { srtFile } from '../captions/srt.ts';
import { vttFile } from '../captions/vtt.ts';
import type { Presentation } from '../presentation.ts';
import type { Transcript } from '../transcript.ts';
import type { PageTurn } from './blocks.ts';
import { carry, spokenText } from './carry.ts';

/** Characters that can end the element, are line ends in JavaScript, or are invisible. */
const UNFIT = /[<\u2028\u2029\p{Cf}]/gu;

/**
 * The `vtt` and `srt` captions as JSON for an element of the page, which shows them on a video and offers them as
 * downloads.
 */
export function captionsOf(
  transcript: Transcript,
  presentation: Presentation,
  turns: readonly PageTurn[],
): string {
  const spoken = spokenText(turns);
  const files = {
    vtt: carry(vttFile(transcript, presentation), spoken),
    srt: carry(srtFile(transcript, presentation), spoken),
  };
  return JSON.stringify(files).replaceAll(UNFIT, escaped);
}

/** Escapes a character for JSON. */
const escaped = (character: string): string =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
