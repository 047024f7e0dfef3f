import type { Transcript } from '../../../../src/transcript/transcript.ts';
import { isUnfit } from '../spacing.ts';
import { widthOf } from '../width.ts';
import { isBurst, isUnreadable } from './bursts.ts';
import { type ParsedCue, parseCaptions } from './captions-file.ts';
import type { Limits } from './limits.ts';
import { checkLines } from './lines.ts';
import { noViolations, type Violations } from './violations.ts';
import { seen, spokenIn } from './voices.ts';
import { checkWords, FLASH_MS } from './words.ts';

/**
 * Checks the text of caption files against the words of a transcript. It is independent of the code that creates cues: it
 * has its own parser, its own measure of width and its own numbers for each style.
 */

/** Counts the violations of a caption file. Voices must have their default names, such as `Speaker 1`. */
export function violationsOf(
  text: string,
  transcript: Transcript,
  { format, limits }: { readonly format: 'srt' | 'vtt'; readonly limits: Limits },
): Violations {
  const { cues, broken } = parseCaptions(text, format);
  const counted = noViolations();
  counted.shape = broken;
  const voices = spokenIn(transcript);
  const isNamed = voices.every(({ voice }) => voice !== undefined);
  const flash = limits.shortest === undefined ? FLASH_MS : limits.shortest * 1000;
  cues.forEach((cue, index) => {
    checkOrder(cue, cues[index - 1], counted);
    if (cue.start >= cue.end) counted['start before end']++;
    if (cue.end - cue.start < flash && !isUnreadable(cue.end, voices)) counted.flash++;
    if (cue.end - cue.start > limits.longest * 1000) counted.longest++;
    if (cue.lines.length > limits.lines) counted.lines++;
    if (cue.lines.some((line) => seen(line) === '')) counted.shape++;
    counted.shape += cue.written.filter((line) => isUnfit(line, format)).length;
    checkLines(cue, { limits, isNamed }, counted);
    if (isTight(cue, cues[index - 1], limits) && !isBurst(cue.start, voices)) counted.gap++;
    counted.width += cue.lines.filter((line) => widthOf(line) > limits.lineLength).length;
  });
  checkWords(cues, transcript, { counted, limits, format });
  return counted;
}

const isTight = (cue: ParsedCue, before: ParsedCue | undefined, { gap = 0 }: Limits): boolean =>
  before !== undefined && cue.start - before.end < gap;

function checkOrder(cue: ParsedCue, before: ParsedCue | undefined, counted: Violations): void {
  if (before === undefined) return;
  if (cue.start < before.end) counted.overlap++;
  if (cue.start < before.start) counted.order++;
}
