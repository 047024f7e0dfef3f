import type { CaptionRules } from './rules.ts';

/** Times of the speech of a cue in whole milliseconds, and the width of its text in columns. */
export interface SpeechTimes {
  readonly start: number;
  readonly end: number;
  readonly columns: number;
}

/** Times at which a cue is shown, in whole milliseconds. */
interface ShownTimes {
  readonly start: number;
  readonly end: number;
}

/** Every cue ends earlier than this after its speech. */
const SILENCE_MS = 1500;
/** A shorter cue cannot be read at all, so the next one waits, even if its speech has started. */
const FLASH_MS = 500;
/** Longest time that a cue waits for that. Only speech that is too fast to read reaches it. */
const LATEST_MS = 5000;
/** Longest time that a cue waits so that the previous one has the shortest duration of the style. */
const WAIT_MS = 250;

/** Times at which cues are shown: from the start of their speech, without overlap. `all` is sorted by start. */
export function timesOf(all: readonly SpeechTimes[], rules: CaptionRules): ShownTimes[] {
  const starts = startsOf(all, rules);
  return all.map((said, index) => {
    const start = starts[index] ?? 0;
    return { start, end: endOf({ ...said, start }, starts[index + 1] ?? Number.POSITIVE_INFINITY, rules) };
  });
}

/** Duration that every cue should have at least. */
const flashOf = ({ longest = FLASH_MS }: CaptionRules): number => Math.min(FLASH_MS, longest);

function startsOf(all: readonly SpeechTimes[], rules: CaptionRules): number[] {
  let before: ShownTimes | undefined;
  return all.map(({ start: said, end }) => {
    let start = said;
    if (before !== undefined) {
      const flash = Math.min(before.start + flashOf(rules) + rules.gap, said + LATEST_MS);
      const readable = before.start + rules.shortest + rules.gap;
      const wanted = Math.max(before.end, readable);
      const wait = Math.min(wanted, said + WAIT_MS, Math.floor((said + end) / 2));
      start = Math.max(said, before.start + 1, flash, wait);
    }
    before = { start, end };
    return start;
  });
}

function endOf(said: SpeechTimes, next: number, rules: CaptionRules): number {
  const { start } = said;
  const latest = next - Math.min(rules.gap, Math.floor((next - start) / 4));
  const longest = start + (rules.longest ?? Number.POSITIVE_INFINITY);
  return Math.max(start + 1, Math.min(wantedEnd(said, latest, rules), latest, longest));
}

/** Wanted end of a cue, regardless of the next one: it has been spoken and can be read. */
function wantedEnd({ start, end, columns }: SpeechTimes, latest: number, rules: CaptionRules): number {
  const { hold, readingSpeed, shortest, shortestGap, longestHold } = rules;
  const read = readingSpeed === undefined ? end : start + Math.ceil((columns / readingSpeed) * 1000);
  const seen = Math.max(start + flashOf(rules), Math.min(start + shortest, end + SILENCE_MS - 1));
  const least = Math.max(end, seen);
  const until = Math.max(least, Math.min(read, end + hold));
  if (latest - until >= shortestGap) return until;
  // Closes the gap to the next cue, or leaves a clear one.
  return latest <= end + longestHold ? latest : Math.max(least, latest - shortestGap);
}
