import type { Transcript } from '../../../../src/transcript/transcript.ts';
import { SpokenText } from '../spacing.ts';
import type { ParsedCue, ParsedSpan } from './captions-file.ts';

/** A word of the transcript, with its times in milliseconds. */
export interface Known {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The visible characters of a text, without the spaces between words. */
export const seen = (text: string): string => text.toWellFormed().replaceAll(/[\p{Cc}\p{Cf}\p{Z}]/gu, '');

function nameOf(channel: number, speaker: number | undefined, several: boolean): string | undefined {
  const parts = [
    ...(several ? [`Channel ${channel}`] : []),
    ...(speaker === undefined ? [] : [`Speaker ${speaker + 1}`]),
  ];
  return parts.length === 0 ? undefined : parts.join(', ');
}

/** The words of a voice, and how many of them were found in the captions. */
export interface Spoken {
  readonly voice: string | undefined;
  readonly words: Known[];
  readonly spaced: SpokenText;
  text: string;
  /** The number of characters that were found, of the words that they begin, and of all characters of these words. */
  found: number;
  next: number;
  known: number;
  /** Whether the last text ended inside a word. */
  wasBroken: boolean;
}

/** The visible words of each voice. */
export function spokenIn({ channels }: Transcript): Spoken[] {
  const all = new Map<string | undefined, Spoken>();
  channels.forEach(({ words }, channel) => {
    for (const { text: raw, start, end, speaker } of words) {
      const text = seen(raw);
      if (text === '') continue;
      const voice = nameOf(channel, speaker, channels.length > 1);
      const spoken = all.get(voice) ?? {
        voice,
        words: [],
        spaced: new SpokenText(),
        text: '',
        found: 0,
        next: 0,
        known: 0,
        wasBroken: false,
      };
      spoken.words.push({ text, start: start * 1000, end: end * 1000 });
      spoken.text += text;
      spoken.spaced.add(raw);
      all.set(voice, spoken);
    }
  });
  return [...all.values()];
}

/** The context of a text whose voice is to be found. */
export interface SpanContext {
  readonly cue: ParsedCue;
  readonly span: ParsedSpan;
  /** Whether every voice with a name is marked in this file, so that unmarked text is that of the voice without one. */
  readonly isTold: boolean;
  /** The voice that spoke last, and the one that spoke last in this cue. */
  readonly before: Spoken | undefined;
  readonly beforeInCue: Spoken | undefined;
  readonly all: readonly Spoken[];
}

/**
 * The voices that may say a text, the most likely first: the one that is named, the one that spoke before, or those that
 * say these words at about that time.
 */
export function whoMaySay({ cue, span, isTold, before, beforeInCue, all }: SpanContext): Spoken[] {
  const saying = all.filter((each) => lengthFound(each, span.text) !== undefined);
  const { voice, isDashed = false } = span;
  if (isTold || voice !== undefined) return saying.filter((each) => each.voice === voice);
  const others = cue.spans.flatMap(({ voice: other }) => other ?? []);
  const distance = ({ words, next }: Spoken): number =>
    Math.abs((words[next]?.start ?? Number.POSITIVE_INFINITY) - cue.start);
  // A dash marks another voice than the one before it.
  const untold = saying
    .filter((each) => each.voice === undefined || !others.includes(each.voice))
    .filter((each) => !isDashed || each !== beforeInCue)
    .toSorted((a, b) => distance(a) - distance(b));
  // Text without a name continues the voice before, even if others could have said it.
  const goesOn = !isDashed && cue.spans.every(({ voice: other }) => other === undefined);
  if (!goesOn || before === undefined || !untold.includes(before)) return untold;
  return [before, ...untold.filter((each) => each !== before)];
}

/** The mark of a voice: a dash, and a space before the first word. */
const VOICE_DASH = /^\s*- /;

/**
 * The number of characters of the voice's next words that a text shows; undefined if it shows something else. A divided
 * word may have a hyphen. A dash at the start is most likely the mark of the voice, even before a word of dashes.
 */
export function lengthFound({ text, found }: Spoken, written: string): number | undefined {
  const shown = seen(written);
  const unmarked = shown.replace(/^-/, '');
  const forms = [
    ...(VOICE_DASH.test(written) ? [unmarked] : []),
    shown,
    `-${shown}`,
    shown.replace(/-$/, ''),
    unmarked,
    shown.replaceAll(/^-|-$/g, ''),
  ];
  return forms.find((form) => text.startsWith(form, found))?.length;
}
