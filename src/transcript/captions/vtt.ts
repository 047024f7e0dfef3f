import { forWebVtt } from '../../lib/safe-text.ts';
import type { Presentation } from '../presentation.ts';
import { labeller } from '../speakers.ts';
import type { Transcript } from '../transcript.ts';
import { cuesOf } from './cues.ts';
import { rulesOf } from './rules.ts';
import { timeCode } from './time-code.ts';

/**
 * A transcript as WebVTT captions: https://www.w3.org/TR/webvtt1/
 * Cues alone: with a STYLE block ffmpeg 5.1 and node-webvtt read none of them, and a header line is an error.
 */
export function renderVtt(transcript: Transcript, { captions, names, language }: Presentation): string {
  const nameOf = labeller(transcript, names);
  const cues = cuesOf(transcript, rulesOf(captions, 'vtt'), { language }).map(
    ({ start, end, voice, lines }) => {
      const name = nameOf(voice);
      const tag = name === undefined ? '' : `<v ${withoutArrow(forWebVtt(name))}>`;
      return `\n${timeCode(start, '.')} --> ${timeCode(end, '.')}\n${tag}${lines.map(forWebVtt).join('\n')}\n`;
    },
  );
  return ['WEBVTT\n', ...cues].join('');
}

/** The end of the tag would make an arrow of dashes, which is no longer a cue. A word joiner is not seen. */
const withoutArrow = (name: string): string => name.replace(/--$/, '$&\u2060');
