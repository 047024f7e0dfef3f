import type { CaptionRules } from './rules.ts';

/** When words are said, in whole milliseconds, and how many columns they take. */
export interface SaidTimes {
  readonly start: number;
  readonly end: number;
  readonly columns: number;
}

/** When a cue is shown, in whole milliseconds. */
interface Shown {
  readonly start: number;
  readonly end: number;
}

/** No cue stays for as long after its speech, whatever else is wanted. */
const SILENCE_MS = 1500;
/** A cue that is shown for less cannot be read at all: the next one waits, though it is said already. */
const FLASH_MS = 500;
/** No cue waits for longer than that, which only speech that nobody can read makes it do. */
const LATEST_MS = 5000;
/** A cue waits for so long at most to let the one before be shown as long as its style asks for. */
const WAIT_MS = 250;

/** Times at which cues are shown: from their speech on, never two at once. `all` is in order of the starts. */
export function timesOf(all: readonly SaidTimes[], rules: CaptionRules): Shown[] {
  const starts = startsOf(all, rules);
  return all.map((said, index) => {
    const start = starts[index] ?? 0;
    return { start, end: endOf({ ...said, start }, starts[index + 1] ?? Number.POSITIVE_INFINITY, rules) };
  });
}

/** For how long a cue is shown at least. */
const flashOf = ({ longest = FLASH_MS }: CaptionRules): number => Math.min(FLASH_MS, longest);

function startsOf(all: readonly SaidTimes[], rules: CaptionRules): number[] {
  let before: Shown | undefined;
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

function endOf(said: SaidTimes, next: number, rules: CaptionRules): number {
  const { start } = said;
  const latest = next - Math.min(rules.gap, Math.floor((next - start) / 4));
  const longest = start + (rules.longest ?? Number.POSITIVE_INFINITY);
  return Math.max(start + 1, Math.min(untilRead(said, latest, rules), latest, longest));
}

/** Until when a cue should be shown, if nothing else was: until it is said, and can be read. */
function untilRead({ start, end, columns }: SaidTimes, latest: number, rules: CaptionRules): number {
  const { hold, readingSpeed, shortest, shortestGap, longestHold } = rules;
  const read = readingSpeed === undefined ? end : start + Math.ceil((columns / readingSpeed) * 1000);
  const seen = Math.max(start + flashOf(rules), Math.min(start + shortest, end + SILENCE_MS - 1));
  const least = Math.max(end, seen);
  const until = Math.max(least, Math.min(read, end + hold));
  if (latest - until >= shortestGap) return until;
  // Either up to the next one, or away from it.
  return latest <= end + longestHold ? latest : Math.max(least, latest - shortestGap);
}
