import type { Transcript } from '../../../../src/transcript/transcript.ts';
import { SpokenText } from '../spacing.ts';
import type { ParsedCue, ParsedSpan } from './captions-file.ts';

/** A word that is known by the checker. Times are milliseconds. */
export interface Known {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What can be seen of a text, without what is between words. */
export const seen = (text: string): string => text.toWellFormed().replaceAll(/[\p{Cc}\p{Cf}\p{Z}]/gu, '');

function nameOf(channel: number, speaker: number | undefined, several: boolean): string | undefined {
  const parts = [
    ...(several ? [`Channel ${channel}`] : []),
    ...(speaker === undefined ? [] : [`Speaker ${speaker + 1}`]),
  ];
  return parts.length === 0 ? undefined : parts.join(', ');
}

/** What a voice says, and how much of it was found. */
export interface Spoken {
  readonly voice: string | undefined;
  readonly words: Known[];
  readonly spaced: SpokenText;
  text: string;
  /** Characters that were found, words that they begin, and how long these are together. */
  found: number;
  next: number;
  known: number;
  /** Whether the last text ended inside of a word. */
  wasBroken: boolean;
}

/** What each voice says that can be seen. */
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

/** Where a text stands whose voice is looked for. */
export interface SpanContext {
  readonly cue: ParsedCue;
  readonly span: ParsedSpan;
  /** Whether a voice without a name has no mark in this file, and every other one has. */
  readonly isTold: boolean;
  /** Who spoke last, and last in this cue. */
  readonly before: Spoken | undefined;
  readonly beforeInCue: Spoken | undefined;
  readonly all: readonly Spoken[];
}

/** Who may say a text, the likeliest first: who is told, or who spoke before, or else who says so about then. */
export function whoMaySay({ cue, span, isTold, before, beforeInCue, all }: SpanContext): Spoken[] {
  const saying = all.filter((each) => lengthFound(each, span.text) !== undefined);
  const { voice, isDashed = false } = span;
  if (isTold || voice !== undefined) return saying.filter((each) => each.voice === voice);
  const others = cue.spans.flatMap(({ voice: other }) => other ?? []);
  const distance = ({ words, next }: Spoken): number =>
    Math.abs((words[next]?.start ?? Number.POSITIVE_INFINITY) - cue.start);
  // A dash is for another one than who spoke in front of it.
  const untold = saying
    .filter((each) => each.voice === undefined || !others.includes(each.voice))
    .filter((each) => !isDashed || each !== beforeInCue)
    .toSorted((a, b) => distance(a) - distance(b));
  // What nobody is named for goes on, whoever else could have said it.
  const goesOn = !isDashed && cue.spans.every(({ voice: other }) => other === undefined);
  if (!goesOn || before === undefined || !untold.includes(before)) return untold;
  return [before, ...untold.filter((each) => each !== before)];
}

/** The mark of a voice: a dash, and a space before the first word. */
const VOICE_DASH = /^\s*- /;

/**
 * How many characters of what a voice says next a text shows; undefined if it shows something else. A broken word may
 * have a hyphen. A text with a dash in front most likely has it as the mark of its voice, also before a word of dashes.
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
