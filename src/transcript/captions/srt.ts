import { forSrt } from '../../lib/safe-text.ts';
import type { Presentation } from '../presentation.ts';
import { labeller } from '../speakers.ts';
import type { Transcript, Voice } from '../transcript.ts';
import { type Cue, cuesOf } from './cues.ts';
import { rulesOf } from './rules.ts';
import { timeCode } from './time-code.ts';

/** A transcript as SubRip captions, as https://wiki.videolan.org/SubRip/ describes them; empty if nothing is said. */
export function renderSrt(transcript: Transcript, { captions, names, language }: Presentation): string {
  const nameOf = labeller(transcript, names);
  const labelOf = (voice: Voice): string | undefined => {
    const name = nameOf(voice);
    return name === undefined ? undefined : `${name}: `;
  };
  return cuesOf(transcript, rulesOf(captions, 'srt'), { labelOf, language }).map(renderCue).join('\n');
}

function renderCue({ start, end, label = '', lines }: Cue, index: number): string {
  const text = lines.map((line, at) => forSrt(at === 0 ? `${label}${line}`.trim() : line));
  return [index + 1, `${timeCode(start, ',')} --> ${timeCode(end, ',')}`, ...text, ''].join('\n');
}
