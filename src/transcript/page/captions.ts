import { renderSrt } from '../captions/srt.ts';
import { renderVtt } from '../captions/vtt.ts';
import type { Presentation } from '../presentation.ts';
import type { Transcript } from '../transcript.ts';
import type { PageTurn } from './blocks.ts';
import { carry, saidText } from './carry.ts';

/** What may end the element, is a line end to JavaScript, or cannot be seen. */
const UNFIT = /[<\u2028\u2029\p{Cf}]/gu;

/** The files that `vtt` and `srt` are, as JSON for an element of the page: shown on a video, and for who takes them away. */
export function captionsOf(
  transcript: Transcript,
  presentation: Presentation,
  turns: readonly PageTurn[],
): string {
  const said = saidText(turns);
  const files = {
    vtt: carry(renderVtt(transcript, presentation), said, '.'),
    srt: carry(renderSrt(transcript, presentation), said, ','),
  };
  return JSON.stringify(files).replaceAll(UNFIT, escaped);
}

/** A character as JSON may write it. */
const escaped = (character: string): string =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
