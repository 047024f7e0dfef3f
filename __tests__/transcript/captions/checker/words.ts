import type { Transcript } from '../../../../src/transcript/transcript.ts';
import { isBurst } from './bursts.ts';
import type { ParsedCue } from './captions-file.ts';
import type { Limits } from './limits.ts';
import { noViolations, RULES, sum, type Violations } from './violations.ts';
import { type Known, lengthFound, type Spoken, seen, spokenIn, whoMaySay } from './voices.ts';

/** By how many milliseconds a word may disappear before it begins, and the minimum duration of a cue. */
const EARLY_MS = 300;
export const FLASH_MS = 500;
/** By how many milliseconds a cue may appear before or after its speech, and stay after it. */
const [AHEAD_MS, LATE_MS, LINGERING_MS] = [1, 600, 1500];
const NONE = Number.POSITIVE_INFINITY;
/** If several voices may say a text, the number of times that the second most likely one is tried. */
const MOST_TRIED = 20;
/** The beginning of a word that looks like the dash of a voice. */
const BEGINS_WITH_DASH = /^-/;

/** All characters except hyphens, sorted. */
const bagOf = (texts: readonly string[]): string =>
  [...seen(texts.join('')).replaceAll('-', '')].sort().join('');

/** When the words of a cue are said. The first one may have begun in the cue before. */
interface SaidBetween {
  earliest: number;
  first: number;
  last: number;
}

/** Where a check of words counts violations, and the limits that apply. */
interface WordCheck {
  readonly counted: Violations;
  readonly limits: Limits;
}

/**
 * Checks that each word of each voice appears once and in order, and that no cue spans a silence of a voice or ends
 * before its words are said.
 */
export function checkWords(
  cues: readonly ParsedCue[],
  transcript: Transcript,
  { counted, limits, format }: WordCheck & { readonly format: 'srt' | 'vtt' },
): void {
  const all = spokenIn(transcript);
  const own = { counted: noViolations(), limits };
  // WebVTT has a tag for each voice that has a name.
  const isTold = format === 'vtt' && all.some(({ voice }) => voice === undefined);
  const { isCertain, doubts } = checkEach(cues, all, { ...own, isTold, otherAt: NONE });
  if (sum(own.counted) > 0)
    for (let otherAt = 0; otherAt < Math.min(doubts, MOST_TRIED); otherAt++) {
      const tried = { counted: noViolations(), limits };
      checkEach(cues, spokenIn(transcript), { ...tried, isTold, otherAt });
      if (sum(tried.counted) === 0) return;
    }
  const spans = cues.flatMap((cue) => cue.spans);
  const isDashed = spans.some((span) => span.isDashed);
  if (isDashed && !isCertain && sum(own.counted) > 0) {
    // A dash does not say which of several voices with the same words speaks. WebVTT does, for the same cues.
    const isSame = bagOf(spans.map(({ text }) => text)) === bagOf(all.map(({ text }) => text));
    counted.words += isSame ? 0 : 1;
    return;
  }
  for (const rule of RULES) counted[rule] += own.counted[rule];
}

/** Checks one cue after another. Returns whether the voice of each text was certain, and for how many it was not. */
function checkEach(
  cues: readonly ParsedCue[],
  all: readonly Spoken[],
  { isTold, otherAt, ...check }: WordCheck & { readonly isTold: boolean; readonly otherAt: number },
): { readonly isCertain: boolean; readonly doubts: number } {
  const mayBeDash = all.some(({ words }) => words.some(({ text }) => BEGINS_WITH_DASH.test(text)));
  let doubts = 0;
  const told = () => ({ isCertain: doubts === 0 && !mayBeDash, doubts });
  let before: Spoken | undefined;
  let shown: ParsedCue | undefined;
  for (const cue of cues) {
    const inCue = new Map<Spoken, Known>();
    const times: SaidBetween = { earliest: NONE, first: NONE, last: 0 };
    let beforeInCue: Spoken | undefined;
    for (const span of cue.spans) {
      const [likeliest, other] = whoMaySay({ cue, span, isTold, before, beforeInCue, all });
      const spoken = other !== undefined && doubts === otherAt ? other : likeliest;
      if (other !== undefined) doubts++;
      if (spoken === undefined) {
        check.counted.words++;
        return told();
      }
      take(spoken, span.text, check);
      checkTimes(cue, spoken, { inCue, times, counted: check.counted });
      before = spoken;
      beforeInCue = spoken;
    }
    const isHurried = shown !== undefined && shown.end - shown.start <= FLASH_MS;
    checkMoment(cue, times, { counted: check.counted, all, isHurried });
    shown = cue;
  }
  check.counted.words += all.filter(({ text, found }) => found < text.length).length;
  return told();
}

/** Counts a text as the next words of a voice. */
function take(spoken: Spoken, text: string, { counted, limits }: WordCheck): void {
  const length = lengthFound(spoken, text) ?? 0;
  counted.spacing += spoken.spaced.misplacedIn(text, { from: spoken.found, length, ...limits });
  spoken.found += length;
}

/** Checks that a cue is shown when its words are said, unless the speech is too fast for that. */
function checkMoment(
  cue: ParsedCue,
  { earliest, first, last }: SaidBetween,
  {
    counted,
    all,
    isHurried,
  }: { readonly counted: Violations; readonly all: readonly Spoken[]; readonly isHurried: boolean },
): void {
  if (first === NONE) return;
  if (earliest - cue.start > AHEAD_MS) counted.ahead++;
  // After a burst, cues are delayed until those before have been shown for the minimum time.
  if (isHurried || isBurst(cue.start, all)) return;
  if (cue.start - first > LATE_MS) counted.late++;
  if (cue.end - last > LINGERING_MS) counted.lingering++;
}

function checkTimes(
  cue: ParsedCue,
  spoken: Spoken,
  {
    inCue,
    times,
    counted,
  }: {
    readonly inCue: Map<Spoken, Known>;
    readonly times: SaidBetween;
    readonly counted: Violations;
  },
): void {
  // This cue has the rest of a word that was divided in the cue before.
  const broken = spoken.words[spoken.next - 1];
  if (spoken.wasBroken && broken !== undefined) {
    times.earliest = Math.min(times.earliest, broken.start);
    times.first = Math.min(times.first, broken.end);
    times.last = Math.max(times.last, broken.end);
  }
  while (spoken.known < spoken.found) {
    const word = spoken.words[spoken.next];
    if (word === undefined) return;
    const before = inCue.get(spoken);
    if (before !== undefined && word.start - before.end >= 1500) counted.silence++;
    if (word.start - cue.end > EARLY_MS) counted.early++;
    times.earliest = Math.min(times.earliest, word.start);
    times.first = Math.min(times.first, word.start);
    times.last = Math.max(times.last, word.end);
    inCue.set(spoken, word);
    spoken.known += word.text.length;
    spoken.next++;
  }
  spoken.wasBroken = spoken.known > spoken.found;
}
